from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.upload.running.lines_model import LinesModel, show_widths

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def test_it_shows_what_it_is_told(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = LinesModel(["one", "two"])
    with qtbot.waitSignal(model.modelReset):
        model.show_lines([("a", "b"), ("c", "d")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    assert [model.headerData(n, ACROSS) for n in (0, 1, 2)] == ["one", "two", None]
    assert model.headerData(0, DOWN) is None
    index = model.index(1, 1)
    assert (index.data(), index.data(Qt.ItemDataRole.ToolTipRole)) == ("d", "d")
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert (model.rowCount(index), model.columnCount(index)) == (0, 0)


def test_widths_are_given_until_the_user_gives_others(qtbot: QtBot, settings: Settings) -> None:
    model = LinesModel(["one", "two"])
    table = TableView("some_table", "Some table", settings)
    qtbot.addWidget(table)
    table.setModel(model)
    show_widths(table, settings, (201, 99))
    assert (table.columnWidth(0), table.columnWidth(1)) == (201, 99)

    settings.set_state("some_table", QByteArray(b"{}"))
    show_widths(table, settings, (50, 50))
    assert table.columnWidth(0) == 201
    table.setModel(None)
    model.deleteLater()
