"""How numbers and dates are written where the user lives: as this computer's system does, whatever gcdesk's language.

The default is plain: a decimal point, commas between thousands, dates as ISO 8601. `gcdesk.kit.language` puts the
system's way in its place.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Region:
    """A way of writing."""

    decimal: str = "."
    group: str = ","
    """Between thousands."""
    date: str = "%Y-%m-%d"
    """As for `strftime`; nothing but numbers, which no locale of the C library changes."""
    clock_sign: str = ":"
    """Between hours and minutes."""
    has_halves: bool = False
    """Whether the day has twice twelve hours: 5:04 PM."""
    month_first: bool = False
    """Whether the month is said before the day: November 21."""

    @property
    def has_plain_numbers(self) -> bool:
        """Whether numbers are written as programs do."""
        return self.decimal == "." and self.group == ","


PLAIN = Region()
_here = PLAIN
plain: ContextVar[bool] = ContextVar("plain", default=False)
"""Whether this thread writes for programs now (`gcdesk.texts.in_english`)."""


def write_as(here: Region) -> None:
    """Write numbers and dates as *here*."""
    global _here  # noqa: PLW0603 - the region is the process's, as in Qt
    _here = here


def region() -> Region:
    """The way in which is written now."""
    return PLAIN if plain.get() else _here


class Number:
    """A number in a sentence: its format is Python's, its signs are the region's."""

    __slots__ = ("_value",)

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        return number(self._value, spec)

    def __str__(self) -> str:
        return number(self._value)


def number(value: float, spec: str = "") -> str:
    """*value* in Python's format *spec* ("", ".2f", ",", "g"), with the decimal and thousands signs of the region."""
    return localised(format(value, spec))


def localised(text: str) -> str:
    """The digits of a number that a program wrote, with the region's signs."""
    here = region()
    if here.has_plain_numbers:
        return text
    return text.translate({ord("."): here.decimal, ord(","): here.group})


def day(at: date) -> str:
    """*at* in digits: 2026-11-21, 21-11-2026 or 11/21/2026."""
    return at.strftime(region().date)


def clock(at: datetime, *, seconds: bool = False) -> str:
    """The time of day: 17:04, 17.04 or 5:04 PM."""
    here = region()
    hour = f"{at.hour % 12 or 12}" if here.has_halves else f"{at.hour:02}"
    parts = [hour, f"{at.minute:02}", *([f"{at.second:02}"] if seconds else [])]
    half = (" AM", " PM")[at.hour >= 12] if here.has_halves else ""
    return here.clock_sign.join(parts) + half


def day_and_time(at: datetime) -> str:
    """Both, in digits: 2026-11-21 17:04."""
    return f"{day(at)} {clock(at)}"
