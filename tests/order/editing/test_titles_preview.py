from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gcdesk.order.arranging.titling import Titled
from gcdesk.order.editing.titles_preview import (
    Line,
    LinesModel,
    change_label,
    changed,
    lines_of,
    preview_table,
)
from tests.order.build import arranged, sets

NOW = arranged(sets("a10 b20! c30"), "cab")


def test_lines_are_in_the_wanted_order_and_say_why_a_title_stays() -> None:
    lines = lines_of(NOW, Titled({"a": "First", "c": "c"}, {"b": "it is locked"}))
    assert lines == [
        Line("c", "c", is_changed=False),
        Line("a", "First", is_changed=True),
        Line("b", "stays: it is locked", is_changed=False),
    ]


def test_only_other_titles_count() -> None:
    assert changed(NOW, {"a": "First", "c": "c"}) == 1
    assert [change_label(amount) for amount in (0, 1, 2)] == [
        "Change titles",
        "Change 1 title",
        "Change 2 titles",
    ]


def test_it_is_a_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = LinesModel()
    table = preview_table(model)
    qtbot.addWidget(table)
    model.setParent(table)
    model.show_lines([Line("a", "First", is_changed=True)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    across = Qt.Orientation.Horizontal
    assert [model.headerData(at, across) for at in (0, 1)] == ["Title now", "Then"]
    assert [model.index(0, at).data() for at in (0, 1)] == ["a", "First"]


def test_the_first_title_that_changes_is_in_sight(qtbot: QtBot) -> None:
    model = LinesModel()
    table = preview_table(model)
    qtbot.addWidget(table)
    locked = [Line(f"case {n}", "stays: it is locked", is_changed=False) for n in range(30)]
    model.show_lines([*locked, *(Line("old", f"new {n}", is_changed=True) for n in range(30))])
    table.show()
    assert table.viewport().rect().contains(table.visualRect(model.index(30, 0)))
    model.show_lines(locked)
    assert model.first_changed is None
