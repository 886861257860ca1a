from __future__ import annotations

import pytest

from gcdesk.order.planning.title_checks import check_titles
from tests.order.build import arranged, sets


def problems(spec: str, **titles: str) -> list[tuple[str, bool, str]]:
    made = sets(spec)
    found = check_titles(arranged(made, **titles).titles, made)
    return [(problem.pk, problem.blocks, problem.sentence) for problem in found]


def test_nothing_is_said_of_titles_that_can_be() -> None:
    assert problems("a10 b20 c30") == []
    assert problems("a10 b20 c30", a="b", b="a") == []
    assert problems("a10 b20 c30", a="B", b=" x ") == []


@pytest.mark.hazard("P3")
def test_two_of_one_title() -> None:
    found = problems("a10 b20 c30", a="c")
    assert [(pk, blocks) for pk, blocks, _ in found] == [("a", True), ("c", True)]
    assert "2 display sets would be called “c”" in found[0][2]
    assert [pk for pk, _, _ in problems("a10 b20 c30", a="x", b="x ")] == ["a", "b"]


@pytest.mark.hazard("P3")
def test_a_title_that_is_too_long() -> None:
    ((pk, blocks, sentence),) = problems("a10 b20", b="x" * 256)
    assert (pk, blocks) == ("b", True)
    assert "256 characters" in sentence
    assert problems("a10 b20", b="x" * 255) == []


def test_an_empty_title_is_a_warning_even_for_several() -> None:
    found = problems("a10 b20 c30", a="", b="  ")
    assert [(pk, blocks) for pk, blocks, _ in found] == [("a", False), ("b", False)]


def test_a_locked_one_keeps_its_title() -> None:
    ((pk, blocks, sentence),) = problems("a10! b20", a="x")
    assert (pk, blocks) == ("a", True)
    assert "“a” keeps its title" in sentence
