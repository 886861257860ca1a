"""A box of a few choices, one of which is chosen at first and whenever all is as usual."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from gcdesk.kit.widgets import named

K = TypeVar("K")


class ChoiceBox(QComboBox, Generic[K]):
    """One of the choices is always chosen."""

    changed = Signal()
    """Another one is chosen."""

    def __init__(self, name: str, what: str, choices: Sequence[tuple[K, str]], usual: K) -> None:
        """*what* is chosen, among *choices*, each with its words; *usual* is the one at first."""
        super().__init__()
        named(self, name, what)
        self._what = what
        self.setToolTip(what)
        self._keys = [key for key, _ in choices]
        self._usual = self._keys.index(usual)
        self.addItems([text for _, text in choices])
        self.setCurrentIndex(self._usual)
        self.currentIndexChanged.connect(self._tell)

    @property
    def chosen(self) -> K:
        """What is chosen."""
        return self._keys[self.currentIndex()]

    @property
    def narrows(self) -> bool:
        """Whether anything but the usual is chosen."""
        return self.currentIndex() != self._usual

    def choose(self, key: K) -> None:
        """Choose *key*, which is one of the choices."""
        self.setCurrentIndex(self._keys.index(key))

    def reset(self) -> None:
        """Choose the usual."""
        self.setCurrentIndex(self._usual)

    def show_if(self, *, useful: bool) -> None:
        """Be there where that is *useful*; where it is not, the usual is chosen, and nobody is told."""
        if not useful:
            with QSignalBlocker(self):
                self.reset()
        self.setVisible(useful)

    def hold(self, why: str) -> None:
        """Let nothing be chosen, and say *why*, as long as it is of no effect; empty: it is of effect again."""
        self.setEnabled(not why)
        self.setToolTip(why or self._what)
        self.setAccessibleDescription(why)

    def _tell(self) -> None:
        self.changed.emit()
