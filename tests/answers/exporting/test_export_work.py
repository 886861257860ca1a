from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.answers.export.written import Written
from gcdesk.answers.exporting.choices import Choices, Format, key_file
from gcdesk.answers.exporting.export_dialog import ExportDialog
from gcdesk.answers.exporting.export_view import ExportView
from gcdesk.answers.exporting.export_work import ExportWork, kind_text, report_text
from gcdesk.answers.exporting.truth_dialog import TruthDialog
from gcdesk.answers.exporting.writing import Job, Report
from gcdesk.errors import Cancelled
from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.study import reader_key
from gcdesk.study.reader_key import LastKey, read_key, write_key
from tests.answers.build import GRADE, NODULE, STUDY, answer, snapshot
from tests.answers.screen import ANSWERS, found, loaded, the_snapshot

MEMORY = "study/reader_key/1"


class Desk:
    def __init__(self, qtbot: QtBot, tasks: Tasks, settings: Settings) -> None:
        self.qtbot, self.tasks, self.settings = qtbot, tasks, settings
        self.window = QWidget()
        self.view = ExportView()
        self.view.setParent(self.window)
        self.work = ExportWork(self.view, tasks, settings, self.window)
        self.window.show()

    def shown(self, kind: type[QDialog]) -> QDialog:
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.window.findChildren(kind)))
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def name_file(self, file: Path) -> None:
        chooser = self.shown(QFileDialog)
        field = chooser.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(file))
        chooser.accept()

    def told(self) -> str:
        return self.view._done.text() if self.view._done.isVisibleTo(self.view) else ""


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tasks: Tasks, settings: Settings) -> Iterator[Desk]:
    made = Desk(qtbot, tasks, settings)
    yield made
    made.window.close()
    made.window.deleteLater()


def test_a_file_is_asked_for_written_and_told_of(desk: Desk, tmp_path: Path) -> None:
    desk.tasks.start(desk.work.export(the_snapshot(), found(), MEMORY))
    dialog = desk.shown(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog._pseudonyms.setChecked(True)
    dialog.accept()
    desk.name_file(tmp_path / "a.xlsx")
    desk.qtbot.waitUntil(lambda: "a.xlsx was written" in desk.told(), timeout=20_000)
    assert "a - key to the readers.csv" in desk.told()
    assert "don't pass it on" in desk.told()
    assert f"a.xlsx was written: {len(ANSWERS)} answers." in desk.told()
    assert not desk.work.is_busy


@pytest.mark.parametrize(
    ("pseudonyms", "named"), [(False, "answers.xlsx"), (True, "answers-pseudonyms.xlsx")]
)
def test_a_file_without_names_is_called_otherwise_than_one_with_them(
    desk: Desk, *, pseudonyms: bool, named: str
) -> None:
    desk.tasks.start(desk.work.export(the_snapshot(), found(), MEMORY))
    dialog = desk.shown(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog._pseudonyms.setChecked(pseudonyms)
    dialog.accept()
    chooser = desk.shown(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert [Path(file).name for file in chooser.selectedFiles()] == [f"{STUDY.slug}-{named}"]
    assert chooser.nameFilters() == ["Excel workbook (*.xlsx)"]
    chooser.reject()


def test_the_dialog_for_the_file_says_what_kind_it_is() -> None:
    kinds = {form: kind_text(form) for form in Format}
    assert all(f"(*{form.suffix})" in kind and kind[0] != "(" for form, kind in kinds.items())


def test_a_key_that_is_there_is_continued(desk: Desk, tmp_path: Path) -> None:
    key = key_file(tmp_path / "a.xlsx")
    key.parent.mkdir()
    key.write_text("Pseudonym,Reader\nR01,ben\n", encoding="utf-8")
    desk.tasks.start(desk.work.export(the_snapshot(), found(), MEMORY))
    dialog = desk.shown(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog._pseudonyms.setChecked(True)
    dialog.accept()
    desk.name_file(tmp_path / "a.xlsx")
    desk.qtbot.waitUntil(lambda: "a.xlsx was written" in desk.told(), timeout=20_000)
    assert key.read_text(encoding="utf-8-sig").splitlines()[1:] == ["R01,ben", "R02,anna"]


def test_the_key_that_was_used_last_is_proposed_and_the_new_one_the_next_time(
    desk: Desk, tmp_path: Path
) -> None:
    masks = tmp_path / "masks - key to the readers.csv"
    write_key(masks, {"ben": "R07"})
    desk.settings.remember(MEMORY, str(masks))
    desk.tasks.start(desk.work.export(the_snapshot(), found(), MEMORY))
    dialog = desk.shown(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert masks.name in dialog._about_last.text()
    dialog._pseudonyms.setChecked(True)
    dialog.accept()
    desk.name_file(tmp_path / "a.csv")
    key = key_file(tmp_path / "a.xlsx")
    desk.qtbot.waitUntil(lambda: "was written" in desk.told(), timeout=20_000)
    assert read_key(key) == {"ben": "R07", "anna": "R01"}
    assert desk.settings.recall(MEMORY) == str(key)


def test_a_drive_that_does_not_answer_does_not_keep_the_dialog_away(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()

    def waits(path: Path) -> LastKey:
        let_go.wait()
        return LastKey(path)

    monkeypatch.setattr(reader_key, "_PATIENCE", 0.05)
    monkeypatch.setattr(reader_key, "last_key", waits)
    desk.settings.remember(MEMORY, str(tmp_path / "far" / "key.csv"))
    desk.tasks.start(desk.work.export(the_snapshot(), found(), MEMORY))
    dialog = desk.shown(ExportDialog)
    let_go.set()
    assert isinstance(dialog, ExportDialog)
    assert "…/far/key.csv, is not there or can't be read" in dialog._about_last.text()
    dialog.reject()


def test_of_an_export_that_came_to_nothing_no_key_is_remembered(desk: Desk, tmp_path: Path) -> None:
    desk.settings.remember(MEMORY, "before.csv")
    heard: list[str] = []

    def stopped() -> bool:
        heard.append(desk.settings.recall(MEMORY))
        return True

    choices = Choices(Format.CSV_LONG, pseudonyms=True)
    job = Job(the_snapshot(), found(), choices, tmp_path / "a.csv", {})
    desk.work._stopped.is_set = stopped  # type: ignore[method-assign]  # in the midst of the writing
    desk.tasks.start(desk.work._write_answers(job, MEMORY))
    desk.qtbot.waitUntil(lambda: bool(heard) and not desk.work.is_busy)
    assert list(tmp_path.iterdir()) == []
    assert desk.settings.recall(MEMORY) == "before.csv"


def test_a_ground_truth_file_is_made(desk: Desk, tmp_path: Path) -> None:
    study = snapshot((GRADE, NODULE))
    of = loaded(answer("anna", GRADE, 1, 3), answer("anna", NODULE, 1, True))
    desk.tasks.start(desk.work.truth_file(study, of))
    dialog = desk.shown(TruthDialog)
    assert isinstance(dialog, TruthDialog)
    dialog._sources.button(1).click()
    desk.qtbot.waitUntil(dialog._accept.isEnabled)
    dialog.accept()
    desk.name_file(tmp_path / "truth.csv")
    desk.qtbot.waitUntil(lambda: "truth.csv was written: 1 row." in desk.told())
    assert b"severe" in (tmp_path / "truth.csv").read_bytes()


def test_leaving_asks_and_stops_what_is_written(desk: Desk, tmp_path: Path) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless() -> Report:
        begun.set()
        while not desk.work._stopped.wait(0.01):
            pass
        ended.set()
        raise Cancelled("stopped")

    desk.tasks.start(desk.work.write(tmp_path / "a.csv", endless))
    desk.qtbot.waitUntil(begun.is_set)
    assert desk.work.is_busy
    answers: list[bool] = []

    async def ask() -> None:
        answers.append(await desk.work.ask_to_stop())

    desk.tasks.start(ask())
    desk.shown(MessageDialog).reject()
    desk.qtbot.waitUntil(lambda: answers == [False])
    desk.tasks.start(ask())
    desk.shown(MessageDialog).accept()
    desk.qtbot.waitUntil(lambda: answers == [False, True])
    assert ended.is_set()
    assert desk.told() == ""
    assert not desk.work.is_busy


def test_what_did_not_fit_is_told() -> None:
    report = Report(Written(Path("a.xlsx"), 1234, ("One text was cut.",)))
    assert report_text(report) == "a.xlsx was written: 1,234 rows.\nOne text was cut."
