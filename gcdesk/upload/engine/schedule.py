"""Which step is taken next: pure bookkeeping, no I/O, no clock, no threads.

Work is done in the order of the rows; in a case, whatever brings it nearest to its end comes first. **Admission is
by case**: a case begins only when all its files fit into what is left of the upload places, because its display set
can be filled only when all its files are there; otherwise some large cases could fill all places and none could ever
finish. A case larger than all places runs alone.
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gcdesk.upload.engine.events import FileKey


@dataclass(frozen=True, slots=True)
class Open:
    """Create the file's upload, or find out what is there of it already."""

    file: FileKey
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Send:
    """Send one part."""

    file: FileKey
    part: int
    turn: int = 0
    """How often the file was begun anew: what is told of an earlier turn no longer counts."""


@dataclass(frozen=True, slots=True)
class Complete:
    """Put the file's parts together."""

    file: FileKey
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Finish:
    """Find or make the display set and fill it."""

    case: str


Task = Open | Send | Complete | Finish
_RANK: dict[type[Task], int] = {Finish: 0, Complete: 1, Send: 2, Open: 3}


def case_of(task: Task) -> str:
    """The key of the case that *task* belongs to."""
    return task.case if isinstance(task, Finish) else task.file.case


@dataclass(frozen=True, slots=True)
class CaseWork:
    """What a case needs sent."""

    key: str
    files: tuple[FileKey, ...]
    finish_first: bool = False
    """Look at the display set before any file is sent: it may be filled already."""


@dataclass(slots=True)
class _Active:
    """An admitted case that is not filled yet."""

    work: CaseWork
    files_left: set[FileKey]
    turns: dict[FileKey, int] = field(default_factory=dict)
    parts_left: dict[FileKey, int] = field(default_factory=dict)
    ready: list[tuple[int, int, Task]] = field(default_factory=list)
    later: list[tuple[float, int, Task]] = field(default_factory=list)


class Schedule:
    """Hands out tasks and learns how they went. Not thread-safe: its owner locks."""

    def __init__(self, cases: Sequence[CaseWork], places: int, *, taken: int = 0) -> None:
        """*places*: uploads that may exist unused at once; *taken*: those that earlier runs left."""
        self._waiting = deque(cases)
        self._active: dict[str, _Active] = {}
        self._places = places
        self._taken = taken
        self._held: dict[str, int] = {}  # places held by each case that was admitted and is not over
        self._opening_from = -math.inf
        self._everything_from = -math.inf
        self._count = 0
        self._out = 0

    # ---- what to do

    def take(self, now: float) -> Task | None:
        """The next task to begin at *now*; None when there is none at this moment."""
        if now < self._everything_from:
            return None
        self._admit()
        for active in self._active.values():
            self._wake(active, now)
            if active.ready and self._may_begin(active.ready[0][2], now):
                self._out += 1
                return heapq.heappop(active.ready)[2]
        return None

    def next_change(self, now: float) -> float | None:
        """When, after *now*, a task may become free by the mere passing of time; None: never."""
        moments = [self._everything_from, self._opening_from]
        moments += [active.later[0][0] for active in self._active.values() if active.later]
        return min((m for m in moments if now < m < math.inf), default=None)

    @property
    def filled(self) -> bool:
        """Whether nothing is left to send: every case is filled or given up."""
        return not self._waiting and not self._active

    @property
    def idle(self) -> bool:
        """Whether no task is with a worker."""
        return self._out == 0

    @property
    def stuck(self) -> bool:
        """Whether nothing is left but opening uploads, which is forbidden for good."""
        if not self.idle or self._opening_from != math.inf:
            return False
        return all(
            not a.later and all(isinstance(r[2], Open) for r in a.ready) for a in self._active.values()
        )

    def unfilled(self) -> list[str]:
        """The cases that are neither filled nor given up, in order."""
        return [*self._active, *(case.key for case in self._waiting)]

    # ---- how it went

    def opened(self, task: Open, parts: Sequence[int], *, complete: bool = False) -> None:
        """The file's upload exists and lacks *parts*; *complete*: it lacks nothing at all."""
        active = self._back(task)
        if active is None:
            return
        if complete:
            self._file_there(active, task.file)
        elif not parts:
            self._push(active, Complete(task.file, task.turn))
        else:
            active.parts_left[task.file] = len(parts)
            for part in parts:
                self._push(active, Send(task.file, part, task.turn))

    def sent(self, task: Send) -> bool:
        """Storage has the part. False when that no longer counts."""
        active = self._back(task)
        if active is None:
            return False
        active.parts_left[task.file] -= 1
        if active.parts_left[task.file] == 0:
            del active.parts_left[task.file]
            self._push(active, Complete(task.file, task.turn))
        return True

    def completed(self, task: Complete) -> None:
        """The file is there."""
        if active := self._back(task):
            self._file_there(active, task.file)

    def finished(self, task: Finish) -> None:
        """The display set is filled; its uploads keep their places until the server has used them up."""
        if self._back(task):
            del self._active[task.case]

    def again(self, task: Task, at: float) -> None:
        """*task* did not work; it may be tried again at *at*."""
        if active := self._back(task):
            self._count += 1
            heapq.heappush(active.later, (at, self._count, task))

    def resend(self, task: Task, files: Iterable[FileKey]) -> bool:
        """*task* found that the uploads of *files* are gone: they are sent anew. False when that no longer counts."""
        active = self._back(task)
        if active is None:
            return False
        gone = set(files)
        self._remove(active, gone)
        for file in sorted(gone):
            active.parts_left.pop(file, None)
            active.files_left.add(file)
            active.turns[file] = active.turns.get(file, 0) + 1
            self._push(active, Open(file, active.turns[file]))
        return True

    def set_aside(self, task: Open | Send | Complete) -> None:
        """*task* can't be done, nor can the rest of its file; the other files go on."""
        if active := self._back(task):
            self._remove(active, {task.file})

    def dropped(self, task: Task) -> None:
        """*task* was not done because the run is being stopped."""
        self._back(task)

    def give_up(self, case: str, task: Task | None = None, *, left: int = 0) -> None:
        """The case goes no further (*task* told so); *left* of its uploads remain on the server."""
        if task is not None:
            self._back(task)
        self._active.pop(case, None)
        self._waiting = deque(c for c in self._waiting if c.key != case)
        self.release(case, left=left)

    def release(self, case: str, *, left: int = 0) -> None:
        """The case is over; all its uploads but *left* are used up."""
        if self._held.pop(case, None) is not None:
            self._taken += left

    # ---- holding back

    def hold_opening(self, until: float) -> None:
        """Create no upload before *until* (``math.inf``: never again)."""
        self._opening_from = max(self._opening_from, until)

    def try_opening(self) -> None:
        """Create uploads again, as places have become free; not when that is forbidden for good."""
        if self._opening_from != math.inf:
            self._opening_from = -math.inf

    def hold_everything(self, until: float) -> None:
        """Begin nothing before *until*."""
        self._everything_from = max(self._everything_from, until)

    def release_holds(self) -> None:
        """End all pauses that would end by themselves."""
        self._everything_from = -math.inf
        self.try_opening()
        for active in self._active.values():
            self._wake(active, math.inf)

    def opening_held(self, now: float) -> bool:
        """Whether uploads may not be created at *now*."""
        return now < self._opening_from

    def everything_held(self, now: float) -> bool:
        """Whether nothing may begin at *now*."""
        return now < self._everything_from

    # ---- inside

    @property
    def places_in_use(self) -> int:
        """Uploads that exist, or will for the cases that were admitted."""
        return self._taken + sum(self._held.values())

    def _admit(self) -> None:
        while self._waiting:
            case = self._waiting[0]
            needed = len(case.files)
            if self._held and self.places_in_use + needed > self._places:
                return
            self._waiting.popleft()
            self._held[case.key] = needed
            active = self._active[case.key] = _Active(case, set(case.files))
            if case.finish_first or not case.files:
                self._push(active, Finish(case.key))
                active.files_left.clear()
            else:
                for file in case.files:
                    self._push(active, Open(file))

    def _may_begin(self, task: Task, now: float) -> bool:
        return not (isinstance(task, Open) and now < self._opening_from)

    def _back(self, task: Task) -> _Active | None:
        """Take *task* back from its worker; the case it counts for, None when it counts for none any more."""
        self._out -= 1
        active = self._active.get(case_of(task))
        if active is None or isinstance(task, Finish):
            return active
        return active if active.turns.get(task.file, 0) == task.turn else None

    def _remove(self, active: _Active, files: set[FileKey]) -> None:
        active.ready = [r for r in active.ready if isinstance(r[2], Finish) or r[2].file not in files]
        active.later = [r for r in active.later if isinstance(r[2], Finish) or r[2].file not in files]
        heapq.heapify(active.ready)
        heapq.heapify(active.later)

    def _file_there(self, active: _Active, file: FileKey) -> None:
        active.files_left.discard(file)
        if not active.files_left:
            self._push(active, Finish(active.work.key))

    def _push(self, active: _Active, task: Task) -> None:
        self._count += 1
        heapq.heappush(active.ready, (_RANK[type(task)], self._count, task))

    def _wake(self, active: _Active, now: float) -> None:
        while active.later and active.later[0][0] <= now:
            _, count, task = heapq.heappop(active.later)
            heapq.heappush(active.ready, (_RANK[type(task)], count, task))
