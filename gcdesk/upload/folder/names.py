"""Names: their natural order, what the server accepts, and what looks like a person's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from natsort import natsort_keygen, ns

from gcdesk.upload.folder.rules import extension

natural = natsort_keygen(alg=ns.IGNORECASE)
"""A sort key that puts ``case 2`` before ``case 10``."""

LONGEST_FILE_NAME = 128
"""Characters that the server accepts in the name of an upload."""
LONGEST_TITLE = 255
"""Characters that the server accepts in a title."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028\u2029\u202a-\u202e]")
_UNSAFE = re.compile(r'[/\\:*?"<>|#]')
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[-_.](?:0[1-9]|1[0-2])[-_.](?:19|20)\d\d)(?!\d)"
)
_WORD = re.compile(r"[^\W\d_]+")
_COMMA_NAME = re.compile(r"^[^\W\d_][^\W\d]+,\s*[^\W\d_]")
_CARET_NAME = re.compile(r"[^\W\d_]\^[^\W\d_]")
# Words that begin a neutral name; two words with capitals are a person's name only when neither is one of these.
_NEUTRAL = frozenset(
    "patient patients case cases subject study series scan image img volume session visit site center centre hospital "
    "ct mr mri pet us xray cr dx mg chest thorax lung brain head neck abdomen pelvis liver kidney heart prostate breast "
    "knee hip spine left right axial coronal sagittal baseline follow followup up pre post contrast test train training "
    "validation sample phantom control group arm cohort reader set data dataset batch part folder airway segmentation "
    "mask label labels score seg report one two three four five six seven eight nine ten new old final copy "
    "january february march april may june july august september october november december".split()
)


def safe_names(names: Sequence[str]) -> list[str]:
    """A name the server accepts for each of *names*: unique ignoring case, of the same extension, ≤ 128 characters.

    Control characters and the ones that file systems refuse become ``_``; trailing blanks and dots go. Twins that
    differ in case or in Unicode form only are numbered apart.
    """
    used: set[str] = set()
    out = []
    for name in names:
        candidate = safe = _safe(name)
        number = 2
        while candidate.casefold() in used:
            candidate = _numbered(safe, number)
            number += 1
        used.add(candidate.casefold())
        out.append(candidate)
    return out


def like_a_person(name: str) -> bool:
    """Whether *name* (of a file, folder or display set) looks like a person's name or holds a date of birth.

    A guess for a warning: "Jansen, Piet", "JANSEN^PIET", "Jansen_Piet", or any full date.
    """
    ending = extension(name)
    stem = name[: -len(ending)] if ending else name
    if _DATE.search(stem) or _COMMA_NAME.search(stem) or _CARET_NAME.search(stem):
        return True
    words = [w for w in _WORD.findall(unicodedata.normalize("NFC", stem).replace("_", " ")) if len(w) > 1]
    capitals = [w for w in words if w[0].isupper() and w[1:].islower()]
    return len(words) in {2, 3} and len(capitals) >= 2 and not any(w.casefold() in _NEUTRAL for w in words)


def _safe(name: str) -> str:
    text = unicodedata.normalize("NFC", name)
    # What isn't a character at all (undecodable bytes of the file system) can't be sent as JSON.
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = _UNSAFE.sub("_", _CONTROL.sub("_", text)).strip().rstrip(". ")
    return _shortened(text or "file", LONGEST_FILE_NAME)


def _shortened(name: str, longest: int) -> str:
    if len(name) <= longest:
        return name
    ending = extension(name)
    return name[: longest - len(ending)] + ending


def _numbered(name: str, number: int) -> str:
    ending = extension(name)
    stem = name[: -len(ending)] if ending else name
    tail = f" ({number}){ending}"
    return stem[: LONGEST_FILE_NAME - len(tail)] + tail
