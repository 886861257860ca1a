"""Cases with problems: each is told at its row, corrected by hand, and sent; the others stay."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gcdesk.selftest import hands
from tests.journeys.cases import CT_TITLE, SCORE_TITLE, arrived, titles_on, write_cases
from tests.journeys.stage import CONTROL, TABLE, Stage

CHEST = "chest-ct-practice"
WRONG = {
    "cut off": "cut off",
    "empty file": "empty file",
    "invalid score": "line 3, column 12",
    "score in words": "is not a number",
    "text in disguise": "not an image",
    "two scans": "two images",
    "header without voxels": "ct.raw",
    "two series": "2 series",
}


def _told(stage: Stage, title: str) -> str:
    """What is said below the table of a row, when its state is clicked."""

    hands.click_cell(TABLE, stage.row(title), stage.column("State"))
    return hands.text("cell_problem")


@pytest.mark.hazard("F1")
@pytest.mark.hazard("F6")
@pytest.mark.hazard("F8")
@pytest.mark.hazard("F17")
@pytest.mark.hazard("P2")
def test_troubles_are_told_corrected_and_sent(stage_with_samples: Stage, tmp_path: Path) -> None:
    stage = stage_with_samples
    folder = tmp_path / "cases"
    shutil.copytree(stage.server.trouble_folder, folder)
    before = titles_on(stage.server, CHEST)
    stage.arrive("Chest CT practice")
    stage.choose_folder(folder, cases=14)
    assert "4 system files ignored" in hands.text("grouping_effect")
    stage.until("the checks", lambda: "8 problems in 8 cases" in hands.text("problem_summary"))
    for title, words in WRONG.items():
        assert words in stage.state(title)
        assert words in _told(stage, title)
    assert "looks like a person" in _told(stage, "Jansen_Piet_1958-03-12")

    stage.type_into("score in words", SCORE_TITLE, "4.2")
    stage.type_into("invalid score", SCORE_TITLE, "4.2")
    stage.type_into("no score", SCORE_TITLE, "4.2")
    stage.type_into("Jansen_Piet_1958-03-12", "Title", "case 6")
    _choose_one_of_two_scans(stage)
    stage.until("fewer problems", lambda: "5 problems in 5 cases" in hands.text("problem_summary"))
    _leave_out(stage, "header without voxels", "header and voxels", "two series")

    stage.ask_to_upload(8)
    stage.until("what stays", lambda: "3 cases with problems stay here" in hands.labels())
    hands.click("confirm_upload_accept")
    assert stage.until_ended() == "All 8 display sets are ready."
    sent = [title for title, state in zip(stage.titles(), stage.states(), strict=True) if state == "ready"]
    assert titles_on(stage.server, CHEST) == [*before, *sent]
    assert set(sent).isdisjoint({"cut off", "empty file", "text in disguise"})
    assert "case 6" in sent
    stage.close()


def _choose_one_of_two_scans(stage: Stage) -> None:
    hands.click_cell(TABLE, stage.row("two scans"), stage.column(CT_TITLE))
    hands.press_in_focus(Qt.Key.Key_Return)
    stage.until("the menu of files", lambda: hands.find("files_menu") is not None)
    hands.choose("files_menu", "ct.mha")
    stage.until("one scan", lambda: stage.cell("two scans", CT_TITLE).startswith("ct.mha"))


def _leave_out(stage: Stage, *titles: str) -> None:
    for title in titles:
        amount = len(stage.titles())
        hands.click_cell(TABLE, stage.row(title), 0)
        hands.press_in_focus(Qt.Key.Key_Delete, CONTROL)
        stage.until(f"{title} to be gone", lambda n=amount: len(stage.titles()) == n - 1)  # type: ignore[misc]  # a lambda's default has no type


@pytest.mark.hazard("F1")
@pytest.mark.hazard("F2")
def test_a_file_that_is_mended_on_the_disk_is_seen_when_the_folder_is_read_again(
    stage: Stage, tmp_path: Path
) -> None:
    folder = write_cases(tmp_path / "cases", 3)
    scan = folder / "case 2" / "ct.mha"
    good = scan.read_bytes()
    scan.write_bytes(b"")
    stage.arrive()
    stage.choose_folder(folder, cases=3)
    stage.add_interfaces("ct-image", "some-score")
    stage.until("the problem", lambda: "1 problem in 1 case" in hands.text("problem_summary"))
    stage.upload(2)
    assert stage.until_ended() == "All 2 display sets are ready."
    assert titles_on(stage.server) == ["case 1", "case 3"]

    scan.write_bytes(good)
    stage.choose_folder(folder, cases=3)
    stage.upload(1)
    assert stage.until_ended() == "All 3 display sets are ready."
    # "case 2" keeps the place that the table gives it.
    assert titles_on(stage.server) == ["case 1", "case 2", "case 3"]
    assert arrived(stage.server, folder) == 3
    stage.close()


@pytest.mark.hazard("F2")
def test_a_file_that_is_replaced_after_the_checks_is_looked_at_again(stage: Stage, tmp_path: Path) -> None:
    folder = write_cases(tmp_path / "cases", 2)
    stage.arrive()
    stage.choose_folder(folder, cases=2)
    stage.add_interfaces("ct-image", "some-score")
    name = "Upload 2 display sets"
    stage.until(name, lambda: hands.usable("upload_button") and hands.text("upload_button") == name)
    (folder / "case 1" / "ct.mha").unlink()
    (folder / "case 2" / "score.json").write_text("0.75", encoding="ascii")
    hands.click("upload_button")
    stage.until("a message", lambda: "checked again" in hands.text("message_text"))
    hands.click("message_accept")
    stage.until("both problems", lambda: "2 problems in 2 cases" in hands.text("problem_summary"))
    stage.rest(0.4)  # the table is checked again after each change of what the study has
    assert "2 problems in 2 cases" in hands.text("problem_summary")
    assert "ct.mha" in _told(stage, "case 1")
    assert "score.json" in _told(stage, "case 2")

    (folder / "case 1").rename(tmp_path / "gone")
    stage.choose_folder(folder, cases=1)
    stage.upload(1)
    assert stage.until_ended() == "The display set is ready."
    assert arrived(stage.server, folder) == 1  # with the score as it is now
    stage.close()


@pytest.mark.hazard("P3")
def test_titles_that_are_taken_are_told_before_anything_is_sent(stage: Stage, tmp_path: Path) -> None:
    folder = write_cases(tmp_path / "cases", 2)
    stage.arrive()
    stage.choose_folder(folder, cases=2)
    stage.add_interfaces("ct-image", "some-score")
    stage.type_into("case 2", "Title", "case 1")
    stage.until("the problems", lambda: "2 problems in 2 cases" in hands.text("problem_summary"))
    assert not hands.usable("upload_button")
    hands.click_cell(TABLE, 1, 0)
    hands.press_in_focus(Qt.Key.Key_Z, CONTROL)
    stage.until("the title as it was", lambda: stage.titles() == ["case 1", "case 2"])
    stage.upload(2)
    stage.until_ended()
    stage.close()

    again = write_cases(tmp_path / "again", 2)
    stage.arrive()
    stage.choose_folder(again, cases=2)
    stage.until("the problems", lambda: "2 problems in 2 cases" in hands.text("problem_summary"))
    assert "already" in _told(stage, "case 1")
    assert not hands.usable("upload_button")
    stage.close()
    assert titles_on(stage.server) == ["case 1", "case 2"]
