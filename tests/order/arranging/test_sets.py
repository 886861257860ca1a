from __future__ import annotations

from datetime import UTC, datetime

from gcdesk.api.models import Answer, DisplaySet, Interface, Study, Value
from gcdesk.order.arranging.sets import sets_of
from gcdesk.study.answers import Answers
from gcdesk.study.snapshot import Snapshot

SHOWN = (
    DisplaySet(
        "p1",
        title="one",
        order=5,
        values=(Value(1, Interface("score"), 2.5), Value(2, Interface("ct"), image="x")),
    ),
    DisplaySet(
        "p2",
        title="two",
        order=7,
        values=(Value(3, Interface("ok"), False), Value(4, Interface("list"), [1])),
    ),
    DisplaySet("p3", title="three", order=7),
    DisplaySet("p1", title="one", order=5),
)
SNAPSHOT = Snapshot(Study("s", "slug"), True, (), SHOWN[:3])


def test_what_the_order_tab_needs_of_a_study() -> None:
    made = sets_of(SNAPSHOT, None)
    assert [(row.pk, row.title, row.order, dict(row.values)) for row in made] == [
        ("p1", "one", 5, {"score": 2.5}),
        ("p2", "two", 7, {"ok": False}),
        ("p3", "three", 7, {}),
    ]
    assert (made.slugs, made.locked, made.place["p3"], len(made)) == (("ok", "score"), frozenset(), 2, 3)


def test_answers_lock_ground_truth_too_and_so_does_a_refusal() -> None:
    answers = (
        Answer("a1", creator="r1", display_set="https://x/api/v1/reader-studies/display-sets/p1/"),
        Answer(
            "a2",
            creator="e",
            display_set="https://x/api/v1/reader-studies/display-sets/p2/",
            is_ground_truth=True,
        ),
    )
    loaded = Answers(answers, True, datetime.now(UTC))
    assert sets_of(SNAPSHOT, loaded).locked == {"p1", "p2"}
    assert sets_of(SNAPSHOT, loaded, ["p3"]).locked == {"p1", "p2", "p3"}
    assert sets_of(SNAPSHOT, loaded).by_pk["p1"].answered.readers == ("r1",)


def test_a_display_set_that_is_listed_twice_is_there_once() -> None:
    assert len(sets_of(Snapshot(Study("s", "slug"), True, (), SHOWN), None)) == 3
