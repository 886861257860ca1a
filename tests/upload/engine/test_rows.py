from __future__ import annotations

from pathlib import Path

from gcdesk.api.models import Interface
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.countdown import Countdown
from gcdesk.upload.engine.rows import Rows
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, FileValue, JsonValue, Plan, ValueToSend
from gcdesk.upload.engine.states import Failed, Held, Importing, Ready, Sending, Sent, Stopped, Waiting
from gcdesk.upload.folder.cases import FileEntry


def case(key: str, size: int) -> CaseToSend:
    file = FileToSend(FileEntry(Path("/x"), "x", size, 0), "x")
    content = FileValue(file) if size else JsonValue(1)
    return CaseToSend(key, key.upper(), 1, (ValueToSend(Interface("i"), content),))


def rows_of(*cases: CaseToSend) -> tuple[Board, Rows]:
    board = Board()
    return board, Rows(board, Plan("s", "u", "pk", "slug", "t", cases))


def test_a_row_goes_through_its_states() -> None:
    board, rows = rows_of(case("a", 100))
    assert (board.state("a"), board.total_bytes) == (Waiting(), 100)
    rows.begin("a")
    assert board.state("a") == Sending(0, 100)
    rows.flying("a", 60)
    rows.held("a", Countdown("waiting"))
    assert board.state("a") == Held("waiting", 60, 100)
    rows.flying("a", -10)
    assert board.state("a") == Sending(50, 100)
    rows.flying("a", 50)
    assert board.sent_bytes == 0, "storage has not said yet that it has them"
    rows.arrived("a", 100)
    rows.sent("a")
    rows.importing("a", Importing("pk", "url"))
    assert board.state("a") == Importing("pk", "url")
    rows.over("a", Ready("pk", "url"))
    assert (board.sent_bytes, board.total_bytes) == (100, 100)


def test_the_first_end_counts() -> None:
    board, rows = rows_of(case("a", 100))
    rows.over("a", Failed("first"))
    rows.over("a", Failed("second"))
    rows.sent("a")
    assert board.state("a") == Failed("first")


def test_bytes_of_a_failed_case_are_no_longer_to_be_sent() -> None:
    board, rows = rows_of(case("a", 100), case("b", 50))
    rows.flying("a", 40)
    rows.arrived("a", 30)
    rows.over("a", Failed("broken"))
    assert (board.sent_bytes, board.total_bytes) == (30, 80)
    rows.arrived("a", 5)  # a part that was under way
    assert (board.sent_bytes, board.total_bytes) == (35, 85)


def test_the_total_shows_what_is_on_its_way() -> None:
    board, rows = rows_of(case("a", 100), case("b", 50))
    rows.flying("a", 60)
    rows.flying("b", 10)
    assert (board.shown_bytes, board.sent_bytes) == (70, 0)
    rows.arrived("a", 60)
    assert (board.shown_bytes, board.sent_bytes) == (70, 60)
    rows.flying("b", -10)  # the part failed
    assert board.shown_bytes == 60
    rows.flying("a", 70)  # a part is sent once more, before it is known that it has failed
    rows.flying("b", 50)
    assert board.shown_bytes == board.total_bytes == 150, "never more than the whole"


def test_a_case_that_failed_has_nothing_on_its_way() -> None:
    board, rows = rows_of(case("a", 100), case("b", 50))
    rows.flying("b", 20)
    rows.flying("a", 40)
    rows.over("a", Failed("broken"))
    assert (board.shown_bytes, board.total_bytes) == (20, 50)
    rows.flying("a", 10)
    rows.flying("a", -50)
    assert board.shown_bytes == 20
    rows.flying("a", 5)
    rows.arrived("a", 5)
    assert (board.shown_bytes, board.sent_bytes, board.total_bytes) == (25, 5, 55)


def test_only_what_is_needed_counts() -> None:
    board, rows = rows_of(case("a", 100))
    rows.needs("a", 40)
    rows.begin("a")
    assert board.state("a") == Sending(0, 40)
    assert board.total_bytes == 40


def test_a_case_without_files_is_not_being_sent() -> None:
    board, rows = rows_of(case("a", 0))
    rows.begin("a")
    assert board.state("a") == Waiting()
    rows.sent("a")
    assert board.state("a") == Sent()


def test_what_is_not_over_at_the_end_was_stopped() -> None:
    _, rows = rows_of(case("a", 1), case("b", 1), case("c", 1))
    rows.over("a", Ready("pk", "url"))
    rows.stop_rest({"a": Stopped("pk a"), "b": Importing("pk b", "url b")})
    assert [(r.key, r.title, r.state) for r in rows.outcomes()] == [
        ("a", "A", Ready("pk", "url")),
        ("b", "B", Importing("pk b", "url b")),
        ("c", "C", Stopped()),
    ]


def test_a_row_that_moves_smoothly_counts_each_byte_once() -> None:
    board, rows = rows_of(case("a", 100))
    rows.begin("a")
    rows.there("a", 20)
    rows.flying("a", 50)
    assert (board.state("a"), board.sent_bytes) == (Sending(70, 100), 20)
    rows.flying("a", 30)
    rows.arrived("a", 80)
    assert (board.state("a"), board.sent_bytes) == (Sending(100, 100), 100)
    rows.there("a", -80)
    assert (board.state("a"), board.sent_bytes) == (Sending(20, 100), 20)


def test_paused_rows_say_so_when_nothing_is_done_for_them_any_more() -> None:
    board, rows = rows_of(case("a", 100), case("b", 100), case("c", 100))
    for key in "ab":
        rows.begin(key)
        rows.flying(key, 99)
    rows.rest("b")
    rows.pause(paused=True)
    assert board.state("a") == Sending(99, 100), "its part is still on its way"
    assert board.state("b") == Held("paused", 99, 100)
    assert board.state("c") == Waiting(), "its turn has not come"
    rows.arrived("a", 99)
    rows.rest("a")
    assert board.state("a") == Held("paused", 99, 100)
    rows.pause(paused=False)
    assert board.state("a") == board.state("b") == Sending(99, 100)


def test_what_a_row_waited_for_before_a_pause_is_told_again_after_it() -> None:
    board, rows = rows_of(case("a", 100))
    rows.begin("a")
    rows.held("a", Countdown("waiting for the network"))
    rows.rest("a")
    rows.pause(paused=True)
    assert board.state("a") == Held("paused", 0, 100)
    rows.pause(paused=False)
    assert board.state("a") == Held("waiting for the network", 0, 100)
    rows.over("a", Failed("no"))
    rows.pause(paused=True)
    assert board.state("a") == Failed("no")
