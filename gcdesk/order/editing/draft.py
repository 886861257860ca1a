"""The arrangement that is being worked on, as the widgets see it: one value, told when it is another one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gcdesk.order.arranging.arrangement import Arrangement, as_listed
from gcdesk.order.arranging.history import History
from gcdesk.order.arranging.sets import Sets


class Draft(QObject):
    """Holds the study's display sets as they are and as they are wanted. Every edit goes through `change`."""

    changed = Signal()
    """The wanted arrangement is another one."""
    edited = Signal()
    """The user has changed it, or undone or redone a change; `changed` came before."""
    renewed = Signal()
    """The display sets themselves are others, or it is known anew which are locked; `changed` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sets = Sets()
        self._history = History()
        self._edited_of: Arrangement | None = None
        """The arrangement that `_is_edited` is about: comparing thousands of titles is not for every mouse click."""
        self._is_edited = False

    @property
    def arrangement(self) -> Arrangement:
        """How the study is wanted."""
        return self._history.now

    @property
    def locked(self) -> frozenset[str]:
        """Pks of the display sets that can't be changed."""
        return self.sets.locked

    @property
    def undo_label(self) -> str:
        """What undo takes back; "" when there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo does again; "" when there is nothing."""
        return self._history.redo_label

    @property
    def is_edited(self) -> bool:
        """Whether anything is wanted otherwise than it is."""
        if self._edited_of is not self.arrangement:
            self._edited_of, self._is_edited = self.arrangement, self.arrangement != as_listed(self.sets)
        return self._is_edited

    def begin(self, sets: Sets, arrangement: Arrangement | None = None) -> None:
        """Begin anew with a study; *arrangement*: what was kept of earlier work on it."""
        self.sets, self._edited_of = sets, None
        self._history = History(arrangement or as_listed(sets))
        self.renewed.emit()
        self.changed.emit()

    def renew(self, sets: Sets) -> None:
        """The study or its answers were loaded anew: the edits stay, and can still be undone."""
        if sets == self.sets:
            return
        same_listing = [(row.pk, row.title) for row in sets] == [(row.pk, row.title) for row in self.sets]
        if not same_listing:
            self._history = self._history.renewed(self.sets, sets)
        self.sets, self._edited_of = sets, None
        self.renewed.emit()
        self.changed.emit()

    def change(self, arrangement: Arrangement, label: str) -> bool:
        """Want *arrangement* from now on; undo calls it *label*. Whether it is another one."""
        return self._put(self._history.change(arrangement, label, self.sets))

    def undo(self) -> None:
        """Take the last edit back."""
        self._put(self._history.undo(self.sets))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._put(self._history.redo(self.sets))

    def _put(self, history: History) -> bool:
        if history is self._history:
            return False
        self._history = history
        self.changed.emit()
        self.edited.emit()
        return True
