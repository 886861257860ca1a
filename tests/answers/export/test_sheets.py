from __future__ import annotations

from dataclasses import replace

import msgspec

from gcdesk.answers.export.sheets import Contents, Sheet, SheetValue, long_sheet, workbook_sheets
from gcdesk.answers.readable import Reading
from gcdesk.study.readers import ReaderNames
from tests.answers.build import (
    BEGAN,
    GRADE,
    LENGTH,
    LENGTH_5,
    MASK,
    NODULE,
    PERCENT,
    REMARKS,
    SIGNS,
    STUDY,
    answer,
    reading,
)

IMAGE = "https://grand-challenge.example/api/v1/cases/images/77/"
KNOWN = reading(
    answer("anna", GRADE, 1, 1, seconds=90),
    answer("anna", SIGNS, 1, [13, 11]),
    answer("anna", NODULE, 1, True),
    answer("anna", PERCENT, 1, 4.5),
    answer("anna", REMARKS, 1, "=1+1"),
    answer("anna", MASK, 1, None, image=IMAGE),
    answer("anna", LENGTH, 1, LENGTH_5),
    answer("anna", "gone", 1, {"a": 1}),
    answer("bob", GRADE, 1, 17),
    answer("bob", SIGNS, 1, None),
    answer("bob", NODULE, 2, False),
    answer("editor", GRADE, 1, 1, truth=True),
)


def contents(known: Reading = KNOWN) -> Contents:
    return Contents(STUDY, known, known.rows)


def sheet(name: str, of: Contents | None = None) -> Sheet:
    return next(each for each in workbook_sheets(of or contents()) if each.title == name)


def records(sheet: Sheet) -> list[dict[str, SheetValue]]:
    rows = [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows()]
    assert len(rows) == sheet.count
    return rows


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


def test_an_answer_with_words_value_and_raw_ids() -> None:
    first, signs, *_ = records(sheet("Answers"))
    assert first == {
        "Display set": "case 1",
        "Order": 10,
        "Reader": "anna",
        "Ground truth": False,
        "Question number": 1,
        "Question": "How severe?",
        "Type": "Choice",
        "Answer": "mild",
        "Value": None,
        "Unit": "",
        "Submitted": "answer",
        "Minutes": 1.5,
        "Minutes of the last change": None,
        "Answered (UTC)": BEGAN,
        "Changed (UTC)": BEGAN,
        "Option ids": 1,
        "Answer as JSON": "1",
        "Mask image id": "",
        "Answer id": "anna-q-grade-d1-0-0",
        "Display set id": "d1",
        "Question id": "q-grade",
    }
    assert (signs["Answer"], signs["Option ids"], signs["Answer as JSON"]) == (
        "cough; pain",
        "11; 13",
        "[13, 11]",
    )


def test_values_are_what_can_be_computed_with() -> None:
    found = {str(row["Question"]): (row["Value"], row["Unit"]) for row in records(sheet("Answers"))[:8]}
    assert found["A nodule?"] == (True, "")
    assert found["How much? (%)"] == (4.5, "")
    assert found["Diameter"] == (5.0, "mm")
    assert found["Remarks"] == (None, "")


def test_null_is_told_from_not_answered() -> None:
    submitted = [row["Submitted"] for row in records(sheet("Answers")) if row["Reader"] == "bob"]
    assert submitted == ["answer", "null", "answer"]
    wide = records(sheet("By reader"))[1]
    assert (wide["Reader"], wide["Which signs?"], wide["A nodule?"]) == ("bob", "(left empty)", None)


def test_one_row_a_display_set_and_reader_with_what_is_behind_the_words() -> None:
    anna, bob, second, truth = (records(sheet("By reader"))[at] for at in (0, 1, 3, 2))
    assert anna["How severe?"] == "mild"
    assert anna["How severe? (option ids)"] == 1
    assert anna["Which signs? (option ids)"] == "11; 13"
    assert anna["A nodule?"] == "yes"
    assert anna["How much? (%)"] == 4.5
    assert anna["Outline (image id)"] == "77"
    assert (anna["Diameter"], anna["Diameter (mm)"]) == ("distance 5.0 mm", 5.0)
    assert anna["(removed question gone) (JSON)"] == '{"a": 1}'
    assert (anna["Minutes"], anna["Last answer (UTC)"], anna["Display set id"]) == (1.5, BEGAN, "d1")
    assert bob["How severe?"] == "option 17 (removed)"
    assert bob["How severe? (option ids)"] == 17
    assert second["Display set"] == "case 2"
    assert truth["Ground truth"] is True


def test_questions_that_are_not_measured_say_what_their_number_is() -> None:
    points = msgspec.structs.replace(LENGTH, answer_type="Multiple points")
    known = reading(answer("anna", points, 1, {"type": "Multiple points", "points": []}), questions=(points,))
    wide = next(each for each in workbook_sheets(contents(known)) if each.title == "By reader")
    assert records(wide)[0]["Diameter (number)"] == 0


def test_readers_stand_side_by_side_in_words_and_numbers() -> None:
    first, *_ = records(sheet("By display set"))
    assert (first["Display set"], first["Order"], first["Disagreement"]) == ("case 1", 10, "2 questions")
    assert (first["How severe? – anna"], first["How severe? – bob"]) == ("mild", "option 17 (removed)")
    assert first["How much? (%) – anna"] == 4.5
    assert first["How much? (%) – bob"] is None


def test_progress_counts_all_answers_whatever_was_filtered() -> None:
    narrow = Contents(STUDY, KNOWN, KNOWN.rows[:2])
    sheets = {each.title: each for each in workbook_sheets(narrow)}
    assert len(records(sheets["Answers"])) == 2
    (anna,) = records(sheets["Readers"])
    assert (anna["Reader"], anna["Display sets answered"], anna["Answers"]) == ("anna", 1, 8)
    assert "bob" not in sheets["By display set"].header
    assert [row["anna"] for row in records(sheets["Progress"])] == ["answered", "open", "open"]
    assert "Last answer (UTC)" in sheets["Progress"].header


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


def test_with_pseudonyms_no_name_is_anywhere() -> None:
    names = ReaderNames().of(KNOWN.readers)
    sheets = workbook_sheets(replace(contents(), names=names))
    said = [each.header for each in sheets] + [row for each in sheets for row in each.rows()]
    everything = "\n".join(str(value) for line in said for value in line)
    without_ids = everything
    for row in KNOWN.rows:
        without_ids = without_ids.replace(row.pk, "")
    for name in ("anna", "bob", "editor"):
        assert name not in without_ids
    assert "R01" in everything
    assert "ground truth" in everything
    assert long_sheet(KNOWN.rows).count == len(KNOWN.rows)
