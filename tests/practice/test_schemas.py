"""What is valid for each kind of value."""

from __future__ import annotations

from typing import Any

import pytest

from gcdesk.practice.catalogue import INTERFACES, VALUE_KINDS
from gcdesk.practice.schemas import SCHEMAS, first_error, schema_of

PLACE = [1.0, 2.0, 3.0]
VERSION = {"major": 1, "minor": 0}
POLYGON = {"seed_point": PLACE, "path_points": [PLACE], "sub_type": "brush", "groups": ["a"]}
FIGURES: dict[str, dict[str, Any]] = {
    "2D bounding box": {"corners": [PLACE] * 4},
    "Multiple 2D bounding boxes": {"boxes": [{"corners": [PLACE] * 4, "name": "left"}]},
    "Distance measurement": {"start": PLACE, "end": PLACE},
    "Multiple distance measurements": {"lines": [{"start": PLACE, "end": PLACE}]},
    "Point": {"point": PLACE},
    "Multiple points": {"points": [{"point": PLACE}]},
    "Polygon": POLYGON,
    "Multiple polygons": {"polygons": [POLYGON]},
    "Line": {"seed_points": [PLACE], "path_point_lists": [[PLACE]]},
    "Multiple lines": {"lines": [{"seed_points": [PLACE], "path_point_lists": [[PLACE]]}]},
    "Angle": {"lines": [[PLACE, PLACE], [PLACE, PLACE]]},
    "Multiple angles": {"angles": [{"lines": [[PLACE, PLACE], [PLACE, PLACE]]}]},
    "Ellipse": {"major_axis": [PLACE, PLACE], "minor_axis": [PLACE, PLACE]},
    "Multiple ellipses": {"ellipses": [{"major_axis": [PLACE, PLACE], "minor_axis": [PLACE, PLACE]}]},
    "Three-point angle": {"angle": [PLACE] * 3},
    "Multiple three-point angles": {"angles": [{"angle": [PLACE] * 3}]},
}


@pytest.mark.parametrize("kind", FIGURES)
def test_a_figure_needs_its_type_its_version_and_its_places(kind: str) -> None:
    whole = {"type": kind, "version": VERSION, **FIGURES[kind]}
    assert first_error(whole, schema_of(kind)) is None
    for name in ("type", "version", *FIGURES[kind]):
        less = {key: value for key, value in whole.items() if key != name}
        assert first_error(less, schema_of(kind)) is not None
    assert "is not one of" in str(first_error({**whole, "type": "Cube"}, schema_of(kind)))
    missing = f"JSON does not fulfill schema: instance {'minor'!r} is a required property"
    assert first_error({**whole, "version": {"major": 1}}, schema_of(kind)) == missing


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("Float", "high", "'high' is not of type 'number'"),
        ("Float", True, "is not of type 'number'"),
        ("Integer", 3.5, "is not of type 'integer'"),
        ("Bool", "yes", "'yes' is not of type 'boolean'"),
        ("String", 5, "is not of type 'string'"),
        ("Multiple choice", "a", "'a' is not of type 'array'"),
        ("Chart", [], "is not of type 'object'"),
    ],
)
def test_says_what_the_platform_says(kind: str, value: object, said: str) -> None:
    assert first_error(value, schema_of(kind)) == f"JSON does not fulfill schema: instance {said}"


@pytest.mark.parametrize(
    ("kind", "value"), [("Integer", 4.0), ("Float", 4), ("String", ""), ("Anything", []), ("Bool", False)]
)
def test_takes(kind: str, value: object) -> None:
    assert first_error(value, schema_of(kind)) is None


def test_choices_are_those_of_the_interface() -> None:
    quality, findings = INTERFACES["scan-quality"], INTERFACES["lung-findings"]
    assert first_error("good", schema_of(quality.kind, quality.choices)) is None
    assert "is not one of" in str(first_error("bad", schema_of(quality.kind, quality.choices)))
    assert first_error(["nodule"], schema_of(findings.kind, findings.choices)) is None
    assert "is not one of" in str(first_error(["x"], schema_of(findings.kind, findings.choices)))


def test_lists_have_their_lengths() -> None:
    point = {"type": "Point", "version": VERSION}
    assert "is too short" in str(first_error({**point, "point": [1, 2]}, schema_of("Point")))
    assert "is too long" in str(first_error({**point, "point": [1, 2, 3, 4]}, schema_of("Point")))


def test_every_kind_of_value_has_a_schema() -> None:
    assert SCHEMAS.keys() == VALUE_KINDS.keys()
