"""What the tab shows of an export: how far it is, and where the file went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.kit.widgets import SMALL, Banner, BusyStrip
from gcdesk.texts import tr


class ExportView(QWidget):
    """A strip while a file is written, a line afterwards."""

    stop_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strip = BusyStrip("export")
        self._done = Banner("good", "", tr("Answers", "Show in folder"), name="export_done")
        self._done.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._strip)
        column.addWidget(self._done)
        self._strip.stopped.connect(self.stop_wanted)
        self._done.pressed.connect(self.folder_wanted)
        self.hide()

    def begin(self, name: str) -> None:
        """The file called *name* is being written."""
        self._done.hide()
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
            self._done.show()
        else:
            self.hide()

    def clear(self) -> None:
        """Another study: nothing was exported from it."""
        self._done.hide()
        self.hide()
