"""Many display sets in another order under changed titles, while faults of all kinds happen: nothing is lost or mixed up."""

from __future__ import annotations

import random

import pytest

from gcdesk.order.applying.kept_runs import go_on, put_away, turn
from gcdesk.order.applying.states import Failed, Locked, Written
from gcdesk.practice.faults import CutJson, Drop, Html, LoseReply, Status
from tests.order.applying.stage import PATCH, Stage, run_to_its_end

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MOST_STARTS = 12


def titles_of(stage: Stage) -> dict[str, str]:
    """Title by the title that a display set had first."""
    return {name: stage.server.state.display_sets[pk].title for name, pk in stage.pk.items()}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.hazard("N1", "N2", "N5", "N7", "N10", "N11", "N12")
def test_whatever_happens_titles_and_numbers_are_the_wanted_ones_or_the_old_ones(
    stage: Stage, seed: int
) -> None:
    chance = random.Random(seed)
    stage.fill(" ".join(f"{letter}{10 + at}" for at, letter in enumerate(LETTERS)))
    before = stage.shown
    wanted = dict(zip(LETTERS, chance.sample(LETTERS, len(LETTERS)), strict=True))
    sequence = chance.sample(LETTERS, len(LETTERS))
    run = stage.begin("".join(sequence), **wanted).run
    stage.journal.runs.release(run)
    stage.answer("m")
    for fault in (Drop(), LoseReply(), Html(), CutJson(), Status(503, retry_after=0.01), Status(500)):
        stage.server.faults.add(fault, method="GET|PATCH", path=PATCH, probability=0.02)
    stage.server.faults.add(Status(401), method="PATCH", path=PATCH, skip=7, times=1)
    states = finish(stage)
    stage.server.faults.clear()
    shown = titles_of(stage)
    assert len(set(shown.values())) == len(LETTERS)
    assert not any("gcdesk" in title for title in shown.values())
    assert isinstance(states["m"], Locked | Failed)  # failed when just that refusal was cut
    for name, state in states.items():
        if isinstance(state, Written):
            assert shown[name] == wanted[name]
        elif isinstance(state, Failed) and state.reason.startswith("it"):
            assert shown[name] == name  # in a round or chain with one that could not be written
    (kept,) = stage.kept()
    stage.apply(turn(stage.journal, kept.run))
    assert stage.shown == before


def finish(stage: Stage) -> dict[str, object]:
    """Go on, as often as it takes."""
    for _ in range(_MOST_STARTS):
        stage.restart()
        (kept,) = stage.kept()
        begun = go_on(stage.journal, kept.run)
        assert begun is not None
        outcome = run_to_its_end(stage.applier(begun))
        put_away(stage.journal, begun, outcome)
        if not outcome.is_cut:
            return dict(stage.told(outcome))
    raise AssertionError("it did not come to an end")
