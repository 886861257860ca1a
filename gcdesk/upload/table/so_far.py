"""What became of the table's rows, over all runs since the folder was chosen. Pure values, kept by the tab."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from gcdesk.api.models import DisplaySet
from gcdesk.upload.engine.outcome import Outcome, RowOutcome
from gcdesk.upload.engine.states import Failed, Importing, Ready, RowState, Stopped, can_send_again
from gcdesk.upload.table.in_study import InStudy, Taken
from gcdesk.upload.table.plan import Draft, Table


@dataclass(frozen=True, slots=True)
class RowsSoFar:
    """States by row key, and what else must outlive a run."""

    states: Mapping[str, RowState] = field(default_factory=dict)
    orders: Mapping[str, int] = field(default_factory=dict)
    """Order numbers given."""
    drafts: Mapping[str, Draft] = field(default_factory=dict)
    """The rows as they were sent."""

    @property
    def in_study(self) -> frozenset[str]:
        """Rows that are display sets now: nobody edits or sends them again."""
        return frozenset(key for key, state in self.states.items() if isinstance(state, Ready | Importing))

    @property
    def sent(self) -> dict[str, tuple[str, str]]:
        """Pk and web address of those, by key."""
        return {k: (s.pk, s.url) for k, s in self.states.items() if isinstance(s, Ready | Importing)}

    @property
    def retriable(self) -> frozenset[str]:
        """Rows that "Try the failed ones again" or "Send the rest" sends."""
        return frozenset(key for key, state in self.states.items() if can_send_again(state))

    def with_outcome(self, outcome: Outcome, sent: Iterable[Draft]) -> RowsSoFar:
        """After a run that sent the rows *sent*."""
        states = {**self.states, **{row.key: row.state for row in outcome.rows}}
        return replace(self, states=states, drafts={**self.drafts, **{draft.key: draft for draft in sent}})

    def with_known(self, states: Mapping[str, RowState], rows: Iterable[Draft]) -> RowsSoFar:
        """With what the journal knows of *rows*, which are as they were sent."""
        drafts = {draft.key: draft for draft in rows if draft.key in states}
        known = {key: state for key, state in states.items() if key in drafts}
        return replace(self, states={**self.states, **known}, drafts={**self.drafts, **drafts})

    def with_orders(self, orders: Mapping[str, int]) -> RowsSoFar:
        """With the order numbers given."""
        return replace(self, orders=orders)

    def outcome(self, table: Table, last: Outcome) -> Outcome:
        """How all rows of *table* that were ever sent ended, and what stopped the *last* run."""
        titles = {row.key: row.title for row in last.rows}
        rows = tuple(
            RowOutcome(draft.key, titles.get(draft.key, draft.title), self.states[draft.key])
            for draft in table.drafts
            if draft.key in self.states
        )
        return Outcome(rows, last.stopped_by)

    def edited(self, table: Table) -> frozenset[str]:
        """Rows that failed and were edited since: what became of them then is no longer true of them."""
        again = self.retriable
        return frozenset(
            draft.key
            for draft in table.drafts
            if draft.key in again and draft.key in self.drafts and self.drafts[draft.key] != draft
        )

    def without(self, keys: Iterable[str]) -> RowsSoFar:
        """The same, the states of *keys* forgotten."""
        gone = set(keys)
        return replace(self, states={key: state for key, state in self.states.items() if key not in gone})

    def unsent(self, table: Table) -> Table:
        """The rows of *table* that are not display sets."""
        there = self.in_study
        return replace(table, drafts=tuple(draft for draft in table.drafts if draft.key not in there))

    def others(self, table: Table, study: InStudy) -> InStudy:
        """What rows to be sent can't have: the *study*'s display sets and those just sent, but not a row's own.

        A row that failed after its display set had been made goes on with that display set.
        """
        own = {
            draft.title
            for draft in self.drafts.values()
            if isinstance(state := self.states.get(draft.key), Failed | Stopped)
            and state.pk
            and not draft.replaces
        }
        rest = study.without(own)
        sent = self.sent
        just_sent = {d.title.strip(): d for d in table.drafts if d.key in sent}
        made = {t: Taken(DisplaySet(sent[d.key][0], title=t)) for t, d in just_sent.items()}
        return replace(rest, by_title={**made, **rest.by_title})


def taken_up(sent: Mapping[str, tuple[str, str]], orders: Mapping[str, int]) -> RowsSoFar:
    """What was kept by an earlier gcdesk."""
    return RowsSoFar({key: Ready(pk, url) for key, (pk, url) in sent.items()}, dict(orders))
