from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gcdesk.api.client import Client
from gcdesk.errors import FileError
from gcdesk.imaging.volumes.volume import read_volume
from gcdesk.masks.showing import thumbnails
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.preview import load_preview
from gcdesk.practice import faults
from tests.masks.conftest import Stage


@pytest.fixture
def client(client_for: Callable[[str], Client]) -> Client:
    return client_for("editor")


@pytest.fixture
def cache(tmp_path: Path) -> MaskCache:
    return MaskCache(tmp_path / "cache", "server", "editor")


def colours(tmp_path: Path, picture: bytes) -> np.ndarray:
    (tmp_path / "t.png").write_bytes(picture)
    shown = read_volume(tmp_path / "t.png").voxels[0].astype(int)
    return np.asarray(shown.max(axis=2) - shown.min(axis=2))


def test_a_thumbnail_shows_the_mask_on_its_image_and_is_kept(
    stage: Stage, client: Client, cache: MaskCache, tmp_path: Path
) -> None:
    row = stage.of("Patient 001", "reader1")
    picture = thumbnails.thumbnail_png(client, cache, row)
    coloured = colours(tmp_path, picture) > 20
    assert coloured.shape == (128, 128)
    assert 0.001 < coloured.mean() < 0.1, "a nodule, and no more, is in colour"
    before = len(stage.server.state.log)
    assert thumbnails.thumbnail_png(client, cache, row) == picture
    assert len(stage.server.state.log) == before


@pytest.mark.hazard("A7")
def test_the_mask_alone_where_its_image_can_not_be_had(
    stage: Stage, client: Client, cache: MaskCache, tmp_path: Path
) -> None:
    row = stage.of("Patient 001", "reader1")
    image = row.display_set.values[0].image or ""
    stage.server.faults.add(faults.Status(404), path=image.partition("/api")[2])
    picture = thumbnails.thumbnail_png(client, cache, row)
    (tmp_path / "t.png").write_bytes(picture)
    assert np.median(read_volume(tmp_path / "t.png").voxels) == 0
    assert thumbnails.thumbnail_png(client, cache, row) == picture
    stage.server.faults.clear()
    assert thumbnails.thumbnail_png(client, cache, row) != picture


def test_large_images_are_not_loaded_for_a_thumbnail_alone(
    stage: Stage, client: Client, cache: MaskCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "MOST_VOXELS", 1000)
    row = stage.of("Patient 001", "reader1")
    alone = thumbnails.thumbnail_png(client, cache, row)
    assert [entry.port for entry in stage.server.state.log].count("storage") == 1
    load_preview(client, cache, [row])
    assert thumbnails.thumbnail_png(client, cache, row) != alone


def test_no_thumbnail_of_what_is_still_imported(stage: Stage, client: Client, cache: MaskCache) -> None:
    with pytest.raises(FileError):
        thumbnails.thumbnail_png(client, cache, replace(stage.rows[0], image=""))
