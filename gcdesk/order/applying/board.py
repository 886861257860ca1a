"""The board: the latest state of each display set, written by the working threads and read by the window ten times a
second.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock

from gcdesk.order.applying.states import Held, State, Waiting, is_over
from gcdesk.texts.amounts import duration


@dataclass(frozen=True, slots=True)
class _Pause:
    sentence: str
    """With ``{time}`` for what is left."""
    until: float
    help_target: str = ""

    def at(self, now: float) -> str:
        """The sentence as it is true at *now*; never "0 s", as it is told until the next try has begun."""
        return self.sentence.replace("{time}", duration(max(1.0, self.until - now)))


class Board:
    """Latest values only, behind a lock. Pauses count down by themselves."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._lock = Lock()
        self._clock = clock
        self._states: dict[str, State] = {}
        self._pauses: dict[str, _Pause] = {}
        self._changed: set[str] = set()

    def expect(self, pks: Iterable[str]) -> None:
        """These display sets wait to be written."""
        for pk in pks:
            self.put(pk, Waiting())

    def put(self, pk: str, state: State) -> None:
        """The display set is now in *state*."""
        with self._lock:
            self._pauses.pop(pk, None)
            self._put(pk, state)

    def hold(self, pk: str, sentence: str, seconds: float, help_target: str = "") -> None:
        """The display set waits *seconds* for what *sentence* says, with ``{time}`` for what is left.

        *help_target*: the paragraph of the help that tells more.
        """
        with self._lock:
            self._pauses[pk] = _Pause(sentence, self._clock() + seconds, help_target)
            self._count_down()

    def take(self) -> dict[str, State]:
        """What changed since the last take."""
        with self._lock:
            self._count_down()
            changed = {pk: self._states[pk] for pk in self._changed}
            self._changed.clear()
        return changed

    def states(self) -> dict[str, State]:
        """The states of all display sets of the run."""
        with self._lock:
            self._count_down()
            return dict(self._states)

    @property
    def total(self) -> int:
        """How many display sets the run writes."""
        with self._lock:
            return len(self._states)

    @property
    def done(self) -> int:
        """To how many nothing more will happen."""
        with self._lock:
            return sum(is_over(state) for state in self._states.values())

    @property
    def notice(self) -> str:
        """What is waited for by all that wait; "" when nothing waits."""
        pause = self._longest()
        return pause.at(self._clock()) if pause is not None else ""

    @property
    def notice_help(self) -> str:
        """The paragraph of the help about `notice`, ``page#id``; "": there is none."""
        pause = self._longest()
        return pause.help_target if pause is not None else ""

    def _longest(self) -> _Pause | None:
        with self._lock:
            return max(self._pauses.values(), key=lambda pause: pause.until, default=None)

    def _put(self, pk: str, state: State) -> None:
        if self._states.get(pk) != state:
            self._states[pk] = state
            self._changed.add(pk)

    def _count_down(self) -> None:
        now = self._clock()
        for pk, pause in self._pauses.items():
            self._put(pk, Held(pause.at(now), pause.help_target))
