"""Many small cases on a line with latency: an image of 100 KB and a score each, 40 ms before each answer."""

from __future__ import annotations

import ssl
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import gcapi

from gcdesk.api.client import Connection
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.states import Ready
from tests.upload.sending_plans import CT, SCORE, SLUG, image_cases, mha, plan_of, sets_of

LATENCY = 0.04
"""Seconds before each answer."""
_VOXELS = 3200
"""Of 32 bytes each: 100 KB."""


@dataclass(frozen=True)
class Turn:
    """What one client took for everything."""

    filled: float
    """Seconds until the last display set had been given its values: where the official client stops."""
    ready: float | None = None
    """Seconds until all values were seen in the study; the official client does not look."""


def lines(turns: int, cases: int) -> Iterator[str]:
    """The table, line by line as it is measured."""
    yield f"{cases} cases of {len(mha(0, _VOXELS)) / 1000:.0f} KB and a score, {LATENCY * 1000:.0f} ms latency, TLS"
    ours, theirs = [], []
    for turn in range(1, turns + 1):
        theirs.append(_measure(cases, _official))
        ours.append(_measure(cases, _gcdesk))
        yield (
            f"  turn {turn}: gcapi {theirs[-1].filled:6.2f} s   gcdesk {ours[-1].filled:6.2f} s, "
            f"all seen ready after {ours[-1].ready or 0.0:6.2f} s   "
            f"ratio {theirs[-1].filled / ours[-1].filled:5.2f}"
        )
    slow, fast = (statistics.median(t.filled for t in each) for each in (theirs, ours))
    yield f"  median: gcapi {slow:6.2f} s   gcdesk {fast:6.2f} s   gcdesk is {slow / fast:.2f} times as fast"


def _measure(cases: int, send: Callable[[PracticeServer, Path, int], Turn]) -> Turn:
    """Let *send* fill an empty server, and see that everything arrived."""
    with tempfile.TemporaryDirectory() as folder, PracticeServer(samples=False, tls=True) as server:
        server.faults.latency = LATENCY
        turn = send(server, Path(folder), cases)
        server.faults.latency = 0.0
        _wait_for_values(server, cases)
    return turn


def _wait_for_values(server: PracticeServer, cases: int) -> None:
    until = time.monotonic() + 60
    while sum(len(d.values) == 2 for d in sets_of(server)) < cases:
        if time.monotonic() > until:
            raise RuntimeError("not everything that was sent has arrived")
        time.sleep(0.05)


def _gcdesk(server: PracticeServer, folder: Path, cases: int) -> Turn:
    plan = plan_of(server, image_cases(folder, cases, voxels=_VOXELS))
    connection = Connection(server.address, server.tokens["editor"], server.certificate_file)
    begun, begun_at = time.perf_counter(), server.state.clock.now()  # by the clock of the server's log
    outcome = Engine(plan, connection, Board(), workers=6).run()
    ready = time.perf_counter() - begun
    if not all(isinstance(row.state, Ready) for row in outcome.rows):
        raise RuntimeError("gcdesk did not bring everything to the server")
    patches = [e.at for e in server.state.log if e.method == "PATCH" and "display-sets" in e.path]
    if len(patches) != cases:
        raise RuntimeError("a display set was filled twice")
    return Turn(max(patches) - begun_at, ready)


def _official(server: PracticeServer, folder: Path, cases: int) -> Turn:
    plan = image_cases(folder, cases, voxels=_VOXELS)
    trust = ssl.create_default_context(cafile=str(server.certificate_file))
    with gcapi.Client(
        token=server.tokens["editor"], base_url=f"{server.address}/api/v1/", verify=trust
    ) as client:
        begun = time.perf_counter()
        for case in plan:
            image = gcapi.SocketValueSpec(socket_slug=CT.slug, file=case.files[0].entry.path)
            score = gcapi.SocketValueSpec(socket_slug=SCORE.slug, value=1.5)
            client.add_case_to_reader_study(
                reader_study_slug=SLUG, values=[image, score], title=case.title, order=case.order
            )
        return Turn(time.perf_counter() - begun)
