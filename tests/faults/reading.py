"""What the server has in the end, read by a plain client of its own that shares nothing with gcdesk's."""

from __future__ import annotations

import hashlib
import json
import ssl
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gcdesk.practice.server import PracticeServer

_SECONDS = 20


@dataclass(frozen=True)
class Shown:
    """A display set as the study shows it."""

    title: str
    order: int
    values: Mapping[str, object]
    """By interface slug: JSON as it is, a file as its `digest`, an image set as the set of its files' digests."""


def digest(content: bytes) -> str:
    """SHA-256 of a file's *content*."""
    return hashlib.sha256(content).hexdigest()


class Reader:
    """Reads a practice server over its ports, as somebody who sees the study would."""

    def __init__(self, server: PracticeServer, user: str = "editor") -> None:
        self._api = f"{server.address}/api/v1/"
        self._token = server.tokens[user]
        handlers: list[urllib.request.BaseHandler] = [urllib.request.ProxyHandler({})]
        if server.certificate_file is not None:
            context = ssl.create_default_context(cafile=str(server.certificate_file))
            handlers.append(urllib.request.HTTPSHandler(context=context))
        self._opener = urllib.request.build_opener(*handlers)

    def study(self, slug: str) -> list[Shown]:
        """All display sets of a study, as it shows them."""
        return [
            Shown(row["title"], row["order"], dict(map(self._value, row["values"])))
            for row in self._display_sets(slug)
        ]

    def images(self, slug: str, interface: str) -> list[tuple[str, bytes]]:
        """Name and file of each image that a study's display sets show for *interface*, in order."""
        values = [value for row in self._display_sets(slug) for value in row["values"]]
        return [self._image(value["image"]) for value in values if _slug(value) == interface]

    def _display_sets(self, slug: str) -> list[dict[str, Any]]:
        (study,) = self._json(f"{self._api}reader-studies/?slug={slug}")["results"]
        page = self._json(f"{self._api}reader-studies/display-sets/?reader_study={study['pk']}&limit=1000")
        assert page["next"] is None
        assert page["count"] == len({row["pk"] for row in page["results"]})
        return sorted(page["results"], key=lambda row: (row["order"], row["index"]))

    def _image(self, address: str) -> tuple[str, bytes]:
        image = self._json(address)
        (file,) = image["files"]
        return str(image["name"]), self._get(file["file"])

    def _value(self, value: dict[str, Any]) -> tuple[str, object]:
        slug = _slug(value)
        if value["image"]:
            return slug, self._digests_of(value["image"])
        if value["file"]:
            return slug, digest(self._get(value["file"]))
        return slug, value["value"]

    def _digests_of(self, address: str) -> object:
        image = self._json(address)
        if not image.get("dicom_image_set"):
            return digest(self._image(address)[1])
        instances = self._json(f"{address}dicom/instances/")["instances"]
        return frozenset(digest(self._get(one["get_instance"]["url"])) for one in instances)

    def _json(self, address: str) -> Any:
        return json.loads(self._get(address))

    def _get(self, address: str) -> bytes:
        request = urllib.request.Request(address)
        if address.startswith(self._api) or "/media/" in address:
            # Left out where the server redirects to storage.
            request.add_unredirected_header("Authorization", f"Bearer {self._token}")
        with self._opener.open(request, timeout=_SECONDS) as answer:
            return bytes(answer.read())


def _slug(value: dict[str, Any]) -> str:
    return str((value.get("interface") or value["socket"])["slug"])
