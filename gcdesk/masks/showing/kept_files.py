"""Files of images in the cache, loaded when they are not there. Blocks: call it on a background thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gcdesk.api.client import Client
from gcdesk.api.images import download_instance, list_instances, read_image
from gcdesk.api.models import Image, Instance
from gcdesk.masks.fetching import ending_of, fetch, file_of
from gcdesk.masks.showing.cache import MaskCache

_ENDINGS = (".mha", ".tif", ".tiff", ".png", ".jpg")

Check = Callable[[], object]
"""Asked between pieces; raises `Cancelled` when nobody waits any more."""


def kept_file(cache: MaskCache, url: str) -> Path | None:
    """The file of the image at *url* if it was loaded before: an image of one address never changes."""
    return next((found for ending in _ENDINGS if (found := cache.find(url, ending)) is not None), None)


def image_file(
    client: Client, cache: MaskCache, url: str, check: Check = lambda: None, known: Image | None = None
) -> Path:
    """The file of the image at *url* in the cache, loaded if it is not there. Raises `FileError` when there is
    no such file, OSError when it can't be kept, and what the server's answers become."""
    kept = kept_file(cache, url)
    if kept is not None:
        return kept
    file = file_of(known or read_image(client, url))
    return cache.keep(url, lambda part: fetch(client, file.file, part, check=check), ending_of(file))


def instance_files(client: Client, cache: MaskCache, image: Image, check: Check) -> list[Path]:
    """The files of the DICOM instances of *image*, in the server's order. Raises as `image_file`."""
    listed = list_instances(client, image.api_url or image.pk)

    def load(instance: Instance) -> Path:
        def write(part: Path) -> None:
            with part.open("wb") as file:

                def take(block: bytes) -> None:
                    check()
                    file.write(block)

                download_instance(client, instance, take)

        return cache.keep(f"{image.pk} {instance.sop_instance_uid}", write, ".dcm")

    return list(client.spread(load, listed))
