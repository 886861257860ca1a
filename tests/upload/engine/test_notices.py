from __future__ import annotations

from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.notices import Notices


def test_the_board_shows_what_is_still_waited_for() -> None:
    board = Board()
    notices = Notices(board)
    notices.say("a", Countdown("first"))
    notices.say("b", Countdown("second"))
    assert board.notice == "first"
    notices.say("a", Countdown("first, later"))
    assert board.notice == "first, later"
    notices.end("a")
    assert board.notice == "second"
    notices.end("nobody")
    assert board.notice == "second"
    notices.end_all()
    assert board.notice == ""
