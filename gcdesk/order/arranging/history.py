"""Undo and redo of everything that is not applied yet. An arrangement is a value, so a step is just the one before.

The study may be loaded anew between an edit and its undoing: an arrangement that was made for the display sets of then is
made one for those of now when it is needed again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from gcdesk.order.arranging.arrangement import Arrangement, rebased
from gcdesk.order.arranging.sets import Sets

MOST_STEPS = 200
_EMPTY = Arrangement()


@dataclass(frozen=True, slots=True)
class Step:
    """One edit."""

    label: str
    """In words, such as "Sort by title"."""
    before: Arrangement
    after: Arrangement
    sets: Sets
    """The display sets that both are made for."""


@dataclass(frozen=True, slots=True)
class History:
    """The arrangement as it is now, and what can be undone and redone."""

    now: Arrangement = _EMPTY
    done: tuple[Step, ...] = ()
    """The last one is undone first."""
    undone: tuple[Step, ...] = ()
    """The last one is redone first."""

    @property
    def undo_label(self) -> str:
        """What `undo` takes back; "" when there is nothing."""
        return self.done[-1].label if self.done else ""

    @property
    def redo_label(self) -> str:
        """What `redo` does again; "" when there is nothing."""
        return self.undone[-1].label if self.undone else ""

    def change(self, arrangement: Arrangement, label: str, sets: Sets) -> History:
        """With *arrangement*, made for *sets*, as the current one; the same when it changes nothing."""
        if arrangement == self.now:
            return self
        done = (*self.done, Step(label, self.now, arrangement, sets))[-MOST_STEPS:]
        return History(arrangement, done)

    def renewed(self, old: Sets, new: Sets) -> History:
        """The current arrangement, made for *old*, for the study as it was loaded again."""
        return replace(self, now=rebased(self.now, old, new))

    def undo(self, sets: Sets) -> History:
        """Without the last edit of which something is left to be seen in *sets*, the display sets of now."""
        history = self
        while history.done and history.now == self.now:
            step = history.done[-1]
            history = History(_of(step.before, step, sets), history.done[:-1], (*history.undone, step))
        return history

    def redo(self, sets: Sets) -> History:
        """With the edit that was undone last, and that can be seen in *sets*."""
        history = self
        while history.undone and history.now == self.now:
            step = history.undone[-1]
            history = History(_of(step.after, step, sets), (*history.done, step), history.undone[:-1])
        return history


def _of(arrangement: Arrangement, step: Step, sets: Sets) -> Arrangement:
    return arrangement if step.sets is sets else rebased(arrangement, step.sets, sets)
