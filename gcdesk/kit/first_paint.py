"""When a window has been seen for the first time: what is not needed for that waits so long."""

from __future__ import annotations

import asyncio
import contextlib

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE = 2.0
"""Seconds after which nobody waits any longer: a window that is minimised, or on another desktop, is not painted."""


class FirstPaint(QObject):
    """Sees the first painting of *window*. Made before that is shown, which may paint at once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._seen = asyncio.Event()
        window.installEventFilter(self)

    async def wait(self, patience: float = PATIENCE) -> bool:
        """Wait until the window has been painted and takes input; False: not within *patience* seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._seen.wait(), patience)
        return self._seen.is_set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look only. After painting, the event loop comes to a timer: then it takes input, too."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._seen.set)
        return False
