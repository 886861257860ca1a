"""Whether the wanted titles can be: unique in the study, at most 255 characters, and none is lost. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from gcdesk.order.arranging.sets import Sets
from gcdesk.texts import tr

LONGEST = 255


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about one display set."""

    pk: str
    sentence: str
    blocks: bool = True
    """False: a warning, which does not keep anything from being applied."""


def check_titles(titles: Mapping[str, str], sets: Sets) -> tuple[Problem, ...]:
    """What is wrong with the wanted *titles* (pk → title), in the order in which the study lists its display sets.

    The server tells titles apart by case, and cuts the blanks at their ends; any number of display sets may have none.
    """
    by_title: defaultdict[str, list[str]] = defaultdict(list)
    for row in sets:
        by_title[titles[row.pk].strip()].append(row.pk)
    return tuple(problem for row in sets for problem in _problems(row.pk, titles, by_title, sets))


def _problems(
    pk: str, titles: Mapping[str, str], by_title: Mapping[str, list[str]], sets: Sets
) -> list[Problem]:
    row, title = sets.by_pk[pk], titles[pk].strip()
    is_changed = title != row.title
    found: list[Problem] = []
    if is_changed and row.locked:
        found.append(
            Problem(
                pk,
                tr(
                    "Order",
                    "“{title}” keeps its title, as answers for it exist.",
                    title=row.title or tr("Order", "(no title)"),
                ),
            )
        )
    if is_changed and len(title) > LONGEST:
        found.append(
            Problem(
                pk,
                tr(
                    "Order",
                    "The title “{title}…” has {n} characters; the server takes at most {most}.",
                    title=title[:40],
                    n=len(title),
                    most=LONGEST,
                ),
            )
        )
    same = by_title[title]
    if title and len(same) > 1 and any(titles[other].strip() != sets.by_pk[other].title for other in same):
        found.append(
            Problem(
                pk,
                tr(
                    "Order",
                    "{n} display sets would be called “{title}”: titles must differ within a study.",
                    n=len(same),
                    title=title,
                ),
            )
        )
    if is_changed and not title:
        found.append(
            Problem(
                pk,
                tr(
                    "Order",
                    "“{title}” would have no title: gcdesk recognises a case by its title when it is uploaded again.",
                    title=row.title,
                ),
                blocks=False,
            )
        )
    return found
