"""What an answer other than success means: the error to raise, with its sentence. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from gcdesk.api.complaints import Complaint, complaints, sentence_of
from gcdesk.api.connection import host_of
from gcdesk.api.network_faults import PROXY_REFUSED, proxy_refused
from gcdesk.errors import (
    Busy,
    DamagedPart,
    Details,
    GcdeskError,
    LinkExpired,
    Locked,
    NetworkError,
    NotAllowed,
    NotEditor,
    NotFound,
    Refused,
    ServerBroken,
    ServerError,
    TitleTaken,
    TokenRefused,
    TooManyUploads,
    UploadLimitReached,
)
from gcdesk.texts import counted, tr
from gcdesk.texts.scrub import scrub

LONGEST_ASKED = 86_400.0
"""Seconds: whoever asks to come back later than in a day means something else, or nothing."""
_LONGEST_TEXT = 500
_AWAY = frozenset({502, 504})
"""What stands before the server can't reach it, as while it is being updated."""


@dataclass(frozen=True)
class Received:
    """An answer of a server, whatever it is."""

    method: str
    address: str
    """Without query."""
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.status < 300

    @property
    def details(self) -> Details:
        """What hangs on an error about it."""
        return Details(self.method, self.address, self.status, _words(self.body))


def refusal(received: Received, names: Sequence[str] = (), now: datetime | None = None) -> GcdeskError:
    """The error that an answer of Grand Challenge other than success means.

    *names* are the interfaces of the values that were sent, in that order. *now* is what a ``Retry-After``
    date is counted from where the answer has no date of its own.
    """
    status, details = received.status, received.details
    found = complaints(received.body)
    if status == 400:
        return _refused(found, names, details)
    if status == 401:
        return TokenRefused(
            tr(
                "Api", "The server does not accept the token: it is wrong, or was deleted. Paste a valid one."
            ),
            details,
        )
    if status == 403:
        return _not_allowed(found, details)
    if status == 404:
        return NotFound(
            tr(
                "Api",
                "It does not exist on the server, or you have no right to see it; the server does not say which.",
            ),
            details,
        )
    if status == PROXY_REFUSED:
        return proxy_refused(host_of(received.address))
    if status in {429, 503}:
        return _busy(received, now or datetime.now(UTC))
    if status in _AWAY:
        return Busy(
            tr(
                "Api",
                "The server does not respond at the moment (HTTP {status}). Try again later.",
                status=status,
            ),
            details,
        )
    if status >= 500:
        return ServerBroken(
            tr("Api", "The server has a fault (HTTP {status}). Try again later.", status=status), details
        )
    if 300 <= status < 400:
        return ServerError(
            tr(
                "Api",
                "The server sends gcdesk on to another address, where the token must not go. Check the server's "
                "address.",
            ),
            details,
        )
    return Refused(
        sentence_of(found, names) or tr("Api", "The server refused this (HTTP {status}).", status=status),
        details,
    )


def storage_refusal(received: Received, now: datetime | None = None) -> GcdeskError:
    """The error that an answer of the storage behind Grand Challenge other than success means."""
    code = _between(received.body, "Code")
    said = ": ".join(text for text in (code, _between(received.body, "Message")) if text)
    details = Details(received.method, received.address, received.status, said or _words(received.body))
    if received.status == 403 and code:
        return LinkExpired(tr("Api", "The signed address for this part is no longer valid."), details)
    if received.status == 403:
        return NotAllowed(
            tr("Api", "The server's storage, or a proxy in front of it, does not let gcdesk through (403)."),
            details,
        )
    if code in {"BadDigest", "InvalidDigest"}:
        return DamagedPart(
            tr("Api", "A part arrived damaged at the server's storage; it is sent again."), details
        )
    if code == "RequestTimeout":
        return NetworkError(tr("Api", "Sending stalled, and the server's storage gave up waiting."), details)
    if received.status == 404:
        return NotFound(
            tr("Api", "The upload is no longer in the server's storage: it was cancelled or purged."), details
        )
    if received.status in {400, 401, 405}:
        return Refused(
            tr("Api", "The server's storage refused this ({reason}).", reason=said or received.status),
            details,
        )
    return refusal(
        Received(received.method, received.address, received.status, b"", received.headers), now=now
    )


def unreadable(received: Received, reason: str = "") -> tuple[str, Details]:
    """The sentence about an answer that can't be understood, and its details; *reason* is for these only."""
    sentence = (
        tr("Api", "The server sent an empty reply (HTTP {status}, {address}).")
        if not received.body.strip()
        else tr("Api", "The server's reply can't be understood (HTTP {status}, {address}).")
    ).format(status=received.status, address=received.address)
    known = received.details
    text = f"{reason} · {known.server_text}" if reason else known.server_text
    return sentence, Details(known.method, known.address, known.status, text)


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds that a ``Retry-After`` asks for, given as a number or as an HTTP date; None if it says nothing.

    At most `LONGEST_ASKED`, and 0 for a moment that has passed.
    """
    if not header:
        return None
    if re.fullmatch(r"\s*\d+(\.\d+)?\s*", header):
        return min(LONGEST_ASKED, float(header))
    when = _moment(header)
    if when is None:
        return None
    return min(LONGEST_ASKED, max(0.0, when.timestamp() - now.timestamp()))


def _moment(header: str | None) -> datetime | None:
    """What an HTTP date says; None when it says nothing."""
    try:
        when = parsedate_to_datetime(header or "")
        aware = when if when.tzinfo else when.replace(tzinfo=UTC)
        aware.timestamp()
    except (ValueError, OverflowError):
        return None
    return aware


def _refused(found: Sequence[Complaint], names: Sequence[str], details: Details) -> Refused:
    said = " ".join(complaint.text for complaint in found)
    if "answers for it already exist" in said:
        return Locked(
            tr(
                "Api",
                "This display set can't be changed any more: a reader has answered it, or it has ground truth.",
            ),
            details,
        )
    if "unique set" in said and "title" in said:
        return TitleTaken(
            tr("Api", "The study already has a display set with this title. Choose another title."), details
        )
    if "too many uploads" in said:
        return TooManyUploads(
            tr(
                "Api",
                "Your account has too many uploads that are not used yet. The server takes new ones when they are "
                "used, or within a day, when it removes them.",
            ),
            details,
        )
    if any(
        complaint.fields == ("reader_study",) and "does not exist" in complaint.text for complaint in found
    ):
        return NotEditor(
            tr(
                "Api",
                "The reader study does not exist, or you have no right to change it: you are not its editor.",
            ),
            details,
        )
    return Refused(
        sentence_of(found, names) or tr("Api", "The server refused this and does not say why."), details
    )


def _not_allowed(found: Sequence[Complaint], details: Details) -> NotAllowed:
    if any("upload limit reached" in complaint.text.lower() for complaint in found):
        return UploadLimitReached(
            tr(
                "Api",
                "Your account may not upload more. Verify your account on the server: verified accounts may upload "
                "much more.",
            ),
            details,
        )
    return NotAllowed(tr("Api", "You have no right to do this on the server."), details)


def _busy(received: Received, now: datetime) -> Busy:
    # By the server's own clock, where it tells it: this computer's may be set wrong by hours.
    now = _moment(received.headers.get("Date")) or now
    seconds = retry_after(received.headers.get("Retry-After"), now)
    if seconds is None:
        return Busy(tr("Api", "The server is busy. Try again later."), received.details)
    minutes = round(seconds / 60)
    when = (
        counted(minutes, tr("Api", "{n} minute"), tr("Api", "{n} minutes"))
        if minutes > 1
        else counted(round(seconds), tr("Api", "{n} second"), tr("Api", "{n} seconds"))
    )
    sentence = tr("Api", "The server is busy and asks gcdesk to try again in {when}.", when=when)
    return Busy(sentence, received.details, seconds)


def _words(body: bytes) -> str:
    """The server's own words, short, on one line, without markup and without what must stay secret."""
    text = body[:20_000].decode("utf-8", "replace")
    if re.match(r"\s*<(!doctype|html|\?xml)", text, re.IGNORECASE):
        text = re.sub(r"<(style|script)\b.*?</\1>|<[^>]*>", " ", text, flags=re.IGNORECASE | re.DOTALL)
    text = " ".join(scrub(text, paths_allowed=True).split())
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def _between(body: bytes, tag: str) -> str:
    """The text of an XML element of storage, whose other elements may hold parts of the signature."""
    found = re.search(rf"<{tag}>([^<]*)</{tag}>", body[:20_000].decode("utf-8", "replace"))
    return scrub(found.group(1).strip(), paths_allowed=True) if found else ""
