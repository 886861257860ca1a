from __future__ import annotations

import numpy as np
import pytest

from gcdesk.answers.figures.against_truth import AgainstTruth
from gcdesk.answers.figures.compute.resampling import Resampler
from gcdesk.answers.figures.compute.truth_figures import compare
from gcdesk.answers.figures.figure import Figure, Method
from gcdesk.answers.figures.marks import NO_MARKS, Marks, Side
from gcdesk.answers.figures.ratings import Absent, Kind, QuestionRatings
from tests.answers.figures.build import EMPTY, ratings


def compared(made: QuestionRatings, marks: Marks = NO_MARKS) -> AgainstTruth:
    return compare(made, marks, Resampler(resamples=200))


def share(told: AgainstTruth, method: Method, about: str = "", reader: str = "") -> Figure:
    named = (reader,) if reader else ()
    (found,) = [f for f in told.figures if (f.method, f.about, f.readers_named) == (method, about, named)]
    return found


CHOICE = ratings(
    [(1, 2, 1), (2, 2, None), (3, 1, EMPTY), (1, 1, 1), (2, 3, Absent.UNREADABLE)],
    truth=[1, 2, 3, None, EMPTY],
    options=(1, 2, 3),
)


def test_what_has_no_answer_or_no_truth_is_neither_right_nor_wrong() -> None:
    told = compared(CHOICE)
    assert share(told, Method.SHARE_CORRECT, reader="anna").trials == 3
    assert share(told, Method.SHARE_CORRECT, reader="anna").successes == 3
    ben = share(told, Method.SHARE_CORRECT, reader="ben")
    assert (ben.successes, ben.trials) == (1, 3)
    assert ben.interval is not None
    assert ben.interval.method is Method.WILSON
    cleo = share(told, Method.SHARE_CORRECT, reader="cleo")
    assert (cleo.successes, cleo.trials) == (1, 1)
    everybody = share(told, Method.SHARE_CORRECT)
    assert everybody.value == pytest.approx((1.0 + 1 / 3 + 1.0) / 3)
    assert (everybody.cases, everybody.readers, everybody.answers) == (3, 3, 7)


def test_a_confusion_table_of_all_and_of_each() -> None:
    told = compared(CHOICE)
    everybody, anna, ben, cleo = told.confusions
    assert everybody.titles == ("Option 1", "Option 2", "Option 3")
    assert anna.counts == ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    assert ben.counts == ((0, 1, 0), (0, 1, 0), (1, 0, 0))
    assert cleo.counts == ((1, 0, 0), (0, 0, 0), (0, 0, 0))
    assert cleo.empty == (0, 0, 1)
    total = np.array(anna.counts) + np.array(ben.counts) + np.array(cleo.counts)
    assert everybody.counts == tuple(map(tuple, total.tolist()))
    assert (everybody.readers_named, ben.readers_named) == ((), ("ben",))


@pytest.mark.full
def test_the_confusion_table_is_that_of_scikit_learn() -> None:
    from sklearn.metrics import confusion_matrix

    generator = np.random.default_rng(9)
    truth = generator.integers(1, 5, size=80).tolist()
    said = generator.integers(1, 5, size=80).tolist()
    (table,) = compared(ratings([(value,) for value in said], truth=truth)).confusions
    assert table.counts == tuple(map(tuple, confusion_matrix(truth, said).tolist()))


def test_one_reader_needs_no_figures_of_all_together() -> None:
    told = compared(ratings([(1,), (2,)], truth=[1, 1]))
    assert [figure.readers_named for figure in told.figures] == [("anna",)]
    assert len(told.confusions) == 1


def test_positive_options_give_sensitivity_and_specificity() -> None:
    made = ratings([(1,), (2,), (3,), (1,), (3,)], truth=[1, 3, 2, 2, 1], options=(1, 2, 3))
    told = compared(made, Marks(positive=frozenset({2, 3})))
    about = "Positive or not"
    sensitivity = share(told, Method.SENSITIVITY, about, "anna")
    assert (sensitivity.successes, sensitivity.trials) == (2, 3)
    specificity = share(told, Method.SPECIFICITY, about, "anna")
    assert (specificity.successes, specificity.trials) == (1, 2)
    assert share(told, Method.SHARE_CORRECT, about, "anna").successes == 3
    assert share(told, Method.SHARE_CORRECT, "", "anna").successes == 1
    assert told.confusions[1].counts == ((1, 1), (1, 2))


def test_a_threshold_on_numbers() -> None:
    made = ratings([(1.0,), (2.0,), (3.0,), (None,)], Kind.NUMBER, truth=[1.5, 2.0, 3.0, 9.0])
    plain = compared(made)
    assert share(plain, Method.SHARE_CORRECT, "", "anna").successes == 2
    assert plain.confusions == ()
    assert len(plain.figures) == 1
    told = compared(made, Marks(threshold=2.0, side=Side.ABOVE))
    assert share(told, Method.SENSITIVITY, "Positive or not", "anna").value == 1.0
    assert share(told, Method.SPECIFICITY, "Positive or not", "anna").trials == 2


@pytest.mark.parametrize(
    ("made", "marks", "sentence"),
    [
        (CHOICE, Marks(positive=frozenset({77})), "mark them again"),
        (CHOICE, Marks(positive=frozenset({1, 2, 3})), "leave at least one"),
        (
            ratings([(0,), (1,)], Kind.YES_NO, truth=[1, 0]),
            Marks(positive=frozenset({0, 1})),
            "leave at least one",
        ),
    ],
)
def test_marks_that_make_no_sense_are_told(made: QuestionRatings, marks: Marks, sentence: str) -> None:
    told = compared(made, marks)
    (figure,) = [figure for figure in told.figures if figure.method is Method.SENSITIVITY]
    assert sentence in figure.reason


def test_each_option_of_several_and_the_exact_set() -> None:
    made = ratings(
        [(frozenset({1}), frozenset({1, 2})), (frozenset({2}), frozenset({2})), (frozenset(), EMPTY)],
        Kind.MULTIPLE,
        truth=[frozenset({1}), frozenset({2}), frozenset({1})],
        options=(1, 2),
    )
    told = compared(made)
    exact = share(told, Method.SHARE_CORRECT, "Exactly the same options", "anna")
    assert (exact.successes, exact.trials) == (2, 3)
    ben = share(told, Method.SHARE_CORRECT, "Exactly the same options", "ben")
    assert (ben.successes, ben.trials) == (1, 2)
    option = share(told, Method.SENSITIVITY, "Option “Option 1”", "anna")
    assert (option.successes, option.trials) == (1, 2)
    assert share(told, Method.SPECIFICITY, "Option “Option 2”", "ben").value == 0.0
    assert {table.titles for table in told.confusions} == {("no", "yes")}


def test_without_positive_cases_there_is_no_sensitivity() -> None:
    made = ratings([(0, 1), (0, 0)], Kind.YES_NO, truth=[0, 0])
    told = compared(made)
    for reader in ("", "anna"):
        figure = share(told, Method.SENSITIVITY, reader=reader)
        assert figure.value is None
        assert "positive in the ground truth" in figure.reason
        assert figure.cases == 0
    assert share(told, Method.SPECIFICITY, reader="ben").value == 0.5
    none_negative = compared(ratings([(0, 1)], Kind.YES_NO, truth=[1]))
    assert "negative in the ground truth" in share(none_negative, Method.SPECIFICITY).reason


def test_a_reader_without_a_common_case_does_not_count_in_the_mean() -> None:
    made = ratings([(1, None), (1, None), (None, 1)], Kind.YES_NO, truth=[1, 0, None])
    told = compared(made)
    assert share(told, Method.SHARE_CORRECT).readers == 1
    ben = share(told, Method.SHARE_CORRECT, reader="ben")
    assert ben.value is None
    assert (ben.successes, ben.trials) == (None, None)
    assert ben.reason == "Undefined: there is no ground truth for the cases that were answered."


def test_no_ground_truth_and_no_readers() -> None:
    assert compared(ratings([(1,), (2,)])).reason == "There is no ground truth for this question."
    assert compared(ratings([(), ()], truth=[1, 2])).reason == "No reader answered this question."


def test_the_interval_over_readers_lets_the_answers_of_a_case_hang_together() -> None:
    """Ten readers who always say the same are as good as one: the interval is that of one, not of ten times the cases."""
    generator = np.random.default_rng(5)
    right = (generator.random(100) < 0.7).astype(int).tolist()
    many = compared(ratings([[value] * 10 for value in right], Kind.YES_NO, truth=[1] * 100))
    everybody = share(many, Method.SHARE_CORRECT)
    one = share(many, Method.SHARE_CORRECT, reader="reader1")
    assert everybody.interval is not None
    assert one.interval is not None
    width = everybody.interval.high - everybody.interval.low
    assert width == pytest.approx(one.interval.high - one.interval.low, rel=0.15)
    assert everybody.interval.standard_error == pytest.approx(np.std(right) / 10.0, rel=0.15)
