"""The middle of the upload tab: what can be done with the table, its problems, and the table itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit import messages, resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, ElidedLabel, EmptyState, label, named, picture
from gcdesk.texts import tr
from gcdesk.texts.lines import on_one_line
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_actions import TableActions
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.engine.states import Failed, Held
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.unassigned import unassigned_text

_NO_CASES, _CHOOSE, _SAMPLES, _TABLE = range(4)
"""The pages."""


class TablePanel(QWidget):
    """Toolbar, problem line and table; what to do, while there is no table."""

    add_interface_wanted = Signal()
    browse_wanted = Signal()
    samples_wanted = Signal()
    take_back_wanted = Signal()
    """The cases that were left out are to have rows again."""

    def __init__(self, history: History, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table_panel")
        self.model = AssignmentModel(history, self)
        self.view = AssignmentView(self.model, theme)
        self.actions_ = TableActions(self.view, self.model, history, tasks)
        self._findings: Findings | None = None
        self._has_samples = self._has_folder = False
        self._stack = QStackedWidget()
        self._toolbar = self._make_toolbar()
        for page in (_no_cases_state(), self._choose_state(), self._samples_state(), self.view):
            self._stack.addWidget(page)
        self._sentence = named(ElidedLabel(mode=Qt.TextElideMode.ElideRight), "cell_problem", "")
        self._sentence_signs = {
            Severity.BLOCK: picture("problem", "problem", 16),
            Severity.WARN: picture("warning", "warning", 16),
            Severity.NOTE: picture("info", "muted", 16),
        }
        below = QHBoxLayout()
        below.setSpacing(SMALL)
        for sign in self._sentence_signs.values():
            sign.hide()
            below.addWidget(sign)
        self._help = HelpLink("cell_problem_help")
        below.addWidget(self._sentence, 1)
        below.addWidget(self._help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._toolbar)
        layout.addWidget(self._stack, 1)
        layout.addLayout(below)
        self.model.modelReset.connect(self._show_page)
        self.model.dataChanged.connect(self._show_sentence)
        self.view.selectionModel().currentChanged.connect(self._show_sentence)
        self._show_page()

    def offer_samples(self, *, offered: bool) -> None:
        """Whether an empty table offers the sample cases."""
        self._has_samples = offered
        self._show_page()

    def show_folder(self, *, chosen: bool) -> None:
        """Whether a folder is chosen: an empty table then means that no cases were found in it."""
        self._has_folder = chosen
        self._show_page()

    def show_findings(self, findings: Findings | None) -> None:
        """Show the problems at their rows and counted above the table; None: they are being looked for."""
        self._findings = findings
        self.model.show_findings(findings)
        self._show_summary()

    def set_structure_free(self, *, free: bool) -> None:
        """Whether columns, rules and order may change now."""
        self._add.setEnabled(free)
        self._take_back.setEnabled(free)
        self.actions_.set_structure_free(free=free)

    def show_left_out(self, amount: int) -> None:
        """Say how many cases of the folder were left out of the table."""
        told = tr("Upload", "{n} left out", n=amount)
        self._left_out.setText(told)
        self._left_out.setAccessibleName(told)
        for widget in (self._left_out, self._take_back):
            widget.setVisible(amount > 0)

    def show_unassigned(self) -> None:
        """List the files of cases that no cell holds."""
        told = tr("Upload", "These files are not sent. To send one, choose it in a cell of its case.")
        title = tr("Upload", "Files assigned to no interface")
        messages.tell(self.window(), title, told, unassigned_text(self.model.table), unfolded=True)

    def next_problem(self) -> None:
        """Go to the next cell with a problem, below or right of where one is; after the last come the warnings."""
        places = self._problem_places()
        if not places:
            return
        index = self.view.currentIndex()
        here = (index.row(), index.column())
        order = [place for place, _ in places]
        if here in order:
            place, problem = places[(order.index(here) + 1) % len(places)]
        else:
            worst = [item for item in places if item[1].severity is places[0][1].severity]
            place, problem = next((item for item in worst if item[0] > here), worst[0])
        self.view.select(problem.key, problem.slug)
        if problem.slug is None and not problem.about_title:
            self.view.setCurrentIndex(self.model.index(place[0], self.model.state_column))

    # ---- inside

    def _problem_places(self) -> list[tuple[tuple[int, int], Problem]]:
        """Row and column of each cell with a problem or warning; the problems first, each in the order of reading."""
        if self._findings is None:
            return []
        found = [p for problems in self._findings.by_key.values() for p in problems]
        places: dict[tuple[int, int], Problem] = {}
        for problem in sorted(found, key=lambda problem: problem.severity):  # so the worst of a cell stays
            row = self.model.row(problem.key)
            if row is None or problem.severity < Severity.WARN:
                continue
            whole_row = problem.slug is None and not problem.about_title
            column = self.model.state_column if whole_row else self.model.column_number(problem.slug)
            places[row, column] = problem
        return sorted(places.items(), key=lambda item: (-item[1].severity, item[0]))

    def _show_page(self) -> None:
        filled = bool(self.model.table.drafts)
        empty = _NO_CASES if self._has_folder else _SAMPLES if self._has_samples else _CHOOSE
        self._stack.setCurrentIndex(_TABLE if filled else empty)
        self._toolbar.setVisible(filled)
        self._sentence.setVisible(filled)
        if not filled:
            self._help.lead_to("")
        self._hint.setVisible(filled and not self.model.table.columns)
        self._show_summary()

    def _show_summary(self) -> None:
        findings = self._findings
        summary = replace(findings, unassigned=0).summary() if findings else ""
        unassigned = Findings(unassigned=findings.unassigned).summary() if findings else ""
        self._unassigned.setText(unassigned)
        self._unassigned.setAccessibleName(unassigned)
        self._unassigned.setVisible(bool(unassigned))
        worst = max(
            (p.severity for problems in (findings.by_key.values() if findings else ()) for p in problems),
            default=Severity.NOTE,
        )
        self._sign_problem.setVisible(worst is Severity.BLOCK)
        self._sign_warning.setVisible(worst is Severity.WARN)
        self._summary.setText(summary)
        self._summary.setAccessibleName(summary)
        self._next.setVisible(worst >= Severity.WARN)

    def _show_sentence(self) -> None:
        """What is wrong in the current cell, or how its row stands, below the table: not for the pointer only."""
        index = self.view.currentIndex()
        role = Qt.ItemDataRole.ToolTipRole
        whole = index.isValid() and index.column() == self.model.state_column
        told = str(index.data(role) or "") if whole else " ".join(self.model.sentences(index))
        self._sentence.set_text(on_one_line(told))
        self._help.lead_to(self._help_target(index) if told else "")
        severity = self._severity_at(index) if told else None
        for which, sign in self._sentence_signs.items():
            sign.setVisible(which is severity)

    def _help_target(self, index: QModelIndex) -> str:
        """The paragraph of the help about what is told of a cell, or, in the column of states, of its row."""
        key = self.model.draft(index.row()).key
        failure = self.model.states.get(key)
        if isinstance(failure, Failed | Held) and index.column() == self.model.state_column:
            return failure.help_target
        return next((problem.help_target for problem in self._problems_at(index) if problem.help_target), "")

    def _problems_at(self, index: QModelIndex) -> tuple[Problem, ...]:
        """The problems of a cell, or, in the column of states, of its row."""
        if self._findings is None:
            return ()
        key, column = self.model.draft(index.row()).key, self.model.column(index.column())
        whole = index.column() == self.model.state_column
        return self._findings.of(key) if whole else self._findings.cell(key, column.slug if column else None)

    def _severity_at(self, index: QModelIndex) -> Severity:
        """How bad it is what is told of a cell, or, in the column of states, of its row."""
        key = self.model.draft(index.row()).key
        if isinstance(self.model.states.get(key), Failed):
            return Severity.BLOCK
        return max((problem.severity for problem in self._problems_at(index)), default=Severity.NOTE)

    def _choose_state(self) -> QWidget:
        state = EmptyState(
            "folder",
            tr("Upload", "Choose the folder with your cases"),
            tr("Upload", "One sub-folder per case, or one file per case. Nothing is sent before you say so."),
            tr("Upload", "Choose folder…"),
        )
        if state.button is not None:
            state.button.setObjectName("empty_choose_button")
        state.pressed.connect(self.browse_wanted)
        return state

    def _samples_state(self) -> QWidget:
        state = EmptyState(
            "folder",
            tr("Upload", "Choose a folder with cases, or try the sample cases"),
            tr(
                "Upload",
                "The sample cases are made up: eight patients, each with a CT, a segmentation and a score.",
            ),
            tr("Upload", "Use the sample cases"),
        )
        if state.button is not None:
            state.button.setObjectName("use_samples_button")
        state.pressed.connect(self.samples_wanted)
        return state

    def _make_toolbar(self) -> QWidget:
        self._add = named(
            QPushButton(tr("Upload", "Interface")),
            "add_interface_button",
            tr("Upload", "Add interfaces"),
            tr("Upload", "Add a column for an interface"),
        )
        self._add.setIcon(resources.icon("plus"))
        self._add.clicked.connect(self.add_interface_wanted)
        self._hint = ElidedLabel(
            tr("Upload", "Add the interfaces that your cases fill, such as the CT image."),
            Qt.TextElideMode.ElideRight,
        )
        self._hint.setProperty("role", "muted")
        self._sign_problem, self._sign_warning = (
            picture("problem", "problem", 16),
            picture("warning", "warning", 16),
        )
        self._summary: QLabel = named(label("", wrap=False), "problem_summary", "")
        self._unassigned = _link("unassigned_button", "", tr("Upload", "List these files"))
        self._unassigned.clicked.connect(self.show_unassigned)
        self._left_out: QLabel = named(label("", "muted", wrap=False), "left_out", "")
        self._take_back = _link(
            "take_back_button",
            tr("Upload", "Take back"),
            tr("Upload", "Give the cases that were left out a row again"),
        )
        self._take_back.clicked.connect(self.take_back_wanted)
        self.show_left_out(0)
        self._next = named(
            QPushButton(tr("Upload", "Show next")),
            "next_problem_button",
            tr("Upload", "Go to the next problem or warning"),
        )
        self._next.setFlat(True)
        self._next.setShortcut("F8")
        self._next.setToolTip(tr("Upload", "Go to the next problem or warning (F8)"))
        self._next.clicked.connect(self.next_problem)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, SMALL, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._add)
        row.addWidget(self._tool(self.actions_.undo, "undo_button", tr("Upload", "Undo")))
        row.addWidget(self._tool(self.actions_.redo, "redo_button", tr("Upload", "Redo")))
        row.addSpacing(GAP)
        row.addWidget(self._hint, 1)
        row.addStretch(0)
        for widget in (self._left_out, self._take_back, self._unassigned):
            row.addWidget(widget)
        for widget in (self._sign_problem, self._sign_warning, self._summary, self._next):
            row.addWidget(widget)
        return bar

    def _tool(self, action: QAction, name: str, text: str) -> QToolButton:
        button = named(QToolButton(), name, text)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _link(name: str, text: str, tooltip: str) -> QPushButton:
    button = named(QPushButton(text), name, text, tooltip)
    button.setFlat(True)
    return button


def _no_cases_state() -> QWidget:
    return EmptyState(
        "folder",
        tr("Upload", "No cases were found in this folder"),
        tr("Upload", "Choose another way to find the cases, above, or another folder."),
    )
