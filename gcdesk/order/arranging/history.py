"""Undo and redo of everything that is not applied yet. An arrangement is a value, so a step is just the one before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gcdesk.order.arranging.arrangement import Arrangement

MOST_STEPS = 200
_EMPTY = Arrangement()


@dataclass(frozen=True, slots=True)
class Step:
    """One edit."""

    label: str
    """In words, such as "Sort by title"."""
    before: Arrangement
    after: Arrangement


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

    def change(self, arrangement: Arrangement, label: str) -> History:
        """With *arrangement* as the current one; the same when it changes nothing."""
        if arrangement == self.now:
            return self
        done = (*self.done, Step(label, self.now, arrangement))[-MOST_STEPS:]
        return History(arrangement, done)

    def undo(self) -> History:
        """Without the last edit."""
        if not self.done:
            return self
        step = self.done[-1]
        return History(step.before, self.done[:-1], (*self.undone, step))

    def redo(self) -> History:
        """With the edit that was undone last."""
        if not self.undone:
            return self
        step = self.undone[-1]
        return replace(self, now=step.after, done=(*self.done, step), undone=self.undone[:-1])
