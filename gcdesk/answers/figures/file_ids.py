"""Names of readers and cases for files of programs that take few letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

_UNUSABLE = re.compile(r"[^!-+\--~]+")
"""All but the visible letters of ASCII, without the comma."""


def plain_ids(names: Mapping[str, str], fallback: str, taken: Iterable[str] = ()) -> dict[str, str]:
    """Key → a name like the one it has in *names*, of visible ASCII letters without blanks and commas.

    No two are alike, also if capitals did not count, and none is among *taken* words; *fallback* stands where no
    letter is left.
    """
    used = {word.casefold() for word in taken}
    ids: dict[str, str] = {}
    for key, name in names.items():
        bare = _plain(name) or fallback
        id_, number = bare, 1
        while id_.casefold() in used:
            number += 1
            id_ = f"{bare}_{number}"
        used.add(id_.casefold())
        ids[key] = id_
    return ids


def plain_line(text: str) -> str:
    """*text* on one line of ASCII letters."""
    return _ascii(" ".join(text.split()))


def _plain(name: str) -> str:
    return _UNUSABLE.sub("_", _ascii(name)).strip("_")


def _ascii(text: str) -> str:
    """Letters without their accents; what has no such letter is a low line."""
    bare = (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return "".join(letter if letter.isascii() else "_" for letter in bare)
