"""Progress is sampled: a timer reads the latest values a few times a second.

Background threads write to a board under a lock and send no Qt signals: 40,000 queued signals of eight threads
kept a window from answering for 17 seconds, a board read at 10 Hz never for more than 0.03.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Sampler(QObject):
    """Calls *read* on the window's thread *hz* times a second, while it is started."""

    def __init__(self, parent: QObject, read: Callable[[], None], hz: float = 10) -> None:
        super().__init__(parent)
        self._read = read
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 / hz))
        self._timer.timeout.connect(self._sample)

    def is_running(self) -> bool:
        """Whether it is started."""
        return self._timer.isActive()

    def start(self) -> None:
        """Read now, and go on reading."""
        if not self._timer.isActive():
            self._timer.start()
            self._read()

    def stop(self) -> None:
        """Read one last time, so that what is shown is how it ended, and read no more."""
        if self._timer.isActive():
            self._timer.stop()
            self._read()

    def _sample(self) -> None:
        self._read()
