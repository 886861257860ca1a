"""What is told about a MetaImage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gcdesk.practice import metaimage_facts
from gcdesk.practice.metaimage_facts import Damaged, check, described, segments
from gcdesk.practice.records import Image
from tests.practice.calling import mask, metaimage

EMPTY = Image(pk="", name="", creator="")


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "image.mha"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("compress", [False, True])
@pytest.mark.parametrize("kind", ["u1", "<i2", "<u4"])
def test_labels_whatever_the_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, compress: bool
) -> None:
    monkeypatch.setattr(metaimage_facts, "_CHUNK", 7)
    array = (np.arange(3 * 5 * 7) % 6).astype(kind).reshape(3, 5, 7)
    path = _file(tmp_path, metaimage(array, compress=compress))
    check(path)
    assert segments(path) == (0, 1, 2, 3, 4, 5)


def test_labels_of_the_other_byte_order(tmp_path: Path) -> None:
    data = metaimage(np.array([[1, 2], [300, 0]], "<i2"))
    head, voxels = data[:-8].replace(b"MSB = False", b"MSB = True"), data[-8:]
    swapped = np.frombuffer(voxels, "<i2").astype(">i2").tobytes()
    assert segments(_file(tmp_path, head + swapped)) == (0, 1, 2, 300)


def test_64_labels_are_told_and_65_not(tmp_path: Path) -> None:
    assert segments(_file(tmp_path, mask(64))) == tuple(range(64))
    assert segments(_file(tmp_path, mask(65))) is None


def test_colours_and_planes(tmp_path: Path) -> None:
    head = metaimage(np.zeros((4, 15), "u1"))
    colour = head.replace(b"DimSize = 15 4", b"ElementNumberOfChannels = 3\nDimSize = 5 4")
    image = described(EMPTY, _file(tmp_path, colour))
    assert (image.color_space, image.shape, image.shape_without_color) == ("RGB", (4, 5, 3), (4, 5))
    assert (image.depth, image.voxel_depth_mm) == (None, None)


def test_without_a_spacing_the_size_of_a_voxel_is_not_told(tmp_path: Path) -> None:
    data = metaimage(np.zeros((4, 5), "u1")).replace(b"ElementSpacing = 0.5 0.5\n", b"")
    image = described(EMPTY, _file(tmp_path, data))
    assert (image.voxel_width_mm, image.voxel_height_mm) == (None, None)


@pytest.mark.parametrize(
    "data",
    [
        mask()[:-20],
        mask()[:-4] + b"xxxx",
        mask().replace(b"DimSize = 8 6 4", b"DimSize = 8 6 9"),
        mask().replace(b"LOCAL", b"a.raw"),
        b"text",
    ],
    ids=["cut", "damaged", "too few", "elsewhere", "no header"],
)
def test_damage_is_found(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(Damaged):
        check(_file(tmp_path, data))


def test_nonsense_in_the_header_is_found(tmp_path: Path) -> None:
    with pytest.raises(Damaged):
        described(EMPTY, _file(tmp_path, mask().replace(b"DimSize = 8", b"DimSize = x")))
