from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gcdesk.answers.measures.grid_model import GridModel


def test_counts_stand_under_and_beside_their_titles(qtbot: QtBot) -> None:
    parent = QObject()
    model = GridModel(parent)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.columnCount() == model.rowCount() == 0
    model.show_counts("true", ("yes", "no"), ("yes", "no"), ((3, 1), (0, 2)))
    told = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert told == [["yes", "3", "1"], ["no", "0", "2"]]
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)] == ["true", "yes", "no"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.EditRole) is None
    del tester
