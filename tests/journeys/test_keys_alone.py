"""The whole work without a mouse: key events go to nothing but what has the keyboard."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from gcdesk.practice.records import DisplaySet
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk
from gcdesk.selftest import hands
from tests.journeys.stage import CONTROL, SHIFT, TABLE, Stage

ALT = Qt.KeyboardModifier.AltModifier
MOST_TABS = 120
"""Presses of Tab until something that does not come is given up."""
UPLOAD, ORDER, ANSWERS = 0, 1, 2
CHEST = "chest-ct-practice"


def here() -> QWidget:
    """What Qt gives keys to: an open menu, what has the focus, or where nothing has it the active window itself."""
    if menu := QApplication.activePopupWidget():
        return menu
    top = QApplication.activeModalWidget() or hands.find("main_window")
    assert top is not None
    if QApplication.activeWindow() is not top:  # a window manager does that when a dialog opens or closes
        top.activateWindow()
        assert QTest.qWaitForWindowActive(top)
    focused = QApplication.focusWidget()
    # For a moment, the keyboard may still be where it was before the dialog opened.
    return focused if focused is not None and focused.window() is top else (top.focusWidget() or top)


def asked(name: str) -> bool:
    """Whether the dialog called *name* is open and keeps the keyboard from the window below it."""
    dialog = QApplication.activeModalWidget()
    return dialog is not None and dialog.objectName() == name


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key."""
    QTest.keyClick(here(), key, modifier)


def write(words: str) -> None:
    """Words, each letter to whatever has the keyboard by then."""
    for letter in words:
        QTest.keyClicks(here(), letter)


def tab_to(name: str) -> None:
    """Press Tab until the control called *name* has the keyboard."""
    met: list[str] = []
    for _ in range(MOST_TABS):
        met.append(here().objectName())
        if met[-1] == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}, but to {list(dict.fromkeys(met))}")


def push(name: str) -> None:
    """Go to a button and press it with the space bar."""
    tab_to(name)
    press(Qt.Key.Key_Space)


def go_to_tab(stage: Stage, number: int) -> None:
    """Go to the tabs' own bar, and with the arrow keys to one of them."""
    tab_to("qt_tabwidget_tabbar")
    bar = here()
    assert isinstance(bar, QTabBar)
    for _ in range(bar.count()):
        if bar.currentIndex() == number:
            break
        press(Qt.Key.Key_Right if bar.currentIndex() < number else Qt.Key.Key_Left)
    stage.until("the tab", lambda: bar.currentIndex() == number)


def practise(stage: Stage) -> None:
    """Begin with practice."""
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("practice_button"))
    push("practice_button")
    stage.until("the samples", lambda: hands.usable("use_samples_button"), 60)


def sign_in(stage: Stage) -> None:
    """Type a token and the server's address, then find the study in the list."""
    stage.open()
    stage.until("the page to sign in", lambda: hands.usable("token_field"))
    assert here().objectName() == "token_field", "one begins where one types"
    write(stage.server.tokens["editor"])
    tab_to("server_field")
    press(Qt.Key.Key_A, CONTROL)
    write(stage.server.address)
    press(Qt.Key.Key_Return)
    stage.until("the list of studies", lambda: hands.usable("study_list"))
    write("Chest CT")
    stage.until("the study alone", lambda: len(hands.cell_texts("study_list")) == 1)
    tab_to("study_list")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    stage.until("the tabs", lambda: hands.usable("folder_path"), 60)


def test_sample_cases_are_uploaded(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    practise(stage)
    push("use_samples_button")
    stage.until("the cases", lambda: len(hands.cell_texts(TABLE)) == 8, 60)
    push("add_interface_button")
    stage.until("the interfaces", lambda: hands.usable("interface_search"))
    assert here().objectName() == "interface_search", "the dialog begins where one types"
    write("comment-text")
    stage.until("the interface", lambda: hands.usable("interface_accept"))
    press(Qt.Key.Key_Return)
    stage.until("its column", lambda: "Comment text" in hands.header_texts(TABLE))
    stage.until("the table", lambda: here().objectName() == TABLE)

    press(Qt.Key.Key_Home, CONTROL)
    for _ in range(stage.column("Comment text")):
        press(Qt.Key.Key_Right)
    write("looks fine")
    press(Qt.Key.Key_Return)
    stage.until("the value", lambda: stage.cell("patient 1", "Comment text") == "looks fine")
    stage.until("the table", lambda: here().objectName() == TABLE)
    press(Qt.Key.Key_Home, CONTROL)
    for _ in range(stage.column("Comment text")):
        press(Qt.Key.Key_Right)
    for _ in range(7):
        press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_D, CONTROL)
    stage.until("it in every row", lambda: stage.cell("patient 8", "Comment text") == "looks fine")

    stage.until("the button", lambda: hands.usable("upload_button"), 60)
    push("upload_button")
    stage.until("the question", lambda: asked("confirm_upload_dialog"))
    tab_to("confirm_upload_accept")
    press(Qt.Key.Key_Return)
    assert stage.until_ended() == "All 8 display sets are ready."
    assert set(stage.states()) == {"ready"}
    stage.close()


def test_display_sets_are_moved_applied_and_put_back(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    study = stage.server.state.study_by_slug(CHEST)
    assert study is not None
    for number in range(1, 4):  # that nobody has answered, and so can be moved
        row = DisplaySet(new_pk(), study.pk, f"new {number}", 1000 + number, 1_700_000_000.0 + number, ())
        stage.server.state.put_display_set(row)
    before = _titles(stage.server)
    sign_in(stage)
    go_to_tab(stage, ORDER)
    stage.until("the tools", lambda: hands.usable("sort_button"), 60)
    stage.until("the answers", lambda: hands.find("order_answers_strip") is None, 60)
    free = next(n for n, row in enumerate(hands.cell_texts("order_table")) if row[2] == "new 1")
    tab_to("order_table")
    press(Qt.Key.Key_Home, CONTROL)
    for _ in range(free):
        press(Qt.Key.Key_Down)
    moved = hands.cell_texts("order_table")[free][2]
    press(Qt.Key.Key_Down, ALT)
    stage.until("the row one down", lambda: hands.cell_texts("order_table")[free + 1][2] == moved)
    stage.until("the button", lambda: hands.usable("apply_button"))
    push("apply_button")
    stage.until("the changes", lambda: hands.usable("changes_accept"))
    push("changes_accept")
    stage.until("the end", lambda: hands.find("apply_summary") is not None, 60)
    assert _titles(stage.server) != before
    stage.until("the way back", lambda: hands.usable("put_back_button"))
    push("put_back_button")
    stage.until("the question", lambda: hands.usable("changes_accept"))
    push("changes_accept")
    stage.until("the end", lambda: "put back" in hands.text("apply_summary_text"), 60)
    assert _titles(stage.server) == before
    stage.close()


@pytest.mark.hazard("A4")
def test_answers_are_filtered_and_exported(stage_with_samples: Stage, tmp_path: Path) -> None:
    stage = stage_with_samples
    practise(stage)
    go_to_tab(stage, ANSWERS)
    stage.until("the answers", lambda: bool(hands.cell_texts("table_answers")), 60)
    everything = len(hands.cell_texts("table_answers"))
    tab_to("view_answers")
    for _ in range(3):
        press(Qt.Key.Key_Right)
    stage.until("the progress", lambda: bool(hands.cell_texts("table_totals")), 60)
    tab_to("view_progress")
    for _ in range(3):
        press(Qt.Key.Key_Left)
    stage.until("the answers", lambda: bool(hands.cell_texts("table_answers")))
    press(Qt.Key.Key_F, CONTROL)
    write("suspicion")
    stage.until("fewer", lambda: 0 < len(hands.cell_texts("table_answers")) < everything)
    found = len(hands.cell_texts("table_answers"))

    push("export_answers")
    stage.until("the dialog", lambda: hands.usable("export_accept"))
    tab_to("export_workbook")
    press(Qt.Key.Key_Down)
    assert here().objectName() == "export_csv_long"
    push("export_accept")
    stage.until("the dialog for a file", lambda: hands.find("choose_target_dialog") is not None)
    tab_to("fileNameEdit")
    press(Qt.Key.Key_A, CONTROL)
    write(str(tmp_path / "answers.csv"))
    press(Qt.Key.Key_Return)
    stage.until("the file", lambda: "answers.csv was written" in hands.text("export_done_text"), 60)
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == found + 1
    stage.close()


def _titles(server: PracticeServer) -> list[str]:
    """The titles of the practice study, in its order."""
    study = server.state.study_by_slug(CHEST)
    assert study is not None
    mine = [row for row in server.state.display_sets if row.study == study.pk]
    return [row.title for row in sorted(mine, key=lambda row: row.order)]
