"""The table is there again at the next start, however the last one ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gcdesk.selftest import hands
from tests.journeys.cases import CT_TITLE, SCORE_TITLE, arrived, titles_on, write_cases
from tests.journeys.crashing import SCORE
from tests.journeys.stage import CONTROL, TABLE, Stage

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", 4)


@pytest.mark.hazard("G4")
def test_a_table_that_was_worked_on_is_there_again(stage: Stage, folder: Path) -> None:
    stage.arrive()
    stage.choose_folder(folder, cases=4)
    stage.add_interfaces("ct-image", "some-score", "is-smoker")
    stage.type_into("case 1", SCORE_TITLE, SCORE)
    stage.type_into("case 2", "Title", "the second")
    stage.type_into("case 3", "Is smoker", "y")
    hands.click_cell(TABLE, stage.row("case 4"), 0)
    hands.press_in_focus(Qt.Key.Key_Delete, CONTROL)  # left out
    stage.until("three cases", lambda: len(stage.titles()) == 3)
    before, headers = hands.cell_texts(TABLE), hands.header_texts(TABLE)
    stage.close()

    stage.arrive()
    stage.until("the table", lambda: len(hands.cell_texts(TABLE)) == 3)
    assert hands.text("folder_path") == str(folder)
    assert hands.header_texts(TABLE) == headers
    stage.until("the same cells", lambda: _cells() == [row[:-1] for row in before])
    stage.upload(3)
    assert stage.until_ended() == "All 3 display sets are ready."
    assert titles_on(stage.server) == ["case 1", "the second", "case 3"]
    stage.close()

    stage.arrive()
    stage.until("what was sent", lambda: stage.states() == ["ready"] * 3)
    assert not hands.usable("upload_button")
    stage.close()


def _cells() -> list[list[str]]:
    return [row[:-1] for row in hands.cell_texts(TABLE)]


@pytest.mark.hazard("G4")
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_after_a_crash_the_table_is_there_again(stage: Stage, folder: Path) -> None:
    _die(stage, folder)
    stage.arrive()
    stage.until("the table", lambda: len(hands.cell_texts(TABLE)) == 4)
    assert hands.header_texts(TABLE) == ["Title", CT_TITLE, SCORE_TITLE, "State"]
    assert stage.cell("case 2", SCORE_TITLE) == SCORE
    stage.upload(4)
    assert stage.until_ended() == "All 4 display sets are ready."
    (folder / "case 2" / "score.json").write_text(SCORE, encoding="ascii")
    assert arrived(stage.server, folder) == 4
    stage.close()


def test_a_folder_that_is_gone_at_the_next_start_is_told(stage: Stage, folder: Path, tmp_path: Path) -> None:
    stage.arrive()
    stage.choose_folder(folder, cases=4)
    stage.add_interfaces("ct-image", "some-score")
    stage.type_into("case 1", SCORE_TITLE, SCORE)
    stage.close()
    folder.rename(tmp_path / "moved")

    stage.arrive()
    stage.until("the table", lambda: len(hands.cell_texts(TABLE)) == 4)
    stage.until("what is wrong", lambda: "There is no folder" in hands.text("grouping_effect"))
    assert stage.cell("case 1", SCORE_TITLE) == SCORE
    assert not hands.usable("upload_button")
    stage.close()


@pytest.mark.hazard("G1")
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_in_the_middle_of_sending_it_goes_on_and_every_case_is_there_once(
    stage: Stage, tmp_path: Path
) -> None:
    folder = write_cases(tmp_path / "large", 6, side=100)  # 40 kB each
    stage.server.faults.bandwidth = 40_000.0
    _die(stage, folder, "sending")
    there = titles_on(stage.server)
    assert 0 < len(there) < 6
    stage.server.faults.bandwidth = None

    stage.arrive()
    stage.until("the offer", lambda: hands.usable("unfinished_button"))
    hands.click("unfinished_button")
    assert stage.until_ended() == "All 6 display sets are ready."
    assert sorted(titles_on(stage.server)) == [f"case {n}" for n in range(1, 7)]
    assert arrived(stage.server, folder) == 6
    stage.close()


def _die(stage: Stage, folder: Path, *how: str) -> None:
    """Let gcdesk work in a process of its own until it is killed."""
    died = subprocess.run(
        [sys.executable, "-m", "tests.journeys.crashing", str(folder), *how],
        input=f"{stage.server.address}\n{stage.server.tokens['editor']}\n",
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
