"""The rows of one upload: how each case stands, and its display set's page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit import browser
from gcdesk.kit.fitting import fit_words, height_of_rows
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.widgets import GAP, WIDE, label, named, primary
from gcdesk.texts import tr
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.states import describe
from gcdesk.upload.running.lines_model import LinesModel

OpenPage = Callable[[str], object]
"""Opens a web page in the browser."""


def in_browser(address: str) -> None:
    """Open *address* in the system's browser; where there is none, show the address."""
    browser.open_page(QUrl(address))


_WIDTH, _MOST = 860, 460
_WIDTHS = (220, 260)


class RowsDialog(QDialog):
    """Double click, Enter, or the button opens a display set's page in the browser."""

    key_wanted = Signal()
    """The key of the neutral names is to be saved."""

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        title: str,
        rows: Outcome,
        open_page: OpenPage,
        *,
        has_key: bool = False,
    ) -> None:
        """*has_key*: cases were sent under neutral names, and it is known which they are."""
        super().__init__(parent)
        named(self, "run_rows_dialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = [getattr(row.state, "url", "") for row in rows.rows]
        self._open_page = open_page
        model = LinesModel(
            (tr("Upload", "Title"), tr("Upload", "State"), tr("Upload", "Web address")), parent=self
        )
        model.show_lines(
            [(row.title, describe(row.state), page) for row, page in zip(rows.rows, self._pages, strict=True)]
        )
        self._table = TableView("run_rows_table", tr("Upload", "Cases of the upload"), settings)
        self._table.setSelectionBehavior(TableView.SelectionBehavior.SelectRows)
        self._table.setModel(model)
        self._table.begin_with(enumerate(_WIDTHS))
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.activated.connect(self._open)
        self._table.selectionModel().currentRowChanged.connect(self._follow)
        page = tr("Upload", "Open in browser")
        self._page = named(QPushButton(page), "run_rows_page_button", page)
        self._page.setAutoDefault(False)
        self._page.clicked.connect(lambda: self._open(self._table.currentIndex()))
        key = tr("Upload", "Save the key…")
        self._key = named(
            QPushButton(key),
            "run_rows_key_button",
            key,
            tr("Upload", "Which case each neutral title stands for"),
        )
        self._key.setAutoDefault(False)
        self._key.setVisible(has_key)
        self._key.clicked.connect(self.key_wanted)
        self._help = HelpLink("run_rows_help")
        self._targets = [getattr(row.state, "help_target", "") for row in rows.rows]
        close_text = tr("Upload", "Close")
        close = primary(named(QPushButton(close_text), "run_rows_close", close_text))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._page)
        buttons.addWidget(self._key)
        buttons.addWidget(self._help)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(title, "heading"))
        column.addWidget(self._table, 1)
        column.addLayout(buttons)
        self._table.selectRow(0)
        self._table.setFocus()
        self._follow(self._table.currentIndex())
        fit_words(self, _WIDTH, self._table, height=height_of_rows(self._table), most=_MOST)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._pages[index.row()]:
            self._open_page(self._pages[index.row()])

    def _follow(self, index: QModelIndex) -> None:
        self._page.setEnabled(index.isValid() and bool(self._pages[index.row()]))
        self._help.lead_to(self._targets[index.row()] if index.isValid() else "")
