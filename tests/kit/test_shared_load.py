from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled, NetworkError
from gcdesk.kit.shared_load import OnCount, SharedLoad
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip


class Given:
    """What is loaded, told apart by identity."""

    def __init__(self, word: str) -> None:
        self.word = word


class Source:
    """Gives what it is told to."""

    def __init__(self, *words: str) -> None:
        self.loads = [Given(word) for word in words]
        self.latest: Given | None = None
        self.waiting = ""
        self.asked = 0
        self.stops = 0
        self.failure: Exception | None = None
        self.counts: list[tuple[int, int]] = []
        self.go_on: asyncio.Event | None = None
        self.watchers: list[Callable[[Given], None]] = []

    async def get(self, on_count: OnCount | None = None) -> Given:
        return self.latest or await self.renew(on_count)

    async def renew(self, on_count: OnCount | None = None) -> Given:
        self.asked += 1
        for count in self.counts:
            assert on_count is not None
            on_count(*count)
        if self.go_on is not None:
            await self.go_on.wait()
        if self.failure is not None:
            raise self.failure
        self.latest = self.loads.pop(0) if len(self.loads) > 1 else self.loads[0]
        return self.latest

    def stop(self) -> None:
        self.stops += 1
        self.failure = Cancelled("stopped")
        if self.go_on is not None:
            self.go_on.set()

    def watch(self, callback: Callable[[Given], None]) -> Callable[[], None]:
        self.watchers.append(callback)
        return lambda: self.watchers.remove(callback)


class Desk:
    """A load whose strip is looked at, and what it makes: what it is read with, what was before, and the word."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, *, making: str = "") -> None:
        self.strip = BusyStrip()
        qtbot.addWidget(self.strip)
        self.made: list[str] = []
        self.texts: list[str] = []
        self.can_make = threading.Event()
        self.can_make.set()
        self.load: SharedLoad[Given, str, str] = SharedLoad(
            self.strip, self.told, self.make, tasks, self.strip, making=making
        )
        self.load.loaded.connect(self.made.append)

    def told(self, done: int, total: int) -> str:
        return f"{done} of {total}"

    def make(self, reading: str, before: str | None, given: Given) -> str:
        self.texts.append(self.strip.text())
        assert self.can_make.wait(5)
        return f"{reading} {given.word} after {before}"


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks) -> Desk:
    return Desk(qtbot, tasks)


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.005)


async def test_what_is_loaded_is_made_once_and_again_when_it_is_wanted_anew(desk: Desk) -> None:
    source = Source("one", "two")
    desk.load.use(source, "with a:", same=False)
    await desk.load.load(anew=False)
    await desk.load.load(anew=False)
    assert (source.asked, desk.made) == (1, ["with a: one after None"])
    await desk.load.load(anew=True)
    assert desk.made[1:] == ["with a: two after with a: one after None"]
    assert desk.load.latest == desk.made[-1]
    assert not desk.load.is_busy
    assert not desk.strip.isVisible()


async def test_that_it_loads_is_told_at_its_beginning_and_at_its_end(desk: Desk) -> None:
    heard: list[tuple[bool, bool]] = []
    desk.load.changed.connect(lambda: heard.append((desk.load.is_busy, not desk.strip.isHidden())))
    desk.load.use(Source("one"), "a", same=False)
    await desk.load.load(anew=False)
    assert heard == [(True, True), (False, False)]


async def test_without_a_source_nothing_is_loaded(desk: Desk) -> None:
    await desk.load.load(anew=False)
    await desk.load.renew()
    desk.load.stop()
    assert desk.made == []


async def test_stopping_is_silent_and_what_was_loaded_stays(desk: Desk, tasks: Tasks) -> None:
    source = Source("one", "two")
    desk.load.use(source, "a", same=False)
    await desk.load.load(anew=False)
    desk.load.stop()
    assert source.stops == 0, "nothing was under way"
    source.go_on = asyncio.Event()
    loading = tasks.start(desk.load.load(anew=True))
    await until(lambda: source.asked == 2)
    stop = desk.strip.findChild(QPushButton, "busy_stop")
    assert isinstance(stop, QPushButton)
    stop.click()
    await loading
    assert (source.stops, desk.made, desk.load.latest) == (1, ["a one after None"], "a one after None")
    assert not desk.load.is_busy


async def test_what_failed_is_raised_and_can_be_tried_again(desk: Desk) -> None:
    source = Source("one")
    source.failure = NetworkError("no network")
    desk.load.use(source, "a", same=False)
    with pytest.raises(NetworkError):
        await desk.load.load(anew=False)
    assert not desk.load.is_busy
    assert desk.strip.isHidden()
    source.failure = None
    await desk.load.load(anew=False)
    assert desk.made == ["a one after None"]


async def test_what_it_is_read_with_was_renewed(desk: Desk) -> None:
    source = Source("one")
    desk.load.use(source, "a", same=False)
    await desk.load.renew()
    assert desk.made == []
    await desk.load.load(anew=False)
    desk.load.use(source, "b", same=True)
    await desk.load.renew()
    assert desk.made[1:] == ["b one after a one after None"]
    assert source.asked == 1
    assert len(source.watchers) == 1


async def test_what_it_is_read_with_was_renewed_while_something_was_made(desk: Desk, tasks: Tasks) -> None:
    source = Source("one")
    desk.load.use(source, "a", same=False)
    desk.can_make.clear()
    loading = tasks.start(desk.load.load(anew=False))
    await until(lambda: len(desk.texts) == 1)
    desk.load.use(source, "b", same=True)
    desk.can_make.set()
    await loading
    assert desk.made == ["b one after None"]


async def test_a_later_renewal_wins(desk: Desk, tasks: Tasks) -> None:
    source = Source("one")
    desk.load.use(source, "a", same=False)
    await desk.load.load(anew=False)
    desk.can_make.clear()
    desk.load.use(source, "b", same=True)
    first = tasks.start(desk.load.renew())
    await until(lambda: len(desk.texts) == 2)
    desk.load.use(source, "c", same=True)
    second = tasks.start(desk.load.renew())
    desk.can_make.set()
    await first
    await second
    assert [made.split()[0] for made in desk.made] == ["a", "c"]


async def test_another_one_forgets_and_stops_the_one_before(desk: Desk, tasks: Tasks) -> None:
    first, second = Source("one"), Source("two")
    first.go_on = asyncio.Event()
    desk.load.use(first, "a", same=False)
    loading = tasks.start(desk.load.load(anew=False))
    await until(lambda: first.asked == 1)
    desk.load.use(second, "b", same=False)
    assert (first.stops, first.watchers) == (1, [])
    await loading
    assert desk.made == ["b two after None"], "what was wanted of the first is wanted of the second"
    desk.load.use(Source("three"), "c", same=False)
    assert desk.load.latest is None
    desk.load.forget()
    assert second.watchers == []


async def test_what_comes_from_a_source_that_is_not_in_use_any_more_is_not_taken_up(
    desk: Desk, tasks: Tasks
) -> None:
    first, second = Source("one"), Source("two")
    first.go_on = asyncio.Event()
    desk.load.use(first, "a", same=False)
    loading = tasks.start(desk.load.load(anew=False))
    await until(lambda: first.asked == 1)
    desk.load.use(second, "b", same=True)
    first.go_on.set()
    await loading
    assert desk.made == ["b two after None"]


async def test_another_one_comes_while_something_is_made(desk: Desk, tasks: Tasks) -> None:
    desk.load.use(Source("one"), "a", same=False)
    desk.can_make.clear()
    loading = tasks.start(desk.load.load(anew=False))
    await until(lambda: len(desk.texts) == 1)
    desk.load.use(Source("two"), "b", same=False)
    desk.can_make.set()
    await loading
    assert desk.made == ["b two after None"]


async def test_the_same_from_another_source_does_not_stop_the_one_before(desk: Desk) -> None:
    first, second = Source("one"), Source("two")
    desk.load.use(first, "a", same=False)
    await desk.load.load(anew=False)
    desk.load.use(second, "a", same=True)
    assert first.stops == 0
    assert desk.load.latest == "a one after None"


async def test_what_another_tab_had_loaded_is_taken_up_once_something_is_shown(desk: Desk) -> None:
    source, newer = Source("one"), Given("two")
    desk.load.use(source, "a", same=False)
    source.watchers[0](newer)
    await asyncio.sleep(0)
    assert desk.texts == [], "nothing is made before somebody wants it"
    await desk.load.load(anew=False)
    source.watchers[0](newer)
    await until(lambda: len(desk.made) == 2)
    assert desk.made[1] == "a two after a one after None"
    source.watchers[0](newer)
    await asyncio.sleep(0.02)
    assert len(desk.made) == len(desk.texts) == 2, "the same is not taken up twice"


async def test_what_is_loaded_here_is_not_taken_up_twice(desk: Desk, tasks: Tasks) -> None:
    source = Source("one", "two")
    desk.load.use(source, "a", same=False)
    await desk.load.load(anew=False)
    source.go_on = asyncio.Event()
    loading = tasks.start(desk.load.load(anew=True))
    await until(lambda: source.asked == 2)
    source.watchers[0](source.loads[0])  # all who watch hear of it before whoever waits for it goes on
    source.go_on.set()
    await loading
    assert len(desk.texts) == len(desk.made) == 2


async def test_that_all_is_loaded_is_not_said_while_it_ends(desk: Desk, tasks: Tasks) -> None:
    source = Source("one")
    source.counts = [(5, 5)]
    source.go_on = asyncio.Event()
    desk.load.use(source, "a", same=False)
    loading = tasks.start(desk.load.load(anew=False))
    await until(lambda: source.asked == 1)
    desk.load._show_progress()
    assert desk.strip.text() == "0 of 0"
    source.go_on.set()
    await loading


@pytest.mark.parametrize("making", ["", "Putting it into words"])
async def test_what_it_does_is_said(qtbot: QtBot, tasks: Tasks, making: str) -> None:
    desk, source = Desk(qtbot, tasks, making=making), Source("one")
    source.counts = [(100, 2500)]
    source.go_on = asyncio.Event()
    desk.load.use(source, "a", same=False)
    loading = tasks.start(desk.load.load(anew=False))
    await until(lambda: source.asked == 1)
    assert desk.strip.text() == "0 of 0"
    await until(lambda: desk.strip.text() == "100 of 2500")
    source.waiting = "The server is busy."
    await until(lambda: desk.strip.text() == "The server is busy.")
    source.waiting = ""
    await until(lambda: desk.strip.text() == "100 of 2500")
    source.go_on.set()
    await loading
    assert desk.texts == [making or "100 of 2500"]
    assert desk.strip.isHidden()
