"""Sending files in parts over signed addresses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from gcdesk.api.client import Client
from gcdesk.api.models import Part, Upload
from gcdesk.api.paging import read_list
from gcdesk.api.part_body import PartBody
from gcdesk.api.refusals import unreadable
from gcdesk.api.wire import WireAddresses, WireParts
from gcdesk.errors import Details, UnreadableAnswer
from gcdesk.texts import tr

__all__ = [
    "PartBody",
    "abort",
    "complete",
    "create",
    "list_parts",
    "list_uploads",
    "presign",
    "put_part",
    "read",
]


def create(client: Client, filename: str) -> Upload:
    """Begin an upload, once; *filename* is bare and has 1 to 128 characters.

    Raises `TooManyUploads`, `OutcomeUnknown` and others.
    """
    return client.ask("POST", "uploads/", Upload, {"filename": filename})


def presign(client: Client, upload: Upload, numbers: Iterable[int]) -> dict[int, str]:
    """Signed addresses for the parts *numbers* (1 to 10,000), good for an hour; raises `UploadLimitReached`."""
    wanted = list(numbers)
    path = f"{_path(upload)}generate-presigned-urls/"
    signed = client.ask_again("PATCH", path, WireAddresses, {"part_numbers": wanted}).presigned_urls
    if not signed.keys() >= set(wanted):
        raise UnreadableAnswer(
            tr("Api", "The server's reply names no address for a part that is to be sent."),
            Details("PATCH", path),
        )
    return signed


def put_part(client: Client, url: str, body: bytes | PartBody, md5: str | None = None) -> str:
    """Send one part to its signed address; the ETag that storage gives it.

    *md5* is the digest of the bytes in base64, as ``Content-MD5`` has it. What can pass by itself is repeated
    by the client's policy. Raises `LinkExpired` (ask for another address) and `DamagedPart` (send it again),
    which the caller repeats, and what *body* raises.
    """
    received = client.put(url, body, {} if md5 is None else {"Content-MD5": md5})
    etag = received.headers.get("ETag")
    if not etag:
        raise UnreadableAnswer(*unreadable(received, "no ETag"))
    return etag


def list_parts(client: Client, upload: Upload) -> list[Part]:
    """The parts that storage has: what to go on from."""
    return client.get(f"{_path(upload)}list-parts/", WireParts).parts


def complete(client: Client, upload: Upload, parts: Sequence[Part]) -> Upload:
    """Put the parts together, once; raises `OutcomeUnknown` for any fault: read the upload's status then."""
    in_order = sorted(parts, key=lambda part: part.number)
    payload = {"parts": [{"ETag": part.etag, "PartNumber": part.number} for part in in_order]}
    return client.ask("PATCH", f"{_path(upload)}complete-multipart-upload/", Upload, payload)


def abort(client: Client, upload: Upload) -> Upload:
    """Give the upload's place back, once."""
    return client.ask("PATCH", f"{_path(upload)}abort-multipart-upload/", Upload, {})


def read(client: Client, pk: str) -> Upload:
    """An upload as it is now; raises `NotFound` once it is used up or purged."""
    return client.get(f"uploads/{quote(pk, safe='')}/", Upload)


def list_uploads(client: Client) -> list[Upload]:
    """The user's uploads that are not used up."""
    return read_list(client, "uploads/", Upload)


def _path(upload: Upload) -> str:
    return f"uploads/{quote(upload.pk, safe='')}/{quote(upload.s3_upload_id, safe='')}/"
