"""A user who speaks another language, and writes numbers with a comma: every text is marked, so that none is overlooked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from gcdesk.texts import translate_with
from gcdesk.texts.region import PLAIN, Region, write_as

FAR = Region(",", ".", "%d-%m-%Y", ".", has_halves=True)
MARK = "¤"
"""Begins every text that is translated; no sign of ours."""


@contextmanager
def elsewhere() -> Iterator[None]:
    """Within, gcdesk speaks another language and writes as elsewhere."""
    translate_with(lambda _context, text: f"{MARK}{text}")
    write_as(FAR)
    try:
        yield
    finally:
        translate_with(None)
        write_as(PLAIN)
