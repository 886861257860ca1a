from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.api.client import Connection
from gcdesk.api.models import Interface, Study
from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run, RunState
from gcdesk.practice.server import PracticeServer
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.engine.events import (
    Event,
    FileKey,
    FillAsked,
    Filled,
    ImportFailed,
    Landed,
    PartSent,
    SetMade,
    UploadAsked,
    UploadCompleted,
    UploadGone,
    UploadMade,
)
from gcdesk.upload.engine.landing import fingerprints
from gcdesk.upload.engine.ledger import Fill, Ledger
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.sending import CaseToSend, JsonValue, Plan, ValueToSend
from gcdesk.upload.engine.states import Failed, Ready, Stopped
from gcdesk.upload.records.journaled import (
    PURGED_AFTER,
    begin_run,
    cases_left,
    finish,
    go_on,
    journaled_ledger,
    outcome_of,
    owner_of,
    places_in_use,
    plan_of,
    send_again,
)
from gcdesk.upload.records.place import UploadPlace
from tests.upload.sending_plans import image_cases, sets_of
from tests.upload.sending_plans import plan_of as plan_for
from tests.upload.sending_runs import asked, send

NOW = 2_000_000_000.0


def case(key: str, score: float = 1.0) -> CaseToSend:
    return CaseToSend(key, f"title {key}", 10, (ValueToSend(Interface("score", "Score"), JsonValue(score)),))


def plan(*keys: str, user: str = "editor", study: str = "study") -> Plan:
    return Plan("https://gc.example", user, study, "slug", "Title", tuple(map(case, keys)))


def file(key: str) -> FileKey:
    return FileKey(key, "ct-image", 0)


def made(key: str, pk: str = "") -> UploadMade:
    return UploadMade(file(key), pk or f"pk {key}", "s3", "url", "print", 5)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite")) as opened:
        opened.runs._clock = lambda: NOW
        yield opened


def at(journal: Journal, now: float) -> Callable[[], float]:
    """The clock shows *now* from now on."""
    journal.runs._clock = lambda: now
    return journal.runs._clock


def record(ledger: Ledger, *events: Event) -> None:
    for event in events:
        ledger.record(event)


def test_the_owner_is_the_one_of_the_tables() -> None:
    place = UploadPlace(
        Connection("https://gc.example", "token"),
        "editor",
        practice=False,
        snapshot=Snapshot(Study("study", "slug"), may_change=True, interfaces=(), display_sets=()),
    )
    assert owner_of(place.plan(())) == place.owner


def test_a_run_is_begun_recorded_and_finished(journal: Journal) -> None:
    begun = begin_run(journal, plan("1", "2"))
    assert (begun.run.owner, begun.run.cases) == (owner_of(begun.plan), 2)
    assert (begun.run.study_pk, begun.run.study_slug, begun.run.study_title) == ("study", "slug", "Title")
    record(begun.ledger, SetMade("1", "set"))
    assert journaled_ledger(journal, begun.run).case("1").pk == "set"
    assert outcome_of(journal, begun.run) is None
    outcome = Outcome(
        (
            RowOutcome("1", "title 1", Ready("set", "url")),
            RowOutcome("2", "title 2", Failed("No.")),
            RowOutcome("3", "title 3", Stopped()),
        )
    )
    ended = finish(journal, begun.run, outcome)
    assert (ended.state, ended.ready, ended.failed) == (RunState.FINISHED, 1, 1)
    assert outcome_of(journal, ended) == outcome
    assert plan_of(journal, ended) == begun.plan
    with pytest.raises(JournalError, match="has ended"):
        record(begun.ledger, SetMade("2", "set"))
    assert begun.ledger.case("2").pk == ""


@pytest.mark.hazard("G1")
def test_the_next_process_goes_on_with_what_was_recorded(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        begun = begin_run(journal, plan("1", "2"))
        record(begun.ledger, UploadAsked(file("1")), made("1"), PartSent(file("1"), "pk 1", 1, "etag"))
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        (run,) = journal.runs.unfinished(owner_of(begun.plan))
        again = go_on(journal, run)
        assert again is not None
        assert again.plan == begun.plan
        assert again.ledger.upload(file("1")) == begun.ledger.upload(file("1"))
        record(again.ledger, UploadCompleted(file("1"), "pk 1"))
        kept = journaled_ledger(journal, run).upload(file("1"))
        assert kept is not None
        assert kept.complete


@pytest.mark.hazard("G3")
def test_a_run_that_another_gcdesk_has_is_not_gone_on_with(tmp_path: Path) -> None:
    with (
        closing(Journal(tmp_path / "journal.sqlite")) as first,
        closing(Journal(tmp_path / "journal.sqlite")) as second,
    ):
        begun = begin_run(first, plan("1"))
        assert go_on(second, begun.run) is None
        assert send_again(second, begun.run, plan("1")) is None
        with pytest.raises(JournalError, match="another gcdesk"):
            record(journaled_ledger(second, begun.run), SetMade("1", "set"))
        assert first.runs.events(begun.run) == []


def test_rows_that_are_sent_again_belong_to_the_same_run(journal: Journal) -> None:
    begun = begin_run(journal, plan("1", "2"))
    record(begun.ledger, SetMade("1", "set"))
    ended = finish(journal, begun.run, Outcome(()))
    corrected = replace(begun.plan, cases=(case("2", 7.5), case("3")))
    run = send_again(journal, ended, corrected)
    assert run is not None
    assert journal.runs.unfinished(run.owner) == [run]
    assert plan_of(journal, run).cases == (case("1"), case("2", 7.5), case("3"))
    record(begun.ledger, SetMade("2", "set 2"))  # the same ledger goes on being recorded
    again = journaled_ledger(journal, run)
    assert (again.case("1").pk, again.case("2").pk) == ("set", "set 2")


@pytest.mark.hazard("G5")
@pytest.mark.parametrize("other", [plan("1", user="somebody else"), plan("1", study="another")])
def test_a_run_goes_on_under_the_account_and_for_the_study_that_it_was_begun_for(
    journal: Journal, other: Plan
) -> None:
    ended = finish(journal, begin_run(journal, plan("1")).run, Outcome(()))
    with pytest.raises(JournalError, match="another account"):
        send_again(journal, ended, other)
    assert journal.runs.of(owner_of(plan("1"))) == [ended]
    assert journal.runs.of("https://gc.example somebody else") == []
    assert journal.runs.claim(ended)


# ---- what can't be read


def _spoil(journal: Journal, payload: bytes) -> None:
    journal._database.change("UPDATE events SET payload = ?", payload)


@pytest.mark.hazard("G2")
@pytest.mark.parametrize("payload", [b'{"type":"OfTheFuture","case":"1"}', b"{torn", b""])
def test_a_run_with_events_that_can_not_be_read_is_told_and_released(
    journal: Journal, payload: bytes
) -> None:
    begun = begin_run(journal, plan("1"))
    record(begun.ledger, made("1"))
    journal.runs.release(begun.run)
    _spoil(journal, payload)
    with pytest.raises(JournalError, match="newer gcdesk"):
        go_on(journal, begun.run)
    assert journal.runs.unfinished(begun.run.owner) == [begun.run]
    assert places_in_use(journal, begun.run.owner, clock=lambda: NOW) == 0
    assert journal.runs.forget(begun.run)


@pytest.mark.hazard("G2")
def test_a_run_with_a_plan_that_can_not_be_read_is_told_and_released(journal: Journal) -> None:
    run = finish(journal, begin_run(journal, plan("1")).run, Outcome(()))
    journal._database.change("UPDATE runs SET plan = ?", b"{")
    for read in (lambda: go_on(journal, run), lambda: send_again(journal, run, plan("1"))):
        with pytest.raises(JournalError, match="newer gcdesk"):
            read()
    assert journal.runs.claim(run)


@pytest.mark.hazard("G2")
def test_a_step_that_can_not_be_written_down_is_not_known(journal: Journal) -> None:
    begun = begin_run(journal, plan("1"))
    journal._database.rows("PRAGMA query_only = ON")
    with pytest.raises(JournalError, match="readonly"):
        begun.ledger.record(SetMade("1", "set"))
    assert begun.ledger.case("1").pk == ""


# ---- uploads that the server removes after a day


@pytest.mark.hazard("N15")
def test_after_a_day_uploads_count_as_purged(journal: Journal) -> None:
    begun = begin_run(journal, plan("1", "2"))
    record(begun.ledger, made("1"), UploadCompleted(file("1"), "pk 1"))
    at(journal, NOW + 1000)
    record(begun.ledger, made("2"))
    clock = at(journal, NOW + PURGED_AFTER + 500)
    ledger = journaled_ledger(journal, begun.run, clock=clock)
    assert ledger.upload(file("1")) is None
    assert ledger.upload(file("2")) is not None
    record(ledger, made("1", "anew"))
    later = journaled_ledger(journal, begun.run, clock=clock).upload(file("1"))
    assert later is not None
    assert (later.pk, later.complete) == ("anew", False)


@pytest.mark.hazard("N2", "N15")
def test_uploads_of_a_fill_without_an_answer_are_kept_as_they_tell_whether_it_was_taken(
    journal: Journal,
) -> None:
    begun = begin_run(journal, plan("1"))
    record(begun.ledger, made("1"), SetMade("1", "set"), FillAsked("1", {}, {"ct-image": "print"}))
    ledger = journaled_ledger(journal, begun.run, clock=at(journal, NOW + 2 * PURGED_AFTER))
    assert ledger.case("1").fill is Fill.ASKED
    assert ledger.upload(file("1")) is not None


# ---- places


@pytest.mark.hazard("N15")
def test_a_fill_of_more_than_a_day_ago_is_outdated(journal: Journal) -> None:
    begun = begin_run(journal, plan("a"))
    begun.ledger.record(FillAsked("a", {}, {}))
    assert not journaled_ledger(journal, begun.run, clock=at(journal, NOW + 100)).case("a").outdated
    clock = at(journal, NOW + PURGED_AFTER + 100)
    assert journaled_ledger(journal, begun.run, clock=clock).case("a").outdated
    begun.ledger.record(FillAsked("a", {}, {}))
    assert not journaled_ledger(journal, begun.run, clock=clock).case("a").outdated


@pytest.mark.hazard("N15")
def test_a_clock_that_was_set_back_makes_nothing_outdated_or_gone(journal: Journal) -> None:
    begun = begin_run(journal, plan("a"))
    begun.ledger.record(made("1"))
    begun.ledger.record(FillAsked("a", {}, {}))
    ledger = journaled_ledger(journal, begun.run, clock=at(journal, NOW - 3 * PURGED_AFTER))
    assert not ledger.case("a").outdated
    assert ledger.upload(file("1")) is not None


def test_unused_uploads_of_all_runs_of_the_account_are_counted(journal: Journal) -> None:
    used = (FillAsked("used", {}, {"ct-image": "print"}), Filled("used"))
    first = begin_run(journal, plan("used", "1", "2", "3"))
    record(first.ledger, made("used"), *used, made("1"), UploadCompleted(file("1"), "pk 1"), made("2"))
    record(first.ledger, UploadGone(file("2"), "pk 2"), UploadAsked(file("3")))
    finish(journal, first.run, Outcome(()))
    second = begin_run(journal, plan("1"))
    record(second.ledger, UploadAsked(file("1")), made("1"))
    other = begin_run(journal, plan("1", user="other"))
    record(other.ledger, made("1"))

    def places(owner: str, besides: Run | None = None, later: float = 0) -> int:
        return places_in_use(journal, owner, besides=besides, clock=lambda: NOW + later)

    owner = first.run.owner
    assert places(owner) == 3  # of the first run one that is complete and one that may exist
    assert places(owner, second.run) == 2
    assert places(other.run.owner) == 1
    assert places("nobody") == 0
    assert places(owner, later=PURGED_AFTER) == 3
    assert places(owner, later=PURGED_AFTER + 1) == 0


# ---- what is left


def test_a_case_is_done_when_its_display_set_shows_all_that_it_is_to_show() -> None:
    one = case("1")
    prints = fingerprints(one)
    wanted = plan("1")
    steps: list[Event] = [SetMade("1", "set"), FillAsked("1", {}, prints), Filled("1"), Landed("1", "score")]
    assert [cases_left(wanted, Ledger(steps[:n])) for n in range(5)] == [1, 1, 1, 1, 0]
    assert cases_left(replace(wanted, cases=(case("1", 2.0),)), Ledger(steps)) == 1
    assert cases_left(wanted, Ledger([*steps[:3], ImportFailed("1", "score")])) == 1


# ---- with an engine


@pytest.mark.hazard("G1")
def test_an_engine_goes_on_from_the_journal_and_sends_nothing_twice(
    server: PracticeServer, tmp_path: Path
) -> None:
    whole = plan_for(server, image_cases(tmp_path, 3))
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        begun = begin_run(journal, whole)
        send(server, whole.only(["key-1", "key-2"]), ledger=begun.ledger)
        assert cases_left(whole, begun.ledger) == 1
    before = asked(server, "POST", "/uploads/")
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        (run,) = journal.runs.unfinished(owner_of(whole))
        again = go_on(journal, run)
        assert again is not None
        outcome = send(server, again.plan, ledger=again.ledger)
        ended = finish(journal, run, outcome)
    assert (before, asked(server, "POST", "/uploads/")) == (2, 3)
    assert [type(row.state) for row in outcome.rows] == [Ready] * 3
    assert (ended.ready, ended.failed) == (3, 0)
    assert [d.title for d in sets_of(server)] == ["case 1", "case 2", "case 3"]


@pytest.mark.hazard("G2")
def test_an_engine_whose_journal_fails_sends_no_more_and_goes_on_when_it_works_again(
    server: PracticeServer, tmp_path: Path
) -> None:
    whole = plan_for(server, image_cases(tmp_path, 4))
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        begun = begin_run(journal, whole)
        change_all, left = journal._database.change_all, iter(range(12))

        def fill_up(orders: list[tuple[str, tuple[object, ...]]]) -> int:
            if next(left, None) is None:
                raise sqlite3.OperationalError("disk I/O error")
            return change_all(orders)

        journal._database.change_all = fill_up  # type: ignore[assignment,method-assign]  # a disk that fails later
        outcome = send(server, whole, ledger=begun.ledger)
        assert not all(isinstance(row.state, Ready) for row in outcome.rows)
        told = [outcome.stopped_by.sentence] if outcome.stopped_by else []
        told += [row.state.reason for row in outcome.rows if isinstance(row.state, Failed)]
        assert any("can't use its journal" in sentence for sentence in told)

        journal._database.change_all = change_all  # type: ignore[method-assign]  # as it was
        again = journaled_ledger(journal, begun.run)
        last = send(server, whole, ledger=again)
        assert [type(row.state) for row in last.rows] == [Ready] * 4
    assert sorted(d.title for d in sets_of(server)) == [f"case {n}" for n in range(1, 5)]
    assert all(len(d.values) == 2 for d in sets_of(server))
