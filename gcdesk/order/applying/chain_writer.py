"""Writes a chain of display sets, one after the other, and takes back what was written of a round that can't be ended.

In a round each wants the title of the one before it, and the first has a temporary title meanwhile. When one of them
can't be written, the ones before it are put back, the last first: each finds its old title free again. So none is left
with a temporary title, unless the one that has it is itself refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gcdesk.errors import Cancelled, GcdeskError, Locked
from gcdesk.order.applying.board import Board
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.row_writer import ChangedByOthers, RowWriter
from gcdesk.order.applying.states import Conflict, Failed, State, Writing, Written
from gcdesk.order.applying.states import Locked as LockedState
from gcdesk.order.applying.work import Content, after, before
from gcdesk.order.planning.changes import shown_title
from gcdesk.order.planning.steps import Chain, Row, temporary_title
from gcdesk.texts import tr


class ChainWriter:
    """Writes chains of one run. Thread-safe: each chain on one thread."""

    def __init__(
        self, writer: RowWriter, ledger: Ledger, board: Board, stops: Callable[[GcdeskError], bool]
    ) -> None:
        """*stops*: whether an error ends the whole run; such are raised."""
        self._writer = writer
        self._ledger = ledger
        self._board = board
        self._stops = stops

    def write(self, chain: Chain, now: Callable[[str], None]) -> None:
        """Write *chain*; *now* hears which display set is being written. Raises `Cancelled` and what ends the run."""
        steps = [(row, after(row)) for row in chain.rows]
        if chain.is_round:
            first = chain.rows[0]
            steps = [(first, Content(first.order_before, temporary_title(first.pk))), *steps[1:], steps[0]]
        for at, (row, target) in enumerate(steps):
            now(row.pk)
            self._board.put(row.pk, Writing())
            error = self._tried(row.pk, target)
            if error is not None:
                self._board.put(row.pk, self._state(row.pk, error))
                self._end(chain, steps[:at], row, now)
                return
            if target == after(row):
                self._board.put(row.pk, Written())

    def _tried(self, pk: str, target: Content) -> GcdeskError | None:
        try:
            self._writer.write(pk, target)
        except Cancelled:
            raise
        except GcdeskError as error:
            if self._stops(error):
                raise
            return error
        return None

    def _end(
        self, chain: Chain, done: Sequence[tuple[Row, Content]], failed: Row, now: Callable[[str], None]
    ) -> None:
        """The chain can't go on, as *failed* could not be written."""
        over = {failed.pk, *(row.pk for row, _ in done)}
        if chain.is_round and failed.pk not in {row.pk for row, _ in done}:
            self._take_back(done, failed, now)
        sentence = tr(
            "Order",
            "its title is still that of “{title}”, which could not be changed",
            title=shown_title(failed.title_before),
        )
        for row in chain.rows:
            if row.pk not in over:
                self._board.put(row.pk, Failed(sentence))

    def _take_back(
        self, done: Sequence[tuple[Row, Content]], failed: Row, now: Callable[[str], None]
    ) -> None:
        sentence = tr(
            "Order",
            "it was put back, as its title changes places with that of “{title}”, which could not be changed",
            title=shown_title(failed.title_before),
        )
        for row, _ in reversed(done):
            now(row.pk)
            error = self._tried(row.pk, before(row))
            state: State = Failed(sentence) if error is None else self._state(row.pk, error)
            self._board.put(row.pk, state)

    def _state(self, pk: str, error: GcdeskError) -> State:
        if isinstance(error, ChangedByOthers):
            return Conflict(error.now.order, error.now.title)
        if isinstance(error, Locked):
            return LockedState()
        return Failed(error.sentence, "\n".join(error.details.lines()), self._ledger.stands_for(pk))
