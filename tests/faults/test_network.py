"""The matrix: the network and the server. Each fault happens to a run over real sockets, and the server tells the end."""

from __future__ import annotations

import math
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from gcdesk.api.client import Connection
from gcdesk.errors import CertificateError, NotEditor, TokenRefused
from gcdesk.practice.faults import (
    CutJson,
    Drop,
    Effect,
    Expired,
    Html,
    ListedTwice,
    LoseReply,
    NoETag,
    OtherParts,
    Status,
    WithFields,
    WithoutFields,
)
from gcdesk.practice.records import Answer, DisplaySet, Import
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.site import Dialect
from gcdesk.practice.state import DAY, new_pk
from gcdesk.practice.uploads import remove_upload
from gcdesk.upload.engine import judge
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.engine.states import Failed, Held, Importing, Ready, Stopped, describe
from tests.faults.injected import Clock, damaging
from tests.faults.reading import digest
from tests.faults.stage import CT, REPORT, SCORE, STOPPED, Stage, run_to_its_end, said, titles
from tests.upload.sending_runs import QUICK, Background, asked, wait_until

SETS = r"/reader-studies/display-sets/"
CREATE = r"/uploads/$"
COMPLETE = "complete-multipart"
PRESIGN = "presigned"
STORAGE = r"^/uploads/"
PATIENT = replace(QUICK, first_pause=30.0, longest_pause=30.0)
"""Waits so long that only "Try now" ends it in a test."""
HOUR = 3600.0

STEPS = [
    pytest.param("GET", SETS, id="reading the study"),
    pytest.param("POST", CREATE, id="making an upload"),
    pytest.param("PATCH", PRESIGN, id="signing"),
    pytest.param("PUT", STORAGE, id="sending a part"),
    pytest.param("PATCH", COMPLETE, id="completing"),
    pytest.param("POST", SETS, id="making a display set"),
    pytest.param("PATCH", SETS, id="filling it"),
    pytest.param("GET", "upload-sessions", id="following its import"),
]
"""All kinds of requests of a run."""


def hit(stage: Stage, effect: Effect, method: str, path: str, times: int = 2) -> None:
    """Send two cases, *effect* hitting some requests on the way; all arrive, each once."""
    stage.make_cases(2)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(effect, method=method, path=path, times=times)
    outcome = stage.send(plan)
    assert rule.hits == times
    stage.assert_all_ready(outcome, *titles(2))


# ---- N1: no connection


@pytest.mark.hazard("N1")
@pytest.mark.parametrize(("method", "path"), STEPS)
def test_a_connection_that_is_cut_is_made_again(stage: Stage, method: str, path: str) -> None:
    hit(stage, Drop(), method, path)


@pytest.mark.hazard("N1")
def test_a_connection_that_is_cut_in_the_middle_of_a_part_is_made_again(stage: Stage) -> None:
    hit(stage, Drop(after=700), "PUT", STORAGE)


@pytest.mark.hazard("N1")
def test_a_server_that_is_not_there_for_a_while_is_waited_for(folder: Path) -> None:
    kept = folder / "server"
    first = PracticeServer(kept, samples=False, import_seconds=0.0).start()
    ports = [int(address.rpartition(":")[2]) for address in (first.address, first.storage_address)]
    with Stage(first, folder) as stage:
        stage.make_cases(3)
        engine = stage.engine(policy=PATIENT, workers=2)
        first.faults.add(Drop(), method="POST", path=SETS)
        with Background(engine) as run:
            wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
            first.stop()
            engine.try_now()
            wait_until(lambda: stage.board.notice.startswith("waiting for the network, next try in "))
            with PracticeServer(
                kept, samples=False, import_seconds=0.0, port=ports[0], storage_port=ports[1]
            ) as stage.server:
                wait_until(lambda: try_until_over(engine, stage.board))
                stage.assert_all_ready(run.end(), *titles(3))


def try_until_over(engine: Engine, board: Board) -> bool:
    """Press "Try now"; whether all rows are ready."""
    engine.try_now()
    return all(isinstance(state, Ready) for state in board.states().values())


@pytest.mark.hazard("N1")
def test_rows_say_that_they_wait_for_the_network(stage: Stage) -> None:
    stage.make_cases(1)
    rule = stage.server.faults.add(Drop(), method="PUT", path=STORAGE)
    engine = stage.engine(policy=PATIENT)
    with Background(engine) as run:
        wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
        assert describe(stage.board.state("case 1")).startswith("waiting for the network, next try in ")
        stage.server.faults.remove(rule)
        engine.try_now()
        outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")


@pytest.mark.hazard("N1", "N2")
@pytest.mark.parametrize(("method", "path"), STEPS[5:7])
def test_the_network_goes_while_it_is_looked_what_became_of_a_lost_reply(
    stage: Stage, method: str, path: str
) -> None:
    """Lists are read on threads of their own, which tell of their waits, too."""
    stage.make_cases(2)
    plan = stage.choose().plan()
    reply = stage.server.faults.add(LoseReply(), method=method, path=path, times=1)
    network = stage.server.faults.add(Drop(), method="GET", path=f"{SETS}|upload-sessions", skip=1, times=3)
    outcome = stage.send(plan)
    assert (reply.hits, network.hits) == (1, 3)
    assert stage.board.notice == ""
    stage.assert_all_ready(outcome, *titles(2))


@pytest.mark.hazard("N1")
def test_names_that_nobody_resolves_any_more_are_waited_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.make_cases(1)
    engine = stage.engine(policy=PATIENT)

    def gone(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    with monkeypatch.context() as network:
        network.setattr(socket, "getaddrinfo", gone)
        with Background(engine) as run:
            wait_until(lambda: stage.board.notice.startswith("waiting for the network, next try in "))
            network.undo()
            engine.try_now()
            outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")


@pytest.mark.hazard("N1", "N3")
def test_after_eight_hours_of_sleep_it_goes_on_with_new_addresses(stage: Stage) -> None:
    clock = Clock()
    (image,) = stage.make_cases(1, voxels=12 * MIB // 32)
    assert image.stat().st_size > 2 * 5 * MIB
    rule = stage.server.faults.add(Drop(), method="PUT", path=STORAGE, skip=1)
    engine = stage.engine(policy=PATIENT, clock=clock, part_size=5 * MIB, workers=1)
    with Background(engine) as run:
        wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
        clock.advance(8 * HOUR)
        stage.server.state.clock.advance(8 * HOUR)
        stage.server.faults.remove(rule)
        engine.try_now()
        outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")
    assert asked(stage.server, "POST", "/uploads/") == 1
    assert asked(stage.server, "PATCH", PRESIGN) >= 2


# ---- N2: replies that are lost


@pytest.mark.hazard("N2")
@pytest.mark.parametrize(("method", "path"), STEPS)
def test_a_lost_reply_doubles_nothing(stage: Stage, method: str, path: str) -> None:
    hit(stage, LoseReply(), method, path)


@pytest.mark.hazard("N2", "G1")
@pytest.mark.parametrize(("method", "path"), STEPS[4:7])
def test_a_lost_reply_after_which_the_program_ends_doubles_nothing(
    stage: Stage, method: str, path: str
) -> None:
    stage.make_cases(2)
    rule = stage.server.faults.add(LoseReply(), method=method, path=path, times=1)
    engine = stage.engine(policy=PATIENT, workers=1)  # it looks only after half a minute
    with Background(engine) as run:
        wait_until(lambda: rule.hits == 1)
        engine.cancel(abort=False)
        run.end()
    stage.assert_all_ready(stage.go_on(), *titles(2))


# ---- N3, N4, N5: storage and busy servers


@pytest.mark.hazard("N3")
def test_an_expired_address_is_asked_for_anew(stage: Stage) -> None:
    hit(stage, Expired(), "PUT", STORAGE)


@pytest.mark.hazard("N3")
def test_addresses_that_expire_at_once_by_the_servers_own_clock_are_asked_for_anew(stage: Stage) -> None:
    stage.make_cases(1, voxels=12 * MIB // 32)
    stage.server.faults.bandwidth = 40 * MIB
    with Background(stage.engine(part_size=5 * MIB, workers=1)) as run:
        wait_until(lambda: asked(stage.server, "PUT", "/uploads/") == 1)
        stage.server.state.clock.advance(2 * HOUR)
        outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")
    assert asked(stage.server, "PATCH", PRESIGN) >= 2
    assert any(entry.status == 403 for entry in stage.server.state.log)


@pytest.mark.hazard("N4")
@pytest.mark.parametrize("code", [500, 503])
def test_storage_that_has_a_fault_is_asked_again(stage: Stage, code: int) -> None:
    hit(stage, Status(code), "PUT", STORAGE)


@pytest.mark.hazard("N5")
@pytest.mark.parametrize(
    ("code", "method", "path", "as_date"),
    [
        (429, "POST", SETS, True),
        (503, "POST", SETS, False),
        (429, "PATCH", PRESIGN, False),
        (503, "PATCH", PRESIGN, False),
    ],
)
def test_a_busy_server_is_not_asked_again_before_it_said(
    stage: Stage, code: int, method: str, path: str, as_date: bool
) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    # A date has whole seconds only.
    then = datetime.now(UTC) + timedelta(seconds=2)
    retry_after = format_datetime(then.replace(microsecond=0), usegmt=True) if as_date else 0.7
    before = len(stage.server.state.log)
    stage.server.faults.add(Status(code, retry_after=retry_after), method=method, path=path, times=1)

    outcome = stage.send(plan)

    log = [e for e in list(stage.server.state.log)[before:] if e.method == method and path in e.path]
    assert [e.status for e in log][:1] == [code]
    if as_date:
        assert log[1].at >= then.replace(microsecond=0).timestamp() - 0.05
    else:
        assert log[1].at - log[0].at >= 0.7
    stage.assert_all_ready(outcome, "case 1")


@pytest.mark.hazard("N5")
@pytest.mark.parametrize(("method", "path"), [STEPS[1], STEPS[5], STEPS[6]])
def test_who_asks_to_come_back_later_is_asked_nothing_else_until_then(
    stage: Stage, method: str, path: str
) -> None:
    stage.make_cases(20)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Status(503, retry_after=60), method=method, path=path, skip=1)
    engine = stage.engine(plan, workers=4)
    with Background(engine) as run:
        wait_until(lambda: "the server is busy" in stage.board.notice)
        crew = engine._crew
        assert crew is not None
        wait_until(
            lambda: crew._schedule.idle
        )  # what was on its way has come back, and nothing else has begun
        assert rule.hits <= 4, "only those that were on their way already"
        stage.server.faults.remove(rule)
        wait_until(lambda: try_until_over(engine, stage.board))
        outcome = run.end()
    stage.assert_all_ready(outcome, *titles(20))


@pytest.mark.hazard("N5")
@pytest.mark.parametrize(
    "retry_after",
    [
        "9" * 400,
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "1 Jan 99999999999 00:00:00 GMT",
        "Mon, 01 Jan 1900 00:00:00 GMT",
        "soon",
    ],
    ids=["without end", "in another age", "in no year", "long ago", "some time"],
)
@pytest.mark.parametrize(("method", "path"), [STEPS[0], STEPS[2], STEPS[3], STEPS[5]])
def test_whatever_a_busy_server_asks_for_the_run_goes_on(
    stage: Stage, method: str, path: str, retry_after: str
) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Status(503, retry_after=retry_after), method=method, path=path, times=2)
    engine = stage.engine(plan)
    with Background(engine) as run:
        wait_until(lambda: try_until_over(engine, stage.board))
        outcome = run.end()
    assert rule.hits == 2
    stage.assert_all_ready(outcome, "case 1")


@pytest.mark.hazard("N4")
def test_storage_that_does_not_say_what_it_has_is_asked_again(stage: Stage) -> None:
    hit(stage, NoETag(), "PUT", STORAGE)


@pytest.mark.hazard("N4", "N12")
def test_storage_that_never_says_what_it_has_fails_the_case_and_completes_nothing(stage: Stage) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(NoETag(), method="PUT", path=STORAGE)
    (row,) = stage.send(plan).rows
    assert isinstance(row.state, Failed)
    assert "HTTP 200" in row.state.reason
    assert "X-Amz" not in row.state.reason + row.state.details
    assert rule.hits == 3
    assert asked(stage.server, "PATCH", COMPLETE) == 0
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), "case 1")


@pytest.mark.hazard("N4")
@pytest.mark.parametrize("voxels", [64, 12 * MIB // 32], ids=["a small file", "several parts"])
def test_a_part_that_is_damaged_on_the_way_is_refused_by_storage_and_sent_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, voxels: int
) -> None:
    (image,) = stage.make_cases(1, voxels=voxels)
    plan = stage.choose().plan()
    with monkeypatch.context() as wire:
        damaged = damaging(wire, image, times=2)
        outcome = stage.send(plan, part_size=5 * MIB)
    assert len(damaged) == 2
    refused = sum(entry.status == 400 and entry.method == "PUT" for entry in stage.server.state.log)
    assert 1 <= refused <= 2, "a part leaves in several blocks"
    stage.assert_all_ready(outcome, "case 1")


@pytest.mark.hazard("N4")
def test_a_part_that_is_damaged_each_time_fails_its_case_and_completes_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    image, _ = stage.make_cases(2)
    plan = stage.choose().plan()
    with monkeypatch.context() as wire:
        damaged = damaging(wire, image, times=100)
        outcome = stage.send(plan)
    assert len(damaged) == 3
    sentences = said(outcome)
    assert sentences["case 1"].startswith("failed: A part arrived damaged at the server's storage")
    assert sentences["case 2"] == "ready"
    stage.assert_arrived("case 2")
    stage.assert_all_ready(stage.go_on(), *titles(2))


@pytest.mark.hazard("N2", "N4")
def test_parts_that_the_server_lists_wrongly_are_sent_again(stage: Stage) -> None:
    stage.make_cases(1, voxels=12 * MIB // 32)
    stage.server.faults.add(Drop(), method="PUT", path=STORAGE, skip=2)
    engine = stage.engine(policy=PATIENT, part_size=5 * MIB, workers=1)
    with Background(engine) as run:
        wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
        engine.cancel(abort=False)
        run.end()
    stage.server.faults.clear()
    rule = stage.server.faults.add(OtherParts(), method="GET", path="list-parts")
    stage.assert_all_ready(stage.go_on(part_size=5 * MIB), "case 1")
    assert rule.hits == 1
    assert asked(stage.server, "POST", "/uploads/") == 1


@pytest.mark.hazard("N2", "N4", "N11")
def test_an_upload_of_which_storage_has_lost_parts_is_sent_anew(stage: Stage) -> None:
    stage.make_cases(1, voxels=12 * MIB // 32)
    rule = stage.server.faults.add(Drop(), method="PATCH", path=COMPLETE)
    engine = stage.engine(policy=PATIENT, part_size=5 * MIB, workers=1)
    with Background(engine) as run:
        wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
        (upload,) = stage.server.state.uploads
        stage.server.state.forget_parts(upload.pk)
        stage.server.faults.remove(rule)
        wait_until(lambda: try_until_over(engine, stage.board))
        outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")
    assert asked(stage.server, "POST", "/uploads/") == 2


# ---- N6: limits


@pytest.mark.hazard("N6")
def test_too_many_uploads_wait_for_those_that_are_sent_to_be_used(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judge, "TOO_MANY", QUICK)
    stage.make_cases(6)
    stage.server.state.limits.unused_uploads = 2
    outcome = stage.send()
    assert [
        e for e in stage.server.state.log if e.method == "POST" and e.status == 400 and "uploads" in e.path
    ]
    stage.assert_all_ready(outcome, *titles(6))


@pytest.mark.hazard("N6")
def test_uploads_of_others_that_fill_all_places_are_waited_for_and_told(stage: Stage) -> None:
    stage.make_cases(2)
    stage.server.state.limits.unused_uploads = 0
    engine = stage.engine()
    with Background(engine) as run:
        wait_until(lambda: "too many uploads of yours" in stage.board.notice)
        assert "tried again in" in stage.board.notice
        told = {describe(state).partition(", next try in ")[0] for state in stage.board.states().values()}
        assert "waiting until the server takes new files" in told
        stage.server.state.limits.unused_uploads = 100
        engine.try_now()
        outcome = run.end()
    stage.assert_all_ready(outcome, *titles(2))


@pytest.mark.hazard("N6")
def test_an_account_that_may_send_no_more_is_told_so_when_what_was_sent_is_used(stage: Stage) -> None:
    images = stage.make_cases(5)
    stage.server.state.limits.account_bytes = 2 * images[0].stat().st_size

    outcome = stage.send(workers=1)

    sentences = said(outcome)
    assert [sentences[title] for title in titles(2)] == ["ready", "ready"]
    assert all("Verify your account" in sentences[title] for title in titles(5)[2:])
    assert all(isinstance(row.state, Failed) for row in outcome.rows[2:])
    stage.assert_arrived(*titles(2))
    stage.server.state.limits.account_bytes = None  # verified
    stage.assert_all_ready(stage.go_on(), *titles(5))


# ---- N7, N8, N9: who may do what


@pytest.mark.hazard("N7")
@pytest.mark.parametrize(("method", "path"), [STEPS[1], STEPS[5], STEPS[7]])
def test_a_token_that_is_refused_stops_all_and_another_one_goes_on(
    stage: Stage, method: str, path: str
) -> None:
    stage.make_cases(4)
    plan = stage.choose().plan()
    stage.server.faults.add(Status(401), method=method, path=path, skip=1)
    refused = stage.send(plan, workers=2)
    assert isinstance(refused.stopped_by, TokenRefused)
    assert {describe(row.state) for row in refused.rows} <= {STOPPED, "being imported", "ready"}
    assert isinstance(refused.rows[-1].state, Stopped | Importing)
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), *titles(4))


@pytest.mark.hazard("N7", "G5")
def test_another_accounts_token_does_not_go_on_with_it(stage: Stage) -> None:
    stage.make_cases(2)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Status(401), method="POST", path=SETS)
    assert isinstance(stage.send(plan).stopped_by, TokenRefused)
    stage.server.faults.remove(rule)
    sent = asked(stage.server, "PUT", "/uploads/") + asked(stage.server, "POST", "/uploads/")

    other = stage.go_on(user="reader1")

    assert other.stopped_by is not None
    assert "was begun by editor" in other.stopped_by.sentence
    assert set(said(other).values()) == {STOPPED}
    assert asked(stage.server, "PUT", "/uploads/") + asked(stage.server, "POST", "/uploads/") == sent
    stage.assert_arrived()
    stage.assert_all_ready(stage.go_on(), *titles(2))


def take_away(stage: Stage, how: str) -> Callable[[], None]:
    """Let the user lose the study; what comes back gives it back."""
    study = stage.server.state.study_by_slug(stage.slug)
    assert study is not None
    studies = stage.server.state.studies
    if how == "deleted":
        studies.put(study.pk, msgspec.structs.replace(study, slug="gone", editors=(), readers=()))
    elif how == "reader":
        studies.put(study.pk, msgspec.structs.replace(study, editors=(), readers=("editor",)))
    else:
        studies.put(study.pk, msgspec.structs.replace(study, editors=()))

    def give_back() -> None:
        studies.put(study.pk, study)

    return give_back


LOST = ["deleted", "reader", "nobody"]
"""How a study can be lost."""


@pytest.mark.hazard("N8")
@pytest.mark.parametrize("how", LOST)
def test_a_study_that_is_taken_away_stops_the_run_which_says_so(stage: Stage, how: str) -> None:
    stage.make_cases(12)
    plan = stage.choose().plan()
    give_back = take_away(stage, how)

    outcome = stage.send(plan, workers=2)

    assert isinstance(outcome.stopped_by, NotEditor)
    assert "does not exist, or you have no right to change it" in outcome.stopped_by.sentence
    assert set(said(outcome).values()) == {STOPPED}
    assert asked(stage.server, "POST", "/uploads/") <= 4, "nothing more is sent in vain"
    give_back()
    stage.assert_arrived()
    stage.assert_all_ready(stage.go_on(), *titles(12))


@pytest.mark.hazard("N8", "N9")
@pytest.mark.parametrize("how", LOST)
def test_a_right_that_is_lost_on_the_way_makes_gcdesk_forget_nothing(stage: Stage, how: str) -> None:
    """To who may not see a display set it is not there; it must not be made again for that."""
    stage.make_cases(6)
    rule = stage.server.faults.add(Drop(), method="PATCH", path=SETS, skip=2)
    engine = stage.engine(policy=PATIENT, workers=1)
    with Background(engine) as run:
        wait_until(lambda: rule.hits == 1)
        give_back = take_away(stage, how)
        stage.server.faults.remove(rule)
        engine.try_now()
        lost = run.end()
    assert isinstance(lost.stopped_by, NotEditor)
    again = stage.go_on()
    assert isinstance(again.stopped_by, NotEditor)
    # What was being imported when the right was lost may not have been seen to be ready.
    assert set(said(again).values()) <= {STOPPED, "being imported", "ready"}
    give_back()
    stage.assert_all_ready(stage.go_on(), *titles(6))
    assert asked(stage.server, "POST", "/uploads/") <= 7


@pytest.mark.hazard("N9")
def test_who_may_only_read_is_known_before_the_first_byte(stage: Stage) -> None:
    stage.make_cases(1)
    chosen = stage.choose(user="reader1")
    assert not chosen.place.snapshot.may_change
    assert stage.choose().place.snapshot.may_change
    assert asked(stage.server, "POST", "/uploads/") == 0
    stage.assert_arrived()  # asking made nothing
    # Whoever sends all the same is refused in words.
    refused = stage.send(chosen.plan(), user="reader1")
    assert refused.stopped_by is not None
    assert "you have no right to change it" in refused.stopped_by.sentence
    stage.assert_arrived()


# ---- N10, N11, N12: answers that are no success


@pytest.mark.hazard("N10")
def test_a_display_set_that_a_reader_began_is_locked_and_the_others_go_on(stage: Stage) -> None:
    stage.make_cases(3)
    rule = stage.server.faults.add(Status(401), method="PATCH", path=SETS, skip=0)
    stage.send(workers=1)
    stage.server.faults.remove(rule)
    state = stage.server.state
    (made,) = state.display_sets
    state.put_answer(Answer(new_pk(), made.study, made.pk, "q", "reader1", 1, created=0.0, modified=0.0))

    outcome = stage.go_on()

    assert [describe(row.state) for row in outcome.rows][1:] == ["ready", "ready"]
    locked = outcome.rows[0].state
    assert isinstance(locked, Failed)
    assert "can't be changed any more" in describe(locked)
    assert locked.pk == made.pk
    assert locked.url.endswith(f"/{made.pk}/")
    stage.expected["case 1"] = {}
    stage.assert_arrived(*titles(3))


@pytest.mark.hazard("N11")
@pytest.mark.parametrize(("method", "path"), [STEPS[0], *STEPS[3:7]])
def test_a_server_fault_that_passes_is_outlived(stage: Stage, method: str, path: str) -> None:
    hit(stage, Status(500), method, path)


@pytest.mark.hazard("N11")
@pytest.mark.parametrize(("method", "path"), [STEPS[1], STEPS[3], STEPS[6]])
def test_a_server_fault_that_stays_fails_the_case_after_three_tries(
    stage: Stage, method: str, path: str
) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Status(500), method=method, path=path)
    outcome = stage.send(plan)
    (row,) = outcome.rows
    assert isinstance(row.state, Failed)
    assert "500" in row.state.details
    assert rule.hits == 3
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), "case 1")


UNREADABLE = [
    *(pytest.param(Html(), *STEPS[n].values, id=f"a web page, {STEPS[n].id}") for n in (0, 1, 2, 4, 5, 6, 7)),
    *(pytest.param(CutJson(), *STEPS[n].values, id=f"cut JSON, {STEPS[n].id}") for n in (5, 6)),
    *(pytest.param(CutJson(0.0), *STEPS[n].values, id=f"nothing, {STEPS[n].id}") for n in (0, 6)),
]


@pytest.mark.hazard("N12")
@pytest.mark.parametrize(("effect", "method", "path"), UNREADABLE)
def test_an_answer_that_can_not_be_read_is_got_over(
    stage: Stage, effect: Effect, method: str, path: str
) -> None:
    hit(stage, effect, method, path, times=1)


@pytest.mark.hazard("N12")
def test_fields_that_a_newer_server_adds_or_drops_matter_to_nobody(stage: Stage) -> None:
    stage.make_cases(2)
    dropped = ("title", "description", "view_content", "index", "question_text", "logo", "help_text")
    added = {"invented": {"by": ["a", "newer", "server"]}, "score": 1.5}
    stage.server.faults.add(WithoutFields(dropped), path="/api/v1/reader-studies/")
    stage.server.faults.add(WithFields(added), path="/api/")
    outcome = stage.send()
    stage.assert_all_ready(outcome, *titles(2))


@pytest.mark.hazard("N12")
def test_an_older_server_is_understood(folder: Path) -> None:
    with (
        PracticeServer(samples=False, import_seconds=0.0, dialect=Dialect.RECORDED) as server,
        Stage(server, folder) as stage,
    ):
        stage.make_cases(2)
        stage.assert_all_ready(stage.send(), *titles(2))


@pytest.mark.hazard("N12")
def test_answers_that_stay_unreadable_end_in_a_sentence(stage: Stage) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    stage.server.faults.add(Html(), method="PATCH", path=PRESIGN)
    (row,) = stage.send(plan).rows
    assert isinstance(row.state, Failed)
    assert "can't be understood" in describe(row.state)
    assert "/api/v1/uploads/" in row.state.details
    assert "HTTP 200" in row.state.details
    stage.assert_arrived()
    stage.assert_all_ready(stage.go_on(), "case 1")


@pytest.mark.hazard("N12")
def test_a_web_page_in_place_of_all_answers_is_waited_out(stage: Stage) -> None:
    stage.make_cases(1)
    rule = stage.server.faults.add(Html(), method="POST", path=CREATE)
    engine = stage.engine(policy=PATIENT)
    with Background(engine) as run:
        wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
        assert describe(stage.board.state("case 1")).startswith("no reply came, looking again in ")
        stage.server.faults.remove(rule)
        engine.try_now()
        outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")


@pytest.mark.hazard("N11")
def test_looking_what_became_of_a_fill_is_no_try(stage: Stage) -> None:
    """Without a value that tells at once, each of the three tries is followed by looks."""
    (image,) = stage.make_cases(1)
    image.with_name("score.json").unlink()
    del stage.expected["case 1"][SCORE]
    plan = stage.choose({CT: "*.mha"}).plan()
    rule = stage.server.faults.add(Status(500), method="PATCH", path=SETS)
    (row,) = stage.send(plan).rows
    assert isinstance(row.state, Failed)
    assert "500" in row.state.details
    assert rule.hits == 3
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), "case 1")


@pytest.mark.hazard("N12")
def test_a_page_in_place_of_each_new_upload_is_told_after_three_tries_with_something_harmless_between(
    stage: Stage,
) -> None:
    stage.make_cases(1)
    plan = stage.choose().plan()
    stage.server.faults.add(Html(), method="POST", path=CREATE)
    (row,) = stage.send(plan).rows
    assert isinstance(row.state, Failed)
    assert "HTTP 200" in row.state.reason
    assert "/api/v1/uploads/" in row.state.reason
    log = [(e.method, e.path.partition("?")[0]) for e in stage.server.state.log]
    made = [at for at, entry in enumerate(log) if entry == ("POST", "/api/v1/uploads/")]
    assert len(made) == 3
    assert all(("GET", "/api/v1/uploads/") in log[one:other] for one, other in pairwise(made))
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), "case 1")


@pytest.mark.hazard("N12", "N1")
@pytest.mark.parametrize(
    ("effect", "told"),
    [
        (Html(), "something on the way answers in the server's place"),
        (Status(302), "something on the way answers in the server's place"),
        (Status(502), "the server is busy"),
        (Status(504), "the server is busy"),
    ],
    ids=["a sign-in page", "a redirect to one", "an update of the server", "a gateway without its server"],
)
def test_what_keeps_everything_from_the_server_for_a_while_fails_no_case(
    stage: Stage, effect: Effect, told: str
) -> None:
    stage.make_cases(8)
    engine = stage.engine(workers=3)
    with Background(engine) as run:
        wait_until(lambda: len(stage.server.state.display_sets) >= 2)
        rule = stage.server.faults.add(effect, path="^/api/")

        def said_so() -> bool:
            waiting = [describe(state) for state in stage.board.states().values()]
            return any(told in sentence for sentence in [stage.board.notice, *waiting])

        wait_until(said_so)
        wait_until(lambda: rule.hits > 40)
        assert not [state for state in stage.board.states().values() if isinstance(state, Failed)]
        stage.server.faults.remove(rule)
        outcome = run.end()
    stage.assert_all_ready(outcome, *titles(8))


# ---- N13: certificates


@pytest.mark.hazard("N13")
def test_a_private_authority_is_told_and_with_its_certificate_all_arrives(folder: Path) -> None:
    with (
        PracticeServer(samples=False, import_seconds=0.0, tls=True) as server,
        Stage(server, folder) as stage,
    ):
        stage.make_cases(2)
        plan = stage.choose().plan()
        stranger = Connection(server.address, server.tokens["editor"])
        engine = Engine(plan, stranger, Board(), policy=QUICK)
        refused = run_to_its_end(engine)
        assert isinstance(refused.stopped_by, CertificateError)
        assert "certificate" in refused.stopped_by.sentence
        assert set(said(refused).values()) == {STOPPED}
        stage.assert_arrived()
        stage.assert_all_ready(stage.send(plan), *titles(2))


# ---- N14, N15: after the PATCH


@pytest.mark.hazard("N14")
def test_an_import_that_fails_is_told_in_the_servers_words_and_sent_again(stage: Stage) -> None:
    stage.make_cases(2)
    message = "Image validation for socket CT Image failed with error: 1 file could not be imported."
    stage.server.faults.fail_imports("ct", message)

    outcome = stage.send()

    for row in outcome.rows:
        assert isinstance(row.state, Failed)
        assert describe(row.state) == (
            "failed: Failed on the server: CT Image: 1 file could not be imported."
        )
        assert row.state.url.endswith(f"/{row.state.pk}/")
    stage.server.faults.clear()
    stage.assert_all_ready(stage.go_on(), *titles(2))


@pytest.mark.hazard("N14")
def test_a_late_import_is_waited_for(stage: Stage) -> None:
    stage.make_cases(2)
    stage.server.faults.import_seconds = 0.8
    stage.assert_all_ready(stage.send(), *titles(2))


@pytest.mark.hazard("N14")
def test_an_import_that_never_ends_is_told_and_followed_on_at_the_next_start(stage: Stage) -> None:
    stage.make_cases(1)
    stage.server.faults.import_seconds = math.inf
    (row,) = stage.send(patience=0.3).rows
    assert isinstance(row.state, Importing)
    assert describe(row.state) == "no result yet for CT Image"
    assert row.state.url.endswith(f"/{row.state.pk}/")
    stage.server.faults.import_seconds = 0.0
    stage.assert_all_ready(stage.go_on(), "case 1")
    assert asked(stage.server, "PATCH", SETS) == 1


def make_imports_of_others(stage: Stage, count: int) -> None:
    """Imports of the same account that have nothing to do with the run."""
    for _ in range(count):
        pk = new_pk()
        stage.server.state.imports.put(pk, Import(pk=pk, creator="editor", status="Succeeded", uploads=()))


@pytest.mark.hazard("N14")
def test_an_import_is_found_among_more_than_a_list_holds(stage: Stage) -> None:
    stage.make_cases(3)
    make_imports_of_others(stage, 2300)
    stage.server.faults.import_seconds = 1.5
    outcome = stage.send()
    assert stage.begun is not None
    assert all(stage.begun.ledger.case(row.key).imports for row in outcome.rows)
    assert any("offset=2000" in entry.path for entry in stage.server.state.log)
    stage.assert_all_ready(outcome, *titles(3))


@pytest.mark.hazard("N14")
@pytest.mark.parametrize("others", [0, 2300])
@pytest.mark.parametrize("effect", [None, ListedTwice()], ids=["lists add up", "lists never add up"])
def test_however_many_cases_wait_they_are_looked_at_once_a_pace(
    stage: Stage, others: int, effect: Effect | None
) -> None:
    stage.make_cases(30)
    make_imports_of_others(stage, others)
    plan = stage.choose().plan()
    stage.server.faults.import_seconds = math.inf
    if effect:
        stage.server.faults.add(effect, method="GET", path="/api/")
    pace, more = 0.05, 24
    engine = stage.engine(plan, pace=pace)

    def looks() -> int:
        return asked(stage.server, "GET", "upload-sessions") + asked(stage.server, "GET", "display-sets")

    with Background(engine) as run:
        wait_until(lambda: all(isinstance(state, Importing) for state in stage.board.states().values()))
        before, begun = looks(), time.monotonic()
        wait_until(lambda: looks() >= before + more)
        took = time.monotonic() - begun
        engine.cancel()
        run.end()
    longest_list = 2 * 3  # pages that are read in one go, and waited for after that
    assert took >= (more - longest_list) * pace


@pytest.mark.hazard("N15")
def test_uploads_that_were_purged_after_a_day_are_sent_again(stage: Stage) -> None:
    stage.make_cases(2)
    plan = stage.choose().plan()
    rule = stage.server.faults.add(Status(400, body={"detail": "no"}), method="POST", path=SETS)
    assert {type(row.state) for row in stage.send(plan).rows} == {Failed}
    stage.server.faults.remove(rule)
    stage.server.state.clock.advance(2 * DAY)
    stage.assert_all_ready(stage.go_on(), *titles(2))
    assert asked(stage.server, "POST", "/uploads/") == 4


FILES_ONLY = {CT: "*.mha", REPORT: "*.pdf"}


def make_files_only(stage: Stage) -> None:
    """A case without a value that is there at once."""
    image = stage.make_case("case 1", 1)
    image.with_name("score.json").unlink()
    pdf = b"%PDF-1.4 one page\n%%EOF\n"
    stage.write("case 1/report.pdf", pdf)
    del stage.expected["case 1"][SCORE]
    stage.expected["case 1"][REPORT] = digest(pdf)


@pytest.mark.hazard("N15", "N14")
@pytest.mark.parametrize("rules", [{REPORT: "*.pdf"}, FILES_ONLY], ids=["a file", "an image and a file"])
def test_a_fill_that_never_arrived_is_made_again_when_its_uploads_were_purged(
    stage: Stage, rules: dict[str, str]
) -> None:
    """The uploads are gone, as they would be had they been used."""
    make_files_only(stage)
    stage.expected["case 1"] = {slug: stage.expected["case 1"][slug] for slug in rules}
    plan = stage.choose(rules).plan()
    rule = stage.server.faults.add(Drop(), method="PATCH", path=SETS)
    engine = stage.engine(plan, policy=PATIENT)
    with Background(engine) as run:
        wait_until(lambda: rule.hits == 1)
        engine.cancel(abort=False)
        run.end()
    stage.server.faults.clear()
    stage.server.state.clock.advance(2 * DAY)
    stage.assert_all_ready(stage.go_on(days=2), "case 1")


@pytest.mark.hazard("N15", "N14")
@pytest.mark.parametrize("rules", [{REPORT: "*.pdf"}, FILES_ONLY], ids=["a file", "an image and a file"])
def test_what_the_server_never_took_out_of_an_upload_is_sent_again_after_a_day(
    stage: Stage, rules: dict[str, str]
) -> None:
    make_files_only(stage)
    stage.expected["case 1"] = {slug: stage.expected["case 1"][slug] for slug in rules}
    plan = stage.choose(rules).plan()
    stage.server.faults.import_seconds = math.inf
    stage.server.faults.add(Status(404), method="GET", path="upload-sessions/[^?]")  # the import is not found
    stage.server.faults.add(CutJson(0.0), method="GET", path=r"upload-sessions/\?")
    (late,) = stage.send(plan, patience=0.3).rows
    assert isinstance(late.state, Importing)
    stage.server.faults.clear()
    state = stage.server.state
    for upload in list(state.uploads):
        remove_upload(stage.server.site, upload.pk)
    stage.server.faults.import_seconds = 0.0
    wait_until(lambda: not list(state.jobs))  # they found nothing to work on
    for one in list(state.imports):
        state.imports.remove(one.pk)

    (same_day,) = stage.go_on(patience=0.3).rows
    assert describe(same_day.state).startswith("no result yet for ")
    stage.assert_all_ready(stage.go_on(days=2), "case 1")


@pytest.mark.hazard("N15")
def test_an_upload_that_is_purged_between_its_parts_is_sent_again(stage: Stage) -> None:
    stage.make_cases(1, voxels=12 * MIB // 32)
    rule = stage.server.faults.add(Drop(), method="PUT", path=STORAGE, skip=2)
    engine = stage.engine(policy=PATIENT, part_size=5 * MIB, workers=1)
    with Background(engine) as run:
        wait_until(lambda: isinstance(stage.board.state("case 1"), Held))
        stage.server.state.clock.advance(2 * DAY)
        stage.server.faults.remove(rule)
        engine.try_now()
        outcome = run.end()
    stage.assert_all_ready(outcome, "case 1")
    assert asked(stage.server, "POST", "/uploads/") == 2


# ---- N16: others work in the study, too


@pytest.mark.hazard("N16")
def test_lists_that_have_everything_twice_double_nothing(stage: Stage) -> None:
    stage.make_cases(3)
    stage.server.faults.add(ListedTwice(), method="GET", path="/api/")
    plan = stage.choose().plan()
    rule = stage.server.faults.add(LoseReply(), method="POST", path=SETS, times=2)
    outcome = stage.send(plan)
    assert rule.hits == 2
    stage.assert_all_ready(outcome, *titles(3))


@pytest.mark.hazard("N16")
def test_equal_orders_of_others_leave_ours_after_them(stage: Stage) -> None:
    stage.make_cases(2)
    others = [somebody_adds(stage, title, order=50) for title in ("theirs 1", "theirs 2")]
    outcome = stage.send()
    assert set(said(outcome).values()) == {"ready"}
    for other in others:
        stage.server.state.remove_display_set(other.pk)
    stage.assert_all_ready(outcome, *titles(2))


@pytest.mark.hazard("N16")
def test_a_title_that_somebody_takes_meanwhile_is_not_filled(stage: Stage) -> None:
    stage.make_cases(2)
    plan = stage.choose().plan()
    theirs = somebody_adds(stage, "case 1", order=1)
    outcome = stage.send(plan)
    assert said(outcome)["case 1"].startswith("failed: the study already has a display set with this title")
    assert said(outcome)["case 2"] == "ready"
    ours, stage.expected["case 1"] = stage.expected["case 1"], {}
    stage.assert_arrived(*titles(2))
    stage.server.state.remove_display_set(theirs.pk)
    stage.expected["case 1"] = ours
    stage.assert_all_ready(stage.go_on(), *titles(2))


@pytest.mark.hazard("N16")
def test_a_display_set_that_somebody_deletes_meanwhile_is_made_again(stage: Stage) -> None:
    stage.make_cases(2)
    rule = stage.server.faults.add(Status(401), method="PATCH", path=SETS)
    stage.send(workers=1)
    stage.server.faults.remove(rule)
    (made,) = stage.server.state.display_sets
    stage.server.state.remove_display_set(made.pk)
    stage.assert_all_ready(stage.go_on(), *titles(2))


def somebody_adds(stage: Stage, title: str, *, order: int) -> DisplaySet:
    """A display set that is not ours."""
    study = stage.server.state.study_by_slug(stage.slug)
    assert study is not None
    made = DisplaySet(new_pk(), study.pk, title, order, stage.server.state.clock.now())
    return stage.server.state.put_display_set(made)
