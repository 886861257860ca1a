from __future__ import annotations

import pytest

from gcdesk.answers.sheets import SheetKind, sheet
from gcdesk.answers.tables.progress import Progress
from gcdesk.answers.totals import Totals
from tests.answers.screen import found


def the_totals() -> Totals:
    made = sheet(SheetKind.PROGRESS, found(), None).table
    assert isinstance(made, Progress)
    return Totals(made.totals)


def test_each_reader_has_a_row() -> None:
    of = the_totals()
    told = [[of.cell(row, column).text for column in range(len(of.columns))] for row in range(len(of))]
    assert [line[:6] for line in told] == [
        ["anna", "33 %", "1", "2", "0", "10"],
        ["ben", "33 %", "1", "1", "1", "6"],
    ]
    assert told[0][6] == "3.0"
    assert told[0][7].startswith("2026-03-03")


def test_a_reader_is_on_no_display_set() -> None:
    assert the_totals().display_set(0) is None
    assert the_totals().key(1) == "ben"


def test_there_is_no_further_column() -> None:
    with pytest.raises(IndexError):
        the_totals().cell(0, 8)
