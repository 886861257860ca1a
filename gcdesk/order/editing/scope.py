"""Which display sets an edit is about: the selected ones, when there are several, or all. Never what a filter shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from gcdesk.kit.widgets import GAP, named
from gcdesk.texts import counted, tr

SEVERAL = 2
"""One row is nearly always selected, and it makes no sense to sort it."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is selected, among how many."""

    selected: tuple[str, ...]
    """Pks, from the top."""
    total: int
    locked: frozenset[str] = frozenset()
    """Pks, selected or not, of those that no edit changes."""

    @property
    def keys(self) -> tuple[str, ...] | None:
        """Pks that an edit is about; None: all."""
        return self.selected if len(self.selected) >= SEVERAL else None

    @property
    def amount(self) -> int:
        """How many an edit is about."""
        return self.total if self.keys is None else len(self.selected)

    @property
    def words(self) -> str:
        """Which an edit is about, and would change."""
        return self.all_words if self.keys is None else self.selected_words

    @property
    def all_words(self) -> str:
        """All of them, in words; when some are locked, those that are not."""
        free = self.total - len(self.locked)
        if not self.locked or not free:
            return counted(
                self.total, tr("Order", "the one display set"), tr("Order", "all {n} display sets")
            )
        return counted(
            free,
            tr("Order", "the one unlocked display set"),
            tr("Order", "the {n} unlocked display sets"),
        )

    @property
    def selected_words(self) -> str:
        """The selected ones, in words; when some are locked, those that are not."""
        amount = len(self.selected)
        free = amount - len(self.locked.intersection(self.selected))
        if free in {0, amount}:
            return counted(
                amount, tr("Order", "the selected display set"), tr("Order", "the {n} selected display sets")
            )
        return counted(
            free,
            tr("Order", "the selected, unlocked display set"),
            tr("Order", "the {n} selected, unlocked display sets"),
        )


class ScopeChoice(QWidget):
    """Two radio buttons, all or the selected ones; without a selection of several, nothing to choose and nothing to see."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        self._selected = _radio("scope_selected", scope.selected_words)
        self._all = _radio("scope_all", scope.all_words)
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for button in (self._selected, self._all):
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        (self._all if scope.keys is None else self._selected).setChecked(True)
        self.setVisible(scope.keys is not None)
        self.toggled = self._selected.toggled
        """The choice is another one."""

    @property
    def keys(self) -> Sequence[str] | None:
        """Pks that are chosen; None: all."""
        return self._scope.selected if self._selected.isChecked() else None

    @property
    def amount(self) -> int:
        """How many are chosen."""
        return len(self._scope.selected) if self._selected.isChecked() else self._scope.total


def _radio(name: str, text: str) -> QRadioButton:
    shown = text[:1].upper() + text[1:]
    return named(QRadioButton(shown), name, shown)
