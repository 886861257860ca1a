"""The assignment table as it is now, with undo and redo.

A `Table` is a value, so a step of the history is just the table before and the table after.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gcdesk.upload.table.plan import Draft, Table

_STEPS_KEPT = 200


class History(QObject):
    """Holds the current table. Every edit goes through `change`; everything else listens to `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table()
        self._locked: frozenset[str] = frozenset()
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS_KEPT)

    @property
    def table(self) -> Table:
        """The table as it is now."""
        return self._table

    @property
    def locked(self) -> frozenset[str]:
        """Keys of the rows that nobody may edit: they are being sent, or are in the study already."""
        return self._locked

    def lock(self, keys: Iterable[str]) -> None:
        """Lock exactly the rows *keys*; with rows newly locked, undo begins anew, as it must not reach them."""
        wanted = frozenset(keys)
        if wanted - self._locked:
            self.stack.clear()
        self._locked = wanted

    def change(self, table: Table, label: str) -> None:
        """Make *table* the current one; undo, called *label*, brings the present one back."""
        table = keep_rows(self._table, table, self._locked)
        if table != self._table:
            self.stack.push(_Step(self, self._table, table, label))

    def show(self, table: Table) -> None:
        """Begin anew with *table*: another folder, another study."""
        self.stack.clear()
        self.put(table)

    def put(self, table: Table) -> None:
        """Replace the table without a step of its own; for undo and redo."""
        self._table = table
        self.changed.emit()


def keep_rows(now: Table, then: Table, keys: frozenset[str]) -> Table:
    """*then*, but with the rows of *keys* as they are in *now*: a rule must not change what is being sent."""
    if not keys:
        return then
    slugs = {column.slug for column in then.columns}
    kept = {draft.key: _within(draft, slugs) for draft in now.drafts if draft.key in keys}
    return replace(then, drafts=tuple(kept.get(draft.key, draft) for draft in then.drafts))


def _within(draft: Draft, slugs: set[str]) -> Draft:
    values = {slug: source for slug, source in draft.values.items() if slug in slugs}
    return draft if values == draft.values else replace(draft, values=values)


class _Step(QUndoCommand):
    def __init__(self, history: History, before: Table, after: Table, label: str) -> None:
        super().__init__(label)
        self._history = history
        self._before = before
        self._after = after

    def undo(self) -> None:
        self._history.put(self._before)

    def redo(self) -> None:
        self._history.put(self._after)
