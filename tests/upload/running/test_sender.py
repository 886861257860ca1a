from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.client import Connection
from gcdesk.api.models import DisplaySet, Study
from gcdesk.errors import GcdeskError
from gcdesk.kit.tasks import Tasks
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.editing.live_checks import LiveChecks
from gcdesk.upload.engine.states import Ready
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.folder.group import group
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.running.sender import Agreed, Wish, agreed
from gcdesk.upload.table.in_study import NOTHING, in_study
from gcdesk.upload.table.neutral import send_neutrally
from gcdesk.upload.table.plan import Table, add_column, draft_table
from gcdesk.upload.table.so_far import RowsSoFar
from tests.upload.build import interface, real_files
from tests.upload.screen import find, is_shown

STUDY = Study(pk="pk", slug="chest", title="Chest CT")
TAKEN = DisplaySet(pk="1", title="there already", order=70)


def place(*, practice: bool = False) -> UploadPlace:
    connection = Connection("https://server.example", "token")
    return UploadPlace(connection, "editor", practice, Snapshot(STUDY, True, (), (TAKEN,)))


def table_of(
    folder: Path, contents: dict[str, bytes], slug: str = "some-score", rule: str = "*.json"
) -> Table:
    listing = list_files(real_files(folder, contents))
    return add_column(draft_table(group(listing, Grouping.SUBFOLDER).cases), interface(slug), rule)


class Asking:
    """`agreed`, begun; its answer when it has come."""

    def __init__(self, tasks: Tasks, parent: QWidget, wish: Wish) -> None:
        self.owner = QObject(parent)
        self.answers: list[Agreed | None] = []
        self.checks = LiveChecks(tasks, self.owner)

        async def ask() -> None:
            self.answers.append(await agreed(wish, self.checks, tasks, parent))

        tasks.start(ask())


def wish(table: Table, so_far: RowsSoFar | None = None, *, ask: bool = True, practice: bool = False) -> Wish:
    keys = frozenset(draft.key for draft in table.drafts)
    where = place(practice=practice)
    study = in_study(where.snapshot.display_sets, {}, frozenset())
    return Wish(where, table, so_far or RowsSoFar(), study, keys, ask=ask)


def test_what_is_agreed_on_is_what_was_asked_about(
    qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path
) -> None:
    table = table_of(
        tmp_path, {"a/s.json": b"1", "b/s.json": b'"no"', "there already/s.json": b"2", "d/s.json": b"3"}
    )
    asking = Asking(tasks, parent, wish(table))
    qtbot.waitUntil(is_shown("confirm_upload_dialog"))
    told = [label.text() for label in find("confirm_upload_dialog", QDialog).findChildren(QLabel)]
    assert "2 cases with problems stay here" in told
    find("confirm_upload_accept", QPushButton).click()
    qtbot.waitUntil(lambda: bool(asking.answers))

    (answer,) = asking.answers
    assert answer is not None
    assert [(case.key, case.order) for case in answer.plan.cases] == [("a", 80), ("d", 100)]
    assert answer.orders == {"a": 80, "b": 90, "d": 100, "there already": 110}


def test_whoever_sends_under_neutral_names_is_reminded_of_the_key(
    qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path
) -> None:
    table = table_of(tmp_path, {"a/s.json": b"1", "b/s.json": b"2"})
    asking = Asking(tasks, parent, wish(send_neutrally(table, ["a"], NOTHING)))
    qtbot.waitUntil(is_shown("confirm_upload_dialog"))
    told = " ".join(label.text() for label in find("confirm_upload_dialog", QDialog).findChildren(QLabel))
    find("confirm_upload_cancel", QPushButton).click()
    qtbot.waitUntil(lambda: bool(asking.answers))

    assert "1 case is sent under a neutral name. Only the key tells which it is: save it." in told


def test_thinking_again_sends_nothing(qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path) -> None:
    asking = Asking(tasks, parent, wish(table_of(tmp_path, {"a/s.json": b"1"})))
    qtbot.waitUntil(is_shown("confirm_upload_dialog"))
    find("confirm_upload_cancel", QPushButton).click()
    qtbot.waitUntil(lambda: bool(asking.answers))

    assert asking.answers == [None]


def test_a_second_try_does_not_ask_again(qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path) -> None:
    table = table_of(tmp_path, {"a/s.json": b"1", "b/s.json": b"2"})
    so_far = RowsSoFar({"a": Ready("pk-a", "")}, {"a": 80, "b": 90})
    asking = Asking(tasks, parent, wish(table, so_far, ask=False))
    qtbot.waitUntil(lambda: bool(asking.answers))

    (answer,) = asking.answers
    assert answer is not None
    assert [(case.key, case.order) for case in answer.plan.cases] == [("b", 90)]


@pytest.mark.hazard("F2")
def test_a_file_that_is_gone_by_now_is_found_before_anything_is_sent(
    qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path, reported: list[BaseException]
) -> None:
    table = table_of(tmp_path, {"a/s.json": b"1"})
    (tmp_path / "a" / "s.json").unlink()

    asking = Asking(tasks, parent, wish(table))
    qtbot.waitUntil(lambda: bool(reported))

    error = reported.pop()
    assert isinstance(error, GcdeskError)
    assert "there are problems now" in str(error)
    assert asking.answers == []


WITH_PATIENT = (
    b"ObjectType = Image\nNDims = 3\nDimSize = 1 1 1\nElementType = MET_UCHAR\n"
    b"0010|0010 = Jansen^Piet\nElementDataFile = LOCAL\n\0"
)


@pytest.mark.hazard("F13")
@pytest.mark.parametrize("practice", [False, True])
def test_patient_data_is_asked_about_at_each_run_to_a_real_server(
    qtbot: QtBot, parent: QWidget, tasks: Tasks, tmp_path: Path, practice: bool
) -> None:
    table = table_of(tmp_path, {"a/ct.mha": WITH_PATIENT}, "ct-image", "*.mha")
    asking = Asking(tasks, parent, wish(table, ask=False, practice=practice))
    if not practice:
        qtbot.waitUntil(is_shown("patient_data_tick"))
        find("patient_data_tick", QCheckBox).click()
        find("confirm_upload_accept", QPushButton).click()
    qtbot.waitUntil(lambda: bool(asking.answers))

    assert asking.answers[0] is not None
