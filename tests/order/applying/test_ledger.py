from __future__ import annotations

import pytest

from gcdesk.order.applying.events import Asked, Event, LeftAlone, LockFound, Seen, TakenOver, Theirs, Turned
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.work import Content, Work
from gcdesk.order.planning.steps import Row, temporary_title

WORK = Work(
    "https://server",
    "editor",
    "s",
    "slug",
    "Title",
    (Row("a", "one", "two", 10, 20), Row("b", "x", "x", 5, 6)),
)


def left(ledger: Ledger) -> list[str]:
    return [row.pk for row in ledger.left()]


def test_at_first_everything_is_left_and_nothing_to_be_put_back() -> None:
    ledger = Ledger(WORK)
    assert left(ledger) == ["a", "b"]
    assert ledger.written() == ()
    assert ledger.pending() == []


def test_what_was_asked_is_pending_until_it_is_seen() -> None:
    ledger = Ledger(WORK, [Asked("a", 20, "two")])
    assert ledger.pending() == ["a"]
    assert not ledger.is_done("a")
    ledger.record(Seen("a", 20, "two"))
    assert ledger.pending() == []
    assert left(ledger) == ["b"]
    assert ledger.written() == (Row("a", "two", "one", 20, 10),)


def test_turned_back_it_wants_what_was_and_turned_again_what_was_wanted() -> None:
    ledger = Ledger(WORK, [Seen("a", 20, "two"), Turned(True)])
    assert ledger.is_back
    assert ledger.left() == (Row("a", "two", "one", 20, 10),)
    ledger.record(Seen("a", 10, "one"))
    assert (left(ledger), ledger.written()) == ([], ())
    ledger.record(Turned(False))
    assert left(ledger) == ["a", "b"]


def test_a_temporary_title_stands_for_the_one_that_is_wanted() -> None:
    ledger = Ledger(WORK, [Seen("a", 10, temporary_title("a"))])
    assert ledger.stands_for("a") == "two"
    ledger.record(Turned(True))
    assert ledger.stands_for("a") == "one"
    assert ledger.stands_for("b") == ""


def test_what_somebody_else_wrote_is_asked_about_until_the_user_has_decided() -> None:
    ledger = Ledger(WORK, [Asked("a", 20, "two"), Theirs("a", 11, "theirs")])
    assert ledger.conflicts() == {"a": Content(11, "theirs")}
    assert left(ledger) == ["a", "b"]
    ledger.record(LeftAlone("a"))
    assert (ledger.conflicts(), left(ledger)) == ({}, ["b"])
    ledger.record(TakenOver("a"))
    assert ledger.left()[0] == Row("a", "theirs", "two", 11, 20)
    ledger.record(Seen("a", 20, "two"))
    ledger.record(Turned(True))
    assert ledger.left() == (Row("a", "two", "theirs", 20, 11),)


def test_locked_ones_are_not_written_any_more() -> None:
    ledger = Ledger(WORK, [Asked("a", 20, "two"), LockFound("a"), TakenOver("b")])
    assert left(ledger) == ["b"]
    assert ledger.pending() == []


def test_what_can_not_be_kept_is_not_known() -> None:
    def refuse(event: object) -> None:
        raise OSError

    ledger = Ledger(WORK, keep=refuse)
    with pytest.raises(OSError):  # noqa: PT011 - the one above
        ledger.record(Seen("a", 20, "two"))
    assert left(ledger) == ["a", "b"]


ROUND = Work(
    "https://server",
    "editor",
    "s",
    "slug",
    "Title",
    (Row("a", "A", "B", 1, 2), Row("b", "B", "C", 3, 4), Row("c", "C", "A", 5, 6)),
)


def written(pk: str, order: int, title: str) -> list[Event]:
    return [Asked(pk, order, title), Seen(pk, order, title)]


def test_the_way_back_from_a_temporary_title() -> None:
    temporary = written("a", 1, temporary_title("a"))
    assert Ledger(ROUND, temporary).way_back("a") == [("a", Content(1, "A"))]
    one_more = Ledger(ROUND, [*temporary, *written("c", 6, "A")])
    assert one_more.way_back("a") == [("c", Content(5, "C")), ("a", Content(1, "A"))]
    # Whoever has the title has not been written by this run, or can't be any more.
    assert Ledger(ROUND, [*temporary, Seen("c", 6, "A")]).way_back("a") == []
    one_more.record(LockFound("c"))
    assert one_more.way_back("a") == []


def test_the_way_back_when_putting_back_is_to_what_was_applied() -> None:
    applied = [*written("a", 2, "B"), *written("b", 4, "C"), *written("c", 6, "A"), Turned(True)]
    ledger = Ledger(ROUND, [*applied, *written("a", 2, temporary_title("a"))])
    assert ledger.way_back("a") == [("a", Content(2, "B"))]
    ledger = Ledger(ROUND, [*applied, *written("a", 2, temporary_title("a")), *written("b", 3, "B")])
    assert ledger.way_back("a") == [("b", Content(4, "C")), ("a", Content(2, "B"))]
