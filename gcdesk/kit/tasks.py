"""The one door to the background: it owns every thread and every asyncio task of the window.

``await tasks.run(fn, …)`` does blocking work on a background thread; ``tasks.start(coroutine)`` begins
something that nobody waits for; ``tasks.slot(method)`` makes an async method connectable to a signal. An
error that nobody handles is reported, not lost. What the user stopped (`asyncio.CancelledError`,
`gcdesk.errors.Cancelled`) is silent.

The threads are daemons: one that is stuck in a name look-up or in connecting can't keep the process from
ending, which `concurrent.futures.ThreadPoolExecutor` would, as it joins its threads at exit.

The first page is painted before there is an event loop, and before asyncio is loaded, which takes a tenth of the time until
then. So asyncio is imported where it is used, and slots that are called that early are held (`Tasks.hold`).
"""

from __future__ import annotations

import functools
import inspect
import queue
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.texts import tr

if TYPE_CHECKING:
    import asyncio
    import concurrent.futures

P = ParamSpec("P")
T = TypeVar("T")

Report = Callable[[BaseException], None]
Work = tuple["concurrent.futures.Future[Any]", Callable[[], Any]]

IDLE_POLL = 0.01
"""Seconds between two looks at whether the threads are done, while closing."""


class Tasks:
    """Owns the background; made once by the application, handed to everything that needs it."""

    def __init__(self, report: Report, threads: int = 8) -> None:
        self._report = report
        self._pool = _DaemonPool(threads)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closing = threading.Event()
        self._computing: asyncio.Lock | None = None
        self._held: list[Callable[[], None]] | None = None
        """Calls of slots that wait for the event loop; None: it runs."""

    def hold(self) -> None:
        """There is no event loop yet: what slots are called for is begun with `let_go`."""
        self._held = []

    def let_go(self) -> None:
        """The event loop runs now: begin what slots were called for before."""
        held, self._held = self._held, None
        for begin in held or ():
            begin()

    def closing(self) -> bool:
        """Whether the program is ending: long work may ask this between two steps, from any thread."""
        return self._closing.is_set()

    async def run(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Do *fn* on a background thread and wait for what it returns or raises.

        Cancelling the wait does not stop the thread: long work takes a ``cancelled()`` callable. Raises
        `Cancelled` once the program is closing.
        """
        import asyncio  # noqa: PLC0415 - see above
        import concurrent.futures  # noqa: PLC0415 - the same

        if self.closing():
            raise Cancelled(tr("Tasks", "gcdesk is closing."))
        work: concurrent.futures.Future[T] = concurrent.futures.Future()
        self._pool.submit((work, functools.partial(fn, *args, **kwargs)))
        try:
            return await asyncio.wrap_future(work)
        except asyncio.CancelledError:
            work.add_done_callback(functools.partial(self._abandoned, asyncio.get_running_loop()))
            raise

    async def compute(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """As `run`, for what keeps Python busy and waits for nothing outside: one such *fn* after the other.

        Two at a time would end no sooner, as Python runs one thread at a time, and the window would wait behind both.
        """
        import asyncio  # noqa: PLC0415 - see above

        if self._computing is None:
            self._computing = asyncio.Lock()
        async with self._computing:
            return await self.run(fn, *args, **kwargs)

    def start(self, coroutine: Coroutine[Any, Any, T], name: str = "") -> asyncio.Task[T]:
        """Begin *coroutine*; its errors are reported, so nobody needs to wait for the task.

        To handle an error yourself, catch it inside the coroutine.
        """
        import asyncio  # noqa: PLC0415 - see above

        task = asyncio.get_running_loop().create_task(coroutine, name=name or None)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        if self.closing():
            task.cancel()
        return task

    def slot(
        self, method: Callable[..., Coroutine[Any, Any, object]], *, alone: bool = False
    ) -> Callable[..., None]:
        """*method* as something to connect a signal to: ``button.clicked.connect(tasks.slot(self.upload))``.

        Of the signal's arguments it gets as many as it has parameters without a default; so the ``checked``
        of ``clicked`` reaches only a method that asks for it. With *alone*, signals that come while an
        earlier one is still at work are dropped: a double click does not begin the same thing twice.
        """
        wanted = _required_parameters(method)
        name = getattr(method, "__qualname__", "")
        last: asyncio.Task[object] | None = None

        def begin(*args: object) -> None:
            nonlocal last
            if alone and last is not None and not last.done():
                return
            last = self.start(method(*args[:wanted]), name)

        def called(*args: object) -> None:
            if self._held is None:
                begin(*args)
            else:
                self._held.append(functools.partial(begin, *args))

        return called

    async def close(self, seconds: float = 2.0) -> None:
        """Cancel every task and wait for them and for the threads, *seconds* at most.

        A thread that is still stuck then is left behind; it does not keep the process from ending.
        """
        import asyncio  # noqa: PLC0415 - see above

        deadline = time.monotonic() + seconds
        self._closing.set()
        others = self._tasks - {asyncio.current_task()}
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others, timeout=seconds)
        self._pool.shut()
        while self._pool.busy() and time.monotonic() < deadline:
            await asyncio.sleep(IDLE_POLL)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            for one in worth_telling(error):
                self._report(one)

    def _abandoned(self, loop: asyncio.AbstractEventLoop, work: concurrent.futures.Future[Any]) -> None:
        """Nobody waits for *work* any more: what the user stopped may fail, but a defect is still told."""
        if work.cancelled() or self.closing():
            return
        error = work.exception()
        if error is not None and not isinstance(error, GcdeskError):
            loop.call_soon_threadsafe(self._report, error)


class _DaemonPool:
    """At most *threads* daemon threads, made as they are needed, that take work from one queue."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._queue: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._made = 0
        self._unfinished = 0
        """Pieces of work that wait or run."""

    def submit(self, work: Work) -> None:
        with self._lock:
            self._unfinished += 1
            if self._made < min(self._threads, self._unfinished):
                self._made += 1
                threading.Thread(target=self._serve, name=f"gcdesk-{self._made}", daemon=True).start()
        self._queue.put(work)

    def busy(self) -> int:
        """How many threads have not ended yet; after `shut` it falls to nought."""
        with self._lock:
            return self._made

    def shut(self) -> None:
        """Drop what waits and let each thread end with what it does now."""
        try:
            while True:
                work = self._queue.get_nowait()
                if work is not None:
                    work[0].cancel()
        except queue.Empty:
            pass
        for _ in range(self._threads):
            self._queue.put(None)

    def _serve(self) -> None:
        try:
            while (work := self._queue.get()) is not None:
                _do(*work)
                del work  # what it holds must not live on until the next work comes
                with self._lock:
                    self._unfinished -= 1
        finally:
            with self._lock:
                self._made -= 1


def worth_telling(error: BaseException) -> Iterator[BaseException]:
    """The errors in *error*, groups taken apart, without what the user stopped."""
    import asyncio  # noqa: PLC0415 - see above

    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from worth_telling(inner)
    elif not isinstance(error, Cancelled | asyncio.CancelledError):
        yield error


def _do(future: concurrent.futures.Future[Any], fn: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = fn()
    except (StopIteration, SystemExit, KeyboardInterrupt) as error:
        # A future can't carry the first, and the other two would end the event loop.
        wrapped = RuntimeError(f"{type(error).__name__} on a background thread")
        wrapped.__cause__ = error
        future.set_exception(wrapped)
    except BaseException as error:  # noqa: BLE001 - whoever waits for the work gets it
        future.set_exception(error)
    else:
        future.set_result(result)


def _required_parameters(method: Callable[..., object]) -> int | None:
    """How many positional arguments *method* must have; None: it takes any number."""
    parameters = inspect.signature(method).parameters.values()
    if any(parameter.kind is parameter.VAR_POSITIONAL for parameter in parameters):
        return None
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(1 for p in parameters if p.kind in positional and p.default is p.empty)
