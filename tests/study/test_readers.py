from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.study.readers import ReaderNames

READERS = [f"reader{number}" for number in range(1, 13)]


def test_readers_have_the_numbers_from_one_and_stand_in_natural_order() -> None:
    made = ReaderNames().of(["reader10", "reader2", "reader2"])
    assert list(made) == ["reader2", "reader10"]
    assert set(made.values()) == {"R01", "R02"}


def test_who_gets_which_number_is_drawn() -> None:
    one, other = (ReaderNames(chance=random.Random(seed)).of(READERS) for seed in (1, 2))
    assert one != other
    assert list(one.values()) != sorted(one.values()), "the order of the names tells nobody"
    assert one == ReaderNames(chance=random.Random(1)).of(reversed(READERS))
    assert ReaderNames(one).of(READERS) == one, "once drawn, it stays"


def test_nobodys_number_is_drawn_more_often_than_chance_would() -> None:
    chance = random.Random(5)
    draws = [ReaderNames(chance=chance).of(["anna", "ben", "cleo"])["anna"] for _ in range(600)]
    assert all(140 < draws.count(each) < 260 for each in ("R01", "R02", "R03"))


def test_without_a_chance_of_its_own_each_is_drawn_by_the_system() -> None:
    draws = {tuple(ReaderNames().of(READERS).values()) for _ in range(5)}
    assert len(draws) == 5  # that two of five orders of twelve are the same happens once in 48 million


def test_who_has_a_pseudonym_keeps_it_and_nobody_else_gets_it() -> None:
    known = {"zoe": "R01", "gone": "R02"}
    assert ReaderNames(known).of(["anna", "zoe"]) == {"anna": "R03", "zoe": "R01"}


def test_nobody_gets_what_is_taken_or_is_a_user_name() -> None:
    assert ReaderNames(taken={"R01", "R03"}).of(["anna"]) == {"anna": "R02"}
    assert ReaderNames().of(["R01"]) == {"R01": "R02"}


def test_capitals_tell_readers_apart() -> None:
    assert len(set(ReaderNames().of(["jan", "Jan"]).values())) == 2


def test_there_may_be_more_than_99() -> None:
    given_names = ReaderNames().of(f"reader{n}" for n in range(1, 102))
    assert {"R09", "R101"} <= set(given_names.values())


@settings(deadline=None)
@given(st.sets(st.text(max_size=3)), st.sets(st.text(max_size=3)))
def test_nobody_shares_one(before: set[str], now: set[str]) -> None:
    known = ReaderNames().of(before)
    later = ReaderNames(known).of(now)
    assert later.keys() == now
    both = {**known, **later}
    assert len(set(both.values())) == len(both)
