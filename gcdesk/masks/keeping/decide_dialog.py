"""What to do about files that are there already and are other ones: for those that are ticked, or all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_words, height_of_rows
from gcdesk.kit.widgets import SMALL, WIDE, label, named
from gcdesk.masks.saving.options import Decision
from gcdesk.masks.saving.states import Differs
from gcdesk.texts import counted, tr

_CHOICES = (Decision.BESIDE, Decision.KEEP, Decision.REPLACE)
"""Nothing is lost by the first two; the first is chosen at first."""


class DecideDialog(QDialog):
    """All files are ticked at first; what is not ticked stays undecided."""

    def __init__(self, differing: Mapping[str, Differs], parent: QWidget) -> None:
        """*differing*: by the keys of their jobs."""
        super().__init__(parent)
        title = tr("Masks", "Other files are already there")
        named(self, "decide_dialog", title)
        self.setWindowTitle(title)
        self._list = named(
            QListWidget(), "decide_files", tr("Masks", "Files"), tr("Masks", "Space ticks or unticks a file")
        )
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for key, state in differing.items():
            item = QListWidgetItem(f"{state.file} – {state.reason}", self._list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self._list.setCurrentRow(0)
        self._radios = [_radio(decision) for decision in _CHOICES]
        self._radios[0].setChecked(True)
        buttons, self._accept = answers(self, "decide", "")
        sentence = counted(
            len(differing),
            tr(
                "Masks",
                "The folder already has a file with that name, and it differs from the one on the server.",
            ),
            tr(
                "Masks",
                "The folder already has {n} files with these names, and they differ from those on the server.",
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addWidget(label(sentence))
        column.addWidget(self._list, 1)
        for radio in self._radios:
            column.addWidget(radio)
            radio.toggled.connect(self._follow)
        column.addLayout(buttons)
        self._list.itemChanged.connect(self._follow)
        self._follow()
        fit_words(self, 560, self._list, height=height_of_rows(self._list), most=480)

    @property
    def decision(self) -> Decision:
        """What is to be done."""
        return next(choice for choice, radio in zip(_CHOICES, self._radios, strict=True) if radio.isChecked())

    @property
    def keys(self) -> Sequence[str]:
        """The keys of the jobs that are ticked."""
        items = (self._list.item(line) for line in range(self._list.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _follow(self) -> None:
        amount = len(self.keys)
        match self.decision:
            case Decision.REPLACE:
                text = counted(amount, tr("Masks", "Replace {n} file"), tr("Masks", "Replace {n} files"))
            case Decision.KEEP:
                text = counted(amount, tr("Masks", "Keep {n} file"), tr("Masks", "Keep {n} files"))
            case _:
                text = counted(amount, tr("Masks", "Save {n} beside it"), tr("Masks", "Save {n} beside them"))
        self._accept.setText(text)
        self._accept.setAccessibleName(text)
        self._accept.setEnabled(amount > 0)


def _radio(decision: Decision) -> QRadioButton:
    match decision:
        case Decision.REPLACE:
            text = tr("Masks", "Replace the files: what is in them now is lost")
        case Decision.KEEP:
            text = tr("Masks", "Keep the files, and do not save these masks")
        case _:
            text = tr("Masks", "Save the masks beside them, under other names")
    return named(QRadioButton(text), f"decide_{decision.value}", text)
