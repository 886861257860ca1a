from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGraphicsView, QMenu
from pytestqt.qtbot import QtBot

from gcdesk.answers.charting import saving
from gcdesk.answers.charting.plot import Plot, on_paper, ready_to_draw
from gcdesk.answers.charts.chart import (
    Bars,
    Chart,
    Histogram,
    Level,
    Line,
    Nothing,
    Scatter,
    Series,
    Steps,
)
from gcdesk.kit import colours
from gcdesk.kit.settings import Appearance
from gcdesk.kit.theme import Theme
from tests.run_in_place import RunInPlace

READERS = (Series("anna", (3, 1)), Series("ben <b>", (0, 2)), Series("Ground truth", (1, 1), is_truth=True))
CHARTS: tuple[Chart, ...] = (
    Bars(
        "A <b>question</b>?",
        "Answers",
        ("yes", "an option with a title that is much too long for it"),
        READERS,
        ("w",),
    ),
    Bars("One", "Answers", ("yes", "no"), READERS[:1], ("w",)),
    Histogram("Numbers", "Answers", "Number", (0, 10, 20), READERS, ("w",)),
    Steps(
        "Progress", "Display sets", (Line("anna", (0.0, 86400.0), (1, 2)), Line("ben", (0.0,), (1,))), ("w",)
    ),
    Scatter("anna minus ben", "Mean", "Difference", ((1, 2), (3, -1)), (Level("bias 0.5", 0.5),), ("w",)),
)


@pytest.fixture
def plot(qtbot: QtBot, theme: Theme, tasks_in_place: RunInPlace) -> Plot:
    tasks_in_place.start(ready_to_draw(tasks_in_place))
    made = Plot(theme)
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def ground(view: QGraphicsView) -> str:
    return view.grab().toImage().pixelColor(2, 2).name()


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: type(chart).__name__)
def test_every_kind_is_drawn_told_in_words_and_follows_light_and_dark(
    plot: Plot, theme: Theme, chart: Chart
) -> None:
    assert not isinstance(chart, Nothing)
    theme.appearance = Appearance.LIGHT
    plot.show_chart(chart)
    view = plot._view
    assert view is not None
    assert view.isVisible()
    assert view.accessibleName() == chart.title
    assert view.accessibleDescription() == "w"
    assert ground(view) == colours.LIGHT["base"]
    theme.appearance = Appearance.DARK
    assert ground(view) == colours.DARK["base"]
    assert plot.can_be_saved()


def test_drawing_again_and_again_leaves_nothing_behind(qtbot: QtBot, plot: Plot) -> None:
    for _ in range(5):
        for chart in CHARTS:
            plot.show_chart(chart)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    tops = [menu for menu in plot.findChildren(QMenu) if menu.title() == "Plot Options"]
    assert len(tops) == 1, "of the chart that is shown"


def test_nothing_to_draw_says_why(plot: Plot) -> None:
    assert plot.chart is None
    plot.show_chart(CHARTS[0])
    plot.show_chart(Nothing("There is nothing."))
    assert plot._nothing.isVisible()
    assert plot._nothing._sentence.text() == "There is nothing."
    assert not plot.can_be_saved()
    assert on_paper(Nothing("x"), plot) is None


def test_what_is_saved_is_light_also_in_the_dark(plot: Plot, theme: Theme, tmp_path: Path) -> None:
    theme.appearance = Appearance.DARK
    for number, chart in enumerate(CHARTS):
        sheet = on_paper(chart, plot)
        assert sheet is not None
        file = tmp_path / f"{number}.png"
        file.write_bytes(saving.chart_bytes(sheet, ".png", "title"))
        image = QImage(str(file))
        assert image.width() == 2 * sheet.width()
        assert image.pixelColor(1, 1) == QColor(colours.LIGHT["base"])
        assert (
            len(
                {
                    image.pixelColor(x, y).name()
                    for x in range(0, image.width(), 9)
                    for y in range(0, image.height(), 9)
                }
            )
            > 3
        )
        drawn = saving.chart_bytes(sheet, ".SVG", "title")
        assert QSvgRenderer(drawn).isValid()
        assert b"<svg" in drawn
        sheet.close()
        sheet.deleteLater()
