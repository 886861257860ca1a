"""Tooltips that show a text as it is: Qt would read one that looks like HTML as markup."""

from __future__ import annotations

from html import escape

_LETTERS = 1500


def plain_tip(text: str) -> str:
    """*text*, shortened when it is very long, so that Qt shows it as it is, with its lines."""
    if not text:
        return ""
    shown = text if len(text) <= _LETTERS else text[:_LETTERS] + "…"
    return f"<div style='white-space: pre-wrap'>{escape(shown)}</div>"
