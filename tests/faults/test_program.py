"""The matrix: the program. What happens to gcdesk itself while it sends, and what the server has in the end."""

from __future__ import annotations

import logging
import secrets
import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import keyring
import msgspec
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from gcdesk.api.client import Connection
from gcdesk.connect.account import Account, NoKeyStore
from gcdesk.connect.keep import keep_token
from gcdesk.errors import GcdeskError
from gcdesk.journal import Journal
from gcdesk.journal.schema import MIGRATIONS
from gcdesk.kit.log_file import log_files, log_kept_in
from gcdesk.practice.faults import Drop, Effect, Expired, Hang, LoseReply, Status
from gcdesk.upload.engine.aborts import abort_left
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.engine.states import Failed, Held, Importing, Stopped, describe
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.records.journaled import begin_run, finish, go_on, owner_of
from gcdesk.upload.records.recorded import plan_to_bytes
from gcdesk.upload.records.report import summary_csv
from gcdesk.upload.table.plan import Typed, assign, retitle
from gcdesk.upload.table.saved import SavedTable, from_bytes, to_bytes
from tests.api.loopback import Loopback, never_answers, nobody_accepts
from tests.faults.crashing import ELSEWHERE, Order, Victims
from tests.faults.injected import on_opening
from tests.faults.pressing import ELSEWHERE as ELSEWHERE_SENT
from tests.faults.pressing import READY, Hand, Press
from tests.faults.stage import SCORE, STOPPED, Stage, run_to_its_end, said, titles
from tests.faults.test_network import COMPLETE, CREATE, PATIENT, SETS, STEPS, STORAGE
from tests.upload.sending_runs import Background, asked, connection_to, wait_until

ROUNDS = 5
"""Races of two processes."""
WITHIN = 2.0
"""Seconds."""


# ---- G2: the journal


def garbage(file: Path) -> None:
    file.write_bytes(b"SQLite format 3\0" + secrets.token_bytes(8000))


def from_the_future(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")


def torn(file: Path) -> None:
    """Half of it never got to the disk."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])


@pytest.mark.hazard("G2")
@pytest.mark.parametrize(
    ("spoil", "why"), [(garbage, "damaged"), (torn, "damaged"), (from_the_future, "a newer gcdesk")]
)
def test_a_journal_that_can_not_be_used_is_set_aside_named_and_the_run_is_kept_in_a_new_one(
    stage: Stage, spoil: Callable[[Path], None], why: str
) -> None:
    stage.make_cases(2)
    plan = stage.choose().plan()
    begin_run(stage.journal, plan)
    stage.journal.close()
    spoil(stage.journal.file)
    content = stage.journal.file.read_bytes()

    stage.journal = Journal(stage.journal.file)

    (aside,) = stage.journal.file.parent.glob("journal-set-aside-*.sqlite")
    assert aside.read_bytes() == content
    assert why in stage.journal.notice
    assert str(aside) in stage.journal.notice
    stage.assert_all_ready(stage.send(plan), *titles(2))
    assert len(stage.journal.runs.unfinished(owner_of(plan))) == 1


@pytest.mark.hazard("G2")
def test_where_no_journal_can_be_written_the_run_is_sent_all_the_same(stage: Stage, folder: Path) -> None:
    stage.make_cases(2)
    (folder / "file").write_bytes(b"no folder")
    stage.journal.close()
    stage.journal = Journal(folder / "file" / "journal.sqlite")
    assert "can't write its journal" in stage.journal.notice
    assert not stage.journal.is_durable
    stage.assert_all_ready(stage.send(), *titles(2))


@pytest.mark.hazard("G2")
@pytest.mark.parametrize("room", [3, 14, 25])
def test_a_disk_that_fills_up_stops_what_can_not_be_written_down_and_later_it_goes_on(
    stage: Stage, room: int
) -> None:
    stage.make_cases(3)
    engine = stage.engine()
    change_all, left = stage.journal._database.change_all, iter(range(room))

    def fill_up(orders: list[tuple[str, tuple[object, ...]]]) -> int:
        if next(left, None) is None:
            raise sqlite3.OperationalError("database or disk is full")
        return change_all(orders)

    stage.journal._database.change_all = fill_up  # type: ignore[assignment,method-assign]  # a disk that fills up
    outcome = run_to_its_end(engine)
    told = [outcome.stopped_by.sentence] if outcome.stopped_by else []
    told += [describe(row.state) for row in outcome.rows if isinstance(row.state, Failed)]
    assert told
    assert all("can't use its journal" in sentence for sentence in told)
    stage.assert_all_ready(stage.go_on(), *titles(3))


# ---- G3: a second gcdesk


@pytest.mark.hazard("G3")
def test_a_second_gcdesk_sends_nothing_of_a_run_that_the_first_is_at(stage: Stage) -> None:
    stage.make_cases(3)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Drop(), method="POST", path=SETS)
    engine = stage.engine(plan, policy=PATIENT)
    assert stage.begun is not None
    with Background(engine) as run, closing(Journal(stage.journal.file)) as second:
        wait_until(lambda: all(isinstance(state, Held) for state in stage.board.states().values()))
        assert not second.is_alone()
        (known,) = second.runs.unfinished(owner_of(stage.begun.plan))
        assert go_on(second, known) is None
        assert not second.runs.forget(known)
        stage.server.faults.remove(rule)
        engine.try_now()
        outcome = run.end()
        stage.assert_all_ready(outcome, *titles(3))
        finish(stage.journal, stage.begun.run, outcome)
        assert second.runs.unfinished(owner_of(stage.begun.plan)) == []
    assert asked(stage.server, "POST", "/uploads/") == 3


@pytest.mark.hazard("G3")
def test_a_second_process_sends_nothing_either(stage: Stage, victims: Victims) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    begun = begin_run(stage.journal, plan)
    order = Order(
        str(stage.journal.file), owner_of(plan), stage.server.address, stage.server.tokens["editor"]
    )
    victims.start(order)
    assert victims.ended() == ELSEWHERE
    stage.assert_arrived()
    stage.journal.runs.release(begun.run)
    victims.start(order)
    assert victims.ended() == 0
    stage.assert_arrived("case 1")


@pytest.mark.hazard("G3")
def test_two_processes_that_press_upload_in_the_same_instant_send_each_file_once(stage: Stage) -> None:
    with Hand() as one, Hand() as other:
        for number in range(1, ROUNDS + 1):
            stage.make_case(f"case {number}", number)
            plan = stage.choose().plan()
            press = Press(
                str(stage.journal.file),
                plan_to_bytes(plan.only([f"case {number}"])).decode("ascii"),
                stage.server.address,
                stage.server.tokens["editor"],
            )
            for hand in (one, other):
                hand.tell(msgspec.json.encode(press).decode())
            assert {one.heard(), other.heard()} == {READY}
            for hand in (one, other):
                hand.tell("now")
            said_by_both = [one.heard(), other.heard()]
            said_by_both.remove("ready")
            # Where the computer was so slow that the first had ended, the display set is found before a file is sent.
            assert (
                said_by_both[0] == ELSEWHERE_SENT
                or "the study already has a display set with this title" in said_by_both[0]
            )
    stage.assert_arrived(*titles(ROUNDS))
    assert asked(stage.server, "POST", "/uploads/") == ROUNDS


# ---- G4, G5: what is kept, and for whom


@pytest.mark.hazard("G4")
def test_an_unsent_table_is_there_after_a_crash_and_is_sent_as_it_was_edited(
    stage: Stage, victims: Victims
) -> None:
    stage.make_cases(3)
    chosen = stage.choose()
    table = assign(chosen.table, "case 2", SCORE, Typed("9,25"))
    table = retitle(table, {"case 3": "the third"})
    saved = SavedTable(str(stage.root), Grouping.SUBFOLDER, "", table)
    owner, study = chosen.place.owner, chosen.place.study_pk
    table_file = stage.root.parent / "table"
    table_file.write_bytes(to_bytes(saved))
    victims.start(Order(str(stage.journal.file), owner, "", "", save_table=str(table_file), study=study))
    assert victims.ended() == -signal.SIGKILL
    stage.restart()

    payload = stage.journal.load_table(owner, study)

    assert payload is not None
    again = from_bytes(payload)
    assert again == saved
    stage.expected["case 2"][SCORE] = 9.25
    stage.expected["the third"] = stage.expected.pop("case 3")
    checked = stage.check(chosen.place, chosen.listing, again.table)
    stage.assert_all_ready(stage.send(checked.plan()), "case 1", "case 2", "the third")


@pytest.mark.hazard("G5")
def test_another_account_sees_nothing_of_a_run_or_a_table(stage: Stage) -> None:
    stage.make_cases(2)
    chosen = stage.choose()
    owner, study = chosen.place.owner, chosen.place.study_pk
    stage.journal.save_table(
        owner, study, to_bytes(SavedTable(str(stage.root), Grouping.SUBFOLDER, "", chosen.table))
    )
    rule = stage.server.faults.add(Drop(), method="POST", path=SETS)
    engine = stage.engine(chosen.plan(), policy=PATIENT)
    with Background(engine) as run:
        wait_until(lambda: rule.hits > 0)
        engine.cancel(abort=False)
        run.end()
    stage.server.faults.clear()
    stage.restart()
    other = stage.place("reader1").owner
    assert stage.journal.runs.of(other) == []
    assert stage.journal.load_table(other, study) is None
    assert len(stage.journal.runs.of(owner)) == 1
    # Nor does a token of another account go on with it, whoever claims to be its owner.
    refused = stage.go_on(user="reader1")
    assert refused.stopped_by is not None
    assert "Sign in as editor to go on." in refused.stopped_by.sentence
    stage.assert_arrived()
    stage.assert_all_ready(stage.go_on(), *titles(2))


# ---- G6, G7: stopping

HANGING = [
    *(pytest.param(Hang(), *step.values, id=step.id) for step in STEPS),
    pytest.param(Drop(), "PUT", STORAGE, id="waiting for the network"),
    pytest.param(Status(503, retry_after=100), "GET", SETS, id="told to come back later"),
    pytest.param(Status(500), "PATCH", COMPLETE, id="between two tries"),
]


@pytest.mark.hazard("G7")
@pytest.mark.parametrize(("effect", "method", "path"), HANGING)
def test_cancelling_takes_at_most_two_seconds_and_what_was_done_is_used_later(
    stage: Stage, effect: Effect, method: str, path: str
) -> None:
    stage.make_cases(3)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(effect, method=method, path=path)
    engine = stage.engine(plan, policy=PATIENT)
    with Background(engine) as run:
        wait_until(lambda: rule.hits > 0)
        begun = time.monotonic()
        engine.cancel()
        outcome = run.end()
        took = time.monotonic() - begun
    assert took < WITHIN
    assert outcome.stopped_by is None
    assert any(isinstance(row.state, Stopped | Importing) for row in outcome.rows)
    assert {describe(row.state) for row in outcome.rows} <= {STOPPED, "being imported", "ready"}
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), *titles(3))


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("where", ["connecting", "in the TLS handshake"])
def test_cancelling_takes_at_most_two_seconds_before_there_is_a_connection(stage: Stage, where: str) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()

    def cancel_at(address: str, began: Callable[[], bool]) -> None:
        engine = Engine(plan, Connection(address, "t" * 64), Board(), policy=PATIENT)
        with Background(engine) as run:
            wait_until(began)
            start = time.monotonic()
            engine.cancel()
            assert set(said(run.end()).values()) == {STOPPED}
            assert time.monotonic() - start < WITHIN

    if where == "connecting":
        with nobody_accepts() as port:
            since = time.monotonic()
            cancel_at(f"http://127.0.0.1:{port}", lambda: time.monotonic() - since > 0.3)
    else:
        with Loopback(never_answers) as silent:
            cancel_at(f"https://127.0.0.1:{silent.port}", silent.connected.is_set)
    stage.assert_all_ready(stage.send(plan), "case 1")


@pytest.mark.hazard("G7")
def test_cancelling_takes_at_most_two_seconds_while_a_name_is_looked_up(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    asked_for, let_go = threading.Event(), threading.Event()

    def silent(*_: object, **__: object) -> list[object]:
        asked_for.set()
        let_go.wait(WITHIN * 5)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    with monkeypatch.context() as network:
        network.setattr(socket, "getaddrinfo", silent)
        engine = stage.engine(plan)
        try:
            assert cancelled_after(engine, asked_for.is_set) < WITHIN
        finally:
            let_go.set()
    stage.assert_all_ready(stage.go_on(), "case 1")


@pytest.mark.hazard("G7", "F3", "F4")
def test_cancelling_takes_at_most_two_seconds_while_a_file_is_waited_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    (image,) = stage.make_cases(1)
    plan = stage.choose().plan()
    opened, let_go = threading.Event(), threading.Event()

    def late() -> None:
        opened.set()
        let_go.wait(WITHIN * 5)

    with monkeypatch.context() as drive:
        on_opening(drive, image, late)
        engine = stage.engine(plan)
        try:
            assert cancelled_after(engine, opened.is_set) < WITHIN
        finally:
            let_go.set()
    stage.assert_all_ready(stage.go_on(), "case 1")


def cancelled_after(engine: Engine, began: Callable[[], bool]) -> float:
    """Run *engine*, and cancel it once it *began* something; seconds that the end took."""
    with Background(engine) as run:
        wait_until(began)
        start = time.monotonic()
        engine.cancel()
        assert set(said(run.end()).values()) == {STOPPED}
        return time.monotonic() - start


@pytest.mark.hazard("G7")
def test_aborts_that_were_not_heard_are_made_up_for_at_the_next_start(stage: Stage) -> None:
    stage.make_cases(4)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Hang(), method="PUT|PATCH")
    engine = stage.engine(plan, workers=4)
    with Background(engine) as run:
        wait_until(lambda: rule.hits >= 4)
        engine.cancel()
        run.end()
    stage.server.faults.clear()
    assert {upload.status for upload in stage.server.state.uploads} == {"Initialized"}
    stage.restart()
    (known,) = stage.journal.runs.unfinished(owner_of(plan))
    begun = go_on(stage.journal, known)
    assert begun is not None
    assert len(begun.ledger.aborts_left()) == 4
    assert abort_left(connection_to(stage.server), begun.ledger) == 0
    assert {upload.status for upload in stage.server.state.uploads} == {"Aborted"}
    stage.journal.runs.release(known)
    stage.begun = begun
    stage.assert_all_ready(stage.go_on(), *titles(4))


@pytest.mark.hazard("G6")
def test_what_is_left_for_later_goes_on_with_the_parts_that_storage_has(stage: Stage) -> None:
    (image,) = stage.make_cases(1, voxels=22 * MIB // 32)
    engine = stage.engine(part_size=5 * MIB, workers=1)
    stage.server.faults.add(Hang(), method="PUT", path=STORAGE, skip=3)
    with Background(engine) as run:
        wait_until(lambda: asked(stage.server, "PUT", "/uploads/") == 3)
        begun = time.monotonic()
        engine.cancel(abort=False)  # the window is closed: "go on later"
        outcome = run.end()
        stage.journal.close()
        assert time.monotonic() - begun < WITHIN
    assert set(said(outcome).values()) == {STOPPED}
    assert {upload.status for upload in stage.server.state.uploads} == {"Initialized"}
    stage.server.faults.clear()

    stage.assert_all_ready(stage.go_on(part_size=5 * MIB), "case 1")

    assert image.stat().st_size > 4 * 5 * MIB
    # Of five; the one that hung is written into the server's log whenever its connection is seen to be cut.
    assert sum(e.method == "PUT" and e.status == 200 for e in stage.server.state.log) == 5
    assert asked(stage.server, "POST", "/uploads/") == 1


# ---- G8, G9: secrets


def files_with(folder: Path, *secrets_: str) -> list[Path]:
    """Files below *folder* in which one of the secrets stands."""
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return [path for path in found if any(secret.encode() in path.read_bytes() for secret in secrets_)]


@pytest.mark.hazard("G8")
def test_without_a_key_store_the_token_is_for_the_session_and_in_no_file(
    stage: Stage, folder: Path, home: Path
) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    stage.make_cases(1)
    token = stage.server.tokens["editor"]
    with pytest.raises(NoKeyStore, match="key store"):
        keep_token(Account(stage.server.address, "editor"), token)
    stage.assert_all_ready(stage.send(), "case 1")
    stage.journal.close()
    assert files_with(folder, token) == []
    assert files_with(home, token) == []
    stage.restart()


@pytest.mark.hazard("G9")
@pytest.mark.expects_log("gcdesk: a defect")
def test_no_secret_gets_into_the_journal_the_log_the_summary_or_a_sentence(
    stage: Stage, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    stage.make_cases(6)
    caplog.set_level(logging.DEBUG, "gcdesk")
    token = stage.server.tokens["editor"]
    with log_kept_in(folder / "log"):
        faults = stage.server.faults
        plan = stage.choose().plan()
        for effect in (LoseReply(), Drop(after=100), Expired(), Status(500), Status(503)):
            faults.add(effect, method="PUT", path=STORAGE, times=1)
        faults.add(Status(403), method="POST", path=CREATE, times=1)
        faults.add(Status(400, body={"detail": "No."}), method="POST", path=SETS, times=1)
        outcome = stage.send(plan)
        faults.add(Status(401), path="/api/")
        refused = stage.go_on()
        assert isinstance(refused.stopped_by, GcdeskError)
        logging.getLogger("gcdesk").error("a defect", exc_info=refused.stopped_by)
    faults.clear()
    signature = "X-Amz-Signature"
    assert any(isinstance(row.state, Failed) for row in outcome.rows)
    stage.journal.close()
    assert files_with(folder / "home", token, signature) == []
    assert log_files(folder / "log")
    assert files_with(folder / "log", token, signature) == []
    texts = [repr(outcome), repr(refused), summary_csv(outcome, {}).decode(), repr(refused.stopped_by)]
    texts += refused.stopped_by.details.lines()
    assert not [text for text in texts if token in text or signature in text]
    stage.assert_all_ready(stage.go_on(), *titles(6))


@pytest.mark.hazard("G9")
@pytest.mark.parametrize(("method", "path"), [STEPS[1], STEPS[2], STEPS[5], STEPS[6]])
def test_secrets_that_a_server_or_proxy_echoes_get_nowhere(
    stage: Stage, folder: Path, method: str, path: str
) -> None:
    stage.make_cases(2)
    secrets_ = [stage.server.tokens["editor"], "abc123signature", "gehe1m"]
    echo = (
        f"Bearer {secrets_[0]} may not. Seen: https://s.example/a?X-Amz-Signature={secrets_[1]} "
        f"by http://jan:{secrets_[2]}@proxy.example:3128"
    )
    stage.server.faults.fail_imports("ct", echo)
    rule = stage.server.faults.add(Status(400, body={"title": [echo]}), method=method, path=path, times=1)
    with log_kept_in(folder / "log"):
        outcome = stage.send(workers=1)
        assert stage.begun is not None
        finish(stage.journal, stage.begun.run, outcome)
    assert rule.hits == 1
    assert {type(row.state) for row in outcome.rows} == {Failed}
    stage.journal.close()
    assert files_with(folder / "home", *secrets_) == []
    assert files_with(folder / "log", *secrets_) == []
    shown = repr(outcome) + summary_csv(outcome, {}).decode()
    assert not [secret for secret in secrets_ if secret in shown]
    stage.journal = Journal(stage.journal.file)


@pytest.mark.hazard("G9", "G1")
def test_after_a_crash_nothing_but_the_journal_is_left_behind(
    stage: Stage, folder: Path, victims: Victims
) -> None:
    stage.make_cases(2)
    plan = stage.choose().plan()
    stage.begun = begin_run(stage.journal, plan)
    stage.journal.close()
    before = {path for path in folder.rglob("*") if path.is_file()}
    token = stage.server.tokens["editor"]
    victims.start(Order(str(stage.journal.file), owner_of(plan), stage.server.address, token, die_at=9))
    assert victims.ended() == -signal.SIGKILL
    new = {path for path in folder.rglob("*") if path.is_file()} - before
    assert all(path.name.startswith("journal") or "claims" in str(path.parent) for path in new)
    assert files_with(folder / "home", token, "X-Amz-Signature") == []
    stage.assert_all_ready(stage.go_on(), *titles(2))
