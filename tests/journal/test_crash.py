"""A process that uses the journal is killed: what it was told to be kept is kept, whole, and nothing stays claimed."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.journal import Journal, Run
from tests.journal.victim import is_whole

ROOT = Path(__file__).parents[2]


def _start(*what: object) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-m", "tests.journal.victim", *map(str, what)]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE)


def _said(victim: subprocess.Popen[bytes], lines: int | None = None) -> list[str]:
    assert victim.stdout is not None
    if lines is None:
        return [line.decode().strip() for line in victim.stdout if line.endswith(b"\n")]
    return [victim.stdout.readline().decode().strip() for _ in range(lines)]


def _kept(journal: Journal, run_id: str) -> tuple[Run, list[str]]:
    """The run, and the names of its events, each of which is whole."""
    assert journal.notice == ""
    assert journal.is_alone()
    (run,) = journal.runs.unfinished("o")
    assert run.id == run_id
    assert journal.runs.plan(run) == b"plan"
    payloads = [kept.payload for kept in journal.runs.events(run)]
    assert all(is_whole(payload) for payload in payloads)
    return run, [payload.partition(b" ")[0].decode() for payload in payloads]


@pytest.mark.hazard("G1")
@pytest.mark.parametrize("seed", range(12))
def test_killed_at_any_time_by_threads_that_record(tmp_path: Path, seed: int) -> None:
    file = tmp_path / "journal.sqlite"
    with _start("record", file) as victim:
        said = _said(victim, 1 + random.Random(seed).randrange(150))
        victim.send_signal(signal.SIGKILL)
        said += _said(victim)
    with closing(Journal(file)) as journal:
        run, kept = _kept(journal, said[0])
        assert len(set(kept)) == len(kept)
        assert set(said[1:]) <= set(kept)
        for thread in range(
            4
        ):  # of each thread at most the one in flight is there besides, and the order is kept
            mine = [name for name in kept if name.startswith(f"{thread}-")]
            assert mine == [f"{thread}-{n}" for n in range(len(mine))]
            assert len(mine) - sum(name.startswith(f"{thread}-") for name in said) in {0, 1}
        assert journal.runs.claim(run)
        journal.runs.record(run, b"it goes on")
        assert journal.runs.events(run)[-1].payload == b"it goes on"


@pytest.mark.hazard("G1")
@pytest.mark.parametrize("statement", range(1, 10))
def test_killed_inside_of_a_record(tmp_path: Path, statement: int) -> None:
    file = tmp_path / "journal.sqlite"
    with _start("die", file, statement) as victim:
        said = _said(victim)
    assert victim.returncode == -signal.SIGKILL
    assert len(said) - 1 == (statement - 1) // 3  # a record is three statements: begin, insert, commit
    with closing(Journal(file)) as journal:
        _, kept = _kept(journal, said[0])
        assert kept == said[1:]


@pytest.mark.hazard("G2")
def test_a_disk_that_fills_up_while_recording(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with _start("fill", file, 200_000) as victim:
        said = _said(victim)
    assert victim.returncode == 0
    *events, sentence, after = said[1:]
    assert "nothing more" in sentence
    with closing(Journal(file)) as journal:
        _, kept = _kept(journal, said[0])
        # The name of the last one is its first word.
        assert kept == [*events, after.split()[0]]
        assert len(events) > 10


@pytest.mark.hazard("G3")
def test_a_run_is_claimed_by_one_process_and_free_when_that_is_killed(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.sqlite")) as journal:
        run = journal.runs.begin("o", study_pk="s", study_slug="s", study_title="S", plan=b"p", cases=1)
        with _start("hold", journal.file, run.id) as second:
            assert _said(second, 1) == ["claimed False alone False"]
            second.kill()
        journal.runs.release(run)
        with _start("hold", journal.file, run.id) as second:
            assert _said(second, 1) == ["claimed True alone False"]
            assert not journal.runs.claim(run)
            assert not journal.runs.forget(run)
            second.send_signal(signal.SIGKILL)
        assert journal.runs.claim(run)
