from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gcdesk.answers.tab import AnswersTab
from gcdesk.answers.tables.filters import Filter
from gcdesk.api.connection import Connection
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from tests.answers.build import STUDY
from tests.answers.screen import ANSWERS, Source, answers, the_snapshot

HERE = Connection("https://grand-challenge.example", "t")


class Opened:
    def __init__(self) -> None:
        self.pages: list[str] = []

    def __call__(self, url: QUrl) -> None:
        self.pages.append(url.toString())


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def tab(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, opened: Opened) -> Iterator[AnswersTab]:
    made = AnswersTab(tasks, settings, theme, open_page=opened)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    yield made
    made.stop()


def show(qtbot: QtBot, tab: AnswersTab, source: Source, snapshot: Snapshot | None = None) -> None:
    tab.show()
    tab.show_study(HERE, "editor", False, snapshot or the_snapshot(), source)
    qtbot.waitUntil(lambda: tab._found is not None)


def test_nothing_is_loaded_before_it_is_seen(qtbot: QtBot, tab: AnswersTab) -> None:
    source = Source()
    tab.show_study(HERE, "editor", False, the_snapshot(), source)
    qtbot.wait(50)  # nothing must happen
    assert source.asked == 0
    tab.show()
    qtbot.waitUntil(lambda: source.asked == 1)
    qtbot.waitUntil(lambda: tab._found is not None)
    assert tab._line.text == "All 16 answers"


def test_the_same_study_renewed_keeps_view_and_filters(qtbot: QtBot, tab: AnswersTab) -> None:
    source = Source()
    show(qtbot, tab, source)
    tab._row._group.button(2).click()
    tab.filters._search.setText("severe")
    qtbot.waitUntil(lambda: tab._line.text == "10 of 16 answers" or "of 16" in tab._line.text)
    told = tab._line.text
    tab.show_study(HERE, "editor", False, the_snapshot(), source)
    qtbot.waitUntil(lambda: len(source.watchers) == 1)
    assert tab.filters.wanted == Filter(text="severe")
    assert tab._row.current == 2
    assert tab._line.text == told
    assert source.asked == 1


def test_ground_truth_is_filtered_only_where_that_makes_a_difference(qtbot: QtBot, tab: AnswersTab) -> None:
    show(qtbot, tab, Source())
    box = tab.filters.findChild(QComboBox, "filter_truth")
    assert box is not None
    qtbot.waitUntil(box.isEnabled)
    tab._row._group.button(5).click()
    assert not box.isEnabled()
    assert "with the ground truth" in box.toolTip()
    assert not tab._line.isVisible(), "the figures say what they rest on"
    tab._row._group.button(0).click()
    assert box.isEnabled()
    assert box.toolTip() == "Ground truth"
    assert tab._line.isVisible()


def test_another_study_begins_anew(qtbot: QtBot, tab: AnswersTab) -> None:
    show(qtbot, tab, Source())
    tab.filters._search.setText("severe")
    other = Snapshot(msgspec.structs.replace(STUDY, pk="s2"), True, (), the_snapshot().display_sets)
    tab.show_study(HERE, "editor", False, other, Source(answers(ANSWERS[0])))
    assert tab.filters.wanted == Filter()
    qtbot.waitUntil(lambda: tab._line.text == "All 1 answers")


def test_a_study_without_answers_says_so(qtbot: QtBot, tab: AnswersTab) -> None:
    from datetime import UTC, datetime

    from gcdesk.study.answers import Answers

    show(qtbot, tab, Source(Answers((), True, datetime.now(UTC))))
    qtbot.waitUntil(
        lambda: tab.views.nothing.isVisible() and "Nobody has answered yet" in tab.views.nothing._title.text()
    )
    assert not tab._row.isEnabled()
    assert not tab.head.export.isEnabled()


def test_stopped_loading_offers_to_load(qtbot: QtBot, tab: AnswersTab) -> None:
    source = Source()
    source.stopped = True
    tab.show()
    tab.show_study(HERE, "editor", False, the_snapshot(), source)
    qtbot.waitUntil(lambda: tab.views.nothing.button is not None and tab.views.nothing.button.isVisible())
    source.stopped = False
    assert tab.views.nothing.button is not None
    tab.views.nothing.button.click()
    qtbot.waitUntil(lambda: tab._found is not None)


def test_a_display_set_opens_in_the_browser_and_a_mask_is_asked_for(
    qtbot: QtBot, tab: AnswersTab, opened: Opened
) -> None:
    show(qtbot, tab, Source())
    tab.views.sheets.open_wanted.emit("d2")
    assert opened.pages == ["https://grand-challenge.example/reader-studies/chest/display-sets/d2/"]
    with qtbot.waitSignal(tab.mask_wanted) as wanted:
        tab.views.sheets.mask_wanted.emit("a1")
    assert wanted.args == ["a1"]


async def test_leaving_and_closing_need_no_question_while_nothing_is_written(
    tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    tab = AnswersTab(tasks, settings, theme)
    assert not tab.busy
    assert await tab.leave_asked()
    assert await tab.close_asked()
    await tab.put_away()
    await tab.export()
    await tab.truth_file()
    tab.open_display_set("d1")
    tab.deleteLater()
