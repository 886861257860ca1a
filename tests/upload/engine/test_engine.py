"""Runs that go as they should: over real sockets, to a practice server."""

from __future__ import annotations

import hashlib
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.api import transport
from gcdesk.practice.faults import Delay, Hang
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import MOST_WORKERS
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, ImageValue, ValueToSend
from gcdesk.upload.engine.states import Importing, Ready, Sending, Stopped, can_look_again, describe, is_over
from tests.upload.sending_plans import (
    ANYTHING_FILE,
    CT,
    GENERIC,
    SCORE,
    SEGMENTATION,
    file_entry,
    file_value,
    image_cases,
    image_value,
    mask,
    mha,
    pdf_value,
    plan_of,
    score_value,
    sets_of,
)
from tests.upload.sending_runs import (
    Background,
    asked,
    engine_for,
    send,
    states,
    stored_image,
    wait_until,
)


def test_eight_cases_arrive_whole_and_in_order(server: PracticeServer, tmp_path: Path) -> None:
    cases = [
        CaseToSend(
            f"key-{n}",
            f"patient {n}",
            n * 10,
            (
                image_value(tmp_path, f"{n}/ct.mha", mha(n, 512)),
                image_value(tmp_path, f"{n}/seg.mha", mask(n), SEGMENTATION)
                if n % 2
                else pdf_value(tmp_path, f"{n}/r.pdf"),
                score_value(n / 2),
            ),
        )
        for n in range(1, 9)
    ]
    board = Board()

    outcome = send(server, plan_of(server, cases), board)

    assert [row.title for row in outcome.rows] == [case.title for case in cases]
    on_server = sets_of(server)
    assert [d.title for d in on_server] == [case.title for case in cases]
    assert outcome.stopped_by is None
    for n, (display_set, row) in enumerate(zip(on_server, outcome.rows, strict=True), 1):
        values = {value.interface: value for value in display_set.values}
        assert values[SCORE.slug].value == n / 2
        assert stored_image(server, values[CT.slug].image) == hashlib.sha256(mha(n, 512)).hexdigest()
        assert server.state.images[values[CT.slug].image].name == "ct.mha"
        if n % 2:
            assert (
                stored_image(server, values[SEGMENTATION.slug].image) == hashlib.sha256(mask(n)).hexdigest()
            )
        assert isinstance(row.state, Ready)
        assert row.state.pk == display_set.pk
        assert row.state.url.endswith(f"/reader-studies/empty-practice/display-sets/{display_set.pk}/")
    assert board.sent_bytes == board.total_bytes
    assert board.notice == ""
    assert asked(server, "POST", "/display-sets/") == 8


def test_one_image_of_many_parts_is_put_together_right(server: PracticeServer, tmp_path: Path) -> None:
    content = mha(1, 13 * MIB // 32)
    case = CaseToSend("k", "large", 10, (image_value(tmp_path, "ct.mha", content),))

    outcome = send(server, plan_of(server, [case]), part_size=5 * MIB)

    assert isinstance(outcome.rows[0].state, Ready)
    (display_set,) = sets_of(server)
    assert stored_image(server, display_set.values[0].image) == hashlib.sha256(content).hexdigest()
    assert sum(entry.port == "storage" and entry.method == "PUT" for entry in server.state.log) == 3


def test_content_made_by_gcdesk_is_sent_instead_of_the_file_s(server: PracticeServer, tmp_path: Path) -> None:
    entry = file_entry(tmp_path, "name of a person.mha", mha(1))
    value = ValueToSend(CT, ImageValue((FileToSend(entry, "image.mha", content=mha(2)),)))

    send(server, plan_of(server, [CaseToSend("k", "one", 10, (value,))]))

    (display_set,) = sets_of(server)
    image = display_set.values[0].image
    assert stored_image(server, image) == hashlib.sha256(mha(2)).hexdigest()
    assert server.state.images[image].name == "image.mha"


def test_a_case_of_values_only_needs_no_upload(server: PracticeServer) -> None:
    outcome = send(server, plan_of(server, [CaseToSend("k", "one", 10, (score_value(3),))]))

    assert isinstance(outcome.rows[0].state, Ready)
    assert asked(server, "POST", "/uploads/") == 0
    assert asked(server, "GET", "/upload-sessions/") == 0  # the answer to the PATCH shows the value already


def test_a_plan_without_cases_ends(server: PracticeServer) -> None:
    assert send(server, plan_of(server, [])).rows == ()


@pytest.mark.parametrize("places", [12, 3])
def test_many_files_end_with_few_upload_places(server: PracticeServer, tmp_path: Path, places: int) -> None:
    server.state.limits.unused_uploads = max(places, 5)
    cases = [case_of_five_files(tmp_path, n) for n in range(1, 11)]

    outcome = send(server, plan_of(server, cases), places=places)

    assert all(isinstance(row.state, Ready) for row in outcome.rows)
    assert all(len(display_set.values) == 5 for display_set in sets_of(server))
    assert not [entry for entry in server.state.log if entry.status == 400]


def case_of_five_files(folder: Path, n: int) -> CaseToSend:
    values = (
        image_value(folder, f"{n}/ct.mha", mha(n)),
        image_value(folder, f"{n}/other.mha", mha(n), GENERIC),
        image_value(folder, f"{n}/seg.mha", mask(n), SEGMENTATION),
        pdf_value(folder, f"{n}/r.pdf"),
        file_value(folder, f"{n}/any.json", b"{}", ANYTHING_FILE),
    )
    return CaseToSend(f"key-{n}", f"case {n}", n * 10, values)


def test_a_run_goes_on_where_an_earlier_one_ended(server: PracticeServer, tmp_path: Path) -> None:
    plan = plan_of(server, image_cases(tmp_path, 2))
    first = engine_for(server, plan)
    assert all(isinstance(row.state, Ready) for row in first.run().rows)
    before = len(server.state.log)

    again = send(server, plan, ledger=first.ledger)

    assert all(isinstance(row.state, Ready) for row in again.rows)
    assert {entry.method for entry in list(server.state.log)[before:]} == {"GET"}
    assert len(sets_of(server)) == 2


def test_a_value_that_is_replaced_is_ready_only_when_the_new_one_is_there(
    server: PracticeServer, tmp_path: Path
) -> None:
    plan = plan_of(server, [CaseToSend("k", "one", 10, (image_value(tmp_path, "ct.mha", mha(1)),))])
    engine = engine_for(server, plan)
    engine.run()
    (old,) = sets_of(server)
    server.faults.import_seconds = 0.3
    changed = replace(plan.cases[0], values=(image_value(tmp_path, "other.mha", mha(2)),))

    outcome = send(server, replace(plan, cases=(changed,)), ledger=engine.ledger)

    assert isinstance(outcome.rows[0].state, Ready)
    (new,) = sets_of(server)
    assert new.pk == old.pk
    assert stored_image(server, new.values[0].image) == hashlib.sha256(mha(2)).hexdigest()


def test_pause_begins_nothing_and_resume_goes_on(server: PracticeServer, tmp_path: Path) -> None:
    board = Board()
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 3)), board)
    engine.pause()
    paused = [engine.paused]
    with Background(engine) as run:
        wait_until(lambda: asked(server, "GET", "/display-sets/") == 1)
        wait_until(lambda: not board.notice)
        assert asked(server, "POST", "/uploads/") == 0
        engine.resume()
        paused.append(engine.paused)
        outcome = run.end()
    assert paused == [True, False]
    assert all(isinstance(row.state, Ready) for row in outcome.rows)


def test_a_row_of_which_nothing_is_on_its_way_says_that_it_is_paused(
    server: PracticeServer, tmp_path: Path
) -> None:
    board = Board()
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 1)), board)
    on_its_way = server.faults.add(Delay(1.0), method="PUT")
    with Background(engine) as run:
        wait_until(lambda: on_its_way.hits == 1)
        engine.pause()
        assert isinstance(board.state("key-1"), Sending)
        wait_until(lambda: describe(board.state("key-1")) == "paused")
        assert board.sent_bytes == board.total_bytes, "what was on its way has arrived"
        assert asked(server, "PATCH", "complete") == 0
        engine.resume()
        assert describe(board.state("key-1")) != "paused"
        outcome = run.end()
    assert [type(row.state) for row in outcome.rows] == [Ready]


@pytest.mark.hazard("N14")
def test_an_import_that_never_ends_is_told_and_can_be_followed_later(
    server: PracticeServer, tmp_path: Path
) -> None:
    server.faults.import_seconds = 3600.0
    plan = plan_of(server, image_cases(tmp_path, 1))
    engine = engine_for(server, plan, patience=0.3)

    state = engine.run().rows[0].state

    assert isinstance(state, Importing)
    assert state.late
    assert state.missing == ("CT Image",)
    assert not is_over(state)
    server.faults.import_seconds = 0.0
    later = send(server, plan, ledger=engine.ledger)
    assert isinstance(later.rows[0].state, Ready)
    assert asked(server, "PATCH", "/display-sets/") == 1


def test_following_many_cases_asks_for_lists(server: PracticeServer, tmp_path: Path) -> None:
    server.faults.import_seconds = 0.5
    begun = time.monotonic()
    outcome = send(server, plan_of(server, image_cases(tmp_path, 12)), pace=0.1)
    took = time.monotonic() - begun

    assert all(isinstance(row.state, Ready) for row in outcome.rows)
    single = [e for e in server.state.log if e.method == "GET" and e.path.count("/") > 5]
    assert len(single) <= 2  # lists, but for the last ones
    assert sum(e.method == "GET" for e in server.state.log) <= took / 0.1 + 2  # one before, one at once


def test_a_run_cancelled_before_it_began_sends_nothing(server: PracticeServer, tmp_path: Path) -> None:
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 2)))
    engine.cancel()
    assert list(states(engine.run()).values()) == [Stopped(), Stopped()]
    assert not server.state.log


def large_case(folder: Path, size: int) -> CaseToSend:
    return CaseToSend("k", "large", 10, (image_value(folder, "ct.mha", mha(1, size // 32)),))


def test_speed_is_limited_and_the_limit_can_change(server: PracticeServer, tmp_path: Path) -> None:
    board = Board()
    engine = engine_for(
        server, plan_of(server, [large_case(tmp_path, 16 * MIB)]), board, part_size=5 * MIB, workers=3
    )
    engine.limit_speed(2 * MIB)

    def moved() -> int:
        state = board.state("k")
        return state.sent if isinstance(state, Sending) else 0

    with Background(engine) as run:
        wait_until(lambda: moved() > 0)
        sent, begun = moved(), time.monotonic()
        wait_until(lambda: moved() >= sent + 2 * MIB)
        rate = (moved() - sent) / (time.monotonic() - begun)
        assert board.sent_bytes == 0, "storage has no part whole yet"
        assert 0.7 * 2 * MIB < rate < 1.3 * 2 * MIB  # of blocks of a quarter MiB
        engine.limit_speed(None)
        freed = time.monotonic()
        outcome = run.end()
    assert time.monotonic() - freed < 14 * MIB / (2 * MIB) / 2
    assert isinstance(outcome.rows[0].state, Ready)
    (display_set,) = sets_of(server)
    wanted = hashlib.sha256(mha(1, 16 * MIB // 32)).hexdigest()
    assert stored_image(server, display_set.values[0].image) == wanted


@pytest.mark.hazard("G7")
def test_cancel_takes_at_most_two_seconds_however_slow_it_was_to_be(
    server: PracticeServer, tmp_path: Path
) -> None:
    engine = engine_for(server, plan_of(server, [large_case(tmp_path, MIB)]))
    engine.limit_speed(100.0)
    with Background(engine) as run:
        wait_until(lambda: asked(server, "PATCH", "presigned") == 1)
        begun = time.monotonic()
        engine.cancel()
        run.end()
    assert time.monotonic() - begun < 2.0
    assert [upload.status for upload in server.state.uploads] == ["Aborted"]


def test_being_slow_on_purpose_is_no_time_out(
    server: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "_TIMEOUTS", (0.2, 0.2))
    entry = file_entry(tmp_path, "small.mha", mha(1))
    small = FileToSend(entry, "made.mha", content=mha(2))
    cases = [
        CaseToSend("k", "one", 10, (image_value(tmp_path, "ct.mha", mha(1)),)),
        CaseToSend("l", "two", 20, (ValueToSend(CT, ImageValue((small,))),)),
    ]
    engine = engine_for(server, plan_of(server, cases), workers=1)
    engine.limit_speed(2500.0)  # a block of 1 KiB is waited for longer than the time-outs are
    outcome = engine.run()
    assert all(isinstance(row.state, Ready) for row in outcome.rows)
    assert sum(entry.method == "PUT" for entry in server.state.log) == 2


def test_the_number_of_connections_can_change(server: PracticeServer, tmp_path: Path) -> None:
    engine = engine_for(server, plan_of(server, image_cases(tmp_path, 40)), workers=1)
    rule = server.faults.add(Hang(), method="POST", path="/uploads/", times=1)
    with Background(engine) as run:
        wait_until(lambda: rule.hits == 1)
        assert asked(server, "POST", "/uploads/") == 0
        engine.set_workers(100)
        wait_until(lambda: asked(server, "PATCH", "/display-sets/") == 39)  # all but the first, which hangs
        names = {thread.name for thread in threading.enumerate() if thread.name.startswith("gcdesk upload")}
        assert len(names) == MOST_WORKERS
        engine.set_workers(0)
        wait_until(lambda: sum(t.name.startswith("gcdesk upload") for t in threading.enumerate()) <= 2)
        engine.cancel()
        run.end()
    assert [d.title for d in sets_of(server)] == [f"case {n}" for n in range(2, 41)]


def test_looking_again_for_late_rows_sends_nothing(server: PracticeServer, tmp_path: Path) -> None:
    server.faults.import_seconds = 3600.0
    plan = plan_of(server, image_cases(tmp_path, 2))
    engine = engine_for(server, plan, patience=0.1)
    outcome = engine.run()
    assert [describe(row.state) for row in outcome.rows] == ["no result yet for CT Image"] * 2
    before = len(server.state.log)
    still = send(server, plan.only(["key-1"]), ledger=engine.ledger, patience=0.1)
    assert all(can_look_again(row.state) for row in still.rows)
    server.faults.import_seconds = 0.0

    later = send(server, plan, ledger=engine.ledger)

    assert all(isinstance(row.state, Ready) for row in later.rows)
    assert {entry.method for entry in list(server.state.log)[before:]} == {"GET"}
