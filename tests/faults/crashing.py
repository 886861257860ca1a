"""Processes that are made to be killed: ``python -m tests.faults.crashing``, without Qt.

Everything is imported once. For each line on its stdin, an `Order` as JSON, it forks a process that has never done
anything yet, says its id, waits for its end, and says with what it ended.
"""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from gcdesk.api.client import Connection
from gcdesk.journal import Journal, Run
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.parts import SMALLEST_PART
from gcdesk.upload.records.journaled import finish, go_on
from tests.upload.sending_runs import QUICK

ELSEWHERE = 3
"""Exit code: another process has the run."""
ROOT = Path(__file__).parents[2]


class Order(msgspec.Struct, frozen=True):
    """Go on with the one unfinished run of a journal, if there is one."""

    journal: str
    owner: str
    server: str
    token: str
    die_at: int = 0
    """Be killed at this event; 0: by nobody."""
    before: bool = False
    """Before the event is written down; else after, before the step that it announces."""
    workers: int = 3
    save_table: str = ""
    """Only save the table that is in this file, and be killed."""
    study: str = ""
    """Of that table."""


def carry_out(order: Order) -> None:
    """What a process does that was forked."""
    assert "PySide6" not in sys.modules
    journal = Journal(Path(order.journal))
    if order.save_table:
        journal.save_table(order.owner, order.study, Path(order.save_table).read_bytes())
        os.kill(os.getpid(), signal.SIGKILL)
    unfinished = journal.runs.unfinished(order.owner)
    if not unfinished:
        return  # the one before was killed when it had finished the run already
    (run,) = unfinished
    if order.die_at:
        journal.runs.record = dying(journal.runs.record, order)  # type: ignore[assignment,method-assign]  # the way to the disk
    begun = go_on(journal, run)
    if begun is None:
        sys.exit(ELSEWHERE)
    engine = Engine(
        begun.plan,
        Connection(order.server, order.token),
        Board(),
        ledger=begun.ledger,
        workers=order.workers,
        pace=0.005,
        part_size=SMALLEST_PART,
        policy=QUICK,
        sure_after=0.3,
    )
    finish(journal, run, engine.run())
    journal.close()


def dying(record: Callable[[Run, bytes], None], order: Order) -> Callable[[Run, bytes], None]:
    """*record* that is killed where *order* says."""
    so_far = itertools.count(1)

    def hook(run: Run, event: bytes) -> None:
        is_last = next(so_far) == order.die_at
        if is_last and order.before:
            os.kill(os.getpid(), signal.SIGKILL)
        record(run, event)
        if is_last:
            os.kill(os.getpid(), signal.SIGKILL)

    return hook


def main() -> None:
    """Fork for each line until there are no more."""
    for line in sys.stdin:
        order = msgspec.json.decode(line, type=Order)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                carry_out(order)
                code = 0
            except SystemExit as end:
                code = ELSEWHERE if end.code == ELSEWHERE else 1
            except BaseException:  # noqa: BLE001 - a fork must not go on in its parent's place
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stderr.flush()
                os._exit(code)
        say(child)
        say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def say(number: int) -> None:
    """On stdout, at once."""
    os.write(1, f"{number}\n".encode())


class Victims:
    """The other side: gives orders, one after the other, from a test."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.crashing"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=20)

    def start(self, order: Order) -> int:
        """Begin; the id of the process."""
        assert self._process.stdin is not None
        self._process.stdin.write(msgspec.json.encode(order) + b"\n")
        self._process.stdin.flush()
        return self._heard()

    def ended(self) -> int:
        """Wait for its end; its exit code, or the negative number of the signal that killed it."""
        return self._heard()

    def _heard(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


if __name__ == "__main__":
    main()
