from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from gcdesk.answers.figures.truth_file.table_file import TruthTable, read_table
from gcdesk.errors import FileError

EXPECTED = TruthTable(
    ("case", "Größe", "It's, so"), (("patient 1", "2,5", "a\nb"), ("patient 2", "", 'say "x"'))
)


@pytest.mark.hazard("P5")
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", "\t", ","])
@pytest.mark.parametrize("announced", [False, True])
def test_text_tables_in_all_their_forms(tmp_path: Path, codec: str, delimiter: str, announced: bool) -> None:
    lines = [
        ["case", "Größe", '"It\'s, so"'],
        ["patient 1", '"2,5"', '"a\nb"'],
        ["patient 2", "", '"say ""x"""'],
        ["", "", ""],
    ]
    text = "\r\n".join(delimiter.join(line) for line in lines)
    path = tmp_path / "truth.csv"
    path.write_bytes(((f"sep={delimiter}\r\n" if announced else "") + text).encode(codec))
    assert read_table(path) == EXPECTED


def test_a_spreadsheets_numbers_and_truths_are_what_one_would_have_typed(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(["case", "n", "b", "day"])
    sheet.append(["patient 1", 3.0, True, datetime(2026, 1, 2)])  # noqa: DTZ001 - as spreadsheets have them
    sheet.append([])
    sheet.append(["patient 2", 2.5, False, None])
    path = tmp_path / "truth.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.header == ("case", "n", "b", "day")
    first, blank, last = table.cells
    assert first == ("patient 1", "3", "true", "2026-01-02 00:00:00")
    assert not any(blank)
    assert last[:3] == ("patient 2", "2.5", "false")


@pytest.mark.hazard("P5")
@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("truth.ods", b"x", "save it as .xlsx or .csv"),
        ("truth.xlsx", b"not a spreadsheet", "may be damaged"),
        ("truth.csv", b"", "is empty"),
        ("truth.csv", b"\n\n", "is empty"),
        ("truth.csv", b'case\n"open', "a quotation mark is opened and not closed"),
        ("truth.csv", b"a\0b", "may be damaged"),
    ],
)
def test_other_files_are_refused_by_name(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileError, match=sentence) as caught:
        read_table(path)
    assert name in str(caught.value)


def test_a_file_that_is_not_there_and_one_that_is_too_large(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="can't be read"):
        read_table(tmp_path / "truth.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(60_000_000)
    with pytest.raises(FileError, match="too large"):
        read_table(large)
