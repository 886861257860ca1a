from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from gcdesk.upload.editing.json_dialog import JsonDialog
from tests.links import help_of
from tests.upload.build import interface


def dialog(parent: QWidget, slug: str, text: str) -> tuple[JsonDialog, QLabel, QPushButton]:
    made = JsonDialog(interface(slug), "case 1", text, parent)
    made.show()
    verdict, accept = made.findChild(QLabel, "json_verdict"), made.findChild(QPushButton, "json_accept")
    assert verdict is not None
    assert accept is not None
    return made, verdict, accept


@pytest.mark.hazard("F17")
def test_a_fault_is_told_with_line_and_column_while_typing(parent: QWidget) -> None:
    made, verdict, accept = dialog(parent, "anything-json", '{"a":\n  1')
    assert help_of(made, "json_help") == "upload#table"
    field = made.findChild(QPlainTextEdit)
    assert field is not None
    assert "line 2, column 4" in verdict.text()
    assert not accept.isEnabled()

    QTest.keyClicks(field, "}")
    assert verdict.text() == "This fits."
    assert help_of(made, "json_help") == ""
    assert accept.isEnabled()


def test_what_does_not_fit_the_kind_is_refused(parent: QWidget) -> None:
    _, verdict, accept = dialog(parent, "findings", "5")

    assert "not a list" in verdict.text()
    assert not accept.isEnabled()


def test_empty_clears_the_cell(parent: QWidget) -> None:
    made, verdict, accept = dialog(parent, "anything-json", "")

    assert "cleared" in verdict.text()
    assert accept.isEnabled()
    assert made.text() == ""


def test_a_geometric_kind_shows_how_it_looks(parent: QWidget) -> None:
    made, _, accept = dialog(parent, "lesion-boxes", "")
    text, begin = made.findChild(QPlainTextEdit), made.findChild(QPushButton, "json_example")
    assert text is not None
    assert begin is not None
    assert '"corners"' in text.placeholderText()
    QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert json.loads(made.text())["type"] == "Multiple 2D bounding boxes"
    assert accept.isEnabled()
    assert not begin.isEnabled(), "what is there is not overwritten"


def test_other_kinds_need_no_example(parent: QWidget) -> None:
    made, _, _ = dialog(parent, "anything-json", "")
    assert made.findChild(QPushButton, "json_example") is None
