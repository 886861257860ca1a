"""Uploads that go on in the whole window: after the system ended gcdesk, from another study, with other settings."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleStudy
from gcdesk.selftest import hands
from tests.journeys.cases import arrived, titles_on, write_cases
from tests.journeys.stage import Stage

CASES = 4
ALL = Counter(f"case {n}" for n in range(1, CASES + 1))
HARDLY = 2_000.0
"""Bytes a second: no case gets there while something is tried."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES, side=60)  # 14 kB each


def _begin(stage: Stage, folder: Path) -> None:
    stage.arrive()
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image", "some-score")
    stage.server.faults.bandwidth = HARDLY
    stage.upload(CASES)
    stage.until("files on their way", lambda: any("sending" in state for state in stage.states()))


def _stop(stage: Stage, answer: str) -> None:
    stage.until("the question", lambda: hands.usable(answer))
    hands.click(answer)


@pytest.mark.hazard("G6")
def test_ended_by_the_system_it_goes_on_at_the_next_start(stage: Stage, folder: Path) -> None:
    _begin(stage, folder)
    assert stage.window is not None
    stage.window.interrupt()  # as SIGTERM does
    asked = time.monotonic()
    stage.until("the window to close", stage.is_closed)
    assert time.monotonic() - asked < 4
    stage.end()
    assert "Aborted" not in {upload.status for upload in stage.server.state.uploads}

    stage.server.faults.bandwidth = None
    stage.arrive()
    stage.until("the offer", lambda: hands.usable("unfinished_button"))
    assert "is not finished: 4 still to go" in hands.text("unfinished_text")
    hands.click("unfinished_button")
    assert stage.until_ended() == "All 4 display sets are ready."
    assert arrived(stage.server, folder) == CASES
    assert Counter(titles_on(stage.server)) == ALL
    stage.close()


@pytest.mark.hazard("G6")
def test_leaving_the_study_stops_and_the_other_study_offers_to_go_on(stage: Stage, folder: Path) -> None:
    load_study(stage.server.site, SampleStudy(slug="other-study", title="Other study"))
    _begin(stage, folder)
    stage.choose_in_menu("study_button", "study_menu", "switch_study_action")
    _stop(stage, "stop_keep")
    assert hands.usable("cancel_button")
    stage.choose_in_menu("study_button", "study_menu", "switch_study_action")
    stage.until("the question", lambda: "come back" in hands.text("stop_text"))
    _stop(stage, "stop_later")
    stage.server.faults.bandwidth = None
    stage.choose_study("Other study")
    stage.until("the offer", lambda: "to Empty practice study" in hands.text("unfinished_text"))

    hands.click("unfinished_button")
    stage.until("the run", lambda: hands.usable("cancel_button") or hands.usable("run_summary"))
    assert stage.until_ended() == "All 4 display sets are ready."
    assert "Empty practice" in hands.text("study_button")
    assert arrived(stage.server, folder) == CASES
    stage.close()


def test_the_speed_is_changed_while_it_sends(stage: Stage, folder: Path) -> None:
    stage.arrive()
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image")
    _set_speed(stage, "0.1")
    stage.upload(CASES)
    _set_speed(stage, "0")
    assert stage.until_ended() == "All 4 display sets are ready."
    stage.close()


def _set_speed(stage: Stage, speed: str) -> None:
    hands.click("settings_button")
    stage.until("the settings", lambda: hands.usable("upload_speed"))
    hands.type_text("upload_speed", speed)
    hands.click("settings_save")
    stage.until("the settings to go", lambda: hands.find("settings_dialog") is None)
