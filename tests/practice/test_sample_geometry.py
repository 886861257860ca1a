from __future__ import annotations

from collections.abc import Iterator

import pytest

from gcdesk.practice.sample_geometry import MULTIPLE, SINGLE, drawn, drawn_several
from gcdesk.practice.schemas import SCHEMAS, first_error

CENTRE = (10.0, -20.0, 30.5)
SPINE = (0.0, 60.0, 30.5)


def places(value: object) -> Iterator[list[float]]:
    """All coordinates in a figure."""
    if isinstance(value, list) and len(value) == 3 and all(isinstance(each, int | float) for each in value):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from places(inner)


@pytest.mark.parametrize("kind", SINGLE)
def test_one_figure_is_as_the_platform_wants_it_and_where_it_belongs(kind: str) -> None:
    figure = drawn(kind, CENTRE, 10)
    assert first_error(figure, SCHEMAS[kind]) is None
    found = list(places(figure))
    assert found
    assert all(abs(x - 10) <= 10.01 and abs(y + 20) <= 10.01 and z == 30.5 for x, y, z in found)


@pytest.mark.parametrize("kind", MULTIPLE)
def test_several_figures_are_as_the_platform_wants_them(kind: str) -> None:
    figure = drawn_several(kind, [(CENTRE, 10), (SPINE, 5)])
    assert first_error(figure, SCHEMAS[kind]) is None
    assert any(y < 0 for _, y, _ in places(figure))
    assert any(y > 0 for _, y, _ in places(figure))
    assert first_error(drawn_several(kind, []), SCHEMAS[kind]) is None


def test_every_geometric_kind_of_the_platform_can_be_drawn() -> None:
    plain = {
        *("String", "Integer", "Float", "Bool", "Anything", "Chart", "Choice", "Multiple choice"),
        "Affine transform registration",
    }
    assert set(SINGLE) | set(MULTIPLE) == set(SCHEMAS) - plain
