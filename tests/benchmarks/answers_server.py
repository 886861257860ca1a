"""A practice server with many answers in a process of its own: ``python -m tests.benchmarks.answers_server``.

So that what it does with its time does not hold up who asks. Runs until its standard input ends.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_many import many_answers
from gcdesk.practice.server import PracticeServer


@dataclass(frozen=True)
class Served:
    """Where it is."""

    address: str
    token: str
    certificate_file: Path
    answers: int


@contextmanager
def serving(latency: float, display_sets: int) -> Iterator[Served]:
    """A server with ten questions that 20 readers answered on so many *display_sets*, *latency* s before each answer."""
    command = [sys.executable, "-m", "tests.benchmarks.answers_server", str(latency), str(display_sets)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        yield Served(told["address"], told["token"], Path(told["certificate_file"]), told["answers"])


def main() -> None:
    """Serve."""
    latency, display_sets = float(sys.argv[1]), int(sys.argv[2])
    study = many_answers(display_sets=display_sets)
    with PracticeServer(samples=False, tls=True) as server:
        load_study(server.site, study)
        server.faults.latency = latency
        told = {
            "address": server.address,
            "token": server.tokens["editor"],
            "certificate_file": str(server.certificate_file),
            "answers": len(study.answers),
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
