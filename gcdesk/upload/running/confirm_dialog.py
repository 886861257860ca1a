"""The question before sending: nothing can be deleted from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit.fitting import Fitting, fit_words
from gcdesk.kit.widgets import GAP, WIDE, Banner, focus_and_default, label, named, picture, primary
from gcdesk.texts import counted, tr
from gcdesk.texts.amounts import size
from gcdesk.upload.engine.sending import JsonValue, Plan
from gcdesk.upload.records.run_text import upload_label
from gcdesk.upload.table.findings import Findings, Severity
from gcdesk.upload.table.patient_data import names_in_words
from gcdesk.upload.table.plan import Draft
from gcdesk.upload.table.study_text import some_of

_WIDTH = 560
_CASES_NAMED = 3


@dataclass(frozen=True, slots=True)
class Question:
    """All that is asked about."""

    plan: Plan
    server: str
    """Its name for people."""
    practice: bool
    left_behind: int
    """Rows that are not sent, because of their problems."""
    warnings: tuple[str, ...]
    patient_data: bool
    """The user must say that sending patient data is meant."""
    left_out: int = 0
    """Cases of the folder that the user left out."""


class ConfirmDialog(QDialog):
    """What, how much, to which study, on which server, as whom."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        verb = upload_label(len(question.plan.cases))
        named(self, "confirm_upload_dialog", verb)
        self.setWindowTitle(verb)
        self._accept = primary(named(QPushButton(verb), "confirm_upload_accept", verb))
        self._accept.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(picture("upload", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(tr("Upload", "{verb}?", verb=verb), "heading"), 1)
        layout.addLayout(head)
        told = _told(question)
        fitting = Fitting(told)
        layout.addWidget(fitting, 1)
        if question.patient_data:
            layout.addWidget(self._tick())
        cancel = named(QPushButton(tr("Upload", "Cancel")), "confirm_upload_cancel", tr("Upload", "Cancel"))
        cancel.clicked.connect(self.reject)
        layout.addLayout(self._buttons(cancel))
        width = max(_WIDTH, self.sizeHint().width())
        fit_words(self, width, fitting, height=told.heightForWidth(width - 2 * WIDE))
        # The user has just pressed the button: Enter goes on, unless there is something to think of first.
        is_harmless = not question.warnings and not _replaced(question.plan) and self._accept.isEnabled()
        focus_and_default(self._accept if is_harmless else cancel)

    def _tick(self) -> QCheckBox:
        sentence = tr(
            "Upload",
            "These files contain, or may contain, patient data in their headers, and I may send them to this server.",
        )
        tick = named(QCheckBox(sentence), "patient_data_tick", sentence)
        self._accept.setEnabled(False)
        tick.toggled.connect(self._accept.setEnabled)
        return tick

    def _buttons(self, cancel: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._accept)
        return row


def warnings_of(findings: Findings, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """What the checks warn of in the rows *drafts*, each kind once with its cases, what is left behind first."""
    places: dict[str, dict[str, str]] = {}
    urgent: set[str] = set()
    for draft in drafts:
        for problem in findings.of(draft.key):
            if problem.severity is Severity.WARN:
                kind = problem.kind or problem.sentence.removesuffix(".")
                places.setdefault(kind, {})[draft.key] = draft.title
                urgent |= {kind} if problem.left_over else set()
    kinds = sorted(places, key=lambda kind: (kind not in urgent, -len(places[kind])))
    told = [_in_cases(kind, list(places[kind].values()), len(drafts)) for kind in kinds]
    return (*told, *_not_sent(sum(len(draft.unassigned) for draft in drafts)))


def _in_cases(kind: str, titles: Sequence[str], of: int) -> str:
    if 1 < len(titles) == of:
        return tr("Upload", "{warning} in all {n} cases", warning=kind, n=of)
    named_ones = ", ".join(titles[:_CASES_NAMED])
    if len(titles) <= _CASES_NAMED:
        return tr("Upload", "{warning} in: {cases}", warning=kind, cases=named_ones)
    return tr("Upload", "{warning} in {n} cases: {cases} …", warning=kind, n=len(titles), cases=named_ones)


def _not_sent(files: int) -> tuple[str, ...]:
    if not files:
        return ()
    return (
        counted(
            files,
            tr("Upload", "{n} file is assigned to no interface and is not sent"),
            tr("Upload", "{n} files are assigned to no interface and are not sent"),
        ),
    )


def _told(question: Question) -> QWidget:
    """What scrolls when the screen is small or there is much to warn of."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addLayout(_facts(question))
    warnings = [*_replaced(question.plan), *question.warnings]
    if warnings:
        column.addWidget(Banner("warning", "\n".join(warnings), name="confirm_warnings"))
    column.addWidget(label(_no_way_back(question), "muted"))
    column.addStretch(1)
    return page


def _replaced(plan: Plan) -> tuple[str, ...]:
    titles = [case.title for case in plan.cases if case.replaces]
    if not titles:
        return ()
    cases = some_of(titles)
    return (tr("Upload", "Values that the study has are replaced, for good, in: {cases}", cases=cases),)


def _counts(question: Question) -> str:
    """As "5 new, 2 replaced, 1 left out"."""
    replaced = sum(bool(case.replaces) for case in question.plan.cases)
    amounts = (
        (len(question.plan.cases) - replaced, tr("Upload", "{n} new"), tr("Upload", "{n} new")),
        (replaced, tr("Upload", "{n} replaced"), tr("Upload", "{n} replaced")),
        (question.left_out, tr("Upload", "{n} left out"), tr("Upload", "{n} left out")),
    )
    return ", ".join(counted(n, one, many) for n, one, many in amounts if n)


def _facts(question: Question) -> QFormLayout:
    plan = question.plan
    files = sum(len(case.files) for case in plan.cases)
    values = sum(isinstance(value.content, JsonValue) for case in plan.cases for value in case.values)
    form = QFormLayout()
    form.setHorizontalSpacing(WIDE)
    form.setVerticalSpacing(6)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    for name, value in (
        (tr("Upload", "Display sets"), _counts(question)),
        (tr("Upload", "To be sent"), _amount(files, values, size(plan.size))),
        (tr("Upload", "Reader study"), plan.study_title or plan.study_slug),
        (tr("Upload", "Server"), question.server),
        (tr("Upload", "As"), plan.user),
    ):
        form.addRow(label(name, "muted", wrap=False), label(value))
    if plan.removed:
        form.addRow(
            label(tr("Upload", "Removed in copies"), "muted", wrap=False), label(names_in_words(plan.removed))
        )
    if question.left_behind:
        cases = counted(
            question.left_behind,
            tr("Upload", "{n} case with problems stays here"),
            tr("Upload", "{n} cases with problems stay here"),
        )
        form.addRow(label(tr("Upload", "Not sent"), "muted", wrap=False), label(cases))
    return form


def _amount(files: int, values: int, told_size: str) -> str:
    told_files = counted(files, tr("Upload", "{n} file"), tr("Upload", "{n} files"))
    told_values = counted(values, tr("Upload", "{n} value"), tr("Upload", "{n} values"))
    if not values:
        return tr("Upload", "{files}, {size}", files=told_files, size=told_size)
    if not files:
        return told_values
    return tr("Upload", "{files} ({size}) and {values}", files=told_files, size=told_size, values=told_values)


def _no_way_back(question: Question) -> str:
    if question.practice:
        return tr(
            "Upload",
            "This is the practice server: nothing is sent anywhere else, and all of it is deleted when gcdesk closes.",
        )
    return tr(
        "Upload",
        "Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.",
    )
