"""The line above the views: how many answers are shown, and what can be done with a table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from gcdesk.answers.sheets import Found
from gcdesk.answers.tables.filters import Filter
from gcdesk.kit import resources
from gcdesk.kit.widgets import GAP, SMALL, label, named
from gcdesk.study.truth import Truth
from gcdesk.texts import tr


class ToolsLine(QWidget):
    """A count, and the buttons of tables."""

    copy_wanted = Signal()
    columns_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = named(
            label("", "muted", wrap=False), "answers_count", tr("Answers", "How many answers are shown")
        )
        text = tr("Answers", "Copy table")
        tip = tr(
            "Answers",
            "Copies the table as it is shown, to be pasted into a spreadsheet; Ctrl+C copies what is selected",
        )
        copy = named(QPushButton(text), "copy_table", text, tip)
        copy.setIcon(resources.icon("copy"))
        copy.clicked.connect(self.copy_wanted)
        text = tr("Answers", "Columns")
        tip = tr("Answers", "Which columns are shown, and the order of the rows")
        self._columns = named(QPushButton(text), "columns_button", text, tip)
        self._columns.setIcon(resources.icon("columns"))
        self._columns.clicked.connect(self.columns_wanted)
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(copy)
        row.addWidget(self._columns)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self._count, 1)
        line.addWidget(self._tools)

    @property
    def text(self) -> str:
        """What it says of how many there are."""
        return self._count.text()

    def count(self, found: Found | None) -> None:
        """Say how many were *found*; None: nothing yet."""
        self._count.setText(count_text(found) if found is not None else "")

    def offer(self, *, is_table: bool, is_empty: bool) -> None:
        """What is shown: only with a table there is something to be done, and only when it is not empty."""
        self._tools.setVisible(is_table)
        self._tools.setEnabled(not is_empty)

    def pop_up_columns(self, menu: QMenu) -> None:
        """Open *menu* below the button for columns."""
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))


def count_text(found: Found) -> str:
    """How many answers the filters leave, of how many of the same kind: of readers, of ground truth, or both."""
    n, reading, truth = len(found.rows), found.loaded.reading, found.wanted.truth
    is_all = found.wanted == Filter(truth=truth)
    if truth is Truth.ONLY:
        total = len(reading.truth)
        if is_all:
            return tr("Answers", "All {total:,} answers of ground truth", total=total)
        return tr("Answers", "{n:,} of {total:,} answers of ground truth", n=n, total=total)
    if truth is Truth.WITH:
        total = len(reading.rows)
        if is_all:
            return tr("Answers", "All {total:,} answers, with ground truth", total=total)
        return tr("Answers", "{n:,} of {total:,} answers, with ground truth", n=n, total=total)
    total = len(reading.given)
    if is_all:
        return tr("Answers", "All {total:,} answers", total=total)
    return tr("Answers", "{n:,} of {total:,} answers", n=n, total=total)
