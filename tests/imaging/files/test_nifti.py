from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.imaging.files.nifti import look_at, personal_passages
from gcdesk.imaging.files.personal import find_personal


def first_version(tmp_path: Path) -> bytes:
    path = tmp_path / "ct.nii"
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(np.zeros((4, 5, 6), np.int16)), str(path))
    return path.read_bytes()


def second_version(order: str = "<", magic: bytes = b"n+2\0") -> bytes:
    header = bytearray(540)
    struct.pack_into(f"{order}i", header, 0, 540)
    header[4:8] = magic
    struct.pack_into(f"{order}h", header, 14, 16)
    struct.pack_into(f"{order}8q", header, 16, 3, 6, 5, 4, 1, 1, 1, 1)
    struct.pack_into(f"{order}q", header, 168, 544)
    return bytes(header) + bytes(4 + 6 * 5 * 4 * 2)


def test_a_file_of_another_program(tmp_path: Path) -> None:
    content = first_version(tmp_path)
    assert look_at(content, len(content)) == FileFacts(FileKind.NIFTI)
    assert look_at(content[:540], None) == FileFacts(FileKind.NIFTI)


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_second_version_in_both_byte_orders(order: str) -> None:
    content = second_version(order)
    assert look_at(content, len(content)) == FileFacts(FileKind.NIFTI)
    cut = look_at(content, len(content) - 1)
    assert cut is not None
    assert "cut off" in cut.trouble


def test_the_first_version_in_the_other_byte_order() -> None:
    header = bytearray(352 + 2 * 2 * 2)
    struct.pack_into(">i", header, 0, 348)
    struct.pack_into(">8h", header, 40, 3, 2, 2, 2, 1, 1, 1, 1)
    struct.pack_into(">h", header, 72, 8)
    struct.pack_into(">f", header, 108, 352)
    header[344:348] = b"n+1\0"
    assert look_at(bytes(header), len(header)) == FileFacts(FileKind.NIFTI)


def test_missing_voxels_are_told(tmp_path: Path) -> None:
    content = first_version(tmp_path)
    facts = look_at(content, len(content) - 7)
    assert facts is not None
    assert "cut off" in facts.trouble


@pytest.mark.parametrize("sizes", [0, 8, -1])
def test_a_nonsensical_number_of_dimensions_is_left_to_the_server(tmp_path: Path, sizes: int) -> None:
    content = bytearray(first_version(tmp_path))
    struct.pack_into("<h", content, 40, sizes)
    assert look_at(bytes(content), 400) == FileFacts(FileKind.NIFTI)


@pytest.mark.parametrize("start", [float("nan"), float("inf"), -1e30])
def test_a_nonsensical_start_of_the_voxels_is_told(tmp_path: Path, start: float) -> None:
    content = bytearray(first_version(tmp_path))
    struct.pack_into("<f", content, 108, start)
    facts = look_at(bytes(content), len(content))
    assert facts is not None
    assert facts.kind is FileKind.NIFTI


@pytest.mark.parametrize("content", [second_version(magic=b"ni2\0"), bytes(344) + b"ni1\0"])
def test_voxels_in_another_file_are_told(content: bytes) -> None:
    facts = look_at(content, len(content))
    assert facts is not None
    assert ".img" in facts.trouble


@pytest.mark.hazard("F13")
@pytest.mark.parametrize(
    ("at", "text", "personal"),
    [
        (148, b"FSL5.0", False),
        (148, b"5.0.10:abc 123", False),
        (148, b"TE=3.2;Time=101010.000", False),
        (148, b"Piet Jansen 1958", True),
        (148, b"6.0.4:ddd0a010", False),
        (148, b"SPM12 - conv", False),
        (148, b"12345678", True),
        (148, b"01.02.1958", True),
        (148, b"Dee, Ada", True),
        (228, b"Itkonen, Aino", True),
        (228, b"none", False),
        (14, b"JANSEN_PIET", True),
    ],
)
def test_free_text_may_tell_who_the_patient_is(tmp_path: Path, at: int, text: bytes, personal: bool) -> None:
    content = bytearray(first_version(tmp_path))
    content[at : at + len(text) + 1] = text + b"\0"
    facts = look_at(bytes(content), len(content))
    assert facts is not None
    assert facts.patient_data is personal


@pytest.mark.parametrize("content", [b"", bytes(348), bytes(600), b"n+1\0" * 3])
def test_other_files_are_none(content: bytes) -> None:
    assert look_at(content, len(content)) is None


@pytest.mark.hazard("F13")
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("code", "told"), [(0, True), (2, True), (6, True), (44, False)])
def test_extensions_of_the_second_version_are_found_in_both_orders_of_bytes(
    order: str, code: int, told: bool
) -> None:
    header = bytearray(540 + 4)
    struct.pack_into(f"{order}i8s", header, 0, 540, b"n+2\0\r\n\x1a\n")
    struct.pack_into(f"{order}q", header, 168, 544 + 32)
    header[540] = 1
    content = bytes(header) + struct.pack(f"{order}2i", 32, code) + b"JANSEN^PIET".ljust(24, b"\0")
    passages = personal_passages(content)
    assert [(p.start, p.end) for p in passages] == ([(540, 576)] if told else [])
    assert all(not any(p.instead) for p in passages)


@pytest.mark.hazard("F13")
def test_extensions_that_never_end_or_lie_nowhere_are_left_alone() -> None:
    for start, length in ((float("nan"), 32), (1e30, 32), (400.0, 0), (400.0, -16)):
        header = bytearray(352)
        struct.pack_into("<i", header, 0, 348)
        struct.pack_into("<f", header, 108, start)
        header[344:349] = b"n+1\0\1"
        assert personal_passages(bytes(header) + struct.pack("<2i", length, 44) + bytes(40)) == ()


@pytest.mark.hazard("F13")
@pytest.mark.parametrize(("code", "behind"), [(2, 0), (44, 32)])
def test_extensions_beyond_what_is_looked_through_are_told(tmp_path: Path, code: int, behind: int) -> None:
    """One of two megabytes, and one behind it."""
    length = 2 * 1024 * 1024
    header = bytearray(first_version(tmp_path)[:352])
    struct.pack_into("<f", header, 108, 352.0 + length + behind)
    header[348] = 1
    path = tmp_path / "a.nii"
    path.write_bytes(bytes(header) + struct.pack("<2i", length, code) + bytes(length - 8 + behind + 1000))
    with path.open("rb") as file:
        (passage,) = find_personal(file).passages
    assert (passage.start, passage.end) == (348, 352 + length + behind)
