from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import SimpleITK
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.imaging.files.metaimage import (
    grid_in,
    header_with_data_file,
    header_with_data_files,
    looks_like_header,
    read_header,
)
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.volumes.volume import read_grid
from tests.imaging.written import GRID, write_image

_START = b"ObjectType = Image\nNDims = 3\nDimSize = 4 3 2\nElementType = MET_SHORT\n"
VOXELS = np.arange(24, dtype=np.int16).reshape(2, 3, 4)


def written(path: Path, *, compressed: bool = False) -> bytes:
    """A MetaImage that another program wrote."""
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(VOXELS), str(path), useCompression=compressed)
    return path.read_bytes()


def read_back(path: Path) -> list[int]:
    return [int(value) for value in SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))).ravel()]


@pytest.mark.parametrize("compressed", [False, True])
def test_voxels_inside_begin_right_behind_the_header(tmp_path: Path, compressed: bool) -> None:
    content = written(tmp_path / "ct.mha", compressed=compressed)
    header = read_header(content)
    assert header is not None
    assert header.local
    assert header.data_files == ()
    assert header.voxel_bytes == len(content) - header.size
    assert header.fields["DimSize"] == "4 3 2"
    assert not header.patient_data


def test_a_header_names_its_data_file(tmp_path: Path) -> None:
    header = read_header(written(tmp_path / "ct with blanks.mhd"))
    assert header is not None
    assert header.data_files == ("ct with blanks.raw",)
    assert not header.local


def test_a_list_names_a_file_a_line() -> None:
    header = read_header(_START + b"ElementDataFile = LIST\r\na 1.raw\r\nb 2.raw\r\n\r\n")
    assert header is not None
    assert header.data_files == ("a 1.raw", "b 2.raw")


def test_a_file_whose_name_begins_with_list_is_no_list() -> None:
    header = read_header(_START + b"ElementDataFile = Listing.raw\n")
    assert header is not None
    assert header.data_files == ("Listing.raw",)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("s%d.raw", ("s1.raw", "s2.raw")),
        ("s%02d.raw 5", ("s05.raw", "s06.raw")),
        ("s%03d.raw 1 2 1", ("s001.raw", "s002.raw")),
        ("s%03d.raw 10 30 20", ("s010.raw", "s030.raw")),
        ("s%2d.raw 9 10 1", ("s 9.raw", "s10.raw")),
        ("100%.raw", ("100%.raw",)),
    ],
)
def test_a_pattern_stands_for_numbered_files(value: str, names: tuple[str, ...]) -> None:
    header = read_header(_START + f"ElementDataFile = {value}\n".encode())
    assert header is not None
    assert header.data_files == names


def test_a_pattern_with_absurd_numbers_does_not_fill_the_memory() -> None:
    header = read_header(_START + b"ElementDataFile = s%d.raw 1 999999999999 1\n")
    assert header is not None
    assert len(header.data_files) <= 100_001


@pytest.mark.parametrize(("value", "count"), [("s%02d.raw 3 4 1", 2), ("LIST\ns03.raw\ns04.raw", 2)])
def test_another_program_reads_the_same_files_as_we_do(tmp_path: Path, value: str, count: int) -> None:
    header = _START + f"ElementDataFile = {value}\n".encode()
    known = read_header(header)
    assert known is not None
    assert len(known.data_files) == count
    for name, plane in zip(known.data_files, VOXELS, strict=True):
        (tmp_path / name).write_bytes(plane.tobytes())
    (tmp_path / "ct.mhd").write_bytes(header)
    assert read_back(tmp_path / "ct.mhd") == list(range(24))


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\0\0\0",
        b"ObjectType = Image\n",
        _START,
        b"a = 1\nElementDataFile = LOCAL\n",
        _START + b"ElementDataFile =\n",
    ],
)
def test_what_is_no_whole_header(head: bytes) -> None:
    assert read_header(head) is None


def test_what_looks_like_a_header() -> None:
    assert looks_like_header(_START)
    assert not looks_like_header(b"NDims")
    assert not looks_like_header(b"name = x\nsize = 3\n")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (b"", 4 * 3 * 2 * 2),
        (b"ElementNumberOfChannels = 3\n", 4 * 3 * 2 * 2 * 3),
        (b"ElementType = MET_UCHAR_ARRAY\n", 24),
        (b"ElementType = MET_STRANGE\n", None),
        (b"DimSize = 4 x 2\n", None),
        (b"DimSize =\n", None),
        (b"CompressedData = True\n", None),
        (b"CompressedData = True\nCompressedDataSize = 17\n", 17),
        (b"ElementNumberOfChannels = " + b"9" * 5000 + b"\n", None),
    ],
)
def test_how_many_bytes_hold_the_voxels(line: bytes, wanted: int | None) -> None:
    header = read_header(_START + line + b"ElementDataFile = LOCAL\n")
    assert header is not None
    assert header.voxel_bytes == wanted


@pytest.mark.hazard("F13")
@pytest.mark.parametrize(
    ("line", "personal"),
    [
        (b"0010|0010 = Jansen^Piet\n", True),
        (b"0010|0010 =\n", False),
        (b"PatientName = Piet\n", True),
        (b"Institution = H\xf4pital\n", True),
        (b"Comment = made by a program\n", False),
        (b"AnatomicalOrientation = RAI\n", False),
    ],
)
def test_fields_that_tell_who_the_patient_is(line: bytes, personal: bool) -> None:
    header = read_header(_START + line + b"ElementDataFile = LOCAL\n")
    assert header is not None
    assert header.patient_data is personal


@pytest.mark.hazard("F12")
@pytest.mark.parametrize("compressed", [False, True])
def test_voxels_under_another_name_are_found_again(tmp_path: Path, compressed: bool) -> None:
    header = written(tmp_path / "Jansen Piet.mhd", compressed=compressed)
    known = read_header(header)
    assert known is not None
    (tmp_path / known.data_files[0]).rename(tmp_path / "case001_ct.data")
    new = header_with_data_file(header, "case001_ct.data")
    (tmp_path / "case001_ct.mhd").write_bytes(new)
    assert read_back(tmp_path / "case001_ct.mhd") == list(range(24))
    assert b"Jansen" not in new
    assert new.startswith(header[: header.index(b"ElementDataFile")])


@pytest.mark.hazard("F12")
@pytest.mark.parametrize("value", ["s%02d.raw 3 4 1", "LIST\nsecret/a.raw\nsecret/b.raw", "LIST 2\na\nb"])
def test_several_data_files_get_new_names(tmp_path: Path, value: str) -> None:
    new = header_with_data_files(_START + f"ElementDataFile = {value}\n".encode(), ["x 1.raw", "x 2.raw"])
    for name, plane in zip(("x 1.raw", "x 2.raw"), VOXELS, strict=True):
        (tmp_path / name).write_bytes(plane.tobytes())
    (tmp_path / "ct.mhd").write_bytes(new)
    assert read_back(tmp_path / "ct.mhd") == list(range(24))
    assert b"secret" not in new


def test_line_ends_stay_as_they_are() -> None:
    header = _START.replace(b"\n", b"\r\n") + b"ElementDataFile = a.raw\r\n"
    assert header_with_data_file(header, "b.raw") == header.replace(b"a.raw", b"b.raw")


def test_a_last_line_without_end_gets_one() -> None:
    assert (
        header_with_data_file(_START + b"ElementDataFile=a.raw", "b.raw")
        == _START + b"ElementDataFile= b.raw\n"
    )


@pytest.mark.parametrize("name", ["", " ", "a\nb.raw", "a\rb", "s%02d.raw"])
def test_names_that_would_be_read_as_something_else_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="one line"):
        header_with_data_file(_START + b"ElementDataFile = a.raw\n", name)


@pytest.mark.parametrize("header", [b"nothing", _START + b"ElementDataFile = LIST\na\nb\n"])
def test_a_header_that_does_not_fit_the_names_is_refused(header: bytes) -> None:
    with pytest.raises(ValueError, match="1 data file"):
        header_with_data_file(header, "a.raw")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_header_or_not(head: bytes) -> None:
    looks_like_header(head)
    header = read_header(head)
    assert header is None or header.size <= len(head)


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="%"), min_size=1)
)
def test_the_name_that_was_written_is_read_again(name: str) -> None:
    header = read_header(header_with_data_file(_START + b"ElementDataFile = a.raw\n", f"{name}.raw"))
    assert header is not None
    assert header.data_files == (f"{name}.raw",)


@pytest.mark.parametrize(
    "grid", [GRID, replace(GRID, direction=(0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0)), None]
)
def test_the_grid_is_the_one_that_simpleitk_reads(tmp_path: Path, grid: Grid | None) -> None:
    voxels = np.zeros((4, 5, 6) if grid else (5, 6), np.uint8)
    path = write_image(tmp_path / "a.mha", voxels, grid)
    header = read_header(path.read_bytes())
    assert header is not None
    assert grid_in(header) == read_grid(path)


@pytest.mark.parametrize(
    "lines",
    [
        b"DimSize = 1 2 3\nElementSpacing = 1 1 1\nTransformMatrix = 1 0 0 0 1 0 0 0 1\n",
        b"DimSize = 1 2 x\nElementSpacing = 1 1 1\nOffset = 0 0 0\nTransformMatrix = 1 0 0 0 1 0 0 0 1\n",
        b"DimSize = 1 2 3\nElementSpacing = 1 1\nOffset = 0 0 0\nTransformMatrix = 1 0 0 0 1 0 0 0 1\n",
        b"DimSize = 9\nElementSpacing = 1\nOffset = 0\nTransformMatrix = 1\n",
    ],
)
def test_a_header_that_does_not_tell_all_of_a_grid_tells_none(lines: bytes) -> None:
    header = read_header(b"NDims = 3\n" + lines + b"ElementDataFile = LOCAL\n")
    assert header is not None
    assert grid_in(header) is None
