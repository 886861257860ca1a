from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from gcdesk.imaging.volumes.png import png
from gcdesk.imaging.volumes.volume import read_volume


@pytest.mark.parametrize(
    "picture",
    [
        np.arange(12, dtype=np.uint8).reshape(3, 4),
        np.arange(12, dtype=np.uint16).reshape(3, 4) * 5000,
        np.arange(36, dtype=np.uint8).reshape(3, 4, 3),
        np.full((3, 4, 4), 255, np.uint8),
        np.arange(24, dtype=np.uint8).reshape(4, 6)[::2, ::3],
    ],
)
def test_what_is_written_is_read_again(tmp_path: Path, picture: npt.NDArray[np.generic]) -> None:
    (tmp_path / "a.png").write_bytes(png(picture))
    assert np.array_equal(read_volume(tmp_path / "a.png").voxels[0], picture)


@pytest.mark.parametrize("picture", [np.zeros((2, 2), np.int16), np.zeros((2, 2, 2), np.uint8)])
def test_what_png_can_not_hold(picture: npt.NDArray[np.generic]) -> None:
    with pytest.raises(ValueError, match="no PNG"):
        png(picture)
