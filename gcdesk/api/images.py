"""Images, their files, and getting these."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote

from requests import Response

from gcdesk.api.client import Client
from gcdesk.api.models import Image, Instance
from gcdesk.api.wire import WireImage, WireInstances
from gcdesk.errors import DownloadChanged, ServerError
from gcdesk.texts import tr

Write = Callable[[bytes], object]
"""Takes the next bytes of what is downloaded."""

OnSize = Callable[[int], object]
"""Hears of the whole file's size in bytes."""

_IMAGES = "cases/images/"
_BLOCK = 1024 * 1024
_PARTIAL = 206
_RANGE = re.compile(r"bytes (\d+)-")


def read_image(client: Client, url_or_pk: str) -> Image:
    """An image, by its key or its ``api_url``."""
    return client.get(_path(url_or_pk), WireImage).model()


def list_instances(client: Client, url_or_pk: str) -> list[Instance]:
    """The DICOM instances of an image that has no files (``dicom_image_set`` is not None)."""
    found = client.get(f"{_path(url_or_pk)}dicom/instances/", WireInstances)
    return [instance.model() for instance in found.instances]


def download(client: Client, url: str, write: Write, on_size: OnSize | None = None) -> int:
    """Hand the bytes at *url* to *write*, piece by piece; how many they were.

    The token goes to the server only, not to the storage that it redirects to. When the connection breaks,
    the download goes on where it was, without handing out anything twice; raises `DownloadChanged` when the file
    became another one meanwhile. *on_size* hears of the size before the first byte, where it is known.
    """
    return client.repeated(_Download(client, url, {}, write, on_size).run)


def download_instance(client: Client, instance: Instance, write: Write, on_size: OnSize | None = None) -> int:
    """Hand the bytes of a DICOM instance to *write*, as `download` does."""
    if instance.method != "GET":
        raise ServerError(
            tr("Api", "The server wants a DICOM instance to be fetched in a way that gcdesk does not know.")
        )
    return client.repeated(_Download(client, instance.url, instance.headers, write, on_size).run)


class _Download:
    """A download that remembers over several tries how far it got."""

    def __init__(
        self, client: Client, url: str, headers: Mapping[str, str], write: Write, on_size: OnSize | None
    ) -> None:
        self._client = client
        self._url = url
        self._headers = headers
        self._write = write
        self._on_size = on_size
        self._done = 0
        self._etag: str | None = None

    def run(self) -> int:
        with self._client.stream(self._url, {**self._headers, **self._rest()}) as response:
            etag = response.headers.get("ETag")
            if self._done and (etag is None or etag != self._etag):
                raise _changed()
            self._etag = etag
            skip = self._done - self._begins(response)
            self._tell_size(response, self._done - skip)
            for block in self._blocks(response):
                fresh = block[skip:]
                skip = max(0, skip - len(block))
                if fresh:
                    self._write(fresh)
                    self._done += len(fresh)
        return self._done

    def _rest(self) -> dict[str, str]:
        """The headers that ask for what is missing, if the file is still the one that was begun."""
        if not self._done or self._etag is None or self._etag.startswith("W/"):
            return {}
        return {"Range": f"bytes={self._done}-", "If-Range": self._etag}

    def _begins(self, response: Response) -> int:
        """The place of the first byte of *response* in the file; 0 when the server sends all of it."""
        if response.status_code != _PARTIAL:
            return 0
        place = _RANGE.match(response.headers.get("Content-Range", ""))
        if place is None or int(place[1]) > self._done:
            raise _changed()
        return int(place[1])

    def _tell_size(self, response: Response, begins: int) -> None:
        length = response.headers.get("Content-Length", "")
        if self._on_size and length.isdigit() and "Content-Encoding" not in response.headers:
            self._on_size(begins + int(length))

    def _blocks(self, response: Response) -> Iterator[bytes]:
        blocks: Iterator[bytes] = response.iter_content(_BLOCK)
        while True:
            # Only reading is told apart: a full disk is not a fault of the connection.
            with self._client.told_apart(self._url):
                block = next(blocks, None)
            if block is None:
                return
            yield block


def _changed() -> DownloadChanged:
    return DownloadChanged(tr("Api", "The download broke off and can't go on where it was. Start it again."))


def _path(url_or_pk: str) -> str:
    return url_or_pk if "/" in url_or_pk else f"{_IMAGES}{quote(url_or_pk, safe='')}/"
