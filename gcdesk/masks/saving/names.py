"""Names of files and folders that Windows, macOS and Linux accept, and that no two files share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

LONGEST = 80
"""Characters of one part of a path: some folders deep, Windows' 260 for the whole path are not used up."""
_MOST_BYTES = 200
"""UTF-8 bytes of one part: file systems take 255, and a part's ending and number come on top."""

_REMEMBERED = 16_384
"""Names whose safe form is remembered: titles and questions come again with every reader."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\.|$)", re.IGNORECASE
)
_ENDS = " .\u00a0\u3000"


@lru_cache(maxsize=_REMEMBERED)
def safe_part(text: str) -> str:
    """*text* as the name of a file or folder: one part of a path, never empty, never ``..``.

    In Unicode's composed form; what a system refuses becomes ``_``, blanks and dots at the ends go, a name that Windows
    keeps for a device gets a ``_`` in front, and what is too long is cut.
    """
    name = unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode("utf-8")
    name = _FORBIDDEN.sub("_", _CONTROL.sub("_", name)).strip(_ENDS)
    name = _cut(name, LONGEST)
    if _RESERVED.match(_without_blanks_before_dots(name)):
        name = f"_{name}"
    return name or "_"


def fits(text: str) -> bool:
    """Whether *text* is short enough for one part of a path."""
    return len(text) <= LONGEST and len(text.encode("utf-8", "replace")) <= _MOST_BYTES


class Taken:
    """The paths below one folder that are given away; told apart as systems that ignore capitals do.

    Folders of different titles are different folders, also where these become the same when they are made safe.
    """

    def __init__(self, files: Sequence[str] = ()) -> None:
        self._files: set[str] = set()
        self._folders: set[str] = set()
        self._called: dict[tuple[str, str], str] = {}
        """Folders before, and a part as it was before it was made safe → the folder that it became."""
        self._numbers: dict[str, int] = {}
        """The last number of a name: a thousand of one name are not a million questions."""
        for file in files:
            self.take(file)

    def take(self, path: str) -> None:
        """*path* (with ``/``) is given away, and its folders are folders."""
        key = folded(path)
        self._files.add(key)
        while "/" in key:
            key = key.rpartition("/")[0]
            self._folders.add(key)

    def keep(self, parts: Sequence[str], path: str) -> None:
        """*path*, which was made of *parts* once, is given away, and folders of these parts are called as in it."""
        there = path.split("/")
        for level, part in enumerate(parts[:-1]):
            self._called.setdefault((folded("/".join(there[:level])), part), there[level])
        self.take(path)

    def new(self, parts: Sequence[str], ending: str) -> str:
        """A path for *parts* (not safe yet) and *ending* that nobody has: numbered apart where needed. Takes it."""
        folders: list[str] = []
        for part in parts[:-1]:
            folders.append(self._folder(folders, part))
        path = "/".join([*folders, self._free(folders, parts[-1], ending)])
        self.take(path)
        return path

    def _folder(self, before: Sequence[str], part: str) -> str:
        """The folder for *part*: its own, numbered apart from files and from the folders of others."""
        key = folded("/".join(before)), part
        if key not in self._called:
            self._called[key] = self._free(before, part, "")
        return self._called[key]

    def _free(self, before: Sequence[str], part: str, ending: str) -> str:
        """A name for *part* in the folders *before* that neither a file nor a folder has."""
        name = safe_part(part)
        key = folded("/".join([*before, name + ending]))
        number = self._numbers.get(key, 1)
        while self._is_taken("/".join([*before, _numbered(name, number) + ending])):
            number += 1
        self._numbers[key] = number
        return _numbered(name, number) + ending

    def _is_taken(self, path: str) -> bool:
        key = folded(path)
        return key in self._files or key in self._folders


def folded(path: str) -> str:
    """*path* as a system sees it that ignores capitals and the form of accents."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", path).casefold())


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} ({number})"


def _cut(name: str, longest: int) -> str:
    name = name[:longest]
    while len(name.encode()) > _MOST_BYTES:
        name = name[:-1]
    return name.rstrip(_ENDS)


def _without_blanks_before_dots(name: str) -> str:
    """Windows ignores blanks before the first dot: ``CON .txt`` is a device as well."""
    return re.sub(r"\s+(\.|$)", r"\1", name)
