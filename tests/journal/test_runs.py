from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run, RunKind, Runs, RunState
from gcdesk.journal.claims import Claims
from gcdesk.journal.database import IN_MEMORY, Database

DAY = 86_400.0


class Clock:
    """Seconds since the epoch, as the test wants them."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database() -> Iterator[Database]:
    with closing(Database(IN_MEMORY)) as opened:
        yield opened


@pytest.fixture
def runs(database: Database, clock: Clock) -> Runs:
    return Runs(database, Claims(None), clock=clock)


def begin(runs: Runs, owner: str = "o", plan: bytes = b"plan", cases: int = 3) -> Run:
    return runs.begin(owner, study_pk="pk", study_slug="slug", study_title="Title", plan=plan, cases=cases)


def payloads(runs: Runs, run: Run) -> list[bytes]:
    return [kept.payload for kept in runs.events(run)]


def test_a_run_from_its_begin_to_its_end(runs: Runs, clock: Clock) -> None:
    run = begin(runs)
    assert runs.unfinished("o") == [run]
    assert (run.study_pk, run.study_slug, run.study_title, run.begun) == ("pk", "slug", "Title", 1000.0)
    assert (run.state, run.ended, run.cases) == (RunState.UNFINISHED, None, 3)
    assert runs.plan(run) == b"plan"
    assert runs.last_event(run) is None
    for n in range(3):
        clock.now = 1001.0 + n
        runs.record(run, b"event %d" % n)
    assert [(kept.at, kept.payload) for kept in runs.events(run)] == [
        (1001.0, b"event 0"),
        (1002.0, b"event 1"),
        (1003.0, b"event 2"),
    ]
    assert runs.last_event(run) == 1003.0
    assert runs.outcome(run) is None
    ended = runs.end(run, b"outcome", ready=2, failed=1)
    assert runs.of("o") == [ended]
    assert runs.unfinished("o") == []
    assert (ended.state, ended.ended, ended.ready, ended.failed) == (RunState.FINISHED, 1003.0, 2, 1)
    assert runs.outcome(ended) == b"outcome"


def test_runs_of_another_kind_are_not_given_out(runs: Runs, clock: Clock) -> None:
    upload = begin(runs)
    order = runs.begin(
        "o", study_pk="pk", study_slug="slug", study_title="Title", plan=b"o", cases=2, kind=RunKind.ORDER
    )
    assert (upload.kind, order.kind) == ("upload", "order")
    assert runs.of("o") == runs.unfinished("o") == [upload]
    assert runs.of("o", RunKind.ORDER) == runs.unfinished("o", RunKind.ORDER) == [order]
    assert runs.plan(order) == b"o"
    for run in (upload, order):
        runs.end(run, b"", ready=0, failed=0)
    clock.now += 2 * DAY
    assert runs.forget_older(1) == 2
    assert runs.of("o") == runs.of("o", RunKind.ORDER) == []


def test_it_is_there_after_the_journal_was_closed(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        run = begin(journal.runs)
        journal.runs.record(run, b"event")
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        assert journal.runs.of("o") == [run]
        assert payloads(journal.runs, run) == [b"event"]
        assert journal.runs.claim(run)


def test_runs_are_listed_newest_first(runs: Runs, clock: Clock) -> None:
    first = begin(runs)
    clock.now -= 500  # a clock that is set back changes nothing
    second = begin(runs)
    assert runs.of("o") == [second, first]


def test_events_of_two_runs_do_not_mix(runs: Runs) -> None:
    one, other = begin(runs), begin(runs)
    for n in range(3):
        runs.record(one, b"one %d" % n)
        runs.record(other, b"other %d" % n)
    assert payloads(runs, one) == [b"one 0", b"one 1", b"one 2"]
    assert payloads(runs, other) == [b"other 0", b"other 1", b"other 2"]


@pytest.mark.hazard("G5")
def test_nothing_of_another_owner_is_given_out(database: Database) -> None:
    runs = Runs(database, Claims(None))
    theirs = begin(runs, "server first")
    runs.record(theirs, b"theirs")
    runs.release(theirs)
    mine = begin(runs, "server second")
    assert runs.of("server second") == runs.unfinished("server second") == [mine]
    assert runs.of("server") == runs.of("SERVER SECOND") == []
    # A handle that was made up does not help either.
    forged = Run(theirs.id, "server second", "pk", "slug", "Title", 0.0, None, RunState.UNFINISHED, 1)
    assert runs.events(forged) == []
    assert runs.last_event(forged) is None
    for read in (runs.plan, runs.outcome, runs.claim):
        with pytest.raises(JournalError, match="holds nothing about this"):
            read(forged)
    runs.forget(forged)
    assert payloads(runs, theirs) == [b"theirs"]
    assert runs.claim(theirs)


@pytest.mark.hazard("G3")
def test_what_is_claimed_by_one_can_not_be_recorded_by_another(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(Journal(file)) as first, closing(Journal(file)) as second:
        run = begin(first.runs)
        assert second.runs.of("o") == [run]
        assert not second.runs.claim(run)
        for refused in (
            lambda: second.runs.record(run, b"x"),
            lambda: second.runs.end(run, b"x", ready=0, failed=0),
            lambda: second.runs.reopen(run, b"x", cases=1),
        ):
            with pytest.raises(JournalError, match="another gcdesk"):
                refused()
        assert not second.runs.forget(run)
        first.runs.record(run, b"one")
        first.runs.release(run)
        assert second.runs.claim(run)
        assert not first.runs.claim(run)
        second.runs.record(run, b"two")
        assert payloads(first.runs, run) == [b"one", b"two"]


def test_what_comes_after_the_end_is_refused(runs: Runs) -> None:
    run = begin(runs)
    runs.end(run, b"outcome", ready=0, failed=0)
    with pytest.raises(JournalError, match="has ended"):
        runs.record(run, b"late")
    assert runs.events(run) == []


def test_a_finished_run_goes_on_with_another_plan(runs: Runs) -> None:
    run = begin(runs)
    runs.record(run, b"one")
    ended = runs.end(run, b"outcome", ready=2, failed=1)
    assert runs.claim(ended)
    again = runs.reopen(ended, b"more", cases=4)
    runs.record(again, b"two")
    assert runs.unfinished("o") == [again]
    assert (again.begun, again.cases, again.ready, again.failed) == (run.begun, 4, 0, 0)
    assert (runs.plan(again), runs.outcome(again)) == (b"more", None)
    assert payloads(runs, again) == [b"one", b"two"]


def test_a_run_is_forgotten_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        runs = journal.runs
        run = begin(runs, plan=b"plan with Jansen.mha")
        runs.record(run, b"event with Jansen.mha")
        assert not runs.forget(run)  # it is being sent
        ended = runs.end(run, b"outcome with Jansen.mha", ready=1, failed=0)
        assert runs.forget(ended)
        assert runs.of("o") == []
        assert runs.events(run) == []
        with pytest.raises(JournalError, match="holds nothing about this"):
            runs.claim(run)
        assert all(b"Jansen" not in path.read_bytes() for path in tmp_path.glob("journal.sqlite*"))


def test_old_runs_are_forgotten_those_that_can_be_gone_on_with_are_not(runs: Runs, clock: Clock) -> None:
    open_run = begin(runs)
    old = [runs.end(begin(runs, owner), b"x", ready=1, failed=0) for owner in ("o", "o", "other")]
    clock.now += 5 * DAY
    young = runs.end(begin(runs), b"x", ready=1, failed=0)
    busy = old[1]
    assert runs.claim(busy)
    clock.now += 6 * DAY
    assert runs.forget_older(10, "o") == 1
    assert runs.of("o") == [young, busy, open_run]
    assert runs.of("other") == [old[2]]
    runs.release(busy)
    assert runs.forget_older(10) == 2
    assert runs.forget_older(10) == 0
    assert runs.of("o") == [young, open_run]
    assert runs.of("other") == []


# ---- threads


def test_threads_that_record_at_once_each_keep_their_order(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        runs = journal.runs
        run = begin(runs)

        def work(name: int) -> None:
            for n in range(50):
                runs.record(run, b"%d %d" % (name, n))

        threads = [threading.Thread(target=work, args=(name,)) for name in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        kept = payloads(runs, run)
        assert len(kept) == 300
        for name in range(6):
            mine = [payload for payload in kept if payload.startswith(b"%d " % name)]
            assert mine == [b"%d %d" % (name, n) for n in range(50)]


class SlowDisk(Database):
    """Counts its waits for the disk; the first lasts until as many events are waiting as the test wants."""

    def __init__(self, runs_ready: threading.Event) -> None:
        super().__init__(IN_MEMORY)
        self.sizes: list[int] = []
        self.ready = runs_ready
        self.refusal: BaseException | None = None

    def change_all(self, orders):  # type: ignore[no-untyped-def]  # as its parent's
        if orders[0][0].startswith("INSERT INTO events"):
            self.sizes.append(len(orders))
            if len(self.sizes) == 1:
                assert self.ready.wait(10)
            elif self.refusal is not None:
                raise self.refusal
        return super().change_all(orders)


def _record_four_behind_one(disk: SlowDisk) -> tuple[Runs, Run, list[BaseException]]:
    runs = Runs(disk, Claims(None))
    run = begin(runs)
    raised: list[BaseException] = []

    def work(name: int) -> None:
        try:
            runs.record(run, b"%d" % name)
        except (JournalError, MemoryError) as error:
            raised.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in range(5)]
    for thread in threads:
        thread.start()
    while len(runs._queue) < 4:
        threading.Event().wait(0.001)
    disk.ready.set()
    for thread in threads:
        thread.join()
    return runs, run, raised


def test_events_that_come_at_the_same_time_share_one_wait_for_the_disk() -> None:
    with closing(SlowDisk(threading.Event())) as disk:
        runs, run, raised = _record_four_behind_one(disk)
        assert raised == []
        assert disk.sizes == [1, 4]
        assert sorted(payloads(runs, run)) == [b"0", b"1", b"2", b"3", b"4"]


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [(sqlite3.OperationalError("disk I/O error"), JournalError), (MemoryError(), MemoryError)],
)
def test_when_that_fails_each_of_them_hears_of_it(refusal: BaseException, kind: type[BaseException]) -> None:
    with closing(SlowDisk(threading.Event())) as disk:
        disk.refusal = refusal
        runs, run, raised = _record_four_behind_one(disk)
        assert [type(error) for error in raised] == [kind] * 4
        assert len(payloads(runs, run)) == 1


# ---- a file that can't be used


@pytest.mark.hazard("G2")
def test_a_full_disk_refuses_the_event_and_later_ones_are_kept_when_there_is_room(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        run = begin(journal.runs)
        journal.runs.record(run, b"one")
        ((pages,),) = journal._database.rows("PRAGMA page_count")
        journal._database.rows(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(JournalError, match="The disk is full"):
            journal.runs.record(run, b"x" * 100_000)
        with pytest.raises(JournalError, match="The disk is full"):
            begin(journal.runs, plan=b"x" * 100_000)
        assert payloads(journal.runs, run) == [b"one"]
        journal._database.rows("PRAGMA max_page_count = 1000000")
        journal.runs.record(run, b"two")
        assert payloads(journal.runs, run) == [b"one", b"two"]
        assert journal.runs.of("o") == [run]


@pytest.mark.hazard("G2")
def test_a_disk_that_becomes_read_only_refuses(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        run = begin(journal.runs)
        journal._database.rows("PRAGMA query_only = ON")
        with pytest.raises(JournalError, match="readonly"):
            journal.runs.record(run, b"x")
        with pytest.raises(JournalError, match="readonly"):
            journal.runs.end(run, b"x", ready=0, failed=0)
        assert journal.runs.unfinished("o") == [run]


@pytest.mark.hazard("G2")
def test_damage_that_shows_later_is_told_and_the_next_start_sets_the_file_aside(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(Journal(file)) as journal:
        run = begin(journal.runs)
        for n in range(100):
            journal.runs.record(run, b"%d " % n + b"x" * 2000)
        journal._database.wipe()
        with file.open("r+b") as content:
            for at in range(8 * 4096, file.stat().st_size, 4096):
                content.seek(at)
                content.write(b"\xff" * 64)
        journal._database.rows("PRAGMA cache_size = 0")
        with pytest.raises(JournalError, match="damaged"):
            journal.runs.events(run)
    with closing(Journal(file)) as journal:
        assert "it is damaged" in journal.notice
        assert journal.runs.of("o") == []


@pytest.mark.hazard("G2")
def test_a_closed_journal_refuses(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite")
    run = begin(journal.runs)
    journal._database.close()
    for refused in (
        lambda: journal.runs.record(run, b"x"),
        lambda: journal.runs.of("o"),
        lambda: begin(journal.runs),
        journal.runs._wipe,
    ):
        with pytest.raises(JournalError, match="closed"):
            refused()
    journal.close()


@pytest.mark.hazard("G2")
def test_where_no_claim_can_be_made_nothing_is_begun(database: Database, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    runs = Runs(database, Claims(tmp_path / "file"))
    with pytest.raises(JournalError, match="File exists"):
        begin(runs)
    assert runs.of("o") == []
