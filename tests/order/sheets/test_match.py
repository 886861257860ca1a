from __future__ import annotations

from datetime import datetime

import pytest

from gcdesk.order.sheets.match import column_values, likely_column, match, new_titles
from gcdesk.study.spreadsheets.sheet import Cell, Sheet, SheetError, sheet_of

pytestmark = pytest.mark.hazard("P5")


def sheet(*rows: tuple[Cell, ...]) -> Sheet:
    return sheet_of("", ("",), enumerate([("title", "new"), *rows], 1))


def found(cell: Cell, *titles: str) -> str | None:
    """The one of *titles* that a line with *cell* belongs to."""
    made = match(sheet((cell,)), 0, {title: title for title in titles})
    return next(iter(made.lines), None)


def day(year: int, month: int, day_of_month: int) -> datetime:
    return datetime(year, month, day_of_month)  # noqa: DTZ001 - spreadsheets know no time zones


def test_lines_belong_to_display_sets_by_title() -> None:
    titles = {"p1": "case 1", "p2": "case 2", "p3": "case 3", "p4": ""}
    made = match(sheet(("case 2", "x"), (" case 1 ", "y"), ("case 9", "z"), (None, "w")), 0, titles)
    assert {pk: line.number for pk, line in made.lines.items()} == {"p2": 2, "p1": 3}
    assert [line.number for line in made.unknown] == [4, 5]
    assert made.missing == ("p3", "p4")
    assert made.notes == (
        "No display set has the title in row 4 (case 9), row 5 (empty).",
        "2 display sets are not in the spreadsheet.",
    )
    assert match(sheet(("case 1",)), 0, {"p1": "case 1"}).notes == ()


def test_the_column_with_the_titles_is_found() -> None:
    table = sheet(("x", "case 1"), ("y", "case 2"), ("case 1", "z"))
    assert likely_column(table, ["case 1", "case 2", ""]) == 1
    assert likely_column(table, ["nothing"]) == 0


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        (7, "007"),
        (7.0, "007"),
        ("7", "007"),
        (120000, "1.2E5"),
        ("1.20E+05", "120000"),
        (day(2026, 2, 1), "1-2"),
        (day(2026, 1, 2), "1-2"),
        (day(2026, 3, 1), "MAR1"),
        (day(2022, 3, 1), "Mar22"),
        (day(2026, 9, 2), "SEPT2"),
        ("1-Feb", "1/2"),
        ("Feb-01", "02-01"),
        ("2026-02-01", "1-2-2026"),
        (day(2026, 2, 1), "2026/02/01"),
        ("2026-02-01 00:00:00", "01.02.26"),
        ("2/1/2026", "1-2-2026"),
        ("01.02.26", "1-2-26"),
        ("3/1/2022", "MAR22"),
    ],
)
def test_ids_that_a_spreadsheet_program_has_turned_into_numbers_or_dates(cell: Cell, title: str) -> None:
    assert found(cell, title, "other", "88") == title
    (note, *_) = match(sheet((cell,)), 0, {"p": title}).notes
    assert f"is read as “{title}”" in note


def test_what_may_have_been_several_titles_is_not_guessed() -> None:
    assert found(7, "07", "007") is None
    assert found(7, "7", "007") == "7"
    assert found(day(2026, 2, 1), "1-2", "2-1") is None
    assert found(True, "1", "yes ") is None
    assert found("1-Foo", "1-2") is None
    assert found("2026-13-01", "1-2") is None


def test_two_lines_of_one_display_set_are_refused_naming_rows_and_column() -> None:
    with pytest.raises(SheetError, match=r"Rows 2 and 4 both name “007” in column title \(A\)"):
        match(sheet(("007",), ("x",), (7,)), 0, {"p": "007", "q": "x"})


def test_values_of_a_column_to_sort_by() -> None:
    table = sheet(
        ("a", 2), ("b", "1,5"), ("c", None), ("d", "#N/A"), ("e", day(2026, 2, 1)), ("f", True), ("g", "x")
    )
    made = match(table, 0, {pk: pk for pk in "abcdefg"})
    assert column_values(made, 1) == {"a": 2, "b": 1.5, "e": "2026-02-01", "f": True, "g": "x"}


def test_new_titles_from_a_column() -> None:
    table = sheet(("a", " case\r\n 7 "), ("b", 12.0), ("c", None), ("d", "two  blanks"))
    made = match(table, 0, {pk: pk for pk in "abcd"})
    assert new_titles(made, 1) == {"a": "case 7", "b": "12", "d": "two  blanks"}
    with pytest.raises(SheetError, match=r"Row 2, column new \(B\): the spreadsheet says #REF!"):
        new_titles(match(sheet(("a", "#REF!")), 0, {"a": "a"}), 1)


def test_long_lists_are_cut() -> None:
    table = sheet(*((f"x{n}",) for n in range(9)))
    (note,) = match(table, 0, {}).notes
    assert note.endswith("row 6 (x4) and 4 more.")
