"""Counting the labels in a mask's file without taking the mask into memory.

A MetaImage of whole numbers is unpacked piece by piece; anything else is read whole.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from gcdesk.errors import FileError
from gcdesk.imaging.files.metaimage import Header, read_header
from gcdesk.imaging.masks.labels import MOST_LABELS, Label, counted_values, mask_of
from gcdesk.imaging.masks.legend import BACKGROUND, Legend
from gcdesk.imaging.volumes.volume import read_volume
from gcdesk.texts import tr

if TYPE_CHECKING:
    import numpy.typing as npt

_HEAD = 64 * 1024
_PIECE = 1024 * 1024
_MOST_WHOLE = 512 * 1024**2
"""Bytes of voxels of a file that must be read whole."""
_KINDS = {
    "MET_CHAR": "i1",
    "MET_UCHAR": "u1",
    "MET_SHORT": "i2",
    "MET_USHORT": "u2",
    "MET_INT": "i4",
    "MET_UINT": "u4",
    "MET_LONG": "i4",
    "MET_ULONG": "u4",
}


@dataclass(frozen=True, slots=True)
class _Stored:
    """How a MetaImage keeps its voxels."""

    kind: str
    begins: int
    packed: bool
    wanted: int
    """Bytes, unpacked."""
    voxel_ml: float | None


def labels_of(
    path: Path, legend: Legend | None = None, alone: Callable[[], AbstractContextManager[None]] = nullcontext
) -> tuple[Label, ...]:
    """The labels in the mask at *path*, by number; none: it is empty.

    A file that must be read whole is in memory within *alone*. Raises `FileError` when it is no mask, is damaged, or is too large for a file that must be read whole.
    """
    stored = _stored(path)
    if stored is None:
        with alone():
            return mask_of(read_volume(path, _MOST_WHOLE), legend).labels
    try:
        counts = _counts(path, stored)
    except (OSError, zlib.error) as error:
        raise _damaged(path) from error
    known = legend or Legend()
    return tuple(
        Label(known.segment(value), count, None if stored.voxel_ml is None else count * stored.voxel_ml)
        for value, count in sorted(counts.items())
        if value != BACKGROUND
    )


def _stored(path: Path) -> _Stored | None:
    """None for what is no MetaImage of whole numbers in one channel, with its voxels inside."""
    with path.open("rb") as file:
        header = read_header(file.read(_HEAD))
    if header is None or not header.local or header.fields.get("ElementNumberOfChannels", "1") != "1":
        return None
    kind = _KINDS.get(header.fields.get("ElementType", ""))
    if kind is None:
        return None
    big = header.fields.get("BinaryDataByteOrderMSB", header.fields.get("ElementByteOrderMSB", ""))
    packed = header.fields.get("CompressedData", "").lower() in {"true", "1"}
    unpacked = Header({**header.fields, "CompressedData": "False"}, (), header.size)
    wanted = unpacked.voxel_bytes
    if wanted is None:
        return None
    order = ">" if big.lower() in {"true", "1"} else "<"
    return _Stored(order + kind, header.size, packed, wanted, _voxel_ml(header))


def _voxel_ml(header: Header) -> float | None:
    words = header.fields.get("ElementSpacing", header.fields.get("ElementSize", "")).split()
    try:
        steps = [abs(float(word)) for word in words]
    except ValueError:
        return None
    return prod(steps) / 1000 if len(steps) == 3 and header.fields.get("NDims") == "3" else None


def _counts(path: Path, stored: _Stored) -> dict[int, int]:
    import numpy as np  # noqa: PLC0415 - takes a while, and most of the program needs none

    kind = np.dtype(stored.kind)
    counts: dict[int, int] = {}
    done, rest = 0, b""
    with path.open("rb") as file:
        file.seek(stored.begins)
        for piece in _unpacked(file) if stored.packed else iter(lambda: file.read(_PIECE), b""):
            data = (rest + piece)[: stored.wanted - done]
            whole = len(data) - len(data) % kind.itemsize
            rest, done = data[whole:], done + whole
            _add(counts, np.frombuffer(data[:whole], kind))
    if done < stored.wanted:
        raise _damaged(path)
    return counts


def _add(counts: dict[int, int], voxels: npt.NDArray[Any]) -> None:
    for value, count in counted_values(voxels):
        counts[value] = counts.get(value, 0) + count
    if len(counts) > MOST_LABELS + 1:
        raise FileError(tr("Imaging", "This is not a mask: it has {n} different values.", n=len(counts)))


def _unpacked(file: BinaryIO) -> Iterator[bytes]:
    unpacker = zlib.decompressobj()
    while packed := file.read(_PIECE):
        while packed:
            yield unpacker.decompress(packed, _PIECE)
            packed = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise zlib.error("the stream does not end")


def _damaged(path: Path) -> FileError:
    return FileError(tr("Imaging", "{file} can't be read as an image. It may be damaged.", file=path.name))
