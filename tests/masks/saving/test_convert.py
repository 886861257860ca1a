from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gcdesk.errors import Cancelled
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks.labels import mask_of
from gcdesk.imaging.volumes.volume import Volume, read_volume
from gcdesk.masks.saving.convert import ending_in, write_mask
from gcdesk.masks.saving.manifest import Line
from gcdesk.masks.saving.options import Format

LINE = Line("a", "mask", "Case 1", "d-1", question="Outline", reader="R01")
MASK = mask_of(Volume(np.eye(4, dtype=np.uint8)[None].repeat(3, 0), Grid((4, 4, 3))))
FLAT = mask_of(Volume(np.eye(4, dtype=np.uint8)[None], Grid((4, 4, 1), flat=True)))


def test_endings() -> None:
    assert [ending_in(each, MASK) for each in Format] == [".mha", ".nii.gz", "", ".dcm"]
    assert ending_in(Format.PNG, FLAT) == ".png"
    assert ending_in(Format.PNG, None) == ""


@pytest.mark.parametrize("format_", [Format.STORED, Format.NIFTI])
def test_volumes(tmp_path: Path, format_: Format) -> None:
    path = tmp_path / f"a{ending_in(format_, MASK)}"
    write_mask(MASK, format_, path, LINE)
    assert np.array_equal(read_volume(path).voxels, MASK.volume.voxels)


def test_slices(tmp_path: Path) -> None:
    write_mask(MASK, Format.PNG, tmp_path / "a.part", LINE)
    assert len(list((tmp_path / "a.part").iterdir())) == 3
    write_mask(FLAT, Format.PNG, tmp_path / "flat.png", LINE)
    assert np.array_equal(read_volume(tmp_path / "flat.png").voxels, FLAT.volume.voxels)


@pytest.mark.hazard("G7")
def test_slices_stop_when_they_are_told_to(tmp_path: Path) -> None:
    def check() -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_mask(MASK, Format.PNG, tmp_path / "a.part", LINE, check=check)
