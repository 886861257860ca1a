from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.connect.session import Session
from gcdesk.connect.tabs import Tabs
from gcdesk.kit.tasks import Tasks
from gcdesk.study.answers import AnswersSource
from gcdesk.study.snapshot import Snapshot

SESSION = Session(Connection("http://127.0.0.1:9", "token"), "editor", practice=False)
SNAPSHOT = Snapshot(Study(pk="1", slug="one", title="One"), True, (), ())


@dataclass
class Shown:
    connection: Connection
    user: str
    snapshot: Snapshot
    answers: AnswersSource


@dataclass
class Record:
    """What a tab was told."""

    shown: list[Shown] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


class Tab(QLabel):
    """A tab that agrees to whatever it is told to."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.busy = False
        self.agrees = True
        self.record = Record()

    def show_study(
        self,
        connection: Connection,
        user: str,
        practice: bool,
        snapshot: Snapshot,
        answers: AnswersSource,
    ) -> None:
        self.record.shown.append(Shown(connection, user, snapshot, answers))

    async def leave_asked(self) -> bool:
        self.record.said.append("leave?")
        return self.agrees

    async def close_asked(self) -> bool:
        self.record.said.append("close?")
        return self.agrees

    async def put_away(self) -> None:
        self.record.said.append("put away")

    def stop(self) -> None:
        self.record.said.append("stop")


@dataclass
class Pair:
    tabs: Tabs
    first: Tab
    second: Tab

    @property
    def last(self) -> tuple[Shown, Shown]:
        return self.first.record.shown[-1], self.second.record.shown[-1]


@pytest.fixture
def pair(qtbot: QtBot, tasks: Tasks) -> Pair:
    tabs = Tabs(tasks)
    qtbot.addWidget(tabs)
    first, second = Tab("first"), Tab("second")
    tabs.add(first, "First", "first-page")
    tabs.add(second, "Second", "second-page")
    return Pair(tabs, first, second)


async def ask(pair: Pair, asked: str) -> bool:
    return await (pair.tabs.leave_asked() if asked == "leave" else pair.tabs.close_asked())


def test_every_tab_is_shown_the_study_and_the_same_answers(pair: Pair) -> None:
    pair.tabs.show_study(SESSION, SNAPSHOT)

    one, other = pair.last
    assert one.snapshot is other.snapshot is SNAPSHOT
    assert one.answers is other.answers
    assert (one.connection, one.user) == (SESSION.connection, "editor")


def test_the_help_page_is_that_of_the_tab_that_is_shown(pair: Pair) -> None:
    assert pair.tabs.help_page == "first-page"
    pair.tabs.setCurrentWidget(pair.second)
    assert pair.tabs.help_page == "second-page"


def test_a_renewed_study_keeps_its_answers(pair: Pair) -> None:
    pair.tabs.show_study(SESSION, SNAPSHOT)
    before = pair.last[0].answers
    renewed = replace(SNAPSHOT)

    pair.tabs.renew(SESSION, renewed)

    assert pair.last[0].snapshot is renewed
    assert pair.last[0].answers is before


@pytest.mark.parametrize(
    ("session", "snapshot"),
    [
        (SESSION, replace(SNAPSHOT, study=Study(pk="2", slug="two", title="Two"))),
        (replace(SESSION, user="reader1"), SNAPSHOT),
        (SESSION, replace(SNAPSHOT, may_change=False)),
        (replace(SESSION, connection=Connection("http://127.0.0.1:10", "token")), SNAPSHOT),
    ],
)
def test_another_view_has_answers_of_its_own(pair: Pair, session: Session, snapshot: Snapshot) -> None:
    pair.tabs.show_study(SESSION, SNAPSHOT)
    before = pair.last[0].answers

    pair.tabs.show_study(session, snapshot)

    assert pair.last[0].answers is not before


def test_another_token_of_the_same_user_brings_a_source_that_uses_it(pair: Pair) -> None:
    pair.tabs.show_study(SESSION, SNAPSHOT)
    before = pair.last[0].answers
    renewed = replace(SESSION, connection=Connection("http://127.0.0.1:9", "another"))

    pair.tabs.show_study(renewed, SNAPSHOT)

    assert pair.last[0].answers is not before
    assert pair.last[0].connection is renewed.connection


def test_a_tab_at_work_is_shown_the_renewed_study_when_it_is_done(pair: Pair) -> None:
    pair.tabs.show_study(SESSION, SNAPSHOT)
    pair.first.busy = True
    renewed = replace(SNAPSHOT)

    pair.tabs.renew(SESSION, renewed)
    assert [shown.snapshot for shown in pair.last] == [SNAPSHOT, renewed]
    assert pair.first.record.shown[-1].snapshot is not renewed

    pair.first.busy = False
    pair.tabs.setCurrentWidget(pair.second)
    assert pair.first.record.shown[-1].snapshot is renewed
    assert len(pair.second.record.shown) == 2


def test_it_is_busy_while_any_tab_is(pair: Pair) -> None:
    assert not pair.tabs.busy
    pair.second.busy = True
    assert pair.tabs.busy


@pytest.mark.parametrize("asked", ["leave", "close"])
async def test_a_tab_at_work_is_brought_forward_before_it_asks(pair: Pair, asked: str) -> None:
    pair.second.busy = True
    pair.second.agrees = False

    agreed = await ask(pair, asked)

    assert not agreed
    assert pair.tabs.currentWidget() is pair.second
    assert pair.first.record.said == pair.second.record.said == [f"{asked}?"]


@pytest.mark.parametrize("asked", ["leave", "close"])
async def test_nobody_else_is_asked_once_a_tab_does_not_agree(pair: Pair, asked: str) -> None:
    pair.first.agrees = False

    assert not await ask(pair, asked)
    assert pair.second.record.said == []


async def test_all_agree(pair: Pair) -> None:
    assert await pair.tabs.leave_asked()
    assert await pair.tabs.close_asked()
    assert pair.first.record.said == pair.second.record.said == ["leave?", "close?"]


async def test_at_the_end_every_tab_puts_its_work_away(pair: Pair) -> None:
    pair.tabs.show_study(SESSION, SNAPSHOT)

    await pair.tabs.put_away()
    pair.tabs.stop()

    assert pair.first.record.said == pair.second.record.said == ["put away", "stop"]
