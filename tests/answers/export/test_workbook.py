from __future__ import annotations

import errno
import os
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from gcdesk.answers.export import workbook
from gcdesk.answers.export.sheets import Contents, Sheet, SheetRow
from gcdesk.answers.export.workbook import MOST_CHARACTERS, write_sheets, write_workbook
from gcdesk.errors import Cancelled, FileError
from gcdesk.whole_file import TargetExists
from tests.answers.build import BEGAN, GRADE, NODULE, PERCENT, REMARKS, STUDY, answer, reading

KNOWN = reading(
    answer("anna", GRADE, 1, 1, seconds=30),
    answer("anna", NODULE, 1, True),
    answer("anna", REMARKS, 1, "=HYPERLINK(1)"),
    answer("bob", REMARKS, 1, "+31 6"),
    answer("carl", REMARKS, 1, "-x"),
    answer("dora", REMARKS, 1, "@here"),
    answer("emma", REMARKS, 1, "https://grand-challenge.example/"),
    answer("fred", REMARKS, 1, "0012"),
    answer("anna", PERCENT, 1, 4.5),
)
CONTENTS = Contents(STUDY, KNOWN, KNOWN.rows, figures=[["Figure", "Value"], ["kappa", 0.5], ["none", None]])


def opened(path: Path) -> Any:
    return openpyxl.load_workbook(path)


def sheet(*rows: SheetRow, title: str = "x", header: tuple[str, ...] = ("a", "b")) -> Sheet:
    return Sheet(title, header, len(rows), lambda: iter(rows))


def cells(path: Path, title: str = "x") -> list[tuple[Any, ...]]:
    return list(opened(path)[title].iter_rows(values_only=True))


def test_a_spreadsheet_opens_with_all_its_sheets(tmp_path: Path) -> None:
    written = write_workbook(tmp_path / "a.xlsx", CONTENTS)
    book = opened(written.path)
    assert book.sheetnames == [
        "Answers",
        "By display set",
        "By reader",
        "Progress",
        "Readers",
        "Figures",
        "Questions",
        "About",
    ]
    assert cells(written.path, "Figures") == [("Figure", "Value"), ("kappa", 0.5), ("none", None)]
    assert written.notes == ()
    rows = list(book["Answers"].iter_rows(values_only=True))
    first = dict(zip(rows[0], rows[1], strict=True))
    assert first["Answered (UTC)"] == BEGAN.replace(tzinfo=None)
    assert (first["Ground truth"], first["Minutes"], first["Answer"]) == (False, 0.5, "mild")
    assert book["Answers"].freeze_panes == "B2"
    assert book["Answers"].auto_filter.ref.startswith("A1:")


@pytest.mark.hazard("A4")
def test_texts_are_texts_whatever_they_begin_with(tmp_path: Path) -> None:
    page = opened(write_workbook(tmp_path / "a.xlsx", CONTENTS).path)["Answers"]
    header = [cell.value for cell in page[1]]
    column = header.index("Answer") + 1
    found = {page.cell(row, column).value: page.cell(row, column) for row in range(2, page.max_row + 1)}
    for text in ("=HYPERLINK(1)", "+31 6", "-x", "@here", "https://grand-challenge.example/", "0012"):
        assert found[text].data_type == "s"
        assert found[text].hyperlink is None


def test_values_keep_their_types(tmp_path: Path) -> None:
    at = datetime(2026, 3, 2, 8, 30, 15, tzinfo=UTC)
    row = (1, 2.5, True, at, "x", None, "", 10**16, float("inf"), datetime(1066, 10, 14, tzinfo=UTC))
    write_sheets(tmp_path / "a.xlsx", [sheet(row, header=tuple("abcdefghij"))])
    assert cells(tmp_path / "a.xlsx")[1] == (
        1,
        2.5,
        True,
        at.replace(tzinfo=None),
        "x",
        None,
        None,
        "10000000000000000",
        "inf",
        "1066-10-14 00:00:00",
    )


@pytest.mark.parametrize(("letter", "kept"), [("x", 32760), ("😀", 16380)])
def test_a_text_that_excel_can_not_hold_is_cut_and_told(tmp_path: Path, letter: str, kept: int) -> None:
    long = letter * MOST_CHARACTERS + "y"
    written = write_sheets(
        tmp_path / "a.xlsx", [sheet((long, "short"), (letter * (MOST_CHARACTERS // 2), ""))]
    )
    rows = cells(written.path)
    assert rows[1] == (letter * kept + "… [cut]", "short")
    assert rows[2][0] == letter * (MOST_CHARACTERS // 2)
    (note,) = written.notes
    assert note.startswith("Cut to the 32,767 characters that Excel can hold")
    assert ": 1 cell." in note


def test_what_has_too_many_rows_goes_on_in_a_further_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    written = write_sheets(tmp_path / "a.xlsx", [sheet(*((n, "") for n in range(7)))])
    book = opened(written.path)
    assert book.sheetnames == ["x", "x (2)", "x (3)"]
    assert [[row[0] for row in page.iter_rows(values_only=True)] for page in book] == [
        ["a", 0, 1, 2],
        ["a", 3, 4, 5],
        ["a", 6],
    ]
    assert written.notes == ("The sheet “x” goes on in 2 more: Excel holds 4 rows.",)


def test_what_has_too_many_columns_is_cut_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_COLUMNS", 2)
    written = write_sheets(
        tmp_path / "a.xlsx", [sheet((1, 2, 3, 4), (1, 2, None, 4), header=("a", "b", "c", "d"))]
    )
    assert cells(written.path) == [("a", "b"), (1, 2), (1, 2)]
    assert written.notes == ("Left out of the sheet “x”: 2 columns. Excel holds 2.",)


def test_columns_are_wide_enough_to_be_read(tmp_path: Path) -> None:
    write_sheets(
        tmp_path / "a.xlsx",
        [sheet((1, 2), header=("short", "How severe is the emphysema in the left lung?"))],
    )
    page = opened(tmp_path / "a.xlsx")["x"]
    assert 10 < page.column_dimensions["A"].width < page.column_dimensions["B"].width


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (("a/b:c?*[d]\\",), ["a-b-c---d--"]),
        (("x" * 40, "X" * 40), ["x" * 31, "X" * 27 + " (2)"]),
        (("", "'quoted'"), ["-", "quoted"]),
    ],
)
def test_sheets_have_names_that_excel_takes(
    tmp_path: Path, titles: tuple[str, ...], names: list[str]
) -> None:
    write_sheets(tmp_path / "a.xlsx", [sheet(title=title) for title in titles])
    assert opened(tmp_path / "a.xlsx").sheetnames == names


def test_control_characters_survive(tmp_path: Path) -> None:
    write_sheets(tmp_path / "a.xlsx", [sheet(("a\x01b\nc", "é"))])
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"_x0001_" in archive.read("xl/worksheets/sheet1.xml")
    assert cells(tmp_path / "a.xlsx")[1][1] == "é"


@pytest.mark.hazard("A4")
def test_no_text_is_markup(tmp_path: Path) -> None:
    texts = ("<r>a & b</r>", "<r></r>", "_x0041_", "<c t='b'>&amp;</c>", "{=SUM(1)}", " x ", "]]>")
    write_sheets(tmp_path / "a.xlsx", [sheet(*((text, "") for text in texts))])
    found = [unescape(row[0]).rstrip() for row in cells(tmp_path / "a.xlsx")[1:]]
    assert found == [text.rstrip() for text in texts]


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1), st.text(max_size=5))
def test_any_text_can_be_exported(text: str, title: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        write_sheets(path, [sheet((text, title), title=title)])
        assert opened(path).worksheets[0].max_row == 2


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where all temporary files are made."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.hazard("A6")
def test_a_stopped_export_leaves_nothing_anywhere(tmp_path: Path, temporary: Path) -> None:
    told: list[int] = []
    many = sheet(*((n, "x") for n in range(3000)))
    with pytest.raises(Cancelled):
        write_sheets(
            tmp_path / "a.xlsx",
            [sheet((1, 2)), many],
            on_row=lambda done, total: told.append(done),
            cancelled=lambda: bool(told),
        )
    assert told == [500]
    assert not list(tmp_path.iterdir())
    assert not list(temporary.iterdir())


@pytest.mark.hazard("A6")
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, temporary: Path) -> None:
    with pytest.raises(FileError, match="the folder is gone"):
        write_sheets(tmp_path / "gone" / "a.xlsx", [sheet((1, 2))])
    assert not list(temporary.iterdir())


@pytest.mark.hazard("A6")
def test_a_disk_that_is_full_half_way_is_told(tmp_path: Path, temporary: Path) -> None:
    (tmp_path / "a.xlsx").write_text("old")

    def rows() -> Iterator[SheetRow]:
        yield (1, 2)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(FileError, match="the disk is full"):
        write_sheets(tmp_path / "a.xlsx", [Sheet("x", ("a", "b"), 2, rows)], overwrite=True)
    assert (tmp_path / "a.xlsx").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
    assert not list(temporary.iterdir())


@pytest.mark.hazard("A6")
def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("old")
    with pytest.raises(TargetExists):
        write_workbook(tmp_path / "a.xlsx", CONTENTS)
    assert (tmp_path / "a.xlsx").read_text() == "old"
    write_workbook(tmp_path / "a.xlsx", CONTENTS, overwrite=True)
    assert opened(tmp_path / "a.xlsx").sheetnames


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_sheets(
        tmp_path / "a.xlsx",
        [sheet(*((n, "") for n in range(600))), sheet(*((n, "") for n in range(600)), title="y")],
        on_row=lambda *row: told.append(row),
    )
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]
