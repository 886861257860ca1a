from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gcdesk.answers.load_work import LoadWork
from gcdesk.answers.sheets import Loaded
from gcdesk.errors import NetworkError
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip
from tests.answers.build import LENGTH, LENGTH_5, answer
from tests.answers.screen import ANSWERS, Source, answers, the_snapshot


class Loading:
    def __init__(self, tasks: Tasks, strip: BusyStrip) -> None:
        self.parent = QObject()
        self.strip = strip
        self.work = LoadWork(strip, tasks, self.parent)
        self.seen: list[Loaded] = []
        self.work.loaded.connect(self.seen.append)


@pytest.fixture
def loading(qtbot: QtBot, tasks: Tasks) -> Loading:
    strip = BusyStrip("answers_busy")
    qtbot.addWidget(strip)
    return Loading(tasks, strip)


async def test_the_first_load_brings_nothing_new(loading: Loading) -> None:
    source = Source()
    loading.work.use(source, the_snapshot(), same=False)
    await loading.work.load(anew=False)
    assert [len(made.reading.rows) for made in loading.seen] == [len(ANSWERS)]
    assert not loading.seen[0].changes
    assert not loading.work.is_busy
    assert not loading.strip.isVisible()


async def test_a_refresh_tells_what_is_new(loading: Loading) -> None:
    loading.work.use(Source(answers(*ANSWERS[2:]), answers(*ANSWERS[1:])), the_snapshot(), same=False)
    await loading.work.load(anew=False)
    await loading.work.load(anew=True)
    assert loading.seen[-1].changes.new == {ANSWERS[1].pk}
    loading.work.let_go()
    assert loading.work._old == []


async def test_no_search_for_garbage_looks_at_answers_and_none_is_told_to_pass_them_over(
    loading: Loading,
) -> None:
    frozen = gc.get_freeze_count()
    drawn = answer("anna", LENGTH, 2, LENGTH_5)
    loading.work.use(Source(answers(*ANSWERS, drawn)), the_snapshot(), same=False)
    await loading.work.load(anew=False)
    await loading.work.load(anew=True)
    rows = loading.seen[-1].reading.rows
    parts = [part for row in rows for part in (row, row.words, row.answer, row.answer.written)]
    assert drawn in parts
    assert not any(map(gc.is_tracked, parts))
    assert gc.get_freeze_count() == frozen


async def test_stopping_is_silent_and_what_was_loaded_stays(loading: Loading) -> None:
    source = Source()
    loading.work.use(source, the_snapshot(), same=False)
    await loading.work.load(anew=False)
    source.stopped = True
    await loading.work.load(anew=True)
    assert len(loading.seen) == 1
    assert loading.work.latest is loading.seen[0]


async def test_what_failed_is_raised_and_can_be_tried_again(loading: Loading) -> None:
    source = Source()
    source.failure = NetworkError("no network")
    loading.work.use(source, the_snapshot(), same=False)
    with pytest.raises(NetworkError):
        await loading.work.load(anew=False)
    assert not loading.work.is_busy
    source.failure = None
    await loading.work.load(anew=False)
    assert len(loading.seen) == 1


async def test_a_renewed_study_gives_the_same_answers_its_words(loading: Loading) -> None:
    source = Source()
    loading.work.use(source, the_snapshot(), same=False)
    await loading.work.renew_words()
    assert loading.seen == []
    await loading.work.load(anew=False)
    loading.work.use(source, the_snapshot(), same=True)
    await loading.work.renew_words()
    assert len(loading.seen) == 2
    assert loading.seen[1].answers is loading.seen[0].answers
    assert source.asked == 1
    assert len(source.watchers) == 1


async def test_another_study_forgets_the_one_before(loading: Loading) -> None:
    first, second = Source(), Source(answers(*ANSWERS[:1]))
    loading.work.use(first, the_snapshot(), same=False)
    await loading.work.load(anew=False)
    loading.work.use(second, the_snapshot(), same=False)
    assert loading.work.latest is None
    assert first.watchers == []
    await loading.work.load(anew=False)
    assert len(loading.seen[-1].reading.rows) == 1
    loading.work.forget()
    assert second.watchers == []


async def test_what_another_tab_had_loaded_is_taken_up(loading: Loading, qtbot: QtBot, tasks: Tasks) -> None:
    source = Source(answers(*ANSWERS[:3]), answers(*ANSWERS[:4]))
    loading.work.use(source, the_snapshot(), same=False)
    await loading.work.load(anew=False)
    newer = await source.renew()
    await loading.work._take(newer)
    assert loading.seen[-1].changes.new == {ANSWERS[3].pk}
    await loading.work._take(newer)
    assert len(loading.seen) == 2, "the same load is not taken up twice"


async def test_without_a_study_nothing_is_loaded(loading: Loading) -> None:
    await loading.work.load(anew=False)
    loading.work.stop()
    assert loading.seen == []


async def test_why_it_waits_is_shown(loading: Loading) -> None:
    source = Source()
    loading.work.use(source, the_snapshot(), same=False)
    loading.strip.begin("Loading")
    loading.work._on_page(1000, 4000)
    loading.work._show_progress()
    assert loading.strip.text() == "Loading the answers: 1,000 of 4,000"
    source.waiting = "The server is busy."
    loading.work._show_progress()
    assert loading.strip.text() == "The server is busy."
