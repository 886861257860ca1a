"""What a NIfTI header tells (``.nii``, and the start of an unpacked ``.nii.gz``)."""

from __future__ import annotations

import re
import struct
from math import prod

from gcdesk.imaging.facts import FileFacts, FileKind, cut_off
from gcdesk.texts import tr

HEADER_BYTES = 540
"""The longer of the two kinds of header."""

_SOFTWARE = re.compile(
    r"(FSL|SPM|ITK|AFNI|ANTs|Freesurfer|nibabel|dcm2nii|TE=|MRtrix|none\b)|[\d.:a-f ]*$", re.IGNORECASE
)


def look_at(header: bytes, size: int | None) -> FileFacts | None:
    """The facts of the NIfTI file that begins with *header*; None when it is none.

    *size* is the whole file's, in bytes, or None when it is compressed.
    """
    if len(header) >= 348 and header[344:348] in {b"n+1\0", b"ni1\0"}:
        return _first_version(header, size)
    if len(header) >= HEADER_BYTES and header[4:8] in {b"n+2\0", b"ni2\0"}:
        order = "<" if header[:4] == struct.pack("<i", 540) else ">"
        sizes = struct.unpack_from(f"{order}8q", header, 16)
        bits, start = (
            struct.unpack_from(f"{order}h", header, 14)[0],
            struct.unpack_from(f"{order}q", header, 168)[0],
        )
        texts = (header[240:320], header[320:344])
        return _facts(header[4:8], size, sizes, bits, start, texts)
    return None


def _first_version(header: bytes, size: int | None) -> FileFacts:
    order = "<" if header[:4] == struct.pack("<i", 348) else ">"
    sizes = struct.unpack_from(f"{order}8h", header, 40)
    bits, start = (
        struct.unpack_from(f"{order}h", header, 72)[0],
        struct.unpack_from(f"{order}f", header, 108)[0],
    )
    texts = (header[14:32], header[148:228], header[228:252])
    return _facts(header[344:348], size, sizes, bits, start, texts)


def _facts(
    magic: bytes, size: int | None, sizes: tuple[int, ...], bits: int, start: float, texts: tuple[bytes, ...]
) -> FileFacts:
    trouble = ""
    if magic.startswith(b"ni"):
        trouble = tr(
            "Imaging", "Its voxels are in another file (.img). Save the image as one .nii or .nii.gz file."
        )
    elif size is not None and 0 < sizes[0] <= 7:
        wanted = prod(max(length, 1) for length in sizes[1 : sizes[0] + 1]) * bits // 8
        trouble = cut_off(wanted, size - (int(start) if 0 <= start <= size else 0))
    return FileFacts(FileKind.NIFTI, patient_data=any(_personal(text) for text in texts), trouble=trouble)


def _personal(field: bytes) -> bool:
    """Whether a free text field says more than which program wrote the file."""
    text = field.split(b"\0")[0].decode("latin-1").strip()
    return bool(text) and not _SOFTWARE.match(text)
