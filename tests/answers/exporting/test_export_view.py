from __future__ import annotations

from pytestqt.qtbot import QtBot

from gcdesk.answers.exporting.export_view import ExportView


def test_it_shows_how_far_it_is_and_what_came_of_it(qtbot: QtBot) -> None:
    view = ExportView()
    qtbot.addWidget(view)
    view.begin("a.xlsx")
    assert view.isVisible()
    assert view._strip.text() == "Writing a.xlsx…"
    view.show_progress(0, 0)
    view.show_progress(1000, 4000)
    assert view._strip.text() == "Writing row 1,000 of 4,000"
    with qtbot.waitSignal(view.stop_wanted):
        view._strip.stopped.emit()
    view.end("a.xlsx was written")
    assert view._done.text() == "a.xlsx was written"
    with qtbot.waitSignal(view.folder_wanted):
        view._done.pressed.emit()
    view.begin("b.xlsx")
    assert not view._done.isVisible()
    view.end("")
    assert not view.isVisible()
    view.clear()


def test_what_came_of_it_can_be_put_away(qtbot: QtBot) -> None:
    view = ExportView()
    qtbot.addWidget(view)
    view.begin("a.xlsx")
    assert not view._close.isVisible()
    view.end("a.xlsx was written")
    assert view._close.isVisible()
    view._close.click()
    assert not view.isVisible()
