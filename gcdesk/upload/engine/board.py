"""The board: the latest state of each row, written by the sending threads and read by the window ten times a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.states import Held, RowState, Waiting


class Board:
    """Latest values only, behind a lock: however fast bytes flow, the window has no more to read than one state a row.

    Rows that are held, and the notice, count down by themselves.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._lock = Lock()
        self._clock = clock
        self._states: dict[str, RowState] = {}
        self._held: dict[str, Countdown] = {}
        self._changed: dict[str, RowState] = {}
        self._sent = 0
        self._flying = 0
        self._total = 0
        self._notice = Countdown("")

    def put(self, key: str, state: RowState) -> None:
        """The row *key* is now in *state*."""
        with self._lock:
            self._held.pop(key, None)
            self._put(key, state)

    def hold(self, key: str, reason: Countdown, sent: int, total: int) -> None:
        """The row *key* is held for *reason*, *sent* of its *total* bytes being sent."""
        with self._lock:
            self._held[key] = reason
            self._put(key, Held(reason.at(self._clock()), sent, total, reason.help_target))

    def take(self) -> dict[str, RowState]:
        """What changed since the last take."""
        with self._lock:
            self._count_down()
            changed, self._changed = self._changed, {}
        return changed

    def state(self, key: str) -> RowState:
        """The state of the row *key*; a row that nobody spoke of is waiting."""
        with self._lock:
            self._count_down()
            return self._states.get(key, Waiting())

    def states(self) -> dict[str, RowState]:
        """The states of all rows."""
        with self._lock:
            self._count_down()
            return dict(self._states)

    @property
    def sent_bytes(self) -> int:
        """Bytes that storage has acknowledged; falls when a file has to be sent again."""
        with self._lock:
            return self._sent

    @property
    def shown_bytes(self) -> int:
        """Bytes that have left, as the rows show them: acknowledged or on their way; falls when a part fails."""
        with self._lock:
            return max(0, min(self._sent + self._flying, self._total))

    @property
    def total_bytes(self) -> int:
        """Bytes that the run sends in all; falls when a case fails that was not sent whole."""
        with self._lock:
            return self._total

    def add_sent(self, count: int, *, flown: int = 0) -> None:
        """Count *count* bytes more (or fewer, when negative) as acknowledged, of which *flown* were on their way."""
        with self._lock:
            self._sent += count
            self._flying -= flown

    def add_flying(self, count: int) -> None:
        """Count *count* bytes more (or fewer) as on their way."""
        with self._lock:
            self._flying += count

    def add_total(self, count: int) -> None:
        """Let the run send *count* bytes more (or fewer)."""
        with self._lock:
            self._total += count

    @property
    def notice(self) -> str:
        """What the whole run waits for; "" when it waits for nothing."""
        with self._lock:
            return self._notice.at(self._clock())

    @notice.setter
    def notice(self, sentence: str | Countdown) -> None:
        with self._lock:
            self._notice = sentence if isinstance(sentence, Countdown) else Countdown(sentence)

    @property
    def notice_help(self) -> str:
        """The paragraph of the help about `notice`, ``page#id``; "": there is none."""
        with self._lock:
            return self._notice.help_target

    def _put(self, key: str, state: RowState) -> None:
        if self._states.get(key) != state:
            self._states[key] = state
            self._changed[key] = state

    def _count_down(self) -> None:
        now = self._clock()
        for key, reason in self._held.items():
            state = self._states[key]
            if isinstance(state, Held):
                self._put(key, replace(state, reason=reason.at(now)))
