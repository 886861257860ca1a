"""Shuffling: at random, or so that each block of places holds the groups evenly; the seed can be written down."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit import resources
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import Scalar, Sets
from gcdesk.order.arranging.shuffling import LARGEST_SEED, new_seed, shuffle, shuffle_in_blocks
from gcdesk.order.editing.scope import Scope, ScopeChoice
from gcdesk.texts import counted, tr

_GROUPS_TOLD = 6


class ShuffleDialog(QDialog):
    """Asks how; `shuffled` gives the arrangement, `label_` what undo calls it."""

    def __init__(self, sets: Sets, names: Mapping[str, str], scope: Scope, parent: QWidget) -> None:
        """*names*: interface slug → what people call it."""
        super().__init__(parent)
        self._sets, self._names = sets, names
        title = tr("Order", "Shuffle")
        named(self, "shuffle_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._scope = ScopeChoice(scope)
        self._seed = named(QSpinBox(), "shuffle_seed", tr("Order", "Seed"))
        self._seed.setRange(1, LARGEST_SEED)
        self._seed.setGroupSeparatorShown(False)
        self._seed.setValue(new_seed())
        self._blocks = named(
            QCheckBox(tr("Order", "Balanced: every block of places holds each group evenly")),
            "shuffle_balanced",
            tr("Order", "Balanced in blocks"),
        )
        self._by = named(QComboBox(), "shuffle_by", tr("Order", "Groups by the value of"))
        for slug in sets.slugs:
            self._by.addItem(names.get(slug, slug), slug)
        self._size = named(QSpinBox(), "shuffle_block", tr("Order", "Display sets in a block"))
        self._size.setRange(2, max(2, len(sets)))
        self._size.setValue(min(10, max(2, len(sets))))
        self._told = named(label("", "muted"), "shuffle_told", tr("Order", "The groups"))
        row, self._accept = answers(self, "shuffle", tr("Order", "Shuffle"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        form, rest = self._form(), QWidget()
        layout.addWidget(scrolling(self._scope, form, self._told, rest, tall=rest, spacing=GAP), 1)
        layout.addLayout(row)
        self._blocks.toggled.connect(self._show)
        self._by.currentIndexChanged.connect(self._show)
        self._scope.toggled.connect(self._show)
        self._show()

    @property
    def seed(self) -> int:
        """The seed."""
        return self._seed.value()

    @property
    def label_(self) -> str:
        """What undo calls it: with the seed, so that it can be found again."""
        return tr("Order", "shuffling with the seed {seed}", seed=self.seed)

    def shuffled(self, arrangement: Arrangement) -> Arrangement:
        """*arrangement*, shuffled as was asked for."""
        keys, hold = self._scope.keys, self._sets.locked
        if not self._blocks.isChecked():
            return shuffle(arrangement, self.seed, keys, hold=hold)
        return shuffle_in_blocks(arrangement, self.seed, self._groups(), self._size.value(), keys, hold=hold)

    # ---- inside

    def _form(self) -> QWidget:
        another = named(QPushButton(tr("Order", "Another")), "shuffle_another", tr("Order", "Another seed"))
        another.setIcon(resources.icon("shuffle"))
        another.setAutoDefault(False)
        another.clicked.connect(lambda: self._seed.setValue(new_seed()))
        seed = QHBoxLayout()
        seed.setSpacing(SMALL)
        seed.addWidget(self._seed)
        seed.addWidget(another)
        seed.addStretch(1)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        form.addRow(label(tr("Order", "Seed"), wrap=False), seed)
        form.addRow(
            "",
            label(
                tr(
                    "Order",
                    "Write the seed down: with it, the same display sets are shuffled the same way again.",
                ),
                "muted",
            ),
        )
        form.addRow(self._blocks)
        form.addRow(label(tr("Order", "Groups by"), wrap=False), self._by)
        form.addRow(label(tr("Order", "Block of"), wrap=False), self._size)
        return page

    def _groups(self) -> dict[str, Scalar]:
        slug = str(self._by.currentData() or "")
        return {row.pk: row.values[slug] for row in self._sets if slug in row.values}

    def _show(self) -> None:
        self._blocks.setEnabled(bool(self._sets.slugs))
        balanced = self._blocks.isChecked()
        self._by.setEnabled(balanced)
        self._size.setEnabled(balanced)
        keys = self._scope.keys
        held = len(self._sets.locked if keys is None else self._sets.locked.intersection(keys))
        moved = self._scope.amount - held
        self._accept.setEnabled(moved > 1)
        verb = counted(
            moved,
            tr("Order", "Shuffle {n} display set"),
            tr("Order", "Shuffle {n} display sets"),
        )
        self._accept.setText(verb)
        self._accept.setAccessibleName(verb)
        told = [self._words() if balanced else self._why_not(), stay_text(held)]
        self._told.setText("\n".join(line for line in told if line))

    def _why_not(self) -> str:
        if self._sets.slugs:
            return ""
        return tr("Order", "No display set has a text, number or yes/no value to make groups by.")

    def _words(self) -> str:
        """The groups and how large they are."""
        groups = self._groups()
        sizes: dict[str, int] = {}
        for row in self._sets:
            name = str(groups[row.pk]) if row.pk in groups else tr("Order", "(no value)")
            sizes[name] = sizes.get(name, 0) + 1
        told = [f"{name}: {amount}" for name, amount in list(sizes.items())[:_GROUPS_TOLD]]
        rest = len(sizes) - len(told)
        if rest:
            told.append(tr("Order", "more groups: {n}", n=rest))
        return ", ".join(told)


def stay_text(amount: int) -> str:
    """How many locked ones stay while others are put in order around them; "" when none does."""
    if not amount:
        return ""
    return counted(
        amount,
        tr("Order", "{n} locked display set stays at its place."),
        tr("Order", "{n} locked display sets stay at their places."),
    )
