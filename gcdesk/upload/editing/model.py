"""The assignment table as Qt's table model.

Rows are `Draft` values found by their key, never by a row number that was kept. The model holds nothing of its
own: the table is the history's, problems are the checks', states are the run's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gcdesk.texts import counted, tr
from gcdesk.upload.editing.history import History
from gcdesk.upload.engine.states import (
    Failed,
    Held,
    Importing,
    Ready,
    RowState,
    Sending,
    Sent,
    Stopped,
    describe,
    percent,
)
from gcdesk.upload.table import plan
from gcdesk.upload.table.cell_text import CellText, cell_text, cell_tooltip
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.kind_words import kind_in_words
from gcdesk.upload.table.neutral import neutral_names
from gcdesk.upload.table.patient_data import names_in_words, sent_without
from gcdesk.upload.table.plan import Column, Draft, Files, Source, Table, Typed
from gcdesk.upload.table.study_text import some_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ONE_BY_ONE = 40
"""More changed rows than this are told to the view as one range."""


class Role(IntEnum):
    """What a cell tells beside Qt's own roles."""

    DETAIL = Qt.ItemDataRole.UserRole + 1
    """The less prominent text at the right of a cell."""
    MARK = Qt.ItemDataRole.UserRole + 2
    """A `Mark`: which sign and colour stand beside the text."""
    PROGRESS = Qt.ItemDataRole.UserRole + 3
    """Per cent, or None when there is no bar."""
    RULE = Qt.ItemDataRole.UserRole + 4
    """Of a header section: the rule of the column; None for the title's and the state's."""


class Mark(StrEnum):
    """A sign beside a text; never the colour alone."""

    NONE = "none"
    MUTED = "muted"
    PROBLEM = "problem"
    WARNING = "warning"
    GOOD = "good"
    ACTIVE = "active"
    HELD = "held"


TITLE_COLUMN = 0


class AssignmentModel(QAbstractTableModel):
    """Title, an interface a column, state."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._table = history.table
        self._rows: dict[str, int] = {}
        self._findings: Findings | None = None
        self._states: dict[str, RowState] = {}
        history.changed.connect(self._follow)
        self._index_rows()

    # ---- what is where

    @property
    def table(self) -> Table:
        """The table that is shown."""
        return self._table

    @property
    def state_column(self) -> int:
        """The number of the last column."""
        return len(self._table.columns) + 1

    @property
    def findings(self) -> Findings | None:
        """What the checks said last; None before they said anything of this table."""
        return self._findings

    @property
    def states(self) -> Mapping[str, RowState]:
        """What the run said of each row, by key."""
        return self._states

    def draft(self, row: int) -> Draft:
        """The row's draft."""
        return self._table.drafts[row]

    def row(self, key: str) -> int | None:
        """Where the row of *key* is; None when it is not in the table any more."""
        return self._rows.get(key)

    def column(self, number: int) -> Column | None:
        """The interface column of that number; None for the title's and the state's."""
        return self._table.columns[number - 1] if 0 < number < self.state_column else None

    def column_number(self, slug: str | None) -> int:
        """Where the column of the interface *slug* is; None: the title's."""
        slugs = [column.slug for column in self._table.columns]
        return slugs.index(slug) + 1 if slug in slugs else TITLE_COLUMN

    def source(self, index: Index) -> Source | None:
        """What the cell holds."""
        column = self.column(index.column())
        return self.draft(index.row()).values.get(column.slug) if column else None

    # ---- what it is told

    def show_findings(self, findings: Findings | None) -> None:
        """Show what the checks found; None: they are at work."""
        before, self._findings = self._findings, findings
        if before != findings and self._table.drafts:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.state_column))

    def show_states(self, states: Mapping[str, RowState]) -> None:
        """Take the latest state of some rows; of a key that is not in the table nothing is shown."""
        changed = [key for key, state in states.items() if self._states.get(key) != state]
        self._states.update(states)
        self._tell_states(changed)

    def forget_states(self, keys: Sequence[str]) -> None:
        """Rows *keys* have no state of a run any more: they were edited, or another folder was chosen."""
        known = [key for key in keys if self._states.pop(key, None) is not None]
        self._tell_states(known)

    # ---- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._table.drafts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Title, interfaces, state; none for a table without rows."""
        if parent.isValid() or not self._table.drafts:
            return 0
        return self.state_column + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles and interface cells can be edited, unless their row is locked."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == self.state_column or self.draft(index.row()).key in self._history.locked:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Interface titles and rules across, row numbers down."""
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section <= self.state_column:
            return None
        column = self.column(section)
        if role == Role.RULE:
            return column.rule if column else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if column:
                return column.interface.title
            return tr("Upload", "Title") if section == TITLE_COLUMN else tr("Upload", "State")
        if role == Qt.ItemDataRole.ToolTipRole:
            return _header_tooltip(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the cell says."""
        if not index.isValid() or index.row() >= len(self._table.drafts):
            return None
        if index.column() == self.state_column:
            return self._state_data(self.draft(index.row()), role)
        return self._cell_data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a title, or type a value in an interface's cell ("" clears it)."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        draft, column, text = self.draft(index.row()), self.column(index.column()), str(value)
        if column is None:
            self._history.change(
                plan.retitle(self._table, {draft.key: text}), tr("Upload", "changing a title")
            )
            return True
        source = Typed(text) if text.strip() else None
        if source != draft.values.get(column.slug):
            label = tr("Upload", "changing {interface}", interface=column.interface.title)
            self._history.change(plan.assign(self._table, draft.key, column.slug, source), label)
        return True

    # ---- inside

    def _cell_data(self, index: Index, role: int) -> object:
        draft, column = self.draft(index.row()), self.column(index.column())
        slug = column.slug if column else None
        source = draft.values.get(slug) if slug else None
        text = cell_text(column.interface, source) if column else CellText(draft.title)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(text)
            case Qt.ItemDataRole.EditRole:
                return draft.title if column is None else source.text if isinstance(source, Typed) else ""
            case Role.DETAIL:
                return text.detail
            case Role.MARK:
                return self._cell_mark(draft.key, slug, text)
            case Qt.ItemDataRole.ToolTipRole:
                holds = cell_tooltip(source) if column else draft.title
                return "\n".join([holds, *_sent_as(draft, slug), *self._sentences(draft.key, slug)]).strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join([str(text), *self._sentences(draft.key, slug)])
        return None

    def _state_data(self, draft: Draft, role: int) -> object:
        state = self._states.get(draft.key)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _told_of(state, draft) if state else self._checked(draft.key)[1]
            case Role.MARK:
                return _state_mark(state) if state else self._checked(draft.key)[0]
            case Role.PROGRESS:
                return percent(state.sent, state.total) if isinstance(state, Sending | Held) else None
            case Qt.ItemDataRole.ToolTipRole:
                return _state_tooltip(state, draft) if state else self._problems_tooltip(draft.key)
        return None

    def _checked(self, key: str) -> tuple[Mark, str]:
        """How a row that was not sent yet stands."""
        if self._findings is None:
            return Mark.MUTED, tr("Upload", "checking …")
        found = self._findings.of(key)
        problems = [p.sentence for p in found if p.severity is Severity.BLOCK]
        warnings = [p.sentence for p in found if p.severity is Severity.WARN]
        if problems:
            amount = counted(len(problems), tr("Upload", "{n} problem"), tr("Upload", "{n} problems"))
            return Mark.PROBLEM, _first_of(problems, amount)
        if warnings:
            amount = counted(len(warnings), tr("Upload", "{n} warning"), tr("Upload", "{n} warnings"))
            return Mark.WARNING, _first_of(warnings, amount)
        draft = self._table.drafts[self._rows[key]]
        if draft.replaces:
            return Mark.ACTIVE, tr("Upload", "replaces values in the study")
        if draft.removes:
            return Mark.MUTED, tr(
                "Upload", "to be uploaded without {what}", what=names_in_words(draft.removes)
            )
        return Mark.MUTED, tr("Upload", "to be uploaded")

    def _cell_mark(self, key: str, slug: str | None, text: CellText) -> Mark:
        found = self._cell_problems(key, slug)
        if found and found[0].severity is Severity.BLOCK:
            return Mark.PROBLEM
        if found and found[0].severity is Severity.WARN and not text.empty:
            return Mark.WARNING
        return Mark.MUTED if text.empty else Mark.NONE

    def _cell_problems(self, key: str, slug: str | None) -> tuple[Problem, ...]:
        if self._findings is None or key in self._states:
            return ()
        return self._findings.cell(key, slug)

    def sentences(self, index: Index) -> list[str]:
        """What the checks say of one cell."""
        if not index.isValid() or index.column() == self.state_column:
            return []
        column = self.column(index.column())
        return self._sentences(self.draft(index.row()).key, column.slug if column else None)

    def _sentences(self, key: str, slug: str | None) -> list[str]:
        return [problem.sentence for problem in self._cell_problems(key, slug)]

    def _problems_tooltip(self, key: str) -> str:
        return "\n".join(p.sentence for p in self._findings.of(key)) if self._findings else ""

    def _follow(self) -> None:
        """Show the history's table: single rows are told as changed when only their values are others."""
        old, new = self._table, self._history.table
        same_shape = [d.key for d in old.drafts] == [d.key for d in new.drafts] and [
            c.slug for c in old.columns
        ] == [c.slug for c in new.columns]
        if not same_shape:
            self.beginResetModel()
            self._table = new
            self._index_rows()
            self.endResetModel()
            return
        self._table = new
        pairs = zip(old.drafts, new.drafts, strict=True)
        changed = [row for row, (was, now) in enumerate(pairs) if was is not now and was != now]
        self._tell_rows(changed, TITLE_COLUMN, self.state_column)
        if old.columns != new.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.state_column)

    def _index_rows(self) -> None:
        self._rows = {draft.key: row for row, draft in enumerate(self._table.drafts)}

    def _tell_states(self, keys: Sequence[str]) -> None:
        rows = sorted(self._rows[key] for key in keys if key in self._rows)
        self._tell_rows(rows, TITLE_COLUMN, self.state_column)

    def _tell_rows(self, rows: Sequence[int], first: int, last: int) -> None:
        if not rows:
            return
        spans = [(row, row) for row in rows] if len(rows) <= _ONE_BY_ONE else [(rows[0], rows[-1])]
        for top, bottom in spans:
            self.dataChanged.emit(self.index(top, first), self.index(bottom, last))


def _first_of(sentences: Sequence[str], amount: str) -> str:
    """What is wrong with a row, in one line: the sentence, or how many there are and the first."""
    first = " ".join(sentences[0].split())
    return first if len(sentences) == 1 else tr("Upload", "{amount}: {first}", amount=amount, first=first)


def _sent_as(draft: Draft, slug: str | None) -> list[str]:
    """Under which neutral names the files of a cell are sent."""
    source = draft.values.get(slug or "")
    if not draft.neutral or not isinstance(source, Files):
        return []
    names = neutral_names(draft.neutral, slug or "", [entry.name for entry in source.entries])
    return [tr("Upload", "Sent as {names}", names=some_of(names))]


def _header_tooltip(column: Column | None) -> str:
    if column is None:
        return ""
    interface = column.interface
    told = [f"{interface.title} ({interface.slug}, {kind_in_words(interface)})", interface.description]
    told.append(
        tr("Upload", "Rule: files whose name matches {rule} go here.", rule=column.rule)
        if column.rule
        else tr("Upload", "No rule: this column is filled by hand.")
    )
    told.append(tr("Upload", "Click the rule, or press Ctrl+R, to change it."))
    return "\n".join(line for line in told if line)


def _state_mark(state: RowState) -> Mark:
    match state:
        case Ready():
            return Mark.GOOD
        case Failed():
            return Mark.PROBLEM
        case Stopped():
            return Mark.WARNING
        case Held():
            return Mark.HELD
        case Importing(late=late):
            return Mark.HELD if late else Mark.ACTIVE
        case Sending() | Sent():
            return Mark.ACTIVE
    return Mark.MUTED


def _told_of(state: RowState, draft: Draft) -> str:
    """The state in words; of what has arrived also what was left away."""
    if not draft.removes or not isinstance(state, Ready):
        return describe(state)
    return tr("Upload", "{state}, without {what}", state=describe(state), what=names_in_words(draft.removes))


def _state_tooltip(state: RowState, draft: Draft) -> str:
    lines = [describe(state), *([sent_without(draft.removes)] if draft.removes else ())]
    if isinstance(state, Failed) and state.details:
        lines.append(state.details)
    if isinstance(state, Ready | Failed | Importing | Stopped) and state.url:
        lines.append(tr("Upload", "Double-click opens its page in the browser."))
    return "\n".join(lines)
