"""The confusion table beside the figures against ground truth: what was true, and what was answered."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from gcdesk.answers.figures.against_truth import Confusion
from gcdesk.answers.measures.grid_model import GridModel
from gcdesk.answers.measures.outcome import Outcome
from gcdesk.kit.table import TableView
from gcdesk.kit.widgets import SMALL, named
from gcdesk.texts import tr


class ConfusionView(QWidget):
    """One table at a time: of all readers together, of one reader, of one option."""

    def __init__(self) -> None:
        super().__init__()
        title = tr("Answers", "Confusion table")
        named(self, "confusion_view", title)
        self._confusions: tuple[Confusion, ...] = ()
        self._which = named(QComboBox(), "confusion_of", tr("Answers", "Confusion table of"))
        self._which.setMinimumContentsLength(12)
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._model = GridModel(self)
        self._table = TableView("confusion_table", title)
        self._table.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._which)
        column.addWidget(self._table, 1)
        self._which.currentIndexChanged.connect(self._show)

    def show_outcome(self, outcome: Outcome) -> bool:
        """Show the tables of *outcome*; whether there are any."""
        before = self._which.currentText()
        self._confusions = outcome.confusions
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItems([_name(confusion) for confusion in outcome.confusions])
        self._which.setCurrentIndex(max(self._which.findText(before), 0 if outcome.confusions else -1))
        self._which.blockSignals(False)
        self._show()
        return bool(outcome.confusions)

    def _show(self) -> None:
        at = self._which.currentIndex()
        if 0 <= at < len(self._confusions):
            shown = self._confusions[at]
            corner = tr("Answers", "True ↓  Answered →")
            columns, counts = shown.titles, shown.counts
            if any(shown.empty):
                columns = (*columns, tr("Answers", "(empty)"))
                counts = tuple((*row, empty) for row, empty in zip(counts, shown.empty, strict=True))
            self._model.show_counts(corner, columns, shown.titles, counts)


def _name(confusion: Confusion) -> str:
    who = ", ".join(confusion.readers_named) or tr("Answers", "All readers together")
    return f"{who} · {confusion.about}" if confusion.about else who
