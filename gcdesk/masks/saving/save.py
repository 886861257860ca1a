"""Saving masks into a folder, several at a time. Blocks: call `Saving.run` on a background thread.

Going on later is saving again into the same folder: what the manifest says is there, and is right, is skipped.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gcdesk.api.client import Client, Policy, Wait
from gcdesk.api.connection import Connection
from gcdesk.errors import (
    Cancelled,
    CertificateError,
    FileError,
    GcdeskError,
    NetworkError,
    ProxyError,
    TokenRefused,
)
from gcdesk.masks.saving.agreed import save_consensus
from gcdesk.masks.saving.board import Board
from gcdesk.masks.saving.claimed import claimed
from gcdesk.masks.saving.gate import Gate
from gcdesk.masks.saving.instances import Instances
from gcdesk.masks.saving.kept_manifest import KeptManifest
from gcdesk.masks.saving.plan import CONSENSUS, Job, Plan
from gcdesk.masks.saving.save_job import Work, save
from gcdesk.masks.saving.states import Failed, Held, SaveState, Stopped
from gcdesk.whole_file import not_written

_POLICY = Policy(tries=6)
_WORKPLACE = ".gcdesk-"
_DAY = 24 * 3600
_PATIENCE = 1.0
"""Seconds that threads have for ending after a cancel; one that converts an image is left to end by itself."""


@dataclass(frozen=True)
class Outcome:
    """How a saving ended."""

    states: dict[str, SaveState]
    """By the keys of its jobs; all of them are over."""
    error: GcdeskError | None = None
    """Why it ended early: the token was refused."""
    trouble: str = ""
    """A sentence when the manifest could not be written."""

    @property
    def help_target(self) -> str:
        """The paragraph of the help about what ended all of it, ``page#id``; "": nothing did."""
        if self.error is not None:
            return self.error.help_target
        return FileError.help_target if self.trouble else ""


class Saving:
    """One run over a plan. All methods but `run` may be called from any thread."""

    def __init__(
        self, connection: Connection, plan: Plan, board: Board | None = None, *, policy: Policy | None = None
    ) -> None:
        self.plan = plan
        self.board = board or Board(job.key for job in plan.jobs)
        self._gate = Gate()
        self._connection = connection
        self._policy = policy or _POLICY
        self._client: Client | None = None
        self._lock = threading.Lock()
        self._error: GcdeskError | None = None
        self._defect: BaseException | None = None

    # ---- while it runs

    @property
    def paused(self) -> bool:
        """Whether it waits for `go_on`."""
        return self._gate.paused

    def pause(self) -> None:
        """Begin nothing, and take nothing in, until `go_on`."""
        self._gate.pause()

    def go_on(self) -> None:
        """Go on after a pause, and try at once what waits for the network."""
        self._gate.go_on()
        if self._client:
            self._client.try_now()

    def cancel(self) -> None:
        """End within two seconds: what is whole stays, what is not is removed."""
        self._gate.cancel()
        if self._client:
            self._client.stop()

    # ---- running

    def run(self) -> Outcome:
        """Save everything; comes back when all rows are over, or it was cancelled.

        Raises `FileError` when the folder can't be used at all: it can't be made, another gcdesk saves into it, or it holds
        a ``masks.csv`` of somebody else's. What happens to one row is its state, and the others go on.
        """
        folder = self.plan.options.folder
        # Not made before: reading the certificates that the system trusts would hold up the window.
        self._client = client = Client(
            self._connection, workers=self.plan.options.workers, policy=self._policy
        )
        if self._gate.cancelled:
            client.stop()
        try:
            with claimed(folder) as certain:
                trouble = self._save(client, folder, alone=certain)
        finally:
            client.close()
        if self._defect:
            raise self._defect
        for job in self.plan.jobs:
            self.board.put(job.key, Stopped())
        return Outcome(self.board.states(), self._error, trouble)

    def _save(self, client: Client, folder: Path, *, alone: bool) -> str:
        """Save everything; gives a sentence when the manifest can't be written, else "" ."""
        manifest = KeptManifest(folder)
        try:
            with _workplace(folder, alone=alone) as workplace:
                instances = Instances(workplace, self._gate.check)
                work = Work(client, self.plan.options, self.board, self._gate, manifest, instances, workplace)
                self._all(work, [job for job in self.plan.jobs if job.what != CONSENSUS])
                self._all(work, [job for job in self.plan.jobs if job.what == CONSENSUS])
        finally:
            trouble = manifest.flush()
        return trouble

    def _all(self, work: Work, jobs: Sequence[Job]) -> None:
        """Have *jobs* done by some threads."""
        queue = deque(jobs)
        count = min(self.plan.options.workers, len(jobs))
        threads = [
            threading.Thread(target=self._work, args=(work, queue), name=f"gcdesk save {number}", daemon=True)
            for number in range(count)
        ]
        for thread in threads:
            thread.start()
        ends: float | None = None
        while any(thread.is_alive() for thread in threads):
            if self._gate.cancelled:
                ends = ends or time.monotonic() + _PATIENCE
                if time.monotonic() > ends:
                    return
            next(thread for thread in threads if thread.is_alive() or thread is threads[-1]).join(0.05)

    def _work(self, work: Work, queue: deque[Job]) -> None:
        while True:
            try:
                self._gate.check()
                job = queue.popleft()
            except (Cancelled, IndexError):
                return
            try:
                self.board.put(job.key, self._one(work, job))
            except TokenRefused as error:
                self._end(error)
            except Cancelled:
                self.board.put(job.key, Stopped())
            except BaseException as error:  # noqa: BLE001 - a defect ends the run, and is raised by it
                with self._lock:
                    self._defect = self._defect or error
                self.cancel()

    def _one(self, work: Work, job: Job) -> SaveState:
        """The state in which *job* ends. While nothing at all arrives, for any job, it is the network, and is waited for.

        Once that is back, a try that began before may still fail: after that the next one counts.
        """
        was_gone = False
        while True:
            heard = self.board.answers
            try:
                return self._tried(work, job)
            except (CertificateError, ProxyError) as error:
                return _failed(error)
            except NetworkError as error:
                is_gone = self.board.answers == heard
                if not is_gone and not was_gone:
                    return _failed(error)
                was_gone = is_gone
                self._gate.check()

    def _tried(self, work: Work, job: Job) -> SaveState:
        def told(wait: Wait) -> None:
            self.board.put(job.key, Held(wait.sentence))

        try:
            with work.client.told_of_waits(told):
                return save_consensus(work, job) if job.what == CONSENSUS else save(work, job)
        except (Cancelled, TokenRefused, NetworkError):
            raise
        except GcdeskError as error:
            return _failed(error)
        except OSError as error:
            return Failed(not_written(error, job.stem), help_target=FileError.help_target)

    def _end(self, error: GcdeskError) -> None:
        with self._lock:
            self._error = self._error or error
        self.cancel()


def _failed(error: GcdeskError) -> Failed:
    return Failed(error.sentence, "\n".join(error.details.lines()), error.help_target)


@contextmanager
def _workplace(folder: Path, *, alone: bool) -> Iterator[Path]:
    """A folder for what is not whole yet, on the same disk, this user's alone.

    Those of a crash are removed; where it is not certain that this gcdesk is *alone*, those older than a day.
    """
    for old in folder.glob(f"{_WORKPLACE}*"):
        if old.is_dir() and (alone or time.time() - old.stat().st_mtime > _DAY):
            shutil.rmtree(old, ignore_errors=True)
    try:
        made = Path(tempfile.mkdtemp(prefix=_WORKPLACE, dir=folder))
    except OSError as error:
        raise FileError(not_written(error, folder.name)) from error
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
