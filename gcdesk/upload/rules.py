"""Rules: which files of a case fill the cells of a column, and which rule to propose for an interface."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from gcdesk.api.models import Interface
from gcdesk.upload.cases import FileEntry

_GLOB = re.compile(r"[*?\[]")
_WORDS = re.compile(r"[a-z]+|[0-9]+")
_COMPOUND = (".nii.gz", ".tar.gz", ".ome.tif", ".ome.tiff")
_IMAGE_EXTENSIONS = frozenset(
    ".mha .mhd .raw .zraw .nii .nii.gz .nrrd .dcm .dicom .ima .tif .tiff .png .jpg .jpeg .svs .ndpi .mrxs".split()
)
_FILE_EXTENSIONS = {
    "PDF file": (".pdf",),
    "Thumbnail jpg": (".jpg", ".jpeg"),
    "Thumbnail png": (".png",),
    "OBJ file": (".obj",),
    "MP4 file": (".mp4",),
    "CSV file": (".csv",),
    "ZIP file": (".zip",),
    "SQREG file": (".sqreg",),
    "Newick tree-format file": (".newick", ".nwk"),
    "BIOM format": (".biom",),
}
# What people call a segmentation's file, beside the words of the interface's own title.
_SYNONYMS = {
    "segmentation": ("seg", "mask", "label", "labels"),
    "mask": ("seg", "segmentation", "label"),
    "image": ("img", "scan", "volume"),
    "mri": ("mr",),
    "mr": ("mri",),
    "report": ("rapport",),
}
_EMPTY_WORDS = frozenset({"generic", "medical", "some", "the", "of", "a", "an", "file"})


def fills(rule: str, entries: Iterable[FileEntry]) -> tuple[FileEntry, ...]:
    """The files among *entries* that *rule* takes.

    A rule with ``*``, ``?`` or ``[`` is a glob; anything else is a part of a name. A rule with ``/`` looks at the
    path below the case's folder, any other at the bare name. Upper and lower case are alike. Several rules may be
    given with ``;`` between them. An empty rule takes nothing.
    """
    patterns = [_pattern(part.strip()) for part in rule.split(";") if part.strip()]
    return tuple(e for e in entries if any(_takes(pattern, e) for pattern in patterns))


def propose(interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> str:
    """A rule for *interface* that takes something in most *cases* (each a case's unassigned files), or "".

    Words of the interface's title and their usual short forms are looked for in file names; failing these, the
    extension, when only one kind of file could be meant.
    """
    if not cases:
        return ""
    candidates = [*_word_rules(interface, cases), *_extension_rules(interface, cases)]
    scored = [(_coverage(rule, cases, interface), -place, rule) for place, rule in enumerate(candidates)]
    best = max(scored, default=(0.0, 0, ""))
    return best[2] if best[0] >= 0.5 else ""


def extension(name: str) -> str:
    """The file's extension in lower case, ``.nii.gz`` being one; "" for a name without."""
    lower = name.lower()
    for compound in _COMPOUND:
        if lower.endswith(compound):
            return compound
    stem, dot, ending = lower.rpartition(".")
    return dot + ending if stem and ending.isalnum() and not ending.isdigit() else ""


def suits(interface: Interface, name: str) -> bool:
    """Whether a file of that *name* can be meant for *interface*, by its extension alone."""
    ending = extension(name)
    if interface.super_kind == "Image":
        return ending in _IMAGE_EXTENSIONS or not ending
    if interface.super_kind == "File":
        return ending in _FILE_EXTENSIONS.get(interface.kind, (".json",))
    return ending == ".json"


def _takes(pattern: tuple[re.Pattern[str], bool], entry: FileEntry) -> bool:
    expression, whole_path = pattern
    inside_case = entry.relative.partition("/")[2] or entry.relative
    if not whole_path:
        return bool(expression.fullmatch(entry.name))
    return bool(expression.fullmatch(inside_case) or expression.fullmatch(entry.relative))


@lru_cache(maxsize=256)
def _pattern(rule: str) -> tuple[re.Pattern[str], bool]:
    glob = rule if _GLOB.search(rule) else f"*{rule}*"
    return re.compile(glob_expression(glob), re.IGNORECASE | re.DOTALL), "/" in rule


def glob_expression(glob: str) -> str:
    """The regular expression of a *glob*: ``**`` is anything, ``*`` and ``?`` anything within one folder."""
    out = []
    place = 0
    while place < len(glob):
        char = glob[place]
        if glob.startswith("**/", place):
            out.append("(?:.*/)?")
            place += 3
            continue
        if glob.startswith("**", place):
            out.append(".*")
            place += 2
            continue
        if char == "[" and (end := glob.find("]", place + 2)) > 0:
            inside = glob[place + 1 : end].replace("\\", "\\\\")
            inside = "^" + inside[1:] if inside.startswith("!") else inside.replace("^", "\\^", 1)
            out.append(f"[{inside}]")
            place = end + 1
            continue
        out.append({"*": "[^/]*", "?": "[^/]"}.get(char, re.escape(char)))
        place += 1
    return "".join(out)


def _word_rules(interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> list[str]:
    endings = Counter(extension(e.name) for files in cases for e in files if suits(interface, e.name))
    words: list[str] = []
    for word in _WORDS.findall(f"{interface.title} {interface.slug}".lower()):
        if word in _EMPTY_WORDS:
            continue
        words += [word, *_SYNONYMS.get(word, ())]
    ordered = list(dict.fromkeys(words))
    rules = []
    for word in ordered:
        rules += [f"*{word}*{ending}" for ending, _ in endings.most_common(3)]
    return rules


def _extension_rules(interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> list[str]:
    endings = Counter(extension(e.name) for files in cases for e in files if suits(interface, e.name))
    return [f"*{ending}" if ending else "*" for ending, _ in endings.most_common()]


def _coverage(rule: str, cases: Sequence[Sequence[FileEntry]], interface: Interface) -> float:
    """The share of cases in which *rule* takes just what one value needs."""
    good = 0
    for files in cases:
        taken = fills(rule, files)
        good += _plausible(taken, files, interface)
    return good / len(cases)


def _plausible(taken: Sequence[FileEntry], files: Sequence[FileEntry], interface: Interface) -> bool:
    if not taken or not all(suits(interface, e.name) for e in taken):
        return False
    if len(taken) == 1:
        return True
    endings = {extension(e.name) for e in taken}
    one_series = interface.super_kind == "Image" and endings <= {".dcm", ".dicom", ".ima", ""}
    header_and_data = interface.super_kind == "Image" and len(taken) == 2 and ".mhd" in endings
    return (
        one_series and len(taken) == len([f for f in files if extension(f.name) in endings])
    ) or header_and_data
