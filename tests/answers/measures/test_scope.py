from __future__ import annotations

from gcdesk.answers.measures.scope import Scope, scope_of
from gcdesk.answers.tables.filters import Filter
from gcdesk.study.truth import Truth
from tests.answers.build import GRADE, QUESTIONS
from tests.answers.screen import ANSWERS, found, the_snapshot


def test_questions_are_known_by_their_key() -> None:
    assert Scope(questions=QUESTIONS).question(GRADE.pk) is GRADE
    assert Scope().question(GRADE.pk) is None


def test_figures_are_of_the_readers_and_display_sets_that_are_left_with_all_ground_truth() -> None:
    scope = scope_of(
        found(Filter(readers=frozenset({"ben"}), display_sets=frozenset({"d1"}))), the_snapshot()
    )
    assert scope.readers == ("ben",)
    assert scope.cases == ("d1",)
    assert len(scope.answers) == len(ANSWERS)
    assert scope.question("q-grade") is not None
    assert scope.question("nonsense") is None


def test_what_is_chosen_of_ground_truth_is_no_filter_that_figures_leave_out() -> None:
    assert not scope_of(found(Filter(truth=Truth.ONLY)), the_snapshot()).more_filters
    assert scope_of(found(Filter("no", truth=Truth.ONLY)), the_snapshot()).more_filters
