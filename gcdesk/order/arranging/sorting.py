"""Sorting: by title, by a value of the display sets, by what a spreadsheet says. What has no value comes last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isnan

from gcdesk.order.arranging.arrangement import Arrangement, Keys, moving, permute
from gcdesk.order.arranging.sets import Scalar, Sets
from gcdesk.study.natural import natural


def by_title(
    arrangement: Arrangement, keys: Keys | None = None, *, descending: bool = False, hold: Keys = ()
) -> Arrangement:
    """*keys* (None: all) by wanted title, ``case 2`` before ``case 10``; without a title last.

    They are sorted among the places that they have; those in *hold* stay where they are. Equal ones keep their order.
    """
    values = {pk: title for pk, title in arrangement.titles.items() if title}
    return by_values(arrangement, values, keys, descending=descending, hold=hold)


def by_value(
    arrangement: Arrangement,
    sets: Sets,
    slug: str,
    keys: Keys | None = None,
    *,
    descending: bool = False,
    hold: Keys = (),
) -> Arrangement:
    """As `by_title`, by the value of the interface *slug*."""
    values = {row.pk: row.values[slug] for row in sets if slug in row.values}
    return by_values(arrangement, values, keys, descending=descending, hold=hold)


def by_values(
    arrangement: Arrangement,
    values: Mapping[str, Scalar],
    keys: Keys | None = None,
    *,
    descending: bool = False,
    hold: Keys = (),
) -> Arrangement:
    """As `by_title`, by *values* (pk → value): numbers before texts, no before yes; without a value last."""
    moved = moving(arrangement, keys, hold)
    known = [pk for pk in moved if pk in values and not _is_missing(values[pk])]
    there = set(known)
    known.sort(key=_key(values), reverse=descending)  # equal ones keep their order, descending too
    return permute(arrangement, [*known, *(pk for pk in moved if pk not in there)])


def _is_missing(value: Scalar) -> bool:
    return (isinstance(value, float) and isnan(value)) or (isinstance(value, str) and not value.strip())


def _key(values: Mapping[str, Scalar]) -> Callable[[str], tuple[int, object]]:
    def key(pk: str) -> tuple[int, object]:
        value = values[pk]
        if isinstance(value, bool):
            return 2, value
        if isinstance(value, int | float):
            return 0, value
        return 1, natural(value.strip())

    return key
