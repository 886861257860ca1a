"""Whether readers said the same. Pure.

What is compared, by the kind of question:

- yes or no, one option, any of the options, numbers: what was said; options by their ids, several as a set, numbers
  exactly (4 and 4.0 are the same);
- masks and what is drawn: only whether there is something or it was left empty, for no two drawings are the same;
- texts, and types that gcdesk does not know: nothing.

An answer that was submitted empty differs from one that says something. Who did not answer is no party to it, ground
truth neither.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import Enum, auto

from gcdesk.answers.readable import Readable
from gcdesk.answers.words.given import Given
from gcdesk.answers.words.kinds import Kind

_COMPARED = frozenset({Kind.BOOL, Kind.NUMBER, Kind.CHOICE, Kind.CHOICES})
_PRESENCE = frozenset({Kind.MASK, Kind.FIGURE})


class Agreement(Enum):
    """What readers' answers to one question on one display set are, taken together."""

    SAME = auto()
    DIFFERENT = auto()
    TOO_FEW = auto()
    """Fewer than two readers answered."""
    NOT_COMPARED = auto()
    """Texts and unknown types."""


def agreement(answers: Iterable[Readable]) -> Agreement:
    """Whether *answers*, of different readers to one question on one display set, say the same."""
    given = [answer for answer in answers if not answer.is_ground_truth]
    if given and given[0].question.kind not in _COMPARED | _PRESENCE:
        return Agreement.NOT_COMPARED
    if len(given) < 2:
        return Agreement.TOO_FEW
    return Agreement.SAME if len({_said(answer) for answer in given}) == 1 else Agreement.DIFFERENT


def differing(answers: Iterable[Readable]) -> frozenset[str]:
    """The readers who say something else than most do about one question on one display set.

    Where no answer was given more often than every other, nobody is right by number: then all of them. Nobody where
    they say the same, or where it can't be told.
    """
    given = [answer for answer in answers if not answer.is_ground_truth]
    if agreement(given) is not Agreement.DIFFERENT:
        return frozenset()
    (most, times), (_, next_times) = Counter(map(_said, given)).most_common(2)
    return frozenset(answer.reader for answer in given if times == next_times or _said(answer) != most)


def _said(answer: Readable) -> object:
    if answer.given in {Given.NULL, Given.EMPTY}:
        return answer.given
    if answer.question.kind in _PRESENCE:
        return Given.ANSWER
    if answer.question.kind in {Kind.CHOICE, Kind.CHOICES} and answer.words.option_ids:
        return answer.words.option_ids
    return type(answer.value) is bool, answer.value
