"""The storage port: parts come in and files go out, through signed addresses only, as S3 does it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
import struct
import zlib
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from gcdesk.practice.exchange import XML, Reply
from gcdesk.practice.faults import Expired, NoETag, Status
from gcdesk.practice.records import Part, Upload
from gcdesk.practice.serving import Handler
from gcdesk.practice.signing import Verdict

_BAD_SIGNATURE = "The request signature we calculated does not match the signature you provided."
_ONE_MECHANISM = (
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, "
    "Signature query string parameter or the Authorization header should be specified"
)
_NO_SUCH_UPLOAD = (
    "The specified upload does not exist. The upload ID may be invalid, or aborted or completed."
)
_CODES = {403: "AccessDenied", 404: "NoSuchKey", 429: "SlowDown", 500: "InternalError", 503: "SlowDown"}


class Problem(Exception):
    """A refusal of storage: status, code and message."""

    def __init__(self, status: int, code: str, message: str, retry_after: float | str | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.retry_after = status, code, message, retry_after

    def reply(self) -> Reply:
        """As XML."""
        request_id = secrets.token_hex(8).upper()
        body = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Error><Code>{self.code}</Code><Message>{self.message}</Message>"
            f"<RequestId>{request_id}</RequestId></Error>"
        )
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return Reply(self.status, body.encode(), XML, headers)


class StorageHandler(Handler):
    """Answers signed addresses."""

    port_name = "storage"

    def logged_path(self) -> str:
        """Without the query, where the signature is."""
        return self.path.partition("?")[0]

    def respond(self) -> None:
        """Answer the request that was just read."""
        path = self.logged_path()
        try:
            if path.startswith("/logos/") and self.command in {"GET", "HEAD"}:
                self.send(Reply(200, _logo(), "image/png"))
                return
            self._let_in(path)
            if self.command == "PUT":
                self._put(path)
            elif self.command in {"GET", "HEAD"}:
                self._get(path)
            else:
                raise Problem(405, "MethodNotAllowed", "The specified method is not allowed.")
        except Problem as problem:
            if not self.received:
                # Who is still sending would take a closed connection for a network failure.
                self.receive(lambda _piece: None)
            self.hold()
            self.send(problem.reply())

    def _let_in(self, path: str) -> None:
        status = self.effect(Status)
        if status:
            code = _CODES.get(status.code, "InternalError")
            raise Problem(status.code, code, "Please try again.", status.retry_after)
        if "Authorization" in self.headers:
            raise Problem(400, "InvalidArgument", _ONE_MECHANISM)
        method = "GET" if self.command == "HEAD" else self.command
        query, now = self.path.partition("?")[2], self.site.state.clock.now()
        verdict = self.site.signer.verify(method, path, query, now)
        if verdict is Verdict.WRONG:
            raise Problem(403, "SignatureDoesNotMatch", _BAD_SIGNATURE)
        if verdict is Verdict.MISSING:
            raise Problem(403, "AccessDenied", "Access Denied")
        if verdict is Verdict.EXPIRED or self.effect(Expired):
            raise Problem(403, "AccessDenied", "Request has expired")

    # ---- parts

    def _put(self, path: str) -> None:
        upload, number = self._target(path)
        if "Transfer-Encoding" in self.headers:
            self.close_connection = True
            raise Problem(
                501, "NotImplemented", "A header you provided implies functionality that is not implemented"
            )
        if "Content-Length" not in self.headers:
            raise Problem(411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
        promised = self._promised_md5()
        folder = self.site.upload_folder(upload.pk)
        file = folder / f"part-{number:05}-{secrets.token_hex(4)}"
        digest = hashlib.md5(usedforsecurity=False)
        try:
            self._write(file, digest)
            if promised is not None and promised != digest.digest():
                raise Problem(
                    400, "BadDigest", "The Content-MD5 you specified did not match what we received."
                )
            etag = f'"{digest.hexdigest()}"'
            self._keep(upload, number, etag, file)
        except BaseException:
            file.unlink(missing_ok=True)
            raise
        self.hold()
        headers = {} if self.effect(NoETag) else {"ETag": etag}
        self.send(Reply(200, b"", "text/html; charset=utf-8", headers))

    def _target(self, path: str) -> tuple[Upload, int]:
        query = dict(parse_qsl(self.path.partition("?")[2]))
        match = re.fullmatch(r"/uploads/\d+/([0-9a-f-]+)", path)
        upload = self.site.state.uploads.get(match[1]) if match else None
        if upload is None or upload.status != "Initialized" or upload.s3_upload_id != query.get("uploadId"):
            raise Problem(404, "NoSuchUpload", _NO_SUCH_UPLOAD)
        return upload, int(query["partNumber"])

    def _promised_md5(self) -> bytes | None:
        text = self.headers.get("Content-MD5")
        if text is None:
            return None
        try:
            promised = base64.b64decode(text, validate=True)
        except binascii.Error:
            promised = b""
        if len(promised) != 16:
            raise Problem(400, "InvalidDigest", "The Content-MD5 you specified is not valid.")
        return promised

    def _write(self, file: Path, digest: hashlib._Hash) -> None:
        try:
            target = file.open("wb", buffering=0)
        except FileNotFoundError as error:  # aborted or purged a moment ago
            raise Problem(404, "NoSuchUpload", _NO_SUCH_UPLOAD) from error
        with target:

            def take(piece: memoryview) -> None:
                digest.update(piece)
                target.write(piece)

            self.receive(take)

    def _keep(self, upload: Upload, number: int, etag: str, file: Path) -> None:
        state, size = self.site.state, self.length()
        with state.lock:
            current = state.uploads.get(upload.pk)
            if current is None or current.status != "Initialized":
                raise Problem(404, "NoSuchUpload", _NO_SUCH_UPLOAD)
            state.bytes_sent[upload.creator] += size
            old = state.put_part(Part(upload.pk, number, etag, size, state.clock.now(), file.name))
        if old is not None:
            file.with_name(old.file).unlink(missing_ok=True)

    # ---- files

    def _get(self, path: str) -> None:
        file = self.site.media(unquote(path).lstrip("/"))
        if not file.is_file():
            raise Problem(404, "NoSuchKey", "The specified key does not exist.")
        self.hold()
        size = file.stat().st_size
        headers = {
            "Content-Type": "application/octet-stream",
            "ETag": self._etag(file),
            "Accept-Ranges": "bytes",
        }
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if match is None:
            self.send_path(file, 200, 0, size, headers)
            return
        start, end = int(match[1]), min(int(match[2] or size), size - 1)
        if start >= size:
            raise Problem(416, "InvalidRange", "The requested range is not satisfiable")
        headers["Content-Range"] = f"bytes {start}-{end}/{size}"
        self.send_path(file, 206, start, end - start + 1, headers)

    def _etag(self, file: Path) -> str:
        """Changes when the file does; what S3 has there can't be told without reading it all."""
        stat = file.stat()
        text = f"{file.name} {stat.st_size} {stat.st_mtime_ns}"
        return f'"{hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()}"'


def _logo() -> bytes:
    """A plain picture in the practice server's colour, as PNG."""
    side = 64

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\0" + bytes((0x8A, 0x4B, 0x08)) * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
