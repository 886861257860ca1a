"""Bytes, speeds and times as people read them."""

from __future__ import annotations

from gcdesk.texts import counted, tr

_UNITS = ("kB", "MB", "GB", "TB")
_MINUTE = 60
_HOUR = 3600


def size(number: int) -> str:
    """*number* bytes as "512 bytes", "1.4 MB" or "34 MB" (1 MB is a million bytes)."""
    if number < 1000:
        return counted(number, tr("Upload", "{n} byte"), tr("Upload", "{n} bytes"))
    amount, unit = number / 1000, _UNITS[0]
    for larger in _UNITS[1:]:
        if round(amount) < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.1f} {unit}" if amount < 9.95 else f"{amount:.0f} {unit}"


def duration(seconds: float) -> str:
    """*seconds* as "40 s", "12 min" or "3 h 5 min"."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return tr("Upload", "{n} s", n=whole)
    if whole < _HOUR:
        return tr("Upload", "{n} min", n=round(whole / _MINUTE))
    hours, rest = divmod(round(whole / _MINUTE), _MINUTE)
    return tr("Upload", "{hours} h {minutes} min", hours=hours, minutes=rest)
