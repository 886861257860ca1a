"""What became of the table's rows: in hand while a run sends them, shown as they stand, and known when it has ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from gcdesk.kit.tasks import Tasks
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import RowState, Waiting
from gcdesk.upload.records.journaled import Journaled
from gcdesk.upload.table import plan
from gcdesk.upload.table.plan import Draft, Table
from gcdesk.upload.table.saved import marks
from gcdesk.upload.table.so_far import RowsSoFar


class RowsWork:
    """Keeps the table's states, and what of it may be edited, in step with the runs that send it."""

    def __init__(self, history: History, panel: TablePanel, tasks: Tasks) -> None:
        self._history = history
        self._panel = panel
        self._tasks = tasks
        self._in_hand: frozenset[str] = frozenset()
        """Rows that are being sent."""
        self.so_far = RowsSoFar()
        self.run_id = ""
        """The upload, in the journal, of these rows; "" before the first."""
        self.sent_as: dict[str, str] = {}
        """The mark of each row of that upload as it was sent."""
        self.are_visited = False
        """They are an upload's, shown in the place of the table, which is kept."""

    @property
    def to_send(self) -> Table:
        """What can be sent, as far as runs go: neither in the study nor in hand."""
        return plan.leave_out(self.so_far.unsent(self._history.table), self._in_hand)

    def begin(self, so_far: RowsSoFar | None = None, run_id: str = "") -> None:
        """Other rows: nothing that was known of the ones before is true of them."""
        model = self._panel.model
        model.forget_states(list(model.states))
        self.so_far, self.run_id, self.sent_as = so_far or RowsSoFar(), run_id, {}
        model.show_states(self.so_far.states)
        self._hold(frozenset())

    def lock(self) -> None:
        """Let nobody edit what is in the study or in hand; and nothing of an upload that is only visited."""
        self._hold(self._in_hand)

    def forget_edited(self) -> None:
        """What became of rows that failed and were edited since is no longer true of them."""
        edited = self.so_far.edited(self._history.table)
        if edited:
            self.so_far = self.so_far.without(edited)
            self._panel.model.forget_states(sorted(edited))

    # ---- a run

    async def are_of(self, claimed: Journaled) -> bool:
        """Whether these are the rows of that run, as they were sent."""
        keys = {case.key for case in claimed.plan.cases}
        now = await self._tasks.run(marks, self._drafts(keys))
        unchanged = all(self.sent_as.get(key) == mark for key, mark in now.items())
        return claimed.run.id == self.run_id and now.keys() == keys and unchanged

    def take_up(self, claimed: Journaled, known: Mapping[str, RowState]) -> None:
        """They are the rows of a run that goes on, of which the journal knows that much."""
        keys = {case.key for case in claimed.plan.cases}
        self.so_far = self.so_far.with_known(known, self._drafts(keys))
        self._panel.model.show_states({**dict.fromkeys(keys, Waiting()), **self.so_far.states})

    async def begin_run(self, claimed: Journaled, orders: Mapping[str, int] | None) -> None:
        """The rows of a run are about to be sent: nobody edits them now. *orders*: order numbers given to rows."""
        keys = frozenset(case.key for case in claimed.plan.cases)
        if orders is not None:
            self.so_far = self.so_far.with_orders(orders)
        self.run_id = claimed.run.id
        self._hold(keys)
        self._panel.view.show_states()
        self.sent_as.update(await self._tasks.run(marks, self._drafts(keys)))

    def show_states(self, states: Mapping[str, RowState]) -> None:
        """How rows stand while they are sent; one that is in the study is not told to wait."""
        there = self.so_far.in_study
        news = {k: s for k, s in states.items() if not (isinstance(s, Waiting) and k in there)}
        self._panel.model.show_states(news)

    def release(self, failed: Mapping[str, RowState]) -> None:
        """Nothing of the run is sent any more: all but its rows can be edited and sent, and so can those that *failed*."""
        drafts = self._drafts(failed.keys() & self._in_hand)
        rows = tuple(RowOutcome(draft.key, draft.title, failed[draft.key]) for draft in drafts)
        self.so_far = self.so_far.with_outcome(Outcome(rows), drafts)
        self._hold(self._in_hand - failed.keys())
        self._panel.set_structure_free(free=not self.are_visited)

    def end_run(self, outcome: Outcome | None, sent: Iterable[str]) -> None:
        """The run ended with *outcome* (None: it broke off) of the rows *sent*."""
        if outcome is not None:
            wanted = set(sent) & self._in_hand
            outcome = replace(outcome, rows=tuple(row for row in outcome.rows if row.key in wanted))
            self.so_far = self.so_far.with_outcome(outcome, self._drafts(wanted))
            self._panel.model.show_states(self.so_far.states)
        self._hold(frozenset())

    # ---- inside

    def _drafts(self, keys: Iterable[str]) -> list[Draft]:
        wanted = frozenset(keys)
        return [draft for draft in self._history.table.drafts if draft.key in wanted]

    def _hold(self, in_hand: frozenset[str]) -> None:
        self._in_hand = in_hand
        visited = (draft.key for draft in self._history.table.drafts if self.are_visited)
        self._history.lock(in_hand | self.so_far.in_study | frozenset(visited))
        self._panel.set_structure_free(free=not in_hand and not self.are_visited)
