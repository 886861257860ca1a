from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.fitting import Fitting
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, ImageValue, JsonValue, Plan, ValueToSend
from gcdesk.upload.running.confirm_dialog import ConfirmDialog, Question, warnings_of
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.plan import Draft
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
    assert "\n".join(warnings) in told


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


def drafts_of(*titles: str, left: int = 0) -> tuple[Draft, ...]:
    files = tuple(entry(f"x/{n}.txt") for n in range(left))
    return tuple(Draft(title, title, title, files if not at else ()) for at, title in enumerate(titles))


def empty(
    *keys: str, kind: str = "CT Image is empty", left_over: bool = False
) -> dict[str, tuple[Problem, ...]]:
    return {
        key: (Problem(key, "ct-image", Severity.WARN, f"{kind}.", kind=kind, left_over=left_over),)
        for key in keys
    }


@pytest.mark.hazard("P2")
@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("b", "CT Image is empty in: b"),
        ("bcd", "CT Image is empty in: b, c, d"),
        ("bcde", "CT Image is empty in 4 cases: b, c, d …"),
        ("abcde", "CT Image is empty in all 5 cases"),
    ],
)
def test_a_warning_names_its_cases(keys: str, told: str) -> None:
    assert warnings_of(Findings(empty(*keys)), drafts_of(*"abcde")) == (told,)


@pytest.mark.hazard("F6")
def test_warnings_of_one_kind_are_told_once_and_what_is_left_behind_first() -> None:
    def problem(key: str, severity: Severity, sentence: str, kind: str = "") -> Problem:
        return Problem(key, None, severity, sentence, kind=kind)

    findings = Findings(
        {
            "a": (
                problem("a", Severity.WARN, "“Ann” looks like a name.", "A title looks like a name"),
                problem("a", Severity.NOTE, "note"),
            ),
            "b": (
                problem("b", Severity.WARN, "“Bob” looks like a name.", "A title looks like a name"),
                *empty("b", kind="CT Image is empty, though files are left over", left_over=True)["b"],
                problem("b", Severity.WARN, "Odd."),
            ),
            "elsewhere": (problem("elsewhere", Severity.WARN, "of a case that is not sent"),),
        }
    )

    assert warnings_of(findings, drafts_of("a", "b", "d", left=16)) == (
        "CT Image is empty, though files are left over in: b",
        "A title looks like a name in: a, b",
        "Odd in: b",
        "16 files are assigned to no interface and are not sent",
    )


def test_values_are_counted_beside_files(parent: QWidget) -> None:
    score = CaseToSend("s", "s", 10, (ValueToSend(interface("some-score"), JsonValue(2.5)),))
    told, _, _ = shown(parent, replace(QUESTION, plan=replace(PLAN, cases=(*PLAN.cases, score))))
    assert "2 files (34 MB) and 1 value" in told

    told, _, _ = shown(parent, replace(QUESTION, plan=replace(PLAN, cases=(score, score))))
    assert "2 values" in told
    assert "0 files" not in told


def test_with_many_warnings_it_fits_a_screen_that_is_360_pixels_high(parent: QWidget) -> None:
    warnings = tuple(f"warning {n} about something that takes a whole line to tell" for n in range(40))
    _, accept, dialog = shown(parent, replace(QUESTION, warnings=warnings, patient_data=True))
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    dialog.resize(560, 328)
    assert dialog.height() == 328
    assert accept.geometry().bottom() < 328
    assert accept.isVisible()


def test_new_replaced_and_left_out_are_counted_and_replacing_is_to_be_thought_of(
    qtbot: QtBot, parent: QWidget
) -> None:
    first, second = PLAN.cases
    plan = replace(PLAN, cases=(replace(first, replaces="pk"), second))
    told, _, dialog = shown(parent, replace(QUESTION, plan=plan, left_out=3))
    assert "1 new, 1 replaced, 3 left out" in told
    assert "replaced, for good, in: case 30000000" in told
    qtbot.waitUntil(dialog.isActiveWindow)
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "confirm_upload_cancel"


def test_it_is_as_high_as_what_it_says(parent: QWidget) -> None:
    for warnings in (
        (),
        ("A warning that says at some length what is odd about the case in: case 1, case 2",) * 3,
    ):
        _, accept, dialog = shown(parent, replace(QUESTION, warnings=warnings))
        page = dialog.findChild(Fitting)
        assert page is not None
        words = page.widget()
        assert words is not None
        assert page.verticalScrollBar().maximum() == 0
        assert words.height() - words.heightForWidth(words.width()) <= 2
        assert accept.mapTo(dialog, accept.rect().bottomLeft()).y() > dialog.height() - 30
        dialog.close()
