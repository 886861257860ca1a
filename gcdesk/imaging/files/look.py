"""What a file is, by its content.

Reads a few kilobytes; only a long header costs more. pydicom is imported when the first DICOM file is met.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from gcdesk.imaging.files import metaimage, nifti, signatures
from gcdesk.imaging.files.facts import FileFacts, FileKind, cut_off
from gcdesk.imaging.files.passages import names_of
from gcdesk.imaging.files.personal import find_personal
from gcdesk.texts import tr

__all__ = ["FileFacts", "FileKind", "look"]

_HEAD = 4096
_LONG_HEADER = 64 * 1024
_LONGEST_HEADER = 4 * 1024 * 1024
"""A list of many thousand slices, or all tags of a DICOM file, fit into it."""

_PROMISES: dict[str, tuple[str, frozenset[FileKind]]] = {
    ".mha": ("MetaImage", frozenset({FileKind.METAIMAGE, FileKind.METAIMAGE_HEADER})),
    ".mhd": ("MetaImage", frozenset({FileKind.METAIMAGE, FileKind.METAIMAGE_HEADER})),
    ".nii": ("NIfTI", frozenset({FileKind.NIFTI})),
    ".nii.gz": ("NIfTI", frozenset({FileKind.NIFTI})),
    ".nrrd": ("NRRD", frozenset({FileKind.NRRD})),
    ".dcm": ("DICOM", frozenset({FileKind.DICOM, FileKind.DICOMDIR})),
    ".dicom": ("DICOM", frozenset({FileKind.DICOM, FileKind.DICOMDIR})),
    ".tif": ("TIFF", frozenset({FileKind.TIFF})),
    ".tiff": ("TIFF", frozenset({FileKind.TIFF})),
    ".png": ("PNG", frozenset({FileKind.PNG})),
    ".jpg": ("JPEG", frozenset({FileKind.JPEG})),
    ".jpeg": ("JPEG", frozenset({FileKind.JPEG})),
    ".pdf": ("PDF", frozenset({FileKind.PDF})),
    ".mp4": ("MP4", frozenset({FileKind.MP4})),
    ".zip": ("ZIP", frozenset({FileKind.ZIP})),
}
"""What the end of a name promises: its name for the user, and the kinds that keep the promise."""


def look(path: Path) -> FileFacts:
    """What the file at *path* is; what is wrong inside it is told in `FileFacts.trouble`.

    Raises OSError when it can't be read.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        facts = _with_personal(file, _look_into(file, size))
    return facts if facts.trouble else _as_named(path.name, facts)


def _with_personal(file: BinaryIO, facts: FileFacts) -> FileFacts:
    """*facts*, with what may tell who the patient is, of files that are not DICOM."""
    is_metaimage = facts.kind in {FileKind.METAIMAGE, FileKind.METAIMAGE_HEADER}
    if facts.kind not in {FileKind.NIFTI, FileKind.TIFF} and not (is_metaimage and facts.patient_data):
        return facts
    found = find_personal(file)
    tells = bool(found.passages or found.stays)
    return replace(facts, patient_data=tells, personal=names_of(found.passages), personal_stays=found.stays)


def _look_into(file: BinaryIO, size: int) -> FileFacts:
    head = file.read(_HEAD)
    if not head:
        return FileFacts(FileKind.EMPTY, trouble=tr("Imaging", "The file is empty."))
    if signatures.is_dicom(head) or signatures.may_be_bare_dicom(head):
        from gcdesk.imaging.files import dicom  # noqa: PLC0415 - importing pydicom takes a while, and most folders need none

        if facts := dicom.look_at(file, size):
            return facts
        if signatures.is_dicom(head):
            trouble = tr("Imaging", "It is a damaged DICOM file.")
            return FileFacts(FileKind.DICOM, patient_data=True, trouble=trouble)
    if facts := nifti.look_at(head, size):
        return facts
    if metaimage.looks_like_header(head):
        return _metaimage(file, head, size)
    kind = signatures.signature(head) or signatures.written(head, whole=size <= len(head)) or FileKind.UNKNOWN
    if kind is FileKind.GZIP:
        return nifti.look_at(_unpacked(head), None) or FileFacts(kind)
    return FileFacts(kind)


def _metaimage(file: BinaryIO, head: bytes, size: int) -> FileFacts:
    header = metaimage.read_header(head)
    for more in (_LONG_HEADER, _LONGEST_HEADER):
        if size > len(head) and (header is None or header.data_files):
            file.seek(0)
            head = file.read(more)
            header = metaimage.read_header(head)
    if header is None:
        return FileFacts(
            FileKind.METAIMAGE,
            trouble=tr("Imaging", "Its MetaImage header is damaged: it doesn't say where the voxels are."),
        )
    if not header.local:
        trouble = "" if header.data_files else tr("Imaging", "Its MetaImage header lists no data files.")
        return FileFacts(
            FileKind.METAIMAGE_HEADER, header.data_files, patient_data=header.patient_data, trouble=trouble
        )
    wanted = header.voxel_bytes
    trouble = "" if wanted is None else cut_off(wanted, size - header.size)
    return FileFacts(FileKind.METAIMAGE, patient_data=header.patient_data, trouble=trouble)


def _unpacked(head: bytes) -> bytes:
    """The first bytes of what a gzip file, beginning with *head*, holds; none when it is damaged."""
    try:
        return zlib.decompressobj(wbits=31).decompress(head, nifti.HEADER_BYTES)
    except zlib.error:
        return b""


def _as_named(name: str, facts: FileFacts) -> FileFacts:
    """*facts*, with a trouble when the end of the file's *name* promises another kind."""
    ending = ".nii.gz" if name.lower().endswith(".nii.gz") else Path(name).suffix.lower()
    promised, kinds = _PROMISES.get(ending, ("", frozenset()))
    if not promised or facts.kind in kinds:
        return facts
    trouble = tr(
        "Imaging",
        "Its name ends in {ending}, but it is not a {promised} file.",
        ending=ending,
        promised=promised,
    )
    return replace(facts, trouble=trouble)
