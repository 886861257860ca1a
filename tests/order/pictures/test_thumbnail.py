from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
import pytest

from gcdesk.api import studies
from gcdesk.api.client import Client
from gcdesk.errors import Cancelled, FileError, GcdeskError
from gcdesk.order.pictures.thumbnail import Thumbnail, Weighty, load_thumbnail
from gcdesk.practice.records import Image
from gcdesk.practice.server import PracticeServer

Make = Callable[[str], Client]


def _url(client: Client, title: str, slug: str) -> str:
    study = studies.find_study(client, "chest-ct-practice")
    found = next(each for each in studies.list_display_sets(client, study.pk) if each.title == title)
    return next(value.image for value in found.values if value.interface.slug == slug) or ""


def _change(practice: PracticeServer, url: str, **changes: object) -> Image:
    """The server says something else of an image."""
    pk = url.rstrip("/").rpartition("/")[2]
    row = practice.state.images[pk]
    return practice.state.images.put(pk, msgspec.structs.replace(row, **changes))


def _stored(practice: PracticeServer, client: Client, voxels: dict[tuple[int, int, int], int]) -> Thumbnail:
    """The picture of an image of 8 × 8 × 4 bytes, all 0 but *voxels*, that the server has."""
    import SimpleITK

    array = np.zeros((4, 8, 8), np.uint8)
    for place, value in voxels.items():
        array[place] = value
    url = _url(client, "Patient 001", "airway-segmentation")
    pk = url.rstrip("/").rpartition("/")[2]
    SimpleITK.WriteImage(
        SimpleITK.GetImageFromArray(array), str(practice.site.media(practice.state.images[pk].files[0].key))
    )
    return load_thumbnail(client, url)


def test_the_middle_slice_of_a_scan_in_grey(client_for: Make) -> None:
    client = client_for("editor")
    made = load_thumbnail(client, _url(client, "Patient 001", "ct-image"))
    assert made.picture.shape == (96, 96)
    assert made.picture.dtype == np.uint8
    assert made.picture.min() == 0
    assert made.picture.max() == 255
    assert made.aspect == pytest.approx(1)
    assert made.words == "96 × 96 × 28, slice 15"


def test_of_a_mask_the_slice_with_most_of_it_and_its_labels_told_apart(client_for: Make) -> None:
    client = client_for("editor")
    made = load_thumbnail(client, _url(client, "Patient 001", "airway-segmentation"))
    assert made.picture.shape == (96, 96, 3), "in the labels' colours"
    assert len(np.unique(made.picture.reshape(-1, 3), axis=0)) >= 3
    assert made.words == "96 × 96 × 28, slice 15", "the middle one of those with as much"


@pytest.mark.parametrize(
    ("value", "shape", "words"),
    [
        (1, (8, 8, 3), "96 × 96 × 28, slice 2"),
        (255, (8, 8, 3), "96 × 96 × 28, slice 2"),
        (0, (8, 8, 3), "96 × 96 × 28: nothing is drawn in this mask"),
    ],
)
def test_masks_of_one_label_or_of_none(
    practice: PracticeServer, client_for: Make, value: int, shape: tuple[int, ...], words: str
) -> None:
    made = _stored(practice, client_for("editor"), {(1, 3, 4): value})
    assert made.picture.shape == shape
    assert made.picture.any() == bool(value)
    assert made.words == words


def test_a_grey_picture_of_bytes_is_no_mask(practice: PracticeServer, client_for: Make) -> None:
    made = _stored(practice, client_for("editor"), {(1, 3, 4): 255, (2, 3, 4): 100})
    assert made.picture.ndim == 2


def test_a_large_image_is_not_fetched_without_being_asked_for(
    practice: PracticeServer, client_for: Make
) -> None:
    client = client_for("editor")
    url = _url(client, "Patient 001", "ct-image")
    before = len(practice.state.log)
    with pytest.raises(Weighty, match="96 × 96 × 28"):
        load_thumbnail(client, url, most_voxels=1000)
    assert len(practice.state.log) == before + 1  # the image was asked about, and not fetched
    _change(practice, url, width=100_000, height=100_000)
    with pytest.raises(GcdeskError, match="too large to be shown"):
        load_thumbnail(client, url, most_voxels=10**9)


def test_an_image_without_files_that_can_be_read(practice: PracticeServer, client_for: Make) -> None:
    client = client_for("editor")
    url = _url(client, "Patient 001", "ct-image")
    _change(practice, url, files=())
    with pytest.raises(GcdeskError, match="can't be shown here"):
        load_thumbnail(client, url)


def test_a_damaged_image_is_told(practice: PracticeServer, client_for: Make) -> None:
    client = client_for("editor")
    url = _url(client, "Patient 001", "ct-image")
    pk = url.rstrip("/").rpartition("/")[2]
    practice.site.media(practice.state.images[pk].files[0].key).write_bytes(b"no image")
    with pytest.raises(FileError, match="it is not a MetaImage file"):
        load_thumbnail(client, url)


def test_one_slice_of_a_dicom_image_set(practice: PracticeServer, client_for: Make) -> None:
    from gcdesk.practice.records import Instance

    client = client_for("editor")
    url = _url(client, "Patient 001", "ct-image")
    key = "dicom/slice.dcm"
    target = practice.site.media(key)
    target.parent.mkdir(parents=True, exist_ok=True)
    source = next(path for path in practice.dicom_folder.rglob("*") if path.is_file())
    target.write_bytes(source.read_bytes())
    _change(practice, url, files=(), dicom_image_set="set", instances=(Instance("1.2", key),))
    made = load_thumbnail(client, url)
    assert made.picture.ndim == 2
    _change(practice, url, instances=())
    with pytest.raises(GcdeskError, match="no slices"):
        load_thumbnail(client, url)


def test_it_can_be_stopped(client_for: Make) -> None:
    client = client_for("editor")
    url = _url(client, "Patient 001", "ct-image")
    client.stop()
    with pytest.raises(Cancelled):
        load_thumbnail(client, url)
