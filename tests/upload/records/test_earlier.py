from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.api.models import DisplaySet
from gcdesk.journal import Journal
from gcdesk.upload.engine.events import FillAsked, Filled, SetMade, SetTaken
from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, Plan, ValueToSend
from gcdesk.upload.records.earlier import look_up
from gcdesk.upload.records.journaled import begin_run, owner_of
from gcdesk.upload.table.in_study import InStudy
from tests.upload.build import entry, interface


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


def case(key: str) -> CaseToSend:
    file = FileToSend(entry(f"{key}/r.pdf", 5), "r.pdf")
    return CaseToSend(key, f"title {key}", 10, (ValueToSend(interface("report"), FileValue(file)),))


PLAN = Plan("https://s.example", "u", "study", "slug", "t", tuple(map(case, "abcd")))


def known(journal: Journal, study: str = "study", owner: str = owner_of(PLAN)) -> InStudy:
    there = [DisplaySet(f"pk-{key}", title=f"title {key}") for key in "abcd"]
    return look_up(journal, owner, study, there)


def test_the_journal_tells_what_was_uploaded(journal: Journal) -> None:
    begun = begin_run(journal, PLAN)
    for key in "ab":
        begun.ledger.record(SetMade(key, f"pk-{key}"))
    begun.ledger.record(FillAsked("a", {}, fingerprints(case("a"))))
    begun.ledger.record(Filled("a"))
    begun.ledger.record(SetTaken("c", "pk-c"))

    study = known(journal)
    a, b, c, d = (study.by_title[f"title {key}"] for key in "abcd")
    assert a.earlier is not None
    assert a.earlier.files == {(str(entry("a/r.pdf").path), 5, 1_000)}
    assert b.is_ours_and_empty
    assert c.earlier is None, "it was there before, and got nothing"
    assert d.earlier is None
    assert study.titles_sent == {f"title {key}" for key in "abcd"}


def test_other_studies_and_other_accounts_tell_nothing(journal: Journal) -> None:
    begin_run(journal, PLAN).ledger.record(SetMade("a", "pk-a"))
    for study in (known(journal, study="other"), known(journal, owner="https://s.example other")):
        assert study.titles_sent == frozenset()
        assert all(taken.earlier is None for taken in study.by_title.values())


def test_an_upload_that_can_not_be_read_is_left_out(journal: Journal) -> None:
    begin_run(journal, PLAN)
    journal.runs.begin(owner_of(PLAN), study_pk="study", study_slug="s", study_title="t", plan=b"{}", cases=1)
    assert known(journal).titles_sent == {f"title {key}" for key in "abcd"}
