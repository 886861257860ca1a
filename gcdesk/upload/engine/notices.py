"""What the whole run waits for: several threads may wait for several things, the board shows one."""

from __future__ import annotations

from collections.abc import Hashable
from threading import Lock

from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.countdown import Countdown


class Notices:
    """Keeps the board's notice; thread-safe."""

    def __init__(self, board: Board) -> None:
        self._lock = Lock()
        self._board = board
        self._said: dict[Hashable, Countdown] = {}

    def say(self, who: Hashable, sentence: Countdown) -> None:
        """*who* waits for something that the whole run depends on."""
        with self._lock:
            self._said[who] = sentence
            self._show()

    def end(self, who: Hashable) -> None:
        """*who* waits no longer."""
        with self._lock:
            if self._said.pop(who, None) is not None:
                self._show()

    def end_all(self) -> None:
        """Nobody waits any longer."""
        with self._lock:
            self._said.clear()
            self._show()

    def _show(self) -> None:
        self._board.notice = next(iter(self._said.values()), Countdown(""))
