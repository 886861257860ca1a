"""A whole run on a small stage: real files, the way from the folder to the plan, the engine, a journal on disk.

Nothing here is a stand-in but the practice server, which speaks over real sockets. No Qt.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from gcdesk.api.client import Client
from gcdesk.api.studies import find_study
from gcdesk.journal import Journal
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import DAY
from gcdesk.study.load import load
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.engine import Engine
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.sending import Plan
from gcdesk.upload.engine.states import Ready, Stopped, describe
from gcdesk.upload.folder.cases import FileEntry, Listing
from gcdesk.upload.folder.group import best_grouping, group
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.records.journaled import (
    Journaled,
    begin_run,
    finish,
    go_on,
    journaled_ledger,
    owner_of,
    send_again,
)
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.table.checks import inspect
from gcdesk.upload.table.facts import Fact, gather
from gcdesk.upload.table.findings import Findings
from gcdesk.upload.table.in_study import in_study
from gcdesk.upload.table.plan import Table, add_column, draft_table
from gcdesk.upload.table.prepare import orders, prepare
from tests.faults.reading import Reader, digest
from tests.upload.sending_plans import SLUG, mha
from tests.upload.sending_runs import QUICK, connection_to

CT, OTHER, SCORE, REPORT, IMAGE_SET = "ct-image", "generic-medical-image", "some-score", "report", "dicom-ct"
LONGEST = 60.0
"""Seconds in which any run must have ended by itself."""
STOPPED = describe(Stopped())
USUAL: Mapping[str, str] = {CT: "*.mha", SCORE: "*.json"}
"""Interface slug → rule."""


@dataclass(frozen=True)
class Chosen:
    """A folder that was read, and what the checks say of it."""

    place: UploadPlace
    listing: Listing
    table: Table
    facts: Mapping[FileEntry, Fact]
    findings: Findings

    def plan(self, keys: Iterable[str] | None = None) -> Plan:
        """What is sent: all rows that can be, or those of *keys*."""
        wanted = [draft.key for draft in self.table.drafts if keys is None or draft.key in set(keys)]
        sent = [key for key in wanted if key not in self.findings.blocking_keys]
        numbers = orders(
            [draft.key for draft in self.table.drafts],
            {},
            [display_set.order for display_set in self.place.snapshot.display_sets],
        )
        return self.place.plan(prepare(self.table, self.facts, numbers, sent))

    def sentences(self, key: str) -> str:
        """All that the checks say of a row, without quotation marks."""
        return unquoted("\n".join(problem.sentence for problem in self.findings.of(key)))


def titles(count: int) -> list[str]:
    """Of the cases that `Stage.make_cases` makes."""
    return [f"case {n}" for n in range(1, count + 1)]


class Stage:
    """A folder of cases, a journal, and a practice server's study that they go to; ends with the ``with`` block."""

    def __init__(
        self, server: PracticeServer, folder: Path, *, slug: str = SLUG, root: Path | None = None
    ) -> None:
        """*folder*: for the journal, and the cases too, when they are in no *root* of their own."""
        self.server = server
        self.slug = slug
        self.root = root or folder / "cases"
        self.root.mkdir(exist_ok=True)
        self.expected: dict[str, dict[str, object]] = {}
        """What each display set is to show, by title, as `reading.Shown.values` has it."""
        self.journal = Journal(folder / "home" / "journal.sqlite")
        self.board = Board()
        self.begun: Journaled | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.journal.close()

    # ---- files

    def write(self, relative: str, content: bytes) -> Path:
        """A file below the folder."""
        path = self.root / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def make_case(self, title: str, seed: int, *, voxels: int = 64) -> Path:
        """A case of an image and a score; the image's path."""
        self.write(f"{title}/score.json", json.dumps(seed + 0.5).encode())
        content = mha(seed, voxels)
        self.expected[title] = {CT: digest(content), SCORE: seed + 0.5}
        return self.write(f"{title}/ct.mha", content)

    def make_cases(self, count: int, *, voxels: int = 64) -> list[Path]:
        """Cases called `titles`; the paths of their images."""
        return [self.make_case(title, n, voxels=voxels) for n, title in enumerate(titles(count), 1)]

    # ---- from the folder to the plan

    def choose(self, rules: Mapping[str, str] = USUAL, *, user: str = "editor") -> Chosen:
        """Read the folder, fill the table by *rules*, look into the files, check."""
        place = self.place(user)
        known = {interface.slug: interface for interface in place.snapshot.interfaces}
        listing = list_files(self.root)
        table = draft_table(group(listing, best_grouping(listing)).cases)
        for slug, rule in rules.items():
            table = add_column(table, known[slug], rule)
        return self.check(place, listing, table)

    def check(self, place: UploadPlace, listing: Listing, table: Table) -> Chosen:
        """Look into the files of *table* and check it."""
        facts = gather(table, {})
        study = in_study(place.snapshot.display_sets, {}, frozenset())
        return Chosen(place, listing, table, facts, inspect(table, facts, study))

    def place(self, user: str = "editor") -> UploadPlace:
        """The study, as *user* sees it now."""
        return UploadPlace(
            connection_to(self.server, user), user, practice=False, snapshot=self.snapshot(user)
        )

    def snapshot(self, user: str = "editor") -> Snapshot:
        """The study, as *user* sees it now."""
        client = Client(connection_to(self.server, user))
        try:
            return load(client, find_study(client, self.slug))
        finally:
            client.close()

    # ---- runs

    def engine(self, plan: Plan | None = None, *, user: str = "editor", **options: Any) -> Engine:
        """The engine of a new run of *plan* (None: of what the folder holds), kept in the journal."""
        self.begun = begin_run(self.journal, plan or self.choose().plan())
        return self._engine(self.begun, user, options)

    def engine_that_goes_on(self, *, user: str = "editor", days: float = 0.0, **options: Any) -> Engine:
        """gcdesk was started again, *days* later: the engine that goes on with the one unfinished run."""
        self.restart()
        assert self.begun is not None
        (run,) = self.journal.runs.unfinished(owner_of(self.begun.plan))
        again = go_on(self.journal, run, clock=lambda: time.time() + days * DAY)
        assert again is not None
        self.begun = again
        return self._engine(again, user, options)

    def _engine(self, begun: Journaled, user: str, options: Mapping[str, Any]) -> Engine:
        self.board = Board()
        given = {"pace": 0.005, "policy": QUICK, "sure_after": 0.3, **options}
        return Engine(begun.plan, connection_to(self.server, user), self.board, ledger=begun.ledger, **given)

    def restart(self) -> None:
        """End the journal and open it again, as another start of gcdesk would."""
        self.journal.close()
        self.journal = Journal(self.journal.file)
        assert self.journal.notice == ""

    def send(self, plan: Plan | None = None, **options: Any) -> Outcome:
        """A whole run."""
        return run_to_its_end(self.engine(plan, **options))

    def go_on(self, **options: Any) -> Outcome:
        """Go on with the unfinished run after another start; what failed is tried again."""
        return run_to_its_end(self.engine_that_goes_on(**options))

    def send_again(self, plan: Plan, **options: Any) -> Outcome:
        """End the run and try *plan*, some of its rows as they are now, in it again."""
        assert self.begun is not None
        ended = finish(self.journal, self.begun.run, Outcome(()))
        run = send_again(self.journal, ended, plan)
        assert run is not None
        self.begun = Journaled(run, plan, journaled_ledger(self.journal, run))
        return run_to_its_end(self._engine(self.begun, "editor", options))

    # ---- the end

    def assert_arrived(self, *wanted: str) -> None:
        """The study shows just the display sets *wanted*, in that order, each with all that it is to show, and the
        server made no image that no display set shows.
        """
        self.server.faults.clear()
        shown = Reader(self.server).study(self.slug)
        assert [one.title for one in shown] == list(wanted)
        places = [one.order for one in shown]
        assert places == sorted(set(places))
        for one in shown:
            assert dict(one.values) == self.expected[one.title], one.title
        state = self.server.state
        with state.lock:
            images = [value.image for made in state.display_sets for value in made.values if value.image]
            assert sorted(images) == sorted(image.pk for image in state.images)

    def assert_all_ready(self, outcome: Outcome, *wanted: str) -> None:
        """Every row says "ready", and `assert_arrived` holds."""
        assert [row.title for row in outcome.rows] == list(wanted)
        assert [describe(row.state) for row in outcome.rows] == ["ready"] * len(wanted)
        assert outcome.stopped_by is None
        self.assert_arrived(*wanted)
        by_title = {d.title: d.pk for d in self.snapshot().display_sets}
        for row in outcome.rows:
            assert isinstance(row.state, Ready)
            assert row.state.pk == by_title[row.title]


def run_to_its_end(engine: Engine) -> Outcome:
    """Run *engine*; fails when that has not ended by itself after `LONGEST`."""
    impatient = threading.Timer(LONGEST, engine.cancel)
    impatient.start()
    try:
        outcome = engine.run()
        assert impatient.is_alive(), "the run did not end by itself"
    finally:
        impatient.cancel()
        impatient.join()
    return outcome


def said(outcome: Outcome) -> dict[str, str]:
    """The sentence of each row, by title, without quotation marks."""
    return {row.title: unquoted(describe(row.state)) for row in outcome.rows}


def unquoted(sentence: str) -> str:
    """How names are set off is no matter here."""
    return sentence.replace("“", "").replace("”", "")
