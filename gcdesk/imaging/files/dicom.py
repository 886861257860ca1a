"""What a DICOM file's header tells. Import it only when there is DICOM: pydicom takes a while to import."""

from __future__ import annotations

import logging
import math
import threading
import warnings
from typing import BinaryIO

import pydicom
from pydicom import config
from pydicom.uid import UID

from gcdesk.imaging.files.facts import FileFacts, FileKind, Slice, cut_off
from gcdesk.texts import tr

# pydicom logs and warns with the name of the file, and that may be a patient's name.
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
_QUIET = threading.Lock()  # warnings.catch_warnings is not safe between threads

_SOP_CLASS = 0x00080016
_PATIENT_NAME = 0x00100010
_PATIENT_ID = 0x00100020
_IDENTITY_REMOVED = 0x00120062
_SERIES = 0x0020000E
_POSITION = 0x00200032
_ORIENTATION = 0x00200037
_FRAMES = 0x00280008
_ROWS = 0x00280010
_COLUMNS = 0x00280011
_TAGS = [
    *(_SOP_CLASS, _PATIENT_NAME, _PATIENT_ID, _IDENTITY_REMOVED, _SERIES),
    *(_POSITION, _ORIENTATION, _FRAMES, _ROWS, _COLUMNS),
]

_DICOMDIR = "1.2.840.10008.1.3.10"
_UNCHECKED = {"1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"}
"""Transfer syntaxes (deflated, big endian) whose pixel data are not looked for."""
_PIXEL_TAGS = {b"\x08\x00", b"\x09\x00", b"\x10\x00"}
_LONG_LENGTH = {b"OB", b"OW", b"OF", b"OD", b"OL", b"OV", b"UN"}


def look_at(file: BinaryIO, size: int) -> FileFacts | None:
    """The facts of the DICOM *file* of *size* bytes, open at any place; None when it is no DICOM after all.

    Raises OSError when the file can't be read. Never raises for what is in it.
    """
    file.seek(0)
    dataset = _read(file)
    if dataset is None:
        return None
    meta = dataset.file_meta
    sop_class = _text(meta, 0x00020002) or _text(dataset, _SOP_CLASS)
    if sop_class == _DICOMDIR:
        return FileFacts(FileKind.DICOMDIR, patient_data=True)
    if not sop_class.startswith("1.2.") and _SERIES not in dataset and _ROWS not in dataset:
        return None
    unchecked = _text(meta, 0x00020010) in _UNCHECKED
    return FileFacts(
        FileKind.DICOM,
        series=_text(dataset, _SERIES),
        slice=_slice(dataset),
        patient_data=not _deidentified(dataset),
        trouble=_trouble(sop_class, _ROWS in dataset, None if unchecked else _after_header(file, size)),
    )


def _read(file: BinaryIO) -> pydicom.Dataset | None:
    with _QUIET, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return pydicom.dcmread(file, stop_before_pixels=True, force=True, specific_tags=_TAGS)
        except OSError as error:
            if error.errno is not None:
                raise
            return None  # pydicom's own, for items that don't end
        except Exception:  # noqa: BLE001 - damaged files make pydicom raise anything
            return None


def _text(dataset: pydicom.Dataset, tag: int) -> str:
    """A value as text, without pydicom's checks and conversions, which warn and fail on what scanners write."""
    if tag not in dataset:
        return ""
    value = dataset.get_item(tag).value
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value or "")
    return text.strip("\0 ")


def _slice(dataset: pydicom.Dataset) -> Slice | None:
    """Where the image lies, when it is one frame and says so."""
    rows, columns = _whole(dataset, _ROWS), _whole(dataset, _COLUMNS)
    position, orientation = _decimals(dataset, _POSITION), _decimals(dataset, _ORIENTATION)
    several = _text(dataset, _FRAMES) not in {"", "1"}
    if several or not rows or not columns or len(position) != 3 or len(orientation) != 6:
        return None
    a, b, c, d, e, f = orientation
    across = (b * f - c * e, c * d - a * f, a * e - b * d)
    place = sum(along * value for along, value in zip(across, position, strict=True))
    return Slice(rows, columns, place, tuple(round(value, 2) + 0.0 for value in across))


def _whole(dataset: pydicom.Dataset, tag: int) -> int:
    """A value of two bytes, 0 when there is none."""
    if tag not in dataset:
        return 0
    item = dataset.get_item(tag)
    if isinstance(item.value, bytes):
        return int.from_bytes(item.value[:2], "little" if getattr(item, "is_little_endian", True) else "big")
    return item.value if isinstance(item.value, int) else 0


def _decimals(dataset: pydicom.Dataset, tag: int) -> list[float]:
    """Numbers that are written as text, none of them when one can't be read."""
    try:
        found = [float(word) for word in _text(dataset, tag).split("\\")]
    except ValueError:
        return []
    return found if all(map(math.isfinite, found)) else []


def _deidentified(dataset: pydicom.Dataset) -> bool:
    said = _text(dataset, _IDENTITY_REMOVED).upper() == "YES"
    return said and not _text(dataset, _PATIENT_NAME).strip("^ ") and not _text(dataset, _PATIENT_ID)


def _after_header(file: BinaryIO, size: int) -> tuple[int, int]:
    """(bytes of pixel data that are promised, bytes that are there), for a file that stands behind its header."""
    at = file.tell()
    head = file.read(12)
    if len(head) < 8 or head[:2] != b"\xe0\x7f" or head[2:4] not in _PIXEL_TAGS:
        return (0, 0) if at <= size else (1, 0)
    if head[4:6] in _LONG_LENGTH:
        length, start = int.from_bytes(head[8:12], "little"), at + 12
    else:
        length, start = int.from_bytes(head[4:8], "little"), at + 8
    there = size - start
    return (max(there, 1) if length == 0xFFFFFFFF else length), there


def _trouble(sop_class: str, rows: bool, pixels: tuple[int, int] | None) -> str:
    if pixels is not None and pixels[0] > pixels[1]:
        return cut_off(*pixels)
    if rows and pixels != (0, 0):
        return ""
    name = UID(sop_class, config.IGNORE).name if sop_class else ""
    if not name or name == sop_class:
        return tr("Imaging", "It is a DICOM file without an image in it.")
    return tr(
        "Imaging", "It is a DICOM file without an image in it ({what}).", what=name.removesuffix(" Storage")
    )
