"""While the server still imports what was sent, the other rows are edited and sent."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from gcdesk.selftest import hands
from tests.journeys.cases import arrived, titles_on, write_cases
from tests.journeys.stage import Stage

CASES = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES)


def test_a_case_that_was_mended_meanwhile_is_sent_and_all_arrive_once(stage: Stage, folder: Path) -> None:
    (folder / "case 2" / "score.json").write_text('"high"', encoding="ascii")
    (folder / "case 3" / "ct.mha").rename(folder / "case 3" / "bad ct.mha")
    stage.server.faults.fail_imports("bad", "1 file could not be imported.")
    stage.arrive()
    stage.choose_folder(folder, CASES)
    stage.add_interfaces("ct-image", "some-score")
    stage.server.faults.import_seconds = math.inf
    stage.upload(CASES - 1)
    stage.until("all to be sent", lambda: stage.states().count("being imported") == CASES - 1)
    stage.until("nothing to pause", lambda: not hands.usable("pause_button"))
    assert hands.usable("cancel_button")
    assert not hands.usable("upload_button"), "there is nothing else that could be sent"

    stage.type_into("case 1", "Title", "other")
    assert stage.titles()[0] == "case 1", "it is in the study"
    stage.type_into("case 2", "Some score", "0.25")
    (folder / "case 2" / "score.json").write_text("0.25", encoding="ascii")
    stage.upload(1)
    stage.until("all to be sent", lambda: stage.states().count("being imported") == CASES)
    stage.server.faults.import_seconds = 0.0
    assert "1 failed" in stage.until_ended()
    assert stage.states()[:2] == ["ready", "ready"]
    assert "could not be imported" in stage.state("case 3")

    stage.server.faults.clear()
    hands.click("retry_button")
    stage.until("all to be ready", lambda: set(stage.states()) == {"ready"})
    stage.until_ended()
    (folder / "case 3" / "bad ct.mha").rename(folder / "case 3" / "ct.mha")
    assert arrived(stage.server, folder) == CASES
    assert titles_on(stage.server) == ["case 1", "case 2", "case 3"]
    stage.close()
