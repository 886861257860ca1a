from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from gcdesk.errors import Cancelled
from gcdesk.study.spreadsheets import read
from gcdesk.study.spreadsheets.read import read_sheet
from gcdesk.study.spreadsheets.sheet import Sheet, SheetError

pytestmark = pytest.mark.hazard("P5")


def text(tmp_path: Path, content: bytes | str, name: str = "table.csv") -> Sheet:
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_sheet(file)


def book(tmp_path: Path, *rows: list[object], name: str = "table.xlsx") -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    made.save(tmp_path / name)
    return tmp_path / name


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_texts_with_any_delimiter_and_line_ends(tmp_path: Path, delimiter: str, end: str) -> None:
    rows = (["title", "score"], ["case 1", "1.5"], ["case 2", ""])
    sheet = text(tmp_path, end.join(delimiter.join(row) for row in rows) + end)
    assert sheet.columns == ("title", "score")
    assert [(line.number, line.cells) for line in sheet.lines] == [
        (2, ("case 1", "1.5")),
        (3, ("case 2", None)),
    ]
    assert (sheet.name, sheet.names) == ("", ("",))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_however_they_are_written(tmp_path: Path, codec: str) -> None:
    sheet = text(tmp_path, "Titel;Größe\ncafé – 1;“x”\n".encode(codec), "t.tsv")
    assert sheet.columns == ("Titel", "Größe")
    assert sheet.lines[0].cells == ("café – 1", "“x”")


def test_quoted_line_breaks_delimiters_and_marks_and_decimal_commas(tmp_path: Path) -> None:
    sheet = text(tmp_path, 'title;note;score\n"a";"one\r\ntwo; ""three""";1,5\n\nb;\u2028x;2,5\n')
    assert [(line.number, line.cells) for line in sheet.lines] == [
        (2, ("a", 'one\r\ntwo; "three"', "1,5")),
        (4, ("b", "x", "2,5")),
    ]


def test_the_line_that_names_the_delimiter(tmp_path: Path) -> None:
    sheet = text(tmp_path, "sep=;\r\na,b;c\r\n1;2\r\n")
    assert sheet.columns == ("a,b", "c")
    assert sheet.lines[0].number == 3


def test_one_column_of_titles_with_commas(tmp_path: Path) -> None:
    sheet = text(tmp_path, "title\nSmith, left\nJones, right\nplain\n")
    assert sheet.columns == ("title",)
    assert [line.cells for line in sheet.lines] == [("Smith, left",), ("Jones, right",), ("plain",)]


def test_missing_and_extra_columns_names_twice_and_none(tmp_path: Path) -> None:
    sheet = text(tmp_path, "title,,title\na\nb,1,2,3\n,,,\n")
    assert sheet.columns == ("title", "Column B", "title (column C)", "Column D")
    assert [line.cells for line in sheet.lines] == [("a", None, None, None), ("b", "1", "2", "3")]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'title,x\na,1\n"b,2\nc,3\n', "row 3: a quotation mark"),
        (b'sep=,\ntitle,x\na,"1"2\n', "row 3: a quotation mark"),
        (b"", "The table is empty"),
        (b"title\n\n", "The table is empty"),
        (b"a\x00b\x00,c", "not a text table"),
        (b"title\n\x81\x8d\n", "not a text table"),
        (b"\xff\xfea", "not a text table"),
    ],
)
def test_what_can_not_be_read_says_why_and_where(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(SheetError, match=says):
        text(tmp_path, content)


def test_a_spreadsheet(tmp_path: Path) -> None:
    file = book(
        tmp_path,
        [None, None],
        ["title", "score", "when", "flag"],
        ["case 1", 1.5, datetime(2026, 2, 1), True],  # noqa: DTZ001 - spreadsheets know no time zones
        [],
        [7, None, date(2026, 3, 2), None],
    )
    sheet = read_sheet(file)
    assert sheet.columns == ("title", "score", "when", "flag")
    assert [line.number for line in sheet.lines] == [3, 5]
    assert sheet.lines[0].cells == ("case 1", 1.5, datetime(2026, 2, 1), True)  # noqa: DTZ001 - as above
    assert sheet.lines[1].cells[0] == 7


def test_another_sheet_of_the_file(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    for name in ("One", "Two"):
        sheet = made.create_sheet(name)
        sheet.append(["title"])
        sheet.append([f"in {name}"])
    del made["Sheet"]
    made.save(tmp_path / "t.xlsx")
    assert read_sheet(tmp_path / "t.xlsx").lines[0].cells == ("in One",)
    second = read_sheet(tmp_path / "t.xlsx", "Two")
    assert (second.name, second.names, second.lines[0].cells) == ("Two", ("One", "Two"), ("in Two",))
    with pytest.raises(SheetError, match="no sheet “Three”"):
        read_sheet(tmp_path / "t.xlsx", "Three")


def test_no_spreadsheet_at_all(tmp_path: Path) -> None:
    for name, content in (("a.xlsx", b"no zip"), ("b.xlsx", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(SheetError, match="can't be read as a spreadsheet"):
            read_sheet(tmp_path / name)
    with ZipFile(tmp_path / "c.xlsx", "w") as archive:
        archive.writestr("x", "y")
    with pytest.raises(SheetError, match="can't be read as a spreadsheet"):
        read_sheet(tmp_path / "c.xlsx")
    with pytest.raises(SheetError, match=r"does not read. Save it as .xlsx"):
        read_sheet(tmp_path / "d.ods")
    with pytest.raises(SheetError, match="can't be read"):
        read_sheet(tmp_path / "missing.csv")


def test_too_much_and_a_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "t.csv"
    file.write_text("title\n" + "x\n" * 3000)
    with pytest.raises(Cancelled):
        read_sheet(file, cancelled=lambda: True)
    monkeypatch.setattr(read, "MOST_ROWS", 100)
    with pytest.raises(SheetError, match="more than 100 rows"):
        read_sheet(file)
    monkeypatch.setattr(read, "MOST_BYTES", 100)
    with pytest.raises(SheetError, match="too large"):
        read_sheet(file)
