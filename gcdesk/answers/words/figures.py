"""Drawn answers as short texts: "distance 5.0 mm", "3 points", "box 12 × 30 mm". Pure.

Coordinates are millimetres in the image's world space, so lengths are distances between points as they stand.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gcdesk.texts import counted, tr
from gcdesk.texts.region import number, region

Point = tuple[float, ...]
_MOST_MEASURES = 3
"""Of more figures only the number is told."""


@dataclass(frozen=True, slots=True)
class FigureText:
    """A drawn answer in words."""

    text: str
    value: float | int | None
    """What a single one measures, in `unit`; of several, how many there are."""
    unit: str = ""
    """``mm``, ``mm²`` or ``°``."""
    count: int = 1


@dataclass(frozen=True, slots=True)
class _Measure:
    """What one figure measures: the words beside its name, and the number."""

    words: str
    value: float | None = None
    unit: str = ""


def figure_text(answer: Mapping[str, object]) -> FigureText | None:
    """*answer*, the JSON of a geometric type, in words; None when its type or its coordinates are not understood."""
    answer_type = answer.get("type")
    try:
        if answer_type in _SINGLE:
            return _one(str(answer_type), answer)
        if answer_type in _SEVERAL:
            return _several(str(answer_type), answer)
    except (TypeError, ValueError, KeyError, IndexError, OverflowError):
        return None
    return None


def _one(answer_type: str, answer: Mapping[str, object]) -> FigureText:
    measure = _SINGLE[answer_type](answer)
    return FigureText(f"{_name(answer_type)} {measure.words}".strip(), measure.value, measure.unit)


def _several(answer_type: str, answer: Mapping[str, object]) -> FigureText:
    field, single = _SEVERAL[answer_type]
    figures = answer[field]
    if not isinstance(figures, list):
        raise TypeError(field)
    measures = [_SINGLE[single](figure).words for figure in figures]
    text = _amount(single, len(figures))
    if 0 < len(figures) <= _MOST_MEASURES and single != "Point":
        text = f"{text}: {'; '.join(measures)}"
    return FigureText(text, len(figures), count=len(figures))


# ---- what each figure measures


def _distance(figure: Mapping[str, object]) -> _Measure:
    length = math.dist(_point(figure["start"]), _point(figure["end"]))
    return _Measure(f"{number(length, '.1f')} mm", length, "mm")


def _place(figure: Mapping[str, object]) -> _Measure:
    return _Measure(tr("Answers", "at {place} mm", place=_listed(_point(figure["point"]))))


def _box(figure: Mapping[str, object]) -> _Measure:
    """The sides are the two shorter ways from one corner to the others; the longest is the diagonal."""
    corner, *others = _points(figure["corners"], 4)
    width, height = sorted(math.dist(corner, other) for other in others)[:2]
    return _Measure(f"{_size(width)} × {_size(height)} mm", width * height, "mm²")


def _ellipse(figure: Mapping[str, object]) -> _Measure:
    major, minor = (math.dist(*_points(figure[axis], 2)) for axis in ("major_axis", "minor_axis"))
    return _Measure(f"{_size(major)} × {_size(minor)} mm", math.pi * major * minor / 4, "mm²")


def _polygon(figure: Mapping[str, object]) -> _Measure:
    area = _area(_points(figure["path_points"]))
    return _Measure(tr("Answers", "of {area} mm²", area=_size(area)), area, "mm²")


def _line(figure: Mapping[str, object]) -> _Measure:
    lists = figure["path_point_lists"]
    if not isinstance(lists, list):
        raise TypeError
    length = sum(math.dist(a, b) for points in lists for a, b in pairwise(_points(points)))
    return _Measure(f"{number(length, '.1f')} mm", length, "mm")


def _angle(figure: Mapping[str, object]) -> _Measure:
    """Between the directions in which the two lines were drawn, 0 to 180 degrees."""
    lines = figure["lines"]
    if not isinstance(lines, list):
        raise TypeError
    (a, b), (c, d) = (_points(line, 2) for line in lines)
    return _degrees(_minus(b, a), _minus(d, c))


def _three_point_angle(figure: Mapping[str, object]) -> _Measure:
    """At the middle one of the three points."""
    one, middle, other = _points(figure["angle"], 3)
    return _degrees(_minus(one, middle), _minus(other, middle))


def _degrees(one: Point, other: Point) -> _Measure:
    lengths = math.hypot(*one) * math.hypot(*other)
    if not lengths:
        raise ValueError("a line of no length has no direction")
    cosine = sum(a * b for a, b in zip(one, other, strict=True)) / lengths
    angle = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
    return _Measure(f"{number(angle, '.1f')}°", angle, "°")


_SINGLE: Mapping[str, Callable[[Mapping[str, object]], _Measure]] = {
    "2D bounding box": _box,
    "Distance measurement": _distance,
    "Point": _place,
    "Polygon": _polygon,
    "Line": _line,
    "Angle": _angle,
    "Ellipse": _ellipse,
    "Three-point angle": _three_point_angle,
}
_SEVERAL: Mapping[str, tuple[str, str]] = {
    "Multiple 2D bounding boxes": ("boxes", "2D bounding box"),
    "Multiple distance measurements": ("lines", "Distance measurement"),
    "Multiple points": ("points", "Point"),
    "Multiple polygons": ("polygons", "Polygon"),
    "Multiple lines": ("lines", "Line"),
    "Multiple angles": ("angles", "Angle"),
    "Multiple ellipses": ("ellipses", "Ellipse"),
    "Multiple three-point angles": ("angles", "Three-point angle"),
}
"""Answer type → the field with its figures, and the type of each of them."""


# ---- coordinates


def _point(item: object) -> Point:
    """Raises TypeError or ValueError when *item* is no point."""
    if not isinstance(item, list) or len(item) not in {2, 3}:
        raise TypeError
    point = tuple(float(c) for c in item)
    if not all(map(math.isfinite, point)):
        raise ValueError
    return point


def _points(item: object, count: int | None = None) -> list[Point]:
    if not isinstance(item, list) or (count is not None and len(item) != count):
        raise TypeError
    return [_point(each) for each in item]


def _minus(one: Point, other: Point) -> Point:
    return tuple(a - b for a, b in zip(one, other, strict=True))


def _area(path: Sequence[Point]) -> float:
    """Of a flat polygon however it lies in space: half the length of the sum of the cross products (Newell)."""
    around = [(*point, 0.0)[:3] for point in path]
    total = [0.0, 0.0, 0.0]
    for (ax, ay, az), (bx, by, bz) in zip(around, around[1:] + around[:1], strict=True):
        total[0] += ay * bz - az * by
        total[1] += az * bx - ax * bz
        total[2] += ax * by - ay * bx
    return math.hypot(*total) / 2


# ---- words


def _size(length: float) -> str:
    return number(length, ".0f" if length >= 9.95 else ".1f")


def _listed(point: Point) -> str:
    """The coordinates, told apart from their own decimal commas."""
    between = "; " if region().decimal == "," else ", "
    return between.join(number(each, ".1f") for each in point)


def _name(answer_type: str) -> str:
    return {
        "2D bounding box": tr("Answers", "box"),
        "Distance measurement": tr("Answers", "distance"),
        "Point": tr("Answers", "point"),
        "Polygon": tr("Answers", "polygon"),
        "Line": tr("Answers", "line"),
        "Angle": tr("Answers", "angle"),
        "Ellipse": tr("Answers", "ellipse"),
        "Three-point angle": tr("Answers", "angle"),
    }[answer_type]


def _amount(single: str, n: int) -> str:
    match single:
        case "2D bounding box":
            return counted(n, tr("Answers", "{n} box"), tr("Answers", "{n} boxes"))
        case "Distance measurement":
            return counted(n, tr("Answers", "{n} distance"), tr("Answers", "{n} distances"))
        case "Point":
            return counted(n, tr("Answers", "{n} point"), tr("Answers", "{n} points"))
        case "Polygon":
            return counted(n, tr("Answers", "{n} polygon"), tr("Answers", "{n} polygons"))
        case "Line":
            return counted(n, tr("Answers", "{n} line"), tr("Answers", "{n} lines"))
        case "Ellipse":
            return counted(n, tr("Answers", "{n} ellipse"), tr("Answers", "{n} ellipses"))
    return counted(n, tr("Answers", "{n} angle"), tr("Answers", "{n} angles"))
