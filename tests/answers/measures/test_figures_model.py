from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gcdesk.answers.figures.figure import Figure, Interval, Method
from gcdesk.answers.measures.figures_model import FiguresModel
from gcdesk.kit.table import COLUMN_KEY_ROLE

ACROSS = Qt.Orientation.Horizontal
FIGURES = (
    Figure(
        Method.COHEN_KAPPA,
        0.41,
        readers_named=("anna", "ben"),
        cases=10,
        readers=2,
        interval=Interval(0.09, 0.73, Method.BOOTSTRAP_PERCENTILE),
    ),
    Figure(Method.FLEISS_KAPPA, None, "Everybody said the same.", about="Option “cough”", cases=4, readers=3),
)


def test_each_figure_says_its_value_its_interval_and_what_it_rests_on(qtbot: QtBot) -> None:
    parent = QObject()
    model = FiguresModel(parent)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_figures(FIGURES)
    told = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert told[0] == [
        "Cohen's kappa",
        "whole question",
        "anna – ben",
        "0.41",
        "0.09 to 0.73",
        "10 cases, 2 readers",
    ]
    assert told[1][1:4] == ["Option “cough”", "all", "undefined"]
    assert "Everybody said the same." in model.index(1, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "10 cases, 2 readers" in model.index(0, 5).data(Qt.ItemDataRole.ToolTipRole), "it may be cut"
    assert model.index(1, 3).data(Qt.ItemDataRole.DecorationRole) is not None
    assert model.index(0, 3).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, ACROSS, COLUMN_KEY_ROLE) == "figure"
    assert model.headerData(5, ACROSS) == "Rests on"
    assert model.headerData(0, ACROSS, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    del tester
