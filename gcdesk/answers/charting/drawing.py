"""Draws the charts of `gcdesk.answers.charts` with pyqtgraph.

Importing this module imports pyqtgraph, which takes a second: `gcdesk.answers.charting.plot` does it on a background thread.
Every bar and line bears its name, so that no chart depends on telling colours apart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QGraphicsView

from gcdesk.answers.charts.calendar import ticks
from gcdesk.answers.charts.chart import Bars, Histogram, Line, Scatter, Series, Steps
from gcdesk.kit.colours import Palette
from gcdesk.texts.region import localised

BAR = 20
"""Pixels at 100 % for a bar with its name."""
BETWEEN = 14
"""Pixels between the bars of two labels."""
PANEL = 110
"""Pixels for the histogram of one series."""
_SCATTER = 230
_AROUND = 96
"""Pixels for title and axis."""
_FILLS = ("#3b7dd8", "#c5721d", "#2a9d74", "#b565a7", "#8a6fd1", "#a98600", "#2f93a5", "#d0565b")
"""A colour for each series, readable on white and on black."""
_TRUTH = "#7d8894"
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_LABEL, _NAME = 34, 22
"""Letters of an option and of a reader that are shown."""

Drawable = Bars | Histogram | Steps | Scatter


def canvas() -> tuple[QGraphicsView, Any]:
    """An empty sheet: the widget, and pyqtgraph's view of it, on which `draw` draws."""
    sheet: Any = pg.GraphicsLayoutWidget(show=False)
    widget: QGraphicsView = sheet
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setFrameShape(QGraphicsView.Shape.NoFrame)
    return widget, sheet


def height(chart: Drawable) -> int:
    """How many pixels at 100 % *chart* must have to be readable."""
    match chart:
        case Bars():
            return _AROUND + len(chart.labels) * (BAR * max(len(chart.series), 1) + BETWEEN)
        case Histogram():
            return _AROUND + PANEL * max(len(chart.series), 2)
        case Steps():
            return _AROUND + max(280, 18 * len(chart.lines))
    return _SCATTER


def draw(sheet: Any, chart: Drawable, palette: Palette, font: QFont) -> None:
    """Put *chart* on *sheet* in the colours of *palette*, instead of what was there."""
    _clear(sheet)
    sheet.setBackground(QColor(palette["base"]))
    sheet.ci.layout.setContentsMargins(8, 8, 16, 8)
    title = f"<span style='font-size:{font.pointSize() + 1}pt; font-weight:600'>{escape(chart.title)}</span>"
    sheet.addLabel(title, row=0, col=0, color=palette["text"])
    match chart:
        case Bars():
            _draw_bars(sheet, chart, palette, font)
        case Histogram():
            _draw_histogram(sheet, chart, palette, font)
        case Steps():
            _draw_steps(sheet, chart, palette, font)
        case Scatter():
            _draw_scatter(sheet, chart, palette, font)


def _clear(sheet: Any) -> None:
    menus = [item.ctrlMenu for item in sheet.ci.items if isinstance(item, pg.PlotItem)]
    sheet.clear()
    for menu in menus:
        menu.deleteLater()


def _draw_bars(sheet: Any, chart: Bars, palette: Palette, font: QFont) -> None:
    plot = _plot(sheet, 1, palette, font)
    each = len(chart.series)
    step = each * BAR + BETWEEN
    highest = max((h for series in chart.series for h in series.heights), default=0) or 1
    for number, series in enumerate(chart.series):
        places = [at * step + (number + 0.5) * BAR for at in range(len(chart.labels))]
        _bars(
            plot, chart.series, number, palette, x0=0, width=list(series.heights), y=places, height=BAR * 0.82
        )
        for place, amount in zip(places, series.heights, strict=True):
            _write(plot, _bar_text(chart, series, amount), amount + highest * 0.008, place, palette, font)
    labels = [(at * step + each * BAR / 2, _cut(label, _LABEL)) for at, label in enumerate(chart.labels)]
    plot.getAxis("left").setTicks([labels])
    plot.getAxis("left").setStyle(tickLength=0)
    plot.invertY(True)
    plot.setYRange(-BETWEEN / 2, len(chart.labels) * step - BETWEEN / 2, padding=0)
    plot.setXRange(0, highest * (1.3 if each > 1 else 1.1), padding=0)
    _only_whole(plot.getAxis("bottom"), highest)
    plot.setLabel("bottom", escape(chart.amount), color=palette["muted"])


def _bar_text(chart: Bars, series: Series, amount: float) -> str:
    return f"{amount:.0f}" if len(chart.series) == 1 else f"{amount:.0f}  {_cut(series.name, _NAME)}"


def _draw_histogram(sheet: Any, chart: Histogram, palette: Palette, font: QFont) -> None:
    highest = max((h for series in chart.series for h in series.heights), default=0) or 1
    width = chart.edges[1] - chart.edges[0]
    middles = [(low + high) / 2 for low, high in zip(chart.edges, chart.edges[1:], strict=False)]
    for number, series in enumerate(chart.series):
        plot = _plot(sheet, number + 1, palette, font)
        _bars(
            plot,
            chart.series,
            number,
            palette,
            x=middles,
            height=list(series.heights),
            width=width * 0.94,
            y0=0,
        )
        plot.setXRange(chart.edges[0], chart.edges[-1], padding=0.02)
        plot.setYRange(0, highest * 1.28, padding=0)
        _only_whole(plot.getAxis("left"), highest)
        plot.getAxis("left").setWidth(54)
        _write(plot, _cut(series.name, 40), chart.edges[0], highest * 1.28, palette, font, anchor=(0, 0))
        last = number == len(chart.series) - 1
        plot.getAxis("bottom").setStyle(showValues=last)
        if last:
            plot.setLabel("bottom", escape(chart.unit), color=palette["muted"])


def _draw_steps(sheet: Any, chart: Steps, palette: Palette, font: QFont) -> None:
    plot = _plot(sheet, 1, palette, font)
    first = min(line.moments[0] for line in chart.lines)
    last = max(line.moments[-1] for line in chart.lines)
    highest = max(line.heights[-1] for line in chart.lines)
    span = max(last - first, 60.0)
    for number, line in enumerate(chart.lines):
        pen = pg.mkPen(_FILLS[number % len(_FILLS)], width=2, style=_STYLES[number % len(_STYLES)])
        moments, heights = (
            [line.moments[0], *line.moments, last + span * 0.01],
            [0, *line.heights, line.heights[-1]],
        )
        plot.plot(moments, heights, pen=pen, stepMode="right")
    for line, place in zip(chart.lines, _apart(chart.lines, highest), strict=True):
        _write(
            plot,
            f"{_cut(line.name, _NAME)}  {line.heights[-1]:.0f}",
            last + span * 0.015,
            place,
            palette,
            font,
        )
    plot.setXRange(first - span * 0.02, last + span * 0.24, padding=0)
    plot.setYRange(0, highest * 1.08, padding=0)
    _only_whole(plot.getAxis("left"), highest)
    plot.getAxis("bottom").setTicks([[(tick.moment, tick.text) for tick in ticks(first, last)]])
    plot.setLabel("left", escape(chart.amount), color=palette["muted"])


def _draw_scatter(sheet: Any, chart: Scatter, palette: Palette, font: QFont) -> None:
    plot = _plot(sheet, 1, palette, font)
    across, up = [x for x, _ in chart.points], [y for _, y in chart.points]
    plot.plot(
        across, up, pen=None, symbol="o", symbolSize=8, symbolBrush=_FILLS[0], symbolPen=palette["border"]
    )
    heights = [*up, *(level.height for level in chart.levels)]
    wide, high = (max(across) - min(across)) or 1.0, (max(heights) - min(heights)) or 1.0
    right = max(across) + wide * 0.35
    plot.setXRange(min(across) - wide * 0.05, right, padding=0)
    plot.setYRange(min(heights) - high * 0.12, max(heights) + high * 0.23, padding=0)
    for level in chart.levels:
        plot.addItem(pg.InfiniteLine(level.height, angle=0, pen=pg.mkPen(palette["text"], style=_STYLES[1])))
        # From the right edge to the left: however narrow the chart is, no end is cut off.
        _write(plot, level.name, right, level.height, palette, font, anchor=(1, 1))
    plot.setLabel("bottom", escape(chart.across), color=palette["muted"])
    plot.setLabel("left", escape(chart.up), color=palette["muted"])


def _apart(lines: Sequence[Line], highest: float) -> list[float]:
    """Where the names of *lines* stand: at their ends, but not on one another."""
    gap = highest * 0.065
    places = [line.heights[-1] for line in lines]
    above = float("inf")
    for at in sorted(range(len(places)), key=lambda at: -places[at]):
        places[at] = above = min(places[at], above - gap)
    return places


def _plot(sheet: Any, row: int, palette: Palette, font: QFont) -> Any:
    plot = sheet.addPlot(row=row, col=0, enableMenu=False)
    # pyqtgraph makes a menu all the same, and nobody's; so that it goes with the sheet, or with the next chart:
    plot.ctrlMenu.setParent(sheet, plot.ctrlMenu.windowFlags())
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    plot.setDefaultPadding(0)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(palette["border"])
        axis.setTextPen(palette["text"])
        axis.setTickFont(font)
        axis.tickStrings = partial(_as_here, axis.tickStrings)
    return plot


def _as_here(tick_strings: Callable[..., list[str]], *of: Any) -> list[str]:
    """What stands at the ticks of an axis, with the decimal sign of this computer."""
    return [localised(text) for text in tick_strings(*of)]


def _bars(plot: Any, series: Sequence[Series], number: int, palette: Palette, **where: Any) -> None:
    """Add bars in the colour of *series* number *number*."""
    fill = _TRUTH if series[number].is_truth else _FILLS[number % len(_FILLS)]
    plot.addItem(pg.BarGraphItem(brush=fill, pen=pg.mkPen(palette["border"]), **where))


def _write(
    plot: Any,
    text: str,
    x: float,
    y: float,
    palette: Palette,
    font: QFont,
    anchor: tuple[float, float] = (0, 0.5),
) -> None:
    item = pg.TextItem(text, color=palette["text"], anchor=anchor)
    item.setFont(font)
    plot.addItem(item, ignoreBounds=True)
    item.setPos(x, y)


def _only_whole(axis: Any, highest: float) -> None:
    """No fractions on an *axis* that counts: pyqtgraph would put some between small numbers."""
    step = next(
        size
        for power in range(12)
        for size in (10**power, 2 * 10**power, 5 * 10**power)
        if highest / size <= 6
    )
    axis.setTickSpacing(step, step)


def _cut(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
