"""The licences of what is shipped: the libraries at the left, the text of one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gcdesk.connect.licences import Licence, full_text, licences
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, WIDE, named
from gcdesk.texts import tr

SIZE = (820, 560)


class LicencesDialog(QDialog):
    """Reads them in the background once it is open."""

    def __init__(self, parent: QWidget | None, tasks: Tasks) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._licences: list[Licence] = []
        title = tr("Connect", "Licences")
        named(self, "licences_dialog", title)
        self.setWindowTitle(tr("Connect", "Licences of the libraries that come with gcdesk"))
        self._list = named(QListWidget(), "licences_list", tr("Connect", "Libraries"))
        self._text = named(QPlainTextEdit(), "licence_text", tr("Connect", "Text of the licence"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlaceholderText(tr("Connect", "Reading…"))
        self._list.currentRowChanged.connect(tasks.slot(self.show_text))
        self._lay_out()
        fit_screen(self, *SIZE)
        tasks.start(self._fill(), "licences")

    async def show_text(self, row: int) -> None:
        """Show what the licence in *row* says."""
        if 0 <= row < len(self._licences):
            text = await self._tasks.run(full_text, self._licences[row])
            if row == self._list.currentRow():
                self._text.setPlainText(text)

    async def _fill(self) -> None:
        self._licences = await self._tasks.run(licences)
        self._list.addItems([licence.name for licence in self._licences])
        self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._text)
        halves.setSizes([220, 600])
        halves.setStretchFactor(1, 1)
        text = tr("Connect", "Close")
        close = named(QPushButton(text), "licences_close", text)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(halves, 1)
        column.addLayout(row)
        self._list.setFocus()
