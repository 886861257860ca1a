"""One chart of answers: on the screen, told in words, and saved as PNG or SVG."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QGraphicsView, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gcdesk.answers.charts.chart import Chart, Nothing
from gcdesk.kit import colours
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import EmptyState, named
from gcdesk.texts import tr

_LEAST_WIDTH = 300


async def ready_to_draw(tasks: Tasks) -> None:
    """Import what draws, as far as it has nothing of Qt (see `gcdesk.later`) in the background; at once when it is there."""
    await tasks.run(import_module, "numpy")
    import_module("gcdesk.answers.charting.drawing")


class Plot(QWidget):
    """Shows a chart, scrolled where it is higher than the room for it. `ready_to_draw` must be over before `show_chart`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "answers_plot", tr("Answers", "Chart"))
        self._theme = theme
        self._chart: Chart | None = None
        self._view: QGraphicsView | None = None
        self._sheet: Any = None
        self._nothing = EmptyState("chart", tr("Answers", "Nothing to draw"), "")
        self._scroll = named(QScrollArea(), "answers_plot_scroll", tr("Answers", "Chart"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        theme.changed.connect(self._draw)

    def minimumSizeHint(self) -> QSize:
        """Room for the shortest names."""
        return QSize(_LEAST_WIDTH, 110)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart) -> None:
        """Draw *chart*."""
        self._chart = chart
        self._draw()

    def can_be_saved(self) -> bool:
        """Whether there is a chart."""
        return self._chart is not None and not isinstance(self._chart, Nothing)

    def _draw(self) -> None:
        chart = self._chart
        if chart is None:
            return
        if isinstance(chart, Nothing):
            self._nothing.say(tr("Answers", "Nothing to draw"), chart.sentence)
            self._pages.setCurrentWidget(self._nothing)
            return
        drawing = _drawing()
        if self._view is None:
            self._view, self._sheet = drawing.canvas()
            self._scroll.setWidget(self._view)
        palette = colours.DARK if self._theme.is_dark else colours.LIGHT
        drawing.draw(self._sheet, chart, palette, self.font())
        self._view.setMinimumHeight(drawing.height(chart))
        named(self._view, "answers_chart", chart.title)
        self._view.setAccessibleDescription("\n".join(chart.words))
        self._pages.setCurrentWidget(self._scroll)


def on_paper(chart: Chart, like: QWidget) -> QGraphicsView | None:
    """*chart* in light colours on a sheet of its own, to be saved, in the font of *like*; None when there is nothing to draw."""
    if isinstance(chart, Nothing):
        return None
    drawing = _drawing()
    view: QGraphicsView
    view, sheet = drawing.canvas()
    view.resize(max(like.width(), 800), drawing.height(chart))
    drawing.draw(sheet, chart, colours.LIGHT, like.font())
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.show()
    view.grab(QRect())  # pyqtgraph makes room for the words of an axis while it paints it for the first time
    return view


def _drawing() -> Any:
    from gcdesk.answers.charting import drawing  # noqa: PLC0415 - imported by `ready_to_draw`, which takes a second

    return drawing
