"""What of an image file that is not DICOM may tell who the patient is: MetaImage, NIfTI (also packed with gzip), TIFF."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from gcdesk.imaging.files import metaimage, nifti, tiff
from gcdesk.imaging.files.passages import Passage

GZIP = b"\x1f\x8b"
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_HEAD = 4096
_LONG_HEADER = 64 * 1024
_LONGEST_HEADER = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Personal:
    """What may tell who the patient is."""

    passages: tuple[Passage, ...] = ()
    """Can be removed; places are those in the unpacked file."""
    stays: bool = False
    """There is more of it that can't be removed."""


def find_personal(file: BinaryIO) -> Personal:
    """What of *file* may tell who the patient is; nothing for files of other kinds, DICOM among them.

    Raises OSError when it can't be read.
    """
    file.seek(0)
    head = file.read(_HEAD)
    if head.startswith(_TIFF):
        found = tiff.look_for(file)
        return Personal(found.passages, found.stays)
    if head.startswith(GZIP):
        file.seek(0)
        return Personal(_in_packed(file))
    if nifti.has_extensions(head):
        head += file.read(nifti.LONGEST_HEADER)
    elif metaimage.looks_like_header(head):
        return Personal(metaimage.personal_passages(_whole_header(file, head)))
    return Personal(nifti.personal_passages(head))


def _whole_header(file: BinaryIO, head: bytes) -> bytes:
    for more in (_LONG_HEADER, _LONGEST_HEADER):
        if metaimage.read_header(head) is not None:
            break
        head += file.read(more)
    return head


def _in_packed(file: BinaryIO) -> tuple[Passage, ...]:
    """Of a NIfTI file that is packed; nothing of a damaged one."""
    try:
        with gzip.GzipFile(fileobj=file) as unpacked:
            head = unpacked.read(nifti.HEADER_BYTES)
            if nifti.has_extensions(head):
                head += unpacked.read(nifti.LONGEST_HEADER)
    except (OSError, EOFError, zlib.error):
        return ()
    return nifti.personal_passages(head)
