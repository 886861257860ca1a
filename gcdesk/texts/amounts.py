"""Bytes, speeds and times as people read them."""

from __future__ import annotations

from gcdesk.texts import counted, tr
from gcdesk.texts.region import number

_UNITS = ("kB", "MB", "GB", "TB")
_MINUTE = 60
_HOUR = 3600


def size(count: int) -> str:
    """*count* bytes as "512 bytes", "1.4 MB" or "34 MB" (1 MB is a million bytes)."""
    if count < 1000:
        return counted(count, tr("Upload", "{n} byte"), tr("Upload", "{n} bytes"))
    amount, unit = count / 1000, _UNITS[0]
    for larger in _UNITS[1:]:
        if round(amount) < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{number(amount, '.1f' if amount < 9.95 else '.0f')} {unit}"


def duration(seconds: float) -> str:
    """*seconds* as "40 s", "12 min" or "3 h 5 min"."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return tr("Upload", "{n} s", n=whole)
    if whole < _HOUR:
        return tr("Upload", "{n} min", n=round(whole / _MINUTE))
    hours, rest = divmod(round(whole / _MINUTE), _MINUTE)
    return tr("Upload", "{hours} h {minutes} min", hours=hours, minutes=rest)
