from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.left_out import LeftOut
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.table import edits, plan
from tests.upload.build import real_files
from tests.upload.screen import LEFT, find, is_shown


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return real_files(tmp_path / "cases", {f"case {n}/ct.mha": b"x" for n in range(1, 5)})


def test_what_was_left_out_is_counted_and_taken_back(
    qtbot: QtBot, tasks: Tasks, theme: Theme, folder: Path
) -> None:
    history = History()
    panel = TablePanel(history, tasks, theme)
    history.setParent(panel)
    qtbot.addWidget(panel)
    view = FolderView(panel)
    work = FolderWork(view, tasks, panel)
    LeftOut(history, work, panel, tasks)
    with qtbot.waitExposed(panel):
        panel.show()
    with qtbot.waitSignal(work.found):
        tasks.start(work.open(str(folder)))
    assert work.cases is not None
    history.show(edits.begin(work.cases.cases, (), ()))
    assert edits.left_out_of(work.cases, history.table) == 0
    assert not is_shown("take_back_button")()

    keys = [draft.key for draft in history.table.drafts]
    history.change(plan.leave_out(history.table, keys[1:3]), "leaving out")
    assert find("left_out", QLabel).text() == "2 left out"

    QTest.mouseClick(find("take_back_button", QPushButton), LEFT)
    qtbot.waitUntil(lambda: edits.left_out_of(work.cases, history.table) == 0)
    assert {draft.key for draft in history.table.drafts} == set(keys)
    assert not is_shown("take_back_button")()
    history.stack.undo()
    assert edits.left_out_of(work.cases, history.table) == 2
