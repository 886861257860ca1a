"""Many cases under random faults of all kinds: none lost, none doubled, however often it has to be gone on with."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from gcdesk.practice.faults import (
    CutJson,
    Delay,
    Drop,
    Effect,
    Expired,
    Html,
    ListedTwice,
    LoseReply,
    Status,
    WithFields,
)
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, Stopped
from tests.faults.stage import Stage, titles

SHARE = 0.05
"""Of all requests that meet a fault; of all imports that fail once."""
MOST_STARTS = 30
_STATUS = Path("/proc/self/status")


def make_trouble(server: PracticeServer) -> None:
    """A fault now and then, of every kind that passes."""
    api: list[Effect] = [
        *(Drop(), LoseReply(), Html(), CutJson(), CutJson(0.0), ListedTwice()),
        *(
            Status(429, retry_after=0.05),
            Status(503, retry_after=0.05),
            Status(503),
            Status(500),
            Status(502),
        ),
        *(Delay(0.05), WithFields({"invented": [1]})),
    ]
    storage: list[Effect] = [Drop(after=700), LoseReply(), Status(500), Status(503), Expired()]
    for effect in api:
        server.faults.add(effect, path="/api/", probability=SHARE / len(api))
    for effect in storage:
        server.faults.add(effect, method="PUT", path="^/uploads/", probability=SHARE / len(storage))


def send_until_ready(stage: Stage, count: int) -> int:
    """Send, and go on after a new start as long as something is left; how many starts that took."""
    plan = stage.choose().plan()
    failing = "|".join(str(n) for n in range(7, count, int(1 / SHARE)))
    stage.server.faults.fail_imports(rf"^ct ({failing})\.mha$", "1 file could not be imported.")
    stage.server.faults.add(Status(401), path="/api/", skip=2 * count, times=1)  # the token is renewed
    make_trouble(stage.server)
    outcome = stage.send(plan)
    for starts in range(1, MOST_STARTS):
        check(outcome)
        if all(isinstance(row.state, Ready) for row in outcome.rows):
            return starts
        stage.server.faults.clear()
        make_trouble(stage.server)
        outcome = stage.go_on()
    raise AssertionError("it does not come to an end")


def check(outcome: Outcome) -> None:
    """Whatever is not ready says why, in words."""
    for row in outcome.rows:
        assert isinstance(row.state, Ready | Failed | Stopped | Importing), row
        if isinstance(row.state, Failed):
            assert re.match(r"[A-Za-z].+\.", row.state.reason, re.DOTALL), row
            assert "Traceback" not in row.state.reason
    if any(isinstance(row.state, Stopped | Importing) for row in outcome.rows):
        assert outcome.stopped_by is not None


def forget_peak() -> None:
    """From now on `peak` tells of what comes."""
    if _STATUS.exists():
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def memory(what: str) -> float:
    """MiB of this process: "VmRSS" now, "VmHWM" at its peak. 0 where the system does not say."""
    found = (
        re.search(rf"{what}:\s+(\d+) kB", _STATUS.read_text(encoding="ascii")) if _STATUS.exists() else None
    )
    return int(found[1]) / 1024 if found else 0.0


@pytest.mark.parametrize("count", [100, pytest.param(1000, marks=pytest.mark.full)])
def test_random_faults_lose_and_double_nothing(
    stage: Stage, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    for n, path in enumerate(stage.make_cases(count), 1):
        path.rename(path.with_name(f"ct {n}.mha"))
    forget_peak()
    before, began = memory("VmRSS"), time.monotonic()

    starts = send_until_ready(stage, count)

    log = stage.server.state.log
    assert any(entry.status == 401 for entry in log)
    took, peak = time.monotonic() - began, memory("VmHWM")
    stage.assert_arrived(*titles(count))
    with capsys.disabled():
        print(  # noqa: T201 - the output that is kept
            f"\n{count} cases, {len(log)} requests, {starts} starts, {took:.0f} s: none lost, none "
            f"doubled; peak memory {peak:.0f} MiB, {peak - before:.0f} more than before, practice server included."
        )
