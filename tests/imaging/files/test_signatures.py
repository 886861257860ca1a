from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.imaging.files.facts import FileKind
from gcdesk.imaging.files.signatures import is_dicom, may_be_bare_dicom, signature, written


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"II*\0....", FileKind.TIFF),
        (b"MM\0*....", FileKind.TIFF),
        (b"II+\0\x08\0\0\0", FileKind.TIFF),
        (b"MM\0+\0\x08\0\0", FileKind.TIFF),
        (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
        (b"\xff\xd8\xff\xe0", FileKind.JPEG),
        (b"%PDF-1.7", FileKind.PDF),
        (b"PK\x03\x04", FileKind.ZIP),
        (b"PK\x05\x06", FileKind.ZIP),
        (b"\x1f\x8b\x08", FileKind.GZIP),
        (b"NRRD0005\n", FileKind.NRRD),
        (b"\0\0\0\x20ftypisom", FileKind.MP4),
        (b"", None),
        (b"hello", None),
        (b"ftyp", None),
    ],
)
def test_first_bytes(head: bytes, kind: FileKind | None) -> None:
    assert signature(head) is kind


def test_the_mark_of_dicom() -> None:
    assert is_dicom(bytes(128) + b"DICM")
    assert not is_dicom(b"DICM")


@pytest.mark.parametrize(
    ("head", "may"),
    [
        (b"\x08\0\x05\0CS\x0a\0ISO_IR 100", True),
        (b"\x02\0\0\0UL\4\0\xb0\0\0\0\x02\0\1\0", True),
        (b"\x08\0\x16\0\x1a\0\0\0" + b"1.2.840.10008", True),
        (b"\x08\0\x16\0\x1b\0\0\0" + b"1.2.840.10008", False),
        (b"\x08\0\x16\0\xff\xff\0\0" + b"1.2.840.10008", False),
        (b"\x08\0\x16\x01\x1a\0\0\0" + b"1.2.840.10008", False),
        (b"\x10\0\x10\0PN\x0a\0Jansen^Piet", False),
        (b"\x08\0\x05\0CS", False),
    ],
)
def test_what_may_be_dicom_without_its_mark(head: bytes, may: bool) -> None:
    assert may_be_bare_dicom(head) is may


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"score": 2.1}', FileKind.JSON),
        ("  [1, 2", FileKind.JSON),
        ("2.1\n", FileKind.JSON),
        ("true", FileKind.JSON),
        ("null", FileKind.JSON),
        ('"high"', FileKind.JSON),
        ("high", FileKind.TEXT),
        ("", FileKind.TEXT),
        ("a,b\n1,2\n", FileKind.CSV),
        ('"a";"b"\n"x;y";2\n', FileKind.CSV),
        ("a\tb\tc\n\n1\t2\t3\n", FileKind.CSV),
        ("a,b\n1,2,3\n", FileKind.TEXT),
        ("a,b\n", FileKind.TEXT),
        ("one line\nand another\n", FileKind.TEXT),
        ("Zoë, née in Malmö\n", FileKind.TEXT),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text(text: str, kind: FileKind, encoding: str) -> None:
    assert written(text.encode(encoding), whole=True) is kind


def test_a_number_at_the_start_of_a_longer_text_is_no_json() -> None:
    assert written(b"2.1", whole=False) is FileKind.TEXT


def test_a_line_that_the_head_cuts_does_not_spoil_a_table() -> None:
    assert written(b"a,b\n1,2\n3,4\n5", whole=False) is FileKind.CSV


def test_a_letter_that_the_head_cuts_does_not_spoil_a_text() -> None:
    assert written("naïve".encode()[:3], whole=False) is FileKind.TEXT


@pytest.mark.parametrize("head", [b"\0\1\2\3", bytes(range(256)), b"\x81\x8d\x8f\x90\x9d" * 4])
def test_what_is_no_text(head: bytes) -> None:
    assert written(head, whole=True) is None


def test_nesting_without_end_is_not_followed() -> None:
    assert written(b'"' + b"[" * 100_000, whole=True) is FileKind.TEXT


def test_a_field_that_is_too_long_for_a_table_is_text() -> None:
    assert written((b"x" * 140_000 + b",1\n") * 2, whole=True) is FileKind.TEXT


@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_are_told_apart(head: bytes, whole: bool) -> None:
    assert written(head, whole) in {None, FileKind.JSON, FileKind.CSV, FileKind.TEXT}
    signature(head)
    may_be_bare_dicom(head)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_all_json_is_json(value: object) -> None:
    assert written(json.dumps(value).encode(), whole=True) is FileKind.JSON
