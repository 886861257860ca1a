from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.errors import JournalError, TokenRefused
from gcdesk.journal import Journal, RunState
from gcdesk.upload.engine.events import Event, FillAsked, Filled, Landed, SetMade
from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Stopped
from gcdesk.upload.records.journaled import Journaled, begin_run, outcome_of, owner_of, plan_of
from gcdesk.upload.records.kept_runs import (
    claim_again,
    claim_for,
    find_run,
    kept_runs,
    known_states,
    put_away,
    rows_of,
)
from tests.upload.records.test_journaled import case, plan

OWNER = owner_of(plan())
PAGE = "https://gc.example/reader-studies/slug/display-sets"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


@pytest.fixture
def other(tmp_path: Path, journal: Journal) -> Iterator[Journal]:
    """The journal of another gcdesk, on the same file."""
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        yield opened


def filled(key: str) -> list[Event]:
    return [SetMade(key, f"pk-{key}"), FillAsked(key, {}, fingerprints(case(key))), Filled(key)]


def done(key: str) -> list[Event]:
    return [*filled(key), Landed(key, "score")]


def begun(journal: Journal, *keys: str, events: tuple[Event, ...] = ()) -> Journaled:
    made = begin_run(journal, plan(*keys))
    for event in events:
        made.ledger.record(event)
    return made


def outcome(**states: RowState) -> Outcome:
    return Outcome(tuple(RowOutcome(key, f"title {key}", state) for key, state in states.items()))


def test_what_is_left_is_counted(journal: Journal) -> None:
    first = begun(journal, "a", "b", "c", events=(*done("a"), *filled("b")))
    journal.runs.release(first.run)

    (kept,) = kept_runs(journal, OWNER)

    assert (kept.left, kept.is_unfinished, kept.is_elsewhere, kept.is_readable) == (2, True, False, True)
    assert journal.runs.claim(first.run), "looking leaves no claim behind"


@pytest.mark.hazard("G3")
def test_a_run_of_another_gcdesk_is_told_and_not_gone_on_with(journal: Journal, other: Journal) -> None:
    mine = begun(journal, "a")

    (kept,) = kept_runs(other, OWNER)
    assert kept.is_elsewhere
    assert claim_again(other, kept.run) is None
    assert claim_for(other, mine.run.id, plan("a")) is None
    (seen,) = kept_runs(journal, OWNER, at_work=mine.run.id)
    assert not seen.is_elsewhere


@pytest.mark.hazard("G3")
def test_what_another_gcdesk_sends_is_not_sent_in_a_run_of_its_own(journal: Journal, other: Journal) -> None:
    mine = begun(journal, "a", "b")

    assert claim_for(other, "", plan("b", "c")) is None
    elsewhere = [claim_for(other, "", plan("c")), claim_for(other, "", plan("a", study="another"))]
    assert all(elsewhere), "other cases, and other studies, are free"
    journal.runs.release(mine.run)
    assert claim_for(other, "", plan("a")) is not None, "nobody sends them any more"


@pytest.mark.hazard("G3")
def test_a_run_elsewhere_that_cannot_be_read_keeps_nothing_from_being_sent(
    journal: Journal, other: Journal
) -> None:
    journal.runs.begin(OWNER, study_pk="study", study_slug="slug", study_title="T", plan=b"newer", cases=3)
    assert claim_for(other, "", plan("a")) is not None


@pytest.mark.hazard("G5")
def test_runs_of_another_account_are_not_listed(journal: Journal) -> None:
    begun(journal, "a")
    theirs = plan("a", user="eve")
    assert kept_runs(journal, owner_of(theirs)) == []
    assert find_run(journal, owner_of(theirs), kept_runs(journal, OWNER)[0].run.id) is None


def test_a_run_that_cannot_be_read_is_listed_as_such(journal: Journal) -> None:
    run = journal.runs.begin(
        OWNER, study_pk="study", study_slug="slug", study_title="T", plan=b"newer", cases=3
    )
    journal.runs.release(run)
    (kept,) = kept_runs(journal, OWNER)
    assert (kept.left, kept.is_readable) == (3, False)
    with pytest.raises(JournalError):
        claim_again(journal, run)
    assert journal.runs.claim(run), "nor does that leave a claim behind"


def test_the_next_press_is_of_the_same_run(journal: Journal) -> None:
    first = claim_for(journal, "", plan("a", "b"))
    assert first is not None
    for event in done("a"):
        first.ledger.record(event)
    put_away(journal, first, outcome(a=Ready("pk-a", PAGE), b=Failed("No.")), {}, later=False)

    second = claim_for(journal, first.run.id, plan("b", "c"))

    assert second is not None
    assert second.run.id == first.run.id
    assert [c.key for c in second.plan.cases] == ["b", "c"], "only these are sent now"
    assert [c.key for c in plan_of(journal, second.run).cases] == ["a", "b", "c"]
    assert second.ledger.case("a").pk == "pk-a"


@pytest.mark.parametrize("known", ["", "forgotten long ago"])
def test_without_an_earlier_run_a_new_one_is_begun(journal: Journal, known: str) -> None:
    claimed = claim_for(journal, known, plan("a"))
    assert claimed is not None
    assert [kept.run for kept in kept_runs(journal, OWNER, at_work=claimed.run.id)] == [claimed.run]


def test_a_run_for_another_study_is_not_taken(journal: Journal) -> None:
    first = begun(journal, "a")
    claimed = claim_for(journal, first.run.id, plan("a", study="another"))
    assert claimed is not None
    assert claimed.run.id != first.run.id


def test_ended_with_failures_it_can_be_gone_on_with(journal: Journal) -> None:
    first = begun(journal, "a", "b", events=tuple(done("a")))
    ended = put_away(journal, first, outcome(a=Ready("pk-a", PAGE), b=Failed("No.")), {}, later=False)
    assert (ended.state, ended.ready, ended.failed) == (RunState.FINISHED, 1, 1)
    (kept,) = kept_runs(journal, OWNER)
    assert (kept.left, kept.is_unfinished) == (1, False)

    again = claim_again(journal, ended)

    assert again is not None
    assert again.run.state is RunState.UNFINISHED
    assert [c.key for c in again.plan.cases] == ["a", "b"]
    assert kept_runs(journal, OWNER, at_work=again.run.id)[0].left == 1


@pytest.mark.parametrize(
    ("how", "later", "state"),
    [
        (outcome(a=Stopped()), True, RunState.UNFINISHED),
        (outcome(a=Stopped()), False, RunState.FINISHED),
        (outcome(a=Ready("pk", PAGE)), True, RunState.FINISHED),
        (outcome(a=Failed("No.")), False, RunState.FINISHED),
        (Outcome(outcome(a=Stopped()).rows, TokenRefused("No.")), False, RunState.UNFINISHED),
    ],
    ids=["later", "given up", "ended meanwhile", "failed", "stopped by the token"],
)
def test_it_is_finished_or_left_for_later(
    journal: Journal, how: Outcome, later: bool, state: RunState
) -> None:
    first = begun(journal, "a")
    assert put_away(journal, first, how, {}, later=later).state is state
    assert kept_runs(journal, OWNER)[0].run.state is state
    assert journal.runs.claim(first.run), "in each case another may go on"


def test_the_outcome_is_that_of_all_presses(journal: Journal) -> None:
    first = begun(journal, "a", "b", "c", "d", events=(*done("a"), *filled("b")))
    put_away(
        journal,
        first,
        outcome(d=Ready("pk-d", PAGE)),
        {"c": Failed("No."), "d": Failed("Earlier.")},
        later=False,
    )

    (kept,) = kept_runs(journal, OWNER)
    told = outcome_of(journal, kept.run)

    assert told is not None
    assert [(row.key, row.state) for row in told.rows] == [
        ("a", Ready("pk-a", f"{PAGE}/pk-a/")),
        ("b", Importing("pk-b", f"{PAGE}/pk-b/", ("Score",))),
        ("c", Failed("No.")),
        ("d", Ready("pk-d", PAGE)),
    ]
    assert rows_of(journal, kept.run) == told


def test_rows_of_an_unfinished_run_stand_as_far_as_is_known(journal: Journal) -> None:
    first = begun(journal, "a", "b", "c", "d", events=(*done("a"), *filled("b"), SetMade("c", "pk-c")))

    states = [row.state for row in rows_of(journal, first.run).rows]

    assert states == [
        Ready("pk-a", f"{PAGE}/pk-a/"),
        Importing("pk-b", f"{PAGE}/pk-b/", ("Score",)),
        Stopped("pk-c", f"{PAGE}/pk-c/"),
        Stopped(),
    ]
    assert set(known_states(first.plan, first.ledger)) == {"a", "b", "c"}
