"""Loading the answers for the window: progress, Stop, and what a later load brought."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gcdesk.answers.sheets import Loaded, load
from gcdesk.errors import Cancelled
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip
from gcdesk.study.answers import Answers, AnswersSource, Changes, changes
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr

_AT_ONCE = 200
"""Answers that are let go before the next pause."""
_PAUSE = 0.001
"""Seconds in which nothing of Python is asked for: a worker that never pauses would slow every call from Qt into Python."""


class LoadWork(QObject):
    """Owns what is loaded of one study; *strip* shows the wait."""

    loaded = Signal(object)
    """A `Loaded`: the first one, or a newer one."""
    changed = Signal()
    """Loading began or ended."""

    def __init__(self, strip: BusyStrip, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._tasks = tasks
        self._source: AnswersSource | None = None
        self._snapshot: Snapshot | None = None
        self._latest: Loaded | None = None
        self._old: list[Loaded] = []
        self._lock = threading.Lock()
        self._page = (0, 0)
        self._sampler = Sampler(self, self._show_progress)
        self._is_busy = False
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
        """The study was renewed: show the same answers with its questions and display sets of now."""
        latest, snapshot = self._latest, self._snapshot
        if latest is not None and snapshot is not None:
            made = await self._tasks.compute(load, snapshot, latest.answers, latest.changes)
            if snapshot is self._snapshot and latest is self._latest:
                self._take_up(made)

    # ---- inside

    def _arrived(self, answers: Answers) -> None:
        """Another tab had them loaded."""
        if not self._is_busy and self._latest is not None:
            self._tasks.start(self._take(answers), "take up answers")

    async def _take(self, answers: Answers) -> None:
        before, source = self._latest, self._source
        if before is not None and before.answers is answers:
            return
        self._strip.begin(tr("Answers", "Putting the answers into words…"), can_stop=False)
        try:
            while (snapshot := self._snapshot) is not None:
                made = await self._tasks.compute(_load, snapshot, before.answers if before else None, answers)
                if source is not self._source:
                    return
                if snapshot is self._snapshot:  # else the study was renewed meanwhile
                    self._take_up(made)
                    return
        finally:
            self._strip.end()

    def _take_up(self, made: Loaded) -> None:
        if self._latest is not None:
            self._old.append(self._latest)
        self._latest = made
        self.loaded.emit(made)

    def let_go(self) -> None:
        """Nothing shows the earlier load any more: let it go on a background thread, as 100,000 answers take a while."""
        if self._old:
            old, self._old = self._old, []
            self._tasks.start(self._tasks.run(_let_go, old), "let go of answers")

    def _begin(self) -> None:
        self._page = (0, 0)
        self._set_busy(busy=True)
        self._strip.begin(tr("Answers", "Loading the answers…"))
        self._sampler.start()

    def _end(self) -> None:
        self._sampler.stop()
        self._strip.end()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
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
            text = tr("Answers", "Loading the answers: {done:,} of {total:,}", done=done, total=total)
            self._strip.show_progress(done, total, text)


def _load(snapshot: Snapshot, before: Answers | None, answers: Answers) -> Loaded:
    return load(snapshot, answers, changes(before, answers) if before is not None else Changes())


def _let_go(old: list[Loaded]) -> None:
    """Empty *old*, some answers at a time: Python lets nothing else run while it takes a whole load apart."""
    rows = [part for each in old for part in (*each.reading.rows, *each.answers.answers)]
    old.clear()
    while rows:
        del rows[-_AT_ONCE:]
        time.sleep(_PAUSE)


def _nothing() -> None:
    """Nobody is watched."""
