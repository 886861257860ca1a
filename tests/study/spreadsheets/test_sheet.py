from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from gcdesk.study.spreadsheets.sheet import Cell, cell_text, letter


@pytest.mark.parametrize(("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_spreadsheet_programs_do(column: int, name: str) -> None:
    assert letter(column) == name


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (" x ", "x"),
        (7, "7"),
        (7.0, "7"),
        (0.1, "0.1"),
        (True, "yes"),
        (False, "no"),
        (datetime(2026, 2, 1), "2026-02-01"),  # noqa: DTZ001 - spreadsheets know no time zones
        (datetime(2026, 2, 1, 13, 5), "2026-02-01 13:05:00"),  # noqa: DTZ001 - as above
        (date(2026, 2, 1), "2026-02-01"),
        (time(13, 5), "13:05:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
    ],
)
def test_cells_as_text(cell: Cell, text: str) -> None:
    assert cell_text(cell) == text
