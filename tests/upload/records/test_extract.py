from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.journal import Journal
from gcdesk.upload.engine.events import SetAsked, SetMade
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.records.extract import journal_extract
from gcdesk.upload.records.journaled import begin_run, owner_of
from tests.upload.sending_plans import image_cases

OWNER = "https://gc.example ada"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


def plan(folder: Path) -> Plan:
    return Plan("https://gc.example", "ada", "1", "lungs", "Lungs of Jansen", tuple(image_cases(folder, 2)))


@pytest.mark.hazard("G9")
def test_counts_states_and_times_are_told_and_no_name(journal: Journal, tmp_path: Path) -> None:
    begun = begin_run(journal, plan(tmp_path))
    begun.ledger.record(SetAsked("key-1", "case 1"))
    begun.ledger.record(SetMade("key-1", "0c4d"))
    begun.ledger.record(SetAsked("key-2", "case 2"))
    assert owner_of(begun.plan) == OWNER

    told = journal_extract(journal, OWNER)

    assert told["is_durable"] is True
    runs = told["runs"]
    assert isinstance(runs, list)
    (run,) = runs
    assert run["events"] == {"SetAsked": 2, "SetMade": 1}
    assert (run["state"], run["case_count"], run["file_count"], run["ended"]) == ("unfinished", 2, 2, None)
    words = json.dumps(told)
    names = ("case 1", "key-1", "0c4d", "Jansen", "lungs", "ada", "gc.example", "mha", tmp_path.name)
    assert not [name for name in names if name in words]


def test_runs_of_others_are_not_told(journal: Journal, tmp_path: Path) -> None:
    begin_run(journal, plan(tmp_path))
    assert journal_extract(journal, "https://gc.example eve")["runs"] == []


def test_what_cannot_be_read_is_told_as_such(journal: Journal) -> None:
    journal.runs.begin(OWNER, study_pk="1", study_slug="s", study_title="S", plan=b"?", cases=3)
    runs = journal_extract(journal, OWNER)["runs"]
    assert isinstance(runs, list)
    assert runs[0]["is_readable"] is False
    journal.close()
    assert journal_extract(journal, OWNER)["runs"] == "can't be read"
