from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.upload.records.kept_runs import KeptRun
from gcdesk.upload.running.runs_dialog import RunsDialog
from tests.upload.records.test_runs_text import ENDED, KEPT
from tests.upload.screen import find, is_shown, press

DONE = KeptRun(replace(ENDED, id="done", ready=12, failed=0), 0)
FAILED = KeptRun(replace(ENDED, id="failed"), 3)
BUTTONS = ("runs_go_on_button", "runs_open_button", "runs_save_button", "runs_forget_button")


@pytest.fixture
def dialog(qtbot: QtBot, parent: QWidget, settings: Settings) -> RunsDialog:
    made = RunsDialog(parent, settings)
    made.open()
    return made


def enabled() -> list[bool]:
    return [find(name, QPushButton).isEnabled() for name in BUTTONS]


def test_without_any_it_says_so(dialog: RunsDialog) -> None:
    dialog.show_runs([], at_work="", may_go_on=True)
    assert is_shown("runs_empty")()
    assert enabled() == [False] * 4


def test_runs_are_listed(dialog: RunsDialog) -> None:
    dialog.show_runs([KEPT, DONE], at_work="", may_go_on=True)
    model = find("runs_table", TableView).model()
    assert [[model.index(row, column).data() for column in range(4)] for row in range(2)] == [
        ["21 November 2020, 17:04", "Lungs", "12", "not finished: 5 of 12 still to go"],
        ["21 November 2020, 17:04", "Lungs", "12", "12 ready"],
    ]


@pytest.mark.parametrize(
    ("kept", "at_work", "may_go_on", "wanted"),
    [
        (KEPT, "", True, [True, True, True, True]),
        (KEPT, "another", False, [False, True, True, True]),
        (KEPT, "id", False, [False, True, True, False]),
        (DONE, "", True, [False, True, True, True]),
        (FAILED, "", True, [True, True, True, True]),
        (replace(KEPT, is_elsewhere=True), "", True, [False, True, True, False]),
        (replace(KEPT, is_readable=False), "", True, [False, False, False, True]),
    ],
    ids=["unfinished", "another is sent", "is sent", "all ready", "some failed", "elsewhere", "unreadable"],
)
def test_only_what_makes_sense_can_be_done(
    dialog: RunsDialog, kept: KeptRun, at_work: str, may_go_on: bool, wanted: list[bool]
) -> None:
    dialog.show_runs([kept], at_work=at_work, may_go_on=may_go_on)
    assert enabled() == wanted


def test_each_button_is_about_the_chosen_run(dialog: RunsDialog, qtbot: QtBot) -> None:
    dialog.show_runs([DONE, FAILED], at_work="", may_go_on=True)
    press(find("runs_table", TableView), Qt.Key.Key_Down)
    signals = (dialog.go_on_wanted, dialog.open_wanted, dialog.save_wanted, dialog.forget_wanted)
    for name, signal in zip(BUTTONS, signals, strict=True):
        with qtbot.waitSignal(signal) as told:
            find(name, QPushButton).click()
        assert told.args == [FAILED]
    with qtbot.waitSignal(dialog.open_wanted):
        press(find("runs_table", TableView), Qt.Key.Key_Return)


def test_the_chosen_one_stays_chosen(dialog: RunsDialog) -> None:
    dialog.show_runs([DONE, FAILED], at_work="", may_go_on=True)
    table = find("runs_table", TableView)
    press(table, Qt.Key.Key_Down)
    dialog.show_runs([KEPT, DONE, FAILED], at_work="", may_go_on=True)
    assert table.selected_rows() == [2]
    dialog.show_runs([KEPT], at_work="", may_go_on=True)
    assert table.selected_rows() == [0]
