from __future__ import annotations

import msgspec

from gcdesk.answers.export.answer_sheets import answer_value, long_sheet
from gcdesk.answers.export.study_sheets import workbook_sheets
from tests.answers.build import BEGAN, LENGTH, LENGTH_5, PERCENT, REMARKS, answer, readable, reading
from tests.answers.export.exported import contents, records, sheet


def test_an_answer_with_words_value_and_raw_ids() -> None:
    first, signs, *_ = records(sheet("Answers"))
    assert first == {
        "Display set": "case 1",
        "Order number": 10,
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


def test_a_number_is_a_number_and_all_else_is_words() -> None:
    assert answer_value(readable(PERCENT, 4.5)) == 4.5
    assert answer_value(readable(PERCENT, None)) == "(left empty)"
    assert answer_value(readable(REMARKS, "4.5")) == "4.5"
    assert answer_value(None) is None


def test_measured_values_have_no_noise() -> None:
    third = {**LENGTH_5, "end": [1 / 3, 0, 0]}
    known = reading(answer("anna", LENGTH, 1, third), answer("bob", PERCENT, 1, 1 / 3))
    long = records(long_sheet(known.rows))
    assert [row["Value"] for row in long] == [0.3333, 1 / 3], "a number is given as it was"
    assert long[1]["Answer"] == 1 / 3
