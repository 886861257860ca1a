from __future__ import annotations

from pytestqt.qtbot import QtBot

from gcdesk.answers.figures.figure import Figure, Interval, Method
from gcdesk.answers.measures.definition_view import DefinitionView


def test_definition_source_and_interval_are_one_look_away(qtbot: QtBot) -> None:
    view = DefinitionView("agreement")
    qtbot.addWidget(view)
    assert "Choose a figure" in view._text.toPlainText()
    interval = Interval(0.09, 0.73, Method.BOOTSTRAP_PERCENTILE, seed=7, resamples=2000)
    view.show_figure(Figure(Method.COHEN_KAPPA, 0.41, cases=10, readers=2, interval=interval))
    told = view._text.toPlainText()
    for part in (
        "Cohen's kappa",
        "0.41, 10 cases, 2 readers",
        "Source: ",
        "Interval: 0.09 to 0.73",
        "seed 7",
    ):
        assert part in told
    view.show_figure(Figure(Method.FLEISS_KAPPA, None, "Everybody said the same."))
    assert "Everybody said the same." in view._text.toPlainText()
