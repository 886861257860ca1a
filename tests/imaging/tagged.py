"""Image files that tell who the patient is, in headers that are not DICOM."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import numpy as np
import SimpleITK

NAME = b"JANSEN^PIET"
VOXELS = np.arange(4 * 16 * 16, dtype=np.int16).reshape(4, 16, 16)
PIXELS = np.arange(256, dtype=np.uint8).reshape(16, 16)


def metaimage(path: Path, *, compressed: bool = False) -> Path:
    """As SimpleITK writes it when it converts a DICOM file: tags as ``gggg|eeee``."""
    image = SimpleITK.GetImageFromArray(VOXELS)
    for key, value in (
        ("0010|0010", NAME.decode()),
        ("0010|0020", "4711"),
        ("0009|1001", "a maker's own"),
        ("Comment", "made by a program"),
    ):
        image.SetMetaData(key, value)
    SimpleITK.WriteImage(image, str(path), useCompression=compressed)
    return path


def nifti(path: Path, *, extension: bool = False) -> Path:
    """With free texts, and a header extension of DICOM attributes when wanted; packed when *path* says so."""
    plain = path.with_name("plain.nii")
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(VOXELS), str(plain))
    content = bytearray(plain.read_bytes())
    plain.unlink()
    content[14 : 14 + len(NAME)] = NAME  # db_name
    content[148:228] = b"Piet Jansen 1958".ljust(80, b"\0")  # descrip
    if extension:
        content[348] = 1
        content[352:352] = struct.pack("<2i", 32, 2) + NAME.ljust(24, b"\0")
        struct.pack_into("<f", content, 108, 352.0 + 32)
    packed = path.suffix == ".gz"
    path.write_bytes(gzip.compress(bytes(content)) if packed else bytes(content))
    return path


def tiff(
    path: Path, description: bytes = b"Jansen, Piet", artist: bytes = b"Dr. De Vries", order: str = "<"
) -> Path:
    """One page of `PIXELS` with two texts."""
    texts = [(270, description + b"\0"), (315, artist + b"\0")]
    entries: list[tuple[int, int, int, bytes]] = [
        (256, 3, 1, struct.pack(f"{order}HH", 16, 0)),
        (257, 3, 1, struct.pack(f"{order}HH", 16, 0)),
        (258, 3, 1, struct.pack(f"{order}HH", 8, 0)),
        (259, 3, 1, struct.pack(f"{order}HH", 1, 0)),
        (262, 3, 1, struct.pack(f"{order}HH", 1, 0)),
        (273, 4, 1, struct.pack(f"{order}I", 8)),
        (277, 3, 1, struct.pack(f"{order}HH", 1, 0)),
        (278, 3, 1, struct.pack(f"{order}HH", 16, 0)),
        (279, 4, 1, struct.pack(f"{order}I", 256)),
    ]
    body = PIXELS.tobytes()
    for tag, text in texts:
        if len(text) <= 4:
            entries.append((tag, 2, len(text), text.ljust(4, b"\0")))
        else:
            entries.append((tag, 2, len(text), struct.pack(f"{order}I", 8 + len(body))))
            body += text + b"\0" * (len(text) % 2)
    directory = struct.pack(f"{order}H", len(entries)) + b"".join(
        struct.pack(f"{order}HHI4s", *entry) for entry in sorted(entries)
    )
    mark = b"II*\0" if order == "<" else b"MM\0*"
    path.write_bytes(mark + struct.pack(f"{order}I", 8 + len(body)) + body + directory + bytes(4))
    return path


def voxels(path: Path) -> list[float]:
    """As SimpleITK reads them."""
    found: list[float] = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))).ravel().tolist()
    return found
