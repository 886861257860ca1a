"""Which figures tell the agreement on a question of each kind, and computes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from math import isfinite

from gcdesk.answers.figures.agreement import MOST_PAIR_READERS
from gcdesk.answers.figures.compute.alpha import alpha_interval, alpha_nominal, alpha_ordinal
from gcdesk.answers.figures.compute.arrays import codes, numbers
from gcdesk.answers.figures.compute.kappa import cohen_kappa, fleiss_kappa, percent_agreement
from gcdesk.answers.figures.compute.numbers_agreement import (
    Limits,
    intraclass_correlations,
    limits_of_agreement,
)
from gcdesk.answers.figures.compute.resampling import Resampler
from gcdesk.answers.figures.figure import Figure, Method
from gcdesk.answers.figures.marks import Marks, order_problem, positive_or_not, positive_problem
from gcdesk.answers.figures.ratings import Kind, QuestionRatings
from gcdesk.texts import tr

_WEIGHTED = (Method.COHEN_KAPPA_LINEAR, Method.COHEN_KAPPA_QUADRATIC)


def all_figures(ratings: QuestionRatings, marks: Marks, resampler: Resampler) -> Iterator[Figure]:
    """The figures of one question, in the order in which they are shown. Raises `Cancelled`."""
    if ratings.kind is Kind.NUMBER:
        yield from intraclass_correlations(numbers(ratings))
        yield alpha_interval(numbers(ratings)).figure(resampler)
        if marks.threshold is not None:
            yield from _dichotomy(ratings, marks, resampler)
        yield from _pairs_of_numbers(ratings)
    elif ratings.kind is Kind.MULTIPLE:
        yield from _exactly_the_same(ratings, resampler)
        for category in ratings.categories:
            about = tr("Answers", "Option “{option}”", option=category.title)
            yield from _categories(ratings.option(category.id), Marks(), resampler, about)
    else:
        yield from _categories(ratings, marks, resampler)
        if ratings.kind is Kind.CHOICE and marks.positive and len(ratings.categories) > 2:
            yield from _dichotomy(ratings, marks, resampler)


def bland_altman_of(
    ratings: QuestionRatings, first: str, second: str
) -> tuple[list[tuple[str, float, float]], Limits]:
    """Each case that both readers gave a number to, with the mean and the difference; and the limits."""
    table = numbers(ratings)
    one, other = table[:, ratings.readers.index(first)], table[:, ratings.readers.index(second)]
    rows = zip(ratings.cases, one.tolist(), other.tolist(), strict=True)
    points = [(case, (a + b) / 2.0, a - b) for case, a, b in rows if isfinite(a) and isfinite(b)]
    return points, limits_of_agreement(one, other)


def _exactly_the_same(ratings: QuestionRatings, resampler: Resampler) -> Iterator[Figure]:
    about = tr("Answers", "Exactly the same options")
    table = codes(ratings)
    yield percent_agreement(table).figure(resampler, about)
    yield alpha_nominal(table).figure(resampler, about)


def _dichotomy(ratings: QuestionRatings, marks: Marks, resampler: Resampler) -> Iterator[Figure]:
    about = tr("Answers", "Positive or not")
    problem = positive_problem(ratings, marks)
    if problem:
        yield Figure(Method.PERCENT_AGREEMENT, None, problem, about)
    else:
        yield from _categories(positive_or_not(ratings, marks), Marks(), resampler, about)


def _categories(
    ratings: QuestionRatings, marks: Marks, resampler: Resampler, about: str = ""
) -> Iterator[Figure]:
    table = codes(ratings)
    yield percent_agreement(table).figure(resampler, about)
    yield fleiss_kappa(table).figure(resampler, about)
    yield alpha_nominal(table).figure(resampler, about)
    problem = order_problem(ratings, marks.ordered) if marks.ordered else ""
    if problem:
        for method in (Method.ALPHA_ORDINAL, *_WEIGHTED):
            yield Figure(method, None, problem, about)
    elif marks.ordered:
        yield alpha_ordinal(codes(ratings, marks.ordered)).figure(resampler, about)
    yield from _pairs(ratings, () if problem else marks.ordered, resampler, about)


def _pairs(
    ratings: QuestionRatings, ordered: tuple[int, ...], resampler: Resampler, about: str
) -> Iterator[Figure]:
    """Each pair of readers by itself. Of the parts of a question only where there is one pair."""
    readers = len(ratings.readers)
    if about and readers > 2:
        return
    if readers > MOST_PAIR_READERS:
        yield _too_many_pairs(Method.COHEN_KAPPA, readers, about)
        return
    nominal, in_order = codes(ratings), codes(ratings, ordered) if ordered else None
    for pair in combinations(range(readers), 2):
        named = (ratings.readers[pair[0]], ratings.readers[pair[1]])
        mine = nominal[:, pair]
        if readers > 2:
            yield percent_agreement(mine).figure(resampler, about, named)
        yield cohen_kappa(mine, len(ratings.categories)).figure(resampler, about, named)
        if in_order is not None:
            for method in _WEIGHTED:
                weighted = cohen_kappa(in_order[:, pair], len(ordered), method)
                yield weighted.figure(resampler, about, named)


def _pairs_of_numbers(ratings: QuestionRatings) -> Iterator[Figure]:
    readers = len(ratings.readers)
    if readers > MOST_PAIR_READERS:
        yield _too_many_pairs(Method.BIAS, readers, "")
        return
    table = numbers(ratings)
    for first, second in combinations(range(readers), 2):
        named = (ratings.readers[first], ratings.readers[second])
        limits = limits_of_agreement(table[:, first], table[:, second])
        for figure in (limits.bias, limits.lower, limits.upper):
            yield replace(figure, readers_named=named)


def _too_many_pairs(method: Method, readers: int, about: str) -> Figure:
    sentence = tr(
        "Answers",
        "{readers} readers make {pairs} pairs: choose up to {most} readers to see each pair.",
        readers=readers,
        pairs=readers * (readers - 1) // 2,
        most=MOST_PAIR_READERS,
    )
    return Figure(method, None, sentence, about, readers=readers)
