from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.masks.listing.found import (
    MOST_ON_TOP,
    MaskFilter,
    MaskState,
    on_top,
    readers_of,
    shown,
    state_text,
)
from gcdesk.study.times import Times
from gcdesk.study.truth import Truth
from tests.masks.listing.rows import answer, rows


def test_rows_come_by_display_set_question_and_reader() -> None:
    found = rows(
        answer("1", "d-2"),
        answer("2", "d-1", "q-2"),
        answer("3", "d-1", creator="reader10"),
        answer("4", "d-1", creator="editor", truth=True),
        answer("5", "d-1", creator="reader2"),
    )
    assert [row.pk for row in found] == ["5", "3", "4", "2", "1"]
    first = found[0]
    assert first.display_set_title == "Case 1"
    assert first.question_text == "Outline the nodule"
    assert first.image.endswith("/m-5/")
    assert first.state is MaskState.READY


@pytest.mark.hazard("A1")
def test_what_is_still_imported_and_what_is_no_mask() -> None:
    found = rows(
        answer("1", image=None, value={"upload_session_pk": "u-1"}),
        answer("2", image=None, value=None, creator="left it empty"),
        answer("3", question="q-3", image=None, value="text"),
    )
    assert [(row.pk, row.state, row.image) for row in found] == [("1", MaskState.IMPORTING, "")]


@pytest.mark.hazard("A1")
def test_masks_of_what_was_removed_since_come_last() -> None:
    found = rows(answer("1", "d-gone", "q-gone"), answer("2"))
    assert [row.pk for row in found] == ["2", "1"]
    assert found[1].display_set_title == "d-gone"
    assert found[1].question_text == "(question removed)"


def test_readers_under_other_names() -> None:
    reader, truth = rows(answer("1"), answer("2", creator="chief", truth=True))
    assert reader.reader() == "anna"
    assert reader.reader({"anna": "R01"}) == "R01"
    assert reader.reader({}) == "(reader)"
    assert truth.reader() == truth.reader({"chief": "R02"}) == "ground truth"


def test_who_drew_is_told_in_natural_order() -> None:
    readers = ("r10", "r9", "r10")
    drawn = rows(
        *(answer(str(n), creator=reader) for n, reader in enumerate(readers)),
        answer("9", creator="chief", truth=True),
    )
    assert readers_of(drawn) == ("r9", "r10")


DRAWN = rows(
    answer("1"),
    answer("2", creator="bert"),
    answer("3", creator="carl"),
    answer("4", creator="chief", truth=True),
    answer("5", question="q-2", image=None, value={"upload_session_pk": "u"}),
    answer("6", "d-2", creator="bert"),
    answer("7", "d-2", creator="chief", truth=True),
)


def found(wanted: MaskFilter) -> str:
    return "".join(DRAWN[number].pk for number in shown(DRAWN, wanted))


@pytest.mark.parametrize(
    ("wanted", "pks"),
    [
        (MaskFilter(), "1234567"),
        (MaskFilter(text="NODULE case"), "123467"),
        (MaskFilter(text="bert"), "26"),
        (MaskFilter(text="ground"), "47"),
        (MaskFilter(questions=frozenset({"q-2"})), "5"),
        (MaskFilter(questions=frozenset({"q-1", "q-2"})), "1234567"),
        (MaskFilter(display_sets=frozenset({"d-2"})), "67"),
        (MaskFilter(display_sets=frozenset({"d-1", "d-2"}), text="bert"), "26"),
        (MaskFilter(states=frozenset({MaskState.IMPORTING})), "5"),
        (MaskFilter(states=frozenset({MaskState.IMPORTING, MaskState.READY})), "1234567"),
        (MaskFilter(readers=frozenset({"bert", "carl"}), display_sets=frozenset({"d-1"})), "234"),
    ],
)
def test_filters(wanted: MaskFilter, pks: str) -> None:
    assert found(wanted) == pks


@pytest.mark.parametrize(
    ("readers", "truth", "pks"),
    [
        (None, Truth.WITHOUT, "12356"),
        (None, Truth.ONLY, "47"),
        (frozenset({"bert", "carl"}), Truth.WITHOUT, "236"),
        (frozenset({"bert", "carl"}), Truth.WITH, "23467"),
        (frozenset({"bert", "carl"}), Truth.ONLY, "47"),
        (frozenset({"chief"}), Truth.WITHOUT, ""),
        (frozenset(), Truth.WITH, "47"),
    ],
)
def test_ground_truth_is_no_readers(readers: frozenset[str] | None, truth: Truth, pks: str) -> None:
    assert found(MaskFilter(readers=readers, truth=truth)) == pks


def test_it_is_the_time_of_the_first_drawing_that_counts() -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    many = rows(
        answer("1", created="2026-03-02T11:59:59Z", modified="2026-03-02T12:30:00Z"),
        answer("2", creator="bert", created="2026-03-02T12:00:00Z", modified="2026-03-04T12:30:00Z"),
        answer("3", creator="carl", created="2026-03-02T14:00:00+01:00"),
        answer("4", creator="dora", created="yesterday"),
    )

    def drawn(since: datetime | None, until: datetime | None) -> str:
        return "".join(many[number].pk for number in shown(many, MaskFilter(times=Times(since, until))))

    assert drawn(None, None) == "1234"
    assert drawn(noon, None) == "23"
    assert drawn(None, noon) == "1"
    assert drawn(noon, noon + timedelta(hours=1)) == "2"


@given(
    st.none() | st.frozensets(st.sampled_from(["anna", "bert", "carl", "chief"])),
    st.none() | st.frozensets(st.sampled_from(["q-1", "q-2"])),
    st.none() | st.frozensets(st.sampled_from(["d-1", "d-2"])),
    st.none() | st.frozensets(st.sampled_from(MaskState)),
    st.sampled_from(Truth),
)
def test_each_filter_leaves_what_all_of_them_leave(
    readers: frozenset[str] | None,
    questions: frozenset[str] | None,
    display_sets: frozenset[str] | None,
    states: frozenset[MaskState] | None,
    truth: Truth,
) -> None:
    alone = (
        MaskFilter(readers=readers),
        MaskFilter(questions=questions),
        MaskFilter(display_sets=display_sets),
        MaskFilter(states=states),
        MaskFilter(truth=truth),
    )
    together = MaskFilter("", readers, questions, display_sets, states, truth=truth)
    assert set(found(together)) == set.intersection(*(set(found(wanted)) for wanted in alone))


def test_states_have_words() -> None:
    assert len({state_text(state) for state in MaskState}) == 3


def test_masks_of_one_case_and_question_lie_on_top_of_each_other_but_not_too_many() -> None:
    many = rows(*(answer(f"{n:02}", creator=f"reader {n}") for n in range(20)), answer("x", "d-2"))
    row = many[15]
    group = on_top(row, many)
    assert len(group) == MOST_ON_TOP
    assert row in group
    assert {each.display_set.pk for each in group} == {"d-1"}
    assert [each.pk for each in group] == sorted(each.pk for each in group)
    assert on_top(many[-1], many) == (many[-1],)
