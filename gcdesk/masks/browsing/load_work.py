"""Loading the answers for the masks tab, and finding the masks among them: progress, Stop, and what a later load brought."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gcdesk.errors import Cancelled
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip
from gcdesk.masks.listing.found import MaskRow, mask_rows
from gcdesk.study.answers import Answers, AnswersSource
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr


@dataclass(frozen=True, eq=False)
class Loaded:
    """The masks of one load."""

    rows: tuple[MaskRow, ...]
    answers: Answers

    @property
    def drawn_by(self) -> int:
        """How many readers drew masks."""
        return len({row.creator for row in self.rows if not row.is_ground_truth})


class LoadWork(QObject):
    """Owns what is loaded of one study; *strip* shows the wait."""

    loaded = Signal(object)
    """A `Loaded`: the first one, or a newer one."""
    changed = Signal()
    """Loading began or ended."""

    def __init__(self, strip: BusyStrip, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._tasks = strip, tasks
        self._source: AnswersSource | None = None
        self._snapshot: Snapshot | None = None
        self._latest: Loaded | None = None
        self._is_busy = False
        self._lock = threading.Lock()
        self._page = (0, 0)
        self._sampler = Sampler(self, self._show_progress)
        self._unwatch: Callable[[], None] = _nothing
        strip.stopped.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether answers are being loaded."""
        return self._is_busy

    @property
    def latest(self) -> Loaded | None:
        """What is shown."""
        return self._latest

    def use(self, source: AnswersSource, snapshot: Snapshot, *, same: bool) -> None:
        """Load from *source* from now on; *same*: it is the study that is shown already, renewed."""
        self._unwatch()
        if self._source is not None and self._source is not source and not same:
            self._source.stop()
        self._source, self._snapshot = source, snapshot
        if not same:
            self._latest = None
        self._unwatch = source.watch(self._arrived)

    def forget(self) -> None:
        """Hear of no more loads."""
        self._unwatch()
        self._unwatch = _nothing

    def stop(self) -> None:
        """Stop loading; what was loaded before stays."""
        if self._source is not None and self._is_busy:
            self._source.stop()

    async def load(self, *, anew: bool) -> None:
        """Load unless that was done, or, *anew*, once more. What the user stopped is silent; errors are raised."""
        source = self._source
        if source is None or self._is_busy:
            return
        self._begin()
        try:
            answers = await (source.renew(self._on_page) if anew else source.get(self._on_page))
            if source is self._source:
                await self._take(answers)
        except Cancelled:
            pass
        finally:
            self._end()
        if source is not self._source:  # another study was opened meanwhile
            await self.load(anew=False)

    async def renew_words(self) -> None:
        """The study was renewed: the same masks with its questions and display sets of now."""
        if self._latest is not None:
            await self._take(self._latest.answers)

    # ---- inside

    def _arrived(self, answers: Answers) -> None:
        """Another tab had them loaded."""
        if not self._is_busy and self._latest is not None and self._latest.answers is not answers:
            self._tasks.start(self._take(answers), "take up masks")

    async def _take(self, answers: Answers) -> None:
        source = self._source
        while (snapshot := self._snapshot) is not None:
            rows = await self._tasks.compute(mask_rows, snapshot, answers)
            if source is not self._source:
                return
            if snapshot is self._snapshot:  # else the study was renewed meanwhile
                self._latest = Loaded(rows, answers)
                self.loaded.emit(self._latest)
                return

    def _begin(self) -> None:
        self._page = (0, 0)
        self._is_busy = True
        self._strip.begin(tr("Masks", "Loading the answers…"))
        self._sampler.start()
        self.changed.emit()

    def _end(self) -> None:
        self._sampler.stop()
        self._strip.end()
        self._is_busy = False
        self.changed.emit()

    def _on_page(self, done: int, total: int) -> None:
        with self._lock:
            self._page = done, total

    def _show_progress(self) -> None:
        with self._lock:
            done, total = self._page
        waiting = self._source.waiting if self._source is not None else ""
        if waiting:
            self._strip.show_progress(done, total, waiting)
        elif total and done < total:
            text = tr("Masks", "Loading the answers: {done:,} of {total:,}", done=done, total=total)
            self._strip.show_progress(done, total, text)


def _nothing() -> None:
    """Nobody is watched."""
