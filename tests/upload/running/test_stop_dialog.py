from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.upload.running.stop_dialog import Occasion, Stop, StopDialog, ask_how_to_stop
from tests.upload.screen import find, is_shown, press

ANSWERS = {"stop_later": Stop.LATER, "stop_delete": Stop.DELETE, "stop_keep": None}


@pytest.mark.hazard("G6")
@pytest.mark.parametrize("occasion", list(Occasion))
@pytest.mark.parametrize("name", list(ANSWERS))
def test_each_button_is_an_answer(
    qtbot: QtBot, tasks: Tasks, parent: QWidget, occasion: Occasion, name: str
) -> None:
    asking = tasks.start(ask_how_to_stop(parent, occasion))
    qtbot.waitUntil(is_shown(name))
    find(name, QPushButton).click()
    qtbot.waitUntil(asking.done)
    assert asking.result() is ANSWERS[name]


@pytest.mark.parametrize("all_sent", [False, True])
def test_it_is_as_high_as_its_words(qtbot: QtBot, parent: QWidget, all_sent: bool) -> None:
    dialog = StopDialog(parent, Occasion.CANCEL, all_sent=all_sent)
    with qtbot.waitExposed(dialog):
        dialog.show()
    told = find("stop_text", QLabel)
    assert told.height() == told.heightForWidth(told.width())
    dialog.close()


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_Return, Stop.LATER), (Qt.Key.Key_Escape, None)], ids=["enter", "escape"]
)
def test_neither_enter_nor_escape_loses_anything(
    qtbot: QtBot, tasks: Tasks, parent: QWidget, key: Qt.Key, answer: Stop | None
) -> None:
    asking = tasks.start(ask_how_to_stop(parent, Occasion.CANCEL))
    qtbot.waitUntil(is_shown("stop_dialog"))
    assert find("stop_dialog", QDialog).focusWidget() is find("stop_later", QPushButton)
    press(find("stop_dialog", QDialog), key)
    qtbot.waitUntil(asking.done)
    assert asking.result() is answer


@pytest.mark.parametrize("name", list(ANSWERS))
def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, tasks: Tasks, parent: QWidget, name: str
) -> None:
    asking = tasks.start(ask_how_to_stop(parent, Occasion.CANCEL))
    qtbot.waitUntil(is_shown("stop_dialog"))
    dialog = find("stop_dialog", QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in ANSWERS:
        focus = dialog.focusWidget()
        assert focus is not None
        if focus.objectName() == name:
            break
        press(focus, Qt.Key.Key_Tab)
    press(find(name, QPushButton), Qt.Key.Key_Return)
    qtbot.waitUntil(asking.done)
    assert asking.result() is ANSWERS[name]


@pytest.mark.parametrize(
    ("occasion", "words"),
    [(Occasion.CANCEL, "go on later"), (Occasion.CLOSE, "next start"), (Occasion.LEAVE, "come back")],
)
def test_each_occasion_has_words_of_its_own(
    qtbot: QtBot, tasks: Tasks, parent: QWidget, occasion: Occasion, words: str
) -> None:
    asking = tasks.start(ask_how_to_stop(parent, occasion))
    qtbot.waitUntil(is_shown("stop_dialog"))
    assert words in find("stop_text", QLabel).text()
    assert "stay there" in find("stop_text", QLabel).text()
    press(find("stop_dialog", QDialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(asking.done)


def test_where_there_is_no_later_none_is_offered(qtbot: QtBot, tasks: Tasks, parent: QWidget) -> None:
    asking = tasks.start(ask_how_to_stop(parent, Occasion.CLOSE, can_go_on=False))
    qtbot.waitUntil(is_shown("stop_dialog"))
    assert not is_shown("stop_later")()
    assert "practice server stops" in find("stop_text", QLabel).text()
    press(find("stop_dialog", QDialog), Qt.Key.Key_Return)
    qtbot.waitUntil(asking.done)
    assert asking.result() is None, "Enter keeps sending"


@pytest.mark.parametrize("occasion", list(Occasion))
def test_when_all_is_sent_it_does_not_speak_of_sending(
    qtbot: QtBot, tasks: Tasks, parent: QWidget, occasion: Occasion
) -> None:
    asking = tasks.start(ask_how_to_stop(parent, occasion, all_sent=True))
    qtbot.waitUntil(is_shown("stop_later"))
    assert find("stop_dialog", QDialog).windowTitle() == "The server is still importing"
    assert find("stop_text", QLabel).text().endswith("nothing is sent again.")
    assert find("stop_keep", QPushButton).text() == "Keep waiting"
    assert find("stop_delete", QPushButton).text() == "Wait no longer"
    find("stop_later", QPushButton).click()
    qtbot.waitUntil(asking.done)
    assert asking.result() is Stop.LATER
