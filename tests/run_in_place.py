"""The door to the background without threads and without a running event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Report, Tasks
from gcdesk.texts import tr

P = ParamSpec("P")
T = TypeVar("T")


class RunInPlace(Tasks):
    """The same door without threads and without a running event loop, for plain tests.

    ``start`` and slots run the coroutine at once, to its end or until it waits for something that only the
    test can bring about (a dialog's button); after that, `settle` runs it further. Errors are raised to
    whoever started, unless *report* takes them.
    """

    def __init__(self, report: Report | None = None) -> None:
        self._errors: list[BaseException] = []
        super().__init__(report or self._errors.append, threads=0)
        self._loop = asyncio.new_event_loop()

    async def run(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Do *fn* here and now."""
        if self.closing():
            raise Cancelled(tr("Tasks", "gcdesk is closing."))
        return fn(*args, **kwargs)

    def start(self, coroutine: Coroutine[Any, Any, T], name: str = "") -> asyncio.Task[T]:
        """Run *coroutine* as far as it goes."""
        if self._loop.is_running():
            return super().start(coroutine, name)
        task = self._loop.create_task(coroutine, name=name or None)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        self.settle()
        return task

    def settle(self) -> None:
        """Run what can be run; raises the first error that nobody handled."""
        rounds = 20  # a coroutine needs one for each thing that it waits for and that is there already
        for _ in range(rounds):
            self._loop.call_soon(self._loop.stop)
            self._loop.run_forever()
        if self._errors:
            error, self._errors[:] = self._errors[0], []
            raise error

    def end(self) -> None:
        """Cancel what still waits and give the loop back."""
        self._closing.set()
        for task in tuple(self._tasks):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()
