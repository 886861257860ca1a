"""What the labels of a mask mean: their names and colours, as a question or an interface describes them.

Names come from ``overlay_segments`` (``[{"name", "visible", "voxel_value"}]``), colours from ``look_up_table``, whose
``color`` is a text ``[position red green blue, …]`` with red, green and blue from 0 to 1; between two positions
``color_interpolation`` says what to take (``Constant``: the earlier one; anything else is taken for ``RGB``, a mixture). What
can't be read is replaced by a number and a colour of gcdesk's own. ``visible`` is whether the viewer shows a segment at first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite

from gcdesk.texts import tr

Colour = tuple[int, int, int]
"""Red, green, blue from 0 to 255."""

BACKGROUND = 0
_CONSTANT = "Constant"

# Told apart by people who are colour-blind, too (Okabe and Ito 2008); lighter and darker ones after them.
_COLOURS: tuple[Colour, ...] = (
    (230, 159, 0),
    (86, 180, 233),
    (0, 158, 115),
    (240, 228, 66),
    (0, 114, 178),
    (213, 94, 0),
    (204, 121, 167),
    (255, 205, 120),
    (170, 220, 245),
    (120, 210, 180),
    (120, 160, 240),
    (240, 160, 120),
)
_POINT = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class Segment:
    """One label of a mask, as it is shown."""

    value: int
    name: str
    """As somebody described it; empty: nobody did."""
    colour: Colour
    visible: bool = True
    """Whether it is shown at first."""

    @property
    def title(self) -> str:
        """The name, or the number where it has none."""
        return self.name or tr("Imaging", "label {n}", n=str(self.value))


@dataclass(frozen=True)
class Legend:
    """The labels that a question describes, and a look for all others."""

    named: tuple[Segment, ...] = ()
    points: tuple[tuple[float, Colour], ...] = ()
    """Of the look-up table: voxel value → colour, ascending."""
    in_steps: bool = False
    """Between two points the colour is that of the earlier one; else a mixture."""

    def segment(self, value: int) -> Segment:
        """How the label *value* is shown."""
        known = next((segment for segment in self.named if segment.value == value), None)
        return known or Segment(value, "", self._colour(value))

    def _colour(self, value: int) -> Colour:
        if not self.points:
            return own_colour(value)
        return _step(self.points, value) if self.in_steps else _mixture(self.points, value)


UNNAMED = Legend()
"""Of a mask that nobody describes."""


def own_colour(number: int) -> Colour:
    """gcdesk's own colour for a label, from 1; or for a reader."""
    return _COLOURS[(number - 1) % len(_COLOURS)]


def legend(overlay_segments: object, look_up_table: object = None) -> Legend:
    """The legend of a question's or interface's ``overlay_segments`` and ``look_up_table``, whatever these hold."""
    points = _points(look_up_table)
    in_steps = isinstance(look_up_table, Mapping) and look_up_table.get("color_interpolation") == _CONSTANT
    bare = Legend((), points, in_steps and bool(points))
    described = overlay_segments if isinstance(overlay_segments, Sequence) else ()
    found = {}
    for segment in described:
        if isinstance(segment, Mapping) and (value := _whole(segment.get("voxel_value"))) is not None:
            name, visible = str(segment.get("name") or "").strip(), segment.get("visible", True) is not False
            found[value] = Segment(value, name, bare.segment(value).colour, visible)
    return replace(bare, named=tuple(found[value] for value in sorted(found)))


def _whole(number: object) -> int | None:
    if isinstance(number, bool) or not isinstance(number, int | float) or not isfinite(number):
        return None
    return int(number) if number == int(number) else None


def _points(table: object) -> tuple[tuple[float, Colour], ...]:
    if not isinstance(table, Mapping) or not isinstance(table.get("color"), str):
        return ()
    rows = [[float(word) for word in _POINT.findall(row)] for row in table["color"].strip("[] ").split(",")]
    if not rows or any(len(row) != 4 for row in rows):
        return ()
    most = max(max(row[1:]) for row in rows)
    scale = 255 if most <= 1 else 1
    places = _places([row[0] for row in rows], table)
    points = ((place, _colour(row[1:], scale)) for place, row in zip(places, rows, strict=True))
    return tuple(sorted(points, key=lambda point: point[0]))


def _places(given: list[float], table: Mapping[object, object]) -> list[float]:
    """The voxel values of the points; a relative table spreads them over its range."""
    low, high, first, last = table.get("range_min"), table.get("range_max"), min(given), max(given)
    if table.get("relative") is True and isinstance(low, int) and isinstance(high, int) and last > first:
        return [low + (place - first) / (last - first) * (high - low) for place in given]
    return given


def _colour(parts: list[float], scale: float) -> Colour:
    red, green, blue = (max(0, min(255, round(part * scale))) for part in parts)
    return red, green, blue


def _step(points: Sequence[tuple[float, Colour]], value: float) -> Colour:
    """The colour of the last point up to *value*; before the first one that one's."""
    return next((colour for place, colour in reversed(points) if place <= value), points[0][1])


def _mixture(points: Sequence[tuple[float, Colour]], value: float) -> Colour:
    """The colour at *value*: between two points a mixture, beyond them the nearest one's."""
    above = next((n for n, (place, _) in enumerate(points) if place >= value), len(points) - 1)
    place, colour = points[above]
    if above == 0 or place <= value:
        return colour
    before, earlier = points[above - 1]
    share = (value - before) / (place - before)
    red, green, blue = (round(a + share * (b - a)) for a, b in zip(earlier, colour, strict=True))
    return red, green, blue
