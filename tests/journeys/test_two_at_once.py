"""Two gcdesks on one computer, and two people at one gcdesk: nothing is sent twice, nobody sees what is another's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from gcdesk.selftest import hands
from tests.journeys.cases import arrived, titles_on, write_cases
from tests.journeys.stage import TABLE, Stage
from tests.upload.sending_runs import asked

ROOT = Path(__file__).parents[2]
CASES = 12
"""More than are sent at the same time."""
ALL = Counter(f"case {n}" for n in range(1, CASES + 1))
SLOWLY = 4_000.0
"""Bytes a second: enough is left when somebody stops or pauses the sending."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES, side=60)  # 14 kB each


def _begin(stage: Stage, folder: Path) -> None:
    stage.arrive()
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image", "some-score")
    stage.server.faults.bandwidth = SLOWLY
    stage.upload(CASES)
    stage.until("files on their way", lambda: any("sending" in state for state in stage.states()))


@pytest.mark.hazard("G3")
def test_a_second_gcdesk_says_so_and_sends_nothing_that_the_first_sends(stage: Stage, folder: Path) -> None:
    _begin(stage, folder)
    hands.click("pause_button")
    saw = _look_from_elsewhere(stage)
    assert "gcdesk is already open on this computer" in str(saw["told"])
    assert not saw["offered"], "there is nothing to go on with from there"
    assert "Another gcdesk on this computer is sending this upload" in str(saw["answer"])
    assert len(titles_on(stage.server)) < CASES

    stage.server.faults.bandwidth = None
    hands.click("pause_button")
    assert stage.until_ended(60) == "All 12 display sets are ready."
    assert Counter(titles_on(stage.server)) == ALL
    assert arrived(stage.server, folder) == CASES
    assert asked(stage.server, "PUT", "/") == CASES, "each file is sent once"
    stage.close()


def _look_from_elsewhere(stage: Stage) -> dict[str, object]:
    """What another gcdesk sees meanwhile; this one goes on living."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.elsewhere"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as other:
        try:
            assert other.stdin is not None
            assert other.stdout is not None
            assert other.stderr is not None
            other.stdin.write(f"{stage.server.address}\n{stage.server.tokens['editor']}\n")
            other.stdin.close()
            stage.until("the other gcdesk to end", lambda: other.poll() is not None, 90)
            assert other.returncode == 0, other.stderr.read()
            saw: dict[str, object] = json.loads(other.stdout.read())
        finally:
            other.kill()
    return saw


@pytest.mark.hazard("G5")
@pytest.mark.hazard("G6")
def test_who_signs_in_next_sees_nothing_of_an_upload_that_its_owner_then_goes_on_with(
    stage: Stage, folder: Path
) -> None:
    _begin(stage, folder)
    stage.ask_to_close()
    stage.until("the question", lambda: hands.usable("stop_later"))
    hands.click("stop_later")
    stage.until("the window to close", stage.is_closed)
    stage.end()
    stage.server.faults.bandwidth = None

    _make_editor(stage, "reader1")
    stage.arrive(user="reader1")
    stage.rest(0.5)
    assert not hands.usable("unfinished_button")
    assert not hands.find("second_instance_text")
    assert hands.text("folder_path") == ""
    assert not hands.cell_texts(TABLE)
    hands.click("runs_button")
    stage.until("the list of uploads", lambda: hands.find("runs_empty") is not None)
    hands.click("runs_close")
    stage.close()

    stage.arrive()
    stage.until("the offer", lambda: hands.usable("unfinished_button"))
    assert hands.text("folder_path") == str(folder)
    hands.click("unfinished_button")
    assert stage.until_ended() == "All 12 display sets are ready."
    assert Counter(titles_on(stage.server)) == ALL
    assert arrived(stage.server, folder) == CASES
    stage.close()


def _make_editor(stage: Stage, user: str) -> None:
    studies = stage.server.state.studies
    for study in list(studies):
        studies.put(study.pk, replace(study, editors=(*study.editors, user)))
