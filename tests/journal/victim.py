"""A process that uses a journal until it is killed; told by its arguments what to do. Says on stdout what it did."""

from __future__ import annotations

import hashlib
import itertools
import os
import resource
import signal
import sys
import threading
import time
from pathlib import Path

from gcdesk.errors import JournalError
from gcdesk.journal import Journal, Run

THREADS = 4


def event(name: str) -> bytes:
    """An event that tells whether it is whole."""
    body = f"{name} ".encode() + os.urandom(200).hex().encode()
    return body + b" " + hashlib.sha256(body).hexdigest().encode()


def is_whole(payload: bytes) -> bool:
    """Whether *payload* is one that `event` made."""
    body, _, digest = payload.rpartition(b" ")
    return hashlib.sha256(body).hexdigest().encode() == digest


def say(line: str) -> None:
    """In one write, so that lines of several threads do not mix and nothing waits in a buffer."""
    os.write(1, f"{line}\n".encode())


def begin(journal: Journal) -> Run:
    """A run, told."""
    run = journal.runs.begin("o", study_pk="s", study_slug="s", study_title="S", plan=b"plan", cases=1)
    say(run.id)
    return run


def record_for_ever(journal: Journal) -> None:
    """Several threads record until the end."""
    run = begin(journal)

    def work(name: int) -> None:
        for n in itertools.count():
            journal.runs.record(run, event(f"{name}-{n}"))
            say(f"{name}-{n}")

    for name in range(THREADS):
        threading.Thread(target=work, args=(name,), daemon=True).start()
    time.sleep(60)


def die_before_statement(journal: Journal, last: int) -> None:
    """Be killed where SQLite is about to carry out its *last*-th statement."""
    run = begin(journal)
    so_far = itertools.count(1)

    def count(_statement: str) -> None:
        if next(so_far) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    journal._database._connection.set_trace_callback(count)
    for n in itertools.count():
        journal.runs.record(run, event(str(n)))
        say(str(n))


def fill_the_disk(journal: Journal, size: int) -> None:
    """The system refuses files larger than *size* bytes."""
    run = begin(journal)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        for n in itertools.count():
            journal.runs.record(run, event(str(n)))
            say(str(n))
    except JournalError as error:
        say(error.sentence)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    journal.runs.record(run, event("there is room again"))
    say("there is room again")


def hold(journal: Journal, run_id: str) -> None:
    """Claim a run and keep it."""
    (run,) = (run for run in journal.runs.of("o") if run.id == run_id)
    say(f"claimed {journal.runs.claim(run)} alone {journal.is_alone()}")
    time.sleep(60)


if __name__ == "__main__":
    opened = Journal(Path(sys.argv[2]))
    match sys.argv[1]:
        case "record":
            record_for_ever(opened)
        case "die":
            die_before_statement(opened, int(sys.argv[3]))
        case "fill":
            fill_the_disk(opened, int(sys.argv[3]))
        case "hold":
            hold(opened, sys.argv[3])
