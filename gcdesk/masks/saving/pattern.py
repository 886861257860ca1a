"""The pattern of file names, such as ``{display_set}/{question}_{reader}``, and what it makes of a mask."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.names import LONGEST, fits
from gcdesk.texts import tr

DEFAULT = "{display_set}/{question}_{reader}"
FIELDS = ("display_set", "question", "reader", "date", "order", "display_set_pk", "answer_pk")
"""What can stand in braces."""

_REMEMBERED = 16_384
"""Names that are remembered: the same folder comes again with every mask in it."""
_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Named:
    """What is put into a pattern for one file."""

    display_set: str
    question: str
    reader: str
    date: str = ""
    """When it was drawn, ``2026-03-02``."""
    order: str = ""
    display_set_pk: str = ""
    answer_pk: str = ""


def named(row: MaskRow, names: Mapping[str, str] | None = None) -> Named:
    """The fields of *row*, its reader called as in *names*."""
    return Named(
        row.display_set_title,
        row.question_text,
        row.reader(names),
        row.created[:10],
        str(row.display_set.order),
        row.display_set.pk,
        row.pk,
    )


def fault(pattern: str) -> str:
    """Why *pattern* can't be used, as a sentence; empty: it can."""
    if not pattern.strip().strip("/\\"):
        return tr("Masks", "Type a pattern for the file names, such as {example}.", example=DEFAULT)
    unknown = [name for name in _FIELD.findall(pattern) if name not in FIELDS]
    if unknown:
        return tr(
            "Masks",
            "There is no field {field}. The fields are: {fields}.",
            field=f"{{{unknown[0]}}}",
            fields=", ".join(f"{{{name}}}" for name in FIELDS),
        )
    if "{" in (rest := _FIELD.sub("", pattern)) or "}" in rest:
        return tr("Masks", "A brace in the pattern is without its other half.")
    if any(part.strip() in {"", ".", ".."} for part in _parts(pattern)):
        return tr("Masks", "Every part of the pattern between slashes needs a name; dots alone are none.")
    return ""


def filled(pattern: str, fields: Named) -> tuple[str, ...]:
    """The folders and the name that *pattern*, which has no `fault`, makes of *fields*: not made safe yet.

    A slash divides only where the pattern itself has it; one in a field is a letter like others. Where a name would be too
    long, the longest fields are shortened: whose mask it is stands at the end, and must not be cut off.
    """
    return tuple(_filled(part, fields) for part in _parts(pattern))


@lru_cache(maxsize=_REMEMBERED)
def _filled(part: str, fields: Named) -> str:
    def with_fields_of(most: int) -> str:
        return _FIELD.sub(lambda found: str(getattr(fields, found[1]))[:most], part)

    whole = with_fields_of(sys.maxsize)
    if fits(whole):
        return whole
    made = (with_fields_of(most) for most in range(LONGEST, 0, -1))
    return next((name for name in made if fits(name)), whole)


def _parts(pattern: str) -> list[str]:
    return pattern.strip().strip("/\\").replace("\\", "/").split("/")
