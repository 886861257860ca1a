"""Other names for cases, files and folders: ``case 1``, ``file 1.mha``, the same one each time.

An extract is what `json` can write. What a text in it is, is told by the field that it is the value of: see
`CASE_FIELDS`, `FILE_FIELDS` and `VALUE_FIELDS`. Names that were met there are hidden in every other text as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath

from gcdesk.texts.scrub import is_secret, scrub

CASE_FIELDS = frozenset({"case", "cases", "case_name", "image_name", "key", "keys", "title", "titles"})
"""Fields whose texts are names of cases or titles of display sets."""
FILE_FIELDS = frozenset({
    "file", "files", "file_name", "filename", "name", "names", "sent_as", "source", "sources",
    "path", "paths", "folder", "folders",
})  # fmt: skip
"""Fields whose texts are names or paths of files and folders."""
VALUE_FIELDS = frozenset({"value", "values", "answer", "answers"})
"""Fields that hold what was typed or read: contents, which are told by their kind only."""

SHORTEST, SHORTEST_NUMBER = 3, 5
"""Letters, or digits, of a name that is looked for in other texts: "CT" or "17" would be found everywhere."""
ORDINARY = frozenset(
    "data desktop documents downloads export files gcdesk home images media mnt tmp upload uploads users".split()
)
"""Names of folders that tell nothing, and that other texts are full of."""

Tell = Callable[[str, str], str]
"""Takes a field and a text in it; gives what is told of that."""

_ENDING = re.compile(
    r"(?i)(\.(?:mha|mhd|z?raw|nii|nrrd|dcm|ima|tiff?|svs|png|jpe?g|pdf|json|csv|xlsx|zip|txt)(?:\.gz)?)\Z"
)
_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"“([^”]*)”")


class Pseudonyms:
    """Gives out the other names, and remembers them."""

    def __init__(self) -> None:
        self._labels: dict[str, dict[str, str]] = {"case": {}, "file": {}, "folder": {}}
        self._given: Counter[str] = Counter()
        self._hidden: dict[str, str] = {}
        """Names as they are looked for in texts (from their first word on, lower case) → their labels."""
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        """First word of a name → how many letters the names have that begin with it."""

    def case(self, name: str) -> str:
        """The other name of the case *name*: ``case 1``."""
        return self._label("case", name)

    def file(self, path: str) -> str:
        """The other name of *path*, part by part: ``folder 1/folder 2/file 1.mha``."""
        *folders, last = [part for part in re.split(r"[\\/]+", path) if part] or [path]
        ending = _ENDING.search(last)
        told = [self._label("folder", folder) for folder in folders]
        return "/".join([*told, self._label("file", last) + (ending[1].lower() if ending else "")])

    def text(self, text: str) -> str:
        """*text* scrubbed, with the names that were met so far replaced, and nothing else quoted in it."""
        return scrub(self._replaced(_QUOTED.sub(self._in_quotes, _composed(text))))

    def extract(self, extract: object) -> object:
        """*extract* with other names in it."""
        walk(extract, self._told)  # a name may come in a text before it comes in its own field
        return walk(extract, self._told)

    def _told(self, field: str, text: str) -> str:
        if not text:
            return ""
        if field in CASE_FIELDS:
            return self.case(text)
        return self.file(text) if field in FILE_FIELDS else self.text(text)

    def _label(self, kind: str, name: str) -> str:
        name = _composed(name)
        known = self._labels[kind].get(name)
        if known is None:
            self._given[kind] += 1
            known = self._labels[kind][name] = f"{kind} {self._given[kind]}"
            self._look_for(name, known)
        return known

    def _look_for(self, name: str, label: str) -> None:
        first = _WORD.search(name)
        shortest = SHORTEST_NUMBER if name.isdigit() else SHORTEST
        if first is None or len(name) < shortest or name.lower() in ORDINARY:
            return
        wanted = name[first.start() :]
        self._hidden.setdefault(wanted.lower(), label)
        self._lengths[first[0].lower()].add(len(wanted))

    def _in_quotes(self, quoted: re.Match[str]) -> str:
        found = (labels.get(quoted[1]) for labels in self._labels.values())
        return f"“{next(filter(None, found), '…')}”"

    def _replaced(self, text: str) -> str:
        told: list[str] = []
        at = 0
        for word in _WORD.finditer(text):
            start = word.start()
            for length in sorted(self._lengths.get(word[0].lower(), ()), reverse=True):
                end = start + length
                label = self._hidden.get(text[start:end].lower())
                if start >= at and label is not None and not text[end : end + 1].isalnum():
                    told += [text[at:start], label]
                    at = end
        return "".join([*told, text[at:]])


def walk(item: object, tell: Tell, field: str = "") -> object:
    """*item*, an extract, with each text as *tell* has it, and without secrets and values.

    Lists hold what their field says; below a field of values all are values but for files.
    """
    if isinstance(item, Mapping):
        inherited = field if field in VALUE_FIELDS else ""
        return {
            tell("", str(key)): "…" if is_secret(str(key)) else walk(value, tell, _field(str(key), inherited))
            for key, value in item.items()
        }
    if isinstance(item, list | tuple):
        return [walk(value, tell, field) for value in item]
    if field in VALUE_FIELDS:
        return f"<{type(item).__name__}>"
    if item is None or isinstance(item, bool | int | float):
        return item
    if isinstance(item, PurePath):
        return tell("path", str(item))
    return tell(field, str(item))


def _field(key: str, inherited: str) -> str:
    return key if not inherited or key in FILE_FIELDS else inherited


def _composed(text: str) -> str:
    """One spelling, and ``~`` for the home folder: macOS gives an é in two parts, servers in one."""
    home = str(Path.home())
    text = text.replace(home, "~") if len(home) > 1 else text
    return unicodedata.normalize("NFC", text)
