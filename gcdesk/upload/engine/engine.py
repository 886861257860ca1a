"""The engine: sends the cases of a plan on threads of its own, each exactly once, and tells the board.

Files first, display set last: nothing appears in the study before its files are there. A part of a file is the unit
of work; all cases share one pool of workers. What was done is in the ledger, so a later engine goes on from there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import TypeVar

from gcdesk.api import studies
from gcdesk.api.account import who_am_i
from gcdesk.api.client import Client, Connection
from gcdesk.api.imports import list_imports
from gcdesk.api.models import DisplaySet
from gcdesk.api.repeat import AS_LONG_AS_IT_TAKES, Policy, Wait
from gcdesk.errors import Cancelled, GcdeskError, NotGrandChallenge, OtherUser, UnreadableAnswer
from gcdesk.texts import tr
from gcdesk.upload.engine.aborts import abort_open
from gcdesk.upload.engine.begin import begin, keys_of
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.copies import Copies
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.crew import Crew
from gcdesk.upload.engine.events import SetGone, SetTaken
from gcdesk.upload.engine.fill import SURE_AFTER, Filler, check_right
from gcdesk.upload.engine.follow import Awaited, Followed, Follower
from gcdesk.upload.engine.judge import waiting_for
from gcdesk.upload.engine.landing import Wanted
from gcdesk.upload.engine.ledger import Ledger
from gcdesk.upload.engine.notices import Notices
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.overdue import overdue
from gcdesk.upload.engine.parts import USUAL_PART
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.schedule import CaseWork, Schedule
from gcdesk.upload.engine.send_file import FileSender
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.engine.standing import standing
from gcdesk.upload.engine.states import Failed, RowState
from gcdesk.upload.engine.steps import Steps
from gcdesk.upload.engine.throttle import Throttle
from gcdesk.upload.engine.way import Way

T = TypeVar("T")

UPLOAD_PLACES = 1500
"""Uploads that may exist unused at once: well below the server's 2000, as others may use the account too."""
MOST_WORKERS = 32
"""Connections that may be asked for; the pool of the client is as large from the beginning."""
_ENGINE = "engine"
_ABORTING = 1.0
"""Seconds after a cancel in which uploads are aborted."""
_LETTING_END = 1.0
"""Seconds that requests under way are given when the run ends by itself, as when the token is refused."""
_ENDING = 1.8
"""Seconds after a stop until which threads are waited for."""
_MOST_UNREADABLE = 3
PACE = 1.0
"""Seconds for each request that follows imports."""


class Engine:
    """One run. `run` blocks; everything else may be called from any thread and returns at once."""

    def __init__(
        self,
        plan: Plan,
        connection: Connection,
        board: Board,
        *,
        ledger: Ledger | None = None,
        workers: int = 6,
        pace: float = PACE,
        part_size: int = USUAL_PART,
        places: int = UPLOAD_PLACES,
        patience: float | None = None,
        sure_after: float = SURE_AFTER,
        policy: Policy = AS_LONG_AS_IT_TAKES,
        clock: Callable[[], float] = time.monotonic,
        copies: Copies | None = None,
    ) -> None:
        """*ledger*: an earlier engine's, to go on from; *pace*: seconds for each request that follows imports;
        *part_size*: bytes; *places*: uploads that may exist unused at once; *patience*: seconds that an import is
        waited for, None: by its size; *sure_after*: seconds after which a fill that left no trace was not carried out.
        """
        self._plan = plan
        self._connection = connection
        self._board = board
        self._ledger = ledger if ledger is not None else Ledger()
        self._workers = _allowed(workers)
        self._pace = pace
        self._part_size = part_size
        self._places = places
        self._patience = patience
        self._sure_after = sure_after
        self._policy = policy
        self._clock = clock
        self._cases = {case.key: case for case in plan.cases}
        self._client = Client(connection, workers=MOST_WORKERS + 1, policy=policy)  # one more: the follower's
        self._throttle = Throttle(clock)
        self._copies = copies or Copies()
        self._rows = Rows(board, plan)
        self._notices = Notices(board)
        self._lock = Lock()
        self._ended = Event()
        self._paused = False
        self._abort = False
        self._stopped_at: float | None = None
        self._stopped_by: BaseException | None = None
        self._crew: Crew | None = None
        self._follower = self._make_follower()

    # ---- from any thread

    @property
    def ledger(self) -> Ledger:
        """What was done; another engine goes on from it."""
        return self._ledger

    @property
    def paused(self) -> bool:
        """Whether nothing new is begun."""
        return self._paused

    def pause(self) -> None:
        """Begin nothing new; parts on their way are sent to their end, imports are followed on."""
        self._set_paused(True)

    def resume(self) -> None:
        """Go on."""
        self._set_paused(False)

    def limit_speed(self, bytes_per_second: float | None) -> None:
        """Send no faster than that from now on, all files together; None: as fast as it goes."""
        self._throttle.limit(bytes_per_second)

    def set_workers(self, workers: int) -> None:
        """Go on with *workers* connections (1 to `MOST_WORKERS`): tasks that were begun are done to their end."""
        with self._lock:
            self._workers = _allowed(workers)
            if self._crew is not None:
                self._crew.set_workers(self._workers)

    def cancel(self, *, abort: bool = True) -> None:
        """End the run within two seconds.

        *abort*: uploads that are open are aborted on the server, as far as that time allows; what is left then is for
        `aborts.abort_left`. Otherwise they are left for going on.
        """
        self._abort = abort
        self._stop(None)

    def try_now(self) -> None:
        """End the pauses between tries that are going on."""
        self._client.try_now()
        if self._crew is not None:
            self._crew.try_now()

    # ---- the run

    def run(self) -> Outcome:
        """Send everything; comes back when every row is over, or soon after `cancel`. To be called once.

        Raises only what is a defect.
        """
        follower: Thread | None = None
        try:
            follower = self._start()
            self._ended.wait()
        except Cancelled:
            pass
        except BaseException as error:  # noqa: BLE001 - raised below, when all threads have ended
            self._stop(error)
        self._end(follower)
        if self._stopped_by is not None and not isinstance(self._stopped_by, GcdeskError):
            raise self._stopped_by
        return Outcome(self._rows.outcomes(), self._stopped_by)

    def _start(self) -> Thread:
        with self._client.told_of_waits(self._tell):
            self._check_user(_readable(lambda: who_am_i(self._client)))
            listed = _readable(lambda: studies.list_display_sets(self._client, self._plan.study_pk))
            there = {display_set.pk: display_set for display_set in listed}
            for event in overdue(self._plan, self._ledger, there, lambda: list_imports(self._client)):
                self._ledger.record(event)
            beginning = begin(self._plan, self._ledger, listed)
            if any(self._ledger.case(key).pk not in there for key in beginning.gone):
                check_right(self._client, self._plan)
        self._notices.end(_ENGINE)
        for key in beginning.gone:
            self._ledger.record(SetGone(key))
        for key, pk in beginning.taken:
            self._ledger.record(SetTaken(key, pk))
        for case, error in beginning.refused:
            self._fail(case.key, error)
        crew = self._make_crew(beginning.work)
        for case in beginning.filled:
            self._rows.needs(case.key, 0)
            self._follow(case, None)
        following = self._start_following(self._follower)
        with self._lock:
            self._crew = crew
            if self._stopped_at is not None:
                crew.stop()
            crew.paused = self._paused
            crew.start(self._workers, self._follower.no_more)
        return following

    def _check_user(self, user: str) -> None:
        if user != self._plan.user:
            raise OtherUser(
                tr(
                    "Upload",
                    "This upload was begun by {owner}, and the token is one of {user}. Nothing was sent. Sign in as "
                    "{owner} to go on.",
                    owner=self._plan.user,
                    user=user,
                )
            )

    def _make_follower(self) -> Follower:
        return Follower(
            self._client,
            self._plan.study_pk,
            self._ledger,
            clock=self._clock,
            pace=self._pace,
            patience=self._patience,
            show=self._rows.importing,
            over=self._over,
            looked=lambda: self._notices.end(_ENGINE),
        )

    def _make_crew(self, work: tuple[CaseWork, ...]) -> Crew:
        for case in work:
            files = {
                key: file for value in self._cases[case.key].values for key, file in keys_of(case.key, value)
            }
            self._rows.needs(case.key, sum(files[key].size for key in case.files))
        mine = {file for case in work for file in case.files}
        taken = sum(file not in mine for file in self._ledger.unused())
        steps = Steps(
            self._plan,
            FileSender(
                self._client, self._ledger, self._part_size, self._clock, self._throttle, self._copies
            ),
            Filler(self._client, self._plan, self._ledger, sure_after=self._sure_after, clock=self._clock),
            self._rows,
            self._follow,
            Way(self._client),
            self._notices.end,
        )
        return Crew(
            Schedule(work, self._places, taken=taken),
            steps,
            self._client,
            self._rows,
            self._notices,
            policy=self._policy,
            clock=self._clock,
            fail=self._fail,
            stop=self._stop,
        )

    def _start_following(self, follower: Follower) -> Thread:
        def work() -> None:
            try:
                with self._client.told_of_waits(self._tell):
                    follower.run()
                self._ended.set()
            except Cancelled:
                self._ended.set()
            except BaseException as error:  # noqa: BLE001 - a defect must end the run, not just a thread
                self._stop(error)

        thread = Thread(target=work, name="gcdesk follow", daemon=True)
        thread.start()
        return thread

    # ---- what happens on the way

    def _follow(self, case: CaseToSend, display_set: DisplaySet | None) -> None:
        record = self._ledger.case(case.key)
        values = [
            Awaited(
                Wanted(value, record.before.get(value.interface.slug, "")),
                uploads=frozenset(
                    upload.pk for key, _ in keys_of(case.key, value) if (upload := self._ledger.upload(key))
                ),
                import_pk=record.imports.get(value.interface.slug, ""),
            )
            for value in case.values
            if value.interface.slug not in record.landed
        ]
        url = self._client.display_set_page(self._plan.study_slug, record.pk)
        followed = Followed(case.key, record.pk, url, case.size, self._clock(), values)
        self._follower.follow(followed, display_set)

    def _over(self, key: str, state: RowState, uploads_left: int) -> None:
        self._rows.over(key, state)
        if self._crew is not None:
            self._crew.release(key, left=uploads_left)

    def _fail(self, key: str, error: GcdeskError) -> int:
        """The row has failed; how many of its uploads remain on the server."""
        pk = self._ledger.case(key).pk
        url = self._client.display_set_page(self._plan.study_slug, pk) if pk else ""
        details = "\n".join(error.details.lines())
        self._rows.over(key, Failed(error.sentence, pk, url, details, error.help_target))
        return sum(file.case == key for file in self._ledger.unused())

    def _tell(self, wait: Wait) -> None:
        self._notices.say(
            _ENGINE, Countdown(waiting_for(wait.error), self._clock() + wait.seconds, wait.error.help_target)
        )

    def _set_paused(self, paused: bool) -> None:
        self._paused = paused
        with self._lock:
            crew = self._crew
        if crew is not None:
            crew.paused = paused

    # ---- the end

    def _stop(self, error: BaseException | None) -> None:
        with self._lock:
            if self._stopped_at is None:
                self._stopped_at = time.monotonic()
                self._stopped_by = error
            crew = self._crew
        if crew is not None:
            crew.stop()
            if isinstance(error, GcdeskError):
                crew.let_end(_LETTING_END)  # a cancel meanwhile cuts them
        self._follower.stop()
        self._throttle.stop()
        self._copies.stop()
        self._client.stop()
        self._ended.set()

    def _end(self, follower: Thread | None) -> None:
        """Abort, wait for the threads (a thread that is stuck in a call of the system is left behind), tell the rest."""
        threads = [*([follower] if follower else ()), *(self._crew.threads if self._crew else ())]
        stopped_at = self._stopped_at
        if stopped_at is None:
            for thread in threads:
                thread.join()
        else:
            if self._abort:
                self._abort_open(self._left(stopped_at, _ABORTING))
            for thread in threads:
                thread.join(self._left(stopped_at, _ENDING))
        self._client.close()
        self._copies.close()
        self._notices.end_all()
        self._rows.stop_rest(self._standing())

    def _abort_open(self, seconds: float) -> None:
        with suppress(GcdeskError):  # what can't be recorded is not done
            abort_open(self._connection, self._ledger, set(self._cases), seconds)

    def _left(self, since: float, seconds: float) -> float:
        return max(0.0, since + seconds - time.monotonic())

    def _standing(self) -> dict[str, RowState]:
        known = ((case, self._ledger.case(case.key)) for case in self._plan.cases)
        return {
            case.key: standing(case, record, self._client.display_set_page(self._plan.study_slug, record.pk))
            for case, record in known
            if record.pk
        }


def _readable(read: Callable[[], T]) -> T:
    """What *read* gives; asked for again when the answer was cut or somebody else's, as a hotel's."""
    for _ in range(_MOST_UNREADABLE - 1):
        try:
            return read()
        except (UnreadableAnswer, NotGrandChallenge):
            continue
    return read()


def _allowed(workers: int) -> int:
    return min(MOST_WORKERS, max(1, workers))
