"""A button that opens a list to tick. Nothing ticked means all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit import resources
from gcdesk.kit.plain_tip import plain_tip
from gcdesk.kit.widgets import SMALL, label, named
from gcdesk.texts import tr

ROOMY = "QListView::item { padding: 3px 2px; }"
"""Rows of a list that one ticks, a finger's breadth apart."""
_KEY = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 380, 340
_LETTERS = 22
_FEW = 8
"""Choices that need no search."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick."""

    key: str
    text: str
    hint: str = ""
    """More about it; the text itself is told in whole where there is none."""


class TicksButton(QPushButton):
    """Says what is ticked, and opens the list."""

    changed = Signal()
    """Something else is ticked."""

    def __init__(self, name: str, what: str, several: str) -> None:
        """*what* it is about ("Reader"); *several*: how more than one are told ("{n} readers")."""
        super().__init__()
        named(self, name, what)
        self._what, self._several = what, several
        self._choices: tuple[Choice, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self.setIcon(resources.icon("chevron-down", "muted"))
        self.setIconSize(QSize(12, 12))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands at the right
        self.clicked.connect(self.open)
        self._tell()

    @property
    def ticked(self) -> frozenset[str] | None:
        """The keys that are ticked; None: all, as nothing is."""
        return self._ticked or None

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer *choices*; what was ticked stays so where it is among them."""
        self._choices = tuple(choices)
        self._ticked &= {choice.key for choice in choices}
        self._tell()

    def tick(self, keys: frozenset[str]) -> None:
        """Let *keys* be ticked, as far as they are offered."""
        wanted = keys & {choice.key for choice in self._choices}
        if wanted != self._ticked:
            self._ticked = wanted
            self._tell()
            self.changed.emit()

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self._ticked)

    def reset(self) -> None:
        """Tick nothing."""
        self.tick(frozenset())

    def open(self) -> None:
        """Show the list below the button."""
        popup = _Popup(self, self._choices, self._ticked, self._what)
        popup.ticked.connect(lambda: self.tick(popup.keys()))
        popup.open_below(self)

    def _tell(self) -> None:
        chosen = [choice.text for choice in self._choices if choice.key in self._ticked]
        if not chosen:
            told = tr("Filters", "all")
        elif len(chosen) == 1:
            one = " ".join(chosen[0].split())
            told = one if len(one) <= _LETTERS else one[: _LETTERS - 1] + "…"
        else:
            told = self._several.replace("{n}", str(len(chosen)))
        self.setText(tr("Filters", "{what}: {chosen}", what=self._what, chosen=told).replace("&", "&&"))
        self.setAccessibleName(tr("Filters", "{what}: {chosen}", what=self._what, chosen=told))
        self.setToolTip(plain_tip("\n".join(chosen[:30])))


class _Popup(QFrame):
    """The list, above everything until one clicks elsewhere, or presses Escape or Enter."""

    ticked = Signal()

    def __init__(self, parent: QWidget, choices: Sequence[Choice], ticked: frozenset[str], what: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, f"{parent.objectName()}_popup", what)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._ticked = set(ticked)
        name = parent.objectName()
        text = tr("Filters", "Search the list")
        self._search = named(QLineEdit(), f"{name}_search", text)
        self._search.setPlaceholderText(text)
        self._search.setClearButtonEnabled(True)
        self._search.setVisible(len(choices) > _FEW)
        self._search.textChanged.connect(self._filter)
        self._list = named(QListWidget(), f"{name}_list", what)
        self._list.setUniformItemSizes(True)
        self._list.setStyleSheet(ROOMY)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for choice in choices:
            self._list.addItem(_item(choice, is_ticked=choice.key in ticked))
        self._list.itemChanged.connect(self._item_changed)
        self._list.setCurrentRow(0)
        text = tr("Filters", "Untick all: show everything")
        none = named(QPushButton(text), f"{name}_none", text)
        none.clicked.connect(self._tick_none)
        text = tr("Filters", "Close")
        close = named(QPushButton(text), f"{name}_close", text)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(none)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._search)
        if choices:
            column.addWidget(self._list, 1)
        else:
            column.addWidget(label(tr("Filters", "There is nothing to choose from yet."), "muted"), 1)
        column.addLayout(buttons)

    def keys(self) -> frozenset[str]:
        """What is ticked."""
        return frozenset(self._ticked)

    def open_below(self, button: QWidget) -> None:
        """Show it below *button*, on its screen."""
        screen = button.screen().availableGeometry()
        width = min(max(_WIDTH, button.width()), screen.width())
        rows = max(self._list.sizeHintForRow(0), 20) * self._list.count() + 110
        height = min(_HEIGHT, rows, screen.height())
        at = button.mapToGlobal(QPoint(0, button.height()))
        at.setX(max(screen.left(), min(at.x(), screen.right() - width)))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - height)))
        self.setGeometry(at.x(), at.y(), width, height)
        self.show()
        (self._search if self._search.isVisible() else self._list).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter closes it, as Escape does; down goes from the search into the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            told = item.text().casefold()
            item.setHidden(not all(word in told for word in words))

    def _item_changed(self, item: QListWidgetItem) -> None:
        key = str(item.data(_KEY))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.ticked.emit()

    def _tick_none(self) -> None:
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._ticked.clear()
        self.ticked.emit()


def _item(choice: Choice, *, is_ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(" ".join(choice.text.split()))
    item.setData(_KEY, choice.key)
    item.setToolTip(plain_tip(choice.hint or choice.text))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    return item
