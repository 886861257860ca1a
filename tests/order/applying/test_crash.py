"""Killed at every event that a run writes down, before and after: another start goes on, or puts back."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcdesk.journal import RunKind
from gcdesk.order.applying.kept_runs import turn
from gcdesk.order.applying.states import Written
from gcdesk.practice.server import PracticeServer
from tests.order.applying.crashing import Order, Victims
from tests.order.applying.stage import Stage

pytestmark = [
    pytest.mark.hazard("G1"),
    pytest.mark.skipif(sys.platform == "win32", reason="there is no fork"),
]

SPEC = "a10 b20 c30 d40"
WANTED = {"a": "b", "b": "c", "c": "a", "d": "x"}
EVENTS = 10
"""That a run of it writes down: each of four rows, and a temporary title, asked and seen."""


@pytest.fixture(scope="module")
def victims() -> Iterator[Victims]:
    with Victims() as made:
        yield made


def killed(stage: Stage, victims: Victims, die_at: int, *, before: bool) -> None:
    """A run that is killed at its *die_at*-th event."""
    stage.fill(SPEC)
    begun = stage.begin("dcba", **WANTED)
    file = stage.journal.file
    stage.journal.close()
    owner = begun.ledger.work.owner
    order = Order(str(file), owner, stage.server.address, stage.server.tokens["editor"], die_at, before)
    assert victims.run(order) == -signal.SIGKILL
    stage.restart()


@pytest.mark.parametrize(
    "before", [pytest.param(True, marks=pytest.mark.full), False], ids=["before", "after"]
)
@pytest.mark.parametrize("die_at", range(1, EVENTS + 1))
def test_a_run_that_is_killed_goes_on_or_is_put_back(
    server: PracticeServer, folder: Path, victims: Victims, die_at: int, before: bool
) -> None:
    with Stage(server, folder) as stage:
        killed(stage, victims, die_at, before=before)
        if die_at % 2 == before:
            assert set(stage.go_on().states.values()) == {Written()}
            assert stage.shown == "x40 a50 c60 b70"
            assert stage.patches <= 6  # one is sent again when it was not written down that it was done
        else:
            (kept,) = stage.kept()
            outcome = stage.apply(turn(stage.journal, kept.run))
            assert set(outcome.states.values()) <= {Written()}
            assert stage.shown == SPEC
        assert stage.journal.runs.unfinished(stage.kept()[0].run.owner, RunKind.ORDER) == []


def test_a_run_writes_down_that_many_events(stage: Stage) -> None:
    stage.fill(SPEC)
    begun = stage.begin("dcba", **WANTED)
    stage.apply(begun)
    assert len(stage.journal.runs.events(begun.run)) == EVENTS
