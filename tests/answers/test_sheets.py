from __future__ import annotations

import pytest

from gcdesk.answers.sheets import Sheet, SheetKind, Sort, find, load_after, place_of, sheet
from gcdesk.answers.tables.filters import Filter
from gcdesk.study.answers import Changes
from gcdesk.study.truth import Truth
from tests.answers.screen import ANSWERS, answers, found, loaded, the_snapshot


def texts(of: Sheet, key: str) -> list[str]:
    column = [column.key for column in of.table.columns].index(key)
    return [of.table.cell(row, column).text for row in of.rows]


def test_unsorted_answers_are_in_the_order_of_the_study() -> None:
    of = sheet(SheetKind.ANSWERS, found(), None)
    assert len(of.rows) == sum(not one.is_ground_truth for one in ANSWERS)
    assert texts(of, "display_set")[0] == "case 1"
    assert texts(of, "display_set")[-1] == "case 3"


def test_answers_are_sorted_by_a_column_and_the_order_is_kept_for_the_next_letter() -> None:
    everything = loaded()
    sort = Sort("reader", descending=True)
    first = sheet(SheetKind.ANSWERS, find(everything, Filter()), sort)
    assert texts(first, "reader") == sorted(texts(first, "reader"), reverse=True)
    assert set(everything.orders) == {sort}
    fewer = sheet(SheetKind.ANSWERS, find(everything, Filter(display_sets=frozenset({"d2"}))), sort)
    assert texts(fewer, "reader") == ["ben", "ben", "anna", "anna"]


def test_an_order_that_was_stopped_is_not_kept() -> None:
    everything = loaded()
    of = sheet(SheetKind.ANSWERS, find(everything, Filter()), Sort("reader"), lambda: True)
    assert list(of.rows) == list(find(everything, Filter()).rows)
    assert not everything.orders


def test_with_ground_truth_all_rows_come_in_the_kept_order() -> None:
    everything = loaded()
    of = sheet(SheetKind.ANSWERS, find(everything, Filter(truth=Truth.WITH)), Sort("answer"))
    assert len(of.rows) == len(ANSWERS)


def test_a_column_that_is_not_there_sorts_nothing() -> None:
    for kind in SheetKind:
        of = sheet(kind, found(), Sort("nonsense"))
        assert list(of.rows) == list(sheet(kind, found(), None).rows)


def test_each_kind_has_its_rows() -> None:
    assert texts(sheet(SheetKind.BY_READER, found(), None), "reader") == [
        "anna",
        "ben",
        "anna",
        "ben",
        "anna",
    ]
    assert texts(sheet(SheetKind.BY_DISPLAY_SET, found(), None), "display_set") == [
        "case 1",
        "case 2",
        "case 3",
    ]
    assert (
        texts(sheet(SheetKind.PROGRESS, found(), Sort("display_set", descending=True)), "display_set")[0]
        == "case 3"
    )


def test_filters_take_readers_questions_and_display_sets_out_of_the_columns_and_rows() -> None:
    wanted = Filter(
        readers=frozenset({"ben"}), questions=frozenset({"q-grade"}), display_sets=frozenset({"d2"})
    )
    of = sheet(SheetKind.BY_DISPLAY_SET, found(wanted), None)
    assert [column.title for column in of.table.columns][3:] == ["How severe? – ben"]
    assert len(of.rows) == 1
    progress = sheet(SheetKind.PROGRESS, found(wanted), None)
    assert texts(progress, "display_set") == ["case 2"]
    assert "reader anna" not in [column.key for column in progress.table.columns]


def test_ground_truth_alone_has_no_columns_of_readers() -> None:
    of = sheet(SheetKind.BY_DISPLAY_SET, found(Filter(truth=Truth.ONLY)), None)
    assert all(column.key.endswith("truth") for column in of.table.columns[3:])


def test_a_row_is_found_again_by_its_key() -> None:
    of = sheet(SheetKind.ANSWERS, found(), Sort("reader", descending=True))
    key = of.table.key(of.rows[3])
    assert place_of(of, key) == 3
    assert place_of(of, "gone") is None


@pytest.mark.parametrize(
    "brought", [Changes(new=frozenset({ANSWERS[0].pk})), Changes(changed=frozenset({ANSWERS[0].pk}))]
)
def test_what_a_load_brought_is_marked(brought: Changes) -> None:
    everything = loaded(brought=brought)
    of = sheet(SheetKind.ANSWERS, find(everything, Filter()), Sort("new"))
    assert texts(of, "new")[0] == "yes"
    assert everything.table.key(of.rows[0]) == ANSWERS[0].pk


def test_what_was_found_gives_the_answers_themselves() -> None:
    assert {row.reader for row in found(Filter(readers=frozenset({"ben"}))).answers} == {"ben"}


def test_what_a_load_brought_is_told_by_the_one_before() -> None:
    first = load_after(the_snapshot(), None, answers(*ANSWERS[2:]))
    assert not first.changes
    newer = answers(*ANSWERS[1:])
    second = load_after(the_snapshot(), first, newer)
    assert second.changes.new == {ANSWERS[1].pk}
    again = load_after(the_snapshot(), second, newer)
    assert again.changes == second.changes, "the same answers in other words brought what they had brought"
