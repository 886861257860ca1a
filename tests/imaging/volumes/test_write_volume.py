from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from gcdesk.errors import FileError
from gcdesk.imaging.grids import same_grid
from gcdesk.imaging.volumes.volume import Volume, read_volume
from gcdesk.imaging.volumes.write_volume import write_volume
from tests.imaging.written import GRID, steps, write_image


@pytest.mark.parametrize("name", ["ü.nii.gz", "ü.mha"])
def test_a_volume_keeps_its_voxels_and_its_geometry(tmp_path: Path, name: str) -> None:
    write_volume(Volume(steps(), GRID), tmp_path / name)
    back = read_volume(tmp_path / name)
    assert np.array_equal(back.voxels, steps())
    assert same_grid(back.grid, GRID)


def test_an_image_of_two_dimensions(tmp_path: Path) -> None:
    source = read_volume(write_image(tmp_path / "a.png", np.arange(12, dtype=np.uint8).reshape(3, 4)))
    write_volume(source, tmp_path / "a.nii.gz")
    assert read_volume(tmp_path / "a.nii.gz").grid.flat


@pytest.mark.hazard("F13")
def test_no_text_of_the_source_is_taken_along(tmp_path: Path) -> None:
    keys = {"0010|0010": "Jansen^Piet", "descrip": "Jansen^Piet", "aux_file": "Jansen^Piet"}
    source = write_image(tmp_path / "a.mha", steps(), GRID, **keys)
    assert b"Jansen" in source.read_bytes()
    write_volume(read_volume(source), tmp_path / "a.nii.gz")
    read = SimpleITK.ReadImage(str(tmp_path / "a.nii.gz"))
    assert all("Jansen" not in read.GetMetaData(key) for key in read.GetMetaDataKeys())


def test_what_nifti_can_not_hold_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = steps()
    changed[0, 0, 0] = 77

    def read(path: Path) -> Volume:
        assert path.exists()
        return Volume(changed, GRID)

    monkeypatch.setattr("gcdesk.imaging.volumes.write_volume.read_volume", read)
    with pytest.raises(FileError, match="its voxels differ"):
        write_volume(Volume(steps(), GRID), tmp_path / "a.nii.gz")


@pytest.mark.hazard("A6")
@pytest.mark.parametrize("full", [True, False])
def test_a_full_disk_is_told_though_simpleitk_does_not_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, full: bool
) -> None:
    """On a full disk SimpleITK leaves an empty file, and says nothing."""

    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(SimpleITK, "WriteImage", lambda *_: None)
    if full:
        monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError if full else FileError, match="No space left" if full else "is empty"):
        write_volume(Volume(steps(), GRID), tmp_path / "a.nii.gz")


def test_a_folder_that_is_not_there_is_an_error_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_volume(Volume(steps(), GRID), tmp_path / "gone" / "a.nii.gz")


def test_a_format_that_is_not_known(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="can't be written in this format"):
        write_volume(Volume(steps(), GRID), tmp_path / "a.unknown")
