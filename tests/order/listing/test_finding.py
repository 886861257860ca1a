from __future__ import annotations

import pytest

from gcdesk.api.models import DisplaySet, Interface, Value
from gcdesk.order.listing.finding import Kind, found, of_kind, searched_words, shown
from tests.order.build import arranged, sets

MADE = sets("a10 b20! c30")


def _words(**texts: str) -> dict[str, str]:
    score = Interface("some-score", "Some score")
    return {
        pk: searched_words(DisplaySet(pk, title=pk, values=(Value(1, score, text),)))
        for pk, text in texts.items()
    }


def test_nothing_searched_for_is_everywhere() -> None:
    assert found("  ", arranged(MADE), {}) is None


@pytest.mark.parametrize(
    ("text", "pks"),
    [
        ("SMOKER", "a"),
        ("smoker heavy", "a"),
        ("smoker never", ""),
        ("third", "c"),
        ("b", "ab"),
        ("nobody", ""),
    ],
)
def test_each_word_is_in_the_titles_or_the_values(text: str, pks: str) -> None:
    words = _words(a="Heavy smoker, bad", b="never", c="")
    assert found(text, arranged(MADE, c="The Third"), words) == frozenset(pks)


def test_the_title_that_the_study_has_is_found_too() -> None:
    assert found("a", arranged(MADE, a="Xy", b="Xy2", c="Xy3"), _words(a="", b="", c="")) == frozenset("a")


@pytest.mark.parametrize(
    ("kind", "pks"),
    [
        (Kind.CHANGED, "c"),
        (Kind.LOCKED, "b"),
        (Kind.FREE, "ac"),
        (Kind.EMPTY, "a"),
        (Kind.PROBLEM, "bc"),
    ],
)
def test_kinds(kind: Kind, pks: str) -> None:
    assert of_kind(kind, MADE, changed="c", empty="a", problems="bc") == frozenset(pks)


def test_all_kinds() -> None:
    assert of_kind(Kind.ALL, MADE, changed="", empty="", problems="") is None


def test_what_is_shown_is_in_the_wanted_order() -> None:
    assert shown("cab", None, None) == ("c", "a", "b")
    assert shown("cab", frozenset("ab"), frozenset("bc")) == ("b",)
    assert shown("cab", None, frozenset()) == ()
