from __future__ import annotations

import random

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


def test_somebody_who_moves_a_few_while_it_is_listed_is_no_shuffling() -> None:
    places: list[int | None] = [*range(20)]
    places[7], places[8] = places[8], places[7]
    assert not is_shuffled(_listed(_by_tens(20), places))


def test_a_server_that_tells_no_places_is_believed() -> None:
    assert not is_shuffled(_listed(_by_tens(3), [None, None, None]))
