"""Headers of MetaImage files (``.mha``, ``.mhd``): reading them, and naming their data file anew.

A header is lines of ``Key = Value``; the line ``ElementDataFile`` ends it and says where the voxels are:
``LOCAL`` (right behind the header), one file name, ``LIST`` (names on the lines that follow) or a printf
pattern with its numbers (``slice%03d.raw 1 40 1``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from gcdesk.imaging.files.passages import Passage, without
from gcdesk.imaging.grids import IDENTITY, Grid

_LINE = re.compile(rb"\s*([^=\r\n\0]+)=([^\r\n]*)(\r\n|\n|\r|\Z)")
_PATTERN = re.compile(r"%(\d{0,2})d")
_LIST = re.compile(r"LIST(\s+\d+)?", re.IGNORECASE)
_DICOM_KEY = re.compile(r"[0-9A-Fa-f]{4}\|[0-9A-Fa-f]{4}")
_PERSONAL_KEY = re.compile(r"patient|birth|physician|accession|institution|hospital|\bmrn\b", re.IGNORECASE)
_SPACING = ("ElementSpacing", "ElementSize")
_ORIGIN = ("Offset", "Position", "Origin")
_DIRECTION = ("TransformMatrix", "Rotation", "Orientation")
_MOST_FILES = 100_000
"""More slices than any image has: a pattern's numbers may be nonsense."""

_BYTES_OF_ELEMENT = {
    "MET_CHAR": 1,
    "MET_UCHAR": 1,
    "MET_SHORT": 2,
    "MET_USHORT": 2,
    "MET_INT": 4,
    "MET_UINT": 4,
    "MET_LONG": 4,
    "MET_ULONG": 4,
    "MET_LONG_LONG": 8,
    "MET_ULONG_LONG": 8,
    "MET_FLOAT": 4,
    "MET_DOUBLE": 8,
}


@dataclass(frozen=True, slots=True)
class Header:
    """A MetaImage header that was read."""

    fields: Mapping[str, str]
    """Every ``Key = Value`` up to and including ``ElementDataFile``."""
    data_files: tuple[str, ...]
    """Where the voxels are, as the header writes it; empty when they are in the same file."""
    size: int
    """Bytes up to the first voxel of a file that holds its voxels itself."""

    @property
    def local(self) -> bool:
        """Whether the voxels are in the same file."""
        return self.fields["ElementDataFile"].upper() == "LOCAL"

    @property
    def patient_data(self) -> bool:
        """Whether a field carries DICOM's tags (SimpleITK writes them as ``gggg|eeee``) or speaks of a patient."""
        return any(_is_personal(key, value) for key, value in self.fields.items())

    @property
    def voxel_bytes(self) -> int | None:
        """How many bytes hold the voxels as they are stored, compressed or not; None when the header doesn't say."""
        if self.fields.get("CompressedData", "").lower() in {"true", "1"}:
            return _whole(self.fields.get("CompressedDataSize", ""))
        sizes = [_whole(word) for word in self.fields.get("DimSize", "").split()]
        element = _BYTES_OF_ELEMENT.get(self.fields.get("ElementType", "").removesuffix("_ARRAY"))
        channels = _whole(self.fields.get("ElementNumberOfChannels", "1"))
        if not sizes or element is None or channels is None:
            return None
        known = [size for size in sizes if size is not None]
        return prod(known) * element * channels if len(known) == len(sizes) else None


def read_header(head: bytes) -> Header | None:
    """The header at the start of *head*; None when that is no (whole) MetaImage header."""
    fields: dict[str, str] = {}
    at = 0
    while match := _LINE.match(head, at):
        key, value = _text(match[1]).strip(), _text(match[2]).strip()
        fields[key] = value
        at = match.end()
        if key == "ElementDataFile":
            whole = "NDims" in fields and bool(value)
            return Header(fields, _data_files(fields, head[at:]), at) if whole else None
    return None


def grid_in(header: Header) -> Grid | None:
    """The grid of which *header* tells; None when it does not tell all of one of two or three dimensions.

    Its ``TransformMatrix`` has the direction of an axis in each row, where `Grid.direction` has it in each column. (MetaIO's
    documentation, "Tags of MetaImage".)
    """
    try:
        size = [int(word) for word in header.fields["DimSize"].split()]
        numbers = [
            [float(word) for word in _first(header, names).split()]
            for names in (_SPACING, _ORIGIN, _DIRECTION)
        ]
    except (KeyError, ValueError):
        return None
    spacing, origin, axes = numbers
    count = len(size)
    if count not in {2, 3} or (len(spacing), len(origin), len(axes)) != (count, count, count * count):
        return None
    if count == 2:
        a, b, c, d = axes
        size, spacing, origin, axes = [*size, 1], [*spacing, 1], [*origin, 0], [a, b, 0, c, d, 0, 0, 0, 1]
    across, down, through = size
    x, y, z = origin
    a, b, c, d, e, f, g, h, i = axes
    wide, high, deep = (abs(step) for step in spacing)
    direction = (a, d, g, b, e, h, c, f, i) if any(axes) else IDENTITY
    return Grid((across, down, through), (wide, high, deep), (x, y, z), direction, flat=count == 2)


def _first(header: Header, names: Sequence[str]) -> str:
    return header.fields[next((name for name in names if name in header.fields), names[0])]


def looks_like_header(head: bytes) -> bool:
    """Whether *head* begins like a MetaImage, even if its header is not whole."""
    return bool(_LINE.match(head)) and re.search(rb"^[ \t]*NDims[ \t]*=", head, re.MULTILINE) is not None


def personal_passages(head: bytes) -> tuple[Passage, ...]:
    """The lines of the header at the start of *head* that tell, or may tell, who the patient is."""
    found: list[Passage] = []
    at = 0
    while match := _LINE.match(head, at):
        key = _text(match[1]).strip()
        if key == "ElementDataFile":
            break
        if _is_personal(key, _text(match[2]).strip()):
            found.append(Passage(at, match.end(), _name_of(key)))
        at = match.end()
    return tuple(found)


def header_without_personal(header: bytes) -> bytes:
    """*header* without its `personal_passages`; every other byte stays as it is."""
    return b"".join(without([header], personal_passages(header)))


def header_with_data_file(header: bytes, name: str) -> bytes:
    """*header* (of an ``.mhd``) with its voxels in the file *name*; every other byte stays as it is."""
    return header_with_data_files(header, [name])


def header_with_data_files(header: bytes, names: Sequence[str]) -> bytes:
    """*header* (of an ``.mhd``) with its voxels in the files *names*, one for each it named before.

    Raises ValueError when *header* is no header, when their numbers differ, or when a name would be read as something else.
    """
    known = read_header(header)
    if known is None or len(names) != max(len(known.data_files), 1):
        message = f"A header with {len(names)} data file(s) was expected"
        raise ValueError(message)
    if any(not name.strip() or re.search(r"[\r\n]", name) or _PATTERN.search(name) for name in names):
        message = "A data file's name is one line, and no pattern"
        raise ValueError(message)
    line = _last_line(header)
    ending = line[3] or b"\n"
    value = known.fields["ElementDataFile"]
    if _LIST.fullmatch(value):
        written = [value, *names]
    else:
        written = list(names) if len(names) == 1 else ["LIST", *names]
    return header[: line.start(2)] + b" " + b"".join(text.encode() + ending for text in written)


def _is_personal(key: str, value: str) -> bool:
    return bool(value and (_DICOM_KEY.fullmatch(key) or _PERSONAL_KEY.search(key)))


def _name_of(key: str) -> str:
    if not _DICOM_KEY.fullmatch(key):
        return key
    from pydicom.datadict import dictionary_description  # noqa: PLC0415 - importing pydicom takes a while, and most headers need none

    try:
        return str(dictionary_description(int(key.replace("|", ""), 16)))
    except KeyError:  # a manufacturer's own
        return f"DICOM {key}"


def _last_line(header: bytes) -> re.Match[bytes]:
    """The line that names the data, of a header that was read already."""
    line = _LINE.match(header)
    while line and line[1].strip() != b"ElementDataFile":
        line = _LINE.match(header, line.end())
    assert line is not None  # noqa: S101 - read_header found it
    return line


def _data_files(fields: Mapping[str, str], rest: bytes) -> tuple[str, ...]:
    value = fields["ElementDataFile"]
    if value.upper() == "LOCAL":
        return ()
    if _LIST.fullmatch(value):
        return tuple(name for line in rest.splitlines() if (name := _text(line).strip()))
    words = value.split()
    if _PATTERN.search(words[0]):
        slices = _whole((fields.get("DimSize", "").split() or [""])[-1]) or 0
        return _names_of(words[0], words[1:], slices)
    return (value,)


def _names_of(pattern: str, numbers: Sequence[str], slices: int) -> tuple[str, ...]:
    """The names that a printf pattern stands for; *numbers* are first, last and step, all of them optional."""
    given = [number for word in numbers[:3] if (number := _whole(word)) is not None]
    first = given[0] if given else 1
    last = given[1] if len(given) > 1 else first + slices - 1
    step = max(given[2], 1) if len(given) > 2 else max((last - first + 1) // max(slices, 1), 1)
    last = min(last, first + _MOST_FILES * step)
    return tuple(_numbered(pattern, number) for number in range(first, last + 1, step))


def _numbered(pattern: str, number: int) -> str:
    return _PATTERN.sub(lambda found: f"{number:{found[1]}d}", pattern)


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
