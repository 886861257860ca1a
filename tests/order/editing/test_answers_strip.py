from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled, NetworkError
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.tasks import Tasks
from gcdesk.order.editing.answers_strip import AnswersStrip, AnswersWork
from gcdesk.study.answers import Answers, OnPage
from tests.order.screen import find, is_shown, there

NONE = Answers((), all_readers=True, loaded_at=datetime.now(UTC))


class Source:
    """Answers that come when the test lets them."""

    def __init__(self) -> None:
        self.latest: Answers | None = None
        self.waiting = ""
        self.asked = 0
        self.on_page: OnPage | None = None
        self.watchers: list[Callable[[Answers], None]] = []
        self._end: asyncio.Future[Answers] | None = None

    async def get(self, on_page: OnPage | None = None) -> Answers:
        self.asked += 1
        self.on_page = on_page
        self._end = asyncio.get_running_loop().create_future()
        return await self._end

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        return await self.get(on_page)

    def stop(self) -> None:
        self.fail(Cancelled("Stopped."))

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        self.watchers.append(callback)
        return lambda: self.watchers.remove(callback)

    def come(self) -> None:
        """The answers are there."""
        self.latest = NONE
        assert self._end is not None
        self._end.set_result(NONE)
        for watcher in self.watchers:
            watcher(NONE)

    def fail(self, error: Exception) -> None:
        """They can't be had."""
        assert self._end is not None
        self._end.set_exception(error)


@pytest.fixture
def strip(qtbot: QtBot) -> AnswersStrip:
    made = AnswersStrip()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def work(strip: AnswersStrip, tasks: Tasks) -> AnswersWork:
    return AnswersWork(strip, tasks, strip)


def test_they_are_loaded_once_with_progress(qtbot: QtBot, work: AnswersWork) -> None:
    source, found = Source(), []
    work.found.connect(lambda: found.append(True))
    work.use(source)
    work.load()
    work.load()
    qtbot.waitUntil(is_shown("order_answers_strip"))
    assert source.asked == 1
    assert source.on_page is not None
    source.on_page(1000, 4000)
    qtbot.waitUntil(lambda: "1000 of 4000" in work._strip.busy.text())
    source.come()
    qtbot.waitUntil(lambda: bool(found))
    assert find("order_answers_strip") is None
    work.load()
    assert source.asked == 1
    work.end()
    assert not source.watchers


def test_a_failure_is_told_and_can_be_tried_again(qtbot: QtBot, work: AnswersWork) -> None:
    source = Source()
    work.use(source)
    work.load()
    qtbot.waitUntil(lambda: source.asked == 1)
    source.fail(NetworkError("No answer came."))
    qtbot.waitUntil(is_shown("order_locks_unknown"))
    assert there("order_locks_unknown_text", QLabel).text().endswith("No answer came.")
    assert there("order_locks_help", HelpLink).target == "trouble#network"
    there("order_locks_unknown_button", QPushButton).click()
    qtbot.waitUntil(lambda: source.asked == 2)
    source.come()
    qtbot.waitUntil(lambda: find("order_locks_unknown") is None)


def test_loading_is_stopped(qtbot: QtBot, work: AnswersWork) -> None:
    source = Source()
    work.use(source)
    work.load()
    qtbot.waitUntil(is_shown("order_answers_stop"))
    there("order_answers_stop", QPushButton).click()
    qtbot.waitUntil(is_shown("order_locks_unknown"))
    assert not work.is_loading


def test_another_study_has_other_answers(qtbot: QtBot, work: AnswersWork) -> None:
    one, other = Source(), Source()
    work.use(one)
    work.load()
    qtbot.waitUntil(lambda: one.asked == 1)
    work.use(other)
    assert not one.watchers
    one.come()
    qtbot.waitUntil(lambda: other.asked == 1)
    other.come()
    qtbot.waitUntil(lambda: not work.is_loading)
    assert work.source is other


def test_a_load_of_another_tab_is_heard(qtbot: QtBot, work: AnswersWork) -> None:
    source, found = Source(), []
    work.found.connect(lambda: found.append(True))
    work.use(source)
    source.latest = NONE
    for watcher in source.watchers:
        watcher(NONE)
    assert found == [True]


def test_without_a_study_there_is_nothing_to_load(work: AnswersWork) -> None:
    work.load()
    work.stop()
    assert not work.is_loading
