from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.answers.nothing_view import NothingView


@pytest.mark.parametrize(
    ("is_loaded", "is_busy", "all_readers", "says", "can_load"),
    [
        (True, False, True, "Nobody has answered yet", False),
        (True, False, False, "You have not answered yet", False),
        (False, True, True, "Loading the answers", False),
        (False, False, True, "The answers are not loaded", True),
    ],
)
def test_it_says_why_there_is_nothing_and_offers_what_helps(
    qtbot: QtBot, is_loaded: bool, is_busy: bool, all_readers: bool, says: str, can_load: bool
) -> None:
    view = NothingView()
    qtbot.addWidget(view)
    view.show()
    view.tell(is_loaded=is_loaded, is_busy=is_busy, all_readers=all_readers)
    assert view._title.text() == says
    assert view.button is not None
    assert view.button.isVisible() is can_load
