"""Answers to look at in tests of the window's half, and a source that has them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from gcdesk.answers.sheets import Found, Loaded, find, load
from gcdesk.answers.tables.filters import Filter
from gcdesk.api.models import Answer
from gcdesk.errors import Cancelled
from gcdesk.study.answers import Answers, Changes, OnPage
from gcdesk.study.snapshot import Snapshot
from tests.answers.build import GRADE, LENGTH, MASK, NODULE, PERCENT, REMARKS, SIGNS, answer, snapshot

ANSWERS = (
    answer("anna", GRADE, 1, 3, seconds=60),
    answer("ben", GRADE, 1, 1, minute=10, seconds=30),
    answer("anna", GRADE, 2, 2, minute=60),
    answer("ben", GRADE, 2, 2, minute=70),
    answer("anna", GRADE, 3, 99, minute=1500),
    answer("anna", SIGNS, 1, [11, 12], seconds=120),
    answer("ben", SIGNS, 1, [], minute=10),
    answer("anna", NODULE, 1, True),
    answer("ben", NODULE, 1, False, minute=11),
    answer("anna", PERCENT, 1, 10),
    answer("ben", PERCENT, 1, 20, minute=12),
    answer("anna", PERCENT, 2, 35),
    answer("ben", PERCENT, 2, 30),
    answer("anna", REMARKS, 1, "=1+1 <b>bold</b>\nsecond line"),
    answer("anna", MASK, 1, None, image="https://grand-challenge.example/api/v1/cases/images/i1/"),
    answer("anna", LENGTH, 1, None),
    answer("editor", GRADE, 1, 3, truth=True),
    answer("editor", GRADE, 2, 1, truth=True),
    answer("editor", NODULE, 1, True, truth=True),
)


def answers(*of: Answer, all_readers: bool = True) -> Answers:
    """A load of these answers, or of `ANSWERS`."""
    return Answers(of or ANSWERS, all_readers, datetime(2026, 3, 5, 12, tzinfo=UTC))


def loaded(*of: Answer, brought: Changes | None = None, all_readers: bool = True) -> Loaded:
    """The same, ready to be looked at."""
    return load(snapshot(), answers(*of, all_readers=all_readers), brought or Changes())


def found(wanted: Filter | None = None, *of: Answer) -> Found:
    """What *wanted* leaves of them."""
    return find(loaded(*of), wanted or Filter())


class Source:
    """An `AnswersSource` that gives what it is told to, when it is told to."""

    def __init__(self, *of: Answers) -> None:
        self.loads = list(of) or [answers()]
        self.latest: Answers | None = None
        self.waiting = ""
        self.asked = 0
        self.stopped = False
        self.failure: Exception | None = None
        self.watchers: list[Callable[[Answers], None]] = []

    async def get(self, on_page: OnPage | None = None) -> Answers:
        return self.latest or await self.renew(on_page)

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        self.asked += 1
        if self.stopped:
            raise Cancelled("stopped")
        if self.failure is not None:
            raise self.failure
        self.latest = self.loads.pop(0) if len(self.loads) > 1 else self.loads[0]
        if on_page is not None:
            on_page(len(self.latest.answers), len(self.latest.answers))
        return self.latest

    def stop(self) -> None:
        self.stopped = True

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        self.watchers.append(callback)
        return lambda: self.watchers.remove(callback)


def the_snapshot() -> Snapshot:
    """The study that the answers are of."""
    return snapshot()
