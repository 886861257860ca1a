"""Reading answers: by mouse and keys, filtered, compared, exported; as an editor and as a reader; a hundred thousand of them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from gcdesk.answers.exporting.choices import key_file
from gcdesk.practice.faults import Delay
from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_many import many_answers
from gcdesk.selftest import hands
from gcdesk.study.reader_key import key_beside
from tests.journeys.stage import CONTROL, Browser, Heart, Stage

TABLE = "table_answers"
CHEST = "Chest CT practice"
WORST = 5.0
"""Seconds for which the window may be deaf at most: far more than it is, for machines that are busy with other work."""
SET, ORDER, READER, QUESTION, ANSWER = range(5)


@pytest.fixture
def heart(stage_with_samples: Stage) -> Iterator[Heart]:
    made = Heart()
    yield made
    made.stop()
    made.deleteLater()


def rows() -> int:
    table = hands.find_table(TABLE)
    return table.model().rowCount() if table is not None and table.model() is not None else 0


def go_to_answers(stage: Stage, user: str = "editor", title: str = CHEST) -> None:
    stage.arrive(title, user)
    hands.choose_tab("tabs", "Answers")
    stage.until("the answers", lambda: rows() > 0, 60)


def shown_as(stage: Stage, count: str) -> None:
    stage.until(count, lambda: hands.text("answers_count") == count)


def press_and_name_file(stage: Stage, button: str, file: Path) -> None:
    """Press *button*, which asks for a file, and type its path."""
    hands.click(button)
    stage.until("the dialog for a file", lambda: hands.find("choose_target_dialog") is not None)
    dialog = hands.find("choose_target_dialog")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(file))
    dialog.accept()


def test_an_editor_finds_looks_at_and_opens_answers(stage_with_samples: Stage, browser: Browser) -> None:
    stage = stage_with_samples
    go_to_answers(stage)
    assert hands.text("answers_whose") == "Everybody's answers"
    everything = rows()
    shown_as(stage, f"All {everything:,} answers")

    hands.press_in_focus(Qt.Key.Key_F, CONTROL)
    hands.type_in_focus("suspicion patient 001")
    stage.until("fewer", lambda: 0 < rows() < 10)
    shown_as(stage, f"{rows()} of {everything:,} answers")
    assert {row[SET] for row in hands.cell_texts(TABLE)} == {"Patient 001"}

    hands.click_cell(TABLE, 0, ANSWER)
    stage.until("the details", lambda: "CO-RADS" in _details())
    hands.double_click_cell(TABLE, 0, ANSWER)
    stage.until("its page", lambda: len(browser.opened) == 1)
    assert "/display-sets/" in browser.opened[0]

    hands.press_in_focus(Qt.Key.Key_A, CONTROL)
    hands.press_in_focus(Qt.Key.Key_C, CONTROL)
    stage.until(
        "the clipboard", lambda: QGuiApplication.clipboard().text().startswith("Display set\tOrder number")
    )
    assert len(QGuiApplication.clipboard().text().split("\n")) == rows() + 1

    hands.click("clear_filters")
    stage.until("all again", lambda: rows() == everything)
    stage.close()


def test_every_view_shows_what_is_filtered(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    go_to_answers(stage)
    hands.click("filter_readers")
    stage.until("the readers", lambda: hands.find("filter_readers_list") is not None)
    for reader in (0, 1):
        hands.click_cell("filter_readers_list", reader, 0)
        hands.press_in_focus(Qt.Key.Key_Space)
    hands.press_in_focus(Qt.Key.Key_Escape)
    stage.until(
        "two readers", lambda: {row[READER] for row in hands.cell_texts(TABLE)} == {"reader1", "reader2"}
    )
    assert hands.text("filter_readers") == "Reader: 2 readers"

    hands.click("view_by_display_set")
    stage.until("side by side", lambda: bool(hands.cell_texts("table_by_display_set")))
    titles = hands.header_texts("table_by_display_set")
    assert any(title.startswith("reader1\n") for title in titles)
    assert not any(title.startswith("reader3\n") for title in titles)
    hands.click("view_progress")
    stage.until(
        "the progress", lambda: [row[0] for row in hands.cell_texts("table_totals")] == ["reader1", "reader2"]
    )
    hands.click("view_charts")
    stage.until("the picture", lambda: hands.find("answers_chart") is not None, 40)
    picture = hands.find("answers_chart")
    assert picture is not None
    assert "answers: CO-RADS 1" in picture.accessibleDescription()
    hands.click("view_agreement")
    stage.until("the figures", lambda: bool(hands.cell_texts("agreement_figures")), 40)
    assert {"reader1 – reader2"} == {row[2] for row in hands.cell_texts("agreement_figures") if "–" in row[2]}
    stage.close()


def test_marks_make_sensitivity_and_stay(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    go_to_answers(stage)
    hands.click("view_truth")
    stage.until("the figures", lambda: bool(hands.cell_texts("truth_figures")), 40)
    assert not any("Sensitivity" in row[0] for row in hands.cell_texts("truth_figures"))
    hands.click("truth_mark")
    stage.until("the options", lambda: hands.usable("marks_options"))
    for option in (3, 4):
        hands.click_cell("marks_options", option, 0)
        hands.press_in_focus(Qt.Key.Key_Space)
    hands.click("marks_accept")
    stage.until(
        "sensitivity", lambda: any("Sensitivity" in row[0] for row in hands.cell_texts("truth_figures")), 40
    )
    assert "Positive: CO-RADS 4, CO-RADS 5" in hands.text("truth_marked")
    assert all(row[5] for row in hands.cell_texts("truth_figures")), "each figure says on what it rests"
    stage.close()


@pytest.mark.hazard("A4")
def test_answers_go_into_files_with_pseudonyms(stage_with_samples: Stage, tmp_path: Path) -> None:
    stage = stage_with_samples
    go_to_answers(stage)
    everything = rows()
    hands.click("export_answers")
    stage.until("the dialog", lambda: hands.usable("export_accept"))
    hands.tick("export_pseudonyms")
    workbook = tmp_path / "out" / "answers.xlsx"
    workbook.parent.mkdir()
    press_and_name_file(stage, "export_accept", workbook)
    stage.until("the file", lambda: "answers.xlsx was written" in hands.text("export_done_text"), 60)
    book = openpyxl.load_workbook(workbook, read_only=True)
    texts = {
        str(cell) for sheet in book for line in sheet.iter_rows(values_only=True) for cell in line if cell
    }
    book.close()
    assert "R01" in texts
    assert not any("reader1" in text for text in texts)
    key = key_file(workbook).read_text(encoding="utf-8-sig")
    assert re.search(r"^R0\d,reader1$", key, re.MULTILINE)

    hands.click("export_answers")
    stage.until("the dialog", lambda: hands.usable("export_accept"))
    hands.tick("export_csv_long")
    press_and_name_file(stage, "export_accept", tmp_path / "answers.csv")
    stage.until("the file", lambda: "answers.csv was written" in hands.text("export_done_text"), 60)
    with (tmp_path / "answers.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) > everything
    assert not any(cell.startswith("=") for line in lines for cell in line)

    hands.choose_tab("tabs", "Masks")
    stage.until("the masks", lambda: hands.usable("save_masks_button"), 60)
    hands.click("save_masks_button")
    stage.until("what to save", lambda: hands.find("save_folder") is not None)
    hands.type_text("save_folder", str(tmp_path / "masks"))
    hands.tick("save_pseudonyms")
    assert key_file(workbook).name in hands.text("save_about_last")
    hands.click("save_masks_accept")
    stage.until("the masks", lambda: "masks saved" in hands.text("mask_save_told"), 60)
    assert key_beside(tmp_path / "masks").read_text(encoding="utf-8-sig") == key, "R01 is the same in both"
    stage.close()


def test_a_reader_sees_his_own_answers_and_is_told_so(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    go_to_answers(stage, "reader2")
    assert hands.text("answers_whose") == "Your own answers: you are a reader of this study"
    assert {row[READER] for row in hands.cell_texts(TABLE)} == {"reader2"}
    assert hands.find("filter_readers") is None
    assert hands.find("truth_file") is None
    stage.close()


def test_what_is_new_is_counted_and_marked(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    go_to_answers(stage)
    before, state = rows(), stage.server.state
    study = state.study_by_slug("chest-ct-practice")
    assert study is not None
    gone = next(row for row in state.answers if row.creator == "reader1" and row.study == study.pk)
    state.remove_answer(gone.pk)
    stage.until("the button", lambda: hands.usable("refresh_answers"))
    hands.click("refresh_answers")
    stage.until("what is gone", lambda: "1 no longer there" in hands.text("answers_news_text"))
    stage.until("one fewer", lambda: rows() == before - 1)
    state.put_answer(gone)
    hands.press_in_focus(Qt.Key.Key_F5)
    stage.until("what is new", lambda: "1 new answer" in hands.text("answers_news_text"))
    stage.until("as many", lambda: rows() == before)
    stage.close()


def test_loading_can_be_stopped_and_begun_again(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    stage.arrive(CHEST)
    slow = stage.server.faults.add(Delay(30.0), path="reader-studies/answers")
    hands.choose_tab("tabs", "Answers")
    stage.until("the wait", lambda: hands.usable("answers_busy_stop"))
    hands.click("answers_busy_stop")
    stage.until("what to do", lambda: hands.usable("empty_state_button"))
    stage.server.faults.remove(slow)
    hands.click("empty_state_button")
    stage.until("the answers", lambda: rows() > 0, 40)
    stage.close()


@pytest.mark.hazard("A2")
@pytest.mark.parametrize("display_sets", [40, pytest.param(500, marks=pytest.mark.full)])
def test_many_answers_are_loaded_and_searched_while_the_window_lives(
    stage_with_samples: Stage, heart: Heart, display_sets: int
) -> None:
    stage = stage_with_samples
    study = many_answers(display_sets=display_sets)
    load_study(stage.server.site, study)
    stage.arrive(study.title)
    heart.start()
    hands.choose_tab("tabs", "Answers")
    stage.until("the answers", lambda: rows() > 0, 120)
    everything = rows()
    assert everything == display_sets * 200
    hands.type_text("filter_text", "severe")
    stage.until("fewer", lambda: 0 < rows() < everything)
    hands.click("clear_filters")
    stage.until("all", lambda: rows() == everything)
    for view, table in (("view_by_reader", "table_by_reader"), ("view_progress", "table_progress")):
        hands.click(view)
        stage.until(view, lambda table=table: hands.find(table) is not None)  # type: ignore[misc]  # a lambda's default has no type
    heart.stop()
    print(f"{everything} answers: {heart.beats} beats, longest gap {heart.longest_gap:.3f} s")  # noqa: T201 - for -rP
    assert heart.longest_gap < WORST
    stage.close()


def _details() -> str:
    field = hands.find("details_text")
    return str(field.property("plainText")) if field is not None else ""
