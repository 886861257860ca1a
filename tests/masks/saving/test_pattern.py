from __future__ import annotations

import pytest

from gcdesk.masks.saving.names import safe_part
from gcdesk.masks.saving.pattern import DEFAULT, FIELDS, Named, fault, filled, named
from tests.masks.listing.rows import answer, rows

FILLED = Named("Case 1", "Outline?", "anna", "2026-03-02", "10", "d-1", "a-1")


def test_the_usual_pattern() -> None:
    assert fault(DEFAULT) == ""
    assert filled(DEFAULT, FILLED) == ("Case 1", "Outline?_anna")


def test_every_field() -> None:
    pattern = "_".join(f"{{{name}}}" for name in FIELDS)
    assert fault(pattern) == ""
    assert filled(pattern, FILLED) == ("Case 1_Outline?_anna_2026-03-02_10_d-1_a-1",)


@pytest.mark.hazard("A5")
def test_a_slash_in_a_field_makes_no_folder() -> None:
    fields = Named("a/../b", "c\\d", "{reader}")
    assert filled("x\\{display_set}/{question}{reader}", fields) == ("x", "a/../b", "c\\d{reader}")


@pytest.mark.parametrize("question", ["Outline all that you see, " * 20, "腫瘍の輪郭を描いてください。" * 20])
def test_a_long_question_leaves_room_for_who_drew_it(question: str) -> None:
    folder, name = filled(DEFAULT, Named("Case 1", question, "anna.of.the.second.hospital"))
    assert folder == "Case 1"
    assert safe_part(name) == name.rstrip()
    assert name.startswith(question[:30])
    assert name.endswith("_anna.of.the.second.hospital")


def test_what_can_not_be_shortened_enough_is_cut_later() -> None:
    pattern = "x" * 100
    assert filled(pattern, FILLED) == (pattern,)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("", "Type a pattern"),
        (" / ", "Type a pattern"),
        ("{reader}/{patient}", "no field {patient}"),
        ("{}", "no field {}"),
        ("{reader", "without its other half"),
        ("reader}", "without its other half"),
        ("../{reader}", "dots alone"),
        ("a//{reader}", "Every part"),
        ("{reader}/ . /b", "dots alone"),
    ],
)
def test_patterns_that_can_not_be_used(pattern: str, sentence: str) -> None:
    assert sentence in fault(pattern)


def test_the_fields_of_a_row() -> None:
    (row,) = rows(answer("a-1"))
    assert named(row, {"anna": "R01"}) == Named(
        "Case 1", "Outline the nodule", "R01", "2026-03-02", "10", "d-1", "a-1"
    )
