"""Runs in which something goes wrong: each case is in the study once and whole, or its row says why not."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from gcdesk.api.client import Connection
from gcdesk.errors import CertificateError, GcdeskError, NotEditor, NotGrandChallenge, OtherUser, TokenRefused
from gcdesk.practice.faults import (
    UPLOAD_LIMIT_REACHED,
    CutJson,
    Delay,
    Drop,
    Effect,
    Expired,
    Hang,
    Html,
    ListedTwice,
    LoseReply,
    Status,
)
from gcdesk.practice.records import Answer
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.events import AbortAsked, Event, PartSent
from gcdesk.upload.engine.ledger import Fill, Ledger
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.states import Failed, Held, Importing, Ready, Sending, Stopped, describe
from tests.upload.sending_plans import (
    CT,
    SCORE,
    SLUG,
    image_cases,
    image_value,
    mha,
    pdf_value,
    plan_of,
    score_value,
    sets_of,
)
from tests.upload.sending_runs import (
    QUICK,
    SURE_AFTER,
    Background,
    asked,
    connection_to,
    engine_for,
    send,
    stored_image,
    wait_until,
)

DISPLAY_SETS = r"/reader-studies/display-sets/"
CREATE = r"/uploads/$"
COMPLETE = "complete-multipart"
PRESIGN = "presigned"
STORAGE = r"^/uploads/"


def assert_exactly_once(server: PracticeServer, plan: Plan, outcome: Outcome) -> None:
    """Every case is in the study once, in order, with its own image and score, and its row is ready."""
    on_server = sets_of(server)
    assert [d.title for d in on_server] == [case.title for case in plan.cases]
    for case, display_set, row in zip(plan.cases, on_server, outcome.rows, strict=True):
        assert isinstance(row.state, Ready), row
        values = {value.interface: value for value in display_set.values}
        wanted = case.values[0].files[0].entry.path.read_bytes()
        assert stored_image(server, values[CT.slug].image) == hashlib.sha256(wanted).hexdigest()
        assert values[SCORE.slug].value == int(case.key.removeprefix("key-")) + 0.5
    assert len(server.state.images) == len(plan.cases)  # and none was imported twice


PASSING = [
    pytest.param(LoseReply(), "POST", DISPLAY_SETS, marks=pytest.mark.hazard("N2")),
    pytest.param(LoseReply(), "PATCH", DISPLAY_SETS, marks=pytest.mark.hazard("N2")),
    pytest.param(LoseReply(), "PATCH", COMPLETE, marks=pytest.mark.hazard("N2")),
    pytest.param(LoseReply(), "POST", CREATE, marks=pytest.mark.hazard("N2")),
    pytest.param(LoseReply(), "PUT", STORAGE, marks=pytest.mark.hazard("N2")),
    pytest.param(CutJson(), "POST", DISPLAY_SETS, marks=pytest.mark.hazard("N12")),
    pytest.param(Html(), "PATCH", DISPLAY_SETS, marks=pytest.mark.hazard("N12")),
    pytest.param(Html(), "PATCH", PRESIGN, marks=pytest.mark.hazard("N12")),
    pytest.param(Html(), "GET", "upload-sessions", marks=pytest.mark.hazard("N12")),
    pytest.param(Drop(after=500), "PUT", STORAGE, marks=pytest.mark.hazard("N1")),
    pytest.param(Drop(), ".*", "", marks=pytest.mark.hazard("N1")),
    pytest.param(Expired(), "PUT", STORAGE, marks=pytest.mark.hazard("N3")),
    pytest.param(Status(500), "PUT", STORAGE, marks=pytest.mark.hazard("N4")),
    pytest.param(Status(503), "PUT", STORAGE, marks=pytest.mark.hazard("N4")),
    pytest.param(Status(429, retry_after=0.1), ".*", "/api/", marks=pytest.mark.hazard("N5")),
    pytest.param(Status(503, retry_after=0.1), ".*", "/api/", marks=pytest.mark.hazard("N5")),
    pytest.param(Status(500), "POST", DISPLAY_SETS, marks=pytest.mark.hazard("N11")),
    pytest.param(Status(500), "PATCH", DISPLAY_SETS, marks=pytest.mark.hazard("N11")),
    pytest.param(Status(500), "GET", DISPLAY_SETS, marks=pytest.mark.hazard("N11")),
    pytest.param(Status(500), "PATCH", COMPLETE, marks=pytest.mark.hazard("N11")),
    pytest.param(Status(500), "GET", "upload-sessions", marks=pytest.mark.hazard("N11")),
    pytest.param(ListedTwice(), "GET", "", marks=pytest.mark.hazard("N16")),
]


@pytest.mark.parametrize(("effect", "method", "path"), PASSING)
def test_what_passes_leaves_each_case_there_once(
    server: PracticeServer, tmp_path: Path, effect: Effect, method: str, path: str
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 3))
    rule = server.faults.add(effect, method=method, path=path, times=2)

    outcome = send(server, plan)

    assert rule.hits == 2
    assert_exactly_once(server, plan, outcome)


@pytest.mark.hazard("N2")
@pytest.mark.parametrize("seconds", [0.0, 0.4])
def test_a_lost_reply_to_a_fill_of_files_only_is_not_repeated(
    server: PracticeServer, tmp_path: Path, seconds: float
) -> None:
    server.faults.import_seconds = seconds
    values = (image_value(tmp_path, "ct.mha", mha(1)), pdf_value(tmp_path, "r.pdf"))
    plan = plan_of(server, [CaseToSend("k", "one", 10, values)])
    server.faults.add(LoseReply(), method="PATCH", path=DISPLAY_SETS, times=1)

    outcome = send(server, plan)

    assert isinstance(outcome.rows[0].state, Ready)
    assert len(server.state.images) == 1
    assert asked(server, "PATCH", DISPLAY_SETS) == 1


def test_a_fill_that_was_not_carried_out_is_sent_again(server: PracticeServer, tmp_path: Path) -> None:
    plan = plan_of(server, [CaseToSend("k", "one", 10, (pdf_value(tmp_path, "r.pdf"),))])
    server.faults.add(Drop(), method="PATCH", path=DISPLAY_SETS, times=1)

    assert isinstance(send(server, plan).rows[0].state, Ready)
    assert asked(server, "PATCH", DISPLAY_SETS) == 2


@pytest.mark.hazard("N5")
@pytest.mark.parametrize("code", [429, 503])
def test_a_busy_server_is_asked_again_when_it_said(server: PracticeServer, tmp_path: Path, code: int) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    server.faults.add(Status(code, retry_after=0.5), method="POST", path=DISPLAY_SETS, times=1)
    assert_exactly_once(server, plan, send(server, plan))
    first, second = [e.at for e in server.state.log if e.method == "POST" and "display-sets" in e.path]
    assert second - first >= 0.5


@pytest.mark.hazard("N11")
@pytest.mark.parametrize("path", [DISPLAY_SETS, COMPLETE, CREATE])
def test_a_server_fault_is_tried_three_times_and_then_fails_the_row(
    server: PracticeServer, tmp_path: Path, path: str
) -> None:
    rule = server.faults.add(Status(500), method="POST|PATCH", path=path)

    (row,) = send(server, plan_of(server, image_cases(tmp_path, 1))).rows

    assert isinstance(row.state, Failed)
    assert rule.hits == 3
    assert "500" in row.state.details


@pytest.mark.hazard("N7")
def test_a_refused_token_stops_everything_and_another_one_goes_on(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 6))
    rule = server.faults.add(Status(401), path="/api/", skip=20)
    engine = engine_for(server, plan, workers=2)

    outcome = engine.run()

    assert isinstance(outcome.stopped_by, TokenRefused)
    assert outcome.rows
    assert all(isinstance(row.state, Stopped | Importing | Ready) for row in outcome.rows)
    server.faults.remove(rule)
    left = plan.only(row.key for row in outcome.rows if not isinstance(row.state, Ready))
    uploads_before = asked(server, "POST", CREATE.strip("$"))
    send(server, left, ledger=engine.ledger)
    everything = send(server, plan, ledger=engine.ledger)
    assert_exactly_once(server, plan, everything)
    assert asked(server, "POST", CREATE.strip("$")) - uploads_before < 6  # what was sent was used again


@pytest.mark.hazard("N7")
def test_a_token_that_is_deleted_on_the_way_is_replaced_by_another(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 6))
    board = Board()
    engine = engine_for(server, plan, board, workers=2)
    with Background(engine) as run:
        wait_until(lambda: len(sets_of(server)) >= 2)
        server.state._users = {"another token": "editor"}
        stopped = run.end()
    assert isinstance(stopped.stopped_by, TokenRefused)
    assert all(isinstance(state, Stopped | Importing | Ready) for state in board.states().values())

    connection = Connection(server.address, "another token")
    outcome = Engine(
        plan, connection, Board(), ledger=engine.ledger, pace=0.02, policy=QUICK, sure_after=SURE_AFTER
    ).run()

    assert outcome.stopped_by is None
    assert_exactly_once(server, plan, outcome)
    heard = [e for e in server.state.log if e.method == "POST" and DISPLAY_SETS in e.path and e.status != 401]
    assert len(heard) == 6


@pytest.mark.hazard("N7")
def test_what_is_being_filled_when_the_token_is_refused_gets_its_answer(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 6))
    slow = server.faults.add(Delay(0.5), method="PATCH", path=DISPLAY_SETS, times=1)
    engine = engine_for(server, plan, workers=2)
    with Background(engine) as run:
        wait_until(lambda: slow.hits >= 1)
        server.faults.add(Status(401), path="/api/")
        outcome = run.end()
    assert isinstance(outcome.stopped_by, TokenRefused)
    fills = [engine.ledger.case(case.key).fill for case in plan.cases]
    assert Fill.ASKED not in fills, "whether it was carried out is in doubt"
    assert Fill.DONE in fills


@pytest.mark.hazard("N7")
@pytest.mark.hazard("G5")
def test_another_user_s_token_sends_nothing(server: PracticeServer, tmp_path: Path) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    engine = Engine(plan, connection_to(server, "reader1"), Board(), policy=QUICK)
    outcome = engine.run()
    assert isinstance(outcome.stopped_by, OtherUser)
    assert str(outcome.stopped_by) == (
        "This upload was begun by editor, and the token is one of reader1. Nothing was sent. Sign in as editor to go on."
    )
    assert outcome.rows[0].state == Stopped()
    assert [entry.path for entry in server.state.log] == ["/api/v1/profiles/users/self/"]


@pytest.mark.hazard("N12")
@pytest.mark.parametrize(("times", "error"), [(2, None), (3, NotGrandChallenge)])
def test_a_hotel_s_page_at_the_start_is_asked_past(
    server: PracticeServer, tmp_path: Path, times: int, error: type[GcdeskError] | None
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    server.faults.add(Html(), path="users/self", times=times)
    outcome = send(server, plan)
    assert type(outcome.stopped_by) is (error or type(None))


@pytest.mark.hazard("N7")
def test_a_token_that_is_refused_at_once_sends_nothing(server: PracticeServer, tmp_path: Path) -> None:
    server.faults.add(Status(401))
    outcome = send(server, plan_of(server, image_cases(tmp_path, 1)))
    assert isinstance(outcome.stopped_by, TokenRefused)
    assert outcome.rows[0].state == Stopped()


@pytest.mark.hazard("N7")
def test_a_token_that_is_refused_while_imports_are_followed_stops_the_run(
    server: PracticeServer, tmp_path: Path
) -> None:
    server.faults.add(Status(401), method="GET", path="upload-sessions")
    outcome = send(server, plan_of(server, image_cases(tmp_path, 1)))
    assert isinstance(outcome.stopped_by, TokenRefused)
    state = outcome.rows[0].state
    assert isinstance(state, Importing)
    assert state.pk


def test_a_defect_ends_the_run_and_is_raised(server: PracticeServer, tmp_path: Path) -> None:
    def keep(event: Event) -> None:
        if isinstance(event, PartSent):
            raise ZeroDivisionError("a defect")

    board = Board()
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 2)), board, ledger=Ledger(keep=keep))
    with pytest.raises(ZeroDivisionError):
        engine.run()
    assert board.state("key-1") == Stopped()


@pytest.mark.hazard("N1")
def test_the_notice_ends_when_imports_can_be_followed_again(server: PracticeServer, tmp_path: Path) -> None:
    server.faults.import_seconds = 3600.0
    board = Board()
    patient = replace(QUICK, first_pause=30.0, longest_pause=30.0)
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 1)), board, policy=patient)
    rule = server.faults.add(Drop(), method="GET", path="upload-sessions")
    with Background(engine):
        wait_until(lambda: board.notice.startswith("waiting for the network"))
        server.faults.remove(rule)
        engine.try_now()
        wait_until(lambda: board.notice == "")
        engine.cancel()


@pytest.mark.hazard("N13")
def test_an_untrusted_certificate_stops_the_run(tmp_path: Path) -> None:
    with PracticeServer(samples=False, tls=True) as server:
        plan = plan_of(server, image_cases(tmp_path, 1))
        connection = Connection(server.address, server.tokens["editor"])
        outcome = Engine(plan, connection, Board(), policy=QUICK).run()
    assert isinstance(outcome.stopped_by, CertificateError)
    assert outcome.rows[0].state == Stopped()


@pytest.mark.hazard("N1")
def test_rows_say_that_they_wait_for_the_network(server: PracticeServer, tmp_path: Path) -> None:
    board = Board()
    plan = plan_of(server, image_cases(tmp_path, 1))
    patient = replace(QUICK, first_pause=30.0, longest_pause=30.0)
    rule = server.faults.add(Drop(), method="PUT", path=STORAGE)
    engine = engine_for(server, plan, board, policy=patient)
    with Background(engine) as run:
        wait_until(lambda: isinstance(board.state("key-1"), Held))
        held = board.state("key-1")
        assert isinstance(held, Held)
        assert held.reason.startswith("waiting for the network, next try in ")
        assert board.notice.startswith("waiting for the network")
        assert board.sent_bytes == 0 or held.sent <= held.total
        server.faults.remove(rule)
        engine.try_now()
        outcome = run.end()
    assert_exactly_once(server, plan, outcome)
    assert board.sent_bytes == board.total_bytes == plan.size
    assert board.notice == ""


@pytest.mark.hazard("N6")
def test_too_many_uploads_wait_for_those_already_sent(server: PracticeServer, tmp_path: Path) -> None:
    server.state.limits.unused_uploads = 2
    plan = plan_of(server, image_cases(tmp_path, 6))

    outcome = send(server, plan)

    assert [e for e in server.state.log if e.method == "POST" and e.status == 400]
    assert_exactly_once(server, plan, outcome)


@pytest.mark.hazard("N6")
def test_too_many_uploads_of_others_are_told_and_tried_again(server: PracticeServer, tmp_path: Path) -> None:
    server.state.limits.unused_uploads = 0
    board = Board()
    plan = plan_of(server, image_cases(tmp_path, 2))
    engine = engine_for(server, plan, board)
    with Background(engine) as run:
        wait_until(lambda: "too many uploads" in board.notice)
        server.state.limits.unused_uploads = 100
        engine.try_now()
        outcome = run.end()
    assert_exactly_once(server, plan, outcome)
    assert board.notice == ""


@pytest.mark.hazard("N6")
def test_an_account_that_may_not_upload_more_is_told_so_after_what_was_sent_is_used(
    server: PracticeServer, tmp_path: Path
) -> None:
    server.faults.add(UPLOAD_LIMIT_REACHED, path=PRESIGN, skip=2)

    outcome = send(server, plan_of(server, image_cases(tmp_path, 5)), workers=2)

    kinds = [type(row.state) for row in outcome.rows]
    assert kinds.count(Ready) == 2
    assert kinds.count(Failed) == 3
    failed = [row.state.reason for row in outcome.rows if isinstance(row.state, Failed)]
    assert all("Verify your account" in reason for reason in failed)
    assert len(sets_of(server)) == 2


@pytest.mark.hazard("N10")
def test_a_display_set_that_was_answered_meanwhile_fails_alone(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 2))
    engine = engine_for(server, plan)
    engine.run()
    locked = sets_of(server)[0]
    answer = Answer("a", locked.study, locked.pk, "q", "reader1", 1, created=0.0, modified=0.0)
    server.state.put_answer(answer)
    cases = [replace(case, values=(score_value(9),)) for case in plan.cases]

    outcome = send(server, replace(plan, cases=tuple(cases)), ledger=engine.ledger)

    first, second = (row.state for row in outcome.rows)
    assert isinstance(first, Failed)
    assert "can't be changed any more" in first.reason
    assert first.pk == locked.pk
    assert first.url
    assert isinstance(second, Ready)


def test_a_title_that_the_study_has_is_refused_before_anything_is_sent(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 2))
    send(server, plan.only(["key-1"]))
    uploads = asked(server, "POST", "/uploads/")

    outcome = send(server, plan)

    first, second = (row.state for row in outcome.rows)
    assert isinstance(first, Failed)
    assert "the study already has a display set with this title" in first.reason
    assert isinstance(second, Ready)
    assert asked(server, "POST", "/uploads/") == uploads + 1


@pytest.mark.hazard("N16")
def test_a_title_that_somebody_takes_meanwhile_is_not_ours(server: PracticeServer, tmp_path: Path) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    taken = {"non_field_errors": ["The fields title, reader_study must make a unique set."]}
    server.faults.add(Status(400, body=taken), method="POST", path=DISPLAY_SETS, times=1)

    engine = engine_for(server, plan)
    (row,) = engine.run().rows

    assert isinstance(row.state, Failed)
    assert "already has a display set" in row.state.reason
    again = send(server, plan, ledger=engine.ledger)  # it is gone by now: the file that was sent is used
    assert_exactly_once(server, plan, again)
    assert asked(server, "POST", "/uploads/") == 1


@pytest.mark.hazard("F2")
def test_a_file_that_has_changed_fails_its_case_only(server: PracticeServer, tmp_path: Path) -> None:
    plan = plan_of(server, image_cases(tmp_path, 3))
    plan.cases[0].files[0].entry.path.write_bytes(mha(99, 128))
    plan.cases[1].files[0].entry.path.unlink()

    outcome = send(server, plan)

    first, second, third = (row.state for row in outcome.rows)
    assert isinstance(first, Failed)
    assert "ct.mha has changed" in first.reason
    assert isinstance(second, Failed)
    assert "no longer there" in second.reason
    assert isinstance(third, Ready)
    assert [d.title for d in sets_of(server)] == ["case 3"]


@pytest.mark.hazard("F2")
def test_a_file_that_changes_while_it_is_sent_is_never_completed(
    server: PracticeServer, tmp_path: Path
) -> None:
    content = mha(1, 12 * MIB // 32)
    case = CaseToSend("k", "one", 10, (image_value(tmp_path, "ct.mha", content),))
    path = case.files[0].entry.path
    server.faults.bandwidth = 20 * MIB
    engine = engine_for(server, plan_of(server, [case]), part_size=5 * MIB, workers=1)
    with Background(engine) as run:
        wait_until(lambda: asked(server, "PUT", "/uploads/") > 0)
        os.utime(path, ns=(1, 1))
        (row,) = run.end().rows
    assert isinstance(row.state, Failed)
    assert "has changed" in row.state.reason
    assert asked(server, "PATCH", COMPLETE) == 0


@pytest.mark.hazard("F1")
def test_an_empty_file_is_refused_before_it_is_sent(server: PracticeServer, tmp_path: Path) -> None:
    case = CaseToSend("k", "one", 10, (image_value(tmp_path, "ct.mha", b""),))
    (row,) = send(server, plan_of(server, [case])).rows
    assert isinstance(row.state, Failed)
    assert "ct.mha is empty" in row.state.reason
    assert asked(server, "POST", "") == 0


@pytest.mark.hazard("N14")
def test_a_failed_import_is_told_in_words_and_can_be_sent_again(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 2))
    message = "Image validation for socket CT Image failed with error: 1 file could not be imported."
    server.faults.fail_imports("ct", message)
    engine = engine_for(server, plan)

    outcome = engine.run()

    for row, display_set in zip(outcome.rows, sets_of(server), strict=True):
        assert row.state == Failed(
            "Failed on the server: CT Image: 1 file could not be imported.",
            display_set.pk,
            row.state.url if isinstance(row.state, Failed) else "",
            help_target="trouble#imports",
        )
    server.faults.clear()
    assert_exactly_once(server, plan, send(server, plan, ledger=engine.ledger))


@pytest.mark.hazard("N15")
def test_uploads_that_were_purged_are_sent_again(server: PracticeServer, tmp_path: Path) -> None:
    plan = plan_of(server, image_cases(tmp_path, 2))
    rule = server.faults.add(Status(400, body={"detail": "no"}), method="POST", path=DISPLAY_SETS)
    engine = engine_for(server, plan)
    assert all(isinstance(row.state, Failed) for row in engine.run().rows)
    server.faults.remove(rule)
    server.state.clock.advance(2 * 24 * 3600)

    outcome = send(server, plan, ledger=engine.ledger)

    assert_exactly_once(server, plan, outcome)
    assert asked(server, "POST", "/uploads/") == 4


@pytest.mark.hazard("N15")
def test_uploads_that_are_purged_during_the_run_are_sent_again(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    board = Board()
    server.faults.add(Delay(0.2), method="PATCH", path=DISPLAY_SETS, times=1)
    engine = engine_for(server, plan, board)
    with Background(engine) as run:
        wait_until(lambda: asked(server, "POST", DISPLAY_SETS) == 1)
        server.state.clock.advance(2 * 24 * 3600)
        for upload in server.state.outdated_uploads():
            server.state.uploads.remove(upload.pk)
        outcome = run.end()
    assert_exactly_once(server, plan, outcome)
    assert board.sent_bytes == board.total_bytes


def test_a_display_set_that_was_deleted_on_the_server_is_made_again(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    engine = engine_for(server, plan)
    engine.run()
    server.state.display_sets.remove(sets_of(server)[0].pk)

    (row,) = send(server, plan, ledger=engine.ledger).rows

    assert isinstance(row.state, Ready)
    assert [d.pk for d in sets_of(server)] == [row.state.pk]


@pytest.mark.hazard("N9")
@pytest.mark.hazard("N8")
def test_who_may_not_change_the_study_gets_a_sentence(server: PracticeServer, tmp_path: Path) -> None:
    plan = replace(plan_of(server, image_cases(tmp_path, 1)), user="outsider")
    outcome = Engine(plan, connection_to(server, "outsider"), Board(), policy=QUICK, pace=0.02).run()
    assert isinstance(outcome.stopped_by, NotEditor)
    assert "you have no right to change it" in outcome.stopped_by.sentence
    assert [type(row.state) for row in outcome.rows] == [Stopped]


class PowerLoss(Exception):
    """Stands for the end of the process."""


@pytest.mark.hazard("G1")
@pytest.mark.parametrize("at", range(1, 24))
def test_whatever_event_was_the_last_one_kept_a_new_run_goes_on(
    server: PracticeServer, tmp_path: Path, at: int
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 2))
    kept: list[bytes] = []

    def keep(event: Event) -> None:
        if len(kept) >= at:
            raise PowerLoss
        kept.append(msgspec.json.encode(event))
        if len(kept) == at:
            raise PowerLoss

    with suppress(PowerLoss):
        engine_for(server, plan, ledger=Ledger(keep=keep)).run()

    ledger = Ledger([msgspec.json.decode(line, type=Event) for line in kept])
    outcome = send(server, plan, ledger=ledger)
    assert_exactly_once(server, plan, outcome)


# ---- cancelling


CANCELLED = [
    pytest.param(Hang(), "GET", DISPLAY_SETS, id="reading the study"),
    pytest.param(Hang(), "POST", CREATE, id="creating an upload"),
    pytest.param(Hang(), "PATCH", PRESIGN, id="signing"),
    pytest.param(Hang(), "PUT", STORAGE, id="sending"),
    pytest.param(Hang(), "PATCH", COMPLETE, id="completing"),
    pytest.param(Hang(), "POST", DISPLAY_SETS, id="making a display set"),
    pytest.param(Hang(), "PATCH", DISPLAY_SETS, id="filling it"),
    pytest.param(Hang(), "GET", "upload-sessions", id="following"),
    pytest.param(Drop(), "PUT", STORAGE, id="waiting for the network"),
    pytest.param(Status(503, retry_after=100), "GET", DISPLAY_SETS, id="told to come back later"),
]


@pytest.mark.hazard("G7")
@pytest.mark.parametrize(("effect", "method", "path"), CANCELLED)
def test_cancel_takes_at_most_two_seconds(
    server: PracticeServer, tmp_path: Path, effect: Effect, method: str, path: str
) -> None:
    rule = server.faults.add(effect, method=method, path=path)
    plan = plan_of(server, image_cases(tmp_path, 3))
    patient = replace(QUICK, first_pause=60.0, longest_pause=60.0)
    engine = engine_for(server, plan, policy=patient)
    with Background(engine) as run:
        wait_until(lambda: rule.hits > 0)
        begun = time.monotonic()
        engine.cancel()
        outcome = run.end()
        took = time.monotonic() - begun
    assert took < 2.0
    assert outcome.stopped_by is None
    assert any(isinstance(row.state, Stopped | Importing) for row in outcome.rows)
    server.faults.clear()
    assert_exactly_once(server, plan, send(server, plan, ledger=engine.ledger))


@pytest.mark.hazard("G7")
def test_cancel_takes_at_most_two_seconds_when_nothing_answers_any_more(
    server: PracticeServer, tmp_path: Path
) -> None:
    rule = server.faults.add(Hang(), method="PUT|PATCH")
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 6)))
    with Background(engine) as run:
        wait_until(lambda: rule.hits >= 6)
        begun = time.monotonic()
        engine.cancel()
        run.end()
        took = time.monotonic() - begun
    assert took < 2.0
    assert len(engine.ledger.open_uploads()) == 6  # tried, and left to the server's purge


@pytest.mark.hazard("G7")
def test_cancel_aborts_open_uploads_on_the_server(server: PracticeServer, tmp_path: Path) -> None:
    server.faults.bandwidth = 2 * MIB
    board = Board()
    case = CaseToSend(
        "key-1", "one", 10, (image_value(tmp_path, "ct.mha", mha(1, 20 * MIB // 32)), score_value(1.5))
    )
    plan = plan_of(server, [case])
    engine = engine_for(server, plan, board, part_size=5 * MIB)
    with Background(engine) as run:
        wait_until(lambda: board.sent_bytes > MIB)
        engine.cancel()
        outcome = run.end()
    assert outcome.rows[0].state == Stopped()
    assert [upload.status for upload in server.state.uploads] == ["Aborted"]
    assert not engine.ledger.open_uploads()
    server.faults.clear()
    assert_exactly_once(server, plan, send(server, plan, ledger=engine.ledger))


@pytest.mark.hazard("G7")
def test_cancel_can_leave_open_uploads_for_going_on(server: PracticeServer, tmp_path: Path) -> None:
    server.faults.bandwidth = 8 * MIB
    content = mha(1, 20 * MIB // 32)
    case = CaseToSend("key-1", "one", 10, (image_value(tmp_path, "ct.mha", content), score_value(1.5)))
    plan = plan_of(server, [case])
    engine = engine_for(server, plan, part_size=5 * MIB, workers=1)
    with Background(engine) as run:
        wait_until(lambda: any(upload.etags for upload in engine.ledger.open_uploads().values()))
        engine.cancel(abort=False)
        run.end()
    assert asked(server, "PATCH", "abort") == 0
    assert [upload.status for upload in server.state.uploads] == ["Initialized"]
    server.faults.clear()
    (upload,) = engine.ledger.open_uploads().values()
    known = len(upload.etags)  # a part whose answer was still awaited is sent again
    puts = asked(server, "PUT", "/uploads/")

    outcome = send(server, plan, ledger=engine.ledger)

    assert_exactly_once(server, plan, outcome)
    assert asked(server, "POST", CREATE.strip("$")) == 1
    assert asked(server, "PUT", "/uploads/") - puts == 5 - known


@pytest.mark.hazard("G7")
def test_an_upload_that_was_to_be_aborted_is_not_sent_on(server: PracticeServer, tmp_path: Path) -> None:
    hang = server.faults.add(Hang(), method="PUT|PATCH")
    plan = plan_of(server, image_cases(tmp_path, 1))
    engine = engine_for(server, plan)
    with Background(engine) as run:
        wait_until(lambda: hang.hits > 0)
        engine.cancel()
        run.end()
    (left,) = engine.ledger.aborts_left().values()
    server.faults.clear()

    outcome = send(server, plan, ledger=engine.ledger)

    assert_exactly_once(server, plan, outcome)
    assert [upload.pk for upload in server.state.uploads] == [left.pk]
    assert [upload.status for upload in server.state.uploads] == ["Aborted"]


@pytest.mark.hazard("G7")
@pytest.mark.hazard("G2")
def test_a_cancel_that_can_not_be_recorded_ends_all_the_same(server: PracticeServer, tmp_path: Path) -> None:
    def keep(event: Event) -> None:
        if isinstance(event, AbortAsked):
            raise GcdeskError("the disk is full")

    rule = server.faults.add(Hang(), method="PUT")
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 1)), ledger=Ledger(keep=keep))
    with Background(engine) as run:
        wait_until(lambda: rule.hits > 0)
        engine.cancel()
        assert run.end().rows[0].state == Stopped()
    assert asked(server, "PATCH", "abort") == 0


def test_cancel_while_paused_ends_the_run(server: PracticeServer, tmp_path: Path) -> None:
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 1)))
    engine.pause()
    with Background(engine) as run:
        wait_until(lambda: asked(server, "GET", DISPLAY_SETS) == 1)
        engine.cancel()
        assert run.end().rows[0].state == Stopped()


def test_what_is_imported_reads_so_after_a_cancel_and_keeps_its_address(
    server: PracticeServer, tmp_path: Path
) -> None:
    server.faults.import_seconds = 3600.0
    board = Board()
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 1)), board)
    with Background(engine) as run:
        wait_until(lambda: isinstance(board.state("key-1"), Importing))
        engine.cancel()
        state = run.end().rows[0].state
    assert describe(state) == "being imported"
    assert isinstance(state, Importing)
    assert state.pk == sets_of(server)[0].pk
    assert SLUG in state.url


@pytest.mark.hazard("N1")
def test_what_was_waited_for_is_said_no_longer_once_bytes_move_again(
    server: PracticeServer, tmp_path: Path
) -> None:
    case = CaseToSend("key-1", "one", 10, (image_value(tmp_path, "ct.mha", mha(1, 4 * MIB // 32)),))
    board = Board()
    rule = server.faults.add(Drop(), method="PUT", path=STORAGE)
    engine = engine_for(server, plan_of(server, [case]), board)
    with Background(engine) as run:
        wait_until(lambda: "waiting for the network" in board.notice)
        server.faults.bandwidth = 2 * MIB
        server.faults.remove(rule)
        wait_until(lambda: isinstance(state := board.state("key-1"), Sending) and state.sent > 2 * MIB)
        assert board.notice == ""
        assert board.sent_bytes == 0, "the part is on its way still"
        server.faults.bandwidth = None
        assert describe(run.end().rows[0].state) == "ready"


def test_parts_that_storage_has_are_not_sent_again_after_a_refused_token(
    server: PracticeServer, tmp_path: Path
) -> None:
    content = mha(1, 20 * MIB // 32)
    case = CaseToSend("key-1", "one", 10, (image_value(tmp_path, "ct.mha", content), score_value(1.5)))
    plan = plan_of(server, [case])
    rule = server.faults.add(Status(401), method="PATCH", path=COMPLETE)
    engine = engine_for(server, plan, part_size=5 * MIB)
    assert isinstance(engine.run().stopped_by, TokenRefused)
    server.faults.remove(rule)
    puts = asked(server, "PUT", "")

    board = Board()
    outcome = send(server, plan, board, ledger=engine.ledger)

    assert_exactly_once(server, plan, outcome)
    assert asked(server, "PUT", "") == puts
    assert board.sent_bytes == board.total_bytes == len(content)
