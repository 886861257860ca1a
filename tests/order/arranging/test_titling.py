from __future__ import annotations

import pytest

from gcdesk.order.arranging.arrangement import as_listed
from gcdesk.order.arranging.titling import WrongPattern, by_pattern
from tests.order.build import arranged, sets

MADE = sets(
    "a10 b20! c30 d40",
    {
        "a": {"score": 7.0, "site": "Nijmegen"},
        "c": {"score": 2.25, "ok": True},
        "d": {"ok": False, "site": "Rome"},
    },
)


def test_counting_along_the_wanted_order_without_the_locked_ones() -> None:
    made = by_pattern(arranged(MADE, "dcba"), MADE, "Case {n:03}")
    assert made.titles == {"d": "Case 001", "c": "Case 002", "a": "Case 003"}
    assert made.left_out.keys() == {"b"}
    assert by_pattern(as_listed(MADE), MADE, "{n}", "cd", start=9).titles == {"c": "9", "d": "10"}


def test_the_title_so_far_values_and_braces() -> None:
    listed = as_listed(MADE).with_titles({"a": "old"})
    assert by_pattern(listed, MADE, "{{{title}}} {value:score}", "ac").titles == {
        "a": "{old} 7",
        "c": "{c} 2.25",
    }
    made = by_pattern(listed, MADE, "{n} {value: ok}")
    assert made.titles == {"c": "1 yes", "d": "2 no"}
    assert made.left_out["a"] == "it has no value for ok"


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("  ", "Type a pattern"),
        ("Case {n", "at character 6"),
        ("Case n}", "at character 7"),
        ("{m}", "no field {m}"),
        ("{n:x}", "no field {n:x}"),
        ("{value:nothing}", "Interfaces that have: ok, score, site"),
    ],
)
def test_a_wrong_pattern_says_what_is_wrong(pattern: str, says: str) -> None:
    with pytest.raises(WrongPattern, match=says.replace("{", "\\{")):
        by_pattern(as_listed(MADE), MADE, pattern)


def test_a_study_without_values() -> None:
    with pytest.raises(WrongPattern, match="No display set of this study"):
        by_pattern(as_listed(sets("a1")), sets("a1"), "{value:x}")
