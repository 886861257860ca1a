"""Thumbnails of masks over their images, kept on disk. Blocks: call it on a background thread."""

from __future__ import annotations

from math import prod

from gcdesk.api.client import Client
from gcdesk.api.images import read_image
from gcdesk.errors import FileError, NotAllowed, NotFound
from gcdesk.imaging.masks.thumbnail import SIDE, thumbnail
from gcdesk.imaging.volumes.png import png
from gcdesk.imaging.volumes.volume import Volume
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.chosen_image import choose_image
from gcdesk.masks.showing.kept_files import Check, kept_file
from gcdesk.masks.showing.preview import load_image, load_mask

MOST_VOXELS = 20_000_000
"""Of an image that is loaded for a thumbnail alone: some forty megabytes. A larger one is in it once it was looked at."""


def thumbnail_png(
    client: Client, cache: MaskCache, row: MaskRow, side: int = SIDE, check: Check = lambda: None
) -> bytes:
    """A PNG of the mask of *row* over its image, at most *side* pixels a side; kept, so that the next time is quick.

    The mask alone where its image is not known, can't be had, or is too large to be loaded for this. Raises `FileError`
    when there is no mask, OSError when it can't be kept, and what the server's answers become.
    """
    whole, alone = (f"thumbnail {side} {row.image} {way}" for way in ("whole", "alone"))
    if (found := cache.find(whole, ".png")) is not None:
        return found.read_bytes()
    image = _image(client, cache, row, check)
    key = alone if image is None else whole
    if (found := cache.find(key, ".png")) is not None:
        return found.read_bytes()
    mask = load_mask(client, cache, row, check)
    check()
    picture = png(thumbnail(image, mask, side))
    cache.keep(key, lambda part: part.write_bytes(picture), ".png")
    return picture


def _image(client: Client, cache: MaskCache, row: MaskRow, check: Check) -> Volume | None:
    try:
        chosen = choose_image(client, cache, row).chosen
        if chosen is None or not (kept_file(cache, chosen.image) or _is_small(client, chosen.image)):
            return None
        return load_image(client, cache, chosen.image, check)
    except (NotFound, NotAllowed, FileError):
        return None


def _is_small(client: Client, url: str) -> bool:
    image = read_image(client, url)
    return prod(side or 1 for side in (image.width, image.height, image.depth)) <= MOST_VOXELS
