from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations, groupby

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gcdesk.order.arranging.sets import SetRow, Sets
from gcdesk.order.planning.numbers import LARGEST, Clash, even, following, heaviest_rising, number
from gcdesk.study.answers import Answered
from tests.order.build import READ, sets

Wanted = tuple[Sets, tuple[str, ...], frozenset[str]]


def orders(spec: str, sequence: str, retitled: str = "") -> str:
    made = sets(spec)
    numbers = number(tuple(sequence), made, retitled)
    assert not numbers.clashes
    return " ".join(f"{pk}{numbers.orders[pk]}" for pk in sequence)


def clashes(spec: str, sequence: str, retitled: str = "") -> tuple[Clash, ...]:
    return number(tuple(sequence), sets(spec), retitled).clashes


@pytest.mark.parametrize(
    ("spec", "sequence", "expected"),
    [
        ("a10 b20 c30", "abc", "a10 b20 c30"),
        ("a10 b20 c30", "cab", "c5 a10 b20"),
        ("a10 b20 c30", "bca", "b20 c30 a40"),
        ("a10 b20 c30 d40", "adbc", "a10 d15 b20 c30"),
        ("a10 b11 c12", "acb", "a10 c12 b20"),
        ("a1 b2 c3", "cab", "c3 a10 b20"),
        ("a10 b100 c200 d300", "acdb", "a10 c200 d300 b310"),
        ("a10 b20 c30 d1000 e1010", "adebc", "a10 d1000 e1010 b1020 c1030"),
        ("a10 b200 c210 d220", "cdab", "c210 d220 a230 b240"),
        ("a5 b5 c5", "acb", "a5 c10 b20"),
        ("a10 b20 c30 d1000! e1010", "adbce", "a10 d1000 b1003 c1007 e1010"),
        ("a120! b130 c140 d150 e160", "aedcb", "a120 e160 d170 c180 b190"),
        ("a10 b20", "ba", "b20 a30"),
        ("", "", ""),
    ],
)
def test_as_few_numbers_as_can_be_are_changed(spec: str, sequence: str, expected: str) -> None:
    assert orders(spec, sequence) == expected


def test_new_numbers_are_spread_evenly_and_round_where_there_is_room() -> None:
    assert even(10, 50, 1) == [30]
    assert even(0, 1000, 4) == [130, 380, 620, 870]
    assert even(10, 14, 3) == [11, 12, 13]
    assert even(10, 20, 2) == [13, 17]
    assert following(0, 3) == [10, 20, 30]
    assert following(37, 2) == [40, 50]
    assert following(LARGEST - 5, 3) == [LARGEST - 4, LARGEST - 2, LARGEST]


def test_a_study_that_stays_as_it_is_listed_is_left_alone_even_with_equal_numbers() -> None:
    assert orders("a10 b10 c10", "abc") == "a10 b10 c10"


def test_a_row_whose_title_changes_is_written_anyway() -> None:
    # Either b or c can stay: the one that is not written for its title.
    assert orders("a10 b11 c12", "acb", retitled="b") == "a10 c12 b20"
    assert orders("a10 b19 c20", "acb", retitled="c") == "a10 c15 b19"
    # Where it costs nothing, one that is written keeps its number.
    assert orders("a10 b20 c30", "cab", retitled="a") == "c5 a10 b20"


def test_locked_rows_keep_their_numbers() -> None:
    assert orders("a10 b20! c30 d40", "cbad") == "c10 b20 a30 d40"
    assert orders("a10! b10! c20", "abc", "c") == "a10 b10 c20"


def test_locked_rows_with_equal_numbers_stay_together_as_they_are_listed() -> None:
    assert orders("a10! b10! c20 d30", "abdc") == "a10 b10 d30 c40"
    assert clashes("a10! b10! c20", "bac") == (Clash("b", "a", 0, -1),)
    assert clashes("a10! b10! c20", "acb") == (Clash("a", "b", 1, -1),)


def test_a_free_row_between_locked_ones_of_its_own_number_is_left_alone() -> None:
    assert orders("a10! b10 c10! d20 e30", "abced") == "a10 b10 c10 e30 d40"


def test_no_row_is_given_the_number_0_and_one_that_has_it_keeps_it_only_in_front() -> None:
    assert orders("a0 b1 c5", "acb") == "a0 c5 b10"
    assert orders("a0 b1! c5", "abc") == "a0 b1 c5"
    assert clashes("a0 b1! c5", "cba") == (Clash(None, "b", 1, 0),)
    # A change of its title alone would move it behind all others: it needs a number, too.
    assert clashes("a0 b1! c5", "abc", retitled="a") == (Clash(None, "b", 1, 0),)
    assert orders("a0 b5 c9", "abc", retitled="a") == "a3 b5 c9"
    assert orders("a0 b0! c9 d20", "abdc") == "a0 b0 d20 c30"


def test_what_does_not_fit_is_told_with_the_locked_rows() -> None:
    assert clashes("a10! b20! c30", "bac") == (Clash("b", "a", 0, -11),)
    assert clashes("a10! b11! c30", "acb") == (Clash("a", "b", 1, 0),)
    assert clashes("a2! b10 c20", "bca") == (Clash(None, "a", 2, 1),)
    last = f"a10 b20 c{LARGEST}!"
    assert clashes(last, "cab") == (Clash("c", None, 2, 0),)


def test_the_heaviest_rising_choice() -> None:
    assert heaviest_rising([], []) == []
    assert heaviest_rising([3, 1, 2, 2, 5], [1, 1, 1, 1, 1]) == [1, 2, 3, 4]
    assert heaviest_rising([3, 1, 2], [5, 1, 1]) == [0]


# ---- against brute force


def allowed_tie(group: Sequence[SetRow]) -> bool:
    """Equal numbers that may stay: between locked rows, or at the number 0, below which there is none."""
    listed = [row.pk for row in group] == sorted(row.pk for row in group)
    return listed and group[-1].locked and (group[0].locked or group[0].order == 0)


def can_keep(kept: Collection[str], sequence: Sequence[str], made: Sets) -> bool:
    """Whether there are numbers for all others when *kept* keep theirs: the least that can be are tried."""
    last = -1
    runs = groupby(sequence, key=lambda pk: made.by_pk[pk].order if pk in kept else -1)
    for order, run in runs:
        rows = [made.by_pk[pk] for pk in run]
        if order == -1:
            for _ in rows:
                last = max(1, last + 1)
            continue
        if order <= last or (len(rows) > 1 and not allowed_tie(rows)):
            return False
        last = order
    return last <= LARGEST


def fewest_writes(made: Sets, sequence: Sequence[str], retitled: frozenset[str]) -> int | None:
    """Of all choices of rows that keep their numbers; None: the sequence can't hold."""
    lost = {pk for pk in retitled if made.by_pk[pk].order == 0}
    if list(sequence) == [row.pk for row in made] and not lost:
        return len(retitled)
    free = {row.pk for row in made if not row.locked}
    choices = (set(chosen) for n in range(len(free) + 1) for chosen in combinations(sorted(free - lost), n))
    writes = (len(retitled | (free - c)) for c in choices if can_keep(made.locked | c, sequence, made))
    return min(writes, default=None)


@st.composite
def wanted(draw: st.DrawFn) -> Wanted:
    """A small study, crowded at one end of the numbers or the other, and a sequence and new titles for it."""
    n = draw(st.integers(1, 6))
    low = st.integers(0, 8)
    number_of = draw(
        st.sampled_from([low, st.integers(LARGEST - 8, LARGEST), low | st.integers(LARGEST - 3, LARGEST)])
    )
    numbers = sorted(draw(st.lists(number_of, min_size=n, max_size=n)))
    locks: list[bool] = draw(st.lists(st.booleans(), min_size=n, max_size=n))
    rows = tuple(
        SetRow("abcdef"[at], "abcdef"[at], order, READ if lock else Answered(0, (), 0))
        for at, (order, lock) in enumerate(zip(numbers, locks, strict=True))
    )
    sequence = tuple(draw(st.permutations([row.pk for row in rows])))
    free = [row.pk for row in rows if not row.locked]
    retitled: set[str] = set()
    has_new_titles: bool = draw(st.booleans())
    if free and has_new_titles:
        retitled = draw(st.sets(st.sampled_from(free)))
    return Sets(rows), sequence, frozenset(retitled)


def check_holds(made: Sets, sequence: Sequence[str], numbers: Mapping[str, int]) -> None:
    """The study, listed by number and age, has the sequence; numbers are possible, and no equal ones were made."""
    assert sorted(numbers, key=lambda pk: (numbers[pk], made.place[pk])) == list(sequence)
    for order, run in groupby(sequence, key=lambda pk: numbers[pk]):
        rows = [made.by_pk[pk] for pk in run]
        assert 0 <= order <= LARGEST
        if len(rows) > 1:
            assert allowed_tie(rows)
            assert all(row.order == order for row in rows)
        if order == 0:
            assert all(row.order == 0 for row in rows)
    for row in made:
        assert not row.locked or numbers[row.pk] == row.order


@settings(max_examples=600, deadline=None)
@given(wanted())
@example((sets("a0 b1! c5"), tuple("abc"), frozenset("a")))
@example((sets("a5! b5 c5! d6"), tuple("abdc"), frozenset()))
@example((sets("a0 b0 c0! d1"), tuple("abcd"), frozenset("d")))
def test_always_valid_and_never_more_writes_than_needed(case: Wanted) -> None:
    made, sequence, retitled = case
    numbers = number(sequence, made, retitled)
    fewest = fewest_writes(made, sequence, retitled)
    assert bool(numbers.clashes) == (fewest is None)
    if fewest is None:
        assert numbers.orders == {row.pk: row.order for row in made}
        return
    if list(sequence) != [row.pk for row in made]:
        check_holds(made, sequence, numbers.orders)
    writes = {row.pk for row in made if numbers.orders[row.pk] != row.order} | retitled
    assert len(writes) == fewest
    assert all(numbers.orders[pk] >= 1 for pk in writes)
