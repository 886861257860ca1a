"""Which server, as whom, and through what: decided by the user, cleaned of what pasting brings along."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from gcdesk.errors import NotAnAddress, NotAToken
from gcdesk.texts import tr

ProxyFor = Callable[[str], str | None]
"""The proxy for an address (``http://proxy:3128``), or None for a direct way."""

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Connection:
    """A server and who asks it."""

    server: str
    """``https://grand-challenge.org``: no slash at the end."""
    token: str = field(repr=False)
    certificate_file: Path | None = None
    """Certificates (PEM) that are trusted besides those of the system."""
    proxy_for: ProxyFor | None = field(default=None, repr=False)

    @property
    def api(self) -> str:
        """Where the server's programming interface begins."""
        return f"{self.server}/api/v1/"

    def owns(self, address: str) -> bool:
        """Whether *address* is the server's own: the same scheme, host and port. Only there the token goes."""
        return origin(address) == origin(self.server)


def clean_token(text: str) -> str:
    """The token in what was pasted, without ``Bearer``, quotes and blanks; raises `NotAToken` if none is."""
    token = re.sub(
        r"^(authorization\s*:\s*)?(bearer\s+)?", "", text.strip(" \t\r\n\"'`"), flags=re.IGNORECASE
    )
    token = re.sub(r"[\s\u200b\ufeff]+", "", token).strip("\"'`")
    if not token or token.lower() == "bearer":
        raise NotAToken(
            tr("Api", "Paste the token first. You can make one on the server's page for API tokens.")
        )
    if not re.fullmatch(r"[\x21-\x7e]+", token):
        raise NotAToken(
            tr(
                "Api",
                "This is not a token: it has characters that no token has. Copy it again from the server's page.",
            )
        )
    return token


def clean_server(text: str) -> str:
    """The server in what was typed or pasted: scheme and host, no path.

    https is taken for granted; http is refused except on this computer. Raises `NotAnAddress`.
    """
    typed = text.strip(" \t\r\n\"'`<>")
    if not typed:
        raise NotAnAddress(
            tr("Api", "Type the address of the server first, for example https://grand-challenge.org.")
        )
    address = typed if "://" in typed else f"https://{typed}"
    where = origin(address)
    if where is None or where[0] not in _PORTS or re.search(r"[\s\\]", where[1]):
        raise NotAnAddress(
            tr(
                "Api",
                "“{text}” is not the address of a server. It looks like https://grand-challenge.org.",
                text=typed,
            )
        )
    scheme, host, port = where
    if not secure(address):
        raise NotAnAddress(
            tr(
                "Api",
                "Use https:// for {host}: over http:// anybody on the way could read your token.",
                host=host,
            )
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}" if port == _PORTS[scheme] else f"{scheme}://{shown}:{port}"


def secure(address: str) -> bool:
    """Whether nobody on the way can read along: https, or http to this computer itself."""
    where = origin(address)
    return where is not None and (where[0] == "https" or (where[0] == "http" and is_loopback(where[1])))


def is_loopback(host: str) -> bool:
    """Whether *host* is this computer itself."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin(address: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of *address*; None if it has none, or carries a user name."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if not parts.hostname or parts.username is not None or "@" in parts.netloc:
        return None
    scheme = parts.scheme.lower()
    return scheme, parts.hostname.rstrip("."), port if port is not None else _PORTS.get(scheme, 0)


def host_of(address: str) -> str:
    """The host in *address*, for sentences; "?" where there is none."""
    try:
        return urlsplit(address).hostname or "?"
    except ValueError:
        return "?"


def joined(base: str, where: str) -> str:
    """*where* as seen from *base*; *where* itself if that is no address at all, which is for whoever goes there to find."""
    try:
        return urljoin(base, where)
    except ValueError:
        return where


def without_query(address: str) -> str:
    """*address* as it may be shown and logged: signed addresses carry their signature in the query."""
    return address.partition("?")[0].partition("#")[0]
