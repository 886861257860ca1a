"""Texts that a spreadsheet program would take for a formula, and compute, when it opens a CSV file. Pure."""

from __future__ import annotations

import re

_LIKE_A_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")
_GUARDED = re.compile("'+[=+\\-@\t\r＝＋－＠]")


def guarded(text: str) -> str:
    """*text*, so marked that no spreadsheet takes it for a formula."""
    return f"'{text}" if _LIKE_A_FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` made *cell* of."""
    return cell[1:] if _GUARDED.match(cell) else cell
