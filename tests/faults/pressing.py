"""Processes that press Upload: ``python -m tests.faults.pressing``, without Qt.

For each line on its stdin, a `Press` as JSON, it says that it is ready; with the next line it presses, and says what
came of it.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from gcdesk.api.client import Connection
from gcdesk.journal import Journal
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.states import describe
from gcdesk.upload.records.kept_runs import claim_for, put_away
from gcdesk.upload.records.recorded import plan_from_bytes
from tests.upload.sending_runs import QUICK

ELSEWHERE = "another gcdesk sends it"
READY = "ready to press"
ROOT = Path(__file__).parents[2]


class Press(msgspec.Struct, frozen=True):
    """What one user is about to send."""

    journal: str
    plan: str
    """As the journal keeps it."""
    server: str
    token: str


def press(order: Press) -> str:
    """What the window does from the button to the end; what the rows say."""
    plan = plan_from_bytes(order.plan.encode("ascii"))
    with closing(Journal(Path(order.journal))) as journal:
        say(READY)
        sys.stdin.readline()
        claimed = claim_for(journal, "", plan)
        if claimed is None:
            return ELSEWHERE
        engine = Engine(
            claimed.plan,
            Connection(order.server, order.token),
            Board(),
            ledger=claimed.ledger,
            pace=0.005,
            policy=QUICK,
        )
        outcome = engine.run()
        put_away(journal, claimed, outcome, {}, later=False)
        return "; ".join(describe(row.state) for row in outcome.rows)


def say(words: str) -> None:
    """One line, at once."""
    print(words, flush=True)  # noqa: T201 - for the test that started it


def main() -> None:
    """Press for each line until there are no more."""
    while line := sys.stdin.readline():
        say(press(msgspec.json.decode(line, type=Press)))


class Hand:
    """The other side: a process that presses when the test says so."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.pressing"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=20)

    def tell(self, words: str) -> None:
        """One line to the process."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()

    def heard(self) -> str:
        """The next line that it says."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


if __name__ == "__main__":
    main()
