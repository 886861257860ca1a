"""The applier: writes what is left of a run, on threads of its own, and tells the board."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock, Thread

from gcdesk.api.account import who_am_i
from gcdesk.api.client import Client, Connection
from gcdesk.api.repeat import AS_LONG_AS_IT_TAKES, Policy, Wait
from gcdesk.errors import (
    Cancelled,
    CertificateError,
    GcdeskError,
    JournalError,
    NetworkError,
    NotAllowed,
    NoUser,
    OtherUser,
    ProxyError,
    TokenRefused,
)
from gcdesk.order.applying.board import Board
from gcdesk.order.applying.chain_writer import ChainWriter
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.row_writer import RowWriter, Unsettled
from gcdesk.order.applying.states import Conflict, Locked, State, Stopped, Writing, Written, is_over
from gcdesk.order.planning.steps import Chain, chains
from gcdesk.texts import tr

WORKERS = 4
_PROXY_REFUSED = 407
_ENDING = 1.8
"""Seconds after a stop until which threads are waited for."""


@dataclass(frozen=True)
class Outcome:
    """How the display sets of a run stand when it has ended."""

    states: Mapping[str, State]
    """Pk → state, of all display sets of the run; those that it never wrote are not put back, and are left out then."""
    stopped_by: GcdeskError | None = None
    """What ended the run before its end: nothing can go on until the user has done something about it."""

    @property
    def is_cut(self) -> bool:
        """Whether something is left that a later run can go on with: it was cancelled, or stopped by an error."""
        return any(isinstance(state, Stopped) for state in self.states.values())

    def of(self, kind: type[State]) -> list[str]:
        """Pks of the display sets in that kind of state."""
        return [pk for pk, state in self.states.items() if isinstance(state, kind)]


class Applier:
    """One run. `run` blocks; everything else may be called from any thread and returns at once."""

    def __init__(
        self,
        ledger: Ledger,
        connection: Connection,
        board: Board,
        *,
        workers: int = WORKERS,
        policy: Policy = AS_LONG_AS_IT_TAKES,
    ) -> None:
        """*ledger*: of a run that this process has claimed; it may be one that goes on, or that puts back."""
        self._ledger = ledger
        self._board = board
        self._workers = max(1, workers)
        self._client = Client(connection, workers=self._workers + 1, policy=policy)
        self._writer = RowWriter(self._client, ledger)
        self._chain_writer = ChainWriter(self._writer, ledger, board, stops_run)
        self._lock = Lock()
        self._queue: deque[Sequence[Chain]] = deque()
        self._current = threading.local()
        self._stopped_at: float | None = None
        self._stopped_by: BaseException | None = None

    # ---- from any thread

    def cancel(self) -> None:
        """End the run within two seconds; what is left can be gone on with, or put back."""
        self._stop(None)

    def try_now(self) -> None:
        """End the pauses between tries that are going on."""
        self._client.try_now()

    # ---- the run

    def run(self) -> Outcome:
        """Write everything; comes back when every display set is over, or soon after `cancel`. To be called once.

        Raises only what is a defect.
        """
        self._begin_states()
        begun = Thread(target=self._guarded, args=(self._start,), name="gcdesk order", daemon=True)
        self._end([begun])
        threads = [
            Thread(target=self._guarded, args=(self._work,), name=f"gcdesk order {n}", daemon=True)
            for n in range(1, min(self._workers, len(self._queue)) + 1)
        ]
        self._end(threads)
        self._client.close()
        if self._stopped_by is not None and not isinstance(self._stopped_by, GcdeskError):
            raise self._stopped_by
        return Outcome(self._final_states(), self._stopped_by)

    def _begin_states(self) -> None:
        left = {row.pk for row in self._ledger.left()}
        for row in self._ledger.work.rows:
            record = self._ledger.row(row.pk)
            if row.pk in left:
                self._board.expect([row.pk])
            elif record.is_locked and not self._ledger.is_done(row.pk):
                self._board.put(row.pk, Locked())
            elif record.theirs is not None:
                self._board.put(row.pk, Conflict(*record.theirs))
            elif record.was_written or not self._ledger.is_back:
                self._board.put(row.pk, Written())
            # Of the others, which were never written, there is nothing to put back.

    def _start(self) -> None:
        """See who asks and how writes ended that were under way; then divide the rest into chains."""
        user = who_am_i(self._client)
        if user != self._ledger.work.user:
            raise OtherUser(
                tr(
                    "Order",
                    "These changes were begun by {owner}, and the token is one of {user}. Nothing was written. Sign in as "
                    "{owner} to go on.",
                    owner=self._ledger.work.user,
                    user=user,
                )
            )
        for pk in self._ledger.pending():
            self._now(pk)
            try:
                self._writer.settle(pk)
            except GcdeskError as error:
                if isinstance(error, Cancelled) or stops_run(error):
                    raise
                continue  # writing it comes upon the same, and says so
            if self._ledger.is_done(pk):
                self._board.put(pk, Written())
        self._queue.extend(self._shares(chains(self._ledger.left())))

    def _shares(self, made: Sequence[Chain]) -> list[Sequence[Chain]]:
        """What is written beside each other, and within each share one after the other.

        When a row has a temporary title already, its round was cut, and is no longer one: whether it can be ended or has
        to be taken back must not depend on who is faster, so all titles are written one after the other then.
        """
        if not any(self._ledger.stands_for(row.pk) for chain in made for row in chain.rows):
            return [(chain,) for chain in made]
        titles = [chain for chain in made if _changes_titles(chain)]
        return [titles, *((chain,) for chain in made if not _changes_titles(chain))]

    def _work(self) -> None:
        while (share := self._next()) is not None:
            for chain in share:
                self._chain_writer.write(chain, self._now)

    def _next(self) -> Sequence[Chain] | None:
        with self._lock:
            return self._queue.popleft() if self._queue and self._stopped_at is None else None

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            with self._client.told_of_waits(self._tell):
                work()
        except Cancelled:
            return
        except BaseException as error:  # noqa: BLE001 - a defect must end the run, not just a thread
            self._stop(error)

    def _now(self, pk: str) -> None:
        self._current.pk = pk
        self._board.put(pk, Writing())

    def _tell(self, wait: Wait) -> None:
        # Before it has begun with one, the first that waits tells what all wait for.
        waiting = (pk for pk, state in self._board.states().items() if not is_over(state))
        pk = getattr(self._current, "pk", "") or next(waiting, "")
        if pk:
            self._board.hold(pk, _waiting_for(wait.error), wait.seconds, wait.error.help_target)

    # ---- the end

    def _stop(self, error: BaseException | None) -> None:
        with self._lock:
            if self._stopped_at is None:
                self._stopped_at = time.monotonic()
                self._stopped_by = error
        self._client.stop()

    def _end(self, threads: list[Thread]) -> None:
        """Run *threads* to their end; one that is stuck in a call of the system after a stop is left behind."""
        for thread in threads:
            thread.start()
        for thread in threads:
            while thread.is_alive():
                stopped_at = self._stopped_at
                thread.join(0.05 if stopped_at is None else max(0.0, stopped_at + _ENDING - time.monotonic()))
                if stopped_at is not None and time.monotonic() >= stopped_at + _ENDING:
                    break

    def _final_states(self) -> dict[str, State]:
        for pk, state in self._board.states().items():
            if not is_over(state):
                self._board.put(pk, Stopped(self._ledger.stands_for(pk)))
        return self._board.states()


def _changes_titles(chain: Chain) -> bool:
    return any(row.changes_title for row in chain.rows)


def stops_run(error: GcdeskError) -> bool:
    """Whether nothing can go on until the user has done something about the token, the right to change the study, the
    certificate, the proxy, or the journal: what can't be written down must not be done.
    """
    if isinstance(error, ProxyError):
        return error.details.status == _PROXY_REFUSED
    return isinstance(error, TokenRefused | NotAllowed | NoUser | OtherUser | CertificateError | JournalError)


def _waiting_for(error: GcdeskError) -> str:
    """What is waited for after *error*; ``{time}`` in it is how long still."""
    if isinstance(error, NetworkError):
        return tr("Order", "waiting for the network, next try in {time}")
    if isinstance(error, Unsettled) and error.retry_after is None:
        return tr("Order", "no reply came, looking again in {time}")
    if isinstance(error, Unsettled):
        return tr("Order", "the server is busy, next try in {time}")
    return tr("Order", "the server has a fault, next try in {time}")
