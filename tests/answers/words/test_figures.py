from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.words.figures import FigureText, figure_text
from gcdesk.practice.sample_geometry import MULTIPLE, SINGLE, drawn, drawn_several

CENTRE = (10.0, -20.0, 30.0)


def said(answer: dict[str, Any]) -> FigureText:
    figure = figure_text(answer)
    assert figure is not None
    return figure


@pytest.mark.parametrize(
    ("answer_type", "text", "value", "unit"),
    [
        ("2D bounding box", "box 20 × 20 mm", 400, "mm²"),
        ("Distance measurement", "distance 20.0 mm", 20, "mm"),
        ("Point", "point at 10.5, -20.0, 30.0 mm", None, ""),
        ("Polygon", "polygon of 300 mm²", 300, "mm²"),
        ("Line", "line 30.6 mm", 30.6, "mm"),
        ("Angle", "angle 55.0°", 55, "°"),
        ("Ellipse", "ellipse 20 × 16 mm", math.pi * 80, "mm²"),
        ("Three-point angle", "angle 55.0°", 55, "°"),
    ],
)
def test_what_one_figure_measures(answer_type: str, text: str, value: float | None, unit: str) -> None:
    figure = said(drawn(answer_type, CENTRE, 10.0))
    assert (figure.text, figure.unit, figure.count) == (text, unit, 1)
    assert figure.value == (None if value is None else pytest.approx(value, abs=0.1))


def test_every_type_that_the_practice_server_draws_is_understood() -> None:
    assert len(SINGLE) == len(MULTIPLE) == 8
    for answer_type in SINGLE:
        assert figure_text(drawn(answer_type, CENTRE, 5.0)) is not None
    for answer_type in MULTIPLE:
        assert figure_text(drawn_several(answer_type, [(CENTRE, 5.0)])) is not None


@pytest.mark.parametrize(
    ("answer_type", "n", "text"),
    [
        ("Multiple points", 3, "3 points"),
        ("Multiple points", 1, "1 point"),
        ("Multiple distance measurements", 2, "2 distances: 20.0 mm; 20.0 mm"),
        ("Multiple 2D bounding boxes", 1, "1 box: 20 × 20 mm"),
        ("Multiple 2D bounding boxes", 4, "4 boxes"),
        ("Multiple polygons", 0, "0 polygons"),
        ("Multiple lines", 4, "4 lines"),
        ("Multiple ellipses", 4, "4 ellipses"),
        ("Multiple angles", 1, "1 angle: 55.0°"),
        ("Multiple three-point angles", 4, "4 angles"),
    ],
)
def test_of_several_figures_the_number_is_told(answer_type: str, n: int, text: str) -> None:
    figure = said(drawn_several(answer_type, [(CENTRE, 10.0)] * n))
    assert (figure.text, figure.value, figure.count, figure.unit) == (text, n, n, "")


def test_the_corners_of_a_box_may_come_in_any_order() -> None:
    corners = [[0, 0, 5], [30, 12, 5], [30, 0, 5], [0, 12, 5]]
    assert said({"type": "2D bounding box", "corners": corners}).text == "box 12 × 30 mm"


def test_small_sizes_have_a_decimal() -> None:
    corners = [[0, 0, 0], [2.5, 0, 0], [2.5, 40, 0], [0, 40, 0]]
    assert said({"type": "2D bounding box", "corners": corners}).text == "box 2.5 × 40 mm"


def test_a_polygon_may_lie_askew_in_space() -> None:
    """A square of 10 mm in the plane x = z."""
    half = 10 / math.sqrt(2)
    path = [[0, 0, 0], [half, 0, half], [half, 10, half], [0, 10, 0]]
    assert said({"type": "Polygon", "path_points": path}).value == pytest.approx(100)


def test_images_may_have_two_dimensions() -> None:
    assert said({"type": "Distance measurement", "start": [0, 0], "end": [3, 4]}).text == "distance 5.0 mm"
    assert said({"type": "Polygon", "path_points": [[0, 0], [2, 0], [2, 2], [0, 2]]}).value == 4


@pytest.mark.hazard("A1")
@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"type": "Hologram"},
        {"type": None},
        {"type": ["Point"]},
        {"type": "Point"},
        {"type": "Point", "point": "here"},
        {"type": "Point", "point": [1]},
        {"type": "Point", "point": [1, 2, "x"]},
        {"type": "Point", "point": [1, 2, math.inf]},
        {"type": "Distance measurement", "start": [0, 0], "end": [1, 1, 1]},
        {"type": "2D bounding box", "corners": [[0, 0, 0]]},
        {"type": "Line", "path_point_lists": None},
        {"type": "Angle", "lines": [[[0, 0, 0], [1, 0, 0]]]},
        {"type": "Angle", "lines": {}},
        {"type": "Angle", "lines": [[[0, 0, 0], [0, 0, 0]], [[0, 0, 0], [1, 0, 0]]]},
        {"type": "Polygon", "path_points": 5},
        {"type": "Multiple points", "points": {"a": 1}},
        {"type": "Multiple points", "points": [None]},
        {"type": "Multiple points"},
    ],
)
def test_what_is_not_understood_is_none(answer: dict[str, Any]) -> None:
    assert figure_text(answer) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(
    st.sampled_from([*SINGLE, *MULTIPLE]),
    st.dictionaries(
        st.sampled_from(
            ["start", "end", "point", "points", "lines", "angle", "corners", "path_points", "boxes"]
        ),
        json_values,
    ),
)
def test_nothing_that_json_can_say_breaks_it(answer_type: str, fields: dict[str, Any]) -> None:
    figure = figure_text({**fields, "type": answer_type})
    assert figure is None or figure.text
