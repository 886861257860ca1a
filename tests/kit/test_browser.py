from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.browser import open_page
from gcdesk.kit.messages import MessageDialog

PAGE = QUrl("https://server.example/reader-studies/chest-ct/")


@pytest.mark.parametrize("opens", [True, False])
def test_without_a_browser_the_address_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    # What the system answers can't be made to happen here.
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: opens)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()

    assert open_page(PAGE) is opens
    dialogs = window.findChildren(MessageDialog)
    assert len(dialogs) == (0 if opens else 1)
    for dialog in dialogs:
        told = dialog.findChild(QLabel, "message_text")
        assert isinstance(told, QLabel)
        assert PAGE.toString() in told.text()
        dialog.accept()
