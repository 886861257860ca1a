"""Loading what several tabs share, and making of it what one of them shows: progress, Stop, and what another one had loaded."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from gcdesk.errors import Cancelled
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip

Given = TypeVar("Given")
"""What is loaded, once for all."""
Given_co = TypeVar("Given_co", covariant=True)
With = TypeVar("With")
"""What it is to be read with: another one makes something else of the same."""
Made = TypeVar("Made")
"""What is shown."""
OnCount = Callable[[int, int], None]


class Source(Protocol[Given_co]):
    """Where it comes from: one load for all who want it."""

    @property
    def waiting(self) -> str:
        """Why the load under way waits before it tries again; empty while it goes on."""

    async def get(self, on_count: OnCount | None = None, /) -> Given_co:
        """The latest, loaded now if nothing was yet; raises `Cancelled` after `stop`."""

    async def renew(self, on_count: OnCount | None = None, /) -> Given_co:
        """Load once more; raises as `get`."""

    def stop(self) -> None:
        """End the load under way; the latest stays."""

    def watch(self, callback: Callable[[Given_co], None], /) -> Callable[[], None]:
        """Let *callback* hear of each new load; gives how to stop that."""


class SharedLoad(QObject, Generic[Given, With, Made]):
    """Owns what was made of the latest load; a strip shows the wait."""

    loaded = Signal(object)
    """What was made: the first, or a newer one."""
    changed = Signal()
    """Loading began or ended."""

    def __init__(
        self,
        strip: BusyStrip,
        told: Callable[[int, int], str],
        make: Callable[[With, Made | None, Given], Made],
        tasks: Tasks,
        parent: QObject,
        *,
        making: str = "",
    ) -> None:
        """*told* says how much is loaded, of a total that may not be known yet (0).

        *make* is called on a background thread with what it is to be read with, what is shown until then, and what was
        loaded; *making* is said meanwhile.
        """
        super().__init__(parent)
        self._strip, self._told, self._make, self._making = strip, told, make, making
        self._tasks = tasks
        self._source: Source[Given] | None = None
        self._with: With | None = None
        self._given: Given | None = None
        self._latest: Made | None = None
        self._unwatch: Callable[[], None] = _nothing
        self._is_busy = False
        self._lock = threading.Lock()
        self._count = (0, 0)
        self._sampler = Sampler(self, self._show_progress)
        strip.stopped.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether something is being loaded."""
        return self._is_busy

    @property
    def latest(self) -> Made | None:
        """What is shown."""
        return self._latest

    def use(self, source: Source[Given], reading: With, *, same: bool) -> None:
        """Load from *source* from now on; *same*: it is of what is shown already, renewed: see `renew`."""
        self._unwatch()
        if self._source is not None and self._source is not source and not same:
            self._source.stop()
        self._source, self._with = source, reading
        if not same:
            self._given = self._latest = None
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
            given = await (source.renew(self._on_count) if anew else source.get(self._on_count))
            if source is self._source:
                await self._take(given)
        except Cancelled:
            pass
        finally:
            self._end()
        if source is not self._source:  # another one came into use meanwhile
            await self.load(anew=False)

    async def renew(self) -> None:
        """What it is read with was renewed: make of the same load what it is now."""
        given, reading, latest = self._given, self._with, self._latest
        if given is not None and reading is not None:
            made = await self._tasks.compute(self._make, reading, latest, given)
            if reading is self._with and latest is self._latest:
                self._show(given, made)

    # ---- inside

    def _arrived(self, given: Given) -> None:
        """Another tab had it loaded."""
        if not self._is_busy and self._latest is not None:
            self._tasks.start(self._take(given), "take up what was loaded")

    async def _take(self, given: Given) -> None:
        before, source = self._latest, self._source
        if given is self._given:
            return
        if self._making:
            self._strip.begin(self._making, can_stop=False)
        try:
            while (reading := self._with) is not None:
                made = await self._tasks.compute(self._make, reading, before, given)
                if source is not self._source:
                    return
                if reading is self._with:  # else that was renewed meanwhile
                    self._show(given, made)
                    return
        finally:
            if self._making:
                self._strip.end()

    def _show(self, given: Given, made: Made) -> None:
        self._given, self._latest = given, made
        self.loaded.emit(made)

    def _begin(self) -> None:
        self._count = (0, 0)
        self._strip.begin(self._told(0, 0))
        self._sampler.start()
        self._set_busy(busy=True)

    def _end(self) -> None:
        self._sampler.stop()
        self._strip.end()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.changed.emit()

    def _on_count(self, done: int, total: int) -> None:
        with self._lock:  # this is called on the thread that loads
            self._count = done, total

    def _show_progress(self) -> None:
        with self._lock:
            done, total = self._count
        waiting = self._source.waiting if self._source is not None else ""
        if waiting:
            self._strip.show_progress(done, total, waiting)
        elif total and done < total:
            self._strip.show_progress(done, total, self._told(done, total))


def _nothing() -> None:
    """Nobody is watched."""
