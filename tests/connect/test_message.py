from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcdesk.connect.message import Message
from gcdesk.kit.theme import Theme


def test_it_is_there_only_while_there_is_something_to_say(qtbot: QtBot, theme: Theme) -> None:
    message = Message("some_message")
    qtbot.addWidget(message)
    assert not message.isVisible()
    message.say("<b>bold</b>")
    assert message.isVisible()
    assert message.text() == "<b>bold</b>"
    label = message.findChild(QLabel, "some_message")
    assert isinstance(label, QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.accessibleName() == "<b>bold</b>"
    message.say("")
    assert not message.isVisible()
