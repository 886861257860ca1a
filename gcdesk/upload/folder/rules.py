"""Rules: which files of a case fill the cells of a column, and which rule to propose for an interface."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from gcdesk.api.models import Interface
from gcdesk.upload.folder.cases import FileEntry

_GLOB = re.compile(r"[*?\[]")
_WORDS = re.compile(r"[a-z]+|[0-9]+")
_COMPOUND = (".nii.gz", ".tar.gz", ".ome.tif", ".ome.tiff")
_IMAGE_EXTENSIONS = frozenset(
    ".mha .mhd .raw .zraw .nii .nii.gz .nrrd .dcm .dicom .ima .tif .tiff .png .jpg .jpeg .svs .ndpi .mrxs".split()
)
_VOXELS = frozenset({".raw", ".zraw"})
"""Of the data files of a ``.mhd``."""
_SLICES = frozenset({".dcm", ".dicom", ".ima", ""})
"""Of the files of a DICOM series."""
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
    narrow = [*_word_rules(interface, cases), *_extension_rules(interface, cases)]
    best = _widest("", narrow, interface, cases)
    if _coverage(best, cases, interface) < 1:
        harmless = [r for r in _wide_rules(best, interface, cases) if _is_harmless(r, best, interface, cases)]
        best = _widest(best, harmless, interface, cases)
    return best if _coverage(best, cases, interface) >= 0.5 else ""


def with_series(rule: str, interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> str:
    """*rule*, taking the DICOM series of those of *cases*, too, in which it takes nothing, when there are any."""
    there = {extension(e.name) for files in cases for e in files}
    joined = [f"{rule}; *{ending}" for ending in sorted(_SLICES & there) if rule and ending]
    harmless = [candidate for candidate in joined if _is_harmless(candidate, rule, interface, cases)]
    return _widest(rule, harmless, interface, cases)


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


def _words(interface: Interface) -> list[str]:
    """What the files of *interface* may be called, the words of its title first."""
    words: list[str] = []
    for word in _WORDS.findall(f"{interface.title} {interface.slug}".lower()):
        if word in _EMPTY_WORDS:
            continue
        words += [word, *_SYNONYMS.get(word, ())]
    return list(dict.fromkeys(words))


def _word_rules(interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> list[str]:
    endings = Counter(extension(e.name) for files in cases for e in files if suits(interface, e.name))
    return [f"*{word}*{ending}" for word in _words(interface) for ending, _ in endings.most_common(3)]


def _wide_rules(best: str, interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> list[str]:
    """Rules for cases whose files are of several formats; a header's data files are taken with it."""
    parts = [f"*{word}*" for word in _words(interface)]
    rules = list(parts)
    there = {extension(e.name) for files in cases for e in files}
    if interface.super_kind == "Image" and ".mhd" in there:
        endings = (".mhd", *sorted(there & _VOXELS))
        rules += ["; ".join(f"{part}{ending}" for ending in endings) for part in (*parts, "*")]
    return [*rules, *(f"{best}; {rule}" for rule in rules if best)]


def _extension_rules(interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> list[str]:
    endings = Counter(extension(e.name) for files in cases for e in files if suits(interface, e.name))
    return [f"*{ending}" if ending else "*" for ending, _ in endings.most_common()]


def _widest(
    best: str, candidates: Iterable[str], interface: Interface, cases: Sequence[Sequence[FileEntry]]
) -> str:
    """The first of *candidates* that fills the most cases; *best*, when none fills more than it does."""
    most = _coverage(best, cases, interface)
    for rule in candidates:
        covered = _coverage(rule, cases, interface)
        if covered > most:
            best, most = rule, covered
    return best


def _is_harmless(rule: str, than: str, interface: Interface, cases: Sequence[Sequence[FileEntry]]) -> bool:
    """Whether *rule* takes in no case more than *than* without that being just one value."""
    for files in cases:
        taken = fills(rule, files)
        if set(taken) - set(fills(than, files)) and not _plausible(taken, files, interface):
            return False
    return True


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
    endings = {extension(e.name) for e in taken}
    if interface.super_kind != "Image":
        return len(taken) == 1
    if endings & {".mhd", *_VOXELS}:
        return _is_header_and_data(taken, files)
    if len(taken) == 1:
        return True
    in_one_folder = len({e.relative.rpartition("/")[0] for e in taken}) == 1
    is_all = len(taken) == sum(extension(file.name) in endings for file in files)
    return endings <= _SLICES and in_one_folder and is_all


def _is_header_and_data(taken: Sequence[FileEntry], files: Sequence[FileEntry]) -> bool:
    """Whether *taken* are one header and its data file: the one of its name, when there is one."""
    headers = [e for e in taken if extension(e.name) == ".mhd"]
    rest = set(taken) - set(headers)
    if len(headers) != 1 or len(rest) > 1 or any(extension(e.name) not in _VOXELS for e in rest):
        return False
    data = {e for e in files if extension(e.name) in _VOXELS and _stem(e) == _stem(headers[0])}
    return data <= rest


def _stem(entry: FileEntry) -> str:
    return entry.relative.rpartition(".")[0].casefold()
