from __future__ import annotations

import random
from itertools import permutations

import pytest

from gcdesk.api.models import DisplaySet
from gcdesk.order.listing.shuffled import is_shuffled


def _listed(orders: list[int], indices: list[int | None]) -> list[DisplaySet]:
    pairs = zip(orders, indices, strict=True)
    return [DisplaySet(str(at), order=order, index=index) for at, (order, index) in enumerate(pairs)]


def _by_tens(amount: int) -> list[int]:
    return [10 * (at + 1) for at in range(amount)]


@pytest.mark.parametrize("seed", range(20))
def test_a_random_order_is_recognised(seed: int) -> None:
    places: list[int | None] = list(range(12))
    random.Random(seed).shuffle(places)
    assert is_shuffled(_listed(_by_tens(12), places))


def test_two_the_wrong_way_round_are_shuffled() -> None:
    assert is_shuffled(_listed([10, 20], [1, 0]))


def test_a_study_in_its_order_is_not() -> None:
    assert not is_shuffled(_listed(_by_tens(12), list(range(12))))
    assert not is_shuffled([])
    assert not is_shuffled(_listed([10], [0]))


@pytest.mark.hazard("N16")
def test_equal_order_numbers_say_nothing() -> None:
    assert not is_shuffled(_listed([10, 10, 10, 10], [3, 1, 0, 2]))


@pytest.mark.hazard("N16")
def test_what_is_listed_twice_counts_once() -> None:
    listed = _listed(_by_tens(4), [0, 1, 2, 3])
    assert not is_shuffled([*listed, *listed])


def test_in_one_answer_nobody_can_move_any() -> None:
    places: list[int | None] = [*range(20)]
    places[7], places[8] = places[8], places[7]
    assert is_shuffled(_listed(_by_tens(20), places))


def test_somebody_who_moves_a_few_between_two_answers_is_no_shuffling() -> None:
    places: list[int | None] = [*range(2000)]
    places[7], places[1500] = places[1500], places[7]
    assert not is_shuffled(_listed(_by_tens(2000), places))
    random.Random(1).shuffle(places)
    assert is_shuffled(_listed(_by_tens(2000), places))


@pytest.mark.parametrize(("amount", "missed"), [(2, 1 / 2), (3, 1 / 6), (4, 1 / 24), (5, 1 / 120)])
def test_only_a_shuffled_list_that_is_in_order_by_chance_is_missed(amount: int, missed: float) -> None:
    all_lists = list(permutations(range(amount)))
    not_seen = [places for places in all_lists if not is_shuffled(_listed(_by_tens(amount), list(places)))]
    assert len(not_seen) / len(all_lists) == missed


def test_a_server_that_tells_no_places_is_believed() -> None:
    assert not is_shuffled(_listed(_by_tens(3), [None, None, None]))
