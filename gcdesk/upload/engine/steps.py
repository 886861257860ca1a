"""What each task does: calls the sender or the filler, counts bytes, and says what the schedule learns from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from threading import Lock

from gcdesk.api.models import DisplaySet
from gcdesk.errors import GcdeskError
from gcdesk.upload.engine.begin import keys_of
from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.fill import Filler
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.schedule import Complete, Finish, Open, Schedule, Send, Task
from gcdesk.upload.engine.send_file import FileSender
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.way import Way

Learn = Callable[[Schedule], None]


class Steps:
    """Does tasks. Thread-safe; blocking; raises `GcdeskError`."""

    def __init__(
        self,
        plan: Plan,
        sender: FileSender,
        filler: Filler,
        rows: Rows,
        filled: Callable[[CaseToSend, DisplaySet], None],
        way: Way,
        moving: Callable[[Task], None] = lambda _: None,
    ) -> None:
        """*filled* hears of each case that is filled, before the schedule does; *moving* of tasks whose bytes move."""
        self._way = way
        self._moving = moving
        self._cases = {case.key: case for case in plan.cases}
        self._files = {
            key: file
            for case in plan.cases
            for value in case.values
            for key, file in keys_of(case.key, value)
        }
        self._sender = sender
        self._filler = filler
        self._rows = rows
        self._filled = filled
        self._lock = Lock()
        self._there: Counter[FileKey] = Counter()

    def do(self, task: Task) -> Learn:
        """Do *task*; what comes back tells the schedule."""
        try:
            return self._do(task)
        except GcdeskError as error:
            what = self._way.told_apart(error)
            if what is error:
                raise
            raise what from error

    def forget(self, files: Iterable[FileKey]) -> None:
        """What was sent of *files* is lost."""
        for file in files:
            with self._lock:
                lost = self._there.pop(file, 0)
            self._rows.there(file.case, -lost)

    def _do(self, task: Task) -> Learn:
        match task:
            case Open():
                return self._open(task)
            case Send():
                return self._send(task)
            case Complete(file):
                self._sender.complete(file, self._files[file])
                return lambda schedule: schedule.completed(task)
            case Finish(key):
                case = self._cases[key]
                self._filled(case, self._filler.finish(case))
                return lambda schedule: schedule.finished(task)

    def _open(self, task: Open) -> Learn:
        opened = self._sender.open(task.file, self._files[task.file])
        self._count(task.file, opened.there)
        self._rows.there(task.file.case, opened.there)
        return lambda schedule: schedule.opened(task, opened.missing, complete=opened.complete)

    def _send(self, task: Send) -> Learn:
        file = task.file

        def fly(count: int) -> None:
            self._rows.flying(file.case, count)
            if count > 0:
                self._moving(task)

        size = self._sender.send(file, self._files[file], task.part, fly)

        def learn(schedule: Schedule) -> None:
            if schedule.sent(task):
                self._count(file, size)
                self._rows.arrived(file.case, size)
            else:
                self._rows.flying(file.case, -size)

        return learn

    def _count(self, file: FileKey, size: int) -> None:
        with self._lock:
            self._there[file] += size
