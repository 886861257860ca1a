"""Put the files of a folder together into cases. Pure: a listing in, cases out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from gcdesk.errors import FileError
from gcdesk.texts import counted, tr
from gcdesk.upload.folder.cases import Case, Cases, FileEntry, Grouping, Listing
from gcdesk.upload.folder.names import natural
from gcdesk.upload.folder.rules import extension, glob_expression

_DATA_OF_HEADER = frozenset({".raw", ".zraw"})
CASE = "{case}"


def best_grouping(listing: Listing) -> Grouping:
    """One sub-folder a case when there are sub-folders, else one file a case."""
    return Grouping.SUBFOLDER if any("/" in file.relative for file in listing.files) else Grouping.FILE


def group(listing: Listing, grouping: Grouping, pattern: str = "") -> Cases:
    """The files of *listing* as cases, in natural order of their names.

    Args:
        listing: What was found below the folder.
        grouping: How to put files together.
        pattern: For `Grouping.PATTERN`: a path pattern with ``{case}`` where the case's name stands, such as
            ``{case}_*`` or ``site */{case}/*``. Without ``/`` it looks at bare file names.

    Raises:
        FileError: the pattern has not exactly one ``{case}``.

    """
    match grouping:
        case Grouping.SUBFOLDER:
            found = [(_first_folder(file), file) for file in listing.files]
        case Grouping.FILE:
            found = _one_file_each(listing.files)
        case Grouping.PATTERN:
            expression = _case_pattern(pattern)
            found = [(_named_by(expression, file, "/" in pattern), file) for file in listing.files]
    files_of: dict[str, list[FileEntry]] = {}
    for key, file in found:
        if key:
            files_of.setdefault(key, []).append(file)
    cases = tuple(
        Case(key, _name(key, grouping), tuple(files_of[key])) for key in sorted(files_of, key=natural)
    )
    unplaced = tuple(file for key, file in found if not key)
    return Cases(listing, grouping, pattern, cases, unplaced)


def effect(cases: Cases) -> str:
    """What the grouping comes to, as "8 cases, 3 files each; 2 files in no case"."""
    sizes = Counter(len(case.files) for case in cases.cases)
    parts = [counted(len(cases.cases), tr("Upload", "{n} case"), tr("Upload", "{n} cases"))]
    if len(sizes) == 1:
        each = next(iter(sizes))
        parts.append(counted(each, tr("Upload", "{n} file each"), tr("Upload", "{n} files each")))
    elif sizes:
        parts.append(tr("Upload", "{least} to {most} files each", least=min(sizes), most=max(sizes)))
    text = ", ".join(parts)
    if cases.unplaced:
        rest = counted(
            len(cases.unplaced), tr("Upload", "{n} file in no case"), tr("Upload", "{n} files in no case")
        )
        text = f"{text}; {rest}"
    if cases.listing.ignored:
        ignored = counted(
            len(cases.listing.ignored),
            tr("Upload", "{n} system file ignored"),
            tr("Upload", "{n} system files ignored"),
        )
        text = f"{text}; {ignored}"
    return text


def _first_folder(file: FileEntry) -> str:
    folder, slash, _ = file.relative.partition("/")
    return folder if slash else ""


def _one_file_each(files: Iterable[FileEntry]) -> list[tuple[str, FileEntry]]:
    """Each file by itself, the data file of a ``.mhd`` with the header of the same stem."""
    headers = {_stem(file.relative): file.relative for file in files if extension(file.name) == ".mhd"}
    found = []
    for file in files:
        key = file.relative
        if extension(file.name) in _DATA_OF_HEADER:
            key = headers.get(_stem(file.relative), key)
        found.append((key, file))
    return found


def _case_pattern(pattern: str) -> re.Pattern[str]:
    if pattern.count(CASE) != 1:
        raise FileError(
            tr(
                "Upload",
                "The pattern needs {placeholder} once, where the case's name stands, such as {example}.",
                placeholder=CASE,
                example="{case}_*.mha",
            )
        )
    before, _, after = pattern.partition(CASE)
    # The shortest name that lets the rest match: {case}_* takes "001" from "001_left_ct.mha".
    return re.compile(
        f"{glob_expression(before)}(?P<case>[^/]+?){glob_expression(after)}", re.DOTALL | re.IGNORECASE
    )


def _named_by(expression: re.Pattern[str], file: FileEntry, whole_path: bool) -> str:
    found = expression.fullmatch(file.relative if whole_path else file.name)
    return found["case"].strip() if found else ""


def _name(key: str, grouping: Grouping) -> str:
    if grouping is not Grouping.FILE:
        return key
    return _stem(key.rpartition("/")[2]) or key


def _stem(name: str) -> str:
    ending = extension(name)
    return name[: -len(ending)] if ending else name
