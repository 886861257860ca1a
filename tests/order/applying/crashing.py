"""Processes that are made to be killed: ``python -m tests.order.applying.crashing``, without Qt.

Everything is imported once. For each line on its stdin, an `Order` as JSON, it forks a process that goes on with the one
unfinished run of a journal, and says with what that ended.
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
from gcdesk.journal import Journal, Run, RunKind
from gcdesk.order.applying.applier import Applier
from gcdesk.order.applying.board import Board
from gcdesk.order.applying.kept_runs import go_on, put_away
from tests.order.applying.stage import QUICK

ROOT = Path(__file__).parents[3]


class Order(msgspec.Struct, frozen=True):
    """Go on with the run, and be killed at an event."""

    journal: str
    owner: str
    server: str
    token: str
    die_at: int
    before: bool
    """Before the event is written down; else after, before the step that it announces."""


def carry_out(order: Order) -> None:
    """What a process does that was forked."""
    assert "PySide6" not in sys.modules
    journal = Journal(Path(order.journal))
    journal.runs.record = dying(journal.runs.record, order)  # type: ignore[assignment,method-assign]  # the way to the disk
    (run,) = journal.runs.unfinished(order.owner, RunKind.ORDER)
    begun = go_on(journal, run)
    assert begun is not None
    outcome = Applier(
        begun.ledger, Connection(order.server, order.token), Board(), workers=2, policy=QUICK
    ).run()
    put_away(journal, begun, outcome)
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
        child = os.fork()
        if child == 0:
            code = 1
            try:
                carry_out(msgspec.json.decode(line, type=Order))
                code = 0
            except BaseException:  # noqa: BLE001 - a fork must not go on in its parent's place
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stderr.flush()
                os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(1, f"{code}\n".encode())


class Victims:
    """The other side: gives orders, one after the other, from a test."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.order.applying.crashing"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=20)

    def run(self, order: Order) -> int:
        """A process to its end; its exit code, or the negative number of the signal that killed it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(order) + b"\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


if __name__ == "__main__":
    main()
