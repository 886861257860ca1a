from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.order.editing.pattern_dialog import PatternDialog
from gcdesk.order.editing.scope import Scope
from tests.links import help_of
from tests.order.build import arranged, sets

MADE = sets("a10 b20! c30", {"a": {"score": 2.5}})


@pytest.fixture
def dialog(parent: QWidget) -> PatternDialog:
    return PatternDialog(arranged(MADE, "cab"), MADE, {"score": "Some score"}, Scope((), 3), parent)


def _type(qtbot: QtBot, dialog: PatternDialog, pattern: str) -> None:
    field = dialog.findChild(QLineEdit, "pattern_field")
    assert field is not None
    field.setText(pattern)
    accept = _accept(dialog)
    assert not accept.isEnabled()  # until what is shown is what was typed
    qtbot.waitUntil(lambda: not dialog._timer.isActive())


def _accept(dialog: PatternDialog) -> QPushButton:
    found = dialog.findChild(QPushButton, "pattern_accept")
    assert found is not None
    return found


def _told(dialog: PatternDialog) -> str:
    found = dialog.findChild(QLabel, "pattern_told")
    assert found is not None
    return found.text()


def test_every_title_is_seen_before(dialog: PatternDialog) -> None:
    assert dialog.titles == {"c": "Case 001", "a": "Case 002"}
    assert _accept(dialog).text() == "Change 2 titles"
    assert _told(dialog).startswith("1 display set keeps its title")
    assert [dialog._model.index(row, 1).data() for row in range(3)] == [
        "Case 001",
        "Case 002",
        "stays: it is locked, as answers for it exist",
    ]


def test_another_pattern_and_start(qtbot: QtBot, dialog: PatternDialog) -> None:
    start = dialog.findChild(QSpinBox, "pattern_start")
    assert start is not None
    start.setValue(7)
    _type(qtbot, dialog, "{title}-{n}")
    assert dialog.titles == {"c": "c-7", "a": "a-8"}


def test_a_wrong_pattern_is_told_and_not_taken(qtbot: QtBot, dialog: PatternDialog) -> None:
    _type(qtbot, dialog, "{nobody}")
    assert "{nobody}" in _told(dialog)
    assert not _accept(dialog).isEnabled()
    assert help_of(dialog, "pattern_help") == "order#titles"
    _type(qtbot, dialog, "")
    assert "Type a pattern" in _told(dialog)
    _type(qtbot, dialog, "Case {n}")
    assert help_of(dialog, "pattern_help") == ""


def test_fields_are_inserted(qtbot: QtBot, dialog: PatternDialog) -> None:
    menu = dialog.findChild(QMenu, "pattern_fields")
    assert menu is not None
    assert [action.text() for action in menu.actions()][-1] == "The value of Some score"
    _type(qtbot, dialog, "x ")
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: dialog.titles == {"a": "x 2.5"})


def test_titles_that_stay_as_they_are_need_no_agreeing(qtbot: QtBot, dialog: PatternDialog) -> None:
    _type(qtbot, dialog, "{title}")
    assert not _accept(dialog).isEnabled()
    assert _accept(dialog).text() == "Change titles"
