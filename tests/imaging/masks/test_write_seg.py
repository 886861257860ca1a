from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.masks import write_seg
from gcdesk.imaging.masks.labels import Mask, mask_of
from gcdesk.imaging.masks.legend import legend
from gcdesk.imaging.volumes.volume import Volume
from tests.imaging.build import GRID, write_slices

HERE = Grid(GRID.size, GRID.spacing, GRID.origin)


def mask(grid: Grid = HERE, *, empty: bool = False) -> Mask:
    voxels = np.zeros((3, 8, 8), np.uint8)
    if not empty:
        voxels[2, 1:4, 2] = 4
        voxels[0, 0, 0] = 9
    return mask_of(Volume(voxels, grid), legend([{"name": "nodule", "voxel_value": 4}]))


def test_a_mask_becomes_a_segmentation_of_its_instances(tmp_path: Path) -> None:
    slices = write_slices(tmp_path / "ct")
    target = tmp_path / "seg.dcm"
    write_seg.write_seg(mask(), slices[::-1], target, described_as="Outline the nodule", reader="R01")
    seg = pydicom.dcmread(target)
    assert seg.Modality == "SEG"
    assert [segment.SegmentLabel for segment in seg.SegmentSequence] == ["nodule", "label 9"]
    assert seg.ContentCreatorName == "R01"
    source = pydicom.dcmread(slices[0])
    assert seg.StudyInstanceUID == source.StudyInstanceUID
    frames = {
        (
            frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber,
            float(frame.PlanePositionSequence[0].ImagePositionPatient[2]),
        ): plane
        for frame, plane in zip(seg.PerFrameFunctionalGroupsSequence, seg.pixel_array, strict=True)
    }
    assert np.array_equal(frames[1, 4.0], mask().volume.voxels[2] == 4)
    assert np.array_equal(frames[2, 0.0], mask().volume.voxels[0] == 9)


def test_letters_of_all_languages_are_kept(tmp_path: Path) -> None:
    voxels = mask().volume
    named = mask_of(voxels, legend([{"name": "Tumör 腫瘍", "voxel_value": 4}]))
    target = tmp_path / "seg.dcm"
    write_seg.write_seg(named, write_slices(tmp_path / "ct"), target, described_as="Περίγραμμα", reader="Zoë")
    seg = pydicom.dcmread(target)
    assert (seg.SeriesDescription, seg.ContentCreatorName) == ("Περίγραμμα", "Zoë")
    assert seg.SegmentSequence[0].SegmentLabel == "Tumör 腫瘍"


@pytest.mark.hazard("A7")
def test_a_mask_on_another_grid(tmp_path: Path) -> None:
    elsewhere = mask(replace(HERE, origin=(3.0, 0.0, 0.0)))
    with pytest.raises(FileError, match="it begins 3 mm away"):
        write_seg.write_seg(elsewhere, write_slices(tmp_path), tmp_path / "s.dcm", described_as="", reader="")


@pytest.mark.hazard("A7")
def test_an_empty_mask(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is empty"):
        write_seg.write_seg(mask(empty=True), [], tmp_path / "s.dcm", described_as="", reader="")


def test_instances_that_do_not_say_where_they_are(tmp_path: Path) -> None:
    (first, *_rest) = write_slices(tmp_path)
    dataset = pydicom.dcmread(first)
    del dataset.ImagePositionPatient
    dataset.save_as(first)
    for instances in ([], [first]):
        with pytest.raises(FileError, match="where their slices are"):
            write_seg.write_seg(mask(), instances, tmp_path / "s.dcm", described_as="", reader="")


def test_without_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_seg, "available", lambda: False)
    with pytest.raises(FileError, match="Choose another format"):
        write_seg.write_seg(mask(), [], tmp_path / "s.dcm", described_as="", reader="")
