"""Uploads that go on, seen from the tab: after a stop, at the next start, beside another gcdesk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.journal import Journal, RunState
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleStudy
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.records.kept_runs import kept_runs
from tests.study.no_answers import NoAnswers
from tests.upload.build import real_files
from tests.upload.screen import click, enter, find, is_shown, typed
from tests.upload.sending_plans import mha, sets_of
from tests.upload.upload_story import Story

CASES = 4
TITLES = Counter(f"case {n}" for n in range(1, CASES + 1))
ENOUGH, HARDLY = 100_000.0, 500.0
"""Bytes a second: some cases get there soon; none does while something is tried."""
LONG = 20_000
"""Milliseconds that a run may take."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


class Stage:
    """Stories one after the other, or side by side, on one journal."""

    def __init__(
        self, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, file: Path, server: PracticeServer
    ) -> None:
        self.qtbot, self.server, self.file = qtbot, server, file
        self._parts = (qtbot, tasks, settings, theme)
        self._open: list[tuple[Story, Journal]] = []

    def start(self) -> Story:
        """gcdesk starts."""
        journal = Journal(self.file)
        story = Story(*self._parts, journal, self.server)
        self._open.append((story, journal))
        return story

    def end(self, story: Story) -> None:
        """This gcdesk ends."""
        (found,) = [one for one in self._open if one[0] is story]
        self._open.remove(found)
        story.end()
        found[1].close()

    def end_all(self) -> None:
        for story, _ in list(self._open):
            self.end(story)

    @property
    def there(self) -> Counter[str]:
        return Counter(display_set.title for display_set in sets_of(self.server))


@pytest.fixture
def stage(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, file: Path, server: PracticeServer
) -> Iterator[Stage]:
    made = Stage(qtbot, tasks, settings, theme, file, server)
    yield made
    made.end_all()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    contents = {f"case {n}/ct.mha": mha(n, voxels=100) for n in range(1, CASES + 1)}
    return real_files(tmp_path / "cases", contents)


def half_way(stage: Stage, folder: Path) -> Story:
    """Some cases are in the study, and the others are not for a while."""
    story = stage.start()
    story.show()
    story.open(folder)
    story.wait_rows(CASES)
    story.add("CT Image")
    stage.server.faults.bandwidth = HARDLY
    story.upload()
    stage.qtbot.waitUntil(lambda: story.tab.busy and any("sending" in state for state in story.states))
    return story


def stopped(stage: Stage, folder: Path) -> Story:
    """Stopped, to go on later."""
    story = half_way(stage, folder)
    story.ask("cancel_button", "stop_dialog")
    story.click("stop_later")
    stage.qtbot.waitUntil(is_shown("unfinished"), timeout=LONG)
    stage.server.faults.bandwidth = None
    return story


def wait_end(story: Story) -> None:
    story.qtbot.waitUntil(lambda: story.tab.busy)
    story.qtbot.waitUntil(lambda: not story.tab.busy and is_shown("run_summary")(), timeout=LONG)


def states_in(file: Path, story: Story) -> list[RunState]:
    owner = f"{story.server.address} editor"
    with closing(Journal(file)) as journal:
        return [kept.run.state for kept in kept_runs(journal, owner)]


# ---- going on


@pytest.mark.hazard("G6")
def test_stopped_it_goes_on_from_the_banner(stage: Stage, folder: Path) -> None:
    story = stopped(stage, folder)
    assert "An upload of 4 display sets" in find("unfinished_text", QLabel).text()
    assert {upload.status for upload in stage.server.state.uploads} <= {"Initialized", "Completed"}

    story.click("unfinished_button")
    wait_end(story)

    assert story.states == ["ready"] * CASES
    assert stage.there == TITLES
    stage.qtbot.waitUntil(lambda: not is_shown("unfinished")())
    assert states_in(stage.file, story) == [RunState.FINISHED]


@pytest.mark.hazard("G1")
@pytest.mark.hazard("G6")
def test_at_the_next_start_it_is_offered_and_nothing_is_sent_unasked(stage: Stage, folder: Path) -> None:
    story = half_way(stage, folder)
    closing_ = story.tasks.start(story.tab.close_asked())
    story.click("stop_later")
    stage.qtbot.waitUntil(closing_.done)
    stage.end(story)
    stage.server.faults.bandwidth = None

    again = stage.start()
    again.show()
    before = len(stage.server.state.uploads)
    stage.qtbot.waitUntil(is_shown("unfinished"))
    again.wait_rows(CASES)
    assert not again.tab.busy
    assert len(stage.server.state.uploads) == before

    again.click("unfinished_button")
    wait_end(again)
    assert again.states == ["ready"] * CASES
    assert not is_shown("visit")(), "the rows are the table's own"
    assert stage.there == TITLES


def test_the_button_of_the_table_goes_on_with_the_same_upload(stage: Stage, folder: Path) -> None:
    stage.end(stopped(stage, folder))
    again = stage.start()
    again.show()
    again.wait_rows(CASES)
    again.upload()
    wait_end(again)

    assert stage.there == TITLES
    assert states_in(stage.file, again) == [RunState.FINISHED], "there is one upload, not two"


def test_a_table_that_was_edited_stays_and_the_upload_has_rows_of_its_own(stage: Stage, folder: Path) -> None:
    stage.end(stopped(stage, folder))
    again = stage.start()
    again.show()
    again.wait_rows(CASES)
    again.wait_ready_to_send()
    click(again.view, CASES - 1, 0)
    typed(again.view, "renamed")
    enter(stage.qtbot, find("title_editor", QLineEdit))

    again.click("unfinished_button")
    stage.qtbot.waitUntil(is_shown("visit"))
    assert again.titles == sorted(TITLES)
    assert not find("add_interface_button", QPushButton).isEnabled()
    wait_end(again)
    assert stage.there == TITLES
    click(again.view, 0, 0)
    typed(again.view, "x")
    assert not is_shown("title_editor")(), "what was sent can't be edited"

    again.click("visit_button")
    stage.qtbot.waitUntil(lambda: "renamed" in again.titles)
    stage.qtbot.waitUntil(lambda: not is_shown("visit")())
    assert find("folder_path", QLineEdit).isEnabled()


def test_rows_of_an_upload_are_tried_again_as_they_were_sent(stage: Stage, folder: Path) -> None:
    stage.end(stopped(stage, folder))
    moved = folder / "case 1" / "elsewhere"
    (folder / "case 1" / "ct.mha").rename(moved)
    again = stage.start()
    again.show()
    again.wait_rows(CASES)
    stage.qtbot.waitUntil(lambda: not again.model.table.drafts[0].values)  # the folder was read again
    again.click("unfinished_button")
    stage.qtbot.waitUntil(is_shown("visit"))
    wait_end(again)
    assert sorted(state.partition(":")[0] for state in again.states) == ["failed", *["ready"] * (CASES - 1)]

    moved.rename(folder / "case 1" / "ct.mha")
    again.click("retry_button")
    wait_end(again)
    assert again.states == ["ready"] * CASES
    assert stage.there == TITLES


def test_of_another_study_it_is_named_and_its_study_asked_for(stage: Stage, folder: Path) -> None:
    story = stopped(stage, folder)
    load_study(stage.server.site, SampleStudy(slug="other-study", title="Other study"))
    story.show("other-study")
    stage.qtbot.waitUntil(
        lambda: is_shown("unfinished")() and "to Empty practice" in find("unfinished_text", QLabel).text()
    )

    with stage.qtbot.waitSignal(story.tab.other_study_wanted) as wanted:
        story.click("unfinished_button")
    assert wanted.args == ["empty-practice"]
    story.show()
    wait_end(story)
    assert stage.there == TITLES


@pytest.mark.hazard("G5")
def test_another_user_sees_nothing_of_it(stage: Stage, folder: Path) -> None:
    stage.end(stopped(stage, folder))
    story = stage.start()
    story.tab.show_study(story.connection("reader1"), "reader1", False, story.snapshot(), NoAnswers())
    stage.qtbot.waitUntil(is_shown("empty_choose_button"))
    story.click("runs_button")
    stage.qtbot.waitUntil(is_shown("runs_dialog"))
    assert is_shown("runs_empty")()
    assert not is_shown("unfinished")()
    story.click("runs_close")


# ---- another gcdesk


@pytest.mark.hazard("G3")
def test_a_second_gcdesk_says_so_and_sends_no_upload_of_the_first(
    stage: Stage, folder: Path, reported: list[BaseException]
) -> None:
    first = half_way(stage, folder)
    first.tab.hide()  # its controls have the same names
    second = stage.start()
    second.show()
    stage.qtbot.waitUntil(is_shown("second_instance"))
    assert not is_shown("unfinished")(), "the first is at it"
    second.front()
    showing = second.tasks.start(second.tab.runs.show_list())
    stage.qtbot.waitUntil(showing.done)
    table = find("runs_table", TableView)
    assert table.model().index(0, 3).data() == "being sent by another gcdesk on this computer"
    assert not find("runs_go_on_button", QPushButton).isEnabled()
    second.click("runs_close")

    asked = len(stage.server.state.uploads)
    second.front()
    second.wait_ready_to_send()
    second.upload()
    stage.qtbot.waitUntil(lambda: bool(reported))
    assert "Another gcdesk on this computer is sending this upload" in str(reported.pop())
    assert not second.tab.busy
    assert len(stage.server.state.uploads) == asked

    stage.server.faults.bandwidth = None
    stage.qtbot.waitUntil(lambda: not first.tab.busy, timeout=LONG)
    assert stage.there == TITLES


# ---- the list


def test_uploads_are_opened_and_forgotten(stage: Stage, folder: Path) -> None:
    story = stopped(stage, folder)
    story.click("unfinished_button")
    wait_end(story)
    story.click("runs_button")
    stage.qtbot.waitUntil(is_shown("runs_dialog"))
    assert find("runs_table", TableView).model().index(0, 3).data() == "4 ready"

    story.click("runs_open_button")
    stage.qtbot.waitUntil(is_shown("run_rows_dialog"))
    story.click("run_rows_page_button")
    assert story.pages[0].endswith(f"/display-sets/{sets_of(stage.server)[0].pk}/")
    story.click("run_rows_close")

    story.click("runs_forget_button")
    story.click("message_reject")
    stage.qtbot.waitUntil(lambda: not is_shown("message_dialog")())
    assert not is_shown("runs_empty")()
    story.ask("runs_forget_button")
    story.click("message_accept")
    stage.qtbot.waitUntil(is_shown("runs_empty"))
    story.click("runs_close")
    assert states_in(stage.file, story) == []
    assert stage.there == TITLES, "nothing changes in the study"


def test_the_summary_of_an_upload_is_saved(stage: Stage, folder: Path, tmp_path: Path) -> None:
    story = stopped(stage, folder)
    story.click("unfinished_button")
    wait_end(story)
    story.click("runs_button")
    story.click("runs_save_button")
    stage.qtbot.waitUntil(is_shown("choose_target_dialog"))
    dialog = find("choose_target_dialog", QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(tmp_path / "summary.csv"))
    dialog.accept()
    stage.qtbot.waitUntil((tmp_path / "summary.csv").exists)
    assert (tmp_path / "summary.csv").read_text("utf-8-sig").count("ready") == CASES


def test_what_ended_long_ago_is_forgotten_at_the_start(
    stage: Stage, folder: Path, settings: Settings
) -> None:
    story = stopped(stage, folder)
    story.click("unfinished_button")
    wait_end(story)
    stage.end(story)
    with closing(Journal(stage.file)) as journal:
        journal._database.change("UPDATE runs SET ended = ended - 31 * 86400")

    settings.days_kept = 30
    again = stage.start()
    again.show()
    stage.qtbot.waitUntil(lambda: states_in(stage.file, again) == [])


def test_practice_is_listed_while_it_lasts_and_leaves_nothing(stage: Stage, folder: Path) -> None:
    story = stage.start()
    story.show(practice=True)
    story.open(folder)
    story.wait_rows(CASES)
    story.add("CT Image")
    story.upload()
    story.wait_end()
    story.click("runs_button")
    stage.qtbot.waitUntil(is_shown("runs_dialog"))
    assert find("runs_table", TableView).model().index(0, 3).data() == "4 ready"
    story.click("runs_close")
    assert states_in(stage.file, story) == []
