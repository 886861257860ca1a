"""Which image a mask belongs to, as far as it can be found out without asking. Blocks: call it on a background thread."""

from __future__ import annotations

from collections.abc import Mapping

from gcdesk.api.client import Client
from gcdesk.api.images import read_image
from gcdesk.api.models import Image
from gcdesk.errors import FileError
from gcdesk.imaging.files.metaimage import grid_in, read_header
from gcdesk.imaging.grids import Grid
from gcdesk.imaging.volumes.volume import read_grid
from gcdesk.masks.fetching import fetch_head, file_of
from gcdesk.masks.listing.belongs import Belongs, SetImage, belongs_to, by_grid, by_shape
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.kept_files import kept_file

_METAIMAGE = "MHD"


def choose_image(client: Client, cache: MaskCache, row: MaskRow, chosen: SetImage | None = None) -> Belongs:
    """Which image the mask of *row* belongs to: *chosen* if somebody said so.

    Where several are likely, those of the mask's shape, by what the server says of them; and where that leaves several, those
    on its grid, by the beginnings of their files. Raises what the server's answers become.
    """
    if chosen is not None:
        return Belongs((chosen,))
    belongs = belongs_to(row.display_set, row.question)
    if not belongs.to_ask or not row.image:
        return belongs
    mask = read_image(client, row.image)
    images = {each.image: read_image(client, each.image) for each in belongs.candidates}
    belongs = by_shape(belongs, mask, images)
    if not belongs.to_ask:
        return belongs
    return by_grid(belongs, _grid(client, cache, row.image, mask), _grids(client, cache, belongs, images))


def _grids(
    client: Client, cache: MaskCache, belongs: Belongs, images: Mapping[str, Image]
) -> dict[str, Grid | None]:
    urls = {each.image for each in belongs.candidates}
    return {url: _grid(client, cache, url, images[url]) for url in urls}


def _grid(client: Client, cache: MaskCache, url: str, image: Image) -> Grid | None:
    """The grid of *image*; None where its file does not tell it at once."""
    try:
        kept = kept_file(cache, url)
        if kept is not None:
            return read_grid(kept)
        file = file_of(image)
    except FileError:
        return None
    header = read_header(fetch_head(client, file.file)) if file.image_type == _METAIMAGE else None
    return grid_in(header) if header is not None else None
