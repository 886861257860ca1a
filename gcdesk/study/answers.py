"""The answers of the chosen study: one value for all tabs, loaded once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from types import MappingProxyType
from typing import Protocol

from gcdesk.api.models import Answer
from gcdesk.study.natural import natural
from gcdesk.texts import tr

OnPage = Callable[[int, int], None]
"""Hears how many answers are loaded and how many there are, on the thread that loads; must be quick."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered on one display set; with any answer, ground truth too, it can't be changed."""

    answers: int
    """Of readers; without ground truth."""
    readers: tuple[str, ...]
    """Who gave them, in natural order."""
    ground_truth: int
    """Answers that are ground truth."""

    @property
    def locked(self) -> bool:
        """Whether the server refuses to change the display set."""
        return self.answers > 0 or self.ground_truth > 0


NOTHING = Answered(0, (), 0)


@dataclass(frozen=True)
class Answers:
    """The answers of a study as they were at one moment. Loaded by `gcdesk.study.load_answers`."""

    answers: tuple[Answer, ...]
    """Each once, in the server's order; ground truth is among them."""
    all_readers: bool
    """Whether it is everybody's (an editor's view); False: one's own only (a reader's)."""
    loaded_at: datetime
    """When loading began, with time zone: of later answers it may know some."""

    @cached_property
    def by_display_set(self) -> Mapping[str, tuple[Answer, ...]]:
        """Key of a display set → its answers, ground truth too."""
        return _grouped((pk_of(answer.display_set), answer) for answer in self.answers)

    @cached_property
    def by_question(self) -> Mapping[str, tuple[Answer, ...]]:
        """Key of a question → its answers, ground truth too."""
        return _grouped((pk_of(answer.question), answer) for answer in self.answers)

    @cached_property
    def by_pk(self) -> Mapping[str, Answer]:
        """Key of an answer → the answer."""
        return MappingProxyType({answer.pk: answer for answer in self.answers})

    @cached_property
    def readers(self) -> tuple[str, ...]:
        """Who gave answers that are no ground truth, in natural order."""
        return _readers(self.answers)

    def answered(self, display_set_pk: str) -> Answered:
        """What was answered on one display set."""
        here = self.by_display_set.get(display_set_pk)
        if not here:
            return NOTHING
        truth = sum(answer.is_ground_truth for answer in here)
        return Answered(len(here) - truth, _readers(here), truth)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one load of answers has that an earlier one had not: keys of answers."""

    new: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    """Modified since, or their mask's import has ended meanwhile."""
    gone: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)


def changes(before: Answers | None, after: Answers) -> Changes:
    """What *after* tells that *before* did not; nothing when there is no earlier load of the same view."""
    if before is None or before.all_readers != after.all_readers:
        return Changes()
    old, new = before.by_pk, after.by_pk
    # One key after the other: to subtract 100,000 keys at once lets no other thread run meanwhile, not the window's either.
    return Changes(
        new=frozenset(pk for pk in new if pk not in old),
        changed=frozenset(pk for pk in new if pk in old and _state(old[pk]) != _state(new[pk])),
        gone=frozenset(pk for pk in old if pk not in new),
    )


class AnswersSource(Protocol):
    """Where the tabs get the answers of the opened study: one load for all of them. On the window's thread only."""

    @property
    def latest(self) -> Answers | None:
        """The last load that came to its end; None: nothing was loaded yet."""

    @property
    def waiting(self) -> str:
        """Why the load under way waits before it tries again; empty while the server answers."""

    async def get(self, on_page: OnPage | None = None) -> Answers:
        """The latest, loaded now if nothing was yet; joins a load under way.

        Raises what the server's errors become, and `Cancelled` after `stop`.
        """

    async def renew(self, on_page: OnPage | None = None) -> Answers:
        """Load once more; joins a load under way. What it brought is told by `changes`. Raises as `get`."""

    def stop(self) -> None:
        """End the load under way: whoever waits for it gets `Cancelled`; the latest stays."""

    def watch(self, callback: Callable[[Answers], None]) -> Callable[[], None]:
        """Let *callback* hear of each new load; gives how to stop that."""


def loading_text(done: int, total: int) -> str:
    """What is said while *done* of *total* answers are loaded; 0: how many there are is not known yet."""
    if not total:
        return tr("Study", "Loading the answers…")
    return tr("Study", "Loading the answers: {done:,} of {total:,}", done=done, total=total)


def pk_of(address: str) -> str:
    """The key at the end of an ``api_url``; a bare key is itself."""
    return address.rstrip("/").rpartition("/")[2]


def _readers(answers: Iterable[Answer]) -> tuple[str, ...]:
    return tuple(sorted({answer.creator for answer in answers if not answer.is_ground_truth}, key=natural))


def _state(answer: Answer) -> tuple[str, str | None]:
    return answer.modified, answer.answer_image


def _grouped(pairs: Iterable[tuple[str, Answer]]) -> Mapping[str, tuple[Answer, ...]]:
    groups: dict[str, list[Answer]] = {}
    for key, answer in pairs:
        groups.setdefault(key, []).append(answer)
    return MappingProxyType({key: tuple(group) for key, group in groups.items()})
