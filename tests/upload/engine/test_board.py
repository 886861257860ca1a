from __future__ import annotations

from threading import Thread

import pytest

from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.states import Held, Ready, Sending, Waiting


def test_take_gives_what_changed_since_the_last_take() -> None:
    board = Board()
    board.put("a", Sending(1, 2))
    board.put("a", Sending(2, 2))
    board.put("b", Waiting())
    assert board.take() == {"a": Sending(2, 2), "b": Waiting()}
    board.put("a", Sending(2, 2))
    assert board.take() == {}
    board.put("a", Ready("pk", "url"))
    assert board.take() == {"a": Ready("pk", "url")}


def test_the_last_state_of_each_row_is_known() -> None:
    board = Board()
    board.put("a", Sending(1, 2))
    board.take()
    assert board.state("a") == Sending(1, 2)
    assert board.state("nobody spoke of it") == Waiting()
    assert board.states() == {"a": Sending(1, 2)}


def test_bytes_of_many_threads_add_up() -> None:
    board = Board()

    def count() -> None:
        for _ in range(1000):
            board.add_sent(3)
            board.add_sent(-1)
            board.add_total(5)

    threads = [Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (board.sent_bytes, board.total_bytes) == (8000, 20000)


def test_sizes_beyond_32_bits_are_kept() -> None:
    board = Board()
    board.add_total(5 * 2**30)
    assert board.total_bytes == 5 * 2**30


def test_the_notice_is_what_was_said_last() -> None:
    board = Board()
    assert board.notice == ""
    board.notice = "waiting"
    assert board.notice == "waiting"


@pytest.mark.hazard("N1")
def test_a_held_row_and_the_notice_count_down() -> None:
    now = 100.0
    board = Board(lambda: now)
    wait = Countdown("next try in {time}", 120.0, "trouble#network")
    board.hold("a", wait, 1, 2)
    board.notice = wait
    assert board.take() == {"a": Held("next try in 20 s", 1, 2, "trouble#network")}
    assert board.take() == {}
    now = 115.2
    assert board.notice == "next try in 5 s"
    assert board.state("a") == board.states()["a"] == Held("next try in 5 s", 1, 2, "trouble#network")
    assert board.take() == {"a": Held("next try in 5 s", 1, 2, "trouble#network")}
    now = 300.0
    assert board.take() == {"a": Held("next try in 1 s", 1, 2, "trouble#network")}
    board.put("a", Sending(1, 2))
    now = 101.0
    assert board.take() == {"a": Sending(1, 2)}
