"""``masks.csv``: what was saved into a folder, a line a file. It is the truth about what is there and right."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

from gcdesk.errors import FileError
from gcdesk.imaging.masks.labels import Label
from gcdesk.masks.saving.names import folded
from gcdesk.texts import in_english, tr
from gcdesk.whole_file import write_whole

MANIFEST = "masks.csv"
RESERVED = (MANIFEST, f"{MANIFEST}.part")
"""Names in the folder that no mask and no folder of masks may have."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
"""A cell that begins with one of these is a formula to a spreadsheet, or begins with our own mark; ``'`` makes it text."""
_BETWEEN = "; "


class Note(StrEnum):
    """What there is to be said of a mask that was saved. In the manifest as it stands here."""

    EMPTY = "nothing is drawn"
    UNREADABLE = "its labels could not be read"
    TIFF = "TIFF, not MetaImage"


def note_text(note: str) -> str:
    """*note* in the user's language; what is no `Note` as it is."""
    match note:
        case Note.EMPTY:
            return tr("Masks", "nothing is drawn")
        case Note.UNREADABLE:
            return tr("Masks", "its labels could not be read")
        case Note.TIFF:
            return tr("Masks", "TIFF, not MetaImage")
    return note


@dataclass(frozen=True, slots=True)
class Line:
    """One saved file."""

    file: str
    """Below the folder, with ``/``; for PNG slices and DICOM instances the folder that holds them."""
    what: str
    """``mask``, ``consensus`` or ``image``."""
    display_set: str
    display_set_pk: str
    question: str = ""
    question_pk: str = ""
    reader: str = ""
    """As shown: a pseudonym where readers have them; the way of a consensus."""
    created: str = ""
    """ISO 8601."""
    labels: str = ""
    """Numbers, with ``; `` between."""
    label_names: str = ""
    voxels: str = ""
    """Of each label."""
    volume_ml: str = ""
    """Of each label; empty for masks of two dimensions."""
    note: str = ""
    """A `Note`, or nothing."""
    format: str = ""
    size: int = 0
    """Bytes; of all files in a folder."""
    sha256: str = ""
    """Of the file; of a folder's files one after the other, by name."""
    source: str = ""
    """Address on the server, without its query."""
    answer_pk: str = ""
    key: str = ""
    """What this file is of, for gcdesk: the same for the same thing in the same format."""


COLUMNS = tuple(each.name for each in fields(Line))
_NEEDED = frozenset({"file", "size", "sha256", "key"})


@in_english()
def measured(line: Line, labels: Iterable[Label]) -> Line:
    """*line* with its labels, their voxels and volumes."""
    found = list(labels)
    return replace(
        line,
        labels=_BETWEEN.join(str(label.segment.value) for label in found),
        label_names=_BETWEEN.join(label.segment.title.replace(";", ",") for label in found),
        voxels=_BETWEEN.join(str(label.voxels) for label in found),
        volume_ml=_BETWEEN.join(f"{label.ml:.6g}" for label in found if label.ml is not None),
    )


def read_manifest(folder: Path) -> tuple[Line, ...]:
    """The lines of the manifest in *folder*, each file once; none when there is no manifest. Lines that tell too little are left out.

    Raises `FileError` when there is a ``masks.csv`` that is no manifest, or it can't be read.
    """
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise _no_manifest() from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Masks", "{file} can't be read: {reason}.", file=MANIFEST, reason=reason)
        ) from error
    lines: dict[str, Line] = {}
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        if text.strip() and not set(reader.fieldnames or ()) >= _NEEDED:
            raise _no_manifest()
        for row in reader:
            if line := _line(row):
                lines[folded(line.file)] = line
    except csv.Error as error:
        raise _no_manifest() from error
    return tuple(lines.values())


def write_manifest(folder: Path, lines: Iterable[Line]) -> None:
    """Put *lines* into the manifest in *folder*, whose other lines stay. Whole, or not at all; raises `FileError`.

    A line replaces the one of its file.
    """
    merged = {folded(line.file): line for line in (*read_manifest(folder), *lines)}
    ordered = sorted(merged.values(), key=lambda line: (line.display_set, line.file))
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(getattr(line, name)) for name in COLUMNS] for line in ordered)
    write_whole(folder / MANIFEST, text.getvalue().encode("utf-8-sig"))


def _delimiter(text: str) -> str:
    """A spreadsheet may have saved it with semicolons or tabs."""
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _line(row: Mapping[str | None, object]) -> Line | None:
    known = {name: _plain(str(row.get(name) or "")) for name in COLUMNS}
    size = known.pop("size")
    if not known["key"] or not known["file"] or not size.isdigit() or not _inside(known["file"]):
        return None
    return Line(**known, size=int(size))


def _inside(file: str) -> bool:
    """Whether *file* stays in the folder: a manifest may have been changed by anybody."""
    parts = file.split("/")
    return not any(part in {"", ".", ".."} or "\\" in part or ":" in part for part in parts)


def _cell(value: object) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _plain(cell: str) -> str:
    return cell.removeprefix("'")


def _no_manifest() -> FileError:
    return FileError(
        tr(
            "Masks",
            "The folder has a {file} that gcdesk did not write. Choose another folder, or move that file away.",
            file=MANIFEST,
        )
    )
