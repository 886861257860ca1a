"""Titles by a pattern such as ``Case {n:03}``.

A pattern knows ``{n}`` (counted along the wanted order; ``{n:03}`` fills up with zeros), ``{title}`` (the title that is
wanted so far) and ``{value:slug}`` (the display set's value of an interface); ``{{`` and ``}}`` are braces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gcdesk.errors import GcdeskError
from gcdesk.order.arranging.arrangement import Arrangement, Keys, moving
from gcdesk.order.arranging.sets import Scalar, SetRow, Sets
from gcdesk.texts import tr

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NUMBER = re.compile(r"n(?::0?(\d{1,2}))?")


class WrongPattern(GcdeskError):
    """What was typed is no pattern."""

    help_target = "order#titles"


@dataclass(frozen=True, slots=True)
class Titled:
    """Titles that an edit would give."""

    titles: Mapping[str, str]
    """Pk → title, of those that get one."""
    left_out: Mapping[str, str]
    """Pk → why it keeps its title, in words."""


def by_pattern(
    arrangement: Arrangement, sets: Sets, pattern: str, keys: Keys | None = None, *, start: int = 1
) -> Titled:
    """Titles by *pattern* for *keys* (None: all) in the wanted order, counted from *start*.

    Locked ones keep their titles, and so do those that lack a value that the pattern names; only those that get a title
    are counted. Raises `WrongPattern`.
    """
    pieces = parse_pattern(pattern, sets)
    titles: dict[str, str] = {}
    left_out: dict[str, str] = {}
    n = start
    for pk in moving(arrangement, keys):
        row = sets.by_pk[pk]
        missing = next((piece.slug for piece in pieces if piece.slug and piece.slug not in row.values), "")
        if row.locked:
            left_out[pk] = locked_text()
        elif missing:
            left_out[pk] = tr("Order", "it has no value for {interface}", interface=missing)
        else:
            titles[pk] = "".join(piece.make(n, arrangement.titles[pk], row) for piece in pieces).strip()
            n += 1
    return Titled(titles, left_out)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a pattern."""

    make: Callable[[int, str, SetRow], str]
    """From the number, the wanted title so far, and the display set."""
    slug: str = ""
    """The interface whose value it needs; "" when it needs none."""


def parse_pattern(pattern: str, sets: Sets) -> tuple[Piece, ...]:
    """The parts of *pattern*; raises `WrongPattern`, which says what is wrong in it."""
    if not pattern.strip():
        raise WrongPattern(tr("Order", "Type a pattern, such as {example}.", example="Case {n:03}"))
    pieces: list[Piece] = []
    end = 0
    for found in _FIELD.finditer(pattern):
        pieces.append(_text(pattern[end : found.start()]))
        end = found.end()
        pieces.append(_piece(found, sets))
    pieces.append(_text(pattern[end:]))
    return tuple(pieces)


def locked_text() -> str:
    """Why a locked display set keeps its title."""
    return tr("Order", "it is locked, as answers for it exist")


def _piece(found: re.Match[str], sets: Sets) -> Piece:
    whole, name = found.group(), found.group(1)
    if whole in {"{{", "}}"}:
        return _text(whole[0])
    if name is None:
        raise WrongPattern(
            tr(
                "Order",
                "There is a brace without its other half at character {at}. For a brace itself, type it twice.",
                at=found.start() + 1,
            )
        )
    if counter := _NUMBER.fullmatch(name):
        width = int(counter.group(1) or 0)
        return Piece(lambda n, _title, _row: f"{n:0{width}}" if width else str(n))
    if name == "title":
        return Piece(lambda _n, title, _row: title)
    if name.startswith("value:"):
        return _value(name.removeprefix("value:").strip(), sets)
    raise WrongPattern(
        tr(
            "Order",
            "There is no field {field}. The fields are: {known}.",
            field=whole,
            known="{n}, {n:03}, {title}, {value:…}",
        )
    )


def _value(slug: str, sets: Sets) -> Piece:
    if slug not in sets.slugs:
        known = ", ".join(sets.slugs)
        raise WrongPattern(
            tr(
                "Order",
                "No display set has a text, number or yes/no value for the interface “{slug}”. Interfaces that have: {known}.",
                slug=slug,
                known=known,
            )
            if known
            else tr("Order", "No display set of this study has a text, number or yes/no value.")
        )
    return Piece(lambda _n, _title, row: value_text(row.values[slug]), slug)


def value_text(value: Scalar) -> str:
    """A value as it is written in a title: whole numbers without ".0", yes and no in words."""
    if isinstance(value, bool):
        return tr("Order", "yes") if value else tr("Order", "no")
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value)


def _text(text: str) -> Piece:
    return Piece(lambda _n, _title, _row: text)
