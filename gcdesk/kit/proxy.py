"""The system's proxy for an address: hospital networks tell it by a PAC file, which Qt knows to read and requests
does not."""

from __future__ import annotations

import ipaddress
import threading
import time
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkProxy

REMEMBERED = 60.0
"""Seconds for which an answer is kept: reading a PAC file takes the system long."""


class SystemProxy:
    """Answers by `proxy_for`, from any thread; asks the system once a minute for each server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, tuple[float, str | None]] = {}

    def proxy_for(self, url: str) -> str | None:
        """``http://host:port`` of the proxy for *url*; None: go there directly. May block for seconds."""
        parts = urlsplit(url)
        server = f"{parts.scheme}://{parts.netloc}/"
        if _is_loopback(parts.hostname or ""):
            return None
        with self._lock:
            asked, answer = self._known.get(server, (-REMEMBERED, None))
            if time.monotonic() - asked > REMEMBERED:
                answer = _ask_system(server)
                self._known[server] = (time.monotonic(), answer)
            return answer


def _ask_system(server: str) -> str | None:
    # Loaded with the first question: no network is needed until somebody signs in.
    from PySide6.QtCore import QUrl  # noqa: PLC0415
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery  # noqa: PLC0415

    kinds = QNetworkProxy.ProxyType
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(server))):
        if proxy.type() is kinds.NoProxy:
            return None
        if proxy.type() in {kinds.HttpProxy, kinds.HttpCachingProxy} and proxy.hostName():
            return f"http://{_login(proxy)}{proxy.hostName()}:{proxy.port()}"
    return None


def _login(proxy: QNetworkProxy) -> str:
    if not proxy.user():
        return ""
    return f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
