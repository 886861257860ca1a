from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled, Details, FileError, Refused
from gcdesk.kit.messages import MessageDialog, ask, message_of, show_error, tell
from gcdesk.kit.tasks import Tasks


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def shown(parent: QWidget) -> list[MessageDialog]:
    return [dialog for dialog in parent.findChildren(MessageDialog) if dialog.isVisible()]


def press(dialog: MessageDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def test_an_error_is_shown_by_its_sentence_as_plain_text(parent: QWidget) -> None:
    show_error(parent, FileError("“<b>ct</b>.mha” is empty & can't be sent."))
    (dialog,) = shown(parent)
    text = dialog.findChild(QLabel, "message_text")
    assert isinstance(text, QLabel)
    assert text.text() == "“<b>ct</b>.mha” is empty & can't be sent."
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert dialog.findChild(QToolButton, "message_details") is None
    assert dialog.findChild(QPushButton, "message_copy") is None
    press(dialog, "message_accept")
    assert shown(parent) == []


def test_details_that_it_is_about_are_shown_at_once(parent: QWidget) -> None:
    tell(parent, "Not saved", "See the details.", "one\ntwo", unfolded=True)
    (dialog,) = shown(parent)
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.isVisible()
    dialog.close()


def test_details_are_folded_away(parent: QWidget) -> None:
    show_error(parent, Refused("No.", Details("PATCH", "https://gc.example/x", 400, "why")))
    (dialog,) = shown(parent)
    fold, text = dialog.findChild(QToolButton, "message_details"), dialog.findChild(QPlainTextEdit)
    assert isinstance(fold, QToolButton)
    assert isinstance(text, QPlainTextEdit)
    assert not text.isVisible()
    fold.click()
    assert text.isVisible()
    assert text.toPlainText().splitlines() == ["PATCH https://gc.example/x", "HTTP 400", "why"]
    fold.click()
    assert not text.isVisible()
    dialog.close()


def test_a_defect_offers_a_report_to_copy(parent: QWidget) -> None:
    error = KeyError("Jansen, Jan")
    show_error(parent, error)
    (dialog,) = shown(parent)
    press(dialog, "message_copy")
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied
    assert "Jansen" not in copied
    assert "Jansen" not in message_of(error).sentence
    assert dialog.isVisible()
    dialog.close()


def test_the_same_error_is_shown_once_at_a_time(parent: QWidget) -> None:
    for _ in range(20):
        show_error(parent, FileError("The folder is gone."))
    show_error(parent, FileError("Another one."))
    assert len(shown(parent)) == 2
    for dialog in shown(parent):
        dialog.close()


def test_what_the_user_stopped_is_not_shown(parent: QWidget) -> None:
    show_error(parent, Cancelled("stopped"))
    assert shown(parent) == []


def test_something_good_to_know(parent: QWidget) -> None:
    tell(parent, "Saved", "The summary is in /tmp/summary.csv.")
    (dialog,) = shown(parent)
    assert dialog.windowTitle() == "Saved"
    assert dialog.findChild(QPushButton, "message_reject") is None
    dialog.close()


@pytest.mark.parametrize(("button", "answer"), [("message_accept", True), ("message_reject", False)])
def test_asking_waits_for_the_answer_and_the_window_lives_on(
    parent: QWidget, tasks: Tasks, qtbot: QtBot, button: str, answer: bool
) -> None:
    answers: list[bool] = []
    alive: list[int] = []

    async def question() -> None:
        answers.append(await ask(parent, "Upload?", "8 display sets.", accept="Upload 8 display sets"))

    async def tick() -> None:
        for n in range(5):
            await asyncio.sleep(0.001)
            alive.append(n)

    tasks.start(question())
    tasks.start(tick())
    qtbot.waitUntil(lambda: len(shown(parent)) == 1 and len(alive) == 5)
    assert answers == []
    press(shown(parent)[0], button)
    qtbot.waitUntil(lambda: answers == [answer])


def test_escape_is_no(parent: QWidget, tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[bool] = []

    async def question() -> None:
        answers.append(await ask(parent, "Upload?", "Really?", accept="Upload", reject="Not now"))

    tasks.start(question())
    qtbot.waitUntil(lambda: len(shown(parent)) == 1)
    QTest.keyClick(shown(parent)[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: answers == [False])


@pytest.mark.parametrize(("steps", "answer"), [(0, False), (1, True)], ids=["at once", "after Tab"])
def test_enter_presses_what_has_the_focus_and_that_is_harmless_at_first(
    parent: QWidget, tasks: Tasks, qtbot: QtBot, steps: int, answer: bool
) -> None:
    asking = tasks.start(ask(parent, "Forget this upload?", "It is gone then.", accept="Forget it"))
    qtbot.waitUntil(lambda: len(shown(parent)) == 1)
    (dialog,) = shown(parent)
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(steps):
        QTest.keyClick(_focus(dialog), Qt.Key.Key_Tab)
    assert _focus(dialog).objectName() == ("message_accept" if answer else "message_reject")
    QTest.keyClick(_focus(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(asking.done)
    assert asking.result() is answer


def test_enter_closes_a_message(parent: QWidget, qtbot: QtBot) -> None:
    tell(parent, "Saved", "The summary is there.")
    (dialog,) = shown(parent)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert _focus(dialog).objectName() == "message_accept"
    QTest.keyClick(_focus(dialog), Qt.Key.Key_Return)
    assert shown(parent) == []


def _focus(dialog: MessageDialog) -> QWidget:
    widget = dialog.focusWidget()
    assert widget is not None
    return widget


def test_with_a_tick_one_can_accept_only_what_one_has_ticked(
    parent: QWidget, tasks: Tasks, qtbot: QtBot
) -> None:
    answers: list[bool] = []

    async def question() -> None:
        answers.append(await ask(parent, "Send?", "Patient data.", accept="Send", tick="I may send them"))

    tasks.start(question())
    qtbot.waitUntil(lambda: len(shown(parent)) == 1)
    dialog = shown(parent)[0]
    accept, tick = (
        dialog.findChild(QPushButton, "message_accept"),
        dialog.findChild(QCheckBox, "message_tick"),
    )
    assert isinstance(accept, QPushButton)
    assert isinstance(tick, QCheckBox)
    assert not accept.isEnabled()
    accept.click()
    assert answers == []
    tick.click()
    accept.click()
    qtbot.waitUntil(lambda: answers == [True])


def test_a_question_goes_with_the_task_that_asked(parent: QWidget, tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.start(ask(parent, "Upload?", "Really?", accept="Upload"))
    qtbot.waitUntil(lambda: len(shown(parent)) == 1)
    task.cancel()
    qtbot.waitUntil(lambda: shown(parent) == [])
