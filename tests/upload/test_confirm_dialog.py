from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.upload.checks import Findings, Problem, Severity
from gcdesk.upload.confirm_dialog import ConfirmDialog, Question, warnings_of
from gcdesk.upload.sending import CaseToSend, FileToSend, ImageValue, Plan, ValueToSend
from tests.upload.build import entry, interface
from tests.upload.screen import LEFT, press


def case_of(size: int) -> CaseToSend:
    file = FileToSend(entry("a/ct.mha", size), "ct.mha")
    return CaseToSend(
        str(size), f"case {size}", 10, (ValueToSend(interface("ct-image"), ImageValue((file,))),)
    )


PLAN = Plan(
    "https://server.example",
    "j.devries",
    "pk",
    "chest",
    "Chest <b>CT</b>",
    (case_of(30_000_000), case_of(4_000_000)),
)
QUESTION = Question(PLAN, "server.example", False, 0, (), False)


def shown(parent: QWidget, question: Question) -> tuple[str, QPushButton, ConfirmDialog]:
    dialog = ConfirmDialog(question, parent)
    dialog.show()
    accept = dialog.findChild(QPushButton, "confirm_upload_accept")
    assert accept is not None
    return "\n".join(label.text() for label in dialog.findChildren(QLabel)), accept, dialog


def test_it_says_what_how_much_where_and_as_whom(parent: QWidget) -> None:
    told, accept, dialog = shown(parent, QUESTION)

    for words in (
        "2 files, 34 MB",
        "Chest <b>CT</b>",
        "server.example",
        "j.devries",
        "Nothing can be deleted from here",
    ):
        assert words in told
    assert "stay" not in told
    assert accept.text() == "Upload 2 display sets"
    QTest.mouseClick(accept, LEFT)
    assert dialog.result() == 1


def test_cases_that_stay_and_warnings_are_told(parent: QWidget) -> None:
    warnings = tuple(f"warning {n}" for n in range(6))
    told, _, _ = shown(parent, replace(QUESTION, left_behind=1, warnings=warnings))

    assert "1 case with problems stays here" in told
    assert "warning 0\nwarning 1\nwarning 2\nwarning 3\nand 2 more warnings" in told


def test_practice_says_that_it_is_practice(parent: QWidget) -> None:
    told, _, _ = shown(parent, replace(QUESTION, practice=True))

    assert "practice server" in told
    assert "Nothing can be deleted" not in told


def test_patient_data_must_be_meant(parent: QWidget) -> None:
    _, accept, dialog = shown(parent, replace(QUESTION, patient_data=True))
    tick = dialog.findChild(QCheckBox, "patient_data_tick")
    assert tick is not None
    assert "patient data" in tick.text()
    assert not accept.isEnabled()

    tick.click()
    assert accept.isEnabled()


def test_cancel_sends_nothing(parent: QWidget) -> None:
    _, _, dialog = shown(parent, QUESTION)
    cancel = dialog.findChild(QPushButton, "confirm_upload_cancel")
    assert cancel is not None
    QTest.mouseClick(cancel, LEFT)

    assert dialog.result() == 0


@pytest.mark.parametrize(
    ("warnings", "focus", "result"),
    [((), "confirm_upload_accept", 1), (("CT Image is empty in: a",), "confirm_upload_cancel", 0)],
    ids=["nothing to think of", "a warning"],
)
def test_enter_presses_what_has_the_focus(
    qtbot: QtBot, parent: QWidget, warnings: tuple[str, ...], focus: str, result: int
) -> None:
    _, _, dialog = shown(parent, replace(QUESTION, warnings=warnings))
    qtbot.waitUntil(dialog.isActiveWindow)
    widget = dialog.focusWidget()
    assert widget is not None
    assert widget.objectName() == focus
    press(widget, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == result


def test_after_a_warning_enter_uploads_once_the_user_has_gone_there(qtbot: QtBot, parent: QWidget) -> None:
    _, accept, dialog = shown(parent, replace(QUESTION, warnings=("Score is empty in: a",)))
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is accept
    press(accept, Qt.Key.Key_Return)
    assert dialog.result() == 1


@pytest.mark.hazard("F6")
def test_the_same_warning_is_told_once_with_its_number() -> None:
    def problem(key: str, severity: Severity, sentence: str) -> Problem:
        return Problem(key, None, severity, sentence)

    findings = Findings(
        {
            "a": (problem("a", Severity.WARN, "Looks like a name."), problem("a", Severity.NOTE, "note")),
            "b": (
                problem("b", Severity.WARN, "Score is empty."),
                problem("b", Severity.WARN, "Looks like a name."),
            ),
            "c": (problem("c", Severity.WARN, "of a case that is not sent"),),
        }
    )

    assert warnings_of(findings, ["a", "b"]) == ("Looks like a name. (×2)", "Score is empty.")
