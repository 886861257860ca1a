from __future__ import annotations

from gcdesk.order.applying.board import Board
from gcdesk.order.applying.states import Held, Waiting, Writing, Written


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_latest_values_only_and_each_once() -> None:
    board = Board()
    board.expect(["a", "b"])
    assert board.take() == {"a": Waiting(), "b": Waiting()}
    board.put("a", Writing())
    board.put("a", Written())
    board.put("b", Waiting())
    assert board.take() == {"a": Written()}
    assert board.take() == {}
    assert (board.done, board.total) == (1, 2)
    assert board.states() == {"a": Written(), "b": Waiting()}


def test_pauses_count_down_and_the_longest_is_what_all_wait_for() -> None:
    clock = Clock()
    board = Board(clock)
    board.hold("a", "busy, next try in {time}", 10.0)
    board.hold("b", "no network, next try in {time}", 20.0, "trouble#network")
    assert board.notice == "no network, next try in 20 s"
    assert board.notice_help == "trouble#network"
    assert board.take()["a"] == Held("busy, next try in 10 s")
    clock.now += 9.5
    assert board.take() == {
        "a": Held("busy, next try in 1 s"),
        "b": Held("no network, next try in 10 s", "trouble#network"),
    }
    board.put("b", Writing())
    assert board.notice == "busy, next try in 1 s"
    board.put("a", Written())
    assert board.notice == board.notice_help == ""
