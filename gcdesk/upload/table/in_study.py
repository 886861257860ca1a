"""What the study has already of the cases in the table, as far as it and the journal know. Pure values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from gcdesk.api.models import DisplaySet
from gcdesk.upload.table.plan import Draft, Files

Mark = tuple[str, int, int]
"""Path, size and modification time of a file."""

_NEUTRAL = re.compile(r"case[ _-]?(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A case that this account uploaded from this computer, as the journal knows it."""

    begun: float
    """When its upload began, seconds since the epoch."""
    files: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class Taken:
    """A display set of the study, with what is known of it."""

    there: DisplaySet
    earlier: Earlier | None = None
    """As which it was uploaded; None: by somebody else, or nobody knows."""
    answers: int = 0
    """How many it has, as far as they were loaded."""

    @property
    def pk(self) -> str:
        """The display set's."""
        return self.there.pk

    @property
    def title(self) -> str:
        """The display set's, without blanks at its ends."""
        return self.there.title.strip()

    @property
    def is_ours_and_empty(self) -> bool:
        """Whether an upload of ours made it and could not fill it: then it is filled without asking."""
        return self.earlier is not None and not self.there.values and not self.answers

    def holds(self, draft: Draft) -> bool:
        """Whether it was uploaded from exactly the files that *draft* has, unchanged."""
        return self.earlier is not None and bool(self.earlier.files) and self.earlier.files <= marks_of(draft)

    def knows(self, draft: Draft) -> bool:
        """Whether it was uploaded from files that *draft* has, even if they have changed since."""
        paths = {path for path, _, _ in marks_of(draft)}
        return self.earlier is not None and any(path in paths for path, _, _ in self.earlier.files)


@dataclass(frozen=True)
class InStudy:
    """The display sets of the study by title, and what the journal knows of them."""

    by_title: Mapping[str, Taken] = field(default_factory=dict)
    titles_sent: frozenset[str] = frozenset()
    """Titles of all cases that this account ever sent here, also of those that never arrived."""

    def without(self, titles: Iterable[str]) -> InStudy:
        """The same, as if nothing in the study had these titles."""
        gone = {title.strip() for title in titles}
        return replace(self, by_title={t: taken for t, taken in self.by_title.items() if t not in gone})

    def with_answers(self, answers: Mapping[str, int]) -> InStudy:
        """The same, with how many answers each display set has, by pk."""
        by_title = {t: replace(taken, answers=answers.get(taken.pk, 0)) for t, taken in self.by_title.items()}
        return replace(self, by_title=by_title)

    def titled(self, title: str) -> Taken | None:
        """The display set of that title."""
        return self.by_title.get(title.strip())

    def twin(self, draft: Draft) -> Taken | None:
        """The display set of another title that was uploaded from the files of *draft*."""
        for mark in marks_of(draft):
            for taken in self._by_file.get(mark, ()):
                if taken.title != draft.title.strip() and taken.holds(draft):
                    return taken
        return None

    @cached_property
    def _by_file(self) -> Mapping[Mark, list[Taken]]:
        """By one file of each: the first, as all must be there."""
        found: dict[Mark, list[Taken]] = {}
        for taken in self.by_title.values():
            if taken.earlier is not None and taken.earlier.files:
                found.setdefault(min(taken.earlier.files), []).append(taken)
        return found


NOTHING = InStudy()


def in_study(
    display_sets: Iterable[DisplaySet], earlier: Mapping[str, Earlier], titles_sent: frozenset[str]
) -> InStudy:
    """All *display_sets*, with the *earlier* uploads by pk."""
    taken = (Taken(display_set, earlier.get(display_set.pk)) for display_set in display_sets)
    return InStudy({one.title: one for one in taken if one.title}, titles_sent)


def marks_of(draft: Draft) -> frozenset[Mark]:
    """The files in the cells of *draft*."""
    return frozenset(
        (str(entry.path), entry.size, entry.modified_ns)
        for source in draft.values.values()
        if isinstance(source, Files)
        for entry in source.entries
    )


def neutral_number(title: str) -> int | None:
    """The number in a neutral title such as "case 017"; None for any other title."""
    found = _NEUTRAL.fullmatch(title.strip())
    return int(found[1]) if found else None
