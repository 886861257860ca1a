"""How two readers' numbers differ, as Bland and Altman draw it, beside the figures of agreement."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from gcdesk.answers.charting.plot import Plot, ready_to_draw
from gcdesk.answers.charts.chart import Chart, Level, Nothing, Scatter
from gcdesk.answers.figures.agreement import BlandAltman, bland_altman
from gcdesk.answers.figures.figure_text import value_text
from gcdesk.answers.figures.ratings import Kind, QuestionRatings
from gcdesk.answers.latest_work import LatestWork, Stopped
from gcdesk.answers.measures.outcome import Outcome
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import SMALL, label, named
from gcdesk.texts import counted, tr


class BlandAltmanView(QWidget):
    """For questions that ask for a number; hidden for others."""

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        named(self, "bland_altman_view", tr("Answers", "Differences between two readers"))
        self._tasks = tasks
        self._ratings: QuestionRatings | None = None
        self._work = LatestWork(tasks, "draw differences", self)
        self._first = _box("bland_altman_first", tr("Answers", "First reader"))
        self._second = _box("bland_altman_second", tr("Answers", "Second reader"))
        self._plot = Plot(theme)
        boxes = QHBoxLayout()
        boxes.setSpacing(SMALL)
        boxes.addWidget(self._first, 1)
        boxes.addWidget(label(tr("Answers", "minus"), "muted", wrap=False))
        boxes.addWidget(self._second, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(boxes)
        column.addWidget(self._plot, 1)
        self._first.currentIndexChanged.connect(self._renew)
        self._second.currentIndexChanged.connect(self._renew)

    def show_outcome(self, outcome: Outcome) -> bool:
        """Draw the numbers of *outcome*; whether there are any."""
        ratings = outcome.ratings
        self._ratings = ratings if ratings.kind is Kind.NUMBER and len(ratings.readers) > 1 else None
        if self._ratings is not None:
            for box, place in ((self._first, 0), (self._second, 1)):
                before = box.currentText()
                box.blockSignals(True)
                box.clear()
                box.addItems(list(ratings.readers))
                box.setCurrentIndex(ratings.readers.index(before) if before in ratings.readers else place)
                box.blockSignals(False)
            self._renew()
        return self._ratings is not None

    def _renew(self) -> None:
        self._tasks.start(self._draw(), "draw differences")

    async def _draw(self) -> None:
        await ready_to_draw(self._tasks)
        ratings, first, second = self._ratings, self._first.currentText(), self._second.currentText()
        if ratings is not None and first and second:
            self._work.ask(lambda _stopped: _chart(ratings, first, second, _stopped), self._plot.show_chart)


def _chart(ratings: QuestionRatings, first: str, second: str, _stopped: Stopped) -> Chart:
    if first == second:
        return Nothing(tr("Answers", "Choose two different readers."))
    found = bland_altman(ratings, first, second)
    if not found.points:
        return Nothing(tr("Answers", "There is no case on which both gave a number."))
    return Scatter(
        title=tr("Answers", "{first} minus {second}", first=first, second=second),
        across=tr("Answers", "Mean of the two"),
        up=tr("Answers", "Difference"),
        points=tuple((point.mean, point.difference) for point in found.points),
        levels=_levels(found),
        words=(
            counted(len(found.points), tr("Answers", "{n} case"), tr("Answers", "{n} cases")),
            *(level.name for level in _levels(found)),
        ),
    )


def _levels(found: BlandAltman) -> tuple[Level, ...]:
    named_figures = (
        (found.upper, tr("Answers", "upper limit {value}", value=value_text(found.upper))),
        (found.bias, tr("Answers", "bias {value}", value=value_text(found.bias))),
        (found.lower, tr("Answers", "lower limit {value}", value=value_text(found.lower))),
    )
    return tuple(Level(name, figure.value) for figure, name in named_figures if figure.value is not None)


def _box(name: str, accessible_name: str) -> QComboBox:
    made = named(QComboBox(), name, accessible_name)
    made.setMinimumContentsLength(8)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
