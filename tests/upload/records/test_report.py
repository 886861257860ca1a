from __future__ import annotations

import csv
import io
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.journal import Journal
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, Plan, ValueToSend
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Stopped, Waiting
from gcdesk.upload.records.journaled import begin_run
from gcdesk.upload.records.report import as_text, renamed, summary_csv, summary_of
from tests.elsewhere import elsewhere
from tests.upload.build import entry, interface

OTHER_NAMES, REMOVED = "Files sent under another name", "Removed from the headers of copies"


def rows_of(outcome: Outcome, originals: dict[str, str] | None = None) -> list[list[str]]:
    text = summary_csv(outcome, originals or {}).decode("utf-8-sig")
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
    assert head == ["Case", "Title", "Outcome", "Display set", "Web address", "Reason", OTHER_NAMES, REMOVED]
    assert row == ["key", "title", *rest, "", ""]


def test_spreadsheets_know_the_encoding() -> None:
    data = summary_csv(Outcome((RowOutcome("k", "pätient 1", Waiting()),)), {})
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


def _plan() -> Plan:
    files = (
        FileToSend(entry("Jansen_Piet/ct Jansen.mha"), "case001_ct.mha"),
        FileToSend(entry("Jansen_Piet/r.pdf"), "r.pdf", removed=("Patient's Name", "Artist")),
    )
    values = tuple(ValueToSend(interface("report"), FileValue(file)) for file in files)
    return Plan("https://s.example", "u", "study", "slug", "t", (CaseToSend("k", "case 001", 10, values),))


@pytest.mark.hazard("F5")
@pytest.mark.hazard("F6")
def test_the_original_names_are_kept_of_files_that_were_renamed() -> None:
    originals = renamed(_plan())
    assert originals == {"k": "case001_ct.mha = Jansen_Piet/ct Jansen.mha"}
    head, row = rows_of(Outcome((RowOutcome("k", "case 001", Waiting()),)), originals)
    assert (head[-2], row[-2]) == (OTHER_NAMES, originals["k"])


def test_the_journal_knows_what_was_sent(tmp_path: Path) -> None:
    outcome = Outcome((RowOutcome("k", "case 001", Waiting()),))
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        begun = begin_run(journal, _plan())
        told = summary_of(journal, begun.run.owner, begun.run.id, outcome)
        assert told.endswith(b"case001_ct.mha = Jansen_Piet/ct Jansen.mha,Patient's Name; Artist\r\n")
        assert b"Jansen" not in summary_of(journal, "https://s.example other", begun.run.id, outcome)


def test_it_is_the_same_whatever_the_window_speaks() -> None:
    states: tuple[RowState, ...] = (
        Ready("pk", "u"),
        Importing("pk", "u", ("CT",), late=True),
        Stopped(),
        Waiting(),
    )
    outcome = Outcome(tuple(RowOutcome(str(n), "title", state) for n, state in enumerate(states)))
    here = summary_csv(outcome, {})
    with elsewhere():
        assert summary_csv(outcome, {}) == here
