from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.engine.states import Failed, Held, Ready
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.plan import Table, retitle
from tests.upload.screen import LEFT, current, find, is_shown, press, small_table

STATE = 7


class Shown:
    def __init__(self, qtbot: QtBot, tasks: Tasks, theme: Theme) -> None:
        self.history = History()
        self.panel = TablePanel(self.history, tasks, theme)
        self.history.setParent(self.panel)
        qtbot.addWidget(self.panel)
        self.panel.resize(1_200, 500)
        with qtbot.waitActive(self.panel):
            self.panel.show()

    def fill(self, table: Table | None = None) -> TablePanel:
        self.history.show(table or small_table())
        return self.panel


@pytest.fixture
def shown(qtbot: QtBot, tasks: Tasks, theme: Theme) -> Shown:
    return Shown(qtbot, tasks, theme)


def click(name: str) -> None:
    QTest.mouseClick(find(name, QPushButton), LEFT)


def problem(key: str, slug: str | None, severity: Severity, *, title: bool = False) -> Problem:
    return Problem(key, slug, severity, f"{key} {slug} is wrong.", about_title=title)


BLOCK, WARN, NOTE = Severity.BLOCK, Severity.WARN, Severity.NOTE


def test_an_empty_table_says_what_to_do(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.panel.browse_wanted):
        click("empty_choose_button")
    assert not is_shown("add_interface_button")()


def test_practice_offers_the_sample_cases(qtbot: QtBot, shown: Shown) -> None:
    shown.panel.offer_samples(offered=True)
    with qtbot.waitSignal(shown.panel.samples_wanted):
        click("use_samples_button")


def test_a_folder_without_cases_says_so(shown: Shown) -> None:
    shown.panel.offer_samples(offered=True)
    shown.panel.show_folder(chosen=True)

    assert not is_shown("use_samples_button")()
    assert any(label.isVisible() and "No cases" in label.text() for label in shown.panel.findChildren(QLabel))


def test_a_table_without_columns_says_what_to_add(qtbot: QtBot, shown: Shown) -> None:
    shown.fill(small_table(2, ()))
    assert any(
        label.isVisible() and "Add the interfaces" in label.text()
        for label in shown.panel.findChildren(QLabel)
    )
    with qtbot.waitSignal(shown.panel.add_interface_wanted):
        click("add_interface_button")


def test_undo_and_redo_by_button(shown: Shown) -> None:
    shown.fill()
    undo, redo = find("undo_button", QToolButton), find("redo_button", QToolButton)
    assert not undo.isEnabled()
    shown.history.change(retitle(shown.history.table, {"case 1": "x"}), "title")

    QTest.mouseClick(undo, LEFT)
    assert shown.history.table.drafts[0].title == "case 1"
    QTest.mouseClick(redo, LEFT)
    assert shown.history.table.drafts[0].title == "x"


def test_problems_are_counted_and_shown_one_after_the_other(shown: Shown) -> None:
    panel = shown.fill()
    found = {
        "case 2": (problem("case 2", "report", BLOCK), problem("case 2", "ct-image", WARN)),
        "case 1": (problem("case 1", None, BLOCK),),
        "case 3": (problem("case 3", None, BLOCK, title=True), problem("case 3", None, NOTE)),
    }
    panel.show_findings(Findings(found))
    assert find("problem_summary", QLabel).text() == "3 problems in 3 cases; 1 warning"

    places = []
    for _ in range(5):
        click("next_problem_button")
        places.append(current(panel.view))
    assert places == [(0, STATE), (1, 6), (2, 0), (1, 1), (0, STATE)], "the warning comes after the problems"
    assert find("cell_problem", ElidedLabel).whole_text() == "case 1 None is wrong."


def test_from_anywhere_else_the_next_problem_is_the_one_below(shown: Shown) -> None:
    panel = shown.fill()
    found = {
        "case 1": (problem("case 1", "report", BLOCK), problem("case 1", "report", WARN)),
        "case 3": (problem("case 3", "report", BLOCK),),
        "case 4": (problem("case 4", "ct-image", WARN),),
    }
    panel.show_findings(Findings(found))
    panel.view.select("case 2", "ct-image")
    places = []
    for _ in range(4):
        panel.next_problem()
        places.append(current(panel.view))
    assert places == [(2, 6), (3, 1), (0, 6), (2, 6)]


def test_warnings_are_gone_through_when_nothing_is_worse(qtbot: QtBot, shown: Shown) -> None:
    panel = shown.fill()
    panel.show_findings(Findings({"case 4": (problem("case 4", "ct-image", WARN),)}))
    press(panel.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: current(panel.view) == (3, 1))

    assert find("cell_problem", ElidedLabel).whole_text() == "case 4 ct-image is wrong."


def test_without_problems_there_is_nothing_to_show(shown: Shown) -> None:
    panel = shown.fill()
    panel.show_findings(Findings({"case 1": (problem("case 1", None, NOTE),)}))
    assert not is_shown("next_problem_button")()
    panel.next_problem()
    panel.show_findings(None)
    panel.next_problem()

    assert find("problem_summary", QLabel).text() == ""


def test_columns_stay_while_rows_are_sent(shown: Shown) -> None:
    panel = shown.fill()
    panel.set_structure_free(free=False)

    assert not find("add_interface_button", QPushButton).isEnabled()
    assert not panel.view.header.isEnabled()


def test_files_in_no_cell_are_counted_and_listed_with_their_cases(qtbot: QtBot, shown: Shown) -> None:
    panel = shown.fill()
    panel.show_findings(Findings({"case 1": (problem("case 1", None, BLOCK),)}, unassigned=8))
    assert find("problem_summary", QLabel).text() == "1 problem in 1 case"
    assert find("unassigned_button", QPushButton).text() == "8 files assigned to no interface"

    click("unassigned_button")
    dialog = find("message_dialog", MessageDialog)
    assert "case 2/score.json" in dialog.message.details
    assert is_shown("message_details_text")()
    dialog.accept()
    panel.show_findings(Findings())
    assert not is_shown("unassigned_button")()


def test_cases_that_were_left_out_are_counted_and_wanted_back(qtbot: QtBot, shown: Shown) -> None:
    panel = shown.fill()
    assert not is_shown("take_back_button")()
    panel.show_left_out(3)
    assert find("left_out", QLabel).text() == "3 left out"
    with qtbot.waitSignal(panel.take_back_wanted):
        click("take_back_button")


def test_the_sentence_below_the_table_has_a_sign_of_how_bad_it_is(shown: Shown) -> None:
    panel = shown.fill()
    panel.show_findings(
        Findings(
            {
                "case 1": (problem("case 1", "ct-image", BLOCK),),
                "case 2": (problem("case 2", "ct-image", WARN),),
            }
        )
    )
    signs = panel._sentence_signs
    for row, expected in ((0, BLOCK), (1, WARN), (2, None)):
        panel.view.setCurrentIndex(panel.model.index(row, 1))
        assert [which for which, sign in signs.items() if sign.isVisible()] == (
            [expected] if expected else []
        )


def test_how_a_row_stands_is_told_apart_from_what_a_double_click_does(shown: Shown) -> None:
    panel = shown.fill()
    panel.model.show_states({panel.model.table.drafts[0].key: Ready("pk", "https://grand-challenge.test/1/")})
    panel.view.setCurrentIndex(panel.model.index(0, STATE))
    assert (
        find("cell_problem", ElidedLabel).whole_text()
        == "ready · Double-click opens its page in the browser."
    )


def test_what_is_wrong_with_a_row_leads_to_its_paragraph_of_the_help(shown: Shown) -> None:
    panel = shown.fill()
    keys = [draft.key for draft in panel.model.table.drafts]
    there = Problem(
        keys[0], None, BLOCK, "The study has it already.", about_title=True, help_target="upload#there"
    )
    panel.show_findings(Findings({keys[0]: (there,), keys[1]: (problem(keys[1], None, BLOCK, title=True),)}))
    link = find("cell_problem_help", HelpLink)
    led_to = []
    for row, column in ((0, 0), (0, STATE), (1, 0)):
        panel.view.setCurrentIndex(panel.model.index(row, column))
        led_to.append(link.target)
    assert led_to == ["upload#there", "upload#there", ""]
    panel.model.show_states({keys[0]: Held("waiting for the network", 1, 2, "trouble#network")})
    panel.view.setCurrentIndex(panel.model.index(0, STATE))
    assert link.target == "trouble#network"
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert not link.isVisible()

    panel.model.show_states({keys[1]: Failed("The server is busy.", help_target="trouble#server")})
    panel.view.setCurrentIndex(panel.model.index(1, STATE))
    assert link.isVisible()
    assert link.target == "trouble#server"
