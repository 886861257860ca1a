"""The board: the latest state of each row, written by the threads that save and read by the window ten times a second."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock

from gcdesk.masks.saving.states import Failed, Loading, SaveState, Waiting, is_done, is_over


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the saving got."""

    rows: int
    over: int
    """Rows to which nothing more will happen."""
    done: int
    """Rows whose files are there and right."""
    failed: int
    loaded_bytes: int
    """All that came over the network."""


class Board:
    """Latest values only, behind a lock. A row that nobody spoke of is waiting."""

    def __init__(self, keys: Iterable[str] = ()) -> None:
        self._lock = Lock()
        self._states: dict[str, SaveState] = {key: Waiting() for key in keys}
        self._changed: dict[str, SaveState] = {}
        self._loaded = 0
        self._answers = 0

    @property
    def answers(self) -> int:
        """How often anything came from the server or its storage: while it grows, there is a network."""
        with self._lock:
            return self._answers

    def heard(self) -> None:
        """The server answered."""
        with self._lock:
            self._answers += 1

    def put(self, key: str, state: SaveState) -> None:
        """The row *key* is now in *state*; what is over stays as it is."""
        with self._lock:
            known = self._states.get(key)
            if known != state and not (known is not None and is_over(known)):
                self._states[key] = state
                self._changed[key] = state

    def add_loaded(self, key: str, count: int, done: int, total: int) -> None:
        """*count* bytes more came, for the row *key*, which has *done* of its *total* (0: not known) now."""
        with self._lock:
            self._loaded += count
            self._answers += 1
        self.put(key, Loading(done, total))

    def take(self) -> dict[str, SaveState]:
        """What changed since the last take."""
        with self._lock:
            changed, self._changed = self._changed, {}
        return changed

    def state(self, key: str) -> SaveState:
        """The state of the row *key*."""
        with self._lock:
            return self._states.get(key, Waiting())

    def states(self) -> dict[str, SaveState]:
        """The states of all rows."""
        with self._lock:
            return dict(self._states)

    @property
    def progress(self) -> Progress:
        """How far the saving got."""
        with self._lock:
            states, loaded = list(self._states.values()), self._loaded
        return Progress(
            len(states),
            sum(is_over(state) for state in states),
            sum(is_done(state) for state in states),
            sum(isinstance(state, Failed) for state in states),
            loaded,
        )
