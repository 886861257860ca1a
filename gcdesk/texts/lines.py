"""What several lines say, where there is one."""

from __future__ import annotations

from itertools import pairwise

_ENDS = (".", "!", "?", "…", ":")
_BETWEEN = " · "
"""After what is no sentence."""


def on_one_line(text: str) -> str:
    """*text* without line breaks: sentences one after the other, what is no sentence apart from what follows.

    "ready", then "A double click opens it.": "ready · A double click opens it."
    """
    lines = [stripped for line in text.splitlines() if (stripped := line.strip())]
    told = "".join(line + (" " if line.endswith(_ENDS) else _BETWEEN) for line, _ in pairwise(lines))
    return told + "".join(lines[-1:])
