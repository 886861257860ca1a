from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.imrmc import Imrmc, Modality, plan_imrmc
from gcdesk.answers.figures.marks import NO_MARKS, Marks, Side
from gcdesk.answers.figures.ratings import Absent, Kind, QuestionRatings, yes_no
from tests.answers.figures.build import EMPTY, ratings
from tests.answers.figures.imrmc_program import read

TRUTH = [0, 0, 0, 1, 1, 1]
NUMBERS = ratings(
    [(1.5, 2.0), (2.0, 10.0), (0.25, 1.0), (70.0, 55.5), (80.0, 95.0), (99.0, 3.0)],
    Kind.NUMBER,
    truth=TRUTH,
)
DIAGNOSIS = replace(NUMBERS, kind=Kind.YES_NO, categories=yes_no(), text="Cancer?", values=((0, 1),) * 6)


def planned(made: QuestionRatings, marks: Marks = NO_MARKS, truth: QuestionRatings = DIAGNOSIS) -> Imrmc:
    return plan_imrmc("A study", truth, NO_MARKS, [Modality("film", made, marks)])


def test_numbers_are_scores_and_truth_stands_first() -> None:
    plan = planned(NUMBERS)
    assert (plan.problems, plan.left_out, plan.notes) == ((), (), ())
    assert plan.text().split("\n")[:9] == [
        "A study (written by gcdesk)",
        "N0: 3",
        "N1: 3",
        "NR: 2",
        "NM: 1",
        "BEGIN DATA:",
        "-1,case1,-1,0",
        "-1,case2,-1,0",
        "-1,case3,-1,0",
    ]
    study = read(plan.text())
    assert study.sizes == study.counted() == {"N0": 3, "N1": 3, "NR": 2, "NM": 1}
    assert study.truth == {f"case{at}": true for at, true in enumerate(TRUTH, 1)}
    assert study.scores["anna", "case1", "film"] == 1.5
    assert study.scores["ben", "case6", "film"] == 3.0
    assert study.passed_over() == set()


def test_yes_is_one_and_no_is_nothing_unless_marked_the_other_way() -> None:
    study = read(planned(DIAGNOSIS).text())
    assert {score for (reader, _, _), score in study.scores.items() if reader == "anna"} == {0.0}
    turned = read(planned(DIAGNOSIS, Marks(positive=frozenset({0}))).text())
    assert {score for (reader, _, _), score in turned.scores.items() if reader == "anna"} == {1.0}


CHOICES = replace(
    ratings([(7, 5), (7, 7), (5, 7), (3, 3), (3, 5), (7, 3)], options=(3, 5, 7)), text="How suspicious?"
)


def test_ordered_options_are_scores_from_one() -> None:
    study = read(planned(CHOICES, Marks(ordered=(7, 5, 3))).text())
    assert [study.scores["anna", f"case{at}", "film"] for at in range(1, 7)] == [1, 1, 2, 3, 3, 1]


def test_an_order_whose_low_end_is_positive_is_turned_and_told() -> None:
    plan = planned(CHOICES, Marks(ordered=(3, 5, 7), positive=frozenset({3})))
    study = read(plan.text())
    assert study.scores["anna", "case1", "film"] == -3.0
    assert study.scores["anna", "case4", "film"] == -1.0
    assert "high scores are in iMRMC" in plan.notes[0]


@pytest.mark.parametrize("side", [Side.AT_MOST, Side.BELOW])
def test_numbers_whose_low_end_is_positive_are_turned(side: Side) -> None:
    plan = planned(NUMBERS, Marks(threshold=5.0, side=side))
    assert read(plan.text()).scores["anna", "case1", "film"] == -1.5
    assert plan.notes


def test_positive_options_without_an_order_are_one() -> None:
    study = read(planned(CHOICES, Marks(positive=frozenset({3, 5}))).text())
    assert [study.scores["anna", f"case{at}", "film"] for at in range(1, 7)] == [0, 0, 1, 1, 1, 0]


def test_each_left_out_observation_has_its_reason() -> None:
    made = replace(
        NUMBERS,
        values=((1.5, Absent.MISSING), (EMPTY, 10.0), (Absent.UNREADABLE, 1.0), *NUMBERS.values[3:]),
    )
    truth = replace(DIAGNOSIS, truth=(*DIAGNOSIS.truth[:5], Absent.MISSING))
    plan = planned(made, truth=truth)
    assert [(left.reader, left.case, left.sentence) for left in plan.left_out] == [
        ("ben", "case1", "Not answered."),
        ("anna", "case2", "The answer was submitted empty."),
        ("anna", "case3", "The answer is not of the question's type."),
        ("", "case6", "The case has no ground truth."),
    ]
    assert plan.left_out_told()[0] == "1 left out: Not answered."
    assert len(plan.left_out_told()) == 4
    study = read(plan.text())
    assert "case6" not in study.truth
    assert study.sizes == study.counted()


def test_a_case_that_nobody_scored_has_no_truth_either() -> None:
    made = replace(NUMBERS, values=(*NUMBERS.values[:5], (Absent.MISSING, EMPTY)))
    assert "case6" not in read(planned(made).text()).truth


def test_a_reader_whom_the_program_passes_over_is_named() -> None:
    made = replace(NUMBERS, values=((1.0, EMPTY), *NUMBERS.values[1:]))
    plan = planned(made)
    assert read(plan.text()).passed_over() == {("ben", "film")}
    assert plan.notes == (
        "iMRMC will leave out ben for “How bad?”: it needs at least 3 positive and 3 negative cases, and there are 3 and 2.",
    )


def test_one_reader_alone_is_told() -> None:
    plan = planned(NUMBERS.only(readers={"anna"}))
    assert plan.notes == ("There is only one reader: iMRMC can't tell how much readers differ.",)


def test_two_questions_are_two_modalities_over_one_truth() -> None:
    plan = plan_imrmc(
        "A study",
        DIAGNOSIS,
        NO_MARKS,
        [Modality("no aid", NUMBERS), Modality("No aid", NUMBERS), Modality("-1", NUMBERS)],
    )
    study = read(plan.text())
    assert study.sizes["NM"] == 3
    assert {modality for _, _, modality in study.scores} == {"no_aid", "No_aid_2", "-1_2"}
    assert len(study.scores) == 36


def test_readers_and_cases_are_called_as_asked() -> None:
    plan = plan_imrmc(
        "A study",
        DIAGNOSIS,
        NO_MARKS,
        [Modality("film", NUMBERS)],
        reader_names={"anna": "R01", "ben": "R02"},
        case_names={"case1": "patient 1, left", "case2": "patient_1_left", "case3": "truth"},
    )
    assert plan.readers == {"anna": "R01", "ben": "R02"}
    assert plan.cases is not None
    assert (plan.cases["case1"], plan.cases["case2"]) == ("patient_1_left", "patient_1_left_2")
    assert (plan.cases["case3"], plan.cases["case4"]) == ("truth_2", "case4")
    assert len(read(plan.text()).truth) == 6


@pytest.mark.parametrize(
    "title", ["", "x", "N0: many", "begin data:", "Étude\nNR: 3", "a,,", "BEGIN DATA:\nN1:", "研究"]
)
def test_no_title_misleads_the_program(title: str) -> None:
    plan = plan_imrmc(title, DIAGNOSIS, NO_MARKS, [Modality("film", NUMBERS)])
    study = read(plan.text())
    assert study.sizes == study.counted()
    assert plan.text().isascii()


@pytest.mark.parametrize(
    ("made", "marks", "truth", "truth_marks", "sentence"),
    [
        (
            NUMBERS,
            NO_MARKS,
            replace(DIAGNOSIS, truth=(Absent.MISSING,) * 6),
            NO_MARKS,
            "“Cancer?” has no ground truth.",
        ),
        (
            NUMBERS,
            NO_MARKS,
            replace(CHOICES, truth=(7, 7, 3, 3, 5, 5)),
            NO_MARKS,
            "Say which options are positive.",
        ),
        (CHOICES, NO_MARKS, DIAGNOSIS, NO_MARKS, "put the options in order"),
        (CHOICES, Marks(ordered=(3, 7)), DIAGNOSIS, NO_MARKS, "has no place in the order"),
        (CHOICES, Marks(positive=frozenset({3, 5, 7})), DIAGNOSIS, NO_MARKS, "leave at least one"),
        (
            ratings([(frozenset({1}),)] * 6, Kind.MULTIPLE),
            NO_MARKS,
            DIAGNOSIS,
            NO_MARKS,
            "each option by itself",
        ),
        (
            NUMBERS,
            NO_MARKS,
            replace(DIAGNOSIS, truth=(0,) * 6),
            NO_MARKS,
            "No case that was answered is positive",
        ),
        (
            NUMBERS,
            NO_MARKS,
            replace(DIAGNOSIS, truth=(1,) * 6),
            NO_MARKS,
            "No case that was answered is negative",
        ),
        (
            replace(NUMBERS, values=((EMPTY, EMPTY),) * 6),
            NO_MARKS,
            DIAGNOSIS,
            NO_MARKS,
            "There is no answer on a case with ground truth.",
        ),
    ],
)
def test_what_can_not_be_written_is_told(
    made: QuestionRatings, marks: Marks, truth: QuestionRatings, truth_marks: Marks, sentence: str
) -> None:
    plan = plan_imrmc("A study", truth, truth_marks, [Modality("film", made, marks)])
    assert sentence in " ".join(plan.problems)
    with pytest.raises(ValueError, match="problems"):
        plan.text()


def test_no_question_no_file() -> None:
    assert plan_imrmc("A study", DIAGNOSIS, NO_MARKS, []).problems == (
        "Choose at least one question whose answers are the scores.",
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(allow_nan=False, allow_infinity=False), st.integers(0, 1)),
        min_size=2,
        max_size=12,
    ).filter(lambda rows: len({true for _, true in rows}) == 2),
    st.lists(st.text(max_size=6), min_size=12, max_size=12),
)
def test_any_numbers_and_names_are_read_as_they_were_meant(
    rows: list[tuple[float, int]], names: list[str]
) -> None:
    made = ratings([(score,) for score, _ in rows], Kind.NUMBER)
    truth = replace(made, kind=Kind.YES_NO, categories=yes_no(), truth=tuple(true for _, true in rows))
    case_names = dict(zip(made.cases, names, strict=False))
    plan = plan_imrmc(names[0], truth, NO_MARKS, [Modality(names[1], made)], case_names=case_names)
    study = read(plan.text())
    assert plan.cases is not None
    for case, (score, true) in zip(made.cases, rows, strict=True):
        assert study.truth[plan.cases[case]] == true
        (said,) = [value for (_, name, _), value in study.scores.items() if name == plan.cases[case]]
        assert said == score
