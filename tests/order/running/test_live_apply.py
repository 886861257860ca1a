from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from gcdesk.api.connection import Connection
from gcdesk.kit.tasks import Tasks
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.states import State, Stopped, Written
from gcdesk.order.applying.work import Work
from gcdesk.order.planning.steps import Row
from gcdesk.order.running.live_apply import LiveApply
from gcdesk.practice.faults import Delay
from gcdesk.practice.records import DisplaySet
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk


def _ledger(server: PracticeServer) -> Ledger:
    """A run that gives one display set another title."""
    study = server.state.study_by_slug("empty-practice")
    assert study is not None
    row = server.state.put_display_set(DisplaySet(new_pk(), study.pk, "one", 10, 0.0))
    return Ledger(
        Work(server.address, "editor", study.pk, study.slug, "", (Row(row.pk, "one", "uno", 10, 10),))
    )


def _connection(server: PracticeServer) -> Connection:
    return Connection(server.address, server.tokens["editor"])


async def test_a_run_is_shown_row_by_row_until_its_end(tasks: Tasks, server: PracticeServer) -> None:
    parent = QObject()
    shown: dict[str, State] = {}
    live = LiveApply(tasks, shown.update, parent)
    advanced: list[int] = []
    live.advanced.connect(lambda: advanced.append(live.board.done))
    outcome = await live.run(_ledger(server), _connection(server))
    assert isinstance(outcome, Outcome)
    assert [type(state) for state in outcome.states.values()] == [Written]
    assert list(shown.values()) == [Written()]
    assert advanced[-1] == 1
    live.cancel()  # nothing runs any more
    live.try_now()


async def test_a_run_is_stopped(tasks: Tasks, server: PracticeServer) -> None:
    parent = QObject()
    server.faults.add(Delay(30), method="PATCH", path="display-sets")

    def show(states: Mapping[str, State]) -> None:
        if states:
            live.try_now()
            live.cancel()

    live = LiveApply(tasks, show, parent)
    outcome = await live.run(_ledger(server), _connection(server))
    assert [type(state) for state in outcome.states.values()] == [Stopped]
