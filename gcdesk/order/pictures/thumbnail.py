"""A slice of an image of the server as a small picture. Blocks: call it on a background thread."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from math import ceil, prod
from pathlib import Path
from typing import TYPE_CHECKING

from gcdesk.api import images
from gcdesk.api.client import Client
from gcdesk.api.models import Image, ImageFile
from gcdesk.errors import NotShown
from gcdesk.imaging.masks.labels import mask_of
from gcdesk.imaging.masks.thumbnail import best_slice, blended, coloured_labels
from gcdesk.imaging.volumes.volume import grey_slice, pixel_size, read_volume, usual_window
from gcdesk.texts import tr

if TYPE_CHECKING:
    from gcdesk.imaging.volumes.volume import Picture, Volume

USUAL_VOXELS = 100_000_000
"""Larger images are fetched only when somebody asks for them: a whole image has to come for one slice of it."""
MOST_VOXELS = 1_000_000_000
_SIDE = 640
"""Pixels: more are of no use in a small picture."""
_MOST_LABELS = 64
"""The server takes masks of no more segments; larger numbers are grey values."""
_KINDS = ("MHD", "TIFF")
"""The kinds of image file that can be read, the better one first."""


class Weighty(NotShown):
    """The image is larger than what is fetched without being asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """A slice as a picture."""

    picture: Picture
    aspect: float
    """How much higher than wide a pixel is."""
    words: str
    """The image's size, and which slice it is."""


def load_thumbnail(client: Client, image_url: str, *, most_voxels: int = USUAL_VOXELS) -> Thumbnail:
    """The middle slice of the image at *image_url* (its ``api_url``); of a mask, the one with most of it.

    Raises `Weighty` when the image has more than *most_voxels*, `NotShown` when it can't be shown, and what the server's answers become.
    """
    image = images.read_image(client, image_url)
    with tempfile.TemporaryDirectory(prefix="gcdesk-preview-") as folder:
        if image.dicom_image_set is not None:
            return _shown(_instance(client, image_url, Path(folder)), image)
        _weigh(image, most_voxels)
        return _shown(_file(client, _readable(image), Path(folder)), image)


def _weigh(image: Image, most_voxels: int) -> None:
    voxels = prod(_size(image))
    if voxels > MOST_VOXELS:
        raise NotShown(
            tr("Order", "This image is too large to be shown here ({size}).", size=_size_words(image))
        )
    if voxels > most_voxels:
        raise Weighty(
            tr("Order", "This image is large ({size}): showing it may take a while.", size=_size_words(image))
        )


def _readable(image: Image) -> ImageFile:
    for kind in _KINDS:
        for file in image.files:
            if file.image_type == kind:
                return file
    raise NotShown(tr("Order", "This kind of image can't be shown here. Open the display set in a browser."))


def _file(client: Client, file: ImageFile, folder: Path) -> Path:
    """The file, fetched; ``.mha`` and ``.tif`` are all that the server keeps images in."""
    path = folder / ("image.mha" if file.image_type == "MHD" else "image.tif")
    with path.open("wb") as target:
        images.download(client, file.file, target.write)
    return path


def _instance(client: Client, image_url: str, folder: Path) -> Path:
    """One slice of a DICOM image set: the one in the middle of the list, which tells no positions."""
    instances = images.list_instances(client, image_url)
    if not instances:
        raise NotShown(tr("Order", "The server has no slices of this image yet."))
    path = folder / "slice.dcm"
    with path.open("wb") as target:
        images.download_instance(client, instances[len(instances) // 2], target.write)
    return path


def _shown(path: Path, image: Image) -> Thumbnail:
    import numpy as np  # noqa: PLC0415 - takes a while, and only who looks at images needs it

    volume = read_volume(path)
    mask = mask_of(volume) if _is_mask(volume) else None
    if mask is not None:
        index = best_slice([mask], volume.slices())
        black = np.zeros((*volume.voxels.shape[1:3], 3), np.uint8)
        picture = blended(black, [coloured_labels(mask, index)], 1.0)
    else:
        index = volume.slices() // 2
        picture = grey_slice(volume, index, usual_window(volume))
    words = _words(image, volume, index)
    if mask is not None and mask.empty:
        words = tr("Order", "{size}: nothing is drawn in this mask", size=_size_words(image))
    step = max(1, ceil(max(volume.voxels.shape[1:3]) / _SIDE))
    height, width = pixel_size(volume.grid)
    return Thumbnail(picture[::step, ::step].copy(), height / width, words)


def _is_mask(volume: Volume) -> bool:
    """Whether the voxels are labels: small whole numbers, or two values of which one is 0."""
    if volume.in_colour or volume.voxels.dtype.kind not in "ui":
        return False
    lowest, highest = int(volume.voxels.min()), int(volume.voxels.max())
    if lowest or highest <= _MOST_LABELS:
        return lowest >= 0 and highest <= _MOST_LABELS
    return not bool(((volume.voxels != 0) & (volume.voxels != highest)).any())


def _words(image: Image, volume: Volume, index: int) -> str:
    if volume.slices() == 1:
        return _size_words(image)
    return tr("Order", "{size}, slice {n}", size=_size_words(image), n=index + 1)


def _size_words(image: Image) -> str:
    return " × ".join(str(side) for side in _size(image))


def _size(image: Image) -> tuple[int, ...]:
    """Width, height and, where it has several slices, depth in voxels; as far as the server tells."""
    sides = (image.width, image.height, image.depth if (image.depth or 1) > 1 else None)
    return tuple(side for side in sides if side)
