from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from gcdesk.imaging.files.look import FileFacts, FileKind, look
from tests.imaging.build import as_bytes, one_slice, write_slices

SHORTS = np.arange(4 * 16 * 16, dtype=np.int16).reshape(4, 16, 16)
BYTES = np.arange(256, dtype=np.uint8).reshape(16, 16)


def looked(tmp_path: Path, name: str, content: bytes) -> FileFacts:
    (tmp_path / name).write_bytes(content)
    return look(tmp_path / name)


def image(tmp_path: Path, name: str, *, compressed: bool = False) -> Path:
    voxels = BYTES if name.endswith(("png", "jpg", "tif")) else SHORTS
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(voxels), str(tmp_path / name), useCompression=compressed)
    return tmp_path / name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ct.mha", FileKind.METAIMAGE),
        ("ct.nii", FileKind.NIFTI),
        ("ct.nii.gz", FileKind.NIFTI),
        ("ct.nrrd", FileKind.NRRD),
        ("ct.tif", FileKind.TIFF),
        ("ct.png", FileKind.PNG),
        ("ct.jpg", FileKind.JPEG),
    ],
)
def test_images_of_another_program(tmp_path: Path, name: str, kind: FileKind) -> None:
    assert look(image(tmp_path, name)) == FileFacts(kind)
    assert look(image(tmp_path, name).rename(tmp_path / "no ending")) == FileFacts(kind)


@pytest.mark.parametrize("compressed", [False, True])
def test_a_header_and_its_voxels(tmp_path: Path, compressed: bool) -> None:
    facts = look(image(tmp_path, "ct.mhd", compressed=compressed))
    data = "ct.zraw" if compressed else "ct.raw"
    assert facts == FileFacts(FileKind.METAIMAGE_HEADER, data_files=(data,))
    assert look(tmp_path / data).kind is FileKind.UNKNOWN


@pytest.mark.hazard("F1")
def test_an_empty_file(tmp_path: Path) -> None:
    assert looked(tmp_path, "ct.mha", b"") == FileFacts(FileKind.EMPTY, trouble="The file is empty.")


@pytest.mark.parametrize("compressed", [False, True])
def test_a_metaimage_that_is_cut_off(tmp_path: Path, compressed: bool) -> None:
    content = image(tmp_path, "ct.mha", compressed=compressed).read_bytes()
    assert looked(tmp_path, "whole.mha", content).trouble == ""
    facts = looked(tmp_path, "cut.mha", content[:-1])
    assert facts.kind is FileKind.METAIMAGE
    assert "cut off" in facts.trouble


def test_a_compressed_metaimage_that_does_not_say_its_size(tmp_path: Path) -> None:
    content = image(tmp_path, "ct.mha", compressed=True).read_bytes()
    lines = [line for line in content.split(b"\n") if not line.startswith(b"CompressedDataSize")]
    assert looked(tmp_path, "ct2.mha", b"\n".join(lines)) == FileFacts(FileKind.METAIMAGE)


def test_a_list_that_is_longer_than_the_first_read(tmp_path: Path) -> None:
    names = [f"slice{number:05d}.raw" for number in range(2000)]
    header = "ObjectType = Image\nNDims = 3\nDimSize = 4 4 2000\nElementDataFile = LIST\n" + "\n".join(names)
    assert looked(tmp_path, "ct.mhd", header.encode()).data_files == tuple(names)


@pytest.mark.parametrize("length", [4050, 20_000, 100_000])
def test_a_header_that_is_longer_than_the_first_read(tmp_path: Path, length: int) -> None:
    comment = b"ObjectType = Image\nNDims = 3\nComment = " + b"x" * length + b"\nElementDataFile = ct.raw\n"
    assert looked(tmp_path, "ct.mhd", comment).data_files == ("ct.raw",)


def test_a_header_that_ends_too_early(tmp_path: Path) -> None:
    facts = looked(tmp_path, "ct.mha", b"ObjectType = Image\nNDims = 3\nDimSize = 1 1")
    assert facts.kind is FileKind.METAIMAGE
    assert "damaged" in facts.trouble


def test_a_header_with_an_empty_list(tmp_path: Path) -> None:
    facts = looked(tmp_path, "ct.mhd", b"ObjectType = Image\nNDims = 3\nElementDataFile = LIST\n")
    assert facts.kind is FileKind.METAIMAGE_HEADER
    assert "no data files" in facts.trouble


@pytest.mark.hazard("F13")
def test_patient_data_that_conversion_of_dicom_leaves_behind(tmp_path: Path) -> None:
    single = SimpleITK.ReadImage(str(write_slices(tmp_path)[0]))
    SimpleITK.WriteImage(single, str(tmp_path / "ct.mha"))
    facts = look(tmp_path / "ct.mha")
    assert facts.kind is FileKind.METAIMAGE
    assert facts.patient_data
    assert "Practice" not in repr(facts)


@pytest.mark.hazard("F16")
def test_dicom_is_known_by_its_content(tmp_path: Path) -> None:
    bare = write_slices(tmp_path / "bare", ending="")[0]
    named = write_slices(tmp_path / "named")[0]
    assert look(bare) == look(named)
    assert look(bare).kind is FileKind.DICOM
    assert look(bare).patient_data


@pytest.mark.hazard("F16")
def test_a_dicom_file_that_begins_like_a_tiff_is_dicom(tmp_path: Path) -> None:
    content = as_bytes(one_slice(tmp_path))
    assert looked(tmp_path, "dual.dcm", b"II*\0" + content[4:]).kind is FileKind.DICOM


def test_dicom_that_is_damaged_may_still_hold_patient_data(tmp_path: Path) -> None:
    facts = looked(tmp_path, "a", bytes(128) + b"DICM" + b"Jansen^Piet" * 9)
    assert facts == FileFacts(FileKind.DICOM, patient_data=True, trouble="It is a damaged DICOM file.")


@pytest.mark.hazard("F16")
@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.dcm", b"not at all", FileKind.TEXT),
        ("a.DCM", b"\x08\0\x10\0\4\0\0\0abcd" * 20, FileKind.UNKNOWN),
        ("a.mha", b"a text", FileKind.TEXT),
        ("a.nii.gz", gzip.compress(b"no image" * 100, mtime=0), FileKind.GZIP),
        ("a.nii.gz", b"\x1f\x8b\xff\xff damaged", FileKind.GZIP),
        ("a.pdf", b"PK\x03\x04", FileKind.ZIP),
        ("a.tiff", b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    ],
)
def test_names_that_promise_something_else(tmp_path: Path, name: str, content: bytes, kind: FileKind) -> None:
    facts = looked(tmp_path, name, content)
    assert facts.kind is kind
    assert "Its name ends in" in facts.trouble


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("score.json", b"2.1\n", FileKind.JSON),
        ("scores.csv", b"a;b\n1;2\n", FileKind.CSV),
        ("notes", b"hello\n", FileKind.TEXT),
        ("more.tar.gz", gzip.compress(b"no image" * 100, mtime=0), FileKind.GZIP),
        ("report.pdf", b"%PDF-1.4\n", FileKind.PDF),
        ("ct.raw", bytes(10_000), FileKind.UNKNOWN),
        ("ct.mhd", b"ObjectType = Image\nNDims = 3\nElementDataFile = LOCAL\n", FileKind.METAIMAGE),
    ],
)
def test_other_files(tmp_path: Path, name: str, content: bytes, kind: FileKind) -> None:
    assert looked(tmp_path, name, content) == FileFacts(kind)


def test_reading_little_of_a_large_file(tmp_path: Path) -> None:
    path = image(tmp_path, "ct.mha")
    with path.open("r+b") as file:
        file.truncate(8 * 1024**4)  # a sparse file of 8 TiB
    assert look(path).kind is FileKind.METAIMAGE


@pytest.mark.hazard("F4")
def test_what_can_not_be_read_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look(tmp_path / "gone.mha")
    with pytest.raises(IsADirectoryError):
        look(tmp_path)


def test_heavy_libraries_are_imported_only_for_dicom(tmp_path: Path) -> None:
    image(tmp_path, "ct.nii.gz")
    program = (
        "import sys; from pathlib import Path; from gcdesk.imaging.files.look import look; "
        f"look(Path({str(tmp_path / 'ct.nii.gz')!r})); "
        "print([name for name in ('pydicom', 'numpy', 'SimpleITK') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
