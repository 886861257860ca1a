from __future__ import annotations

from dataclasses import replace

import pytest

from gcdesk.api.models import DisplaySet, Value
from gcdesk.upload.table.in_study import Earlier, Taken, in_study, marks_of, neutral_number
from gcdesk.upload.table.plan import Draft, Table, add_column, draft_table, retitle
from tests.upload.build import case, interface, titled

FILLED = (Value(1, interface("some-score"), 1.5),)


@pytest.fixture
def table() -> Table:
    return add_column(draft_table([case("a", "ct.mha"), case("b", "ct.mha")]), interface("ct-image"), "ct")


def of(draft: Draft, title: str = "a") -> Taken:
    return Taken(DisplaySet("pk", title=title, values=FILLED), Earlier(1.0, marks_of(draft)))


def test_the_same_files_are_known_again(table: Table) -> None:
    first, second = table.drafts
    assert of(first).holds(first)
    assert of(first).knows(first)
    assert not of(first).holds(second)
    assert not of(first).knows(second)


def test_files_that_have_changed_are_known_but_are_not_the_same(table: Table) -> None:
    draft = table.drafts[0]
    older = frozenset((path, size + 1, at) for path, size, at in marks_of(draft))
    taken = replace(of(draft), earlier=Earlier(1.0, older))
    assert taken.knows(draft)
    assert not taken.holds(draft)


def test_of_nothing_sent_nothing_is_known(table: Table) -> None:
    draft = table.drafts[0]
    for earlier in (None, Earlier(1.0)):
        taken = replace(of(draft), earlier=earlier)
        assert not taken.knows(draft)
        assert not taken.holds(draft)


def test_only_an_empty_one_of_ours_is_filled_without_asking() -> None:
    empty = Taken(DisplaySet("pk", title="a"), Earlier(1.0))
    assert empty.is_ours_and_empty
    assert not replace(empty, earlier=None).is_ours_and_empty
    assert not replace(empty, answers=1).is_ours_and_empty
    assert not replace(empty, there=DisplaySet("pk", title="a", values=FILLED)).is_ours_and_empty


@pytest.mark.hazard("P4")
def test_a_case_is_found_by_its_files_under_another_title(table: Table) -> None:
    draft = table.drafts[0]
    there = DisplaySet("pk", title="last week")
    study = in_study([there], {"pk": Earlier(1.0, marks_of(draft))}, frozenset())
    found = study.twin(draft)
    assert found is not None
    assert found.pk == "pk"
    assert study.twin(table.drafts[1]) is None
    same = retitle(table, {"a": "last week"}).drafts[0]
    assert study.twin(same) is None, "it has that title"


def test_titles_differ_by_more_than_blanks_at_their_ends() -> None:
    study = titled(" a ", "")
    assert list(study.by_title) == ["a"]
    assert study.titled("a  ") is not None
    assert study.titled("A") is None
    assert study.without([" a"]).by_title == {}


def test_answers_are_counted_by_display_set() -> None:
    study = titled("a", "b").with_answers({"pk of b": 3})
    assert [taken.answers for taken in study.by_title.values()] == [0, 3]


@pytest.mark.parametrize(
    ("title", "number"),
    [("case 017", 17), ("Case 3", 3), ("case017", 17), ("case a", None), ("a case 1", None)],
)
def test_neutral_titles_have_a_number(title: str, number: int | None) -> None:
    assert neutral_number(title) == number
