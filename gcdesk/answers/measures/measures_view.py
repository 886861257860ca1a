"""What the two views of figures have in common: the question, its marks, the seed, the figures, and what each is."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gcdesk.answers.figures.collect import can_be_figured, collect
from gcdesk.answers.figures.marks import NO_MARKS, Marks
from gcdesk.answers.figures.ratings import Kind, QuestionRatings
from gcdesk.answers.latest_work import LatestWork
from gcdesk.answers.measures.chosen_text import filters_that_count, rests_on
from gcdesk.answers.measures.definition_view import DefinitionView
from gcdesk.answers.measures.figures_model import FITTED, PART, READERS, FiguresModel
from gcdesk.answers.measures.kept_marks import KeptMarks
from gcdesk.answers.measures.marks_dialog import MarksDialog, marks_text
from gcdesk.answers.measures.outcome import Compute, Outcome, Stopped
from gcdesk.answers.measures.scope import Scope
from gcdesk.answers.question_box import QuestionBox
from gcdesk.answers.subjects import Asked
from gcdesk.kit import dialogs, resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.wanted_split import WantedSplit
from gcdesk.kit.widgets import GAP, SMALL, BusyStrip, EmptyState, label, named
from gcdesk.texts import tr

_FIGURES = 1
"""The page with the table."""
_WIDTHS = (270, 124, 130)
"""Of the columns that say what a figure is of, which may be long; the others are as wide as what they hold."""
_MOST_READERS = 280
"""Pixels for the two readers whom a figure compares; their names may be longer."""
_LEAST_BESIDE = 360
"""Pixels at 100 % for what is beside the figures."""
_FIRST_SEED, _LAST_SEED = 1, 999_999


class Beside(Protocol):
    """What a view of figures shows beside them."""

    def show_outcome(self, outcome: Outcome) -> bool:
        """Show what belongs to *outcome*; whether there is anything."""


class MeasuresView(QWidget):
    """Question and marks above; the figures at the left; definitions, and what is *beside* them at the right."""

    def __init__(self, name: str, title: str, compute: Compute, tasks: Tasks, settings: Settings) -> None:
        """*name*: what its controls' names begin with."""
        super().__init__()
        named(self, f"{name}_view", title)
        self._name = name
        self._compute = compute
        self._tasks = tasks
        self._kept = KeptMarks(settings)
        self._scope = Scope()
        self._outcome: Outcome | None = None
        self._is_current = False
        self._used = NO_MARKS
        self._beside: Beside | None = None
        self._work = LatestWork(tasks, f"compute {name}", self)
        self._question = QuestionBox(f"{name}_question", self._fits)
        text = tr("Answers", "Mark the answers…")
        tip = tr("Answers", "Which answers mean “positive”, and whether the options have an order")
        self._mark = named(QPushButton(text), f"{name}_mark", text, tip)
        self._marked = named(label("", "muted"), f"{name}_marked", tr("Answers", "What is marked"))
        self._seed = named(QSpinBox(), f"{name}_seed", tr("Answers", "Seed"), _about_seed())
        text = tr("Answers", "Compute")
        self._again = named(QPushButton(text), f"{name}_compute", text)
        self._again.setIcon(resources.icon("retry"))
        self._busy = BusyStrip(f"{name}_busy")
        self._model = FiguresModel(self)
        self._table = TableView(f"{name}_figures", title, settings)
        self._definition = DefinitionView(name)
        self._nothing = EmptyState("people", tr("Answers", "No figures yet"), "")
        self._pages = QStackedWidget()
        self._right = named(QTabWidget(), f"{name}_beside", tr("Answers", "About the figures"))
        self._split = WantedSplit(self._table, self._right, _LEAST_BESIDE)
        self._lay_out()
        self._connect()

    # ---- for the tab

    def put_beside(self, widget: QWidget, beside: Beside) -> None:
        """Show *widget* on a page beside the definition's; it is told of each outcome."""
        self._right.addTab(widget, widget.accessibleName())
        self._beside = beside

    def show_scope(self, scope: Scope) -> None:
        """Compute from *scope*, once it is seen."""
        self._scope = scope
        self._question.offer(scope.asked)
        self._renew()

    def stop(self) -> None:
        """Compute no more."""
        self._work.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what is new since it was last seen."""
        super().showEvent(event)
        question = self._question.question
        # The other view of figures keeps the same marks.
        if question is not None and self._kept.of(question.pk) != self._used:
            self._is_current = False
        self._compute_if_needed()

    # ---- what the user can do

    async def mark(self) -> None:
        """Mark what is positive, and the order."""
        question = self._question.question
        if question is None:
            return
        ratings = await self._tasks.run(self._ratings, question, self._scope)
        if ratings is None:
            return
        dialog = MarksDialog(ratings, self._kept.of(question.pk), self)
        chosen: list[Marks] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.marks()))
        if await dialogs.finished(dialog) and chosen:
            self._kept.keep(question.pk, chosen[0])
            self._renew()
        self._mark.setFocus()

    # ---- inside

    def _fits(self, question: Asked) -> bool:
        known = self._scope.question(question.pk)
        return known is not None and can_be_figured(known)

    def _renew(self) -> None:
        self._is_current = False
        if self.isVisible():
            self._compute_if_needed()

    def _compute_if_needed(self) -> None:
        if self._is_current:
            return
        self._is_current = True
        if not self._scope.all_readers:
            self._work.stop()
            self._mark.setEnabled(False)
            self._again.setEnabled(False)
            self._say(
                tr(
                    "Answers",
                    "You see your own answers only. Those of others, and the ground truth, are shown to editors of the study.",
                )
            )
            return
        question = self._question.question
        if question is None:
            self._say(
                tr(
                    "Answers",
                    "There are figures for questions with options, with yes or no, and with numbers. This study has none of these.",
                )
            )
            return
        self._mark.setEnabled(question.answer_type != "Multiple choice")
        scope, seed, marks = self._scope, self._seed.value(), self._kept.of(question.pk)
        self._used = marks
        self._busy.begin(tr("Answers", "Computing the figures and their intervals…"))

        def compute(stopped: Stopped) -> Outcome | None:
            ratings = self._ratings(question, scope)
            return None if ratings is None else self._compute(ratings, marks, seed, stopped)

        self._work.ask(compute, self._show)

    @staticmethod
    def _ratings(question: Asked, scope: Scope) -> QuestionRatings | None:
        known = scope.question(question.pk)
        return None if known is None else collect(known, scope.answers, scope.cases, scope.readers)

    def _show(self, outcome: Outcome | None) -> None:
        self._outcome = outcome
        if outcome is None or outcome.reason or not outcome.figures:
            self._say(outcome.reason if outcome is not None else "")
        else:
            self._model.show_figures(outcome.figures)
            self._table.setColumnHidden(PART, not any(figure.about for figure in outcome.figures))
            self._table.fit(FITTED)
            names = self._table.sizeHintForColumn(READERS)
            self._table.begin_with([(READERS, max(_WIDTHS[READERS], min(names, _MOST_READERS)))])
            self._split.want(self._table.whole_width())
            self._pages.setCurrentIndex(_FIGURES)
            self._table.selectRow(0)
        if outcome is not None:
            marks = self._kept.of(outcome.ratings.question)
            told = marks_text(outcome.ratings, marks) if outcome.ratings.kind is not Kind.MULTIPLE else ""
            parts = (
                rests_on(outcome.ratings),
                told,
                filters_that_count() if self._scope.more_filters else "",
            )
            self._marked.setText("  ·  ".join(part for part in parts if part))
            if self._beside is not None:
                self._right.setTabVisible(1, self._beside.show_outcome(outcome))

    def _say(self, reason: str) -> None:
        self._nothing.say(tr("Answers", "No figures"), reason)
        self._pages.setCurrentWidget(self._nothing)
        self._marked.setText("")

    def _follow_work(self) -> None:
        self._again.setEnabled(not self._work.is_busy)
        if not self._work.is_busy:
            self._busy.end()

    def _stop_pressed(self) -> None:
        self._work.stop()
        if self._outcome is None:
            self._say(tr("Answers", "Stopped. Press “Compute” to begin again."))

    def _follow_selection(self) -> None:
        rows = self._table.selected_rows()
        self._definition.show_figure(self._model.figures[rows[0]] if rows and self._model.figures else None)

    def _lay_out(self) -> None:
        self._seed.setRange(_FIRST_SEED, _LAST_SEED)
        self._seed.setKeyboardTracking(False)
        controls = QWidget()
        first = FlowLayout(controls, GAP)
        first.addWidget(self._question)
        first.addWidget(self._mark)
        first.addWidget(_with_label(self._seed))
        first.addWidget(self._again)
        self._table.setModel(self._model)
        self._table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._right.setDocumentMode(True)
        self._right.addTab(self._definition, tr("Answers", "What is this?"))
        self._table.begin_with(enumerate(_WIDTHS))
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(controls)
        layout.addWidget(self._marked)
        layout.addWidget(self._busy)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._question.chosen.connect(self._renew)
        self._seed.valueChanged.connect(self._renew)
        self._again.clicked.connect(self._renew)
        self._mark.clicked.connect(self._tasks.slot(self.mark, alone=True))
        self._work.changed.connect(self._follow_work)
        self._busy.stopped.connect(self._stop_pressed)
        self._table.selectionModel().selectionChanged.connect(self._follow_selection)


def _with_label(seed: QSpinBox) -> QWidget:
    """*seed* after its label, which no end of a line parts from it."""
    text = label(tr("Answers", "Seed"), "muted", wrap=False)
    text.setToolTip(_about_seed())
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    row.addWidget(text)
    row.addWidget(seed)
    return made


def _about_seed() -> str:
    return tr(
        "Answers",
        "Where the random draws of the bootstrap begin: the same seed gives the same intervals again.",
    )
