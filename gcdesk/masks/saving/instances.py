"""The DICOM instances of an image, loaded once for all masks on it. Whoever calls is alone (`Gate.alone`), but for `copy`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from gcdesk.api.client import Client
from gcdesk.api.images import download_instance, list_instances, read_image
from gcdesk.api.models import Image, Instance
from gcdesk.errors import FileError
from gcdesk.masks.listing.belongs import SetImage
from gcdesk.masks.saving.files import remove
from gcdesk.texts import tr


class Instances:
    """Keeps the files of one image at a time: masks come case by case."""

    def __init__(self, workplace: Path, check: Callable[[], object]) -> None:
        self._workplace = workplace
        self._check = check
        self._image = ""
        self._files: tuple[Path, ...] = ()

    def of(self, client: Client, candidates: Sequence[SetImage]) -> tuple[Path, ...]:
        """The files of the one among *candidates* that has DICOM instances; raises `FileError` when that is none, or several."""
        read = {each.image: read_image(client, each.image) for each in candidates}
        with_instances = {url: image for url, image in read.items() if image.dicom_image_set is not None}
        if len(with_instances) != 1:
            raise FileError(
                tr(
                    "Masks",
                    "DICOM SEG needs the DICOM instances of its image, and the server has none. Choose another format.",
                )
                if not with_instances
                else tr("Masks", "Which of several DICOM images the mask belongs to is not known.")
            )
        ((url, image),) = with_instances.items()
        if url != self._image:
            folder = self._workplace / "instances"
            remove(folder)
            self._image = ""
            self.copy(client, image, folder)
            self._image, self._files = url, tuple(sorted(folder.iterdir()))
        return self._files

    def copy(self, client: Client, image: Image, folder: Path) -> None:
        """Put every instance of *image* into *folder*, as ``0001.dcm`` and so on, in the server's order."""
        remove(folder)
        folder.mkdir(parents=True)
        listed = list_instances(client, image.api_url or image.pk)
        if not listed:
            raise FileError(tr("Masks", "The server lists no DICOM instances of it."))

        def load(numbered: tuple[int, Instance]) -> None:
            number, instance = numbered
            with (folder / f"{number:04d}.dcm").open("wb") as file:

                def write(block: bytes) -> None:
                    self._check()
                    file.write(block)

                download_instance(client, instance, write)

        for _ in client.spread(load, list(enumerate(listed, start=1))):
            self._check()
