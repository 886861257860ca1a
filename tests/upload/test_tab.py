from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.practice.faults import Status
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.table.plan import Files
from tests.study.no_answers import NoAnswers
from tests.upload.build import real_files
from tests.upload.screen import click, double_click, enter, find, is_shown, typed
from tests.upload.sending_plans import mha, sets_of
from tests.upload.sending_runs import asked
from tests.upload.upload_story import Story


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


@pytest.fixture
def story(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal, server: PracticeServer
) -> Iterator[Story]:
    made = Story(qtbot, tasks, settings, theme, journal, server)
    yield made
    if not made.ended:
        made.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    contents = {f"case {n}/ct.mha": mha(n) for n in (1, 2, 10)}
    contents |= {f"case {n}/score.json": str(n / 2).encode() for n in (1, 2, 10)}
    return real_files(tmp_path / "cases", contents)


def opened(story: Story, folder: Path) -> Story:
    story.show()
    story.open(folder)
    story.wait_rows(3)
    story.add("CT Image", "Some score")
    story.wait_ready_to_send()
    return story


# ---- the main job


def test_the_keyboard_is_in_the_table_again_after_dialogs_and_runs(story: Story, folder: Path) -> None:
    opened(story, folder)
    table = story.tab.findChild(QTableView, "assignment_table")
    assert story.tab.focusWidget() is table, "interfaces were added"
    story.upload()
    story.wait_end()
    assert story.tab.focusWidget() is table


@pytest.mark.hazard("F10")
def test_a_folder_becomes_display_sets(story: Story, folder: Path) -> None:
    opened(story, folder)
    assert story.upload_label == "Upload 3 display sets"

    story.upload()
    story.wait_end()

    assert story.states == ["ready"] * 3
    assert find("run_summary_text", QLabel).text() == "All 3 display sets are ready."
    assert [(s.title, s.order) for s in sets_of(story.server)] == [
        ("case 1", 10),
        ("case 2", 20),
        ("case 10", 30),
    ]
    assert story.created == [True]


def test_rows_in_the_study_are_not_sent_again_nor_edited(story: Story, folder: Path) -> None:
    opened(story, folder)
    story.upload()
    story.wait_end()
    story.show()  # the window loads the study anew
    double_click(story.view, 0, 0)

    assert not is_shown("title_editor")()
    assert not find("upload_button", QPushButton).isEnabled()
    assert find("upload_reason", QLabel).text() == "All cases of the table are in the study."
    assert story.states == ["ready"] * 3


def test_a_finished_row_opens_its_page(story: Story, folder: Path) -> None:
    opened(story, folder)
    story.upload()
    story.wait_end()
    double_click(story.view, 1, story.model.state_column)
    story.click("open_study_button")

    made = sets_of(story.server)[1]
    assert story.pages[0].endswith(f"/display-sets/{made.pk}/")
    assert story.pages[1].endswith("/display-sets/")


def test_the_samples_are_offered_in_practice(story: Story, folder: Path) -> None:
    story.show(practice=True, samples=folder)
    story.click("use_samples_button")
    story.wait_rows(3)

    assert find("folder_path", QLineEdit).text() == str(folder)


def test_a_folder_is_chosen_in_the_dialog(story: Story, folder: Path, settings: Settings) -> None:
    story.show()
    story.click("empty_choose_button")
    story.qtbot.waitUntil(is_shown("choose_folder_dialog"))
    dialog = find("choose_folder_dialog", QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(folder))
    dialog.accept()
    story.wait_rows(3)

    assert settings.recall("upload/folder") == str(folder.parent)


# ---- what can go wrong


def test_a_failed_case_does_not_stop_the_others_and_is_tried_again(story: Story, folder: Path) -> None:
    opened(story, folder)
    story.server.faults.add(
        Status(400, body={"detail": "Not this one."}), method="POST", path="display-sets", times=1
    )
    story.upload()
    story.wait_end()
    assert sorted(state.partition(":")[0] for state in story.states) == ["failed", "ready", "ready"]
    assert story.upload_label == "Upload 1 display set"

    story.click("retry_button")
    story.wait_end()

    assert story.states == ["ready"] * 3
    assert find("run_summary_text", QLabel).text() == "All 3 display sets are ready."
    assert [s.title for s in sets_of(story.server)] == ["case 1", "case 2", "case 10"]


def test_a_failed_row_that_is_edited_is_checked_again(story: Story, folder: Path) -> None:
    opened(story, folder)
    story.server.faults.add(Status(400, body={"detail": "No."}), method="POST", path="display-sets", times=3)
    story.upload()
    story.wait_end()
    assert all(state.startswith("failed") for state in story.states)

    click(story.view, 0, 0)
    typed(story.view, "renamed")
    enter(story.qtbot, find("title_editor", QLineEdit))
    story.qtbot.waitUntil(lambda: story.states[0] == "to be uploaded")

    story.server.faults.clear()
    story.upload()
    story.wait_end()
    assert [s.title for s in sets_of(story.server)] == ["renamed", "case 2", "case 10"]


@pytest.mark.hazard("P3")
def test_a_title_that_is_there_already_is_told_before_sending(story: Story, folder: Path) -> None:
    opened(story, folder)
    click(story.view, 0, 0)
    typed(story.view, "case 2")
    enter(story.qtbot, find("title_editor", QLineEdit))
    story.qtbot.waitUntil(lambda: all("called" in state for state in story.states[:2]))
    assert story.upload_label == "Upload 1 display set"

    story.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    story.qtbot.waitUntil(lambda: story.upload_label == "Upload 3 display sets")


@pytest.mark.hazard("N9")
def test_who_may_not_change_the_study_is_told_before_anything(story: Story, folder: Path) -> None:
    story.show(may_change=False)
    story.open(folder)
    story.wait_rows(3)

    assert is_shown("may_not_change")()
    assert not find("upload_button", QPushButton).isEnabled()
    assert find("upload_reason", QLabel).text() == "You may not change this study."


def test_files_in_no_case_are_shown(story: Story, folder: Path) -> None:
    (folder / "readme.txt").write_text("x")
    story.show()
    story.open(folder)
    story.click("show_rest_button")
    story.qtbot.waitUntil(is_shown("message_dialog"))

    told = find("message_dialog", QDialog).findChild(QPlainTextEdit)
    assert told is not None
    assert told.toPlainText() == "In no case:\nreadme.txt"
    story.click("message_accept")


# ---- while sending


def slowed(story: Story, folder: Path) -> Story:
    """Sending has begun, and takes longer than the test."""
    opened(story, folder)
    story.server.faults.bandwidth = 1_000
    story.upload()
    story.qtbot.waitUntil(lambda: story.tab.busy and any("sending" in state for state in story.states))
    return story


def test_rows_that_are_sent_cannot_be_edited_and_a_run_is_cancelled(story: Story, folder: Path) -> None:
    slowed(story, folder)
    double_click(story.view, 0, 0)
    assert not is_shown("title_editor")()
    assert not find("add_interface_button", QPushButton).isEnabled()
    assert not find("folder_path", QLineEdit).isEnabled()

    story.ask("cancel_button", "stop_dialog")
    story.click("stop_keep")
    assert story.tab.busy
    story.ask("cancel_button", "stop_dialog")
    story.click("stop_delete")
    story.qtbot.waitUntil(is_shown("run_summary"))

    assert story.states == ["stopped"] * 3
    assert find("folder_path", QLineEdit).isEnabled()
    assert sets_of(story.server) == []


def test_a_run_is_paused_and_goes_on(story: Story, folder: Path) -> None:
    slowed(story, folder)
    story.click("pause_button")
    story.qtbot.waitUntil(lambda: find("pause_button", QPushButton).text() == "Go on")
    assert find("run_progress", ElidedLabel).whole_text().startswith("Paused")

    story.server.faults.bandwidth = None
    story.click("pause_button")
    story.qtbot.waitUntil(is_shown("run_summary"), timeout=20_000)
    assert story.states == ["ready"] * 3


@pytest.mark.hazard("G6")
def test_closing_while_sending_asks(story: Story, folder: Path) -> None:
    slowed(story, folder)
    first = story.tasks.start(story.tab.close_asked())
    story.click("stop_keep")
    story.qtbot.waitUntil(first.done)
    assert first.result() is False
    assert story.tab.busy

    second = story.tasks.start(story.tab.close_asked())
    story.click("stop_later")
    story.qtbot.waitUntil(second.done)
    assert second.result() is True
    assert not story.tab.busy


def imported(story: Story, folder: Path) -> Story:
    """All is sent, and the server takes its time."""
    opened(story, folder)
    story.server.faults.import_seconds = math.inf
    story.upload()
    story.qtbot.waitUntil(lambda: story.states == ["being imported"] * 3, timeout=20_000)
    return story


def leave(story: Story, how: str) -> None:
    leaving = story.tasks.start(story.tab.leave_asked())
    story.click(how)
    story.qtbot.waitUntil(leaving.done)
    assert story.states == ["being imported"] * 3


def all_are_found(story: Story, offer: str) -> None:
    """The *offer* is taken up, and sends nothing."""
    assert story.states == ["being imported"] * 3
    assert not find("upload_button", QPushButton).isEnabled()
    filled = asked(story.server, "PATCH", "/display-sets/")
    story.server.faults.import_seconds = 0.0
    story.click(offer)
    story.wait_end()
    assert story.states == ["ready"] * 3
    assert find("run_summary_text", QLabel).text() == "All 3 display sets are ready."
    assert asked(story.server, "PATCH", "/display-sets/") == filled


@pytest.mark.hazard("N14")
@pytest.mark.parametrize(
    ("how", "offer"), [("stop_later", "unfinished_button"), ("stop_delete", "retry_button")]
)
def test_what_is_imported_reads_so_when_the_user_comes_back_from_another_study(
    story: Story, folder: Path, how: str, offer: str
) -> None:
    imported(story, folder)
    leave(story, how)
    story.tab.show_study(story.connection("reader1"), "reader1", False, story.snapshot(), NoAnswers())
    story.qtbot.waitUntil(is_shown("empty_choose_button"))
    assert not is_shown("run_summary")()

    story.show()
    story.wait_rows(3)
    story.qtbot.waitUntil(is_shown(offer))
    assert is_shown("run_summary")() is (offer == "retry_button"), "one offer is enough"
    all_are_found(story, offer)


@pytest.mark.hazard("N14")
def test_what_is_imported_is_looked_at_again_in_the_same_study(story: Story, folder: Path) -> None:
    imported(story, folder)
    leave(story, "stop_later")
    story.show()
    assert find("retry_button", QPushButton).text() == "Look again"
    assert find("run_summary_text", QLabel).text() == "3 being imported, of 3 in all."
    all_are_found(story, "retry_button")
    assert not is_shown("unfinished_button")()


def test_what_failed_is_tried_again_and_what_is_imported_followed_with_it(story: Story, folder: Path) -> None:
    opened(story, folder)
    story.server.faults.import_seconds = math.inf
    story.server.faults.add(Status(400, body={"detail": "No."}), method="POST", path="display-sets", times=1)
    story.upload()
    story.qtbot.waitUntil(lambda: story.states.count("being imported") == 2, timeout=20_000)
    story.ask("cancel_button", "stop_dialog")
    story.click("stop_delete")
    story.qtbot.waitUntil(is_shown("run_summary"))
    story.server.faults.import_seconds = 0.0

    story.click("retry_button")
    story.wait_end()
    assert story.states == ["ready"] * 3


# ---- the table lives on


@pytest.mark.hazard("G4")
def test_the_table_is_there_again_at_the_next_start(
    story: Story,
    folder: Path,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    journal: Journal,
) -> None:
    opened(story, folder)
    click(story.view, 1, 0)
    typed(story.view, "second")
    enter(story.qtbot, find("title_editor", QLineEdit))
    click(story.view, 2, 0)
    story.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    story.end()
    (folder / "case 1" / "new.mha").write_bytes(mha(5))

    again = Story(story.qtbot, tasks, settings, theme, journal, story.server)
    again.show()
    again.wait_rows(2)

    assert again.titles == ["case 1", "second"]
    assert [column.slug for column in again.model.table.columns] == ["ct-image", "some-score"]
    again.qtbot.waitUntil(lambda: len(again.model.table.drafts[0].files) == 3)
    again.wait_ready_to_send()
    again.end()


def test_what_was_sent_is_still_known_at_the_next_start(
    story: Story, folder: Path, tasks: Tasks, settings: Settings, theme: Theme, journal: Journal
) -> None:
    opened(story, folder)
    story.upload()
    story.wait_end()
    story.end()

    again = Story(story.qtbot, tasks, settings, theme, journal, story.server)
    again.show()
    again.wait_rows(3)

    again.qtbot.waitUntil(lambda: find("upload_reason", QLabel).text().startswith("All cases"))
    assert again.states == ["ready"] * 3
    again.end()


def test_a_table_that_was_worked_on_is_not_lost_by_a_click(story: Story, folder: Path) -> None:
    opened(story, folder)
    double_click(story.view, 0, 0)
    typed(story.view, "by hand")
    enter(story.qtbot, find("title_editor", QLineEdit))

    find("grouping_file", QRadioButton).click()
    story.click("message_reject")
    story.qtbot.waitUntil(lambda: find("grouping_subfolder", QRadioButton).isChecked())
    assert len(story.titles) == 3

    find("grouping_file", QRadioButton).click()
    story.click("message_accept")
    story.wait_rows(6)


def test_scanning_again_brings_new_cases_and_keeps_the_work(story: Story, folder: Path) -> None:
    opened(story, folder)
    double_click(story.view, 0, 0)
    typed(story.view, "by hand")
    enter(story.qtbot, find("title_editor", QLineEdit))
    real_files(folder, {"case 3/ct.mha": mha(3)})

    story.open(folder)
    story.wait_rows(4)

    assert story.titles == ["by hand", "case 2", "case 10", "case 3"]
    assert isinstance(story.model.table.drafts[3].values["ct-image"], Files)


def test_another_study_has_a_table_of_its_own(story: Story, folder: Path) -> None:
    opened(story, folder)
    snapshot = story.snapshot()
    story.tab.show_study(story.connection("reader1"), "reader1", False, snapshot, NoAnswers())
    story.qtbot.waitUntil(is_shown("empty_choose_button"))
    assert find("folder_path", QLineEdit).text() == ""

    story.show()
    story.wait_rows(3)


def test_many_cases_reset_the_table_once(story: Story, tmp_path: Path) -> None:
    contents = {f"case {n}/score.json": b"4" for n in range(400)}
    story.show()
    resets: list[bool] = []
    model = story.tab.findChild(AssignmentModel)
    assert model is not None
    model.modelReset.connect(lambda: resets.append(True))
    story.open(real_files(tmp_path / "many", contents))
    story.wait_rows(400)

    assert len(resets) == 1


def test_while_a_kept_table_is_read_no_folder_can_be_chosen(
    story: Story, folder: Path, journal: Journal
) -> None:
    opened(story, folder)
    other = story.snapshot()
    assert journal._database is not None
    with journal._database._lock:  # the disk is slow
        story.tab.show_study(story.connection("reader1"), "reader1", False, other, NoAnswers())
        # At once, not when the reading begins: somebody quick would press what is about to go.
        assert not find("folder_path", QLineEdit).isEnabled()
        assert not is_shown("table_panel")()
    story.qtbot.waitUntil(lambda: find("folder_path", QLineEdit).isEnabled())
    story.open(folder)
    story.wait_rows(3)
