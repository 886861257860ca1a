from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.errors import GcdeskError
from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.masks.browsing.model import Column, MasksModel
from gcdesk.masks.keeping.decide_dialog import DecideDialog
from gcdesk.masks.keeping.save_dialog import SaveDialog
from gcdesk.masks.keeping.save_view import SaveView
from gcdesk.masks.keeping.save_work import SaveWork, Speed
from gcdesk.practice.faults import Delay, Status
from gcdesk.study.reader_key import key_beside, read_key, write_key
from tests.masks.conftest import Stage

MEMORY = "study/reader_key/1"
READERS = ("reader1", "reader2", "reader3")
ENDS = 30_000
"""Milliseconds in which a saving ends, on a busy machine too."""


@dataclass(frozen=True)
class Bench:
    qtbot: QtBot
    stage: Stage
    parent: QWidget
    view: SaveView
    model: MasksModel
    work: SaveWork
    tasks: Tasks
    settings: Settings
    folder: Path

    def begin(self, amount: int = 4, *, pseudonyms: bool = False) -> None:
        """Save the first masks, by the dialog."""
        rows = self.stage.rows[:amount]
        self.tasks.start(self.work.save(rows, self.stage.rows, READERS, MEMORY))
        self.qtbot.waitUntil(lambda: self.parent.findChild(SaveDialog) is not None)
        dialog = self.parent.findChild(SaveDialog)
        assert dialog is not None
        dialog._folder.setText(str(self.folder))
        dialog._pseudonyms.setChecked(pseudonyms)
        dialog._accept.click()
        self.qtbot.waitUntil(lambda: self.parent.findChild(SaveDialog) is None)

    def end(self) -> str:
        """Wait for the end; how it is told."""
        self.qtbot.waitUntil(lambda: not self.work.is_busy, timeout=ENDS)
        return self.view._told.text()

    def save(self, amount: int = 4, *, pseudonyms: bool = False) -> str:
        self.begin(amount, pseudonyms=pseudonyms)
        self.qtbot.waitUntil(lambda: self.work.is_busy or self.view.folder.isVisible())
        return self.end()

    def saved(self) -> list[str]:
        return sorted(file.name for file in self.folder.rglob("*.mha"))

    def states(self) -> list[str]:
        return [str(self.model.index(line, Column.STATE).data()) for line in range(self.model.rowCount())]


@pytest.fixture
def bench(qtbot: QtBot, stage: Stage, tasks: Tasks, settings: Settings, tmp_path: Path) -> Iterator[Bench]:
    parent, view, model = QWidget(), SaveView(), MasksModel()
    qtbot.addWidget(parent)
    view.setParent(parent)
    parent.show()
    model.show_rows(stage.rows, range(len(stage.rows)))
    work = SaveWork(view, model, tasks, settings, parent)
    work.use(stage.connection)
    yield Bench(qtbot, stage, parent, view, model, work, tasks, settings, tmp_path / "out")
    work.stop()
    qtbot.waitUntil(lambda: not work.is_busy, timeout=ENDS)


def test_masks_are_saved_and_told_in_their_rows(bench: Bench) -> None:
    assert bench.save() == "4 masks saved."
    assert len(bench.saved()) == 4
    assert bench.states()[:5] == ["saved", "saved", "saved", "saved", "ready"]
    first = bench.stage.rows[0]
    (file,) = (path for path in bench.folder.rglob("*_reader1.mha") if first.display_set_title in str(path))
    assert file.read_bytes() == bench.stage.stored(first).read_bytes()
    assert bench.save(5) == "1 mask saved, 4 were there already."
    bench.work.forget()
    assert not bench.view.folder.isVisible()


def test_pseudonyms_stay_and_are_told_beside_the_folder(bench: Bench) -> None:
    bench.folder.parent.mkdir(exist_ok=True)
    write_key(key_beside(bench.folder), {"reader2": "R07"})
    told = bench.save(3, pseudonyms=True)
    assert told == (
        f"3 masks saved. Who is who is in “{key_beside(bench.folder).name}”, beside the folder: keep that file apart."
    )
    key = read_key(key_beside(bench.folder))
    assert key["reader2"] == "R07"
    assert {key["reader1"], key["reader3"]} == {"R01", "R02"}, "it is drawn who gets which"
    assert [name.rpartition("_")[2] for name in bench.saved()] == ["R01.mha", "R02.mha", "R07.mha"]
    assert "reader" not in (bench.folder / "masks.csv").read_text(encoding="utf-8-sig").partition("\n")[2]
    key_beside(bench.folder).unlink()
    assert "made it again from masks.csv" in bench.save(3, pseudonyms=True)
    assert read_key(key_beside(bench.folder))["reader2"] == "R07"


def test_the_key_that_was_used_last_is_gone_on_with(bench: Bench) -> None:
    answers = bench.folder.parent / "answers.csv"
    write_key(answers, {"reader2": "R07", "away": "R01"})
    bench.settings.remember(MEMORY, str(answers))
    bench.save(3, pseudonyms=True)
    key = read_key(key_beside(bench.folder))
    assert {**key, "reader2": "R07", "away": "R01"} == key
    assert {key["reader1"], key["reader3"]} == {"R02", "R03"}
    assert [name.rpartition("_")[2] for name in bench.saved()] == ["R02.mha", "R03.mha", "R07.mha"]
    assert bench.settings.recall(MEMORY) == str(key_beside(bench.folder))


def test_it_is_paused_goes_on_and_is_cancelled(bench: Bench) -> None:
    bench.stage.server.faults.add(Delay(0.4), path="cases/images")
    bench.begin(12)
    bench.qtbot.waitUntil(lambda: bench.work._saving is not None)
    bench.view.pause.click()
    assert bench.view.pause.text() == "Go on"
    bench.view.pause.click()
    assert bench.view.pause.text() == "Pause"
    bench.view.cancel.click()
    assert "not done" in bench.end()
    assert bench.view.retry.isVisible()
    bench.stage.server.faults.clear()
    bench.view.retry.click()
    bench.qtbot.waitUntil(lambda: bench.work.is_busy)
    bench.end()
    assert len(bench.saved()) == 12
    assert not bench.view.retry.isVisible()


def test_what_failed_is_told_and_tried_again(bench: Bench) -> None:
    row = bench.stage.rows[0]
    fault = bench.stage.server.faults.add(Status(403), path=row.image.rstrip("/").rpartition("/")[2])
    assert bench.save() == "3 masks saved, 1 failed."
    assert bench.states()[0].startswith("failed: ")
    bench.view.problems.click()
    dialog = bench.parent.findChild(MessageDialog)
    assert dialog is not None
    details = dialog.findChild(QPlainTextEdit)
    assert details is not None
    assert details.toPlainText().startswith(row.display_set_title)
    dialog.accept()
    assert fault is not None
    bench.stage.server.faults.clear()
    bench.view.retry.click()
    bench.qtbot.waitUntil(lambda: bench.work.is_busy)
    assert bench.end() == "4 masks saved."
    assert not bench.view.problems.isVisible()


def test_other_files_are_decided_about(bench: Bench) -> None:
    bench.save()
    changed = sorted(bench.folder.rglob("*.mha"))[:2]
    for file in changed:
        file.write_bytes(b"mine")
    assert "2 to be decided" in bench.save()
    bench.view.decide.click()
    bench.qtbot.waitUntil(lambda: bench.parent.findChild(DecideDialog) is not None)
    dialog = bench.parent.findChild(DecideDialog)
    assert dialog is not None
    dialog._radios[2].setChecked(True)
    dialog._accept.click()
    bench.qtbot.waitUntil(lambda: bench.work.is_busy)
    bench.end()
    assert not bench.view.decide.isVisible()
    assert all(file.read_bytes() != b"mine" for file in changed)


@pytest.mark.hazard("G5")
def test_it_goes_on_with_another_token(bench: Bench) -> None:
    asked: list[GcdeskError] = []
    right = bench.stage.connection

    async def ask(error: GcdeskError) -> Connection | None:
        asked.append(error)
        return right

    bench.work.ask_for_token = ask
    bench.work.use(Connection(right.server, "0" * 40))
    assert bench.save() == "4 masks saved."
    assert len(asked) == 1


def test_without_another_token_it_ends(bench: Bench) -> None:
    bench.work.use(Connection(bench.stage.connection.server, "0" * 40))
    told = bench.save()
    assert "4 not done" in told
    assert bench.view.retry.isVisible()


def test_a_folder_with_a_table_of_somebody_else_is_refused(
    bench: Bench, reported: list[BaseException]
) -> None:
    bench.folder.mkdir(parents=True)
    (bench.folder / "masks.csv").write_text("mine\n1\n", encoding="utf-8")
    bench.begin()
    bench.qtbot.waitUntil(lambda: bool(reported), timeout=ENDS)
    assert "masks.csv" in str(reported.pop())
    assert not bench.work.is_busy
    assert bench.view.save.isVisible()


def test_leaving_asks_first(bench: Bench) -> None:
    bench.stage.server.faults.add(Delay(0.5), path="cases/images")
    bench.begin(12)
    bench.qtbot.waitUntil(lambda: bench.work._saving is not None)
    for button, stays in (("message_reject", True), ("message_accept", False)):
        asked = bench.tasks.start(bench.work.ask_to_stop())
        bench.qtbot.waitUntil(lambda: bench.parent.findChild(MessageDialog) is not None)
        dialog = bench.parent.findChild(MessageDialog)
        assert dialog is not None
        pressed = dialog.findChild(QWidget, button)
        assert pressed is not None
        pressed.click()  # type: ignore[attr-defined]  # a button
        bench.qtbot.waitUntil(asked.done, timeout=ENDS)
        assert asked.result() is not stays
        bench.qtbot.waitUntil(lambda: bench.parent.findChild(MessageDialog) is None)
    assert not bench.work.is_busy


def test_speed_is_that_of_the_last_moments() -> None:
    speed = Speed()
    assert speed.after(0, 10.0) == 0.0
    assert speed.after(100, 11.0) == 100.0
    assert speed.after(100, 15.0) == 0.0
