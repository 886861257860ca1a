"""What is chosen for cases that the study has already, in the tab, and what becomes of it on the server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Answer
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleStudy
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.editing.choices import COPIES, LEAVE, NEUTRAL, NEW, REPLACE, SAVE_KEY, USE_KEY
from gcdesk.upload.table.findings import Findings
from tests.imaging import tagged
from tests.upload.answers_there import AnswersThere
from tests.upload.build import real_files
from tests.upload.screen import choose, click, double_click, enter, find, is_shown, press, typed
from tests.upload.sending_plans import mha, sets_of
from tests.upload.sending_runs import stored_image
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


def folder_of(root: Path, names: tuple[str, ...], seed: int = 0, file: str = "ct.mha") -> Path:
    return real_files(root, {f"{name}/{file}": mha(seed + at) for at, name in enumerate(names)})


def uploaded(story: Story, folder: Path, rows: int) -> None:
    """*folder* is uploaded, and another folder is chosen since."""
    story.show()
    story.open(folder)
    story.wait_rows(rows)
    story.add("CT Image")
    story.upload()
    story.wait_end()
    story.show()  # the window loads the study anew
    other = folder_of(folder.parent / "other", ("elsewhere 1", "elsewhere 2", "elsewhere 3"))
    story.open(other)
    story.wait_rows(3)


def again(story: Story, folder: Path, rows: int) -> None:
    story.open(folder)
    story.wait_rows(rows)
    story.qtbot.waitUntil(is_shown("there_strip"))


def strip(name: str = "there_strip") -> str:
    return find(f"{name}_text", QLabel).text()


def images(server: PracticeServer) -> dict[str, str]:
    return {
        made.title: stored_image(server, value.image)
        for made in sets_of(server)
        for value in made.values
        if value.image
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "cases", ("patient 1", "patient 2"))


@pytest.mark.hazard("P4")
def test_the_same_folder_again_is_recognised_and_left_out(story: Story, folder: Path) -> None:
    uploaded(story, folder, 2)
    (folder / "patient 3").mkdir()
    (folder / "patient 3" / "ct.mha").write_bytes(mha(9))
    again(story, folder, 3)
    assert strip().startswith("2 cases were uploaded from these same files before: “patient 1”, “patient 2”")
    assert "these same files on" in story.states[0]

    story.click(LEAVE)
    story.wait_rows(1)
    assert not is_shown("there_strip")()
    story.wait_ready_to_send()
    story.click("upload_button")
    story.qtbot.waitUntil(is_shown("confirm_upload_dialog"))
    assert "1 new, 2 left out" in [label.text() for label in story.tab.findChildren(QLabel)]
    story.click("confirm_upload_accept")
    story.wait_end()
    assert [made.title for made in sets_of(story.server)] == ["patient 1", "patient 2", "patient 3"]


def replaced_lines() -> list[str]:
    """What the dialog lists."""
    tree = find("replace_list", QTreeWidget)
    lines, index = [], tree.model().index(0, 0)
    while index.isValid():
        name, old, new = (str(index.siblingAtColumn(column).data() or "") for column in range(3))
        lines.append(f"{name}: {old} → {new}" if new else name)
        index = tree.indexBelow(index)
    return lines


@pytest.mark.hazard("P4")
def test_values_are_replaced_after_they_were_shown(story: Story, folder: Path) -> None:
    uploaded(story, folder, 2)
    before, pks = images(story.server), [made.pk for made in sets_of(story.server)]
    (folder / "patient 2" / "ct.mha").write_bytes(mha(77))
    again(story, folder, 2)
    assert "1 of them was uploaded from these same files." in strip()
    double_click(story.view, 1, story.model.state_column)
    story.qtbot.waitUntil(is_shown("choices_menu"))
    choose(find("choices_menu", QMenu), "Replace its values")
    story.qtbot.waitUntil(is_shown("replace_dialog"))
    assert replaced_lines() == ["patient 2", "CT Image: an image → ct.mha"]
    story.click("replace_accept")
    story.qtbot.waitUntil(lambda: story.states[1] == "replaces values in the study")
    story.front()
    story.click(LEAVE)
    story.wait_rows(1)
    story.wait_ready_to_send()
    story.click("upload_button")
    story.qtbot.waitUntil(is_shown("confirm_upload_dialog"))
    told = "\n".join(label.text() for label in story.tab.findChildren(QLabel))
    assert "1 replaced, 1 left out" in told
    assert "replaced, for good, in: patient 2" in told
    story.click("confirm_upload_accept")
    story.wait_end()

    assert story.states == ["ready"]
    assert [made.pk for made in sets_of(story.server)] == pks
    after = images(story.server)
    assert after["patient 1"] == before["patient 1"]
    assert after["patient 2"] != before["patient 2"]


def test_what_has_answers_is_not_replaced_and_says_so(story: Story, folder: Path) -> None:
    uploaded(story, folder, 2)
    locked = sets_of(story.server)[0]
    story.answers = AnswersThere(Answer("1", display_set=locked.pk))
    story.show()
    again(story, folder, 2)
    story.click(REPLACE)
    story.qtbot.waitUntil(is_shown("replace_dialog"))
    tree = find("replace_list", QTreeWidget)
    first = tree.topLevelItem(0)
    assert first is not None
    assert "it has 1 answer, so it can't be changed any more" in first.text(1)
    assert find("replace_accept", QPushButton).text() == "Replace in 1 display set"
    story.click("replace_accept")
    story.qtbot.waitUntil(lambda: story.states[1] == "replaces values in the study")
    assert "It has 1 answer. Leave this case out, or make a new display set." in story.states[0]


@pytest.mark.hazard("P3")
def test_new_ones_get_titles_that_can_be_changed_and_undone(story: Story, folder: Path) -> None:
    uploaded(story, folder, 2)
    again(story, folder, 2)
    story.click(NEW)
    story.qtbot.waitUntil(lambda: story.titles == ["patient 1 (2)", "patient 2 (2)"])
    story.qtbot.waitUntil(lambda: "under another title" not in strip() and "same files" in strip())
    assert not is_shown(NEW)(), "they are new already"
    story.front()
    story.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert story.titles == ["patient 1", "patient 2"]


def test_enter_on_a_state_without_a_choice_opens_no_menu(story: Story, folder: Path) -> None:
    story.show()
    story.open(folder)
    story.wait_rows(2)
    click(story.view, 0, story.model.state_column)
    press(story.view, Qt.Key.Key_Return)
    assert not is_shown("choices_menu")()


# ---- names


@pytest.mark.hazard("F6")
def test_one_click_sends_neutral_names_and_the_key_is_saved(
    story: Story, tmp_path: Path, folder: Path
) -> None:
    people = folder_of(tmp_path / "people", ("Jansen_Piet", "De_Boer_Anna"), file="ct Jansen Piet.mha")
    story.show()
    story.open(people)
    story.wait_rows(2)
    story.add("CT Image")
    story.qtbot.waitUntil(is_shown("names_strip"))
    assert strip("names_strip").startswith("2 cases have titles or file names that look like")
    story.click(NEUTRAL)
    story.qtbot.waitUntil(lambda: story.titles == ["case 001", "case 002"])
    story.qtbot.waitUntil(lambda: not is_shown("names_strip")())
    tip = str(story.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole))
    assert "Sent as case001_ct.mha" in tip

    key = tmp_path / "key.csv"
    save(story, SAVE_KEY, key)
    assert "case 001,De_Boer_Anna,case001_ct.mha" in key.read_text(encoding="utf-8-sig")
    story.click("message_accept")
    story.qtbot.waitUntil(lambda: not is_shown("message_dialog")())
    story.front()
    story.upload()
    story.wait_end()
    assert [made.title for made in sets_of(story.server)] == ["case 001", "case 002"]
    names = {upload.filename for upload in story.server.state.uploads} | {
        image.name for image in story.server.state.images
    }
    assert not any("Jansen" in name for name in names)
    summary = tmp_path / "summary.csv"
    save(story, "save_summary_button", summary)
    assert "case001_ct.mha = De_Boer_Anna/ct Jansen Piet.mha" in summary.read_text(encoding="utf-8-sig")


def save(story: Story, button: str, target: Path) -> None:
    story.click(button)
    choose_file(story, "choose_target_dialog", target)
    story.qtbot.waitUntil(target.exists)


def choose_file(story: Story, name: str, file: Path) -> None:
    story.qtbot.waitUntil(is_shown(name))
    dialog = find(name, QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(file))
    dialog.accept()


def neutral(story: Story, tmp_path: Path) -> Path:
    """Two persons are under neutral names; a folder with other cases."""
    people = folder_of(tmp_path / "people", ("Jansen_Piet", "De_Boer_Anna"))
    story.show()
    story.open(people)
    story.wait_rows(2)
    story.add("CT Image")
    story.qtbot.waitUntil(is_shown("names_strip"))
    story.click(NEUTRAL)
    story.qtbot.waitUntil(lambda: story.titles == ["case 001", "case 002"])
    return folder_of(tmp_path / "other", ("one", "two", "three"))


@pytest.mark.hazard("F6")
def test_a_key_that_was_not_saved_is_spoken_of_before_the_table_goes(story: Story, tmp_path: Path) -> None:
    other = neutral(story, tmp_path)
    story.open(other)
    story.qtbot.waitUntil(is_shown("unsaved_key_dialog"))
    assert "key has not been saved" in find("unsaved_key_text", QLabel).text()
    assert find("unsaved_key_dialog", QDialog).focusWidget() is find("unsaved_key_save", QPushButton)
    press(find("unsaved_key_dialog", QDialog), Qt.Key.Key_Escape)
    story.qtbot.waitUntil(lambda: find("folder_path", QLineEdit).text() == str(tmp_path / "people"))
    assert story.titles == ["case 001", "case 002"]

    story.open(other)
    key = tmp_path / "key.csv"
    save(story, "unsaved_key_save", key)
    assert "case 001,De_Boer_Anna,case001_ct.mha" in key.read_text(encoding="utf-8-sig")
    story.qtbot.waitUntil(is_shown("message_dialog"))
    told = find("message_text", QLabel).text()
    assert told.startswith(f"The key is {key}.")
    assert told.endswith("What you typed and assigned by hand is lost.")
    story.click("message_accept")
    story.wait_rows(3)


def test_an_earlier_upload_still_has_its_key(story: Story, tmp_path: Path) -> None:
    other = neutral(story, tmp_path)
    story.front()
    story.upload()
    story.wait_end()
    story.open(other)
    story.click("unsaved_key_lose")
    story.wait_rows(3)

    story.click("runs_button")
    story.click("runs_open_button")
    key = tmp_path / "key.csv"
    save(story, "run_rows_key_button", key)
    assert key.read_text(encoding="utf-8-sig").splitlines() == [
        "title,case,sent_as,original_file",
        "case 001,De_Boer_Anna,case001_ct.mha,De_Boer_Anna/ct.mha",
        "case 002,Jansen_Piet,case002_ct.mha,Jansen_Piet/ct.mha",
    ]
    story.qtbot.waitUntil(is_shown("message_dialog"))
    assert find("message_text", QLabel).text().startswith(f"The key is {key}.")
    story.click("message_accept")
    story.click("run_rows_close")
    story.click("runs_close")


def test_a_key_that_cannot_be_saved_keeps_the_table(story: Story, tmp_path: Path) -> None:
    story.open(neutral(story, tmp_path))
    story.click("unsaved_key_save")
    choose_file(story, "choose_target_dialog", tmp_path / "no folder" / "key.csv")
    story.qtbot.waitUntil(is_shown("message_dialog"))
    story.click("message_accept")
    story.qtbot.waitUntil(lambda: find("folder_path", QLineEdit).text() == str(tmp_path / "people"))
    assert story.titles == ["case 001", "case 002"]


def test_the_table_may_go_without_its_key(story: Story, tmp_path: Path) -> None:
    story.open(neutral(story, tmp_path))
    story.click("unsaved_key_lose")
    story.wait_rows(3)


def test_of_a_key_that_was_saved_nothing_is_said_unless_it_is_another_since(
    story: Story, tmp_path: Path
) -> None:
    other = neutral(story, tmp_path)
    save(story, SAVE_KEY, tmp_path / "key.csv")
    story.click("message_accept")
    story.qtbot.waitUntil(lambda: not is_shown("message_dialog")())
    load_study(story.server.site, SampleStudy(slug="other-study", title="Other study"))
    story.show("other-study")
    story.qtbot.waitUntil(lambda: not is_shown("assignment_table")())
    story.show()  # what is known of the key is kept with the table
    story.wait_rows(2)
    story.qtbot.waitUntil(is_shown("key_strip"))
    story.wait_ready_to_send()
    story.open(other)
    story.qtbot.waitUntil(is_shown("message_dialog"))
    assert find("message_text", QLabel).text() == "What you typed and assigned by hand is lost."
    story.click("message_reject")
    story.qtbot.waitUntil(lambda: find("folder_path", QLineEdit).text() == str(tmp_path / "people"))

    story.front()
    story.model.setData(story.model.index(0, 0), "case 009", Qt.ItemDataRole.EditRole)
    story.qtbot.waitUntil(lambda: story.titles == ["case 009", "case 002"])
    story.open(other)
    story.qtbot.waitUntil(is_shown("unsaved_key_dialog"))
    story.click("unsaved_key_keep")


def test_a_neutral_title_is_matched_by_a_key_only(story: Story, tmp_path: Path) -> None:
    mine = folder_of(tmp_path / "mine", ("case 001",))
    uploaded(story, mine, 1)
    people = folder_of(tmp_path / "people", ("Jansen_Piet",), 40)
    story.open(people)
    story.wait_rows(1)
    story.qtbot.waitUntil(is_shown("names_strip"))
    key = tmp_path / "key.csv"
    key.write_text("title,case\ncase 001,Jansen_Piet\n", encoding="utf-8")
    story.click(USE_KEY)
    choose_file(story, "choose_file_dialog", key)
    story.qtbot.waitUntil(lambda: story.titles == ["case 001"])
    story.qtbot.waitUntil(is_shown("there_strip"))
    story.click(REPLACE)
    story.qtbot.waitUntil(is_shown("replace_dialog"))
    assert find("replace_accept", QPushButton).isEnabled()
    story.click("replace_cancel")
    story.qtbot.waitUntil(lambda: not is_shown("replace_dialog")())
    story.front()
    story.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert story.titles == ["Jansen_Piet"]


@pytest.mark.hazard("F13")
def test_copies_without_patient_data_are_sent_when_that_is_chosen(story: Story, tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "cases", ("one", "two"))
    tagged.metaimage(folder / "one" / "ct.mha")
    story.show()
    story.open(folder)
    story.wait_rows(2)
    story.add("CT Image")
    story.qtbot.waitUntil(is_shown("patient_strip"))
    assert strip("patient_strip") == (
        "The headers of files of 1 case tell, or may tell, who the patient is: Patient's Name, Patient ID, "
        "DICOM 0009|1001."
    )
    story.click(COPIES)
    without = "without Patient's Name, Patient ID, DICOM 0009|1001"
    story.qtbot.waitUntil(lambda: story.states == [f"to be uploaded {without}", "to be uploaded"])
    assert not is_shown("patient_strip")()
    press(story.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    story.qtbot.waitUntil(is_shown("patient_strip"))
    story.click(COPIES)
    story.wait_ready_to_send()
    story.click("upload_button")
    story.qtbot.waitUntil(is_shown("confirm_upload_dialog"))
    assert not is_shown("patient_data_tick")(), "nothing of that kind is sent"
    told = [label.text() for label in find("confirm_upload_dialog", QDialog).findChildren(QLabel)]
    assert told[told.index("Removed in copies") + 1] == "Patient's Name, Patient ID, DICOM 0009|1001"
    story.click("confirm_upload_accept")
    story.wait_end()
    assert story.states == [f"ready, {without}", "ready"]
    sent = [
        story.server.state.images[value.image]
        for made in sets_of(story.server)
        for value in made.values
        if value.image
    ]
    contents = [story.server.site.media(image.files[0].key).read_bytes() for image in sent]
    assert [tagged.NAME in content for content in contents] == [False, False]
    assert tagged.NAME in (folder / "one" / "ct.mha").read_bytes()


def test_what_there_is_to_choose_is_looked_for_once_an_edit_however_many_rows_there_are(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.show()
    story.open(folder_of(tmp_path / "cases", tuple(f"case {n}" for n in range(30))))
    story.wait_rows(30)
    story.add("CT Image")
    looks: list[bool] = []

    def look(_: Findings) -> frozenset[str]:
        looks.append(True)
        return frozenset()

    monkeypatch.setattr(Findings, "there_keys", property(look))
    click(story.view, 0, 0)
    typed(story.view, "renamed")
    enter(story.qtbot, find("title_editor", QLineEdit))
    story.qtbot.waitUntil(lambda: bool(looks))
    assert len(looks) < 10
