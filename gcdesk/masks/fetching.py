"""Getting an image's file from the server into a file on this computer: streamed, counted, and its SHA-256 taken."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from gcdesk.api import images
from gcdesk.api.client import Client
from gcdesk.api.models import Image, ImageFile
from gcdesk.errors import DownloadChanged, FileError
from gcdesk.texts import tr

OnProgress = Callable[[int, int, int], object]
"""Hears of the bytes that just came, those that are there, and the file's size (0: not known)."""

_ENDINGS = {"MHD": ".mha", "TIFF": ".tif"}
"""By the server's word for the kind of file, where its name has no ending."""
_KNOWN_ENDINGS = frozenset({".mha", ".mhd", ".tif", ".tiff", ".png", ".jpg", ".jpeg", ".nii", ".gz"})
_HEAD = 64 * 1024
_NOT_TAKEN = frozenset({"DZI"})
"""Copies in tiles, for viewers."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that was fetched whole."""

    path: Path
    size: int
    """Bytes."""
    sha256: str


def file_of(image: Image) -> ImageFile:
    """The file that holds *image*; raises `FileError` when it is a DICOM image set, or has no file that gcdesk knows."""
    if image.dicom_image_set is not None and not image.files:
        raise FileError(
            tr("Masks", "It is a DICOM image set, not one file. Open it on Grand Challenge to look at it.")
        )
    known = [file for file in image.files if file.image_type not in _NOT_TAKEN]
    if not known:
        raise FileError(tr("Masks", "The server has no file of it."))
    return min(known, key=lambda file: file.image_type != "MHD")


def ending_of(file: ImageFile) -> str:
    """``.mha``, ``.tif`` …, by its name on the server."""
    ending = PurePosixPath(urlsplit(file.file).path).suffix.lower()
    return ending if ending in _KNOWN_ENDINGS else _ENDINGS.get(file.image_type, ".mha")


def fetch(
    client: Client,
    url: str,
    path: Path,
    *,
    check: Callable[[], object] = lambda: None,
    on_progress: OnProgress | None = None,
) -> Fetched:
    """Write the file at *url* to *path*; begun anew, once, when it became another one meanwhile.

    *check* is asked between pieces, and may wait or raise. Raises what the server's answers become, and OSError when it
    can't be written.
    """
    try:
        return _fetch(client, url, path, check, on_progress)
    except DownloadChanged:
        return _fetch(client, url, path, check, on_progress)


class _Enough(Exception):
    """The beginning of a file is there."""


def fetch_head(client: Client, url: str) -> bytes:
    """The first bytes of the file at *url*, 64 KiB if it has so many. Raises what the server's answers become."""
    head = bytearray()

    def write(block: bytes) -> None:
        head.extend(block)
        if len(head) >= _HEAD:
            raise _Enough

    with suppress(_Enough):
        images.download(client, url, write)
    return bytes(head[:_HEAD])


def _fetch(
    client: Client, url: str, path: Path, check: Callable[[], object], on_progress: OnProgress | None
) -> Fetched:
    digest = hashlib.sha256()
    total = done = 0

    def size(known: int) -> None:
        nonlocal total
        total = known

    with path.open("wb") as file:

        def write(block: bytes) -> None:
            nonlocal done
            check()
            file.write(block)
            digest.update(block)
            done += len(block)
            if on_progress:
                on_progress(len(block), done, total)

        images.download(client, url, write, size)
    return Fetched(path, done, digest.hexdigest())
