"""Putting display sets in order: by mouse and keys, applied, looked at on the server, and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.practice.records import Answer, DisplaySet, Value
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk
from gcdesk.selftest import hands
from tests.journeys.stage import CONTROL, Browser, Heart, Stage

TABLE = "order_table"
MANY = 5000
WORST = 5.0
"""Seconds for which the window may be deaf at most: far more than it is, for machines that are busy with other work."""
ALT = Qt.KeyboardModifier.AltModifier
PLACE, NUMBER, TITLE, ANSWERS, STATE = 0, 1, 2, 4, 5


@pytest.fixture
def heart(stage: Stage) -> Iterator[Heart]:
    made = Heart()
    yield made
    made.stop()
    made.deleteLater()


def _put(server: PracticeServer, titles: list[str], scores: list[float] | None = None) -> None:
    study = server.state.study_by_slug("empty-practice")
    assert study is not None
    for at, title in enumerate(titles):
        values = (Value(at + 1, "some-score", scores[at]),) if scores else ()
        row = DisplaySet(new_pk(), study.pk, title, 10 * (at + 1), 1_700_000_000.0 + at, values)
        server.state.put_display_set(row)


def _answer(server: PracticeServer, title: str, reader: str = "reader1") -> None:
    row = next(row for row in server.state.display_sets if row.title == title)
    server.state.put_answer(Answer(new_pk(), row.study, row.pk, "q", reader, True, 0.0, 0.0))


def _listed(server: PracticeServer) -> list[tuple[str, int]]:
    """Titles and order numbers, read by a client of its own."""
    client = Client(Connection(server.address, server.tokens["editor"], server.certificate_file))
    try:
        study = studies.find_study(client, "empty-practice")
        return [(each.title, each.order) for each in studies.list_display_sets(client, study.pk)]
    finally:
        client.close()


def _titles(server: PracticeServer) -> list[str]:
    return [title for title, _ in _listed(server)]


def _writes(server: PracticeServer) -> int:
    return sum(entry.method == "PATCH" and "display-sets" in entry.path for entry in server.state.log)


def _arrive(stage: Stage, rows: int) -> None:
    """Sign in, open the study, and go to the order tab by a click on it."""
    stage.arrive()
    hands.choose_tab("tabs", "Order")
    stage.until("the display sets", lambda: _row_count() == rows, 60)
    stage.until("the answers", lambda: hands.find("order_answers_strip") is None)
    stage.until("the tools", lambda: hands.usable("sort_button"))


def _table() -> QTableView:
    table = hands.find_table(TABLE)
    assert isinstance(table, QTableView)
    return table


def _row_count() -> int:
    table = hands.find_table(TABLE)
    return table.model().rowCount() if table is not None and table.model() is not None else 0


def _shown() -> list[str]:
    return [row[TITLE] for row in hands.cell_texts(TABLE)]


def _click_row(title: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    row = _shown().index(title)
    hands.click_cell(TABLE, row, TITLE)
    if modifier is not Qt.KeyboardModifier.NoModifier:
        hands.press_in_focus(Qt.Key.Key_Space)


def _drag(row: int, before: int) -> None:
    """Press the mouse on a row, go to the upper edge of another one, and let go."""
    table, port = _table(), _table().viewport()
    begin = table.visualRect(table.model().index(row, TITLE)).center()
    end = table.visualRect(table.model().index(before, TITLE)).topLeft() + QPoint(40, 2)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for step in range(1, 6):
        QTest.mouseMove(port, begin + (end - begin) * step / 5)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def _apply(stage: Stage, amount: int) -> str:
    label = f"Apply {amount} change{'s' if amount != 1 else ''}"
    stage.until(label, lambda: hands.text("apply_button") == label and hands.usable("apply_button"))
    hands.click("apply_button")
    stage.until("the changes before and after", lambda: hands.usable("changes_accept"))
    assert len(hands.cell_texts("changes_table")) == amount
    hands.click("changes_accept")
    stage.until("the end", lambda: hands.find("apply_summary") is not None, 60)
    stage.until("the tools", lambda: hands.usable("sort_button"))
    return hands.text("apply_summary_text")


@pytest.mark.hazard("N16")
def test_a_study_is_put_in_order_by_mouse_and_keys_and_put_back(stage: Stage, browser: Browser) -> None:
    server = stage.server
    _put(server, ["case 10", "case 2", "case 1", "case 3"])
    _arrive(stage, 4)
    _drag(2, 0)
    assert _shown() == ["case 1", "case 10", "case 2", "case 3"]
    hands.click_cell(TABLE, 1, TITLE)
    hands.press_in_focus(Qt.Key.Key_End, ALT)
    assert _shown() == ["case 1", "case 2", "case 3", "case 10"]
    hands.press_in_focus(Qt.Key.Key_Z, CONTROL)
    hands.press_in_focus(Qt.Key.Key_Y, CONTROL)
    hands.click_cell(TABLE, 2, TITLE)
    hands.type_in_focus("case three")
    hands.press_in_focus(Qt.Key.Key_Return)
    stage.until("the new title", lambda: _shown()[2] == "case three")
    assert _writes(server) == 0

    assert _apply(stage, 3) == "All 3 changes are applied."
    assert _titles(server) == ["case 1", "case 2", "case three", "case 10"]
    numbers = [number for _, number in _listed(server)]
    assert numbers == sorted(set(numbers))
    assert _writes(server) == 3

    stage.until("the way back", lambda: hands.usable("put_back_button"))
    hands.click("put_back_button")
    stage.until("the question", lambda: hands.usable("changes_accept"))
    hands.click("changes_accept")
    stage.until("the end", lambda: "put back" in hands.text("apply_summary_text"))
    assert _listed(server) == [("case 10", 10), ("case 2", 20), ("case 1", 30), ("case 3", 40)]
    stage.until("the table", lambda: _shown() == ["case 10", "case 2", "case 1", "case 3"])
    stage.until("the tools", lambda: hands.usable("sort_button"))
    hands.click_cell(TABLE, 0, STATE)
    hands.press_in_focus(Qt.Key.Key_Return)
    assert browser.opened[-1].endswith(f"/display-sets/{_pk(server, 'case 10')}/")
    stage.close()


def _pk(server: PracticeServer, title: str) -> str:
    return next(row.pk for row in server.state.display_sets if row.title == title)


def test_by_keyboard_alone_sorted_by_a_score_and_named_by_a_pattern(stage: Stage) -> None:
    server = stage.server
    _put(server, ["x", "y", "z"], [3.5, 1, 20])
    _arrive(stage, 3)
    stage.choose_in_menu("sort_button", "sort_menu", "sort_by_some-score")
    stage.until("the order", lambda: _shown() == ["y", "x", "z"])
    stage.choose_in_menu("titles_button", "titles_menu", "titles_by_pattern")
    stage.until("the pattern", lambda: hands.usable("pattern_field"))
    hands.type_text("pattern_field", "Case {n:02} ({value:some-score})")
    stage.until("the titles", lambda: hands.usable("pattern_accept"))
    assert hands.cell_texts("titles_preview")[0] == ["y", "Case 01 (1)"]
    hands.press("pattern_field", Qt.Key.Key_Return)
    stage.until("the titles", lambda: _shown()[2] == "Case 03 (20)")
    assert _apply(stage, 3) == "All 3 changes are applied."
    assert _titles(server) == ["Case 01 (1)", "Case 02 (3.5)", "Case 03 (20)"]
    stage.close()


def test_answered_display_sets_stay_and_what_can_not_hold_is_said_before(stage: Stage) -> None:
    server = stage.server
    _put(server, ["one", "two", "three", "four"])
    _answer(server, "one")
    _answer(server, "two", "reader2")
    _arrive(stage, 4)
    stage.until("the locks", lambda: hands.cell_texts(TABLE)[0][STATE] == "locked")
    assert hands.cell_texts(TABLE)[1][ANSWERS] == "1 by 1 reader"
    hands.click_cell(TABLE, 0, TITLE)
    hands.press_in_focus(Qt.Key.Key_End, ALT)
    assert _shown()[0] == "one"
    assert "stays where it is" in hands.text("order_told")
    hands.click_cell(TABLE, 3, PLACE)
    hands.type_in_focus("2")
    hands.press_in_focus(Qt.Key.Key_Return)
    stage.until("the new place", lambda: _shown() == ["one", "four", "two", "three"])
    assert _apply(stage, 1) == "1 change is applied."
    assert _listed(server) == [("one", 10), ("four", 15), ("two", 20), ("three", 30)]
    stage.close()


@pytest.mark.hazard("G4")
def test_edits_wait_for_the_next_start(stage: Stage) -> None:
    _put(stage.server, ["one", "two"])
    _arrive(stage, 2)
    _drag(1, 0)
    assert _shown() == ["two", "one"]
    stage.close()
    _arrive(stage, 2)
    assert _shown() == ["two", "one"]
    assert _writes(stage.server) == 0
    assert _apply(stage, 1) == "1 change is applied."
    assert _titles(stage.server) == ["two", "one"]
    stage.close()


def test_display_sets_that_were_uploaded_are_there_to_be_put_in_order(stage: Stage, tmp_path: Path) -> None:
    from tests.journeys.cases import write_cases

    stage.arrive()
    stage.choose_folder(write_cases(tmp_path / "cases", 3), cases=3)
    stage.add_interfaces("ct-image", "some-score")
    stage.upload(3)
    assert stage.until_ended() == "All 3 display sets are ready."
    hands.choose_tab("tabs", "Order")
    stage.until("the display sets", lambda: _row_count() == 3 and hands.usable("sort_button"))
    stage.until("their values", lambda: hands.cell_texts(TABLE)[0][3].startswith("2: CT Image"))
    _drag(2, 0)
    assert _apply(stage, 1) == "1 change is applied."
    assert _titles(stage.server) == ["case 3", "case 1", "case 2"]
    stage.close()


@pytest.mark.hazard("F9")
def test_five_thousand_are_scrolled_searched_dragged_and_planned(stage: Stage, heart: Heart) -> None:
    _put(stage.server, [f"case {n}" for n in range(1, MANY + 1)])
    _arrive(stage, MANY)
    table = _table()
    hands.click_cell(TABLE, 0, TITLE)
    stage.until("the plan", lambda: hands.text("apply_told") == "Nothing is changed.")
    heart.start()
    for _ in range(60):
        hands.press_in_focus(Qt.Key.Key_PageDown)
        stage.rest(0.01)
    assert table.currentIndex().row() > 600
    _tell(heart, f"{MANY} display sets scrolled")

    port = table.viewport()
    begin = table.visualRect(table.currentIndex()).center()
    title = str(table.currentIndex().siblingAtColumn(TITLE).data())
    above = QPoint(begin.x(), 4)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for step in range(1, 60):
        QTest.mouseMove(port, begin + (above - begin) * step / 60)
        stage.rest(0.005)
    bar = table.verticalScrollBar()
    before = bar.value()
    stage.until("the table to scroll", lambda: bar.value() < before - 2000)
    _tell(heart, f"a row dragged among {MANY}")
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, above)
    stage.until("the plan", lambda: hands.text("apply_button") == "Apply 1 change")
    _tell(heart, f"dropped, and {MANY} planned")

    hands.press_in_focus(Qt.Key.Key_A, CONTROL)
    stage.choose_in_menu("sort_button", "sort_menu", "sort_reverse")
    stage.until("the order", lambda: str(table.model().index(0, TITLE).data()) == f"case {MANY}")
    stage.until("the plan", lambda: hands.text("apply_button").startswith(("Apply 49", "Apply 4,9")), 60)
    _tell(heart, f"{MANY} reversed and planned")
    hands.click_cell(TABLE, 0, TITLE)
    hands.press_in_focus(Qt.Key.Key_Z, CONTROL)
    hands.type_text("order_search", title)
    stage.until("the row", lambda: _row_count() < 20 and _shown()[0] == title)
    _tell(heart, f"{MANY} searched")
    assert _apply(stage, 1) == "1 change is applied."
    _tell(heart, f"one of {MANY} applied, and all loaded again")
    listed = _titles(stage.server)
    assert listed.index(title) < int(title.removeprefix("case ")) - 60
    stage.close()


def _tell(heart: Heart, what: str) -> None:
    print(f"{what}: {heart.beats} beats, longest gap {heart.longest_gap:.3f} s")  # noqa: T201 - for -rP
    assert heart.beats > 0
    assert heart.longest_gap < WORST
    heart.beats, heart.longest_gap = 0, 0.0
