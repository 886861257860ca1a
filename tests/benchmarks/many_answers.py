"""100,000 answers: loading them on a line with latency, against the official client; then what is done with them."""

from __future__ import annotations

import gc
import ssl
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import gcapi

from gcdesk.answers.export.csv_file import write_csv
from gcdesk.answers.export.sheets import Contents
from gcdesk.answers.export.workbook import write_workbook
from gcdesk.answers.readable import read
from gcdesk.answers.tables.by_answer import ByAnswer
from gcdesk.answers.tables.by_display_set import by_display_set
from gcdesk.answers.tables.by_reader import by_reader
from gcdesk.answers.tables.filters import Filter, matching, searchable
from gcdesk.answers.tables.progress import progress
from gcdesk.answers.tables.table import sorted_rows
from gcdesk.api.client import Client, Connection
from gcdesk.api.studies import find_study
from gcdesk.practice.sample_many import SLUG
from gcdesk.study.answers import Answers
from gcdesk.study.load import load
from gcdesk.study.load_answers import load_answers
from gcdesk.study.snapshot import Snapshot
from tests.benchmarks.answers_server import Served, serving

T = TypeVar("T")

LATENCY = 0.04
"""Seconds before each answer."""
_TICK = 0.005
"""Seconds of rest of the thread that stands for the window's."""


def lines(turns: int, display_sets: int) -> Iterator[str]:
    """The tables, line by line as it is measured."""
    with serving(LATENCY, display_sets) as served:
        yield f"{served.answers:,} answers, {LATENCY * 1000:.0f} ms latency, TLS"
        yield from _loading(served, turns)
        yield "  what is done with them, and the longest gap in another thread meanwhile:"
        (snapshot, answers), line = _watched("loaded", lambda: _loaded(served))
        yield line
    yield from _afterwards(snapshot, answers)


def _loading(served: Served, turns: int) -> Iterator[str]:
    ours, theirs = [], []
    for turn in range(1, turns + 1):
        theirs.append(_seconds(lambda: _official(served)))
        ours.append(_seconds(lambda: _loaded(served)))
        yield (
            f"  turn {turn}: gcapi {theirs[-1]:6.2f} s   gcdesk {ours[-1]:6.2f} s   "
            f"ratio {theirs[-1] / ours[-1]:5.2f}"
        )
    slow, fast = statistics.median(theirs), statistics.median(ours)
    yield f"  median: gcapi {slow:6.2f} s   gcdesk {fast:6.2f} s   gcdesk is {slow / fast:.2f} times as fast"


def _loaded(served: Served) -> tuple[Snapshot, Answers]:
    client = Client(Connection(served.address, served.token, served.certificate_file), workers=4)
    try:
        study = find_study(client, SLUG)
        answers = load_answers(client, study, all_readers=True)
        if len(answers.answers) != served.answers:
            raise RuntimeError("gcdesk did not load all answers")
        return load(client, study), answers
    finally:
        client.close()


def _official(served: Served) -> None:
    trust = ssl.create_default_context(cafile=str(served.certificate_file))
    base = f"{served.address}/api/v1/"
    with gcapi.Client(token=served.token, base_url=base, verify=trust) as client:
        study = client.reader_studies.detail(slug=SLUG)
        wanted = {"question__reader_study": study.pk}
        if len(list(client.reader_studies.answers.iterate_all(wanted))) != served.answers:
            raise RuntimeError("gcapi did not load all answers")


def _afterwards(snapshot: Snapshot, answers: Answers) -> Iterator[str]:
    """What is done with them on one thread, and how long another one, as the window's, had to wait meanwhile."""
    reading, line = _watched("in words", lambda: read(snapshot, answers))
    yield line
    search, line = _watched("made searchable", lambda: searchable(reading))
    yield line
    for text in ("nodule", "nodule left", "zzz"):
        yield _watched(f"filtered by “{text}”", partial(matching, search, Filter(text)))[1]
    table = ByAnswer(reading.rows)
    for at, column in enumerate(table.columns):
        yield _watched(f"sorted by “{column.title}”", partial(sorted_rows, table, at))[1]
    yield _watched("by reader", lambda: by_reader(reading.questions, reading.rows))[1]
    yield _watched(
        "by display set", lambda: by_display_set(reading.questions, reading.rows, reading.readers)
    )[1]
    yield _watched(
        "progress", lambda: progress(reading.questions, reading.display_sets, reading.readers, reading.given)
    )[1]
    contents = Contents(snapshot.study, reading, reading.rows)
    with tempfile.TemporaryDirectory() as folder:
        yield _watched("written as .csv", lambda: write_csv(Path(folder) / "a.csv", contents))[1]
        yield _watched("written as .xlsx", lambda: write_workbook(Path(folder) / "a.xlsx", contents))[1]


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _watched(name: str, work: Callable[[], T]) -> tuple[T, str]:
    """What *work* gives, done on a thread of its own, and a line about it.

    As in the program, cyclic garbage is not collected by whoever allocates.
    """
    gc.disable()
    results: list[T] = []
    begun = last = time.perf_counter()
    thread = threading.Thread(target=lambda: results.append(work()))
    thread.start()
    gap = 0.0
    while thread.is_alive():
        time.sleep(_TICK)
        now = time.perf_counter()
        gap, last = max(gap, now - last), now
    gc.enable()
    return results[0], f"    {name:24} {last - begun:6.2f} s   longest gap {gap * 1000:4.0f} ms"
