"""What the tab shows of an export: how far it is, and where the file went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.widgets import SMALL, Banner, BusyStrip, named
from gcdesk.texts import tr


class ExportView(QWidget):
    """A strip while a file is written, a line afterwards."""

    stop_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strip = BusyStrip("export")
        self._done = Banner("good", "", tr("Answers", "Show in folder"), name="export_done")
        self._close = named(QToolButton(), "export_done_close", tr("Answers", "Hide this line"))
        self._close.setIcon(resources.icon("close"))
        self._close.setAutoRaise(True)
        self._show_done(shown=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._strip)
        done = QHBoxLayout()
        done.setSpacing(SMALL)
        done.addWidget(self._done, 1)
        done.addWidget(self._close)
        column.addLayout(done)
        self._strip.stopped.connect(self.stop_wanted)
        self._done.pressed.connect(self.folder_wanted)
        self._close.clicked.connect(self.clear)
        self.hide()

    def begin(self, name: str) -> None:
        """The file called *name* is being written."""
        self._show_done(shown=False)
        self._strip.begin(tr("Answers", "Writing {file}…", file=name))
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """So many rows of so many are written."""
        if total:
            text = tr("Answers", "Writing row {done:,} of {total:,}", done=done, total=total)
            self._strip.show_progress(done, total, text)

    def end(self, told: str) -> None:
        """It is over; *told*: what came of it, empty when there is nothing."""
        self._strip.end()
        if told:
            self._done.say(told)
            self._show_done(shown=True)
        else:
            self.hide()

    def clear(self) -> None:
        """Tell no more about the last export; it was of another study, say."""
        self._show_done(shown=False)
        self.hide()

    def _show_done(self, *, shown: bool) -> None:
        self._done.setVisible(shown)
        self._close.setVisible(shown)
