"""What readers said to one question, as plain values: cases × readers, and the ground truth apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum, auto

from gcdesk.texts import tr

NO = 0
YES = 1


class Kind(Enum):
    """What a rating of a question is."""

    CHOICE = auto()
    """One option: its id."""
    MULTIPLE = auto()
    """Any of the options: the set of their ids."""
    YES_NO = auto()
    """`YES` or `NO`."""
    NUMBER = auto()


class Absent(Enum):
    """Why there is no rating. None of these is ever a category of its own."""

    MISSING = auto()
    """Not answered."""
    EMPTY = auto()
    """Submitted, but empty."""
    UNREADABLE = auto()
    """Submitted, but not what the question asks for: a text instead of a number, say."""
    REMOVED = auto()
    """An option that the question does not offer any more: it has no place among the others, and nobody who answers
    now could agree with it."""


Rating = int | float | frozenset[int] | Absent
"""By `Kind`: an option's id, a set of them, `YES` or `NO`, a finite number; or why there is none.

No option chosen in a question that takes several is the empty set, an answer: a list of boxes to tick has no other
way to say "none of these".
"""


@dataclass(frozen=True, slots=True)
class Category:
    """One of the things that can be said: an option, or yes or no."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of all cases × readers have a rating, and why the others have none."""

    given: int
    empty: int
    missing: int
    unreadable: int
    removed: int
    """Answers with options that were removed since."""


@dataclass(frozen=True)
class QuestionRatings:
    """What readers said to one question."""

    question: str
    """Key of the question."""
    text: str
    kind: Kind
    categories: tuple[Category, ...]
    """All that can be said, in the question's order; nothing for numbers."""
    cases: tuple[str, ...]
    """Keys of display sets."""
    readers: tuple[str, ...]
    """User names."""
    values: tuple[tuple[Rating, ...], ...]
    """``values[case][reader]``."""
    truth: tuple[Rating, ...]
    """The ground truth of each case; `Absent.MISSING` where there is none."""

    def __post_init__(self) -> None:
        if len(self.values) != len(self.cases) or len(self.truth) != len(self.cases):
            raise ValueError("a row of values and a truth for each case")
        if any(len(row) != len(self.readers) for row in self.values):
            raise ValueError("a value for each reader in each row")

    @property
    def counts(self) -> Counts:
        """How complete the ratings are."""
        absent = [value for row in self.values for value in row if isinstance(value, Absent)]
        return Counts(
            given=len(self.cases) * len(self.readers) - len(absent),
            empty=absent.count(Absent.EMPTY),
            missing=absent.count(Absent.MISSING),
            unreadable=absent.count(Absent.UNREADABLE),
            removed=absent.count(Absent.REMOVED),
        )

    @property
    def removed_truths(self) -> int:
        """How many cases have a ground truth with options that were removed since."""
        return self.truth.count(Absent.REMOVED)

    @property
    def has_truth(self) -> bool:
        """Whether any case has a ground truth that can be used."""
        return any(not isinstance(value, Absent) for value in self.truth)

    def only(
        self, readers: Collection[str] | None = None, cases: Collection[str] | None = None
    ) -> QuestionRatings:
        """These readers and cases alone, in the order they have here; None: all."""
        columns = [at for at, name in enumerate(self.readers) if readers is None or name in readers]
        rows = [at for at, case in enumerate(self.cases) if cases is None or case in cases]
        return replace(
            self,
            cases=tuple(self.cases[row] for row in rows),
            readers=tuple(self.readers[column] for column in columns),
            values=tuple(tuple(self.values[row][column] for column in columns) for row in rows),
            truth=tuple(self.truth[row] for row in rows),
        )

    def option(self, category_id: int) -> QuestionRatings:
        """Of a question that takes several options: one of them by itself, ticked (yes) or not (no)."""

        def ticked(value: Rating) -> Rating:
            return int(category_id in value) if isinstance(value, frozenset) else value

        return replace(
            self,
            kind=Kind.YES_NO,
            categories=yes_no(),
            values=tuple(tuple(ticked(value) for value in row) for row in self.values),
            truth=tuple(ticked(value) for value in self.truth),
        )


def yes_no() -> tuple[Category, Category]:
    """The categories of a question that is answered by no or yes."""
    return Category(NO, tr("Answers", "no")), Category(YES, tr("Answers", "yes"))
