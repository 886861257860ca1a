"""Numbers as people type them: with a decimal point or a decimal comma, and perhaps signs between thousands. Pure."""

from __future__ import annotations

import re
import unicodedata

from gcdesk.texts.region import localised, region

_BLANKS = "[ '’\u00a0\u2009\u202f]"
"""Between thousands in some countries; never a decimal sign."""
_THOUSANDS = re.compile(rf"([+-]?\d{{1,3}})((?:{_BLANKS}\d{{3}})+)(?![\d'’])")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_COULD_BE_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?P<group>[.,])\d{3}((?P=group)\d{3})*(?!(?P=group))([.,]\d*)?")


_ARABIC_DECIMAL, _ARABIC_GROUP = "\u066b", "\u066c"


class TwoNumbers(ValueError):
    """What was typed could mean two numbers: the sign in it could be a decimal one, or stand between thousands.

    `one` and `other` are those numbers, as people here would write them, which `typed_number` reads as nothing else.
    """

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} or {other}")
        self.one, self.other = one, other


def typed_number(text: str) -> float:
    """The number that *text* means, typed by somebody who writes numbers as the region does, or as another one.

    ``2,1`` and ``2.1`` are the same everywhere, ``1.234,5`` and ``1,234.5``, too. ``1.234`` is read where the decimal sign
    is a point; where it is a comma it could mean two numbers.

    Digits may be those of any script. Raises ValueError when it is no number, and `TwoNumbers`. What is too large is infinite.
    """
    ours = with_our_digits(text).strip().replace("−", "-")
    plain = _THOUSANDS.sub(lambda found: re.sub(_BLANKS, "", found[0]), ours)
    signs = [sign for sign in plain if sign in ".,"]
    if len(signs) == 1 and signs[0] != region().decimal and _COULD_BE_THOUSANDS.fullmatch(plain):
        with_point = plain.replace(",", ".")
        raise TwoNumbers(localised(with_point), plain.replace(signs[0], ""))
    if len(signs) > 1:
        grouped = _GROUPED.fullmatch(plain)
        if grouped is None:
            raise ValueError(text)
        plain = plain.replace(grouped["group"], "")
    plain = plain.replace(",", ".")
    if not _PLAIN.fullmatch(plain):
        raise ValueError(text)
    return float(plain)


def with_our_digits(text: str) -> str:
    """*text* with 0 to 9 for the digits of other scripts, and our signs for those that Arabic script writes with them."""
    if text.isascii():
        return text
    signs = {_ARABIC_DECIMAL: region().decimal, _ARABIC_GROUP: " "}
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else signs.get(sign, sign) for sign in text
    )


def number_text(value: float) -> str:
    """A number as it was given: ``4``, not ``4.0``; with the region's decimal sign."""
    is_whole = isinstance(value, float) and abs(value) < 1e15 and value == int(value)
    return localised(str(int(value) if is_whole else value))
