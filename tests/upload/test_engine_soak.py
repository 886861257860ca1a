"""Many cases under random faults of all kinds: none lost, none doubled."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from gcdesk.practice.faults import CutJson, Drop, Expired, Html, LoseReply, Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.board import Board
from gcdesk.upload.ledger import Ledger
from gcdesk.upload.sending import Plan
from gcdesk.upload.states import Ready, can_retry
from tests.upload.sending_plans import CT, SCORE, image_cases, plan_of, sets_of
from tests.upload.sending_runs import send, stored_image

SHARE = 0.05
"""Of all requests that meet a fault, kind by kind."""


def make_trouble(server: PracticeServer) -> None:
    for effect in (Drop(), LoseReply(), Html(), CutJson(), Status(429, retry_after=0.05), Status(503)):
        server.faults.add(effect, path="/api/", probability=SHARE / 6)
    server.faults.add(Status(500), path="/api/", probability=SHARE / 6)
    for effect in (Drop(after=700), LoseReply(), Status(500), Status(503), Expired()):
        server.faults.add(effect, method="PUT", path="^/uploads/", probability=SHARE / 5)


def send_until_ready(server: PracticeServer, plan: Plan) -> int:
    """Send, and send what failed again, as a user would; how many runs that took."""
    ledger = Ledger()
    left = plan
    for run in range(1, 20):
        board = Board()
        outcome = send(server, left, board, ledger=ledger)
        assert outcome.stopped_by is None
        assert board.sent_bytes == board.total_bytes
        assert all(isinstance(row.state, Ready) or can_retry(row.state) for row in outcome.rows)
        left = plan.only(row.key for row in outcome.rows if can_retry(row.state))
        if not left.cases:
            return run
    raise AssertionError("it does not come to an end")


@pytest.mark.parametrize("count", [60, pytest.param(1000, marks=pytest.mark.full)])
def test_random_faults_lose_and_double_nothing(server: PracticeServer, tmp_path: Path, count: int) -> None:
    make_trouble(server)
    plan = plan_of(server, image_cases(tmp_path, count))

    send_until_ready(server, plan)

    on_server = sets_of(server)
    assert [d.title for d in on_server] == [case.title for case in plan.cases]
    for case, display_set in zip(plan.cases, on_server, strict=True):
        values = {value.interface: value for value in display_set.values}
        wanted = case.values[0].files[0].entry.path.read_bytes()
        assert stored_image(server, values[CT.slug].image) == hashlib.sha256(wanted).hexdigest()
        assert values[SCORE.slug].value == int(case.key.removeprefix("key-")) + 0.5
    assert len(server.state.images) == count
