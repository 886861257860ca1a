from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.study.readers import ReaderNames


def test_readers_are_numbered_in_natural_order() -> None:
    assert ReaderNames().of(["reader10", "reader2", "reader2"]) == {"reader2": "R01", "reader10": "R02"}


def test_who_has_a_pseudonym_keeps_it_and_nobody_else_gets_it() -> None:
    known = {"zoe": "R01", "gone": "R02"}
    assert ReaderNames(known).of(["anna", "zoe"]) == {"anna": "R03", "zoe": "R01"}


def test_capitals_tell_readers_apart() -> None:
    assert len(set(ReaderNames().of(["jan", "Jan"]).values())) == 2


def test_there_may_be_more_than_99() -> None:
    given_names = ReaderNames().of(f"reader{n}" for n in range(1, 102))
    assert given_names["reader9"] == "R09"
    assert given_names["reader101"] == "R101"


@settings(deadline=None)
@given(st.sets(st.text(max_size=3)), st.sets(st.text(max_size=3)))
def test_nobody_shares_one(before: set[str], now: set[str]) -> None:
    known = ReaderNames().of(before)
    later = ReaderNames(known).of(now)
    assert later.keys() == now
    both = {**known, **later}
    assert len(set(both.values())) == len(both)
