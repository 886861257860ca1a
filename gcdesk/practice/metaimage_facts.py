"""What the server tells about a MetaImage: its grid, and the labels in a mask. Memory stays small whatever its size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np

from gcdesk.imaging.files.metaimage import Header, read_header
from gcdesk.practice.records import Image

MOST_SEGMENTS = 64
_CHUNK = 4 * 1024 * 1024
_LONGEST_HEADER = 64 * 1024
_COLOURS = {1: "GRAY", 3: "RGB", 4: "RGBA"}
_WHOLE_NUMBERS = {
    "MET_CHAR": "i1",
    "MET_UCHAR": "u1",
    "MET_SHORT": "i2",
    "MET_USHORT": "u2",
    "MET_INT": "i4",
    "MET_UINT": "u4",
    "MET_LONG": "i4",
    "MET_ULONG": "u4",
    "MET_LONG_LONG": "i8",
    "MET_ULONG_LONG": "u8",
}


class Damaged(Exception):
    """The voxels are not all there, or can't be unpacked."""


def described(image: Image, path: Path) -> Image:
    """*image* with the grid of the MetaImage at *path*; raises `Damaged`."""
    with path.open("rb") as file:
        header = _header(file)
    try:
        sizes = [int(word) for word in header.fields["DimSize"].split()]
        spacing = [float(word) for word in _spacing(header).split()]
        channels = int(header.fields.get("ElementNumberOfChannels", "1"))
    except (KeyError, ValueError) as error:
        raise Damaged from error
    shape = tuple(reversed(sizes))
    return msgspec.structs.replace(
        image,
        width=sizes[0],
        height=sizes[1],
        depth=sizes[2] if len(sizes) > 2 else None,
        color_space=_COLOURS.get(channels, ""),
        shape_without_color=shape,
        shape=shape if channels == 1 else (*shape, channels),
        voxel_width_mm=spacing[0] if spacing else None,
        voxel_height_mm=spacing[1] if len(spacing) > 1 else None,
        voxel_depth_mm=spacing[2] if len(spacing) > 2 else None,
    )


def check(path: Path) -> None:
    """Raises `Damaged` when a compressed MetaImage can't be unpacked or has fewer voxels than it says."""
    with path.open("rb") as file:
        header = _header(file)
        if _compressed(header):
            for _piece in _voxel_bytes(file, header):
                pass


def segments(path: Path) -> tuple[int, ...] | None:
    """The labels in the mask at *path*; None when its voxels are no whole numbers or there are too many labels."""
    with path.open("rb") as file:
        header = _header(file)
        code = _WHOLE_NUMBERS.get(header.fields.get("ElementType", ""))
        if code is None:
            return None
        big = header.fields.get("BinaryDataByteOrderMSB", header.fields.get("ElementByteOrderMSB", "False"))
        kind = np.dtype((">" if big.lower() == "true" else "<") + code)
        found: set[int] = set()
        rest = b""
        for piece in _voxel_bytes(file, header):
            data = rest + piece
            whole = len(data) - len(data) % kind.itemsize
            found.update(np.unique(np.frombuffer(data[:whole], kind)).tolist())
            rest = data[whole:]
            if len(found) > MOST_SEGMENTS:
                return None
    return tuple(sorted(found))


def _header(file: BinaryIO) -> Header:
    header = read_header(file.read(_LONGEST_HEADER))
    if header is None or not header.local:
        raise Damaged
    return header


def _spacing(header: Header) -> str:
    return header.fields.get("ElementSpacing", header.fields.get("ElementSize", ""))


def _compressed(header: Header) -> bool:
    return header.fields.get("CompressedData", "").lower() == "true"


def _voxel_bytes(file: BinaryIO, header: Header) -> Iterator[bytes]:
    """The voxels, unpacked, in pieces; raises `Damaged` when they are not as many as the header says."""
    plain = Header({**header.fields, "CompressedData": "False"}, header.data_files, header.size)
    wanted = plain.voxel_bytes
    file.seek(header.size)
    unpacker = zlib.decompressobj() if _compressed(header) else None
    done = 0
    while raw := file.read(_CHUNK):
        while raw:
            try:
                piece = unpacker.decompress(raw, _CHUNK) if unpacker else raw
            except zlib.error as error:
                raise Damaged from error
            raw = unpacker.unconsumed_tail if unpacker else b""
            done += len(piece)
            yield piece
    if wanted is None or done < wanted:
        raise Damaged
