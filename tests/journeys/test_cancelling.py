"""Stopping half way, going on later, and closing the window while cases are sent."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from gcdesk.selftest import hands
from tests.journeys.cases import arrived, titles_on, write_cases
from tests.journeys.stage import Stage

CASES = 8
ALL = Counter(f"case {n}" for n in range(1, CASES + 1))
SLOW, HARDLY = 60_000.0, 1_000.0
"""Bytes a second: some seconds for all cases; so few that no case gets there while something is tried."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES, side=100)  # 40 kB each


def _begin(stage: Stage, folder: Path) -> None:
    """Begin to send, slowly, and wait until the first case is there."""
    stage.arrive()
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image", "some-score")
    stage.server.faults.bandwidth = SLOW
    stage.upload(CASES)
    stage.until("a first display set", lambda: "ready" in stage.states(), 40)


def _half_way(stage: Stage, folder: Path) -> None:
    """Begin to send, and wait until some cases are there and the others are not for a while."""
    _begin(stage, folder)
    stage.server.faults.bandwidth = HARDLY
    stage.until(
        "none in between", lambda: {_sort(state) for state in stage.states()} <= {"ready", "on its way"}
    )
    assert 0 < stage.states().count("ready") < CASES


def _sort(state: str) -> str:
    return "on its way" if state.startswith(("sending", "waiting")) else state


@pytest.mark.hazard("G7")
def test_cancelled_half_way_and_tried_again_each_case_arrives_once(stage: Stage, folder: Path) -> None:
    _half_way(stage, folder)
    hands.click("cancel_button")
    stage.until("the question", lambda: hands.usable("stop_keep"))
    hands.click("stop_keep")
    stage.until("the question to go", lambda: hands.find("stop_dialog") is None)
    assert hands.usable("cancel_button")
    hands.click("cancel_button")
    stage.until("the question", lambda: hands.usable("stop_delete"))
    hands.click("stop_delete")
    asked = time.monotonic()
    told = stage.until_ended()
    assert time.monotonic() - asked < 4
    assert "stopped" in told
    assert set(stage.states()) >= {"ready", "stopped"}
    assert 0 < len(titles_on(stage.server)) < CASES
    _nothing_open(stage)

    stage.server.faults.bandwidth = None
    hands.click("retry_button")
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"}, 40)
    stage.until_ended()
    assert Counter(titles_on(stage.server)) == ALL
    assert arrived(stage.server, folder) == CASES
    stage.close()


def _nothing_open(stage: Stage) -> None:
    """No upload that was begun takes up a place on the server any more."""
    stage.until(
        "uploads to be aborted",
        lambda: all(upload.status != "Initialized" for upload in stage.server.state.uploads),
        5,
    )


@pytest.mark.hazard("G7")
def test_paused_it_begins_nothing_new_and_goes_on_when_asked(stage: Stage, folder: Path) -> None:
    _begin(stage, folder)
    hands.click("pause_button")
    stage.until("it to be paused", lambda: hands.text("run_progress").startswith("Paused"))
    stage.server.faults.bandwidth = None
    stage.until("what is on its way to arrive", lambda: _is_quiet(stage, 1.2))
    assert len(titles_on(stage.server)) < CASES
    assert _is_quiet(stage, 0.4)
    hands.click("pause_button")  # which says "Go on" now
    assert stage.until_ended() == "All 8 display sets are ready."
    assert arrived(stage.server, folder) == CASES
    stage.close()


def _is_quiet(stage: Stage, seconds: float) -> bool:
    """Whether nothing reaches the server for so long."""
    before = len(stage.server.state.log)
    stage.rest(seconds)
    return len(stage.server.state.log) == before


@pytest.mark.hazard("G6")
def test_closing_while_sending_asks_and_can_be_declined(stage: Stage, folder: Path) -> None:
    _half_way(stage, folder)
    stage.ask_to_close()
    stage.until("the question", lambda: hands.usable("stop_keep"))
    assert "still being sent" in hands.labels()
    hands.click("stop_keep")
    stage.until("the question to go", lambda: hands.find("stop_dialog") is None)
    assert not stage.is_closed()
    stage.server.faults.bandwidth = None
    assert stage.until_ended() == "All 8 display sets are ready."
    assert arrived(stage.server, folder) == CASES
    stage.close()


@pytest.mark.hazard("G6")
def test_closing_while_sending_stops_and_the_rest_is_sent_at_the_next_start(
    stage: Stage, folder: Path
) -> None:
    _half_way(stage, folder)
    stage.ask_to_close()
    stage.until("the question", lambda: hands.usable("stop_later"))
    hands.click("stop_later")
    asked = time.monotonic()
    stage.until("the window to close", stage.is_closed)
    assert time.monotonic() - asked < 5
    stage.end()
    stage.server.faults.bandwidth = None
    there = Counter(titles_on(stage.server))
    assert 0 < len(there) < CASES

    stage.arrive()
    stage.until("the table", lambda: len(stage.titles()) == CASES)
    stage.until("what is sent", lambda: stage.states().count("ready") == len(there))
    stage.upload(CASES - len(there))
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"}, 40)
    stage.until_ended()
    assert Counter(titles_on(stage.server)) == ALL
    assert arrived(stage.server, folder) == CASES
    stage.close()
