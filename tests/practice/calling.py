"""Calling the practice server over real sockets, as plainly as possible."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import requests

from gcdesk.practice.server import PracticeServer

PATIENCE = 10.0


class Caller:
    """One user of a server; without a user, nobody."""

    def __init__(self, server: PracticeServer, user: str | None = "editor") -> None:
        self.server = server
        self.session = requests.Session()
        self.session.trust_env = False
        if user is not None:
            self.session.headers["Authorization"] = f"Bearer {server.tokens[user]}"
        self.storage = requests.Session()
        self.storage.trust_env = False
        for session in (self.session, self.storage):
            session.verify = str(server.certificate_file) if server.certificate_file else True

    def close(self) -> None:
        self.session.close()
        self.storage.close()

    def url(self, path: str) -> str:
        return path if path.startswith("http") else f"{self.server.address}/api/v1/{path}"

    def call(self, method: str, path: str, json: Any = None, **extra: Any) -> requests.Response:
        extra = {"timeout": 30, "allow_redirects": False, **extra}
        return self.session.request(method, self.url(path), json=json, **extra)

    def get(self, path: str, **extra: Any) -> requests.Response:
        return self.call("GET", path, **extra)

    def read(self, path: str) -> Any:
        """The JSON at *path*, which must be there."""
        response = self.get(path)
        assert response.status_code == 200, response.text
        return response.json()

    def listed(self, path: str) -> list[Any]:
        """The first page of a list."""
        results: list[Any] = self.read(path)["results"]
        return results

    def post(self, path: str, json: Any = None) -> requests.Response:
        return self.call("POST", path, json)

    def patch(self, path: str, json: Any = None) -> requests.Response:
        return self.call("PATCH", path, json)

    # ---- whole tasks

    def display_set(self, title: str = "case", study: str = "empty-practice", **fields: Any) -> Any:
        """A new display set."""
        made = self.post("reader-studies/display-sets/", {"reader_study": study, "title": title, **fields})
        assert made.status_code == 201, made.text
        return made.json()

    def begin(self, filename: str = "ct.mha") -> tuple[Any, str]:
        """A new upload, and the path below which its parts are dealt with."""
        made = self.post("uploads/", {"filename": filename})
        assert made.status_code == 201, made.text
        upload = made.json()
        return upload, f"uploads/{upload['pk']}/{upload['s3_upload_id']}/"

    def sign(self, path: str, *numbers: int) -> dict[str, str]:
        """Signed addresses for parts."""
        signed = self.patch(f"{path}generate-presigned-urls/", {"part_numbers": list(numbers)})
        assert signed.status_code == 200, signed.text
        addresses: dict[str, str] = signed.json()["presigned_urls"]
        return addresses

    def put(self, address: str, data: Any, **headers: str) -> requests.Response:
        """A part, sent to storage without a token."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.storage.put(address, data=data, headers=named, timeout=30)

    def upload(self, filename: str, *parts: bytes) -> str:
        """A file, sent and completed; gives its address in the API."""
        upload, path = self.begin(filename)
        addresses = self.sign(path, *range(1, len(parts) + 1))
        sent = [
            {"ETag": self.put(addresses[str(number)], part).headers["ETag"], "PartNumber": number}
            for number, part in enumerate(parts, start=1)
        ]
        done = self.patch(f"{path}complete-multipart-upload/", {"parts": sent})
        assert done.status_code == 200, done.text
        return str(upload["api_url"])

    def fill(self, display_set: Any, *values: dict[str, Any]) -> requests.Response:
        """Give a display set values."""
        return self.patch(display_set["api_url"], {"values": list(values)})

    def values(self, display_set: Any) -> dict[str, Any]:
        """Interface slug → value of a display set."""
        return {value["interface"]["slug"]: value for value in self.read(display_set["api_url"])["values"]}

    def value_when_there(self, display_set: Any, slug: str) -> Any:
        """The value of an interface, once it is there."""
        wait_until(lambda: slug in self.values(display_set))
        return self.values(display_set)[slug]

    def ended_import(self) -> Any:
        """The only import, once it has ended."""
        wait_until(lambda: self.listed("cases/upload-sessions/")[0]["status"] in {"Succeeded", "Failed"})
        (row,) = self.listed("cases/upload-sessions/")
        return row

    def download(self, address: str) -> bytes:
        """What a media address leads to, fetched from storage without the token."""
        redirect = self.get(address)
        assert redirect.status_code == 302, redirect.text
        response = self.storage.get(redirect.headers["Location"], timeout=30)
        assert response.status_code == 200, response.text
        return response.content


@contextmanager
def calling(server: PracticeServer, user: str | None = "editor") -> Iterator[Caller]:
    """A caller for as long as the ``with`` block lasts."""
    caller = Caller(server, user)
    try:
        yield caller
    finally:
        caller.close()


def wait_until(happened: Callable[[], object]) -> None:
    """Returns when *happened* says so; fails when it never does."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


def metaimage(array: np.ndarray[Any, Any], *, compress: bool = False, element: str = "") -> bytes:
    """A MetaImage of *array* (slowest axis first), with its data inside."""
    import zlib

    names = {"u1": "MET_UCHAR", "i2": "MET_SHORT", "f4": "MET_FLOAT", "u4": "MET_UINT"}
    data = array.tobytes()
    stored = zlib.compress(data) if compress else data
    lines = [
        "ObjectType = Image",
        f"NDims = {array.ndim}",
        "BinaryData = True",
        "BinaryDataByteOrderMSB = False",
        f"CompressedData = {compress}",
        *([f"CompressedDataSize = {len(stored)}"] if compress else []),
        f"ElementSpacing = {' '.join(['0.5'] * array.ndim)}",
        f"DimSize = {' '.join(str(size) for size in reversed(array.shape))}",
        f"ElementType = {element or names[array.dtype.str[1:]]}",
        "ElementDataFile = LOCAL",
    ]
    return ("\n".join(lines) + "\n").encode() + stored


def volume(seed: int = 1) -> bytes:
    """A small CT-like MetaImage."""
    chance = np.random.default_rng(seed)
    return metaimage(chance.integers(-1000, 1000, (4, 6, 8)).astype("<i2"))


def mask(labels: int = 2) -> bytes:
    """A small mask with the labels 0 … *labels* − 1."""
    return metaimage((np.arange(4 * 6 * 8) % labels).astype("u1").reshape(4, 6, 8), compress=True)


def files_below(folder: Path) -> list[Path]:
    """All files in a folder, however deep."""
    return [path for path in folder.rglob("*") if path.is_file()]
