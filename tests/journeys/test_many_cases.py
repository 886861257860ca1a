"""Many cases: the window stays alive while it scans, shows, checks and sends them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gcdesk.selftest import hands
from tests.journeys.cases import CT_TITLE, SCORE_TITLE, arrived, titles_on, write_cases
from tests.journeys.stage import CONTROL, TABLE, Heart, Stage

MANY = 2000
WORST = 5.0
"""Seconds for which the window may be deaf at most: far more than it is, for machines that are busy with other work."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_cases(tmp_path_factory.mktemp("many") / "cases", MANY)


@pytest.fixture
def heart(stage: Stage) -> Iterator[Heart]:
    made = Heart()
    yield made
    made.stop()
    made.deleteLater()


def _tell(heart: Heart, what: str) -> None:
    print(f"{what}: {heart.beats} beats, longest gap {heart.longest_gap:.3f} s")  # noqa: T201 - for -rP
    assert heart.beats > 0
    assert heart.longest_gap < WORST


def _open_folder(stage: Stage, folder: Path, amount: int) -> None:
    hands.type_text("folder_path", str(folder), enter=True)
    stage.until("the cases", lambda: hands.text("grouping_effect").startswith(f"{amount:,} cases"), 60)
    stage.until("the table", lambda: hands.find(TABLE) is not None)


@pytest.mark.hazard("F9")
@pytest.mark.hazard("F10")
def test_two_thousand_cases_are_scanned_scrolled_edited_and_checked(
    stage: Stage, many: Path, heart: Heart
) -> None:
    stage.arrive()
    heart.start()
    _open_folder(stage, many, MANY)
    stage.add_interfaces("ct-image", "some-score")
    _until_sendable(stage, MANY)
    table = hands.find_table(TABLE)
    assert table is not None
    model = table.model()
    assert [model.index(row, 0).data() for row in (0, 1, 9, 1999)] == [
        "case 1",
        "case 2",
        "case 10",
        "case 2000",
    ]

    hands.click_cell(TABLE, 0, 0)
    for _ in range(40):
        hands.press_in_focus(Qt.Key.Key_PageDown)
        stage.rest(0.01)
    assert table.currentIndex().row() > 400
    hands.press_in_focus(Qt.Key.Key_End, CONTROL)
    stage.until("the last row", lambda: table.currentIndex().row() == MANY - 1)

    score = stage.column(SCORE_TITLE)
    hands.click_cell(TABLE, 1500, score)
    hands.type_in_focus("high")
    hands.press_in_focus(Qt.Key.Key_Return)
    stage.until("the problem", lambda: "1 problem in 1 case" in hands.text("problem_summary"))
    _until_sendable(stage, MANY - 1)
    hands.click("next_problem_button")
    stage.until("the problem's cell", lambda: table.currentIndex().row() == 1500)
    assert "not a number" in hands.text("cell_problem")
    hands.press_in_focus(Qt.Key.Key_Z, CONTROL)
    _until_sendable(stage, MANY)

    hands.click_cell(TABLE, 3, stage.column(CT_TITLE))
    hands.press_in_focus(Qt.Key.Key_A, CONTROL)
    hands.press_in_focus(Qt.Key.Key_Delete)
    stage.until("empty cells", lambda: f"{MANY:,} problems" in hands.text("problem_summary"), 40)
    hands.press_in_focus(Qt.Key.Key_Z, CONTROL)
    _until_sendable(stage, MANY)
    _tell(heart, f"{MANY} cases in the table")
    stage.close()


def _until_sendable(stage: Stage, amount: int) -> None:
    name = f"Upload {amount:,} display sets"
    stage.until(name, lambda: hands.usable("upload_button") and hands.text("upload_button") == name, 90)


@pytest.mark.parametrize("amount", [200, pytest.param(MANY, marks=pytest.mark.full)])
def test_many_cases_are_sent_in_order_while_the_window_lives(
    stage: Stage, tmp_path: Path, heart: Heart, amount: int
) -> None:
    folder = write_cases(tmp_path / "cases", amount)
    stage.arrive()
    heart.start()
    _open_folder(stage, folder, amount)
    stage.add_interfaces("ct-image", "some-score")
    _until_sendable(stage, amount)
    stage.upload(amount)
    assert stage.until_ended(seconds=30 + amount) == f"All {amount} display sets are ready."
    _tell(heart, f"{amount} cases sent")
    assert titles_on(stage.server) == [f"case {n}" for n in range(1, amount + 1)]
    assert arrived(stage.server, folder) == amount
    stage.close()
