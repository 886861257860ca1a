"""A whole run on a small stage: a study on a practice server, a plan for it, the applier, a journal on disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from gcdesk.api.client import Client, Connection
from gcdesk.api.repeat import Policy
from gcdesk.api.studies import find_study
from gcdesk.journal import Journal
from gcdesk.order.applying.applier import Applier, Outcome
from gcdesk.order.applying.board import Board
from gcdesk.order.applying.kept_runs import Begun, KeptRun, begin, go_on, kept_runs, put_away
from gcdesk.order.applying.states import State
from gcdesk.order.applying.work import Work, work_of
from gcdesk.order.arranging.arrangement import Arrangement, as_listed
from gcdesk.order.arranging.sets import Sets, sets_of
from gcdesk.order.planning.plan import Plan, make_plan
from gcdesk.practice.records import Answer, DisplaySet
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk
from gcdesk.study.load import load
from gcdesk.study.place import owner_of
from gcdesk.study.snapshot import Snapshot

SLUG = "empty-practice"
QUICK = Policy(tries=None, first_pause=0.02, longest_pause=0.1, server_pause=0.02)
PATIENCE = 20.0
PATCH = "display-sets/[0-9a-f]"
"""Path of one display set."""


class Stage:
    """A study whose display sets are called by letters; ends with the ``with`` block."""

    def __init__(self, server: PracticeServer, folder: Path) -> None:
        self.server = server
        self.journal = Journal(folder / "journal.sqlite")
        self.pk: dict[str, str] = {}
        """By the title that a display set had first."""
        self.board = Board()
        self.begun: Begun | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.journal.close()

    # ---- the server

    def fill(self, spec: str) -> None:
        """``"a10 b20! c30"``: display sets of these titles and numbers; b has an answer."""
        study = self.server.state.study_by_slug(SLUG)
        assert study is not None
        for age, word in enumerate(spec.split()):
            title, number = word[0], int(word[1:].rstrip("!"))
            self.pk[title] = new_pk()
            self.server.state.put_display_set(
                DisplaySet(self.pk[title], study.pk, title, number, created=1000.0 + age)
            )
            if word.endswith("!"):
                self.answer(title)

    def answer(self, name: str) -> None:
        """A reader answers the display set."""
        row = self.server.state.display_sets[self.pk[name]]
        self.server.state.put_answer(
            Answer(
                new_pk(), row.study, row.pk, question="q", creator="reader1", answer=1, created=1, modified=1
            )
        )

    def change(self, name: str, **fields: Any) -> None:
        """Somebody else changes it."""
        state = self.server.state
        state.put_display_set(msgspec.structs.replace(state.display_sets[self.pk[name]], **fields))

    @property
    def shown(self) -> str:
        """The study as the server has it: ``"a10 b20"``, by order number and age."""
        study = self.server.state.study_by_slug(SLUG)
        assert study is not None
        return " ".join(f"{row.title}{row.order}" for row in self.server.state.display_sets_of(study.pk))

    @property
    def patches(self) -> int:
        """How many changes the server was sent, whatever it answered."""
        return sum(entry.method == "PATCH" for entry in self.server.state.log)

    def client(self, user: str = "editor") -> Client:
        return Client(self.connection(user))

    def connection(self, user: str = "editor") -> Connection:
        return Connection(self.server.address, self.server.tokens[user], self.server.certificate_file)

    # ---- the plan

    def snapshot(self) -> Snapshot:
        client = self.client()
        try:
            return load(client, find_study(client, SLUG))
        finally:
            client.close()

    def plan(self, sequence: str = "", **titles: str) -> Plan:
        """For the study in another sequence, with other titles, by the names that they had first."""
        made: Sets = sets_of(self.snapshot(), None)
        wanted: Arrangement = as_listed(made).with_titles(
            {self.pk[name]: new for name, new in titles.items()}
        )
        if sequence:
            wanted = wanted.with_sequence([self.pk[name] for name in sequence])
        plan = make_plan(wanted, made)
        assert plan.can_be_applied
        return plan

    def work(self, sequence: str = "", **titles: str) -> Work:
        plan = self.plan(sequence, **titles)
        return work_of(plan, server=self.server.address, user="editor", study=self.snapshot().study)

    # ---- runs

    def applier(self, begun: Begun, *, user: str = "editor", **options: Any) -> Applier:
        self.board = Board()
        self.begun = begun
        return Applier(begun.ledger, self.connection(user), self.board, **{"policy": QUICK, **options})

    def begin(self, sequence: str = "", **titles: str) -> Begun:
        """A new run."""
        return begin(self.journal, self.work(sequence, **titles))

    def apply(self, begun: Begun | None, **options: Any) -> Outcome:
        """*begun* to its end, and put away."""
        assert begun is not None
        outcome = run_to_its_end(self.applier(begun, **options))
        put_away(self.journal, begun, outcome)
        return outcome

    def restart(self) -> None:
        """Close the journal and open it again, as another start of gcdesk would."""
        self.journal.close()
        self.journal = Journal(self.journal.file)
        assert self.journal.notice == ""

    def kept(self) -> list[KeptRun]:
        study = self.server.state.study_by_slug(SLUG)
        assert study is not None
        return kept_runs(self.journal, owner_of(self.server.address, "editor"), study.pk)

    def go_on(self, **options: Any) -> Outcome:
        """Start again, and go on with the one unfinished run."""
        self.restart()
        (kept,) = [run for run in self.kept() if run.is_unfinished]
        return self.apply(go_on(self.journal, kept.run), **options)

    def told(self, outcome: Outcome) -> dict[str, State]:
        """The states by the names that display sets had first."""
        names = {pk: name for name, pk in self.pk.items()}
        return {names[pk]: state for pk, state in outcome.states.items()}


def kinds(states: Mapping[str, State]) -> dict[str, str]:
    """The names of the states."""
    return {name: type(state).__name__ for name, state in states.items()}


class Background:
    """A run on a thread of its own while the ``with`` block does something to it."""

    def __init__(self, applier: Applier) -> None:
        self.applier = applier
        self.outcome: Outcome | None = None
        self._thread = threading.Thread(target=self._run, name="test run")

    def _run(self) -> None:
        self.outcome = self.applier.run()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.applier.cancel()
        self.end()

    def end(self) -> Outcome:
        """Wait for the run's end."""
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "the run did not end"
        assert self.outcome is not None
        return self.outcome


def run_to_its_end(applier: Applier) -> Outcome:
    """A whole run, which must end by itself."""
    with Background(applier) as running:
        pass
    return running.end()


def wait_until(true: Callable[[], bool], what: str = "") -> None:
    """Wait until *true* says so."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, what or "it did not come to pass"
        time.sleep(0.005)
