from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from gcdesk.masks.saving.board import Board, Progress
from gcdesk.masks.saving.states import Failed, Held, Loading, Saved, Stopped, There, Waiting


def test_only_changes_are_taken() -> None:
    board = Board(["a", "b"])
    board.put("a", Held("busy"))
    board.put("a", Loading(1, 2))
    board.put("b", Waiting())
    assert board.take() == {"a": Loading(1, 2)}
    assert board.take() == {}
    assert board.states() == {"a": Loading(1, 2), "b": Waiting()}
    assert board.state("nobody spoke of it") == Waiting()


def test_what_is_over_stays() -> None:
    board = Board(["a"])
    board.put("a", Saved("f", 1))
    board.put("a", Stopped())
    assert board.state("a") == Saved("f", 1)


def test_progress() -> None:
    board = Board("abcd")
    board.put("a", Saved("f", 1))
    board.put("b", There("g", 1))
    board.put("c", Failed("No."))
    board.add_loaded("d", 30, 30, 100)
    board.add_loaded("d", 20, 50, 100)
    assert board.state("d") == Loading(50, 100)
    assert board.progress == Progress(rows=4, over=3, done=2, failed=1, loaded_bytes=50)


def test_whether_anything_arrives() -> None:
    board = Board(["a"])
    assert board.answers == 0
    board.heard()
    board.add_loaded("a", 1, 1, 0)
    assert board.answers == 2


def test_many_threads() -> None:
    board = Board(["a"])
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: board.add_loaded("a", 1, n, 1000), range(1000)))
    assert board.progress.loaded_bytes == 1000
