from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from gcdesk.errors import FileError
from gcdesk.imaging.masks.count_labels import labels_of
from gcdesk.imaging.masks.labels import mask_of
from gcdesk.imaging.masks.legend import legend
from gcdesk.imaging.volumes.volume import read_volume
from tests.imaging.written import GRID, write_image

LEGEND = legend([{"name": "nodule", "voxel_value": 1}])


@pytest.mark.parametrize("name", ["a.mha", "a.nii.gz", "a.tif", "a.nrrd"])
@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.uint16, np.float32])
def test_the_same_labels_as_in_memory(tmp_path: Path, name: str, kind: type[np.generic]) -> None:
    voxels = np.zeros((4, 5, 6), kind)
    voxels[1, 2:4, 3] = 1
    voxels[3] = 200
    path = write_image(tmp_path / name, voxels, GRID)
    counted = labels_of(path, LEGEND)
    whole = mask_of(read_volume(path), LEGEND).labels
    assert [(label.segment, label.voxels) for label in counted] == [
        (label.segment, label.voxels) for label in whole
    ]
    assert [label.ml for label in counted] == pytest.approx([label.ml for label in whole])
    assert counted[0].segment.name == "nodule"


@pytest.mark.parametrize("packed", [True, False])
def test_pieces_do_not_cut_voxels(tmp_path: Path, packed: bool) -> None:
    voxels = np.zeros((3, 700, 701), np.int32)
    voxels[1, :, 3] = -7
    path = tmp_path / "a.mha"
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(voxels), str(path), packed)
    (label,) = labels_of(path)
    assert (label.segment.value, label.voxels) == (-7, 700)


def test_big_numbers_first(tmp_path: Path) -> None:
    header = (
        b"NDims = 3\nDimSize = 2 1 1\nElementType = MET_USHORT\nBinaryDataByteOrderMSB = True\n"
        b"ElementSpacing = 10 10 10\nElementDataFile = LOCAL\n"
    )
    (tmp_path / "a.mha").write_bytes(header + b"\x00\x03\x00\x00")
    (label,) = labels_of(tmp_path / "a.mha")
    assert (label.segment.value, label.voxels, label.ml) == (3, 1, 1.0)


@pytest.mark.hazard("A7")
def test_an_empty_mask(tmp_path: Path) -> None:
    assert labels_of(write_image(tmp_path / "a.mha", np.zeros((2, 2, 2), np.uint8), GRID)) == ()


def test_a_mask_of_two_dimensions_has_no_volume(tmp_path: Path) -> None:
    (label,) = labels_of(write_image(tmp_path / "a.mha", np.ones((2, 2), np.uint8)))
    assert label.ml is None


@pytest.mark.parametrize("spacing", [b"", b"ElementSpacing = a b c\n"])
def test_without_spacing_there_is_no_volume(tmp_path: Path, spacing: bytes) -> None:
    header = b"NDims = 3\nDimSize = 1 1 1\nElementType = MET_UCHAR\n" + spacing + b"ElementDataFile = LOCAL\n"
    (tmp_path / "a.mha").write_bytes(header + b"\x01")
    assert labels_of(tmp_path / "a.mha")[0].ml is None


@pytest.mark.parametrize("packed", [True, False])
def test_a_damaged_mask_is_told(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "a.mha"
    image = SimpleITK.GetImageFromArray(np.random.default_rng(1).integers(0, 3, (9, 90, 90), np.uint8))
    SimpleITK.WriteImage(image, str(path), packed)
    content = path.read_bytes()
    path.write_bytes(content[:-900])
    with pytest.raises(FileError, match=r"a\.mha can't be read as an image"):
        labels_of(path)
    if packed:
        path.write_bytes(content[:-2000] + bytes(2000))
        with pytest.raises(FileError, match="may be damaged"):
            labels_of(path)


@pytest.mark.parametrize("header", [b"NDims = 3\nElementType = MET_UCHAR\nElementDataFile = LOCAL\n", b"x"])
def test_what_is_no_whole_header(tmp_path: Path, header: bytes) -> None:
    (tmp_path / "a.mha").write_bytes(header)
    with pytest.raises(FileError):
        labels_of(tmp_path / "a.mha")


def test_an_image_is_no_mask(tmp_path: Path) -> None:
    path = write_image(tmp_path / "a.mha", np.arange(1000, dtype=np.int16).reshape(10, 10, 10))
    with pytest.raises(FileError, match="not a mask"):
        labels_of(path)


def test_what_must_be_read_whole_is_read_alone(tmp_path: Path) -> None:
    entered: list[str] = []

    @contextmanager
    def alone() -> Iterator[None]:
        entered.append("in")
        yield

    labels_of(write_image(tmp_path / "a.mha", np.ones((2, 2, 2), np.uint8)), None, alone)
    assert entered == []
    labels_of(write_image(tmp_path / "b.mha", np.ones((2, 2, 2), np.float32)), None, alone)
    assert entered == ["in"]


def test_memory_does_not_grow_with_the_mask(tmp_path: Path) -> None:
    path = write_image(tmp_path / "a.mha", np.zeros((200, 512, 512), np.uint8), GRID)
    labels_of(path)
    tracemalloc.start()
    labels_of(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
