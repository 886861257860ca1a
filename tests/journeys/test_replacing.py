"""Cases that the study has already: dropped again, replaced while a reader begins to answer, left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from gcdesk.practice.records import Answer
from gcdesk.selftest import hands
from tests.journeys.cases import arrived, differences, titles_on, write_cases, write_image
from tests.journeys.stage import Stage

CASES = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", CASES)


def _drop(folder: Path, on: str = "folder_view") -> None:
    """Drop a folder of the file manager on the line at the top, or elsewhere."""
    target = hands.find(on)
    assert target is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    place, action = target.rect().center(), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(place), action, data, button, keys),
        QDropEvent(QPointF(place), action, data, button, keys),
    ):
        QApplication.sendEvent(target, event)
        assert event.isAccepted()


def _again(stage: Stage, folder: Path, tmp_path: Path) -> None:
    """All cases are uploaded; another folder is chosen, and then, changed, the first one again."""
    stage.arrive()
    _drop(folder, on="table_panel")  # where the page says what to do
    stage.until("the cases", lambda: len(stage.titles()) == CASES)
    stage.add_interfaces("ct-image", "some-score")
    stage.upload(CASES)
    stage.until_ended()
    stage.until("the study to be loaded anew", lambda: "GET" in {e.method for e in stage.server.state.log})
    _drop(write_cases(tmp_path / "other", 1))
    stage.until("the other case", lambda: len(stage.titles()) == 1)
    for number in range(1, CASES + 1):
        write_image(folder / f"case {number}" / "ct.mha", number + 50)
    _drop(folder)
    stage.until("the cases", lambda: len(stage.titles()) == CASES)
    stage.until("what is told of them", lambda: hands.find("there_strip") is not None)


@pytest.mark.hazard("P4")
@pytest.mark.hazard("N10")
def test_a_case_that_gets_answers_while_its_values_are_replaced_is_locked_and_the_others_go_on(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    _again(stage, folder, tmp_path)
    before = titles_on(stage.server)
    assert "3 cases are in the study already" in hands.text("there_strip_text")
    assert "which have changed since" in stage.state("case 1")
    hands.click("replace_there_button")
    stage.until("what is replaced", lambda: hands.usable("replace_accept"))
    hands.click("replace_accept")
    stage.until("the choice", lambda: set(stage.states()) == {"replaces values in the study"})
    stage.ask_to_upload(CASES)
    assert "3 replaced" in hands.labels()
    study = stage.server.state.study_by_slug("empty-practice")
    assert study is not None
    locked = next(d for d in stage.server.state.display_sets_of(study.pk) if d.title == "case 2")
    answer = Answer("a", study.pk, locked.pk, "q", "reader1", 1, created=0.0, modified=0.0)
    stage.server.state.put_answer(answer)
    hands.click("confirm_upload_accept")
    stage.until("the run", lambda: hands.usable("cancel_button") or hands.usable("run_summary"))
    assert "1 failed" in stage.until_ended()
    assert [stage.state(f"case {n}") for n in (1, 3)] == ["ready", "ready"]
    assert "can't be changed any more" in stage.state("case 2")
    assert titles_on(stage.server) == before, "nothing was made"
    write_image(folder / "case 2" / "ct.mha", 2)  # as it was sent at first
    assert arrived(stage.server, folder) == CASES
    stage.close()


@pytest.mark.hazard("P4")
def test_the_same_folder_dropped_twice_sends_nothing_twice(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    _again(stage, folder, tmp_path)
    hands.click("make_new_button")
    stage.until("new titles", lambda: stage.titles() == [f"case {n} (2)" for n in range(1, CASES + 1)])
    hands.click("undo_button")
    stage.until("the old titles", lambda: stage.titles() == [f"case {n}" for n in range(1, CASES + 1)])
    stage.until("the choice", lambda: hands.usable("leave_there_button"))
    hands.click("leave_there_button")
    stage.until("an empty table", lambda: hands.find("there_strip") is None)
    assert not hands.usable("upload_button")
    assert len(titles_on(stage.server)) == CASES
    assert differences(stage.server, folder), "the new images were not sent"
    stage.close()
