"""Computing in the background where only the newest wish counts: filters, charts, figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Tasks

T = TypeVar("T")
Stopped = Callable[[], bool]
_Piece = Callable[[Stopped], Callable[[], None]]


class LatestWork(QObject):
    """Does one piece of work at a time on a background thread; a newer wish ends it and takes its place."""

    changed = Signal()
    """It began or ended to be busy."""

    def __init__(self, tasks: Tasks, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._name = name
        self._wanted: _Piece | None = None
        self._number = 0
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether something is being computed."""
        return self._is_busy

    def ask(self, compute: Callable[[Stopped], T], done: Callable[[T], None]) -> None:
        """Compute (off the window's thread; *compute* gets what says that it is not wanted any more), then call *done*.

        *done* is called on the window's thread, and only if nothing newer was asked for and nothing stopped it.
        """

        def piece(stopped: Stopped) -> Callable[[], None]:
            result = compute(stopped)
            return lambda: done(result)

        self._number += 1
        self._wanted = piece
        if not self._is_busy:
            self._set_busy(busy=True)
            self._tasks.start(self._work(), self._name)

    def stop(self) -> None:
        """Forget what is being computed, and what waits."""
        self._number += 1
        self._wanted = None

    async def _work(self) -> None:
        try:
            while self._wanted is not None:
                piece, self._wanted = self._wanted, None
                await self._do(piece, self._number)
        finally:
            if self._wanted is not None:  # asked for while something failed
                self._tasks.start(self._work(), self._name)
            else:
                self._set_busy(busy=False)

    async def _do(self, piece: _Piece, number: int) -> None:
        try:
            show = await self._tasks.run(piece, lambda: number != self._number)
        except Cancelled:
            return
        if number == self._number:
            show()

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        if isValid(self):  # a dialog may be closed while it computes
            self.changed.emit()
