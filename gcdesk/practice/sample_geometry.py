"""Answers that are drawn: points, lines, boxes and the like around a place in an image.

Coordinates are millimetres in the image's own space, as the platform keeps them.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from gcdesk.practice.sample_chest import Point
from gcdesk.practice.sample_types import Json

Figure = dict[str, Json]


def _place(centre: Point, radius: float, degrees: float) -> list[Json]:
    """The place on a circle around *centre*, in its axial plane."""
    angle = math.radians(degrees)
    return [
        round(centre[0] + radius * math.cos(angle), 2),
        round(centre[1] + radius * math.sin(angle), 2),
        round(centre[2], 2),
    ]


def _places(centre: Point, radius: float, *degrees: float) -> list[Json]:
    return [_place(centre, radius, each) for each in degrees]


def _box(centre: Point, radius: float) -> Figure:
    return {"corners": _places(centre, radius * math.sqrt(2), 225, 315, 45, 135)}


def _distance(centre: Point, radius: float) -> Figure:
    return {"start": _place(centre, radius, 180), "end": _place(centre, radius, 0)}


def _point(centre: Point, radius: float) -> Figure:
    return {"point": _place(centre, radius * 0.05, 0)}


def _polygon(centre: Point, radius: float) -> Figure:
    path = _places(centre, radius, *range(0, 360, 30))
    return {"seed_point": path[0], "path_points": path, "sub_type": "brush", "groups": ["manual"]}


def _line(centre: Point, radius: float) -> Figure:
    seeds = _places(centre, radius, 180, 270, 0)
    return {
        "seed_points": seeds,
        "path_point_lists": [_places(centre, radius, 180, 225, 270), _places(centre, radius, 270, 315, 360)],
    }


def _angle(centre: Point, radius: float) -> Figure:
    middle = _place(centre, 0, 0)
    return {"lines": [[middle, _place(centre, radius, 20)], [middle, _place(centre, radius, 75)]]}


def _ellipse(centre: Point, radius: float) -> Figure:
    return {
        "major_axis": _places(centre, radius, 180, 0),
        "minor_axis": _places(centre, radius * 0.8, 270, 90),
    }


def _three_point_angle(centre: Point, radius: float) -> Figure:
    return {"angle": [_place(centre, radius, 20), _place(centre, 0, 0), _place(centre, radius, 75)]}


_FIGURES: dict[str, tuple[str, str, Callable[[Point, float], Figure]]] = {
    "2D bounding box": ("Multiple 2D bounding boxes", "boxes", _box),
    "Distance measurement": ("Multiple distance measurements", "lines", _distance),
    "Point": ("Multiple points", "points", _point),
    "Polygon": ("Multiple polygons", "polygons", _polygon),
    "Line": ("Multiple lines", "lines", _line),
    "Angle": ("Multiple angles", "angles", _angle),
    "Ellipse": ("Multiple ellipses", "ellipses", _ellipse),
    "Three-point angle": ("Multiple three-point angles", "angles", _three_point_angle),
}
"""Answer type → the type for several, the name of their list, how one is drawn."""

SINGLE = tuple(_FIGURES)
"""Answer types that draw one figure."""
MULTIPLE = tuple(several for several, _, _ in _FIGURES.values())
"""Answer types that draw several."""


def drawn(answer_type: str, centre: Point, radius: float) -> Figure:
    """One figure of *answer_type* around *centre*, of about *radius* mm."""
    return {
        "type": answer_type,
        "version": {"major": 1, "minor": 0},
        **_FIGURES[answer_type][2](centre, radius),
    }


def drawn_several(answer_type: str, places: list[tuple[Point, float]]) -> Figure:
    """A figure of the ``Multiple …`` type *answer_type* around each (centre, radius) of *places*."""
    name, draw = next((name, draw) for several, name, draw in _FIGURES.values() if several == answer_type)
    figures: list[Json] = [
        {"name": f"{number}", **draw(centre, radius)} for number, (centre, radius) in enumerate(places, 1)
    ]
    return {"type": answer_type, "version": {"major": 1, "minor": 0}, name: figures}
