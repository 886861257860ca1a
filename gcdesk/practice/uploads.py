"""Sending a file: create, sign addresses for parts, list parts, complete, abort."""

from __future__ import annotations

import re
import secrets
import shutil
from typing import Any

import msgspec

from gcdesk.practice import dialects
from gcdesk.practice.exchange import (
    Reply,
    Request,
    crash,
    expected_dictionary,
    json_reply,
    not_found,
    paged,
    refusal,
)
from gcdesk.practice.faults import TOO_MANY_UPLOADS, UPLOAD_LIMIT_REACHED, OtherParts
from gcdesk.practice.records import Part, Upload
from gcdesk.practice.site import Site
from gcdesk.practice.state import new_pk

LONGEST_NAME = 128
MOST_PARTS = 10_000
COPY = 1024 * 1024


def remove_upload(site: Site, pk: str) -> None:
    """Remove an upload and its files."""
    with site.state.lock:
        site.state.uploads.remove(pk)
        site.state.forget_parts(pk)
    shutil.rmtree(site.upload_folder(pk), ignore_errors=True)


def _purge(site: Site) -> None:
    for upload in site.state.outdated_uploads():
        remove_upload(site, upload.pk)


def list_uploads(site: Site, request: Request) -> Reply:
    """``GET uploads/``."""
    _purge(site)
    rows = site.state.uploads_of(request.user) if request.user else []
    return paged(request, site.api("uploads/"), rows, lambda row: dialects.upload(site, row))


def create_upload(site: Site, request: Request) -> Reply:
    """``POST uploads/``."""
    user, state = request.signed_in(), site.state
    filename = _filename(request.fields())
    _purge(site)
    unused = [row for row in state.uploads_of(user) if row.status != "Aborted"]
    if len(unused) >= state.limits.unused_uploads:
        raise refusal(400, TOO_MANY_UPLOADS.body)
    row = Upload(
        pk=new_pk(),
        creator=user,
        filename=filename,
        s3_upload_id=secrets.token_urlsafe(42),
        status="Initialized",
        created=state.clock.now(),
    )
    site.upload_folder(row.pk).mkdir(parents=True)
    return json_reply(dialects.upload(site, state.uploads.put(row.pk, row)), 201)


def _filename(fields: dict[str, Any]) -> str:
    raw = fields.get("filename")
    if "filename" not in fields:
        problem = "This field is required."
    elif not isinstance(raw, str):
        problem = "This field may not be null." if raw is None else "Not a valid string."
    elif not raw.strip():
        problem = "This field may not be blank."
    elif len(raw.strip()) > LONGEST_NAME:
        problem = f"Ensure this field has no more than {LONGEST_NAME} characters."
    elif "/" in raw or raw.strip() in {".", ".."}:
        problem = f"{raw} is not a valid filename"
    else:
        return raw.strip()
    raise refusal(400, {"filename": [problem]})


def _mine(site: Site, request: Request, pk: str) -> Upload:
    _purge(site)
    row = site.state.uploads.get(pk)
    if row is None or row.creator != request.user:
        raise not_found("UserUpload")
    return row


def read_upload(site: Site, request: Request, pk: str) -> Reply:
    """``GET uploads/<pk>/``: 404 once it is used up."""
    return json_reply(dialects.upload(site, _mine(site, request, pk)))


def _being_sent(site: Site, request: Request, pk: str, s3_upload_id: str) -> Upload:
    if request.method != "GET":
        request.signed_in()
    row = _mine(site, request, pk)
    if row.s3_upload_id != s3_upload_id:
        raise refusal(404, {"detail": "Not found."})
    return row


def _initialized(request: Request, row: Upload) -> Upload:
    if row.status != "Initialized":
        raise crash(request, "RuntimeError", "Upload is not initialized")
    return row


def sign_parts(site: Site, request: Request, pk: str, s3_upload_id: str) -> Reply:
    """``PATCH …/generate-presigned-urls/``."""
    row, state = _being_sent(site, request, pk, s3_upload_id), site.state
    numbers = _part_numbers(request.fields())
    _initialized(request, row)
    limit = state.limits.account_bytes
    if limit is not None and state.bytes_sent[row.creator] >= limit:
        raise refusal(403, UPLOAD_LIMIT_REACHED.body)
    addresses = {}
    for number in numbers:
        extra = {"uploadId": s3_upload_id, "partNumber": str(number)}
        addresses[str(number)] = site.signed("PUT", dialects.upload_key(row), extra)
    return json_reply({**dialects.upload(site, row), "presigned_urls": addresses})


def _part_numbers(fields: dict[str, Any]) -> list[int]:
    if "part_numbers" not in fields:
        raise refusal(400, {"non_field_errors": ["The `part_numbers` field is required"]})
    numbers = fields["part_numbers"]
    if not isinstance(numbers, list):
        sentence = f'Expected a list of items but got type "{type(numbers).__name__}".'
        raise refusal(400, {"part_numbers": [sentence]})
    errors: dict[str, list[str]] = {}
    for position, number in enumerate(numbers):
        if not isinstance(number, int) or isinstance(number, bool):
            errors[str(position)] = ["A valid integer is required."]
        elif number < 1:
            errors[str(position)] = ["Ensure this value is greater than or equal to 1."]
        elif number > MOST_PARTS:
            errors[str(position)] = [f"Ensure this value is less than or equal to {MOST_PARTS}."]
    if errors:
        raise refusal(400, {"part_numbers": errors})
    return numbers


def list_parts(site: Site, request: Request, pk: str, s3_upload_id: str) -> Reply:
    """``GET …/list-parts/``: what to go on from."""
    row = _initialized(request, _being_sent(site, request, pk, s3_upload_id))
    parts = [dialects.part(part) for part in site.state.parts_of(pk)]
    if any(isinstance(effect, OtherParts) for effect in request.effects):
        parts = [{**part, "ETag": '"0"'} for part in parts]
    return json_reply({**dialects.upload(site, row), "parts": parts})


def complete(site: Site, request: Request, pk: str, s3_upload_id: str) -> Reply:
    """``PATCH …/complete-multipart-upload/``: whatever storage refuses is a 500."""
    state = site.state
    with state.lock:
        row = _being_sent(site, request, pk, s3_upload_id)
        wanted = _parts_to_join(request.fields())
        _initialized(request, row)
        if pk in site.joining:
            raise crash(request, "RuntimeError", "Upload is being completed")
        try:
            parts = _chosen(site, pk, wanted)
        except ValueError as error:
            operation = "calling the CompleteMultipartUpload operation"
            raise crash(request, "ClientError", f"An error occurred ({error}) when {operation}") from error
        site.joining.add(pk)
    try:
        # Copying takes as long as the file is large: nobody else waits for it.
        _join(site, pk, parts)
    finally:
        site.joining.discard(pk)
    with state.lock:
        row = state.uploads.put(pk, msgspec.structs.replace(row, status="Completed"))
        state.forget_parts(pk)
    return json_reply(dialects.upload(site, row))


def _parts_to_join(fields: dict[str, Any]) -> list[dict[str, Any]]:
    if "parts" not in fields:
        raise refusal(400, {"non_field_errors": ["The `parts` field is required"]})
    errors: list[dict[str, list[str]]] = []
    for item in fields["parts"]:
        if not isinstance(item, dict):
            errors.append({"non_field_errors": [expected_dictionary(item)]})
        else:
            errors.append(
                {name: ["This field is required."] for name in ("ETag", "PartNumber") if name not in item}
            )
    if any(errors):
        raise refusal(400, {"parts": errors})
    return list(fields["parts"])


def _chosen(site: Site, pk: str, wanted: list[dict[str, Any]]) -> list[Part]:
    """The parts that are named; raises ValueError with the code that S3 has for it."""
    there = {part.number: part for part in site.state.parts_of(pk)}
    numbers = [item["PartNumber"] for item in wanted]
    if not wanted:
        raise ValueError("MalformedXML")
    if numbers != sorted(set(numbers)):
        raise ValueError("InvalidPartOrder")
    for item in wanted:
        part = there.get(item["PartNumber"])
        if part is None or part.etag.strip('"') != str(item["ETag"]).strip('"'):
            raise ValueError("InvalidPart")
    parts = [there[number] for number in numbers]
    if any(part.size < site.state.limits.smallest_part for part in parts[:-1]):
        raise ValueError("EntityTooSmall")
    return parts


def _join(site: Site, pk: str, parts: list[Part]) -> None:
    """Make one file, ``object``, of the parts; the first grows by the others, none is ever in memory."""
    folder = site.upload_folder(pk)
    joined = folder / parts[0].file
    with joined.open("ab") as target:
        for part in parts[1:]:
            with (folder / part.file).open("rb") as source:
                shutil.copyfileobj(source, target, COPY)
    joined.replace(folder / "object")
    for path in folder.iterdir():
        if re.fullmatch(r"part-.*", path.name):
            path.unlink()


def abort(site: Site, request: Request, pk: str, s3_upload_id: str) -> Reply:
    """``PATCH …/abort-multipart-upload/``: gives the place back."""
    row = _initialized(request, _being_sent(site, request, pk, s3_upload_id))
    row = site.state.uploads.put(pk, msgspec.structs.replace(row, status="Aborted", s3_upload_id=""))
    site.state.forget_parts(pk)
    shutil.rmtree(site.upload_folder(pk), ignore_errors=True)
    return json_reply(dialects.upload(site, row))
