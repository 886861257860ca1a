from __future__ import annotations

from pytestqt.qtbot import QtBot

from gcdesk.answers.charts.chart import Nothing, Scatter
from gcdesk.answers.figures.collect import collect
from gcdesk.answers.measures.bland_altman_view import BlandAltmanView
from gcdesk.answers.measures.outcome import Outcome
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from tests.answers.build import GRADE, PERCENT
from tests.answers.screen import ANSWERS

CASES = ["d1", "d2", "d3"]


def test_two_readers_differences_are_drawn(qtbot: QtBot, tasks: Tasks, theme: Theme) -> None:
    view = BlandAltmanView(tasks, theme)
    qtbot.addWidget(view)
    view.show()
    assert not view.show_outcome(Outcome(collect(GRADE, ANSWERS, CASES))), "for numbers only"
    assert view.show_outcome(Outcome(collect(PERCENT, ANSWERS, CASES)))
    qtbot.waitUntil(lambda: isinstance(view._plot.chart, Scatter), timeout=20_000)
    chart = view._plot.chart
    assert isinstance(chart, Scatter)
    assert list(chart.points) == [(15, -10), (32.5, 5)]
    assert chart.words[0] == "2 cases"
    assert any("bias −2.5" in word for word in chart.words)
    view._second.setCurrentIndex(0)
    qtbot.waitUntil(lambda: isinstance(view._plot.chart, Nothing))
