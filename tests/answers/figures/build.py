"""Ratings for tests."""

from __future__ import annotations

from collections.abc import Sequence

from gcdesk.answers.figures.ratings import Absent, Category, Kind, QuestionRatings, Rating, yes_no

MISSING = Absent.MISSING
EMPTY = Absent.EMPTY


def ratings(
    rows: Sequence[Sequence[Rating | None]],
    kind: Kind = Kind.CHOICE,
    *,
    options: Sequence[int] = (),
    truth: Sequence[Rating | None] | None = None,
    readers: Sequence[str] = (),
) -> QuestionRatings:
    """Ratings with cases ``case1`` …, readers ``anna``, ``ben`` …; None: not answered."""
    width = len(rows[0]) if rows else len(readers)
    names = tuple(readers) or ("anna", "ben", "cleo", "dirk", "emma", "finn")[:width]
    if len(names) < width:
        names = tuple(f"reader{number}" for number in range(1, width + 1))
    values = tuple(tuple(MISSING if value is None else value for value in row) for row in rows)
    true = tuple(MISSING if value is None else value for value in (truth or [None] * len(rows)))
    return QuestionRatings(
        question="q1",
        text="How bad?",
        kind=kind,
        categories=_categories(kind, options, (*(value for row in values for value in row), *true)),
        cases=tuple(f"case{number}" for number in range(1, len(rows) + 1)),
        readers=names,
        values=values,
        truth=true,
    )


def _categories(kind: Kind, options: Sequence[int], said: Sequence[Rating]) -> tuple[Category, ...]:
    if kind is Kind.NUMBER:
        return ()
    if kind is Kind.YES_NO:
        return yes_no()
    ids = set(options)
    for value in said:
        if isinstance(value, frozenset):
            ids |= value
        elif isinstance(value, int):
            ids.add(value)
    return tuple(Category(id_, f"Option {id_}") for id_ in sorted(ids))


FLEISS_1971 = (
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
)
"""How many of 14 readers gave each of 10 cases each of 5 categories: the example of the encyclopaedias."""


def told_apart(counts: Sequence[Sequence[int]]) -> list[list[int]]:
    """Rows of codes that have these counts of each category."""
    return [[code for code, number in enumerate(row) for _ in range(number)] for row in counts]


KRIPPENDORFF_2011: tuple[tuple[int | None, ...], ...] = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
"""Readers × cases: "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania 2011, section C."""

SHROUT_FLEISS_1979 = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
"""Cases × readers: Shrout and Fleiss, table 2."""

PEAK_FLOW_WRIGHT = (494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427)
PEAK_FLOW_MINI = (512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451)
"""First measurements of 17 people with two meters, l/min: Bland and Altman 1986, table 1."""
