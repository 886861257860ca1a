"""What a NIfTI header tells (``.nii``, and the start of an unpacked ``.nii.gz``)."""

from __future__ import annotations

import re
import struct
from math import prod

from gcdesk.imaging.files.facts import FileFacts, FileKind, cut_off
from gcdesk.imaging.files.passages import Passage, zeros
from gcdesk.texts import tr

HEADER_BYTES = 544
"""The longer of the two kinds of header, and what tells whether extensions follow."""

LONGEST_HEADER = 1024 * 1024
"""Bytes of header and extensions that are looked through."""
_FARTHEST = 64 * 1024 * 1024
"""Bytes before the voxels, at most: farther away their place is nonsense."""
_TEXTS: dict[int, tuple[tuple[str, int, int], ...]] = {
    1: (("db_name", 14, 18), ("descrip", 148, 80), ("aux_file", 228, 24)),
    2: (("descrip", 240, 80), ("aux_file", 320, 24)),
}
"""Free texts by version of the header: name, place and length (nifti1.h and nifti2.h of the NIfTI data format working group)."""
_FLAG = {1: 348, 2: 540}
"""Where it stands, by version of the header, whether extensions follow."""
_TELLING_EXTENSIONS = frozenset({0, 2, 4, 6, 8})
"""Codes of extensions that hold anything (dcmstack's DICOM attributes, for one), DICOM attributes, AFNI's history, comments
and XCEDE, see nifti1_io.h."""

_SOFTWARE = re.compile(
    r"(FSL|SPM|ITK|AFNI|ANTs|Freesurfer|nibabel|dcm2niix?|MRtrix|none)v?(?![a-z])|TE=|\d{1,2}(\.\d{1,2})+(:[\da-f ]+)?$",
    re.IGNORECASE,
)
"""How a program that writes NIfTI says its name, or, as FSL, its version (``6.0.4:ddd0a010``). A number by itself may be a
patient's, and a longer word that begins alike a name."""


def look_at(header: bytes, size: int | None) -> FileFacts | None:
    """The facts of the NIfTI file that begins with *header*; None when it is none.

    *size* is the whole file's, in bytes, or None when it is compressed.
    """
    version = _version(header)
    if version == 1:
        return _first_version(header, size)
    if version == 2:
        order = _order(header, version)
        sizes = struct.unpack_from(f"{order}8q", header, 16)
        bits, start = (
            struct.unpack_from(f"{order}h", header, 14)[0],
            struct.unpack_from(f"{order}q", header, 168)[0],
        )
        return _facts(header[4:8], size, sizes, bits, start, header)
    return None


def personal_passages(header: bytes) -> tuple[Passage, ...]:
    """Free texts and extensions of a NIfTI header that may tell who the patient is; none when *header* is none."""
    version = _version(header)
    if not version:
        return ()
    texts = [
        zeros(at, length, name) for name, at, length in _TEXTS[version] if _personal(header[at : at + length])
    ]
    return (*texts, *_extensions(header, version))


def has_extensions(header: bytes) -> bool:
    """Whether more than the header itself stands before the voxels of the NIfTI file that begins with *header*."""
    version = _version(header)
    if not version or header[344:348] == b"ni1\0" or header[4:8] == b"ni2\0":
        return False
    return header[_FLAG[version] : _FLAG[version] + 1] not in {b"", b"\0"}


def _extensions(header: bytes, version: int) -> tuple[Passage, ...]:
    """All extensions, when one of them may tell something, as one does that lies beyond what is looked through.

    Each begins with its length and its code.
    """
    if not has_extensions(header):
        return ()
    order, flag = _order(header, version), _FLAG[version]
    (start,) = struct.unpack_from(
        f"{order}{'f' if version == 1 else 'q'}", header, 108 if version == 1 else 168
    )
    voxels = int(start) if flag < start < _FARTHEST else 0
    if not _is_telling(header, order, flag + 4, voxels):
        return ()
    return (zeros(flag, voxels - flag, tr("Imaging", "header extension")),)


def _is_telling(header: bytes, order: str, at: int, voxels: int) -> bool:
    while at + 8 <= voxels:
        if at + 8 > len(header):
            return True
        length, code = struct.unpack_from(f"{order}2i", header, at)
        if length < 16:
            return False
        if code in _TELLING_EXTENSIONS:
            return True
        at += length
    return False


def _version(header: bytes) -> int:
    if len(header) >= 348 and header[344:348] in {b"n+1\0", b"ni1\0"}:
        return 1
    return 2 if len(header) >= 540 and header[4:8] in {b"n+2\0", b"ni2\0"} else 0


def _order(header: bytes, version: int) -> str:
    return "<" if header[:4] == struct.pack("<i", 348 if version == 1 else 540) else ">"


def _first_version(header: bytes, size: int | None) -> FileFacts:
    order = _order(header, 1)
    sizes = struct.unpack_from(f"{order}8h", header, 40)
    bits, start = (
        struct.unpack_from(f"{order}h", header, 72)[0],
        struct.unpack_from(f"{order}f", header, 108)[0],
    )
    return _facts(header[344:348], size, sizes, bits, start, header)


def _facts(
    magic: bytes, size: int | None, sizes: tuple[int, ...], bits: int, start: float, header: bytes
) -> FileFacts:
    trouble = ""
    if magic.startswith(b"ni"):
        trouble = tr(
            "Imaging", "Its voxels are in another file (.img). Save the image as one .nii or .nii.gz file."
        )
    elif size is not None and 0 < sizes[0] <= 7:
        wanted = prod(max(length, 1) for length in sizes[1 : sizes[0] + 1]) * bits // 8
        trouble = cut_off(wanted, size - (int(start) if 0 <= start <= size else 0))
    return FileFacts(FileKind.NIFTI, patient_data=bool(personal_passages(header)), trouble=trouble)


def _personal(field: bytes) -> bool:
    """Whether a free text field says more than which program wrote the file."""
    text = field.split(b"\0")[0].decode("latin-1").strip()
    return bool(text) and not _SOFTWARE.match(text)
