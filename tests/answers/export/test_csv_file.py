from __future__ import annotations

import csv
import io
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.export.csv_file import (
    CsvStyle,
    Layout,
    csv_text,
    write_csv,
    write_sheet,
)
from gcdesk.answers.export.sheets import Contents, Sheet
from gcdesk.errors import Cancelled
from gcdesk.study.reader_key import ReaderNames
from gcdesk.study.spreadsheets.formulas import unguarded
from gcdesk.whole_file import TargetExists
from tests.answers.build import GRADE, PERCENT, REMARKS, STUDY, answer, reading

KNOWN = reading(
    answer("anna", GRADE, 1, 1),
    answer("anna", REMARKS, 1, "=cmd|' /C calc'!A0"),
    answer("anna", PERCENT, 1, -0.5),
    answer("bob", REMARKS, 1, 'two\nlines, "quoted"; é'),
)
CONTENTS = Contents(STUDY, KNOWN, KNOWN.rows)
PLAIN = CsvStyle()


def rows_in(path: Path, style: CsvStyle = PLAIN) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig" if style.bom else "utf-8")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if style.semicolon else ","))


@pytest.mark.parametrize("style", [PLAIN, CsvStyle(bom=True, semicolon=True)])
def test_one_row_an_answer(tmp_path: Path, style: CsvStyle) -> None:
    written = write_csv(tmp_path / "a.csv", CONTENTS, Layout.LONG, style)
    rows = rows_in(written.path, style)
    assert (written.path, written.rows, written.notes) == (tmp_path / "a.csv", 4, ())
    assert [row["Reader"] for row in rows] == ["anna", "anna", "anna", "bob"]
    assert rows[3]["Answer"] == 'two\nlines, "quoted"; é'
    data = written.path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") == style.bom
    assert b"\r\n" in data


def test_one_row_a_display_set_and_reader(tmp_path: Path) -> None:
    written = write_csv(tmp_path / "a.csv", CONTENTS, Layout.WIDE)
    anna, bob = rows_in(written.path)
    assert (anna["How severe?"], anna["How severe? (option ids)"], anna["How much? (%)"]) == (
        "mild",
        "1",
        "-0.5",
    )
    assert bob["How severe?"] == ""


@pytest.mark.hazard("A4")
def test_nothing_is_executed_and_nothing_is_lost(tmp_path: Path) -> None:
    percent, remark = rows_in(write_csv(tmp_path / "a.csv", CONTENTS).path)[1:3]
    assert remark["Answer"] == "'=cmd|' /C calc'!A0"
    assert remark["Answer as JSON"] == "\"=cmd|' /C calc'!A0\""
    assert (percent["Answer"], percent["Value"]) == ("-0.5", "-0.5")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (-1.5, "-1.5"),
        (3, "3"),
        ("x", "x"),
        (datetime(2026, 3, 2, 9, 30, 0, 500, tzinfo=timezone(timedelta(hours=1))), "2026-03-02T08:30:00Z"),
        (datetime(2026, 3, 2, 8, 30, tzinfo=UTC), "2026-03-02T08:30:00Z"),
    ],
)
def test_values_do_not_follow_the_computers_language(value: object, text: str) -> None:
    assert csv_text(value) == text  # type: ignore[arg-type] # parametrized


@pytest.mark.hazard("A6")
def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", CONTENTS)
    with pytest.raises(TargetExists):
        write_csv(tmp_path / "a.csv", CONTENTS)
    assert write_csv(tmp_path / "a.csv", CONTENTS, overwrite=True).rows == 4


@pytest.mark.hazard("A6")
def test_a_stopped_export_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_csv(tmp_path / "a.csv", CONTENTS, cancelled=lambda: True)
    assert not list(tmp_path.iterdir())


def test_with_pseudonyms(tmp_path: Path) -> None:
    named = Contents(STUDY, KNOWN, KNOWN.rows, names=ReaderNames().of(KNOWN.readers))
    for layout in Layout:
        rows = rows_in(write_csv(tmp_path / f"{layout.name}.csv", named, layout).path)
        assert {row["Reader"] for row in rows} == {"R01", "R02"}


def test_any_sheet_can_be_written(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    sheet = Sheet("x", ("=a", "b"), 2, lambda: iter([(1, None), ("x", True)]))
    write_sheet(tmp_path / "x.csv", sheet, on_row=lambda *row: told.append(row))
    assert (tmp_path / "x.csv").read_bytes() == b"'=a,b\r\n1,\r\nx,true\r\n"
    assert told == [(2, 2)]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(alphabet=st.characters(codec="utf-8")), min_size=1, max_size=3), st.booleans())
def test_any_text_can_be_exported_and_had_back(texts: list[str], semicolon: bool) -> None:
    style = CsvStyle(semicolon=semicolon)
    sheet = Sheet("x", [str(at) for at in range(len(texts) + 1)], 1, lambda: iter([["first", *texts]]))
    with tempfile.TemporaryDirectory() as folder:
        write_sheet(Path(folder) / "a.csv", sheet, style)
        (row,) = rows_in(Path(folder) / "a.csv", style)
    assert [unguarded(cell) for cell in row.values()] == ["first", *texts]
