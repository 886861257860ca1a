from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.upload.editing.column_dialog import ColumnDialog, in_order
from tests.upload.build import interface
from tests.upload.screen import CONTROL, LEFT, press

W = TypeVar("W", bound=QWidget)

ALL = [interface(s) for s in ("some-score", "report", "ct-image", "airway-segmentation", "is-smoker")]
USED = [interface("ct-image"), interface("some-score")]


class Shown:
    def __init__(self, qtbot: QtBot, parent: QWidget) -> None:
        self.dialog = ColumnDialog(ALL, USED, frozenset({"ct-image"}), parent)
        with qtbot.waitActive(self.dialog):
            self.dialog.show()
        self.search = self._part("interface_search", QLineEdit)
        self.list = self._part("interface_list", QTreeWidget)
        self.accept = self._part("interface_accept", QPushButton)

    def _part(self, name: str, kind: type[W]) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    @property
    def items(self) -> list[QTreeWidgetItem]:
        found = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        return [item for item in found if item is not None and not item.isHidden()]

    def click(self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = self.list.visualItemRect(self.items[row]).center()
        QTest.mouseClick(self.list.viewport(), LEFT, modifier, place)

    @property
    def chosen(self) -> list[str]:
        return [interface.slug for interface in self.dialog.chosen()]


@pytest.fixture
def shown(qtbot: QtBot, parent: QWidget) -> Shown:
    return Shown(qtbot, parent)


def test_those_that_the_study_uses_come_first() -> None:
    assert [i.slug for i in in_order(ALL, USED)] == [
        "ct-image",
        "some-score",
        "airway-segmentation",
        "is-smoker",
        "report",
    ]


def test_used_ones_and_those_in_the_table_are_marked(shown: Shown) -> None:
    assert [(item.text(0), item.text(3)) for item in shown.items[:3]] == [
        ("CT Image", "in the table"),
        ("Some score", "used"),
        ("Airway Segmentation", ""),
    ]
    shown.click(0)
    assert shown.chosen == [], "an interface is in the table once"


def test_several_are_selected_and_counted_on_the_button(shown: Shown) -> None:
    assert not shown.accept.isEnabled()
    shown.click(1)
    assert shown.accept.text() == "Add 1 interface"
    shown.click(3, CONTROL)
    assert shown.accept.text() == "Add 2 interfaces"

    QTest.mouseClick(shown.accept, LEFT)
    assert shown.chosen == ["some-score", "is-smoker"]
    assert shown.dialog.result() == 1


def test_kinds_are_told_in_words_and_found_by_the_platforms_name_too(shown: Shown) -> None:
    kinds = {item.text(1): item.text(2) for item in shown.items}
    assert kinds["some-score"] == "number"
    assert kinds["is-smoker"] == "yes or no"
    for words in ("number", "Float"):
        shown.search.setText(words)
        assert [item.text(1) for item in shown.items] == ["some-score"]


def test_search_goes_through_title_slug_and_kind_and_selects_the_first(shown: Shown) -> None:
    QTest.keyClicks(shown.search, "pdf rep")
    assert [item.text(1) for item in shown.items] == ["report"]
    assert shown.chosen == ["report"]

    press(shown.search, Qt.Key.Key_Return)
    assert shown.dialog.result() == 1


def test_a_search_that_finds_nothing_says_so(shown: Shown) -> None:
    QTest.keyClicks(shown.search, "unheard of")

    assert shown.items == []
    assert shown.chosen == []
    assert not shown.accept.isEnabled()


def test_arrow_keys_go_from_the_search_into_the_list(shown: Shown) -> None:
    press(shown.search, Qt.Key.Key_Down)
    assert shown.list.hasFocus()
    assert shown.chosen == ["some-score"]

    press(shown.list, Qt.Key.Key_Down)
    assert shown.chosen == ["airway-segmentation"]


def test_a_double_click_adds(shown: Shown) -> None:
    place = shown.list.visualItemRect(shown.items[2]).center()
    QTest.mouseClick(shown.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(shown.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)

    assert shown.chosen == ["airway-segmentation"]
    assert shown.dialog.result() == 1
