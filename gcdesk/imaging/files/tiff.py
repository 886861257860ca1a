"""Texts in TIFF files that may tell who the patient is (TIFF 6.0, and BigTIFF with its 8-byte offsets)."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from gcdesk.imaging.files.passages import Passage, zeros

_DESCRIPTION = 270
_TEXTS = {
    269: "DocumentName",
    _DESCRIPTION: "ImageDescription",
    285: "PageName",
    315: "Artist",
    316: "HostComputer",
    700: "XMP",
    33432: "Copyright",
    33723: "IPTC",
    40091: "XPTitle",
    40092: "XPComment",
    40093: "XPAuthor",
    40094: "XPKeywords",
    40095: "XPSubject",
}
"""Tags of free texts, by number."""
_TEXT_TYPES = frozenset({1, 2, 7})
"""BYTE, ASCII, UNDEFINED: one byte each."""
_NEEDED = re.compile(rb"\s*(<|\{|\[|Aperio|ImageJ=|SCIFIO|Hamamatsu|Leica)")
"""Descriptions by which programs read the image: OME-XML, scanners of slides, shapes of arrays."""
_TELLING = re.compile(rb"patient|birth|accession|\bmrn\b|specimen|barcode", re.IGNORECASE)
_SOFTWARE = re.compile(rb"\s*(FSL|SPM|ITK|ImageJ|libtiff|MATLAB|tifffile|VIPS)v?(?![a-z])", re.IGNORECASE)
_MOST_PAGES = 20_000
_LONGEST = 16 * 1024 * 1024
"""Bytes of a text that are looked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """What `look_for` found."""

    passages: tuple[Passage, ...] = ()
    """What can be removed; the places of all other bytes stay."""
    stays: bool = False
    """A description by which programs read the image tells of the patient: it can't be removed."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How numbers are written in this file."""

    order: str
    big: bool

    @property
    def entry(self) -> struct.Struct:
        """Tag, type, count, value or place."""
        return struct.Struct(f"{self.order}HHQ8s" if self.big else f"{self.order}HHI4s")

    @property
    def count(self) -> struct.Struct:
        """How many entries a directory has."""
        return struct.Struct(f"{self.order}{'Q' if self.big else 'H'}")

    @property
    def place(self) -> struct.Struct:
        """An offset in the file."""
        return struct.Struct(f"{self.order}{'Q' if self.big else 'I'}")


def look_for(file: BinaryIO) -> Found:
    """The texts of the TIFF *file* that may tell who the patient is; where a directory is damaged, those before it.

    Raises OSError when it can't be read.
    """
    passages: dict[int, Passage] = {}
    stays = False
    with suppress(struct.error, OverflowError):
        for tag, at, text in _texts(file):
            if tag == _DESCRIPTION and _NEEDED.match(text):
                stays = stays or _TELLING.search(text) is not None
            elif text.strip(b"\0 \r\n\t") and not _SOFTWARE.match(text):
                passages[at] = zeros(at, len(text), _TEXTS[tag])
    return Found(_apart(passages), stays)


def _apart(passages: dict[int, Passage]) -> tuple[Passage, ...]:
    """In the order of the file; one text may serve several pages, and overlap another."""
    out: list[Passage] = []
    for at in sorted(passages):
        if not out or at >= out[-1].end:
            out.append(passages[at])
    return tuple(out)


def _texts(file: BinaryIO) -> Iterator[tuple[int, int, bytes]]:
    """Tag, place and bytes of each text."""
    head = _read(file, 0, 16)
    form = _Form("<" if head[:2] == b"II" else ">", head[2:4] in {b"+\0", b"\0+"})
    (at,) = form.place.unpack_from(head, 8 if form.big else 4)
    seen: set[int] = set()
    while at and at not in seen and len(seen) < _MOST_PAGES:
        seen.add(at)
        (count,) = form.count.unpack(_read(file, at, form.count.size))
        begin = at + form.count.size
        entries = _read(file, begin, min(count, 0xFFFF) * form.entry.size)
        for number, (tag, kind, length, value) in enumerate(form.entry.iter_unpack(entries)):
            if tag in _TEXTS and kind in _TEXT_TYPES and length:
                inside = begin + number * form.entry.size + form.entry.size - len(value)
                place = inside if length <= len(value) else form.place.unpack(value)[0]
                if _is_inside(file, place, size := min(length, _LONGEST)):
                    yield tag, place, _read(file, place, size)
        (at,) = form.place.unpack(_read(file, begin + len(entries), form.place.size))


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    """All *size* bytes from *at*; raises struct.error when the file is too short for them."""
    if not _is_inside(file, at, size):
        raise struct.error
    file.seek(at)
    return file.read(size)


def _is_inside(file: BinaryIO, at: int, size: int) -> bool:
    return at + size <= os.fstat(file.fileno()).st_size
