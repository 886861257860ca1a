"""Computes what `gcdesk.answers.figures.against_truth` tells.

Each reader's share is counted, with Wilson's interval. Over several readers it is the mean of their shares (in a study
in which everybody read everything, the share of all answers), with a bootstrap interval over cases, since the answers
on one case hang together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from gcdesk.answers.figures.against_truth import AgainstTruth, Confusion
from gcdesk.answers.figures.compute.arrays import BoolArray, FloatArray
from gcdesk.answers.figures.compute.resampling import CaseSums, Resampler
from gcdesk.answers.figures.compute.shares import wilson
from gcdesk.answers.figures.compute.statistic import Statistic
from gcdesk.answers.figures.figure import Figure, Method
from gcdesk.answers.figures.marks import Marks, positive_or_not, positive_problem
from gcdesk.answers.figures.ratings import YES, Absent, Kind, QuestionRatings, Rating
from gcdesk.answers.figures.reasons import no_negatives, no_positives, no_truth
from gcdesk.texts import tr


@dataclass(frozen=True, eq=False, slots=True)
class _Compared:
    """A question's answers beside its truth, cases × readers."""

    ratings: QuestionRatings
    both: BoolArray
    """Where there is an answer and a truth."""
    right: BoolArray
    """Where the answer is the truth."""

    def where_true(self, value: int) -> BoolArray:
        """`both`, of the cases whose truth is *value* only."""
        there = np.array([true == value for true in self.ratings.truth], dtype=np.bool_)
        return self.both & there.reshape(-1, 1)


def compare(ratings: QuestionRatings, marks: Marks, resampler: Resampler) -> AgainstTruth:
    """All figures and tables of one question. Raises `Cancelled`."""
    if not ratings.has_truth:
        return AgainstTruth((), (), tr("Answers", "There is no ground truth for this question."))
    if not ratings.readers:
        return AgainstTruth((), (), tr("Answers", "No reader answered this question."))
    return AgainstTruth(
        tuple(_figures(ratings, marks, resampler)),
        tuple(_confusions(ratings, marks)),
    )


def _figures(ratings: QuestionRatings, marks: Marks, resampler: Resampler) -> Iterator[Figure]:
    compared = _compare(ratings)
    exactly = tr("Answers", "Exactly the same options") if ratings.kind is Kind.MULTIPLE else ""
    yield from _share(Method.SHARE_CORRECT, compared, compared.both, no_truth(), resampler, exactly)
    if ratings.kind is Kind.YES_NO:
        problem = positive_problem(ratings, marks)
        if problem:
            yield Figure(Method.SENSITIVITY, None, problem)
        else:
            yield from _both_shares(_compare(positive_or_not(ratings, marks)), resampler, "")
    for about, part in _parts(ratings, marks):
        if isinstance(part, str):
            yield Figure(Method.SENSITIVITY, None, part, about)
            continue
        beside = _compare(part)
        yield from _share(Method.SHARE_CORRECT, beside, beside.both, no_truth(), resampler, about)
        yield from _both_shares(beside, resampler, about)


def _parts(ratings: QuestionRatings, marks: Marks) -> Iterator[tuple[str, QuestionRatings | str]]:
    """Each yes-or-no part of a question with what it is about; or the sentence why it can't be told."""
    if ratings.kind is Kind.MULTIPLE:
        for category in ratings.categories:
            about = tr("Answers", "Option “{option}”", option=category.title)
            yield about, ratings.option(category.id)
    elif (ratings.kind is Kind.CHOICE and marks.positive) or (
        ratings.kind is Kind.NUMBER and marks.threshold is not None
    ):
        problem = positive_problem(ratings, marks)
        yield tr("Answers", "Positive or not"), problem or positive_or_not(ratings, marks)


def _both_shares(compared: _Compared, resampler: Resampler, about: str) -> Iterator[Figure]:
    """Sensitivity and specificity of a yes-or-no question."""
    positive, negative = compared.where_true(YES), compared.where_true(1 - YES)
    yield from _share(Method.SENSITIVITY, compared, positive, no_positives(), resampler, about)
    yield from _share(Method.SPECIFICITY, compared, negative, no_negatives(), resampler, about)


def _share(
    method: Method, compared: _Compared, among: BoolArray, reason: str, resampler: Resampler, about: str
) -> Iterator[Figure]:
    """How many answers are right, *among* some: of all readers together, then of each."""
    right = compared.right & among
    readers = compared.ratings.readers
    if len(readers) > 1:
        yield _mean_share(method, right, among, reason).figure(resampler, about)
    for column, name in enumerate(readers):
        successes, trials = int(right[:, column].sum()), int(among[:, column].sum())
        yield Figure(
            method,
            successes / trials if trials else None,
            "" if trials else reason,
            about,
            (name,),
            cases=trials,
            readers=1 if trials else 0,
            answers=trials,
            interval=wilson(successes, trials) if trials else None,
            successes=successes if trials else None,
            trials=trials or None,
        )


def _mean_share(method: Method, right: BoolArray, among: BoolArray, reason: str) -> Statistic:
    """The mean of the shares of those readers who have one."""
    columns = among.any(axis=0)
    rows = among.any(axis=1)
    counted_right, counted_all = right[rows][:, columns], among[rows][:, columns]
    readers = counted_all.shape[1]
    features = np.column_stack([counted_right, counted_all]).astype(np.float64)

    def combine(sums: FloatArray) -> FloatArray:
        shares: FloatArray = sums[:, :readers] / sums[:, readers:]
        mean: FloatArray = shares.mean(axis=1)
        return mean

    sums = CaseSums(features, combine) if readers else None
    return Statistic(method, sums, reason, len(features), readers, int(counted_all.sum()))


def _compare(ratings: QuestionRatings) -> _Compared:
    shape = (len(ratings.cases), len(ratings.readers))
    both, right = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
    for row, (said, true) in enumerate(zip(ratings.values, ratings.truth, strict=True)):
        if isinstance(true, Absent):
            continue
        both[row] = [not isinstance(value, Absent) for value in said]
        right[row] = [value == true for value in said]
    return _Compared(ratings, both, right)


def _confusions(ratings: QuestionRatings, marks: Marks) -> Iterator[Confusion]:
    """Of all readers together, then of each; of a question of numbers or of several options, of its parts."""
    tables = [] if ratings.kind in {Kind.MULTIPLE, Kind.NUMBER} else [("", ratings)]
    tables += [(about, part) for about, part in _parts(ratings, marks) if not isinstance(part, str)]
    for about, table in tables:
        yield _confusion(about, (), table, range(len(table.readers)))
        if len(table.readers) > 1:
            for column, name in enumerate(table.readers):
                yield _confusion(about, (name,), table, (column,))


def _confusion(
    about: str, named: tuple[str, ...], ratings: QuestionRatings, columns: Sequence[int]
) -> Confusion:
    places = {category.id: place for place, category in enumerate(ratings.categories)}
    counts = [[0] * len(places) for _ in places]
    empty = [0] * len(places)
    for said, true in zip(ratings.values, ratings.truth, strict=True):
        row = _place(true, places)
        if row is None:
            continue
        for value in (said[column] for column in columns):
            column = _place(value, places)
            if column is not None:
                counts[row][column] += 1
            empty[row] += value is Absent.EMPTY
    titles = tuple(category.title for category in ratings.categories)
    return Confusion(about, named, titles, tuple(map(tuple, counts)), tuple(empty))


def _place(value: Rating, places: dict[int, int]) -> int | None:
    return places.get(value) if isinstance(value, int) else None
