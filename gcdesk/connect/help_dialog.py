"""The help pages, which come with the program and need no internet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gcdesk.connect.help_text import HelpText
from gcdesk.kit import resources
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.texts import tr

SIZE = (860, 640)
_ORDER = ("connect", "upload", "order", "answers", "masks", "trouble")
"""The order of the work; a page that is not named here comes behind."""


class HelpDialog(QDialog):
    """Shows ``resources/help/<page>.md`` in a window of its own: nobody's child, so that no other dialog blocks it."""

    tour_wanted = Signal()
    """To be shown around, in practice."""

    def __init__(self, page: str) -> None:
        super().__init__()
        title = tr("Connect", "Help")
        named(self, "help_dialog", title)
        self.setWindowTitle(tr("Connect", "gcdesk — Help"))
        fit_screen(self, *SIZE)
        self._text = named(HelpText(), "help_text", title)
        self._pages = {page: self._page_button(page, heading) for page, heading in help_pages().items()}
        self._text.sourceChanged.connect(self._mark_page)
        hint = tr("Connect", "Search this page (Ctrl+F)")
        self._search = named(QLineEdit(), "help_search", tr("Connect", "Search this page"), hint)
        self._search.setPlaceholderText(hint)
        self._search.setClearButtonEnabled(True)
        self._search.addAction(resources.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._find_from_here)
        self._search.returnPressed.connect(self.find_next)
        nowhere = tr("Connect", "Not on this page")
        self._nowhere = named(label(nowhere, "warning", wrap=False), "help_not_found", nowhere)
        self._nowhere.hide()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._go_to_search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self).activated.connect(self.find_next)
        self._lay_out()
        self.show_page(page)

    def show_page(self, page: str) -> None:
        """Show another *page*: ``connect``, ``upload`` …, or a paragraph of it: ``upload#persons``."""
        name, _, heading_id = page.partition("#")
        file = QUrl.fromLocalFile(str(resources.page(name)))
        if heading_id:
            file.setFragment(heading_id)
        self._text.setSource(file, QTextDocument.ResourceType.MarkdownResource)

    def find_next(self) -> None:
        """Go to the next place of what is searched for; after the last comes the first."""
        words = self._search.text()
        found = not words or self._text.find(words)
        if not found:
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            found = self._text.find(words)
        self._nowhere.setVisible(not found)

    def _find_from_here(self) -> None:
        """While typing: what was found stays found as long as it can."""
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._text.setTextCursor(cursor)
        self.find_next()

    def _mark_page(self, source: QUrl) -> None:
        """Which page is shown, also after a link was followed."""
        for page, button in self._pages.items():
            button.setChecked(page == source.fileName().removesuffix(".md"))

    def _go_to_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._search, 1)
        head.addWidget(self._nowhere)
        pages = FlowLayout()
        for button in self._pages.values():
            pages.addWidget(button)
        text = tr("Connect", "Close")
        close = named(QPushButton(text), "help_close", text)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        text = tr("Connect", "Show me around")
        tour = named(
            QPushButton(text), "help_tour", text, tr("Connect", "A short tour of the main job, in practice")
        )
        tour.setIcon(resources.icon("practice", "practice"))
        tour.setAutoDefault(False)
        tour.clicked.connect(self.tour_wanted)
        row = QHBoxLayout()
        row.addWidget(tour)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(SMALL)
        column.addLayout(pages)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addLayout(row)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_button(self, page: str, text: str) -> QPushButton:
        button = named(QPushButton(text), f"help_page_{page}", text)
        button.setFlat(True)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.show_page(page))
        return button


def help_pages() -> dict[str, str]:
    """The pages that come with the program → their headings, in the order of the work."""
    files = {file.stem: resources.page(file.stem) for file in resources.path("help").glob("*.md")}
    order = sorted(files, key=lambda page: (_ORDER.index(page) if page in _ORDER else len(_ORDER), page))
    return {page: _heading(files[page]) for page in order}


def _heading(file: Path) -> str:
    """What *file* begins with."""
    return file.read_text(encoding="utf-8").partition("\n")[0].strip().lstrip("#> ")


def raised(dialog: QWidget) -> None:
    """Bring *dialog* before the other windows, also when it was minimised."""
    dialog.setWindowState(dialog.windowState() & ~Qt.WindowState.WindowMinimized)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
