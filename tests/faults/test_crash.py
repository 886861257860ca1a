"""The engine's process is killed, and gcdesk started again goes on: every case is there once, with the right bytes."""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleStudy
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.parts import MIB
from gcdesk.upload.records.journaled import begin_run, outcome_of, owner_of
from tests.faults.crashing import Order, Victims
from tests.faults.reading import digest
from tests.faults.stage import CT, REPORT, USUAL, Stage, said, titles
from tests.upload.sending_plans import mha

RULES = {**USUAL, REPORT: "*.pdf"}
CASES = 6
EVENTS = 72
"""At least so many are written in a run of the cases below."""
SHORTLY, ALL = 20, 200
SEED = 20261122
LONG = 30.0
"""Seconds in which a process that nobody kills has ended."""


def make_cases(stage: Stage) -> None:
    """Large and small files, values that tell that a display set was filled, and none that do."""
    stage.make_cases(3)
    stage.make_case("case 4", 4, voxels=11 * MIB // 32)  # three parts
    report = b"%PDF-1.4 nothing\n%%EOF\n"
    for title in ("case 5", "case 6"):
        stage.write(f"{title}/r.pdf", report)
        stage.expected[title] = {REPORT: digest(report)}
    stage.write("case 6/ct.mha", mha(6))
    stage.expected["case 6"][CT] = digest(mha(6))


@dataclass(frozen=True)
class Point:
    """Where a process is killed."""

    number: int
    event: int = 0
    """At which event; 0: at a random time."""
    before: bool = False

    def __str__(self) -> str:
        return f"{'before' if self.before else 'after'} event {self.event}" if self.event else "random time"


def points(count: int) -> list[Point]:
    """*count* points that stand for all of them: before and after each event, and the rest at random times."""
    at_events = [(event, before) for event in range(1, EVENTS + 1) for before in (True, False)]
    every = [Point(n, event, before) for n, (event, before) in enumerate(at_events)]
    every += [Point(n) for n in range(len(every), ALL)]
    return every if count == ALL else sorted(random.Random(SEED).sample(every, count), key=lambda p: p.number)


@dataclass
class Tally:
    """What was done, for the report."""

    kills: Counter[str] = field(default_factory=Counter)
    runs: int = 0
    starts: int = 0
    longest: float = 0.0
    """Seconds that the last start of a point took."""


class Theatre:
    """One folder of cases, and a study of its own for each point."""

    def __init__(self, server: PracticeServer, folder: Path, victims: Victims) -> None:
        self.server = server
        self.victims = victims
        self.tally = Tally()
        self._folder = folder
        self._chance = random.Random(SEED)
        with Stage(server, folder) as first:
            make_cases(first)
            self._root, self._expected = first.root, first.expected
        self.usually = 0.5
        """Seconds that a run takes that nobody kills."""

    def play(self, point: Point, *, every: int = 0) -> bool:
        """Kill at *point*, start again until it ends by itself (*every*: being killed each time at that event). False
        when it had ended before it could be killed.
        """
        self.tally.runs += 1
        slug = f"run-{self.tally.runs}"
        load_study(self.server.site, SampleStudy(slug, slug))
        folder = self._folder / slug
        folder.mkdir()
        with Stage(self.server, folder, slug=slug, root=self._root) as stage:
            stage.expected = self._expected
            begun = begin_run(stage.journal, stage.choose(RULES).plan())
            stage.journal.close()
            order = Order(
                str(stage.journal.file),
                owner_of(begun.plan),
                self.server.address,
                self.server.tokens["editor"],
            )
            was_killed = killed = self._kill(order, point)
            assert was_killed or not point.event
            while every and killed:
                killed = self._kill(order, Point(point.number, every))
            if killed:
                began = time.monotonic()
                assert self._start(order) == 0
                self.tally.longest = max(self.tally.longest, time.monotonic() - began)
            stage.restart()
            outcome = outcome_of(stage.journal, begun.run)
            assert outcome is not None
            assert said(outcome) == dict.fromkeys(titles(CASES), "ready"), str(point)
            stage.assert_arrived(*titles(CASES))
        shutil.rmtree(folder)
        return was_killed

    def _kill(self, order: Order, point: Point) -> bool:
        """Start and kill; False when it ended before."""
        if point.event:
            code = self._start(replace(order, die_at=point.event, before=point.before))
        else:
            code = self._start(order, kill_after=self._chance.uniform(0.0, self.usually))
        assert code in {0, -signal.SIGKILL}
        if code:
            self.tally.kills["at a random time" if not point.event else str(point).split()[0]] += 1
        return code != 0

    def _start(self, order: Order, *, kill_after: float = LONG) -> int:
        process = self.victims.start(order)
        self.tally.starts += 1

        def kill() -> None:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

        end = threading.Timer(kill_after, kill)
        end.start()
        code = self.victims.ended()
        end.cancel()
        end.join()
        return code


@pytest.fixture
def theatre(server: PracticeServer, folder: Path, victims: Victims) -> Theatre:
    return Theatre(server, folder, victims)


@pytest.mark.hazard("G1")
@pytest.mark.parametrize("count", [SHORTLY, pytest.param(ALL, marks=pytest.mark.full)])
def test_killed_at_points_spread_over_a_run(
    theatre: Theatre, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    for point in points(count):
        while not theatre.play(point):
            pass
    took = time.monotonic() - began
    kills, runs = theatre.tally.kills, theatre.tally.runs
    assert kills["before"] + kills["after"] == sum(bool(point.event) for point in points(count))
    assert kills.total() == count
    with capsys.disabled():
        print(  # noqa: T201 - the output that is kept
            f"\n{count} points, {kills.total()} kills ({kills['before']} before and {kills['after']} after a step was "
            f"written down, {kills['at a random time']} at random times), {theatre.tally.starts} starts, {took:.0f} s: "
            f"{runs * CASES} cases of {runs} runs are there, each once, with the right bytes; the longest last start "
            f"took {theatre.tally.longest:.1f} s."
        )


@pytest.mark.hazard("G1")
def test_killed_at_every_start_until_nothing_is_left_to_do(theatre: Theatre) -> None:
    theatre.play(Point(0, 7), every=7)
    assert theatre.tally.kills["after"] >= EVENTS // 7 - 1
