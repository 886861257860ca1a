"""The board: the latest state of each row, written by the sending threads and read by the window ten times a second."""

from __future__ import annotations

from threading import Lock

from gcdesk.upload.states import RowState, Waiting


class Board:
    """Latest values only, behind a lock: however fast bytes flow, the window has no more to read than one state a row."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._states: dict[str, RowState] = {}
        self._changed: dict[str, RowState] = {}
        self._sent = 0
        self._total = 0
        self._notice = ""

    def put(self, key: str, state: RowState) -> None:
        """The row *key* is now in *state*."""
        with self._lock:
            if self._states.get(key) != state:
                self._states[key] = state
                self._changed[key] = state

    def take(self) -> dict[str, RowState]:
        """What changed since the last take."""
        with self._lock:
            changed, self._changed = self._changed, {}
        return changed

    def state(self, key: str) -> RowState:
        """The state of the row *key*; a row that nobody spoke of is waiting."""
        with self._lock:
            return self._states.get(key, Waiting())

    def states(self) -> dict[str, RowState]:
        """The states of all rows."""
        with self._lock:
            return dict(self._states)

    @property
    def sent_bytes(self) -> int:
        """Bytes on their way or there; falls when a part has to be sent again."""
        with self._lock:
            return self._sent

    @property
    def total_bytes(self) -> int:
        """Bytes that the run sends in all; falls when a case fails that was not sent whole."""
        with self._lock:
            return self._total

    def add_sent(self, count: int) -> None:
        """Count *count* bytes more (or fewer, when negative) as sent."""
        with self._lock:
            self._sent += count

    def add_total(self, count: int) -> None:
        """Let the run send *count* bytes more (or fewer)."""
        with self._lock:
            self._total += count

    @property
    def notice(self) -> str:
        """What the whole run waits for; "" when it waits for nothing."""
        with self._lock:
            return self._notice

    @notice.setter
    def notice(self, sentence: str) -> None:
        with self._lock:
            self._notice = sentence
