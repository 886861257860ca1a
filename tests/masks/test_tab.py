from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.masks.keeping.save_dialog import SaveDialog
from gcdesk.masks.listing.found import MaskFilter
from gcdesk.masks.tab import MasksTab
from gcdesk.study.snapshot import Snapshot
from gcdesk.study.truth import Truth
from tests.masks.listing.rows import TEXT, answer, snapshot
from tests.masks.screen import Source, answers

HERE = Connection("https://grand-challenge.example", "t")
GIVEN = (answer("1", creator="ben"), answer("2"), answer("3", "d-2", creator="ben"))


class Opened:
    def __init__(self) -> None:
        self.pages: list[str] = []

    def __call__(self, url: QUrl) -> None:
        self.pages.append(url.toString())


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def tab(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, opened: Opened) -> Iterator[MasksTab]:
    made = MasksTab(tasks, settings, theme, open_page=opened)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    # What is seen would be fetched from a server that is not there.
    made.list.seen.disconnect()
    made._preview_work._timer.setInterval(3_600_000)
    yield made
    made.stop()


def the_snapshot(*, pk: str = "s-1", title: str = "Case 1") -> Snapshot:
    known = snapshot()
    study = msgspec.structs.replace(
        known.study, pk=pk, url="https://grand-challenge.example/reader-studies/x/"
    )
    sets = [
        msgspec.structs.replace(row, title=title if row.pk == "d-1" else row.title)
        for row in known.display_sets
    ]
    return Snapshot(study, True, known.interfaces, tuple(sets))


def show(qtbot: QtBot, tab: MasksTab, source: Source | None = None) -> Source:
    source = source or Source(answers(*GIVEN))
    tab.show()
    tab.show_study(HERE, "editor", False, the_snapshot(), source)
    qtbot.waitUntil(lambda: tab._load.latest is not None)
    return source


def keys(tab: MasksTab) -> list[str]:
    return [row.pk for row in tab.model.shown_rows]


def looked_at(tab: MasksTab) -> str | None:
    row = tab._preview_work._row
    return row.pk if row is not None else None


def test_nothing_is_loaded_before_it_is_seen(qtbot: QtBot, tab: MasksTab) -> None:
    source = Source(answers(*GIVEN))
    tab.show_study(HERE, "editor", False, the_snapshot(), source)
    qtbot.wait(50)  # nothing must happen
    assert source.asked == 0
    tab.show()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
    assert tab._pages.currentIndex() == 1
    assert tab._save_view.save.text() == "Save all 3 masks…"


def test_filters_leave_what_is_looked_at_and_what_is_saved(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab)
    tab.list.go_to("1")
    assert looked_at(tab) == "1"
    tab.filters._search.setText("ben")
    assert keys(tab) == ["1", "3"]
    assert looked_at(tab) == "1"
    assert tab._save_view.save.text() == "Save 2 shown masks…"
    assert "2 of 3 shown" in tab.head._amount.whole_text()
    tab.list.selectAll()
    assert tab._save_view.save.text() == "Save 2 selected masks…"
    tab.filters._search.setText("nobody")
    assert tab._pages.empty._title.text() == "No mask matches the filters"
    assert looked_at(tab) is None
    assert not tab._save_view.save.isEnabled()
    assert tab._pages.empty.button is not None
    tab._pages.empty.button.click()
    assert len(keys(tab)) == 3


def test_ground_truth_is_among_the_masks_until_it_is_left_out(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab, Source(answers(*GIVEN, answer("4", "d-2", creator="chief", truth=True))))
    assert keys(tab) == ["2", "1", "3", "4"]
    assert tab._save_view.save.text() == "Save all 4 masks…"
    tab.filters._readers.tick(frozenset({"ben"}))
    assert keys(tab) == ["1", "3", "4"]
    tab.filters._truth.choose(Truth.WITHOUT)
    assert keys(tab) == ["1", "3"]
    assert tab._save_view.save.text() == "Save 2 shown masks…"
    tab.show_mask("4")
    assert keys(tab) == ["2", "1", "3", "4"], "as at first, ground truth too"
    assert tab._save_view.save.text() == "Save all 4 masks…"


def test_what_is_ticked_stays_when_masks_come_or_go(qtbot: QtBot, tab: MasksTab) -> None:
    first = answers(*GIVEN, answer("4", creator="carl"))
    then = answers(*GIVEN, answer("5", "d-2", creator="dora"))
    show(qtbot, tab, Source(first, then))
    tab.filters._readers.tick(frozenset({"ben", "carl"}))
    assert keys(tab) == ["1", "4", "3"]
    QTest.keyClick(tab, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: keys(tab) == ["1", "3"])
    assert tab.filters.wanted == MaskFilter(readers=frozenset({"ben"}))


def test_the_same_study_renewed_keeps_filters_and_place(qtbot: QtBot, tab: MasksTab) -> None:
    source = show(qtbot, tab)
    tab.filters._search.setText("ben")
    tab.list.go_to("3")
    tab.show_study(HERE, "editor", False, the_snapshot(title="Renamed"), source)
    qtbot.waitUntil(lambda: tab.model.shown_rows[0].display_set_title == "Renamed")
    assert tab.filters.wanted == MaskFilter(text="ben")
    assert tab.list.current_row is not None
    assert tab.list.current_row.pk == "3"
    assert source.asked == 1


@pytest.mark.hazard("G5")
def test_another_study_or_account_shows_nothing_of_the_one_before(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab)
    tab.list.go_to("1")
    tab.filters._search.setText("ben")
    before = tab._looks._cache
    other = Source(answers(answer("9")))
    other.stopped = True
    tab.show_study(HERE, "somebody", False, the_snapshot(), other)
    assert tab.model.rowCount() == 0
    assert looked_at(tab) is None
    assert tab.preview._title.whole_text() == ""
    assert tab.filters.wanted == MaskFilter()
    assert tab._looks._cache is not before
    assert tab._looks._cache is not None
    assert before is not None
    assert tab._looks._cache._folder != before._folder
    qtbot.waitUntil(lambda: tab._pages.empty._title.text() == "The answers are not loaded")
    other.stopped = False
    assert tab._pages.empty.button is not None
    tab._pages.empty.button.click()
    qtbot.waitUntil(lambda: keys(tab) == ["9"])


def test_a_study_without_masks_says_why(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab, Source(answers()))
    assert tab._pages.empty._title.text() == "Nobody has drawn a mask yet"
    assert tab._pages.empty.button is not None
    assert not tab._pages.empty.button.isVisible()
    known = the_snapshot(pk="s-2")
    texts = Snapshot(msgspec.structs.replace(known.study, questions=(TEXT,)), False, (), known.display_sets)
    tab.show_study(HERE, "reader", False, texts, Source(answers()))
    qtbot.waitUntil(lambda: tab._pages.empty._title.text() == "This study asks for no masks")
    asked = Snapshot(known.study, False, (), known.display_sets)
    tab.show_study(HERE, "reader", False, asked, Source(answers()))
    qtbot.waitUntil(lambda: tab._pages.empty._title.text() == "You have not drawn a mask yet")


def test_a_mask_is_shown_whatever_the_filters_say(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab)
    tab.filters._search.setText("ben")
    tab.show_mask("2")
    assert tab.list.current_row is not None
    assert tab.list.current_row.pk == "2"
    assert len(keys(tab)) == 3


def test_a_mask_that_is_not_loaded_yet_is_shown_afterwards(qtbot: QtBot, tab: MasksTab) -> None:
    tab.show_study(HERE, "editor", False, the_snapshot(), Source(answers(*GIVEN)))
    tab.show_mask("3")
    tab.show()
    qtbot.waitUntil(lambda: tab.list.current_row is not None)
    assert tab.list.current_row is not None
    assert tab.list.current_row.pk == "3"


def test_refreshing_shows_what_is_new(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab, Source(answers(*GIVEN[:1]), answers(*GIVEN)))
    assert keys(tab) == ["1"]
    QTest.keyClick(tab, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(keys(tab)) == 3)
    QTest.keyClick(tab, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(tab.filters._search.hasFocus)


def test_what_is_kept_stays_within_the_limit_of_the_settings(
    qtbot: QtBot, tab: MasksTab, settings: Settings
) -> None:
    tab.take_up_settings()
    settings.mask_cache = 100
    show(qtbot, tab)
    assert tab._cache is not None
    assert tab._cache.limit == 100_000_000
    kept = tab._cache.keep("x", lambda path: path.write_bytes(b"x"))
    settings.mask_cache = 200
    tab.take_up_settings()
    qtbot.waitUntil(lambda: tab._cache is not None and tab._cache.limit == 200_000_000)
    assert kept.is_file()


def test_a_display_set_opens_in_the_browser(qtbot: QtBot, tab: MasksTab, opened: Opened) -> None:
    show(qtbot, tab)
    tab.list.page_wanted.emit("d-2")
    tab.preview.page_wanted.emit("d-1")
    assert [page.rstrip("/").rpartition("/")[2] for page in opened.pages] == ["d-2", "d-1"]


async def test_leaving_and_closing_need_no_question_while_nothing_is_saved(
    tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    tab = MasksTab(tasks, settings, theme)
    assert not tab.busy
    assert await tab.leave_asked()
    assert await tab.close_asked()
    await tab.put_away()
    await tab.save()
    tab.open_display_set("d-1")
    tab.deleteLater()


def test_one_mask_alone_can_be_saved(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab)
    tab.list.go_to("1")
    assert tab._save_view.save.text() == "Save all 3 masks…", "a row is always selected, for the preview"
    tab.list.setFocus()
    place = tab.list.visualRect(tab.list.currentIndex()).center()
    keyboard, mouse = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse
    line = tab.model.line_of("3")
    assert line is not None
    there = tab.list.visualRect(tab.model.index(line, 1)).center()
    for reason, at, wanted in ((keyboard, place, "1"), (mouse, there, "3")):
        event = QContextMenuEvent(reason, at, tab.list.viewport().mapToGlobal(at))
        QApplication.sendEvent(tab.list.viewport(), event)
        menu = tab.list.findChild(QMenu, "masks_menu")
        assert menu is not None
        (action,) = menu.actions()
        assert action.isEnabled()
        action.trigger()
        menu.close()
        qtbot.waitUntil(lambda: tab.findChild(SaveDialog) is not None)
        dialog = tab.findChild(SaveDialog)
        assert dialog is not None
        assert [row.pk for row in dialog.chosen.rows] == [wanted]
        assert dialog._accept.text() == "Save 1 mask"
        dialog.reject()
        qtbot.waitUntil(lambda: not tab.findChildren(SaveDialog) and not tab.list.findChildren(QMenu))
    assert tab._save_view.save.text() == "Save all 3 masks…"


def test_no_mask_is_saved_while_others_are(qtbot: QtBot, tab: MasksTab) -> None:
    show(qtbot, tab)
    row = tab.model.shown_rows[0]
    tab.run._begin()
    assert not tab.list.menu_of(row).actions()[0].isEnabled()
    tab.run._end()
    assert tab.list.menu_of(row).actions()[0].isEnabled()
