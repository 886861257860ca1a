"""Whether a newer gcdesk exists: asks the project's release page, as nobody, and downloads nothing.

Versions are compared as Python's packages are (PEP 440): 0.10 is newer than 0.9, and 1.0rc1 older than 1.0.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from requests import Request

from gcdesk.api.connection import Connection, ProxyFor
from gcdesk.api.refusals import Received
from gcdesk.api.transport import Transport
from gcdesk.api.wire import decode
from gcdesk.errors import ServerError
from gcdesk.texts import tr

PROJECT = "gcdesk/gcdesk"
"""The project's owner and name on GitHub."""
RELEASES_PAGE = f"https://github.com/{PROJECT}/releases/latest"
"""For the browser: always this page, whatever an answer says."""
LATEST = f"https://api.github.com/repos/{PROJECT}/releases/latest"
"""For gcdesk."""

PATIENCE = (5.0, 10.0)
"""Seconds for connecting, and for each wait for more of the answer."""

_VERSION = re.compile(
    r"v?(?P<numbers>\d{1,9}(\.\d{1,9}){0,5})"
    r"([-_.]?(?P<stage>dev|a|alpha|b|beta|c|rc|pre|preview|post|rev|r)[-_.]?(?P<count>\d{0,9}))?"
    r"(\+[a-z0-9.]+)?",
    re.ASCII,
)
_STAGES = {
    stage: rank
    for rank, stages in enumerate(("dev", "a alpha", "b beta", "c rc pre preview", "final", "post rev r"))
    for stage in stages.split()
}


class WireRelease(msgspec.Struct, frozen=True):
    """What is read of an answer."""

    tag_name: str


class ReleasePage:
    """Asked once, from a background thread; stopped from any."""

    def __init__(
        self, certificate_file: Path | None = None, proxy_for: ProxyFor | None = None, address: str = LATEST
    ) -> None:
        """Asks through the same proxy, and trusts the same certificates, as for the server.

        Raises `FileError` when *certificate_file* can't be used.
        """
        self._address = address
        # Asked as storage is, without a token; the one here is nobody's.
        self._transport = Transport(Connection(address, "nobody", certificate_file, proxy_for), 1, PATIENCE)

    def newest(self) -> str:
        """The version of the newest release (``0.2.0``). Blocks.

        Raises `ServerError` when the page does not tell one, `NetworkError` when it can't be reached, and
        `Cancelled` after `stop`.
        """
        try:
            request = Request("GET", self._address, headers={"Accept": "application/vnd.github+json"})
            return _version_in(self._transport.ask_storage(request))
        finally:
            self._transport.close()

    def stop(self) -> None:
        """End `newest` from any thread."""
        self._transport.stop()


def _version_in(received: Received) -> str:
    if received.status in (403, 429):
        sentence = tr(
            "Api", "The project's release page was asked too often from this network. Try again in an hour."
        )
        raise ServerError(sentence, received.details)
    try:
        version = decode(received.body, WireRelease).tag_name.strip() if received.ok else ""
    except msgspec.MsgspecError:
        version = ""
    if version_key(version) is None:
        sentence = tr(
            "Api",
            "The project's release page does not tell which version is the newest (HTTP {status}).",
            status=received.status,
        )
        raise ServerError(sentence, received.details)
    return version.removeprefix("v")


def is_newer(version: str, than: str) -> bool:
    """Whether *version* is newer *than* another; never where either is no version."""
    key, other = version_key(version), version_key(than)
    return key is not None and other is not None and key > other


def version_key(text: str) -> tuple[tuple[int, ...], int, int] | None:
    """What orders versions such as ``v0.10.1`` and ``1.0rc2``; None: that is no version."""
    found = _VERSION.fullmatch(text.strip().lower())
    if found is None:
        return None
    numbers = [int(number) for number in found["numbers"].split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()  # 1.0 is 1
    return tuple(numbers), _STAGES[found["stage"] or "final"], int(found["count"] or 0)
