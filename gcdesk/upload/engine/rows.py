"""What each row shows while its case is sent: bytes counted case by case, states put on the board.

Two counts: bytes that storage has acknowledged, which make the speed, and bytes of parts that are still on their way, which
let the row and the total move smoothly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from threading import Lock

from gcdesk.texts import tr
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.outcome import RowOutcome
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.states import Held, Importing, RowState, Sending, Sent, Stopped, Waiting


class Rows:
    """Keeps the board; thread-safe."""

    def __init__(self, board: Board, plan: Plan) -> None:
        self._lock = Lock()
        self._board = board
        self._cases: dict[str, CaseToSend] = {case.key: case for case in plan.cases}
        self._there = dict.fromkeys(self._cases, 0)
        self._flying: Counter[str] = Counter()
        self._total = {case.key: case.size for case in plan.cases}
        self._states: dict[str, RowState] = dict.fromkeys(self._cases, Waiting())
        self._reasons: dict[str, Countdown] = {}
        self._tasks: Counter[str] = Counter()
        self._over: set[str] = set()
        self._paused = False
        board.add_total(plan.size)
        for key in self._cases:
            board.put(key, Waiting())

    def needs(self, key: str, size: int) -> None:
        """Only *size* bytes of the case are to be sent: the rest is on the server."""
        with self._lock:
            self._board.add_total(size - self._total[key])
            self._total[key] = size

    # ---- tasks

    def begin(self, key: str) -> None:
        """A task of the case begins."""
        with self._lock:
            self._tasks[key] += 1
            if self._total[key] and isinstance(self._states[key], Waiting | Held):
                self._put(key, self._sending(key))

    def rest(self, key: str) -> None:
        """A task of the case has ended, however it went."""
        with self._lock:
            self._tasks[key] -= 1
            self._show_pause(key)

    def pause(self, *, paused: bool) -> None:
        """Nothing new is begun, or things are begun again."""
        with self._lock:
            self._paused = paused
            for key in self._cases:
                self._show_pause(key)

    # ---- bytes

    def flying(self, key: str, count: int) -> None:
        """*count* bytes more of the case are on their way; fewer, when negative."""
        with self._lock:
            self._flying[key] += count
            if key not in self._over:
                self._board.add_flying(count)
            self._show_bytes(key)

    def arrived(self, key: str, count: int) -> None:
        """Storage has acknowledged *count* bytes, which were on their way."""
        with self._lock:
            self._flying[key] -= count
            self._count(key, count, flown=0 if key in self._over else count)

    def there(self, key: str, count: int) -> None:
        """*count* bytes are found to be there already; when negative, to be lost."""
        with self._lock:
            self._count(key, count)

    # ---- states

    def sent(self, key: str) -> None:
        """All files of the case are there."""
        with self._lock:
            self._put(key, Sent())

    def held(self, key: str, reason: Countdown) -> None:
        """The case waits, and goes on by itself."""
        with self._lock:
            if key not in self._over:
                self._hold(key, reason)
                self._reasons[key] = reason

    def importing(self, key: str, state: Importing) -> None:
        """The server is importing the case."""
        with self._lock:
            self._put(key, state)

    def over(self, key: str, state: RowState) -> None:
        """Nothing more will happen to the row in this run. The first word counts."""
        with self._lock:
            if key in self._over:
                return
            self._put(key, state)
            self._over.add(key)
            self._board.add_flying(-self._flying[key])
            left = self._total[key] - self._there[key]  # failed, or found to be there already
            self._total[key] -= left
            self._board.add_total(-left)

    def stop_rest(self, stands: Mapping[str, RowState]) -> None:
        """Nothing more is done for any row. *stands*: how those stand that have a display set; the rest was stopped."""
        for key in self._cases:
            self.over(key, stands.get(key, Stopped()))

    def outcomes(self) -> tuple[RowOutcome, ...]:
        """How each row stands, in order."""
        with self._lock:
            return tuple(RowOutcome(c.key, c.title, self._states[c.key]) for c in self._cases.values())

    # ---- inside

    def _count(self, key: str, count: int, *, flown: int = 0) -> None:
        self._there[key] += count
        self._board.add_sent(count, flown=flown)
        if key in self._over:
            self._total[key] += count
            self._board.add_total(count)
        self._show_bytes(key)

    def _show_bytes(self, key: str) -> None:
        if isinstance(self._states[key], Waiting | Held | Sending):
            self._put(key, self._sending(key))

    def _sending(self, key: str) -> Sending:
        return Sending(self._shown(key), self._total[key])

    def _shown(self, key: str) -> int:
        return self._there[key] + self._flying[key]

    def _show_pause(self, key: str) -> None:
        """Say that a row is paused, or take that back: of a row that has begun and for which nothing is being done."""
        state = self._states[key]
        if key in self._over or self._tasks[key] or not isinstance(state, Sending | Held):
            return
        if self._paused:
            self._hold(key, Countdown(paused()))
        elif isinstance(state, Held):
            reason = self._reasons.get(key)
            if reason is not None:
                self._hold(key, reason)
            else:
                self._put(key, self._sending(key))

    def _hold(self, key: str, reason: Countdown) -> None:
        sent, total = self._shown(key), self._total[key]
        self._states[key] = Held(reason.sentence, sent, total, reason.help_target)
        self._board.hold(key, reason, sent, total)

    def _put(self, key: str, state: RowState) -> None:
        if key not in self._over:
            self._reasons.pop(key, None)
            self._states[key] = state
            self._board.put(key, state)


def paused() -> str:
    """What a row says that goes on only when the user lets it."""
    return tr("Upload", "paused")
