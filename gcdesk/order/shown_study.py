"""The study that is shown: how it, who has answered, and what was kept of unapplied edits come into the draft."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from gcdesk.kit.tasks import Tasks
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.arranging.arrangement import as_listed
from gcdesk.order.arranging.sets import Sets, sets_of
from gcdesk.order.editing.answers_strip import AnswersWork
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.keeper import Keeper
from gcdesk.order.listing.after_run import after_run, with_answers
from gcdesk.order.listing.sights import Sights, sights_of
from gcdesk.study.answers import Answers
from gcdesk.study.place import Place


class ShownStudy(QObject):
    """Joins a study's snapshots and its answers, each of which may come at any time, with the draft."""

    seen = Signal()
    """`sights` are those of the snapshot whose display sets come into the draft next."""
    opened = Signal()
    """Another study is in the draft, with what was kept of edits."""
    renewed = Signal()
    """The study that was shown already is in the draft as it is now."""
    changed = Signal()
    """What is known of it is something else: what can be done may be, too."""

    def __init__(
        self,
        draft: Draft,
        keeper: Keeper,
        answers: AnswersWork,
        is_running: Callable[[], bool],
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        """*is_running*: whether display sets are being written, during which the draft stays as it is."""
        super().__init__(parent)
        self._draft = draft
        self._keeper = keeper
        self._answers = answers
        self._is_running = is_running
        self._tasks = tasks
        self._heeded: Answers | None = None
        """The answers that the draft knows of."""
        self._refused: set[str] = set()
        """Pks that the server has refused to change since the answers were loaded."""
        self.place: Place | None = None
        self.sights = Sights()
        self.is_open = False
        """The draft is about the place: what was kept of it has been read."""
        answers.found.connect(tasks.slot(self._take_answers))

    @property
    def may_change(self) -> bool:
        """Whether the user may change the study."""
        return self.place is not None and self.place.snapshot.may_change

    @property
    def knows_answers(self) -> bool:
        """Whether it is known who has answered."""
        return self._latest is not None

    @property
    def waits_for_locks(self) -> bool:
        """Whether it will be known in a moment which display sets are locked."""
        return self._answers.is_loading or self._heeded is not self._latest

    def show(self, place: Place) -> bool:
        """Be about *place*; whether it is another study than before."""
        is_another = not place.is_same(self.place)
        self.place = place
        if is_another:
            self.is_open = False
            self._refused.clear()
        return is_another

    def refuse(self, pks: Iterable[str]) -> None:
        """The server has refused to change these, as answers exist."""
        self._refused.update(pks)

    async def open(self) -> None:
        """Load into the draft what `show` was told of: anew, or, of the study that it is about, as it is now."""
        place, is_another = self.place, not self.is_open
        if place is None:
            return
        sights = await self._tasks.run(sights_of, place.snapshot)
        if self.place is not place:
            return  # another study, or this one anew, was shown meanwhile
        sets, answers = await self._sets_of(place)
        kept = await self._keeper.open(place, sets) if is_another else None
        if self.place is not place:
            return
        self.sights = sights
        self.seen.emit()
        if is_another:
            self.is_open, self._heeded = True, answers
            self._draft.begin(sets, kept)
            self.opened.emit()
            await self._take_answers()  # which may have come while it was looked what was kept
        elif not self._is_running():
            self._heeded = answers
            self._draft.renew(sets)
            self.renewed.emit()
        self.changed.emit()

    async def take_run(self, ledger: Ledger, *, is_all_written: bool) -> None:
        """A run has ended: the draft is of the study as that has left it, until it is loaded again."""
        sets = after_run(self._draft.sets, ledger)
        self._draft.renew(sets)
        # What was put back or gone on with may not be all that is wanted.
        if is_all_written and self._draft.arrangement.with_numbering(None) == as_listed(sets):
            self._draft.begin(sets)
        await self._take_answers()  # which may have come while it ran

    # ---- inside

    @property
    def _latest(self) -> Answers | None:
        source = self._answers.source
        return source.latest if source is not None else None

    async def _sets_of(self, place: Place) -> tuple[Sets, Answers | None]:
        """The display sets of *place*, with the answers that are there at the end: they may come meanwhile."""
        while True:
            answers = self._latest
            sets = await self._tasks.compute(sets_of, place.snapshot, answers, frozenset(self._refused))
            if self._latest is answers:
                return sets, answers

    async def _take_answers(self) -> None:
        """It is known anew which display sets are locked."""
        place = self.place
        self.changed.emit()
        if place is None or not self.is_open or self._is_running():
            return
        known, answers = None, None
        while (
            known is not self._draft.sets or answers is not self._latest
        ):  # either may be loaded anew meanwhile
            known, answers = self._draft.sets, self._latest
            sets = await self._tasks.compute(with_answers, known, answers)
            if self.place is not place or self._is_running():
                return
        self._heeded = answers
        self._draft.renew(sets)
        self.changed.emit()
