from __future__ import annotations

from dataclasses import replace

import msgspec

from gcdesk.answers.export.sheets import Contents
from gcdesk.answers.export.study_sheets import workbook_sheets
from gcdesk.answers.readable import Reading
from tests.answers.build import BEGAN, STUDY
from tests.answers.export.exported import KNOWN, contents, records, sheet


def test_a_spreadsheet_has_all_sheets() -> None:
    titles = [
        each.title
        for each in workbook_sheets(replace(contents(), agreement=[["Figure", "Value"], ["kappa", 0.5]]))
    ]
    assert titles == [
        "Answers",
        "By display set",
        "By reader",
        "Progress",
        "Readers",
        "Agreement",
        "Questions",
        "About",
    ]
    assert "Agreement" not in [each.title for each in workbook_sheets(contents())]


def test_every_sheet_can_be_read_again() -> None:
    for each in workbook_sheets(contents()):
        assert [list(row) for row in each.rows()] == [list(row) for row in each.rows()]
        assert len(list(each.rows())) == each.count


def test_readers_stand_side_by_side_in_words_and_numbers() -> None:
    first, *_ = records(sheet("By display set"))
    assert (first["Display set"], first["Order"], first["Disagreement"]) == ("case 1", 10, 2)
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
    assert (told["Reader study"], told["Whose"]) == ("chest", "One’s own answers only")
