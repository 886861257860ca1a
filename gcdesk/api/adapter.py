"""The two ways out: to the server, with the token, and to storage, without it."""

from __future__ import annotations

import logging
import ssl
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3 import PoolManager

from gcdesk import __version__
from gcdesk.api.sockets import Sockets, pool_classes
from gcdesk.errors import FileError
from gcdesk.texts import tr

_BLOCK = 262_144
"""Bytes read and sent at once: two to five times as fast as the library's own 16 KiB, at half the work."""

# The HTTP library logs whole addresses, and signed addresses are secrets.
logging.getLogger("urllib3").setLevel(logging.CRITICAL)


class Adapter(HTTPAdapter):
    """Connections that can be shut down, certificates by *context* alone, nothing ever sent twice."""

    def __init__(self, sockets: Sockets, workers: int, context: ssl.SSLContext) -> None:
        self._classes = pool_classes(sockets)
        self._context = context
        super().__init__(max_retries=0, pool_maxsize=workers, pool_block=True)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        """As the base does, with our own connections."""
        super().init_poolmanager(
            connections, maxsize, block, blocksize=_BLOCK, ssl_context=self._context, **pool_kwargs
        )
        self.poolmanager.pool_classes_by_scheme = self._classes

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> PoolManager:
        """As the base does, with our own connections."""
        manager: PoolManager = super().proxy_manager_for(
            proxy,
            blocksize=_BLOCK,
            ssl_context=self._context,
            proxy_ssl_context=self._context,
            **proxy_kwargs,
        )
        manager.pool_classes_by_scheme = self._classes
        return manager

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        """Leave certificates to the context: the base would add its own bundle to the system's."""


def session(adapter: Adapter, token: str | None = None) -> requests.Session:
    """A session that asks as the owner of *token*; None: as nobody.

    The environment has no say: no ``REQUESTS_CA_BUNDLE``, no proxies, no ``.netrc``; and no cookie is kept.
    """
    made = requests.Session()
    made.trust_env = False
    made.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    made.headers["User-Agent"] = f"gcdesk/{__version__}"
    if token is None:
        # Storage must hand out the bytes that it has.
        made.headers["Accept-Encoding"] = "identity"
    else:
        made.headers["Authorization"] = f"Bearer {token}"
        made.headers["Accept"] = "application/json"
    made.mount("https://", adapter)
    made.mount("http://", adapter)
    return made


def trust(certificate_file: Path | None) -> ssl.SSLContext:
    """Trust in what the system trusts and in the certificates of *certificate_file*; raises `FileError`."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if certificate_file is not None:
        try:
            context.load_verify_locations(cafile=str(certificate_file))
        except (OSError, ssl.SSLError) as error:
            raise FileError(
                tr(
                    "Api",
                    "The certificate file {file} can't be used. Choose a file with certificates in PEM format in "
                    "the settings.",
                    file=certificate_file,
                )
            ) from error
    return context
