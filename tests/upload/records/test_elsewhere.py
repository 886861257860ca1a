from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.api.models import Interface
from gcdesk.errors import JournalError
from gcdesk.journal import Journal
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, Plan, ValueToSend
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.records.elsewhere import claimed_alone
from gcdesk.upload.records.journaled import Journaled, begin_run, go_on, owner_of
from tests.upload.records.test_journaled import plan


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path, journal: Journal) -> Iterator[Journal]:
    """The journal of another gcdesk, on the same file."""
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


def begin(journal: Journal, wanted: Plan) -> Journaled | None:
    return claimed_alone(journal, lambda: begin_run(journal, wanted))


def filed(title: str, *names: str) -> Plan:
    """A plan of one case with these files."""
    values = tuple(
        ValueToSend(
            Interface(name, name), FileValue(FileToSend(FileEntry(Path("/d") / name, name, 5, 7), name))
        )
        for name in names
    )
    return replace(plan(), cases=(CaseToSend(title, title, 10, values),))


@pytest.mark.hazard("G3")
def test_of_two_that_press_at_the_same_moment_one_gets_it(journal: Journal, other: Journal) -> None:
    inside, tried = threading.Event(), threading.Event()
    got: list[Journaled | None] = []

    def slowly() -> Journaled:
        inside.set()
        assert not tried.wait(0.3), "the other waits until it is known who has it"
        return begin_run(journal, plan("a", "b"))

    def press_too() -> None:
        assert inside.wait(10)
        got.append(begin(other, plan("b")))
        tried.set()

    second = threading.Thread(target=press_too)
    second.start()
    first = claimed_alone(journal, slowly)
    second.join(10)

    assert first is not None
    assert got == [None]
    assert [run.id for run in journal.runs.of(owner_of(plan()))] == [first.run.id], "nothing is left of it"


@pytest.mark.hazard("G3")
def test_the_same_files_are_not_sent_under_another_title_meanwhile(journal: Journal, other: Journal) -> None:
    assert begin(journal, filed("one", "ct.mha", "seg.mha"))
    assert begin(other, filed("two", "seg.mha", "ct.mha")) is None
    assert begin(other, filed("three", "ct.mha")), "a file of a case may be in others"
    assert begin(other, plan("a")), "cases without files are not alike for that"


@pytest.mark.hazard("G3")
def test_what_waits_to_be_gone_on_with_is_not_while_its_cases_are_sent_elsewhere(
    journal: Journal, other: Journal
) -> None:
    waiting = begin_run(journal, plan("a", "b")).run
    journal.runs.release(waiting)
    elsewhere = begin(other, plan("b"))
    assert elsewhere is not None

    assert claimed_alone(journal, lambda: go_on(journal, waiting)) is None
    assert journal.runs.is_free(waiting), "no claim is left behind"
    other.runs.release(elsewhere.run)
    assert claimed_alone(journal, lambda: go_on(journal, waiting)) is not None


def test_what_can_not_be_claimed_leaves_nothing_behind(journal: Journal) -> None:
    waiting = begin_run(journal, plan("a")).run
    journal.runs.release(waiting)

    def claim() -> Journaled | None:
        begun = go_on(journal, waiting)
        journal._database.close()  # so the end of the block fails
        return begun

    with pytest.raises(JournalError):
        claimed_alone(journal, claim)
    assert not journal._claims.holds(waiting.id)
