"""Finding and replacing in titles, by a text or by a regular expression, which may take no longer than a moment.

A regular expression can be made for which Python's own ``re`` takes longer than anybody lives, ``(a+)+$`` for one, and
no other thread goes on meanwhile. ``regex`` matches the same ones, lets others go on, and gives up when it is told to.
It knows more than ``re``, of which recursion may fill the computer's memory in a second, and it writes counted
repetitions out; so what ``re`` does not take is refused, and what repeats too often.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import prod

from gcdesk.errors import GcdeskError
from gcdesk.order.arranging.arrangement import Arrangement, Keys, moving
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.arranging.titling import Titled, locked_text
from gcdesk.texts import counted, tr

PATIENCE = 2.0
"""Seconds that a regular expression may take with all titles together."""
_LEAST = 0.05
"""Seconds for the last title."""
_LONGEST = 200
"""Characters of a regular expression: nested ones are read recursively."""
_MOST_REPEATS = 10_000
"""All counted repetitions multiplied, as when they are within each other."""
_COUNTED = re.compile(r"\{(\d*)(?:,(\d*))?\}")


class WrongSearch(GcdeskError):
    """What was typed is no regular expression, its replacement does not fit it, or it takes too long."""

    help_target = "order#titles"


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for in titles, and what comes in its place."""

    text: str
    replacement: str = ""
    is_expression: bool = False
    """*text* is a regular expression, and *replacement* may name its groups: ``\\1``, ``\\g<name>``."""
    ignores_case: bool = False


def by_search(
    arrangement: Arrangement,
    sets: Sets,
    search: Search,
    keys: Keys | None = None,
    *,
    patience: float = PATIENCE,
) -> Titled:
    """The titles of *keys* (None: all) in which something is found, with it replaced. Locked ones keep theirs.

    Raises `WrongSearch`, also when a regular expression takes longer than *patience*, in seconds. Call it on a background
    thread.
    """
    replace = _replacer(search, patience)
    titles: dict[str, str] = {}
    left_out: dict[str, str] = {}
    for pk in moving(arrangement, keys):
        old = arrangement.titles[pk]
        new = replace(old).strip()
        if new == old:
            continue
        if sets.by_pk[pk].locked:
            left_out[pk] = locked_text()
        else:
            titles[pk] = new
    return Titled(titles, left_out)


def _replacer(search: Search, patience: float) -> Callable[[str], str]:
    if not search.text:
        raise WrongSearch(tr("Order", "Type what to find."))
    if search.is_expression:
        return _expression(search, patience)
    plain = re.compile(re.escape(search.text), re.IGNORECASE if search.ignores_case else 0)
    return lambda title: plain.sub(lambda _: search.replacement, title)


def _expression(search: Search, patience: float) -> Callable[[str], str]:
    import regex  # noqa: PLC0415 - only who wants regular expressions waits for it

    _check(search.text)
    try:
        expression = regex.compile(search.text, regex.IGNORECASE if search.ignores_case else 0)
    except regex.error as error:
        raise WrongSearch(tr("Order", "This is not a regular expression: {reason}.", reason=error)) from error
    end = time.monotonic() + patience

    def replaced(title: str) -> str:
        left = max(_LEAST, end - time.monotonic())
        try:
            return expression.sub(search.replacement, title, timeout=left)
        except TimeoutError as error:
            raise _endless(title, patience) from error
        except (regex.error, IndexError) as error:  # a replacement is read when something is found
            raise WrongSearch(
                tr("Order", "The replacement does not fit the regular expression: {reason}.", reason=error)
            ) from error

    return replaced


def _check(text: str) -> None:
    """Whether *text* is a regular expression that can be read in a moment, and as Python's ``re`` knows them."""
    if len(text) > _LONGEST:
        raise WrongSearch(
            tr("Order", "A regular expression may have at most {most} characters.", most=_LONGEST)
        )
    counts = [max(int(low or 1), int(high or 1)) for low, high in _COUNTED.findall(text)]
    if prod(counts) > _MOST_REPEATS:
        raise WrongSearch(
            tr(
                "Order",
                "This regular expression repeats too often: its counts in braces, multiplied, may be at most {most}. Write * or + where any number will do.",
                most=_MOST_REPEATS,
            )
        )
    try:
        re.compile(text)
    except re.error as error:
        raise WrongSearch(
            tr(
                "Order",
                "This is not a regular expression: {reason} (at character {at}).",
                reason=error.msg,
                at=(error.pos or 0) + 1,
            )
        ) from error


def _endless(title: str, patience: float) -> WrongSearch:
    return WrongSearch(
        counted(
            round(patience),
            tr(
                "Order",
                "This regular expression takes too long: after {n} second it was still at the title “{title}”. Repetitions "
                "within repetitions, such as (a+)+, do that: write it in a simpler way. No title was changed.",
            ),
            tr(
                "Order",
                "This regular expression takes too long: after {n} seconds it was still at the title “{title}”. Repetitions "
                "within repetitions, such as (a+)+, do that: write it in a simpler way. No title was changed.",
            ),
        ).replace("{title}", title)
    )
