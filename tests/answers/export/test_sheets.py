from __future__ import annotations

from dataclasses import replace

from gcdesk.answers.export.answer_sheets import long_sheet
from gcdesk.answers.export.sheets import Contents, asked_in, minutes, readers_in, renamed
from gcdesk.answers.export.study_sheets import workbook_sheets
from gcdesk.study.reader_key import ReaderNames
from tests.answers.build import STUDY
from tests.answers.export.exported import KNOWN, contents


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


def test_without_pseudonyms_nothing_is_made_anew() -> None:
    assert renamed(KNOWN.rows, None) is KNOWN.rows


def test_readers_and_questions_are_those_of_the_exported_answers() -> None:
    few = Contents(STUDY, KNOWN, KNOWN.rows[8:10])
    assert readers_in(few) == ["bob"]
    assert readers_in(replace(few, names={"anna": "R01", "bob": "R02"})) == ["R02"]
    assert [asked.text for asked in asked_in(KNOWN, few.rows)] == ["How severe?", "Which signs?"]


def test_durations_are_in_minutes() -> None:
    assert minutes(100) == 1.6667
    assert minutes(None) is None


def test_pseudonyms_stand_in_their_own_order_which_tells_nobody() -> None:
    names = {"anna": "R02", "bob": "R01"}
    rows = renamed(KNOWN.rows, names)
    for shown in KNOWN.display_sets:
        here = [row.reader for row in rows if row.display_set is shown and not row.is_ground_truth]
        assert here == sorted(here)
    assert readers_in(Contents(STUDY, KNOWN, KNOWN.rows, names=names)) == ["R01", "R02"]
