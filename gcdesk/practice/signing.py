"""Signed addresses of the storage port: good for one method, one path and a limited time."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import UTC, datetime
from enum import Enum, auto
from urllib.parse import parse_qsl, quote, urlencode

_MOMENT = "%Y%m%dT%H%M%SZ"


class Verdict(Enum):
    """What a signature is worth."""

    GOOD = auto()
    MISSING = auto()
    WRONG = auto()
    EXPIRED = auto()


class Signer:
    """Signs and verifies, in the form that S3 uses."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def sign(
        self, base: str, method: str, key: str, now: float, seconds: int, extra: dict[str, str] | None = None
    ) -> str:
        """An address below *base* for *method* on the object *key*, good for *seconds* from *now*."""
        moment = datetime.fromtimestamp(now, UTC)
        path = "/" + quote(key)
        query = {
            **(extra or {}),
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"PRACTICE/{moment:%Y%m%d}/eu-central-1/s3/aws4_request",
            "X-Amz-Date": moment.strftime(_MOMENT),
            "X-Amz-Expires": str(seconds),
            "X-Amz-SignedHeaders": "host",
        }
        query["X-Amz-Signature"] = self._signature(method, path, query)
        return f"{base}{path}?{urlencode(query)}"

    def verify(self, method: str, path: str, raw_query: str, now: float) -> Verdict:
        """What the signature in *raw_query* is worth for *method* on *path* (quoted) at *now*."""
        query = dict(parse_qsl(raw_query, keep_blank_values=True))
        given = query.pop("X-Amz-Signature", "")
        if not given:
            return Verdict.MISSING
        if not hmac.compare_digest(given.encode(), self._signature(method, path, query).encode()):
            return Verdict.WRONG
        begin = datetime.strptime(query["X-Amz-Date"], _MOMENT).replace(tzinfo=UTC).timestamp()
        return Verdict.EXPIRED if now > begin + int(query["X-Amz-Expires"]) else Verdict.GOOD

    def _signature(self, method: str, path: str, query: dict[str, str]) -> str:
        text = "\n".join([method, path, urlencode(sorted(query.items()))])
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()
