from __future__ import annotations

import pytest

from gcdesk.imaging.masks.legend import Legend, Segment, legend, own_colour

SEGMENTS = [
    {"name": "background", "visible": False, "voxel_value": 0},
    {"name": "nodule", "visible": True, "voxel_value": 1},
    {"name": "vessel", "visible": False, "voxel_value": 3.0},
]


def test_names_of_a_question() -> None:
    known = legend(SEGMENTS)
    assert known.segment(1) == Segment(1, "nodule", own_colour(1))
    assert known.segment(3) == Segment(3, "vessel", own_colour(3), visible=False)
    assert known.segment(7) == Segment(7, "", own_colour(7))


def test_colours_of_neighbouring_labels_differ() -> None:
    assert len({own_colour(number) for number in range(1, 13)}) == 12
    assert own_colour(13) == own_colour(1)


@pytest.mark.parametrize(
    "described",
    [None, "nodule", 5, [None], [{"name": "x"}], [{"voxel_value": True}], [{"voxel_value": 1.5}], {"a": 1}],
)
def test_what_describes_nothing_is_no_harm(described: object) -> None:
    assert legend(described, {"color": 3}) == Legend()


def test_a_segment_without_a_name() -> None:
    assert legend([{"voxel_value": 2, "name": None}]).segment(2).title == "label 2"


def test_colours_of_a_look_up_table() -> None:
    known = legend(SEGMENTS, {"color": "[0 0 0 0, 1 1 0 0 ,3 0 0.5 1]", "relative": False})
    assert known.segment(1).colour == (255, 0, 0)
    assert known.segment(1).name == "nodule"
    assert known.segment(2).colour == (128, 64, 128)
    assert known.segment(3).colour == (0, 128, 255)
    assert known.segment(9).colour == (0, 128, 255)
    assert known.segment(-1).colour == (0, 0, 0)


def test_a_table_in_steps() -> None:
    known = legend(None, {"color": "[1 1 0 0, 3 0 1 0, 3 0 0 1, 5 1 1 1]", "color_interpolation": "Constant"})
    colours = [known.segment(value).colour for value in (0, 1, 2, 3, 4, 9)]
    assert colours == [(255, 0, 0)] * 3 + [(0, 0, 255)] * 2 + [(255, 255, 255)]


def test_what_the_platform_itself_accepts_as_a_table() -> None:
    """By its pattern: blanks at the ends, none after a comma, numbers without a zero before the point."""
    known = legend(None, {"color": "[ 0 0 0 0,1 1 .65 0.16, -3.5 0 0 1 ]"})
    assert known.segment(1).colour == (255, 166, 41)
    assert known.segment(-4).colour == (0, 0, 255)


def test_colours_in_255_parts() -> None:
    assert legend(None, {"color": "[1 255 128 0]"}).segment(1).colour == (255, 128, 0)


def test_a_relative_table_spreads_over_its_range() -> None:
    table = {"color": "[0 0 0 0, 1 1 1 1]", "relative": True, "range_min": 0, "range_max": 10}
    assert legend(None, table).segment(10).colour == (255, 255, 255)
    assert legend(None, table).segment(5).colour == (128, 128, 128)


@pytest.mark.parametrize("colour", ["", "[]", "[1 2 3]", "[a b c d]"])
def test_a_table_that_can_not_be_read_gives_own_colours(colour: str) -> None:
    assert legend(None, {"color": colour}).segment(2).colour == own_colour(2)
