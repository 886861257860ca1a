"""Makes a ground truth file for the website: from a table, or from what one reader answered. Checked while one chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.answers.exporting.truth_source import TruthSource, plan_summary, plan_text, truth_plan
from gcdesk.answers.figures.truth_file.pages import before_upload
from gcdesk.answers.figures.truth_file.plan import TruthPlan
from gcdesk.answers.latest_work import LatestWork, Stopped
from gcdesk.api.models import Answer
from gcdesk.errors import FileError
from gcdesk.kit import dialogs
from gcdesk.kit.fitting import Fitting, fit_screen
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, ElidedLabel, label, named
from gcdesk.study.snapshot import Snapshot
from gcdesk.study.spreadsheets.sheet import SheetError
from gcdesk.texts import tr

_INDENT = 24

_NARROWEST = 280
"""Pixels of what the dialog asks; it scrolls then."""


TRUTH_FILE = "answers#truth-file"
"""What the help tells of such files."""


class TruthDialog(QDialog):
    """*answers*: all of the study; empty when they are not loaded."""

    def __init__(
        self,
        snapshot: Snapshot,
        answers: Sequence[Answer],
        readers: Sequence[str],
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        title = tr("Answers", "Make a ground truth file")
        named(self, "truth_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 660, 560)
        self._snapshot, self._answers, self._tasks = snapshot, answers, tasks
        self._plan: TruthPlan | None = None
        self._table: Path | None = None
        self._example: Path | None = None
        self._work = LatestWork(tasks, "check a ground truth file", self)
        self._sources = QButtonGroup(self)
        self._table_name, self._example_name = ElidedLabel(), ElidedLabel()
        self._readers = named(QComboBox(), "truth_reader", tr("Answers", "Reader"))
        self._readers.addItems(list(readers))
        text = tr("Answers", "Leave out display sets on which a required answer is missing")
        self._skip = named(QCheckBox(text), "truth_skip", text)
        self._summary = named(label(""), "truth_summary", tr("Answers", "What would be written"))
        self._told = named(QPlainTextEdit(), "truth_problems", tr("Answers", "Problems and notes"))
        self._told.setReadOnly(True)
        self._help = HelpLink("truth_help")
        self._told.setTabChangesFocus(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(label(tr("Answers", "Where is the ground truth?"), "heading"))
        self._add_table(column)
        self._add_reader(column)
        column.addSpacing(GAP)
        self._add_example(column)
        column.addSpacing(GAP)
        column.addWidget(self._summary)
        column.addWidget(self._told, 1)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        before = named(
            label(before_upload(snapshot.study), "muted"),
            "truth_before",
            tr("Answers", "Before you upload it"),
        )
        column.addWidget(before)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        fitting = Fitting(page)
        fitting.setMinimumWidth(_NARROWEST)
        layout.addWidget(fitting, 1)
        buttons, self._accept = dialogs.answers(self, "truth", tr("Answers", "Save the file…"))
        layout.addLayout(buttons)
        self._sources.idClicked.connect(self._check)
        self._readers.currentIndexChanged.connect(self._check)
        self._skip.toggled.connect(self._check)
        self.finished.connect(self._work.stop)
        self._check()

    @property
    def plan(self) -> TruthPlan | None:
        """What is to be written; None: nothing yet."""
        return self._plan

    # ---- what the user can do

    async def choose_table(self) -> None:
        """Choose a spreadsheet."""
        kinds = tr("Answers", "Tables (*.xlsx *.csv *.tsv *.txt)")
        self._table = (
            await dialogs.choose_file(self, tr("Answers", "Choose a table"), None, kinds) or self._table
        )
        self._sources.button(0).setChecked(True)
        self._check()

    async def choose_example(self) -> None:
        """Choose the website's example file."""
        title = tr("Answers", "Choose the example file")
        self._example = (
            await dialogs.choose_file(self, title, None, tr("Answers", "Tables (*.csv)")) or self._example
        )
        self._check()

    # ---- inside

    def _source(self) -> TruthSource:
        from_table = self._sources.checkedId() == 0
        return TruthSource(
            table=self._table if from_table else None,
            reader="" if from_table else self._readers.currentText(),
            skip_incomplete=self._skip.isChecked(),
            example=self._example,
        )

    def _check(self) -> None:
        source, snapshot, answers = self._source(), self._snapshot, self._answers
        self._table_name.set_text(self._table.name if self._table else tr("Answers", "no table chosen"))
        self._example_name.set_text(self._example.name if self._example else tr("Answers", "not chosen"))
        is_reader = self._sources.checkedId() == 1
        self._skip.setEnabled(is_reader)
        self._accept.setEnabled(False)
        self._plan = None
        self._help.lead_to("")
        if not source.is_chosen:
            self._summary.setText("")
            self._told.setPlainText(_about_tables())
            self._work.stop()
            return
        self._summary.setText(tr("Answers", "Checking…"))

        def compute(stopped: Stopped) -> TruthPlan | FileError:
            try:
                return truth_plan(source, snapshot.study.questions, snapshot.display_sets, answers, stopped)
            except FileError as error:
                return error

        self._work.ask(compute, self._show)

    def _show(self, made: TruthPlan | FileError) -> None:
        if isinstance(made, FileError):
            self._summary.setText(tr("Answers", "That file can't be used."))
            self._told.setPlainText(made.sentence)
            self._help.lead_to(made.help_target if isinstance(made, SheetError) else TRUTH_FILE)
            return
        self._plan = made
        self._summary.setText(plan_summary(made))
        self._told.setPlainText(plan_text(made))
        self._help.lead_to(TRUTH_FILE if made.problems else "")
        self._accept.setEnabled(not made.problems)

    def _add_table(self, column: QVBoxLayout) -> None:
        text = tr("Answers", "In a table (Excel or CSV)")
        button = named(QRadioButton(text), "truth_from_table", text)
        button.setChecked(True)
        self._sources.addButton(button, 0)
        column.addWidget(button)
        text = tr("Answers", "Choose…")
        choose = named(QPushButton(text), "truth_choose_table", tr("Answers", "Choose a table"))
        choose.clicked.connect(self._tasks.slot(self.choose_table, alone=True))
        column.addLayout(_row(choose, self._table_name))

    def _add_reader(self, column: QVBoxLayout) -> None:
        text = tr("Answers", "In the answers of one reader")
        button = named(QRadioButton(text), "truth_from_reader", text)
        button.setEnabled(self._readers.count() > 0)
        self._sources.addButton(button, 1)
        column.addWidget(button)
        column.addLayout(_row(self._readers, None))
        column.addLayout(_row(self._skip, None))

    def _add_example(self, column: QVBoxLayout) -> None:
        told = tr(
            "Answers",
            "The website wants the questions' texts exactly as it has them. Its example file has them (study, Ground Truth, “Upload via CSV”, “Download Example CSV”); it is needed only where a note below says so.",
        )
        column.addWidget(label(told, "muted"))
        text = tr("Answers", "Example file…")
        choose = named(QPushButton(text), "truth_choose_example", text)
        choose.clicked.connect(self._tasks.slot(self.choose_example, alone=True))
        column.addLayout(_row(choose, self._example_name))


def _row(widget: QWidget, beside: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addSpacing(_INDENT)
    row.addWidget(widget)
    if beside is not None:
        row.addWidget(beside, 1)
    else:
        row.addStretch(1)
    return row


def _about_tables() -> str:
    return tr(
        "Answers",
        "The table needs a column “case” with the titles of the display sets, and a column for each question, headed by "
        "its text. Options are written by their titles, several with “;” between them.",
    )
