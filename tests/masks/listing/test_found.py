from __future__ import annotations

import pytest

from gcdesk.masks.listing.found import (
    GROUND_TRUTH,
    MOST_ON_TOP,
    MaskFilter,
    MaskState,
    on_top,
    shown,
    state_text,
)
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


@pytest.mark.parametrize(
    ("wanted", "pks"),
    [
        (MaskFilter(), "1243"),
        (MaskFilter(text="NODULE case"), "123"),
        (MaskFilter(text="bert"), "2"),
        (MaskFilter(text="bert", names={"anna": "R01", "bert": "R02"}), ""),
        (MaskFilter(text="r02", names={"anna": "R01", "bert": "R02"}), "2"),
        (MaskFilter(questions=frozenset({"q-2"})), "4"),
        (MaskFilter(readers=frozenset({"bert", GROUND_TRUTH})), "23"),
        (MaskFilter(states=frozenset({MaskState.IMPORTING})), "4"),
        (MaskFilter(display_sets=frozenset({"d-2"})), "3"),
    ],
)
def test_filters(wanted: MaskFilter, pks: str) -> None:
    found = rows(
        answer("1"),
        answer("2", creator="bert"),
        answer("3", "d-2", creator="chief", truth=True),
        answer("4", question="q-2", image=None, value={"upload_session_pk": "u"}),
    )
    assert "".join(found[number].pk for number in shown(found, wanted)) == pks


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
