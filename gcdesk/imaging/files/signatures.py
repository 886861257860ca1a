"""Telling kinds of files apart by their first bytes alone."""

from __future__ import annotations

import codecs
import csv
import json
import re

from gcdesk.imaging.files.facts import FileKind

_SIGNATURES = (
    (b"II*\0", FileKind.TIFF),
    (b"MM\0*", FileKind.TIFF),
    (b"II+\0", FileKind.TIFF),
    (b"MM\0+", FileKind.TIFF),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"%PDF-", FileKind.PDF),
    (b"PK\x03\x04", FileKind.ZIP),
    (b"PK\x05\x06", FileKind.ZIP),
    (b"\x1f\x8b", FileKind.GZIP),
    (b"NRRD0", FileKind.NRRD),
)
_UNICODE_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_EXPLICIT_VR = re.compile(rb"AE|AS|AT|CS|DA|DS|DT|FL|FD|IS|LO|LT|OB|OW|PN|SH|SL|SQ|SS|ST|TM|UI|UL|UN|US|UT")
_DELIMITERS = ",;\t"


def signature(head: bytes) -> FileKind | None:
    """The kind that the first bytes *head* give away; None when they don't."""
    if head[4:8] == b"ftyp":
        return FileKind.MP4
    return next((kind for mark, kind in _SIGNATURES if head.startswith(mark)), None)


def is_dicom(head: bytes) -> bool:
    """Whether *head* carries DICOM's mark."""
    return head[128:132] == b"DICM"


def may_be_bare_dicom(head: bytes) -> bool:
    """Whether *head* could be a DICOM data set without preamble and mark, as old scanners and archives write it."""
    if head[:2] not in {b"\x02\0", b"\x08\0"} or head[3:4] != b"\0" or len(head) < 16:
        return False
    explicit = _EXPLICIT_VR.match(head, 4) is not None
    length = int.from_bytes(head[4:8], "little")
    return explicit or (length <= 64 and length % 2 == 0)


def written(head: bytes, whole: bool) -> FileKind | None:
    """JSON, CSV or TEXT when *head* is text (*whole*: it is all of the file); None when it is not."""
    text = _decoded(head)
    if text is None:
        return None
    if _looks_like_json(text.strip(), whole):
        return FileKind.JSON
    lines = text.splitlines()
    return FileKind.CSV if _looks_like_csv(lines if whole else lines[:-1]) else FileKind.TEXT


def _decoded(head: bytes) -> str | None:
    for mark, encoding in _UNICODE_MARKS:
        if head.startswith(mark):
            return head.decode(encoding, errors="ignore")
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        text = head.decode("cp1252", errors="replace")
        if text.count("\ufffd") * 100 > len(text):
            return None
    return None if _CONTROL.search(text) else text


def _looks_like_json(text: str, whole: bool) -> bool:
    if text.startswith(("{", "[")):
        return True
    if not whole or not text:
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _looks_like_csv(lines: list[str]) -> bool:
    """Whether the first lines have the same number of columns, two or more."""
    some = [line for line in lines if line.strip()][:20]
    if len(some) < 2:
        return False
    for delimiter in _DELIMITERS:
        try:
            widths = {len(row) for row in csv.reader(some, delimiter=delimiter)}
        except csv.Error:
            continue
        if len(widths) == 1 and widths.pop() > 1:
            return True
    return False
