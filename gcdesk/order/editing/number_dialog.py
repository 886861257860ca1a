"""Counting the order numbers from a start in steps, or changing as few of them as can be."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from gcdesk.kit.dialogs import answers
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.order.arranging.arrangement import Numbering
from gcdesk.texts import tr

_LARGEST = 2_147_483_647
_LARGEST_STEP = 1_000_000


class NumberDialog(QDialog):
    """`numbering` is what was chosen."""

    def __init__(self, now: Numbering | None, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Order", "Order numbers")
        named(self, "number_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        few, count = tr("Order", "Change as few numbers as possible"), tr("Order", "Renumber all of them")
        self._few = named(QRadioButton(few), "number_few", few)
        self._count = named(QRadioButton(count), "number_count", count)
        (self._few if now is None else self._count).setChecked(True)
        shown = now or Numbering()
        self._start = named(QSpinBox(), "number_start", tr("Order", "From"))
        self._start.setRange(1, _LARGEST)
        self._start.setValue(shown.start)
        self._step = named(QSpinBox(), "number_step", tr("Order", "In steps of"))
        self._step.setRange(1, _LARGEST_STEP)
        self._step.setValue(shown.step)
        self._told = named(label("", "muted"), "number_told", tr("Order", "What it does"))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setContentsMargins(WIDE, 0, 0, 0)
        form.addRow(label(tr("Order", "From"), wrap=False), self._start)
        form.addRow(label(tr("Order", "In steps of"), wrap=False), self._step)
        row, _ = answers(self, "number", tr("Order", "Use these numbers"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        layout.addWidget(self._few)
        layout.addWidget(self._count)
        layout.addLayout(form)
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addLayout(row)
        for changes in (self._count.toggled, self._start.valueChanged, self._step.valueChanged):
            changes.connect(self._show)
        self._show()

    @property
    def numbering(self) -> Numbering | None:
        """What was chosen; None: as few as possible."""
        return Numbering(self._start.value(), self._step.value()) if self._count.isChecked() else None

    def _show(self) -> None:
        numbering = self.numbering
        self._start.setEnabled(numbering is not None)
        self._step.setEnabled(numbering is not None)
        if numbering is None:
            told = tr(
                "Order",
                "Display sets keep their numbers where the wanted order allows it: the fewest are written.",
            )
        else:
            first = [numbering.start + at * numbering.step for at in range(3)]
            told = tr(
                "Order",
                "{numbers} … along the wanted order. Display sets with answers keep theirs.",
                numbers=", ".join(str(number) for number in first),
            )
        self._told.setText(told)
