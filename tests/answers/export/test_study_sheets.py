from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.export.sheets import Contents, Sheet, SheetRow
from gcdesk.answers.export.study_sheets import workbook_sheets
from gcdesk.answers.readable import Reading
from gcdesk.answers.tables.by_answer import ByAnswer
from gcdesk.answers.tables.by_display_set import by_display_set
from gcdesk.answers.tables.by_reader import by_reader
from gcdesk.answers.tables.filters import Filter, matching, searchable
from gcdesk.answers.tables.progress import progress
from gcdesk.answers.tables.table import Table, sorted_rows
from gcdesk.api.models import Answer
from gcdesk.study.reader_key import ReaderNames
from gcdesk.study.truth import Truth
from tests.answers.build import BEGAN, LENGTH_5, QUESTIONS, STUDY, answer, reading
from tests.answers.export.exported import KNOWN, contents, records, sheet


def test_a_spreadsheet_has_all_sheets() -> None:
    titles = [
        each.title
        for each in workbook_sheets(replace(contents(), figures=[["Figure", "Value"], ["kappa", 0.5]]))
    ]
    assert titles == [
        "Answers",
        "By display set",
        "By reader",
        "Progress",
        "Readers",
        "Figures",
        "Questions",
        "About",
    ]
    assert "Figures" not in [each.title for each in workbook_sheets(contents())]


def test_every_sheet_can_be_read_again() -> None:
    for each in workbook_sheets(contents()):
        assert [list(row) for row in each.rows()] == [list(row) for row in each.rows()]
        assert len(list(each.rows())) == each.count


def test_readers_stand_side_by_side_in_words_and_numbers() -> None:
    first, *_ = records(sheet("By display set"))
    assert (first["Display set"], first["Order number"], first["Disagreement"]) == ("case 1", 10, 2)
    assert (first["How severe? – anna"], first["How severe? – bob"]) == ("mild", "option 17 (removed)")
    assert first["How much? (%) – anna"] == 4.5
    assert first["How much? (%) – bob"] is None


def test_progress_counts_all_answers_of_these_readers_whatever_was_filtered() -> None:
    narrow = Contents(STUDY, KNOWN, KNOWN.rows[:2])
    sheets = {each.title: each for each in workbook_sheets(narrow)}
    assert len(records(sheets["Answers"])) == 2
    (anna,) = records(sheets["Readers"])
    assert (anna["Reader"], anna["Display sets answered"], anna["Answers"]) == ("anna", 1, 8)
    assert "bob" not in sheets["By display set"].header
    assert [row["anna"] for row in records(sheets["Progress"])] == ["answered", "open", "open"]
    assert [row["Answered by"] for row in records(sheets["Progress"])] == [1, 0, 0]
    assert [row["Last answer (UTC)"] for row in records(sheets["Progress"])] == [BEGAN, None, None]


def test_questions_with_their_options_and_how_often_they_were_chosen() -> None:
    rows = records(sheet("Questions"))
    grade = [
        (row["Option id"], row["Option"], row["Answers"]) for row in rows if row["Question"] == "How severe?"
    ]
    assert grade == [(3, "severe", 0), (1, "mild", 1), (2, "moderate", 0), (17, "(removed)", 1)]
    signs = [
        (row["Option id"], row["Option"], row["Answers"]) for row in rows if row["Question"] == "Which signs?"
    ]
    assert signs == [(11, "cough", 1), (12, "fever", 0), (13, "pain", 1), (None, "(no option)", 1)]
    (percent,) = (row for row in rows if row["Question"] == "How much? (%)")
    assert (percent["Option"], percent["Answers"], percent["Type"]) == (None, 1, "Number")
    (removed,) = (row for row in rows if row["Question"] == "(removed question gone)")
    assert removed["Type"] == "removed question"


def test_what_the_export_is_of() -> None:
    filtered = replace(contents(), told=[("Filter", "readers: anna")])
    about = {row[0]: row[1] for row in sheet("About", filtered).rows()}
    assert about["Reader study"] == "Chest"
    assert about["Answers in this file"] == 12
    assert about["Whose"] == "All readers"
    assert about["Filter"] == "readers: anna"
    own = msgspec.structs.replace(STUDY, title="")
    mine = Reading(
        KNOWN.rows, KNOWN.questions, KNOWN.display_sets, KNOWN.readers, all_readers=False, loaded_at=BEGAN
    )
    told = {row[0]: row[1] for row in workbook_sheets(Contents(own, mine, ()))[-1].rows()}
    assert (told["Reader study"], told["Whose"]) == ("chest", "One's own answers only")


def records_of(sheet: Sheet) -> list[SheetRow]:
    rows = list(sheet.rows())
    assert len(rows) == sheet.count
    return rows


json_values: Any = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=5,
)
answered = st.builds(
    answer,
    st.sampled_from(["anna", "Anna", "reader/1", ""]),
    st.sampled_from([*QUESTIONS, "gone"]),
    st.sampled_from([1, 2, "gone"]),
    json_values | st.sampled_from([1, 17, [11, 17], LENGTH_5, {"upload_session_pk": "1"}]),
    truth=st.booleans(),
    minute=st.integers(0, 5),
)


@pytest.mark.hazard("A1")
@settings(max_examples=60, deadline=None)
@given(st.lists(answered, max_size=8), st.booleans())
def test_whatever_was_answered_can_be_shown_sorted_and_exported(
    given_: list[Answer], pseudonyms: bool
) -> None:
    known = reading(*given_)
    rows = matching(searchable(known), Filter(truth=Truth.WITH))
    assert rows == list(range(len(known.rows)))
    tables: tuple[Table, ...] = (
        ByAnswer(known.rows),
        by_reader(known.questions, known.rows),
        by_display_set(known.questions, known.rows, known.readers),
        progress(known.questions, known.display_sets, known.readers, known.given),
    )
    for table in tables:
        for column in range(len(table.columns)):
            assert sorted(sorted_rows(table, column)) == list(range(len(table)))
    names = ReaderNames().of(known.readers) if pseudonyms else None
    for each in workbook_sheets(replace(contents(known), names=names)):
        assert all(len(row) == len(each.header) for row in records_of(each))
