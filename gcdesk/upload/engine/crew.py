"""The crew: worker threads that take tasks from the schedule, do them, and tell the schedule how it went."""

from __future__ import annotations

import math
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Condition, Thread

from gcdesk.api.client import Client
from gcdesk.api.repeat import Policy, Wait
from gcdesk.errors import Cancelled, GcdeskError, NetworkError, UploadLimitReached
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.failures import Failures
from gcdesk.upload.engine.fill import FilesMissing
from gcdesk.upload.engine.judge import (
    Again,
    Fail,
    HoldAll,
    HoldOpening,
    Limit,
    Resend,
    StopRun,
    judge,
    limit_reached,
    waiting_for,
)
from gcdesk.upload.engine.notices import Notices
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.schedule import Finish, Open, Schedule, Send, Task, case_of
from gcdesk.upload.engine.steps import Steps

_NETWORK = "network"
_UPLOADS = "uploads"
_MOST_RESENDS = 3


class Crew:
    """Works until every case is filled or given up, or until it is stopped."""

    def __init__(
        self,
        schedule: Schedule,
        steps: Steps,
        client: Client,
        rows: Rows,
        notices: Notices,
        *,
        policy: Policy,
        clock: Callable[[], float],
        fail: Callable[[str, GcdeskError], int],
        stop: Callable[[BaseException], None],
    ) -> None:
        """*fail* hears of each case that is given up and tells how many of its uploads remain; *stop* of what ends all."""
        self._schedule = schedule
        self._steps = steps
        self._client = client
        self._rows = rows
        self._notices = notices
        self._policy = policy
        self._clock = clock
        self._fail = fail
        self._stop_run = stop
        self._changed = Condition()
        self._failures = Failures()
        self._resends: Counter[FileKey] = Counter()
        self._paused = False
        self._stopped = False
        self._making = 0
        """Tasks at work that make or change something on the server."""
        self._limit: UploadLimitReached | None = None
        self._wanted = 1
        self._threads: list[Thread] = []
        self._at_work: set[Thread] = set()
        self._ended: Callable[[], None] | None = None

    def start(self, workers: int, ended: Callable[[], None]) -> list[Thread]:
        """Start *workers* threads; *ended* is called once, when the last of them has nothing left to send."""
        with self._changed:
            self._ended = ended
            self._wanted = workers
            self._add_workers()
        return self.threads

    @property
    def threads(self) -> list[Thread]:
        """All that were ever started."""
        with self._changed:
            return list(self._threads)

    def set_workers(self, workers: int) -> None:
        """Go on with *workers* threads: more are started at once, others end when their task is done.

        Before `start`, and after the end, it does nothing.
        """
        with self._changed:
            if self._at_work and not self._stopped:
                self._wanted = workers
                self._add_workers()
                self._changed.notify_all()

    # ---- from any thread

    @property
    def paused(self) -> bool:
        """Whether nothing new is begun."""
        return self._paused

    @paused.setter
    def paused(self, paused: bool) -> None:
        with self._changed:
            self._paused = paused
            self._rows.pause(paused=paused)
            self._changed.notify_all()

    def stop(self) -> None:
        """Begin nothing more."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def let_end(self, seconds: float) -> None:
        """Wait until no request that makes or changes something is without its answer, *seconds* at most.

        One that is cut may have been carried out: going on, it would have to be looked for until that is sure. Parts
        are not waited for: they may be sent twice.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._making, seconds)

    def try_now(self) -> None:
        """End the pauses between tries."""
        with self._changed:
            self._schedule.release_holds()
            self._changed.notify_all()

    def release(self, case: str, *, left: int = 0) -> None:
        """The server has used the case's uploads up, but for *left*."""
        with self._changed:
            self._schedule.release(case, left=left)
            self._schedule.try_opening()
            self._failures.places_are_free()
            self._changed.notify_all()

    # ---- a worker

    def _add_workers(self) -> None:
        for _ in range(self._wanted - len(self._at_work)):
            name = f"gcdesk upload {len(self._threads) + 1}"
            thread = Thread(target=self._work_and_leave, name=name, daemon=True)
            self._threads.append(thread)
            self._at_work.add(thread)
            thread.start()

    def _work_and_leave(self) -> None:
        self._work()
        with self._changed:
            self._at_work.discard(threading.current_thread())
            ended = None if self._at_work else self._ended
            if ended:
                self._ended = None
        if ended:
            ended()

    def _work(self) -> None:
        while (task := self._next()) is not None:
            try:
                with self._client.told_of_waits(partial(self._tell, task)):
                    self._do(task)
            except BaseException as defect:  # noqa: BLE001 - a defect must end the run, not just a thread
                self._stop_run(defect)
                return
            finally:
                self._notices.end(task)
                self._rows.rest(case_of(task))

    def _next(self) -> Task | None:
        with self._changed:
            while not self._stopped:
                if len(self._at_work) > self._wanted:
                    self._at_work.discard(threading.current_thread())
                    return None
                now = self._clock()
                task = None if self._paused else self._schedule.take(now)
                if task is not None:
                    self._begun(task)
                    return task
                if self._schedule.filled:
                    return None
                if self._schedule.stuck and self._limit is not None:
                    self._give_up_rest(self._limit)
                    continue
                then = None if self._paused else self._schedule.next_change(now)
                self._changed.wait(None if then is None else max(0.0, then - now))
        return None

    def _begun(self, task: Task) -> None:
        self._notices.end(_NETWORK)
        if isinstance(task, Open) and self._limit is None:
            self._notices.end(_UPLOADS)
        self._rows.begin(case_of(task))
        if isinstance(task, Finish):
            self._rows.sent(task.case)

    def _do(self, task: Task) -> None:
        try:
            with self._counted(task):
                learn = self._steps.do(task)
        except FilesMissing as missing:
            self._resend(task, missing, missing.files)
        except Cancelled:
            with self._changed:
                self._schedule.dropped(task)
        except GcdeskError as error:
            self._went_wrong(task, error)
        else:
            with self._changed:
                learn(self._schedule)
                self._failures.worked(task)
                self._changed.notify_all()

    @contextmanager
    def _counted(self, task: Task) -> Iterator[None]:
        makes = not isinstance(task, Send)
        with self._changed:
            self._making += makes
        try:
            yield
        finally:
            with self._changed:
                self._making -= makes
                self._changed.notify_all()

    def _tell(self, task: Task, wait: Wait) -> None:
        """A call of *task* waits; told by the worker, or by a thread that fetches pages of a list for it."""
        reason = Countdown(waiting_for(wait.error), self._clock() + wait.seconds, wait.error.help_target)
        self._rows.held(case_of(task), reason)
        if isinstance(wait.error, NetworkError):
            self._notices.say(task, reason)

    # ---- what went wrong

    def _went_wrong(self, task: Task, error: GcdeskError) -> None:
        with self._changed:
            now = self._clock()
            all_held = self._schedule.everything_held(now)
            opening_held = self._schedule.opening_held(now)
            count = self._failures.one_more(error, task, all_held=all_held, opening_held=opening_held)
            verdict = judge(error, task, count, self._policy)
            match verdict:
                case StopRun():
                    self._schedule.dropped(task)
                case HoldAll(seconds, reason):
                    self._schedule.again(task, now + seconds)
                    self._schedule.hold_everything(now + seconds)
                    self._rows.held(case_of(task), Countdown(reason, now + seconds, error.help_target))
                    self._notices.say(_NETWORK, Countdown(reason, now + seconds, error.help_target))
                case Again(seconds, reason):
                    self._schedule.again(task, now + seconds)
                    if reason:
                        self._rows.held(case_of(task), Countdown(reason, now + seconds, error.help_target))
                case HoldOpening(seconds, reason):
                    self._schedule.again(task, now)
                    self._schedule.hold_opening(now + seconds)
                    self._rows.held(
                        case_of(task), Countdown(waiting_for(error), now + seconds, error.help_target)
                    )
                    self._notices.say(_UPLOADS, Countdown(reason, now + seconds, error.help_target))
                case Limit(reached):
                    self._reach_limit(task, reached)
                case Resend() if not isinstance(task, Finish):
                    self._resend(task, error, (task.file,))
                case Resend() | Fail():
                    self._give_up(task, error)
            self._changed.notify_all()
        if isinstance(verdict, StopRun):
            self._stop_run(error)

    def _resend(self, task: Task, error: GcdeskError, files: tuple[FileKey, ...]) -> None:
        with self._changed:
            self._resends.update(files)
            if any(self._resends[file] > _MOST_RESENDS for file in files):
                self._give_up(task, error)
            elif self._schedule.resend(task, files):
                self._steps.forget(files)
            self._changed.notify_all()

    def _give_up(self, task: Task, error: GcdeskError) -> None:
        case = case_of(task)
        self._schedule.give_up(case, task, left=self._fail(case, error))

    def _reach_limit(self, task: Task, error: UploadLimitReached) -> None:
        self._limit = error
        self._schedule.hold_opening(math.inf)
        if isinstance(task, Finish):
            self._give_up(task, error)
        else:
            self._schedule.set_aside(task)
        self._notices.say(_UPLOADS, Countdown(limit_reached(error), help_target=error.help_target))

    def _give_up_rest(self, error: GcdeskError) -> None:
        for case in self._schedule.unfilled():
            self._schedule.give_up(case, left=self._fail(case, error))
        self._changed.notify_all()
