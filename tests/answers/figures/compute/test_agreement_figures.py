from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcdesk.answers.figures.compute.agreement_figures import all_figures
from gcdesk.answers.figures.compute.resampling import Resampler
from gcdesk.answers.figures.figure import Figure, Method
from gcdesk.answers.figures.marks import NO_MARKS, Marks
from gcdesk.answers.figures.ratings import Absent, Kind, QuestionRatings
from tests.answers.figures.build import EMPTY, ratings

WHOLE = (Method.PERCENT_AGREEMENT, Method.FLEISS_KAPPA, Method.ALPHA_NOMINAL)


def figures_of(made: QuestionRatings, marks: Marks = NO_MARKS) -> list[Figure]:
    return list(all_figures(made, marks, Resampler(resamples=100)))


def told(figures: list[Figure]) -> list[tuple[Method, str, tuple[str, ...]]]:
    return [(figure.method, figure.about, figure.readers_named) for figure in figures]


def test_two_readers_of_a_choice() -> None:
    made = ratings([(1, 1), (2, 2), (1, 2), (3, 3)])
    assert told(figures_of(made)) == [
        *((method, "", ()) for method in WHOLE),
        (Method.COHEN_KAPPA, "", ("anna", "ben")),
    ]


def test_three_readers_have_figures_of_each_pair() -> None:
    made = ratings([(1, 1, 2), (2, 2, 2), (1, 2, 1), (3, 3, 3)])
    pairs = [("anna", "ben"), ("anna", "cleo"), ("ben", "cleo")]
    expected = [
        (method, "", pair) for pair in pairs for method in (Method.PERCENT_AGREEMENT, Method.COHEN_KAPPA)
    ]
    assert told(figures_of(made))[3:] == expected


def test_an_order_adds_weighted_figures() -> None:
    made = ratings([(1, 1), (2, 2), (1, 2), (3, 3)])
    methods = [figure.method for figure in figures_of(made, Marks(ordered=(1, 2, 3)))]
    assert methods == [
        *WHOLE,
        Method.ALPHA_ORDINAL,
        Method.COHEN_KAPPA,
        Method.COHEN_KAPPA_LINEAR,
        Method.COHEN_KAPPA_QUADRATIC,
    ]


def test_the_order_that_was_marked_decides_the_weights() -> None:
    made = ratings([(1, 2), (2, 1), (3, 3), (2, 2), (1, 1), (1, 2)])

    def linear(order: tuple[int, ...]) -> float | None:
        figures = figures_of(made, Marks(ordered=order))
        return next(figure.value for figure in figures if figure.method is Method.COHEN_KAPPA_LINEAR)

    assert linear((1, 2, 3)) == linear((3, 2, 1))
    assert linear((1, 2, 3)) != linear((1, 3, 2))


def test_an_order_with_a_hole_is_told_and_the_rest_is_computed() -> None:
    made = ratings([(1, 1), (2, 2), (1, 2), (3, 3)])
    figures = figures_of(made, Marks(ordered=(1, 2)))
    undefined = {figure.method for figure in figures if not figure.defined}
    assert undefined == {Method.ALPHA_ORDINAL, Method.COHEN_KAPPA_LINEAR, Method.COHEN_KAPPA_QUADRATIC}
    assert {figure.reason for figure in figures if not figure.defined} == {
        "“Option 3” was answered, but has no place in the order."
    }


def test_positive_options_add_agreement_on_positive_or_not() -> None:
    made = ratings([(1, 1), (2, 3), (1, 2), (3, 3)])
    figures = figures_of(made, Marks(positive=frozenset({2, 3})))
    parts = [figure for figure in figures if figure.about == "Positive or not"]
    assert [figure.method for figure in parts] == [*WHOLE, Method.COHEN_KAPPA]
    assert parts[0].value == 0.75


def test_positive_options_that_do_not_exist_are_told() -> None:
    figures = figures_of(ratings([(1, 1), (2, 3)]), Marks(positive=frozenset({9})))
    assert "mark them again" in figures[-1].reason


def test_two_options_are_positive_or_not_already() -> None:
    figures = figures_of(ratings([(1, 1), (2, 2), (1, 2)]), Marks(positive=frozenset({2})))
    assert {figure.about for figure in figures} == {""}


def test_each_option_of_several_by_itself() -> None:
    made = ratings(
        [
            (frozenset({1, 2}), frozenset({1})),
            (frozenset(), frozenset()),
            (frozenset({2}), frozenset({2})),
            (frozenset({1}), None),
        ],
        Kind.MULTIPLE,
        options=(1, 2),
    )
    figures = figures_of(made)
    assert told(figures)[:2] == [
        (Method.PERCENT_AGREEMENT, "Exactly the same options", ()),
        (Method.ALPHA_NOMINAL, "Exactly the same options", ()),
    ]
    assert figures[0].value == pytest.approx(2 / 3)
    by_option = {
        figure.about: figure.value for figure in figures[2:] if figure.method is Method.PERCENT_AGREEMENT
    }
    assert by_option == {"Option “Option 1”": 1.0, "Option “Option 2”": pytest.approx(2 / 3)}
    assert {figure.method for figure in figures[2:]} == {*WHOLE, Method.COHEN_KAPPA}


def test_numbers() -> None:
    made = ratings([(1.0, 1.5), (2.0, 2.5), (5.0, 4.0), (7.5, 7.0)], Kind.NUMBER)
    assert told(figures_of(made)) == [
        (Method.ICC_2_1, "", ()),
        (Method.ICC_2_K, "", ()),
        (Method.ALPHA_INTERVAL, "", ()),
        (Method.BIAS, "", ("anna", "ben")),
        (Method.LOWER_LIMIT, "", ("anna", "ben")),
        (Method.UPPER_LIMIT, "", ("anna", "ben")),
    ]
    with_threshold = figures_of(made, Marks(threshold=2.5))
    parts = [figure for figure in with_threshold if figure.about == "Positive or not"]
    assert parts[0].value == 0.75


def test_empty_answers_are_left_out_like_missing_ones() -> None:
    with_empty = ratings([(1, 1), (2, EMPTY), (2, 2), (1, 2)])
    with_missing = ratings([(1, 1), (2, None), (2, 2), (1, 2)])
    assert figures_of(with_empty) == figures_of(with_missing)


@pytest.mark.parametrize("kind", list(Kind))
def test_one_reader_alone_has_nothing_but_reasons(kind: Kind) -> None:
    value = frozenset({1}) if kind is Kind.MULTIPLE else 1
    figures = figures_of(ratings([(value,), (value,)], kind))
    assert figures
    assert {figure.reason for figure in figures} == {
        "Undefined: agreement needs the answers of at least two readers."
    }


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("readers", [(), ("anna", "ben")])
def test_without_cases_there_are_only_reasons(kind: Kind, readers: tuple[str, ...]) -> None:
    marks = Marks(threshold=3.0) if kind is Kind.NUMBER else NO_MARKS
    figures = figures_of(ratings([], kind, readers=readers), marks)
    assert figures
    assert not any(figure.defined for figure in figures)
    assert all(figure.cases == 0 for figure in figures)


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.NUMBER])
def test_the_pairs_of_very_many_readers_are_not_shown(kind: Kind) -> None:
    made = ratings([[1.0] * 11, [2.0] * 10 + [3.0]] if kind is Kind.NUMBER else [[1] * 11, [2] * 11], kind)
    figures = figures_of(made)
    assert figures[-1].reason == "11 readers make 55 pairs: choose up to 10 readers to see each pair."
    assert not any(figure.readers_named for figure in figures)


def test_readers_without_a_common_case_say_so_pair_by_pair() -> None:
    made = ratings([(1, 1, None), (2, 2, None), (1, None, 2)])
    pairs = {
        figure.readers_named: figure for figure in figures_of(made) if figure.method is Method.COHEN_KAPPA
    }
    assert pairs["anna", "ben"].defined
    assert pairs["ben", "cleo"].reason == "Undefined: no case was answered by both readers."
    assert (pairs["ben", "cleo"].cases, pairs["ben", "cleo"].answers) == (0, 0)


def test_parts_have_no_pairs_where_there_are_several() -> None:
    made = ratings([(frozenset({1}), frozenset({1}), frozenset()), (frozenset(),) * 3], Kind.MULTIPLE)
    assert {figure.method for figure in figures_of(made)} == set(WHOLE)


said = st.one_of(st.integers(1, 3), st.none(), st.just(EMPTY))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(said, said, said), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_cases_and_readers_and_the_names_of_options_do_not_matter(
    rows: list[tuple[int | Absent | None, ...]], shuffle: Random
) -> None:
    columns = [0, 1, 2]
    shuffle.shuffle(columns)
    renamed = {1: 3, 2: 1, 3: 2}
    other = [[renamed[value] if isinstance(value, int) else value for value in row] for row in rows]
    other = [[row[at] for at in columns] for row in other]
    shuffle.shuffle(other)
    other.append([None, EMPTY, None])
    before, after = (
        [
            (figure.method, figure.cases, figure.readers, figure.answers, figure.reason, figure.value)
            for figure in made[:3]
        ]
        for made in (
            figures_of(ratings(rows, options=(1, 2, 3))),
            figures_of(ratings(other, options=(1, 2, 3))),
        )
    )
    for one, two in zip(before, after, strict=True):
        assert one[:-1] == two[:-1]
        assert one[-1] == (None if two[-1] is None else pytest.approx(two[-1], abs=1e-12))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.integers(1, 4), min_size=3, max_size=3), min_size=1, max_size=15))
def test_alpha_of_complete_answers_is_fleiss_kappa_but_for_the_size_of_the_sample(
    rows: list[list[int]],
) -> None:
    _, fleiss, alpha = figures_of(ratings(rows))[:3]
    assert fleiss.defined == alpha.defined
    if fleiss.value is not None and alpha.value is not None:
        assert alpha.value == pytest.approx(fleiss.value + (1.0 - fleiss.value) / (3 * len(rows)), abs=1e-9)
