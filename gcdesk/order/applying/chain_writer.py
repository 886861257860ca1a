"""Writes a chain of display sets, one after the other, and takes back what was written of a round that can't be ended.

In a round each wants the title of the one before it, and the first has a temporary title meanwhile. When one of them
can't be written, the ones before it are put back, the last first: each finds its old title free again. So none is left
with a temporary title, unless the one that has it is itself refused. What is put back may have been written before a
restart; the ledger knows the way.
"""

from __future__ import annotations

from collections.abc import Callable

from gcdesk.errors import Cancelled, GcdeskError, Locked, TitleTaken
from gcdesk.order.applying.board import Board
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.row_writer import ChangedByOthers, RowWriter
from gcdesk.order.applying.states import Conflict, Failed, State, Writing, Written
from gcdesk.order.applying.states import Locked as LockedState
from gcdesk.order.applying.work import Content, after
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
                self._end(chain, {done.pk for done, _ in steps[:at]}, row, error, now)
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
        self, chain: Chain, done: set[str], failed: Row, error: GcdeskError, now: Callable[[str], None]
    ) -> None:
        """The chain can't go on, as *failed* could not be written."""
        sentence = tr(
            "Order",
            "its title is still that of “{title}”, which could not be changed",
            title=shown_title(failed.title_before),
        )
        for row in chain.rows:
            is_helped = row is not failed or isinstance(error, TitleTaken)
            if self._ledger.stands_for(row.pk) and is_helped:
                self._take_back(row.pk, failed, error, now)
            elif row is not failed and row.pk not in done:
                self._board.put(row.pk, Failed(sentence))

    def _take_back(self, pk: str, failed: Row, why: GcdeskError, now: Callable[[str], None]) -> None:
        """*pk* gets its old title back, or, when that, too, is refused, says what its temporary one stands for."""
        sentence = tr(
            "Order",
            "it was put back, as its title changes places with that of “{title}”, which could not be changed",
            title=shown_title(failed.title_before),
        )
        for taken, old in self._ledger.way_back(pk):
            now(taken)
            error = self._tried(taken, old)
            if error is None:
                told = sentence if taken != failed.pk else why.sentence
                self._board.put(taken, Failed(told, help_target=why.help_target))
                continue
            if taken != pk:  # it keeps what it was given: that is what it was to have
                self._board.put(
                    taken, Written() if self._ledger.is_done(taken) else self._state(taken, error)
                )
            self._board.put(pk, self._state(pk, error))
            return

    def _state(self, pk: str, error: GcdeskError) -> State:
        if isinstance(error, ChangedByOthers):
            return Conflict(error.now.order, error.now.title)
        if isinstance(error, Locked):
            return LockedState()
        details = "\n".join(error.details.lines())
        return Failed(error.sentence, details, self._ledger.stands_for(pk), error.help_target)
