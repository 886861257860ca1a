"""The help pages, which come with the program and need no internet."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.widgets import GAP, WIDE, named
from gcdesk.texts import tr

SIZE = (760, 600)


class HelpDialog(QDialog):
    """Shows ``resources/help/<page>.md`` beside the window, which stays usable."""

    def __init__(self, parent: QWidget | None, page: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Connect", "Help")
        named(self, "help_dialog", title)
        self.setWindowTitle(title)
        self.resize(*SIZE)
        self._text = named(QTextBrowser(), "help_text", title)
        self._text.setOpenExternalLinks(True)
        text = tr("Connect", "Close")
        close = named(QPushButton(text), "help_close", text)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._text, 1)
        column.addLayout(row)
        self.show_page(page)

    @classmethod
    def show_beside(cls, window: QWidget, page: str) -> None:
        """Show *page* in the help of *window*, in the same dialog as before while that is open."""
        dialog = window.findChild(cls)
        if dialog is None:
            dialog = cls(window, page)
        else:
            dialog.show_page(page)
        dialog.show()
        dialog.activateWindow()

    def show_page(self, page: str) -> None:
        """Show another *page*: ``connect``, ``upload`` …"""
        file = QUrl.fromLocalFile(str(resources.path(f"help/{page}.md")))
        self._text.setSource(file, QTextDocument.ResourceType.MarkdownResource)
