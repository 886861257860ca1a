from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip
from gcdesk.masks.browsing.load_work import Loaded, LoadWork
from tests.masks.listing.rows import CT, answer, display_set, snapshot
from tests.masks.screen import Source, answers

ONE, TWO = answers(answer("1")), answers(answer("1"), answer("2", "d-2"))


@pytest.fixture
def strip(qtbot: QtBot) -> BusyStrip:
    made = BusyStrip()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def work(strip: BusyStrip, tasks: Tasks) -> LoadWork:
    return LoadWork(strip, tasks, strip)


def amount(work: LoadWork) -> int | None:
    """How many masks are loaded."""
    return len(work.latest.rows) if work.latest is not None else None


def heard(work: LoadWork) -> list[Loaded]:
    loads: list[Loaded] = []
    work.loaded.connect(loads.append)
    return loads


async def test_the_masks_among_the_answers_are_found_once(work: LoadWork) -> None:
    loads, source = heard(work), Source(ONE, TWO)
    await work.load(anew=False)
    assert loads == []
    work.use(source, snapshot(), same=False)
    await work.load(anew=False)
    await work.load(anew=False)
    assert source.asked == 1
    assert [len(load.rows) for load in loads] == [1, 1]
    assert work.latest is loads[-1]
    assert not work.is_busy
    await work.load(anew=True)
    assert work.latest is not None
    assert len(work.latest.rows) == 2
    assert work.latest.drawn_by == 1


async def test_what_was_stopped_is_silent(work: LoadWork) -> None:
    source = Source(ONE)
    source.stopped = True
    work.use(source, snapshot(), same=False)
    await work.load(anew=False)
    assert work.latest is None
    assert not work.is_busy


async def test_the_study_renewed_gives_the_same_masks_other_words(work: LoadWork) -> None:
    source = Source(ONE)
    work.use(source, snapshot(), same=False)
    await work.renew_words()
    assert amount(work) is None
    await work.load(anew=False)
    work.use(source, snapshot(display_set("d-1", "Renamed", CT)), same=True)
    await work.renew_words()
    assert work.latest is not None
    assert [row.display_set_title for row in work.latest.rows] == ["Renamed"]


async def test_another_study_forgets_and_stops(work: LoadWork) -> None:
    before, after = Source(ONE), Source(TWO)
    work.use(before, snapshot(), same=False)
    await work.load(anew=False)
    work.use(after, snapshot(), same=False)
    assert amount(work) is None
    assert before.stopped
    assert before.watchers == []
    work.forget()
    assert after.watchers == []


def test_what_another_tab_had_loaded_is_taken_up(qtbot: QtBot, work: LoadWork, tasks: Tasks) -> None:
    source = Source(ONE)
    work.use(source, snapshot(), same=False)
    source.watchers[0](TWO)
    assert amount(work) is None, "nothing is shown before the tab is"
    tasks.start(work.load(anew=False))
    qtbot.waitUntil(lambda: amount(work) == 1)
    source.watchers[0](TWO)
    qtbot.waitUntil(lambda: amount(work) == 2)


def test_progress_is_told(qtbot: QtBot, work: LoadWork, strip: BusyStrip) -> None:
    source = Source(ONE)
    work.use(source, snapshot(), same=False)
    work._begin()
    work._on_page(100, 2500)
    work._show_progress()
    assert strip.text() == "Loading the answers: 100 of 2,500"
    source.waiting = "The server is busy."
    work._show_progress()
    assert strip.text() == "The server is busy."
    work.stop()
    assert source.stopped
    work._end()
    assert isinstance(work.parent(), QObject)
