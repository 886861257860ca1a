from __future__ import annotations

from pytestqt.qtbot import QtBot

from gcdesk.masks.browsing.head_view import HeadView, amount_text
from gcdesk.masks.listing.loaded import Loaded
from tests.masks.listing.rows import answer, rows
from tests.masks.screen import answers

GIVEN = (answer("1", creator="ben"), answer("2", "d-2"), answer("3", creator="editor", truth=True))
LOADED = Loaded(rows(*GIVEN), answers(*GIVEN))


def test_it_tells_how_many_masks_of_how_many_readers() -> None:
    told = amount_text(LOADED, shown=3)
    assert told.startswith("2 masks · 2 readers · plus 1 of ground truth · loaded at ")
    assert "plus 1 of ground truth · 1 of 3 shown · " in amount_text(LOADED, shown=1)
    own = Loaded(LOADED.rows[:1], answers(GIVEN[0], all_readers=False))
    assert amount_text(own, shown=1).startswith("1 mask · loaded at ")


def test_it_tells_whose_they_are(qtbot: QtBot) -> None:
    head = HeadView()
    qtbot.addWidget(head)
    head.show_loaded(None, all_readers=True)
    assert head._whose.text() == "Everybody's masks"
    assert head._amount.whole_text() == "Not loaded yet"
    head.show_loaded(LOADED, all_readers=False, shown=3)
    assert "Your own masks" in head._whose.text()
    assert head._amount.whole_text() == amount_text(LOADED, shown=3)
    head.follow(is_busy=True)
    assert not head.refresh.isEnabled()
    head.follow(is_busy=False)
    with qtbot.waitSignal(head.refresh_wanted):
        head.refresh.click()
