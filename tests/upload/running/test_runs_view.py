from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.upload.running.runs_view import RunsView
from tests.upload.screen import find, is_shown


def shown(qtbot: QtBot) -> RunsView:
    view = RunsView()
    qtbot.addWidget(view)
    return view


def test_it_takes_no_room_while_there_is_nothing_to_say(qtbot: QtBot) -> None:
    view = shown(qtbot)
    assert view.isHidden()
    view.show_second(is_second=True)
    assert is_shown("second_instance")()
    view.show_second(is_second=False)
    assert view.isHidden()


def test_an_unfinished_upload_is_offered(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.offer("5 are left.")
    assert find("unfinished_text", QLabel).text() == "5 are left."
    with qtbot.waitSignal(view.go_on_wanted):
        find("unfinished_button", QPushButton).click()
    with qtbot.waitSignal(view.list_wanted):
        find("unfinished_list_button", QPushButton).click()
    view.offer("")
    assert view.isHidden()


def test_rows_that_are_not_the_tables_can_be_left_when_nothing_is_sent(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.show_visit(is_visiting=True, may_leave=False)
    assert not find("visit_button", QPushButton).isEnabled()
    view.show_visit(is_visiting=True, may_leave=True)
    with qtbot.waitSignal(view.back_wanted):
        find("visit_button", QPushButton).click()
