"""What each row shows while its case is sent: bytes counted case by case, states put on the board."""

from __future__ import annotations

from threading import Lock

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
        self._sent = dict.fromkeys(self._cases, 0)
        self._total = {case.key: case.size for case in plan.cases}
        self._states: dict[str, RowState] = dict.fromkeys(self._cases, Waiting())
        self._over: set[str] = set()
        board.add_total(plan.size)
        for key in self._cases:
            board.put(key, Waiting())

    def needs(self, key: str, size: int) -> None:
        """Only *size* bytes of the case are to be sent: the rest is on the server."""
        with self._lock:
            self._board.add_total(size - self._total[key])
            self._total[key] = size

    def begin(self, key: str) -> None:
        """Something is being done for the case."""
        with self._lock:
            if self._total[key] and isinstance(self._states[key], Waiting | Held):
                self._put(key, Sending(self._sent[key], self._total[key]))

    def add(self, key: str, count: int) -> None:
        """*count* bytes more of the case are on their way or there; fewer, when negative."""
        with self._lock:
            self._sent[key] += count
            self._board.add_sent(count)
            if key in self._over:
                self._total[key] += count
                self._board.add_total(count)
            elif isinstance(self._states[key], Waiting | Held | Sending):
                self._put(key, Sending(self._sent[key], self._total[key]))

    def sent(self, key: str) -> None:
        """All files of the case are there."""
        with self._lock:
            self._put(key, Sent())

    def held(self, key: str, reason: Countdown) -> None:
        """The case waits, and goes on by itself."""
        with self._lock:
            if key not in self._over:
                self._states[key] = Held(reason.sentence, self._sent[key], self._total[key])
                self._board.hold(key, reason, self._sent[key], self._total[key])

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
            left = self._total[key] - self._sent[key]  # failed, or found to be there already
            self._total[key] -= left
            self._board.add_total(-left)

    def stop_rest(self, addresses: dict[str, tuple[str, str]]) -> None:
        """Everything that is not over was stopped; *addresses*: key and web address of the display sets that exist."""
        for key in self._cases:
            self.over(key, Stopped(*addresses.get(key, ("", ""))))

    def outcomes(self) -> tuple[RowOutcome, ...]:
        """How each row stands, in order."""
        with self._lock:
            return tuple(RowOutcome(c.key, c.title, self._states[c.key]) for c in self._cases.values())

    def _put(self, key: str, state: RowState) -> None:
        if key not in self._over:
            self._states[key] = state
            self._board.put(key, state)
