from __future__ import annotations

import subprocess
import sys

from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from gcdesk.answers.charts.chart import Bars, Histogram, Level, Line, Scatter, Series, Steps
from gcdesk.kit.colours import LIGHT
from tests.elsewhere import elsewhere


def test_what_needs_more_room_gets_it() -> None:
    from gcdesk.answers.charting.drawing import height

    one, two = Series("a", (1, 2)), Series("b", (1, 2))
    few = Bars("t", "n", ("x", "y"), (one,), ())
    many = Bars("t", "n", ("x", "y"), (one, two) * 4, ())
    assert height(many) > height(few)
    assert height(Histogram("t", "n", "u", (0, 1, 2), (one,) * 6, ())) > height(
        Histogram("t", "n", "u", (0, 1, 2), (one,), ())
    )
    assert height(Steps("t", "n", tuple(Line(str(n), (0.0,), (1,)) for n in range(30)), ())) > 500
    assert height(Scatter("t", "x", "y", ((1, 1),), (), ())) > 200


def test_the_tab_imports_neither_pyqtgraph_nor_numpy_at_start() -> None:
    code = (
        "import sys, gcdesk.answers.tab; "
        "print([m for m in ('pyqtgraph', 'numpy', 'xlsxwriter', 'openpyxl', 'SimpleITK') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_names_at_the_ends_of_lines_are_apart() -> None:
    from gcdesk.answers.charting.drawing import _apart

    lines = [
        Line(name, (0.0,), (height,)) for name, height in (("a", 10.0), ("b", 10.0), ("c", 9.9), ("d", 1.0))
    ]
    places = _apart(lines, 10.0)
    assert places[0] == 10.0
    assert places[0] > places[1] > places[2] > places[3] == 1.0


def test_what_stands_at_an_axis_is_written_as_this_computer_writes_numbers(qtbot: QtBot) -> None:
    import pyqtgraph

    from gcdesk.answers.charting.drawing import canvas, draw

    widget, sheet = canvas()
    qtbot.addWidget(widget)
    draw(sheet, Scatter("t", "x", "y", ((0.1, 0.1), (0.4, 0.4)), (), ()), LIGHT, QFont())
    (plot,) = (item for item in sheet.ci.items if isinstance(item, pyqtgraph.PlotItem))
    with elsewhere():
        assert plot.getAxis("left").tickStrings([0.1, 0.2], 1, 0.1) == ["0,1", "0,2"]


def test_the_names_of_levels_are_whole_in_a_narrow_chart(qtbot: QtBot) -> None:
    import pyqtgraph

    from gcdesk.answers.charting.drawing import canvas, draw

    widget, sheet = canvas()
    qtbot.addWidget(widget)
    widget.resize(300, 230)
    levels = (
        Level("upper limit 4.843", 4.843),
        Level("bias −0.4", -0.4),
        Level("lower limit −5.643", -5.643),
    )
    draw(sheet, Scatter("t", "x", "y", ((5, 0), (10, 1)), levels, ()), LIGHT, QFont())
    widget.show()
    widget.grab()
    (plot,) = (item for item in sheet.ci.items if isinstance(item, pyqtgraph.PlotItem))
    box = plot.vb.sceneBoundingRect()
    names = [item for item in plot.items if isinstance(item, pyqtgraph.TextItem)]
    assert len(names) == len(levels)
    for name in names:
        drawn = name.mapRectToScene(name.boundingRect())
        assert box.left() <= drawn.left() < drawn.right() <= box.right() + 1
        assert box.top() <= drawn.top()
