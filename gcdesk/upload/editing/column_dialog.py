"""Which interfaces become columns: a searchable list, those that the study uses first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gcdesk.api.models import Interface
from gcdesk.kit import resources
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.texts import counted, tr
from gcdesk.upload.editing.styles import ROOMY
from gcdesk.upload.table.kind_words import kind_in_words

_INTERFACE = Qt.ItemDataRole.UserRole


class ColumnDialog(QDialog):
    """Interfaces to add. Double-click or Enter adds; Ctrl and Shift select several."""

    def __init__(
        self,
        interfaces: Iterable[Interface],
        used: Sequence[Interface],
        there: frozenset[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        title = tr("Upload", "Add interfaces")
        named(self, "interface_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 720, 500)
        self._search = named(QLineEdit(), "interface_search", tr("Upload", "Search interfaces"))
        self._search.setPlaceholderText(tr("Upload", "Search by title, slug or kind"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = named(QTreeWidget(), "interface_list", tr("Upload", "Interfaces"))
        self._set_up_list()
        self._fill(in_order(interfaces, used), {interface.slug for interface in used}, there)
        self._nothing = label(tr("Upload", "No interface is called that."), "muted")
        self._nothing.hide()
        buttons, self._accept = answers(self, "interface", tr("Upload", "Add the selected interfaces"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        for widget in (self._search, self._list, self._nothing):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._tell_amount()
        self._search.setFocus()

    def chosen(self) -> tuple[Interface, ...]:
        """The selected interfaces, in the order of the list."""
        return tuple(item.data(0, _INTERFACE) for item in self._items() if item.isSelected())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search go through the list."""
        if watched is self._search and _is_arrow(event):
            self._list.setFocus()
            if not self.chosen():
                self._select_first()
            return True
        return super().eventFilter(watched, event)

    def _set_up_list(self) -> None:
        self._list.setHeaderLabels(
            [tr("Upload", "Title"), tr("Upload", "Slug"), tr("Upload", "Kind"), tr("Upload", "In this study")]
        )
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setStyleSheet(ROOMY)
        self._list.setAlternatingRowColors(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._tell_amount)
        self._list.itemDoubleClicked.connect(self.accept)
        for column, width in enumerate((216, 176, 140)):
            self._list.setColumnWidth(column, width)

    def _fill(self, interfaces: Iterable[Interface], used: set[str], there: frozenset[str]) -> None:
        for interface in interfaces:
            item = QTreeWidgetItem(
                [interface.title or interface.slug, interface.slug, kind_in_words(interface)]
            )
            if interface.slug in there:
                item.setText(3, tr("Upload", "in the table"))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif interface.slug in used:
                item.setText(3, tr("Upload", "used"))
                item.setIcon(3, resources.icon("check", "good"))
            item.setToolTip(0, interface.description)
            item.setData(0, _INTERFACE, interface)
            self._list.addTopLevelItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            interface: Interface = item.data(0, _INTERFACE)
            told = " ".join([*(item.text(column) for column in range(3)), interface.kind]).casefold()
            item.setHidden(not all(word in told for word in words))
            if item.isHidden():
                item.setSelected(False)
        if words and not self.chosen():
            self._select_first()
        self._nothing.setVisible(all(item.isHidden() for item in self._items()))

    def _select_first(self) -> None:
        for item in self._items():
            if not item.isHidden() and item.flags() & Qt.ItemFlag.ItemIsSelectable:
                self._list.setCurrentItem(item)
                return

    def _tell_amount(self) -> None:
        n = len(self.chosen())
        self._accept.setEnabled(n > 0)
        self._accept.setText(
            counted(n, tr("Upload", "Add {n} interface"), tr("Upload", "Add {n} interfaces"))
            if n
            else tr("Upload", "Add")
        )


def _is_arrow(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.KeyPress
        and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
    )


def in_order(interfaces: Iterable[Interface], used: Sequence[Interface]) -> list[Interface]:
    """*used* first and as they are, then the others by title."""
    first = {interface.slug for interface in used}
    rest = [interface for interface in interfaces if interface.slug not in first]
    return [*used, *sorted(rest, key=lambda i: ((i.title or i.slug).casefold(), i.slug))]
