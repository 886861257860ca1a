from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Stopped, Waiting
from gcdesk.upload.records.report import as_text, summary_csv


def rows_of(outcome: Outcome) -> list[list[str]]:
    text = summary_csv(outcome).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize(
    ("state", "rest"),
    [
        (Ready("pk", "https://x/"), ["ready", "pk", "https://x/", ""]),
        (Failed("it broke", "pk", "https://x/"), ["failed", "pk", "https://x/", "it broke"]),
        (
            Importing("pk", "https://x/", ("CT",), late=True),
            ["no result yet", "pk", "https://x/", "no result yet for CT"],
        ),
        (Stopped(), ["stopped", "", "", ""]),
        (Waiting(), ["waiting", "", "", ""]),
    ],
)
def test_each_row_tells_how_its_case_ended(state: RowState, rest: list[str]) -> None:
    head, row = rows_of(Outcome((RowOutcome("key", "title", state),)))
    assert head == ["Case", "Title", "Outcome", "Display set", "Web address", "Reason"]
    assert row == ["key", "title", *rest]


def test_spreadsheets_know_the_encoding() -> None:
    data = summary_csv(Outcome((RowOutcome("k", "pätient 1", Waiting()),)))
    assert data.startswith(b"\xef\xbb\xbf")
    assert "pätient 1".encode() in data


@pytest.mark.hazard("A4")
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=30))
def test_no_cell_is_a_formula(title: str) -> None:
    _, row = rows_of(Outcome((RowOutcome("=1+1", title, Failed("@SUM(A1)")),)))
    assert row[0] == "'=1+1"
    assert row[5] == "'@SUM(A1)"
    assert row[1] in {title, f"'{title}"}
    assert not row[1].startswith(("=", "+", "-", "@"))


def test_ordinary_text_stays_as_it_is() -> None:
    assert as_text("case 1 = good") == "case 1 = good"
