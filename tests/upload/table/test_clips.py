from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.table.clips import TITLE, as_text, paste, read, spread, what_did_not_fit
from gcdesk.upload.table.plan import Files, Table, Typed, add_column, assign, draft_table
from tests.upload.build import case, interface

SCORE, CT, NOTE = "some-score", "ct-image", "comment-text"
NOBODY: frozenset[str] = frozenset()


@pytest.fixture
def table() -> Table:
    made = draft_table([case("a", "ct.mha", "x.mha"), case("b", "ct.mha"), case("c", "other.mha")])
    for slug in (CT, SCORE, NOTE):
        made = add_column(made, interface(slug))
    return made


def pasted(table: Table, text: str, key: str, slug: str, locked: frozenset[str] = NOBODY) -> Table:
    keys, slugs = ["a", "b", "c"], [TITLE, CT, SCORE, NOTE]
    return paste(table, read(text), keys[keys.index(key) :], slugs[slugs.index(slug) :], locked)


def value(table: Table, key: str, slug: str) -> object:
    draft = table.draft(key)
    assert draft is not None
    return draft.values.get(slug)


def test_titles_and_values_of_a_spreadsheet_arrive(table: Table) -> None:
    after = pasted(table, "case 1\tct.mha\t2.5\r\ncase 2\t\t3\r\n", "a", TITLE)

    assert [draft.title for draft in after.drafts] == ["case 1", "case 2", "c"]
    assert value(after, "a", SCORE) == Typed("2.5")
    assert value(after, "b", SCORE) == Typed("3")
    assert isinstance(value(after, "a", CT), Files)
    assert value(after, "b", CT) is None


def test_what_sticks_out_is_dropped(table: Table) -> None:
    after = pasted(table, "1\tnote\tbeyond\n2\n3\n4", "b", SCORE)

    assert [value(after, key, SCORE) for key in "abc"] == [None, Typed("1"), Typed("2")]
    assert value(after, "b", NOTE) == Typed("note")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1\n2\n3", ""),
        ("1\n2\n3\n4", "1 row of"),
        ("1\t2\n3\n4\n5\n6", "2 rows of"),
        ("1\n2\t3\t4\t5", "2 columns of"),
        ("1\t2\t3\n" * 4, "1 row and 1 column of"),
    ],
)
def test_what_sticks_out_is_told(text: str, told: str) -> None:
    sentence = what_did_not_fit(read(text), 3, 2)
    assert sentence.startswith(told)
    assert bool(sentence) is bool(told)


def test_a_name_copied_from_one_case_means_the_file_of_that_name_in_another(table: Table) -> None:
    after = pasted(table, "a/ct.mha\na/ct.mha\na/ct.mha", "a", CT)

    held = [value(after, key, CT) for key in "abc"]
    assert [h.entries[0].relative if isinstance(h, Files) else None for h in held] == [
        "a/ct.mha",
        "b/ct.mha",
        None,
    ]


def test_several_files_are_pasted_all_or_none(table: Table) -> None:
    both = pasted(table, "ct.mha; x.mha", "a", CT)
    one_unknown = pasted(table, "ct.mha;nowhere.mha", "a", CT)

    source = value(both, "a", CT)
    assert isinstance(source, Files)
    assert len(source.entries) == 2
    assert value(one_unknown, "a", CT) is None


def test_an_empty_cell_clears(table: Table) -> None:
    filled = assign(table, "a", SCORE, Typed("1"))

    assert value(pasted(filled, " ", "a", SCORE), "a", SCORE) is None


def test_an_emptied_title_is_the_name_of_the_case_again(table: Table) -> None:
    renamed = pasted(table, "other", "a", TITLE)

    assert pasted(renamed, "", "a", TITLE).drafts[0].title == "a"


def test_locked_rows_stay(table: Table) -> None:
    after = pasted(table, "x\ny", "a", TITLE, frozenset({"a"}))

    assert [draft.title for draft in after.drafts] == ["a", "y", "c"]


def test_a_column_that_is_not_there_takes_nothing(table: Table) -> None:
    assert paste(table, [["1"]], ["a"], ["unknown"], NOBODY) == table


def test_quoted_cells_may_hold_line_ends_and_tabs() -> None:
    assert read('"two\nlines"\t"a ""word"""\nplain\t"tab\there"') == [
        ["two\nlines", 'a "word"'],
        ["plain", "tab\there"],
    ]
    assert read('say "hello"\tb') == [['say "hello"', "b"]]


def test_one_cell_fills_a_selection() -> None:
    assert spread([["5"]], 2, 3) == [["5", "5", "5"], ["5", "5", "5"]]
    assert spread([["5", "6"]], 4, 4) == [["5", "6"]]


CELLS = st.text(st.characters(exclude_characters="\r\x00", exclude_categories=["Cs"]), max_size=8)


@given(st.lists(CELLS, min_size=3, max_size=3))
def test_what_is_copied_reads_back_the_same(texts: list[str]) -> None:
    table = add_column(draft_table([case("a"), case("b"), case("c")]), interface(NOTE))
    for key, text in zip("abc", texts, strict=True):
        table = assign(table, key, NOTE, Typed(text) if text.strip() else None)

    copied = as_text(table, ["a", "b", "c"], [TITLE, NOTE])

    assert read(copied) == [
        [key, text if text.strip() else ""] for key, text in zip("abc", texts, strict=True)
    ]
