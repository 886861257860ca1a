"""What the server knows, without its ports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from gcdesk.practice.records import Answer, DisplaySet, Image, Part, Study, Value
from gcdesk.practice.state import State

STUDY = Study("s", "slug", "Title", editors=("editor",), readers=("reader1",))


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    made = State(tmp_path, keep=False)
    made.studies.put("s", STUDY)
    yield made
    made.close()


def _display_set(pk: str, title: str, order: int, created: float = 0.0) -> DisplaySet:
    return DisplaySet(pk, "s", title, order, created)


def _answer(display_set: str, image: str = "") -> Answer:
    return Answer("a", "s", display_set, "q", "reader1", None, 0.0, 0.0, answer_image=image)


def test_display_sets_are_shown_by_order_and_age(state: State) -> None:
    for row in (_display_set("c", "c", 10, 2.0), _display_set("b", "b", 10, 1.0), _display_set("a", "a", 30)):
        state.put_display_set(row)
    assert [row.pk for row in state.display_sets_of("s")] == ["b", "c", "a"]
    assert state.next_order("s") == 40
    assert state.next_order("other") == 10


def test_titles(state: State) -> None:
    state.put_display_set(_display_set("a", "walnut", 10))
    state.put_display_set(_display_set("b", "", 10))
    assert state.title_taken("s", "walnut")
    assert not state.title_taken("s", "walnut", but="a")
    assert not state.title_taken("other", "walnut")
    assert not state.title_taken("s", "")


def test_only_display_sets_without_answers_are_removed(state: State) -> None:
    for pk in ("a", "b"):
        state.put_display_set(_display_set(pk, pk, 10))
    state.put_answer(_answer("a"))
    state.remove_display_set("a")
    state.remove_display_set("b")
    assert [row.pk for row in state.display_sets] == ["a"]
    state.set_value("b", Value(1, "some-score", 1.0))
    assert "b" not in state.display_sets


def test_an_answer_that_is_removed_is_listed_no_more_and_locks_nothing(state: State) -> None:
    state.put_display_set(_display_set("d", "d", 10))
    for pk in ("a", "b"):
        state.put_answer(msgspec.structs.replace(_answer("d"), pk=pk))
    state.remove_answer("a")
    state.remove_answer("a")
    assert [row.pk for row in state.answers_of("s")] == [row.pk for row in state.answers] == ["b"]
    assert state.is_locked("d")
    state.remove_answer("b")
    assert not state.is_locked("d")


def test_who_sees_which_image(state: State) -> None:
    state.put_display_set(DisplaySet("d", "s", "d", 10, 0.0, (Value(1, "ct-image", image="i"),)))
    state.put_answer(_answer("d", image="m"))
    image, mask = Image("i", "i", "somebody"), Image("m", "m", "somebody", is_answer=True)
    assert [state.sees_image(user, image) for user in ("editor", "reader1", "outsider", None)] == [
        True,
        True,
        False,
        False,
    ]
    assert [state.sees_image(user, mask) for user in ("editor", "reader1", "somebody")] == [True, False, True]


def test_a_part_that_comes_again_replaces_the_first(state: State) -> None:
    first, again = (Part("u", 1, etag, 5, 0.0, etag) for etag in ("a", "b"))
    assert state.put_part(first) is None
    assert state.put_part(again) == first
    assert state.parts_of("u") == [again]
    state.forget_parts("u")
    assert state.parts_of("u") == []
    assert len(state.parts) == 0


def test_the_clock_only_goes_forward_when_told(state: State) -> None:
    before = state.clock.now()
    state.clock.advance(100)
    assert 100 <= state.clock.now() - before < 110
