from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.upload.running.lines_model import LinesModel

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


def test_columns_are_known_by_the_same_keys_in_every_language(qtbot: QtBot) -> None:
    model = LinesModel(("Title", "State"))
    keys = [model.headerData(at, Qt.Orientation.Horizontal, COLUMN_KEY_ROLE) for at in range(2)]
    assert keys == ["0", "1"]
