"""Saving masks: looked at by mouse and keys, from an answer, filtered, saved, broken off and gone on with; as a reader, too."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDateEdit, QSlider

from gcdesk.practice.faults import Delay
from gcdesk.selftest import hands
from tests.journeys.stage import CONTROL, Browser, Stage

TABLE = "masks_table"
CHEST = "Chest CT practice"
SET, READER, DRAWN, STATE = 1, 3, 4, 6
TRUTH = "ground truth"
MASKS, READY = 25, 24


def rows() -> list[list[str]]:
    return hands.cell_texts(TABLE)


def go_to_masks(stage: Stage, user: str = "editor") -> None:
    stage.arrive(CHEST, user)
    hands.choose_tab("tabs", "Masks")
    stage.until("the masks", lambda: bool(rows()), 60)


def save_into(stage: Stage, folder: Path) -> None:
    hands.click("save_masks_button")
    stage.until("what to save", lambda: hands.find("save_folder") is not None)
    hands.type_text("save_folder", str(folder))
    stage.until("a folder", lambda: hands.usable("save_masks_accept"))
    hands.click("save_masks_accept")


def told(stage: Stage, sentence: str) -> None:
    stage.until(sentence, lambda: hands.text("mask_save_told") == sentence, 60)


def test_an_editor_looks_at_masks_by_keyboard(stage_with_samples: Stage, browser: Browser) -> None:
    stage = stage_with_samples
    go_to_masks(stage)
    assert len(rows()) == MASKS
    hands.press_in_focus(Qt.Key.Key_F, CONTROL)
    hands.type_in_focus("patient 002 reader2")
    stage.until("one mask", lambda: len(rows()) == 1)
    hands.click_cell(TABLE, 0, SET)
    stage.until("the mask over its image", lambda: hands.find("mask_canvas") is not None, 60)
    stage.until("its size", lambda: rows()[0][5] == "96 × 96 × 28", 60)
    slices = hands.find("mask_slice")
    assert isinstance(slices, QSlider)
    before = slices.value()
    hands.press("mask_canvas", Qt.Key.Key_Up)
    assert slices.value() == before + 1
    assert hands.text("mask_place") == f"Slice {before + 2} of 28"
    assert "Dice" in hands.text("mask_overlaps")
    hands.press(TABLE, Qt.Key.Key_Return)
    stage.until("its page", lambda: len(browser.opened) == 1)
    assert "/display-sets/" in browser.opened[0]
    hands.click("mask_clear_filters")
    stage.until("all again", lambda: len(rows()) == MASKS)
    stage.close()


def tick(stage: Stage, button: str, *numbers: int) -> None:
    """Tick the entries of those numbers in the list that *button* opens."""
    hands.click(button)
    stage.until("the list", lambda: hands.find(f"{button}_list") is not None)
    for number in numbers:
        hands.click_cell(f"{button}_list", number, 0)
        hands.press_in_focus(Qt.Key.Key_Space)
    hands.press_in_focus(Qt.Key.Key_Escape)
    stage.until("the list to close", lambda: hands.find(f"{button}_list") is None)


def set_day(name: str, day: date) -> None:
    field = hands.find(name)
    assert isinstance(field, QDateEdit)
    field.setDate(QDate(day.year, day.month, day.day))


def test_two_readers_masks_of_some_days_are_found_and_saved(
    stage_with_samples: Stage, tmp_path: Path
) -> None:
    stage = stage_with_samples
    go_to_masks(stage)
    everything = {(row[SET], row[READER]): row[DRAWN] for row in rows()}
    assert TRUTH in {reader for _, reader in everything}, "ground truth is among the masks at first"
    tick(stage, "mask_filter_readers", 0, 1)
    assert hands.text("mask_filter_readers") == "Reader: 2 readers"
    two_and_truth = {"reader1", "reader2", TRUTH}
    stage.until("two readers, and ground truth", lambda: {row[READER] for row in rows()} == two_and_truth)
    hands.press("mask_filter_truth", Qt.Key.Key_Home)
    stage.until("two readers", lambda: {row[READER] for row in rows()} == {"reader1", "reader2"})

    days = sorted({drawn[:10] for (_, reader), drawn in everything.items() if reader != TRUTH})
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[1])
    before = rows()
    hands.press("mask_filter_time", Qt.Key.Key_End)
    stage.until("the days", lambda: hands.usable("mask_filter_time_first_day"))
    assert rows() == before, "the days begin as the first and the last on which something was drawn"
    set_day("mask_filter_time_first_day", first)
    set_day("mask_filter_time_last_day", last)
    wanted = {
        key: drawn
        for key, drawn in everything.items()
        if key[1] in {"reader1", "reader2"} and drawn[:10] in days[:2]
    }
    assert 0 < len(wanted) < len(everything)
    stage.until("those", lambda: {(row[SET], row[READER]): row[DRAWN] for row in rows()} == wanted)
    assert hands.text("save_masks_button") == f"Save {len(wanted)} shown masks…"

    state = stage.server.state
    gone = next(mask for mask in state.answers if mask.creator == "reader1" and mask.answer_image)
    state.remove_answer(gone.pk)
    hands.press_in_focus(Qt.Key.Key_F5)
    stage.until(
        "one fewer", lambda: hands.text("save_masks_button") == f"Save {len(wanted) - 1} shown masks…"
    )
    left = {(row[SET], row[READER]) for row in rows()}
    assert len(left) == len(wanted) - 1, "the filters hold for what is loaded again"
    assert left < wanted.keys()
    ready = {(row[SET], row[READER]) for row in rows() if row[STATE] == "ready"}
    save_into(stage, tmp_path / "masks")
    stage.until("the end", lambda: hands.usable("mask_folder"), 60)
    with (tmp_path / "masks" / "masks.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {(line["display_set"], line["reader"]) for line in lines} == ready

    hands.click("mask_clear_filters")
    stage.until("all others", lambda: len(rows()) == MASKS - 1)
    assert hands.text("save_masks_button") == f"Save all {MASKS - 1} masks…"
    stage.close()


def test_masks_are_saved_and_what_is_there_is_not_loaded_again(
    stage_with_samples: Stage, tmp_path: Path
) -> None:
    stage = stage_with_samples
    go_to_masks(stage)
    folder = tmp_path / "masks"
    save_into(stage, folder)
    told(stage, f"{READY} masks saved, 1 failed.")
    with (folder / "masks.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == READY
    for line in lines:
        image = stage.server.state.images[line["source"].rstrip("/").rpartition("/")[2]]
        stored = stage.server.site.media(image.files[0].key)
        assert (folder / line["file"]).read_bytes() == stored.read_bytes()
    broken = folder / lines[0]["file"]
    broken.write_bytes(b"mine")
    save_into(stage, folder)
    told(stage, f"{READY - 1} were there already, 1 to be decided, 1 failed.")
    hands.click("mask_decide")
    stage.until("the question", lambda: hands.usable("decide_accept"))
    hands.click("decide_replace")
    hands.click("decide_accept")
    told(stage, f"1 mask saved, {READY - 1} were there already, 1 failed.")
    assert broken.read_bytes() != b"mine"
    stage.close()


def test_names_of_another_server_are_not_joined_by_pseudonyms(
    stage_with_samples: Stage, tmp_path: Path
) -> None:
    stage = stage_with_samples
    go_to_masks(stage)
    folder = tmp_path / "masks"
    hands.click_cell(TABLE, 1, SET)
    table = hands.find_table(TABLE)
    assert table is not None
    place = table.visualRect(table.currentIndex()).center()
    there = table.viewport().mapToGlobal(place)
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there))
    stage.until("the menu", lambda: hands.find("masks_menu") is not None)
    hands.choose("masks_menu", "save_this_mask")
    stage.until("what to save", lambda: hands.find("save_folder") is not None)
    hands.type_text("save_folder", str(folder))
    hands.click("save_masks_accept")
    told(stage, "1 mask saved.")
    (saved,) = folder.rglob("*.mha")
    table_file = folder / "masks.csv"
    with table_file.open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file)
    # Another server gives its answers other keys.
    text = table_file.read_text(encoding="utf-8-sig").replace(line["answer_pk"], "of-another-server")
    table_file.write_text(text, encoding="utf-8-sig", newline="")

    hands.click("save_masks_button")
    stage.until("what to save", lambda: hands.find("save_folder") is not None)
    hands.tick("save_pseudonyms")
    hands.click("save_masks_accept")
    stage.until("why not", lambda: "Pseudonyms beside them would hide nobody" in hands.labels())
    hands.press_in_focus(Qt.Key.Key_Escape)
    assert list(folder.rglob("*.mha")) == [saved]
    stage.close()


@pytest.mark.hazard("G7")
def test_leaving_in_the_middle_loses_nothing(stage_with_samples: Stage, tmp_path: Path) -> None:
    stage = stage_with_samples
    go_to_masks(stage)
    folder = tmp_path / "masks"
    stage.server.faults.add(Delay(1.0), path="cases/images")
    save_into(stage, folder)
    stage.until("some masks", lambda: any(row[STATE] == "saved" for row in rows()), 60)
    stage.ask_to_close()
    stage.until("the question", lambda: hands.usable("message_accept"))
    hands.click("message_accept")
    stage.until("the window to be closed", stage.is_closed)
    stage.end()
    whole = {path.name for path in folder.rglob("*.mha")}
    assert not list(folder.rglob("*.part*"))
    assert len(whole) > 0
    stage.server.faults.clear()
    go_to_masks(stage)
    save_into(stage, folder)
    stage.until("the end", lambda: hands.usable("mask_folder"), 60)
    assert "already" in hands.text("mask_save_told")
    assert len(list(folder.rglob("*.mha"))) == READY
    stage.close()


def test_a_reader_sees_the_own_masks_only(stage_with_samples: Stage) -> None:
    stage = stage_with_samples
    go_to_masks(stage, "reader1")
    assert hands.text("masks_whose") == "Your own masks: you are a reader of this study"
    assert {row[READER] for row in rows()} == {"reader1"}
    stage.close()
