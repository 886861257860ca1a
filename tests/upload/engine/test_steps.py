from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.api.client import Client
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.fill import Filler
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.parts import SMALLEST_PART
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.schedule import CaseWork, Complete, Finish, Open, Schedule, Send
from gcdesk.upload.engine.send_file import FileSender
from gcdesk.upload.engine.states import Sending
from gcdesk.upload.engine.steps import Steps
from gcdesk.upload.engine.way import Way
from tests.upload.sending_plans import image_cases, plan_of
from tests.upload.sending_runs import QUICK, connection_to

FILE = FileKey("key-1", "ct-image", 0)


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Client]:
    made = Client(connection_to(server), policy=QUICK)
    yield made
    made.close()


def test_each_task_does_its_step_and_tells_the_schedule(
    server: PracticeServer, client: Client, tmp_path: Path
) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    board, ledger, filled = Board(), Ledger(), []
    rows = Rows(board, plan)
    sender = FileSender(client, ledger, SMALLEST_PART, time.monotonic)
    steps = Steps(
        plan,
        sender,
        Filler(client, plan, ledger),
        rows,
        lambda case, answer: filled.append((case.key, answer.title)),
        Way(client),
    )
    schedule = Schedule([CaseWork("key-1", (FILE,))], 10)
    for kind in (Open, Send, Complete, Finish):
        task = schedule.take(0.0)
        assert isinstance(task, kind)
        steps.do(task)(schedule)
    assert schedule.filled
    assert filled == [("key-1", "case 1")]
    assert board.sent_bytes == board.total_bytes == plan.size


def test_what_is_lost_no_longer_counts(server: PracticeServer, client: Client, tmp_path: Path) -> None:
    plan = plan_of(server, image_cases(tmp_path, 1))
    board, ledger = Board(), Ledger()
    sender = FileSender(client, ledger, SMALLEST_PART, time.monotonic)
    steps = Steps(plan, sender, Filler(client, plan, ledger), Rows(board, plan), lambda *_: None, Way(client))
    schedule = Schedule([CaseWork("key-1", (FILE,))], 10)
    opened, sent = schedule.take(0.0), None
    assert opened is not None
    steps.do(opened)(schedule)
    sent = schedule.take(0.0)
    assert isinstance(sent, Send)
    late = steps.do(sent)
    assert (board.state("key-1"), board.sent_bytes) == (Sending(plan.size, plan.size), 0)
    schedule.give_up("key-1")
    late(schedule)  # the case was given up meanwhile
    assert (board.state("key-1"), board.sent_bytes) == (Sending(0, plan.size), 0)
    steps.forget([FILE])
    assert board.sent_bytes == 0
