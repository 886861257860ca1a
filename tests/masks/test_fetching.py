from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.api.client import Client
from gcdesk.api.images import read_image
from gcdesk.api.models import Image, ImageFile
from gcdesk.errors import Cancelled, FileError
from gcdesk.masks.fetching import ending_of, fetch, file_of
from tests.masks.conftest import Stage

MHD = ImageFile("https://s.example/media/images/a.mha?x=1", "MHD")
TIFF = ImageFile("https://s.example/media/images/a.TIF", "TIFF")
TILES = ImageFile("https://s.example/media/images/a.dzi", "DZI")


def test_the_file_of_an_image() -> None:
    assert file_of(Image("i", files=(TILES, TIFF, MHD))) == MHD
    assert file_of(Image("i", files=(TILES, TIFF))) == TIFF


@pytest.mark.hazard("A7")
@pytest.mark.parametrize(
    ("image", "sentence"),
    [
        (Image("i"), "no file"),
        (Image("i", files=(TILES,)), "no file"),
        (Image("i", dicom_image_set={"pk": 1}), "DICOM image set"),
    ],
)
def test_images_without_a_file(image: Image, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        file_of(image)


@pytest.mark.hazard("A5")
@pytest.mark.parametrize(
    ("file", "ending"),
    [
        (MHD, ".mha"),
        (TIFF, ".tif"),
        (ImageFile("https://s/a", "TIFF"), ".tif"),
        (ImageFile("https://s/a.exe", "MHD"), ".mha"),
        (ImageFile("https://s/a.tif/../b", ""), ".mha"),
    ],
)
def test_endings_are_known_ones(file: ImageFile, ending: str) -> None:
    assert ending_of(file) == ending


def test_a_file_arrives_with_its_digest(
    stage: Stage, client_for: Callable[[str], Client], tmp_path: Path
) -> None:
    client = client_for("editor")
    row = stage.rows[0]
    content = stage.stored(row).read_bytes()
    told: list[tuple[int, int, int]] = []
    url = read_image(client, row.image).files[0].file
    got = fetch(client, url, tmp_path / "a", on_progress=lambda *numbers: told.append(numbers))
    assert (tmp_path / "a").read_bytes() == content
    assert got.size == len(content)
    assert got.sha256 == hashlib.sha256(content).hexdigest()
    assert told[-1] == (told[-1][0], len(content), len(content))


@pytest.mark.hazard("G7")
def test_fetching_stops_when_it_is_told_to(
    stage: Stage, client_for: Callable[[str], Client], tmp_path: Path
) -> None:
    client = client_for("editor")

    def check() -> None:
        raise Cancelled("Stopped.")

    url = read_image(client, stage.rows[0].image).files[0].file
    with pytest.raises(Cancelled):
        fetch(client, url, tmp_path / "a", check=check)
