from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.imaging.files.clean_copy import write_clean_copy
from gcdesk.imaging.files.look import look
from gcdesk.imaging.files.personal import find_personal
from tests.imaging.tagged import NAME, VOXELS, metaimage, nifti, tiff, voxels

TAGS = ("Patient's Name", "Patient ID", "DICOM 0009|1001")


def with_extension(path: Path) -> Path:
    return nifti(path, extension=True)


def compressed(path: Path) -> Path:
    return metaimage(path, compressed=True)


@pytest.mark.hazard("F13")
@pytest.mark.parametrize(
    ("name", "write", "told"),
    [
        ("ct.mha", metaimage, set(TAGS)),
        ("ct.mha", compressed, set(TAGS)),
        ("ct.nii", nifti, {"db_name", "descrip"}),
        ("ct.nii.gz", nifti, {"db_name", "descrip"}),
        ("ct.nii", with_extension, {"db_name", "descrip", "header extension"}),
        ("ct.nii.gz", with_extension, {"db_name", "descrip", "header extension"}),
        ("ct.tif", tiff, {"ImageDescription", "Artist"}),
    ],
)
def test_a_copy_tells_nothing_of_the_patient_and_every_voxel_is_as_it_was(
    tmp_path: Path, name: str, write: Callable[[Path], Path], told: set[str]
) -> None:
    source = write(tmp_path / name)
    before = source.read_bytes()
    facts = look(source)
    assert facts.patient_data
    assert set(facts.personal) == told

    copies = [tmp_path / f"{n} {name}" for n in (1, 2)]
    digests = {write_clean_copy(source, copy) for copy in copies}

    assert source.read_bytes() == before
    assert len(digests) == 1, "the same file always gives the same copy"
    for copy in copies:
        again = look(copy)
        assert (again.kind, again.patient_data, again.personal, again.trouble) == (facts.kind, False, (), "")
        assert voxels(copy) == voxels(source)
    content = copies[0].read_bytes()
    plain = gzip.decompress(content) if name.endswith("gz") else content
    assert NAME not in plain
    assert b"Jansen" not in plain
    assert copies[0].read_bytes() == copies[1].read_bytes()


@pytest.mark.hazard("F13")
def test_what_other_programs_need_stays(tmp_path: Path) -> None:
    source = metaimage(tmp_path / "ct.mha")
    write_clean_copy(source, tmp_path / "copy.mha")
    copied = (tmp_path / "copy.mha").read_bytes()
    assert b"Comment = made by a program" in copied
    assert copied.endswith(VOXELS.tobytes())
    assert set(source.read_bytes().splitlines()[:12]) > set(copied.splitlines()[:8])


@pytest.mark.hazard("F13")
def test_a_packed_file_that_is_damaged_gives_no_copy(tmp_path: Path) -> None:
    source = nifti(tmp_path / "ct.nii.gz")
    content = bytearray(source.read_bytes())
    for spoilt in (content[:-20], content[:600] + os.urandom(200)):
        source.write_bytes(spoilt)
        with pytest.raises(OSError, match=r"\w"):
            write_clean_copy(source, tmp_path / "copy.nii.gz")
        (tmp_path / "copy.nii.gz").unlink()


def test_it_is_given_up_when_that_is_wanted_and_overwrites_nothing(tmp_path: Path) -> None:
    source = metaimage(tmp_path / "ct.mha")
    with pytest.raises(InterruptedError):
        write_clean_copy(source, tmp_path / "copy.mha", cancelled=lambda: True)
    with pytest.raises(FileExistsError):
        write_clean_copy(source, tmp_path / "copy.mha")


@pytest.mark.parametrize(
    "content", [b"", b"\x1f\x8b", b"\x1f\x8b" + bytes(40), b"II*\0", b"plain text", bytes(600)]
)
def test_other_and_damaged_files_tell_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with (tmp_path / "file").open("rb") as file:
        assert find_personal(file).passages == ()
