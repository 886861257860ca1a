"""Writing PNG files: grey of 8 or 16 bits, colours, colours with opacity. (PNG specification, third edition.)"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy.typing as npt

_COLOUR_TYPES = {1: 0, 3: 2, 4: 6}
"""Channels → PNG's number for grey, RGB and RGBA."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(picture: npt.NDArray[Any]) -> bytes:
    """*picture* [row, column] or [row, column, channel] of uint8 or uint16, as a PNG file.

    Raises ValueError for other kinds of numbers and other numbers of channels.
    """
    channels = picture.shape[2] if picture.ndim == 3 else 1
    if picture.dtype.name not in {"uint8", "uint16"} or channels not in _COLOUR_TYPES:
        raise ValueError(f"no PNG of {picture.dtype.name} with {channels} channels")
    height, width = picture.shape[:2]
    depth = picture.dtype.itemsize * 8
    lines = picture.astype(picture.dtype.newbyteorder(">")).reshape(height, -1)
    body = b"".join(b"\0" + line.tobytes() for line in lines)
    head = struct.pack(">IIBBBBB", width, height, depth, _COLOUR_TYPES[channels], 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(body, 6)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
