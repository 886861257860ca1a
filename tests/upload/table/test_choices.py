from __future__ import annotations

from dataclasses import replace

import pytest

from gcdesk.api.models import DisplaySet, Value
from gcdesk.upload.table.choices import (
    Change,
    found_for,
    make_new,
    replace_values,
    replacement,
    target,
    why_not,
)
from gcdesk.upload.table.facts import Fact, Json
from gcdesk.upload.table.in_study import Earlier, InStudy, Taken, in_study, marks_of
from gcdesk.upload.table.plan import Table, Typed, add_column, assign, draft_table, retitle
from tests.upload.build import case, interface, titled

CT, SCORE, REPORT = interface("ct-image"), interface("some-score"), interface("report")
VALUES = (
    Value(1, CT, image="https://s.example/api/v1/cases/images/1/"),
    Value(2, SCORE, value=0.5),
    Value(3, REPORT, file="https://s.example/media/my%20report.pdf?x=1"),
)


@pytest.fixture
def table() -> Table:
    cases = [case("patient 1", "ct.mha", "score.json"), case("patient 2", "ct.mha")]
    made = add_column(add_column(draft_table(cases), CT, "ct"), SCORE, "score")
    return assign(add_column(made, REPORT), "patient 2", "some-score", Typed("0.9"))


def taken(title: str = "patient 1", **other: object) -> Taken:
    return Taken(DisplaySet("pk", title=title, values=VALUES), **other)  # type: ignore[arg-type]  # as the test says


@pytest.mark.hazard("P4")
def test_what_is_replaced_is_shown_old_and_new(table: Table) -> None:
    first, second = table.drafts
    score = next(e for e in first.files if e.name == "score.json")
    one = replacement(table, first, taken(), {score: Fact(json=Json(0.75))})
    assert one.changes == (Change("CT Image", "an image", "ct.mha"), Change("Some score", "0.5", "0.75"))
    assert (one.key, one.pk, one.why_not) == ("patient 1", "pk", "")
    assert replacement(table, second, taken(), {}).changes[1].new == "0.9"
    empty = Taken(DisplaySet("pk", title="patient 1"))
    assert replacement(table, first, empty, {}).changes[0].old == "nothing"
    assert replacement(table, first, empty, {}).changes[1].new == "score.json"


def test_a_file_is_told_by_its_name(table: Table) -> None:
    first = assign(table, "patient 1", "report", Typed("x")).drafts[0]
    assert replacement(table, first, taken(), {}).changes[-1].old == "my report.pdf"


def test_with_answers_nothing_is_replaced(table: Table) -> None:
    assert "2 answers" in why_not(table.drafts[0], taken(answers=2))
    assert "no values" in why_not(replace(table.drafts[0], values={}), taken())


def test_a_neutral_title_alone_proves_nothing(table: Table) -> None:
    draft = retitle(table, {"patient 1": "case 001"}).drafts[0]
    assert "nothing shows" in why_not(draft, taken("case 001"))
    assert why_not(replace(draft, by_key=True), taken("case 001")) == ""
    assert why_not(draft, taken("case 001", earlier=Earlier(1.0, marks_of(draft)))) == ""


def test_the_choice_takes_the_title_of_the_display_set(table: Table) -> None:
    draft = table.drafts[0]
    study = in_study(
        [DisplaySet("pk", title="last week", values=VALUES)],
        {"pk": Earlier(1.0, marks_of(draft))},
        frozenset(),
    )
    found = found_for(draft, study)
    assert found is not None
    chosen = replace_values(table, [replacement(table, draft, found, {})])
    assert (chosen.drafts[0].title, chosen.drafts[0].replaces) == ("last week", "pk")
    assert chosen.drafts[1] is table.drafts[1]
    assert target(chosen.drafts[0], study) == "pk"
    renamed = retitle(chosen, {"patient 1": "other"}).drafts[0]
    assert renamed.replaces == "", "another title is another display set"


def test_what_is_not_possible_is_not_chosen(table: Table) -> None:
    wanted = replacement(table, table.drafts[0], taken(answers=1), {})
    assert replace_values(table, [wanted]) == table


def test_an_empty_one_of_ours_is_filled(table: Table) -> None:
    there = [DisplaySet("pk", title="patient 1")]
    assert target(table.drafts[0], in_study(there, {"pk": Earlier(1.0)}, frozenset())) == "pk"
    assert target(table.drafts[0], in_study(there, {}, frozenset())) == ""
    assert target(table.drafts[0], InStudy()) == ""


@pytest.mark.hazard("P3")
def test_new_ones_get_titles_that_nothing_has(table: Table) -> None:
    study = titled("patient 1", "Patient 1 (2)", "patient 2")
    made = make_new(table, ["patient 1", "patient 2"], study)
    assert [draft.title for draft in made.drafts] == ["patient 1 (3)", "patient 2 (2)"]
    again = make_new(made, ["patient 1"], titled("patient 1 (3)"))
    assert again.drafts[0].title == "patient 1 (4)"
    assert make_new(table, ["patient 1"], InStudy()).drafts[0].title == "patient 1", "it is free"
    long = retitle(table, {"patient 1": "x" * 255})
    assert make_new(long, ["patient 1"], titled("x" * 255)).drafts[0].title == "x" * 251 + " (2)"
