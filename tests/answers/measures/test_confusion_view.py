from __future__ import annotations

from pytestqt.qtbot import QtBot

from gcdesk.answers.figures.collect import collect
from gcdesk.answers.figures.marks import NO_MARKS
from gcdesk.answers.measures.confusion_view import ConfusionView
from gcdesk.answers.measures.outcome import Outcome, compare_with_truth
from tests.answers.build import GRADE, answer
from tests.answers.screen import ANSWERS


def test_the_table_of_all_readers_is_first_and_one_readers_can_be_chosen(qtbot: QtBot) -> None:
    view = ConfusionView()
    qtbot.addWidget(view)
    ratings = collect(GRADE, (*ANSWERS, answer("zoe", GRADE, 1, None)), ["d1", "d2", "d3"])
    assert view.show_outcome(compare_with_truth(ratings, NO_MARKS, 1, lambda: False))
    assert view._which.itemText(0) == "All readers together"
    model = view._table.model()
    heads = [
        model.headerData(n, view._table.horizontalHeader().orientation()) for n in range(model.columnCount())
    ]
    assert heads[-1] == "(empty)"
    view._which.setCurrentIndex(view._which.findText("anna"))
    rows = {
        model.index(row, 0).data(): [model.index(row, n).data() for n in range(1, model.columnCount())]
        for row in range(model.rowCount())
    }
    assert rows["severe"][0] == "1"
    assert view.show_outcome(Outcome(ratings)) is False
    assert view._which.count() == 0
