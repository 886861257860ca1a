"""The DICOM series among the files of a cell: the server makes an image of one of them only. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from gcdesk.imaging.files.facts import FileKind
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.facts import Facts
from gcdesk.upload.table.plan import Files


def series_among(entries: Iterable[FileEntry], facts: Facts) -> tuple[Files, ...]:
    """The files of each series, in the order of their first ones; nothing when there are not several."""
    found: dict[str, list[FileEntry]] = {}
    for entry in entries:
        fact = facts.get(entry)
        if fact is not None and fact.seen is not None and fact.seen.kind is FileKind.DICOM:
            found.setdefault(fact.seen.series, []).append(entry)
    return tuple(Files(tuple(files)) for files in found.values()) if len(found) > 1 else ()
