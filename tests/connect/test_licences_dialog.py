from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.connect.licences_dialog import LicencesDialog
from tests.run_in_place import RunInPlace
from tests.upload.screen import find


def test_each_licence_is_a_key_away(qtbot: QtBot, tasks_in_place: RunInPlace) -> None:
    dialog = LicencesDialog(None, tasks_in_place)
    qtbot.addWidget(dialog)
    dialog.open()
    tasks_in_place.settle()
    found, text = find("licences_list", QListWidget), find("licence_text", QPlainTextEdit)
    assert found.count() > 15
    assert "Apache License" in text.toPlainText()
    first = text.toPlainText()
    QTest.keyClick(found, Qt.Key.Key_Down)
    tasks_in_place.settle()
    assert text.toPlainText() not in ("", first)
    with qtbot.waitSignal(dialog.accepted):
        find("licences_close", QPushButton).click()
