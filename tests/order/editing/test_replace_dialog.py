from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.order.editing.replace_dialog import ReplaceDialog
from gcdesk.order.editing.scope import Scope
from tests.links import help_of
from tests.order.build import arranged, sets
from tests.run_in_place import RunInPlace

MADE = sets("a10 b20! c30")
NOW = arranged(MADE, a="Case 1", b="Case 2", c="case 3")


@pytest.fixture
def dialog(parent: QWidget, tasks_in_place: RunInPlace) -> ReplaceDialog:
    return ReplaceDialog(NOW, MADE, Scope((), 3), tasks_in_place, parent)


def _search(qtbot: QtBot, dialog: ReplaceDialog, find: str, by: str = "") -> None:
    for name, text in (("replace_find", find), ("replace_by", by)):
        field = dialog.findChild(QLineEdit, name)
        assert field is not None
        field.setText(text)
    qtbot.waitUntil(lambda: not dialog._timer.isActive())


def _tick(dialog: ReplaceDialog, name: str) -> None:
    found = dialog.findChild(QCheckBox, name)
    assert found is not None
    found.click()


def _accept(dialog: ReplaceDialog) -> QPushButton:
    found = dialog.findChild(QPushButton, "replace_accept")
    assert found is not None
    return found


def _told(dialog: ReplaceDialog) -> str:
    found = dialog.findChild(QLabel, "replace_told")
    assert found is not None
    return found.text()


def test_it_begins_with_nothing_to_do(dialog: ReplaceDialog) -> None:
    assert not _accept(dialog).isEnabled()
    assert "Type what to find" in _told(dialog)


def test_what_is_found_is_seen_before_and_locked_ones_stay(qtbot: QtBot, dialog: ReplaceDialog) -> None:
    _search(qtbot, dialog, "Case", "Patient")
    assert dialog.titles == {"a": "Patient 1"}
    assert _accept(dialog).text() == "Change 1 title"
    assert _told(dialog) == "1 locked display set keeps its title."


def test_capitals_may_be_the_same(qtbot: QtBot, dialog: ReplaceDialog) -> None:
    _tick(dialog, "replace_case")
    _search(qtbot, dialog, "case", "x")
    assert dialog.titles == {"a": "x 1", "c": "x 3"}


def test_regular_expressions(qtbot: QtBot, dialog: ReplaceDialog) -> None:
    _tick(dialog, "replace_expression")
    _search(qtbot, dialog, r"(\w+) (\d)", r"\2 \1")
    assert dialog.titles == {"a": "1 Case", "c": "3 case"}
    _search(qtbot, dialog, "(", "x")
    assert "regular expression" in _told(dialog)
    assert not _accept(dialog).isEnabled()
    assert help_of(dialog, "replace_help") == "order#titles"
    _search(qtbot, dialog, "Case", "x")
    assert help_of(dialog, "replace_help") == ""


def test_nothing_found_is_said(qtbot: QtBot, dialog: ReplaceDialog) -> None:
    _search(qtbot, dialog, "nobody")
    assert _told(dialog) == "Found in no title."
    _search(qtbot, dialog, "")
    assert "Type what to find" in _told(dialog)
    _search(qtbot, dialog, "3", "4")
    assert _told(dialog).startswith("Nothing is sent yet")
