from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import assume, given, settings

from gcdesk.order.arranging.sets import SetRow, Sets
from gcdesk.order.planning.nearest import moved, nearest
from gcdesk.order.planning.numbers import number
from gcdesk.study.answers import NOTHING
from tests.order.build import READ, sets
from tests.order.planning.test_numbers import Wanted, wanted


def near(spec: str, sequence: str) -> str:
    return "".join(nearest(tuple(sequence), sets(spec)))


@pytest.mark.parametrize(
    ("spec", "sequence", "expected"),
    [
        ("a10 b20! c30", "cba", "cba"),
        ("a10! b11! c30", "acb", "abc"),
        ("a10! b11! c30 d40", "dacb", "dabc"),
        ("a1! b10 c20", "bac", "abc"),
        ("a2! b10 c20 d30", "bcda", "bacd"),
        ("a10! b20! c30", "bac", "abc"),
        ("a10! b12! c13! d40 e50 f60", "adebfc", "daebcf"),
        ("a10! b20! c30! d40", "cabd", "abcd"),
        ("a10! b20! c30! d40", "bcad", "abcd"),
        ("a10! b10! c20", "acb", "abc"),
        ("a10! b20! c30! d40! e50!", "caebd", "abcde"),
        ("a10! b20! c30! d40! e50! f60", "dfceab", "fabcde"),
        ("a10! b10 c10! d20", "abcd", "abcd"),
    ],
)
def test_the_nearest_order_that_can_hold(spec: str, sequence: str, expected: str) -> None:
    assert near(spec, sequence) == expected


def test_rows_that_have_to_be_moved() -> None:
    assert moved("abcd", "abcd") == frozenset()
    assert moved("abcd", "bcda") == {"a"}
    assert moved("abcd", "dabc") == {"d"}
    assert len(moved("abcd", "dcba")) == 3


@settings(max_examples=300, deadline=None)
@given(wanted())
def test_it_always_holds_and_is_what_is_wanted_when_that_holds(case: Wanted) -> None:
    made, sequence, retitled = case
    found = nearest(sequence, made, retitled)
    assert sorted(found) == sorted(sequence)
    assert not number(found, made, retitled).clashes
    is_as_listed = list(sequence) == [row.pk for row in made]  # that holds, equal numbers or not
    if not number(sequence, made, retitled).clashes and not is_as_listed:
        assert found == sequence


@settings(max_examples=150, deadline=None)
@given(wanted())
def test_no_fewer_rows_can_leave_their_place_between_locked_ones(case: Wanted) -> None:
    made, sequence, _ = case
    numbers = [row.order for row in made]
    assume(len(made) <= 5 and 0 not in numbers and len(set(numbers)) == len(numbers))
    locked = [pk for pk in sequence if pk in made.locked]
    assume(locked == sorted(locked))
    found = nearest(sequence, made)
    possible = [p for p in permutations(sequence) if not number(p, made).clashes]
    assert strayed(sequence, found, made) == min(strayed(sequence, each, made) for each in possible)
    stayed = [pk for pk in found if pk not in made.locked and gap(found, pk, made) == gap(sequence, pk, made)]
    assert stayed == [pk for pk in sequence if pk in stayed]


def gap(sequence: tuple[str, ...], pk: str, made: Sets) -> int:
    """How many locked rows come before."""
    return sum(other in made.locked for other in sequence[: sequence.index(pk)])


def strayed(wanted_sequence: tuple[str, ...], found: tuple[str, ...], made: Sets) -> int:
    return sum(
        gap(wanted_sequence, pk, made) != gap(found, pk, made) for pk in found if pk not in made.locked
    )


@pytest.mark.parametrize(("locked", "step"), [(0.5, 1), (0.9, 1), (0.5, 2), (0.99, 3), (0.02, 1), (1.0, 1)])
def test_it_holds_in_large_crowded_studies(locked: float, step: int) -> None:
    chance = random.Random(3)
    rows = [
        SetRow(str(at), "", 1 + at * step, READ if chance.random() < locked else NOTHING) for at in range(400)
    ]
    made = Sets(tuple(rows))
    sequence = tuple(chance.sample([row.pk for row in rows], len(rows)))
    found = nearest(sequence, made)
    assert sorted(found) == sorted(sequence)
    assert not number(found, made).clashes
