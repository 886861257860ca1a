from __future__ import annotations

from datetime import UTC, datetime

from gcdesk.api.models import Answer
from gcdesk.order.applying.events import LockFound, Seen, Theirs
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.work import Work
from gcdesk.order.listing.after_run import after_run, with_answers
from gcdesk.order.planning.steps import Row
from gcdesk.study.answers import Answers
from tests.order.build import sets


def _ledger() -> Ledger:
    """The ledger of a run that wants c before a, and other titles."""
    rows = (Row("c", "c", "c", 30, 5), Row("a", "a", "First", 10, 10), Row("b", "b", "Second", 20, 20))
    return Ledger(Work("https://gc.example", "editor", "s", "chest", "Chest", rows))


def test_what_was_written_stands_at_its_place() -> None:
    ledger = _ledger()
    ledger.record(Seen("c", 5, "c"))
    ledger.record(Seen("a", 10, "First"))
    left = after_run(sets("a10 b20 c30"), ledger)
    assert [(row.pk, row.order, row.title) for row in left] == [
        ("c", 5, "c"),
        ("a", 10, "First"),
        ("b", 20, "b"),
    ]


def test_what_others_have_written_is_known_and_locked_ones_are_locked() -> None:
    ledger = _ledger()
    ledger.record(Theirs("a", 99, "Theirs"))
    ledger.record(LockFound("b"))
    left = after_run(sets("a10 b20 c30"), ledger)
    assert [(row.pk, row.order, row.title) for row in left] == [
        ("b", 20, "b"),
        ("c", 30, "c"),
        ("a", 99, "Theirs"),
    ]
    assert left.locked == {"b"}


def test_answers_lock_and_unlock() -> None:
    made = sets("a10 b20!")
    answers = Answers((Answer("1", creator="reader1", display_set="https://x/a/"),), True, datetime.now(UTC))
    assert with_answers(made, answers).locked == {"a"}
    assert with_answers(made, None).locked == frozenset()
