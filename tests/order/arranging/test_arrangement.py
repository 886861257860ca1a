from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.order.arranging.arrangement import (
    Numbering,
    as_listed,
    is_as_listed,
    move_before,
    move_down,
    move_to,
    move_to_bottom,
    move_to_top,
    move_up,
    rebased,
    restored,
    reverse,
)
from tests.order.build import arranged, sets, told

MADE = sets("a10 b20 c30 d40 e50")


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda it: move_up(it, "c"), "acbde"),
        (lambda it: move_up(it, "cd"), "acdbe"),
        (lambda it: move_up(it, "ab"), "abcde"),
        (lambda it: move_up(it, "ac"), "acbde"),
        (lambda it: move_down(it, "bd"), "acbed"),
        (lambda it: move_down(it, "de"), "abcde"),
        (lambda it: move_to_top(it, "db"), "bdace"),
        (lambda it: move_to_bottom(it, "ac"), "bdeac"),
        (lambda it: move_to(it, "e", 1), "aebcd"),
        (lambda it: move_to(it, "ae", 2), "bcaed"),
        (lambda it: move_to(it, "a", 99), "bcdea"),
        (lambda it: move_to(it, "c", -5), "cabde"),
        (lambda it: move_before(it, "ae", "c"), "baecd"),
        (lambda it: move_before(it, "bc", None), "adebc"),
        (lambda it: move_before(it, "bc", "b"), "abcde"),
        (lambda it: move_before(it, "be", "e"), "acdbe"),
        (lambda it: move_before(it, "b", "?"), "acdeb"),
        (reverse, "edcba"),
        (lambda it: reverse(it, "ace"), "ebcda"),
        (lambda it: reverse(it, hold="b"), "ebdca"),
        (lambda it: move_up(it, "?"), "abcde"),
    ],
)
def test_moving_rows(edit, expected: str) -> None:  # type: ignore[no-untyped-def]  # a lambda for each row
    assert told(edit(as_listed(MADE))) == expected


@given(st.permutations("abcde"), st.sets(st.sampled_from("abcde")), st.integers(-1, 6))
def test_no_row_is_lost_and_the_moved_ones_keep_their_order(
    sequence: list[str], keys: set[str], place: int
) -> None:
    start = arranged(MADE, "".join(sequence))
    for edit in (move_up, move_down, move_to_top, move_to_bottom):
        moved = edit(start, keys)
        assert sorted(moved.sequence) == list("abcde")
        for group in (keys, set("abcde") - keys):
            assert [pk for pk in moved.sequence if pk in group] == [pk for pk in sequence if pk in group]
    moved = move_to(start, keys, place)
    if keys and 0 <= place <= 5 - len(keys):
        assert moved.place[next(pk for pk in sequence if pk in keys)] == place


def test_titles_are_cut_as_the_server_cuts_them_and_unknown_ones_are_passed_over() -> None:
    titled = as_listed(MADE).with_titles({"a": " x\t", "?": "y"})
    assert titled.title("a") == "x"
    assert "?" not in titled.titles
    assert titled.with_titles({"a": "x "}) is titled


def test_what_changes_nothing() -> None:
    listed = as_listed(MADE)
    assert is_as_listed(listed, MADE)
    assert not is_as_listed(listed.with_numbering(Numbering()), MADE)
    assert not is_as_listed(arranged(MADE, "bacde"), MADE)
    assert listed.with_sequence(listed.sequence) is listed


def test_a_study_that_was_loaded_again() -> None:
    edited = arranged(MADE, "edcba", b="mine")
    new = sets("x5 a10 b20 n25 d40 e50 z60")
    after = rebased(edited, MADE, new)
    assert told(after) == "xezdbna"
    assert after.title("b") == "mine"
    assert after.titles.keys() == {"x", "a", "b", "n", "d", "e", "z"}
    untouched = rebased(as_listed(MADE), MADE, sets("b10 a20"))
    assert told(untouched) == "ba"
    assert is_as_listed(untouched, sets("b10 a20"))


def test_a_title_that_somebody_else_changed_is_taken_unless_one_has_edited_it() -> None:
    from dataclasses import replace

    renamed = type(MADE)(tuple(replace(row, title=row.title + "2") for row in MADE))
    after = rebased(arranged(MADE, a="mine"), MADE, renamed)
    assert (after.title("a"), after.title("b")) == ("mine", "b2")


@given(st.permutations("abcde"), st.permutations("abcdexyz"), st.integers(0, 8))
def test_a_study_that_was_loaded_again_has_each_display_set_once_and_keeps_the_wanted_order(
    wanted: list[str], listed: list[str], count: int
) -> None:
    new = sets(" ".join(f"{pk}{at}" for at, pk in enumerate(listed[:count], 1)))
    after = rebased(arranged(MADE, "".join(wanted)), MADE, new)
    assert sorted(after.sequence) == sorted(listed[:count])
    assert after.titles.keys() == set(listed[:count])
    if wanted != list("abcde"):
        assert [pk for pk in after.sequence if pk in "abcde"] == [pk for pk in wanted if pk in listed[:count]]
    else:
        assert list(after.sequence) == listed[:count]


def test_some_are_as_in_the_study_where_they_can_keep_their_numbers() -> None:
    made = sets("a10 b20 c30 d40")
    wanted = arranged(made, "dcba", b="other", c="third")
    orders = {"d": 40, "c": 50, "b": 60, "a": 70}
    back = restored(wanted, made, orders, ["b"])
    assert told(back) == "bdca"
    assert (back.title("b"), back.title("c")) == ("b", "third")
    assert told(restored(wanted, made, orders, "bcda")) == "abcd"
    assert told(restored(wanted, made, {"c": 5, "b": 6, "a": 7}, ["d"])) == "cbad"
