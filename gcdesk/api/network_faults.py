"""What went wrong between this computer and the server, as sentences.

Nothing of an exception's own text is taken over: the HTTP library puts whole addresses into it, and signed
addresses are secrets.
"""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator

from gcdesk.errors import CertificateError, Details, NetworkError, ProxyError
from gcdesk.texts import tr

PROXY_REFUSED = 407


class AnswerLost(NetworkError):
    """The request went out, at least in part, and no answer came: it may have been done or not."""


def not_connected(
    error: BaseException, host: str, proxy: str | None, port: int | None = None
) -> NetworkError:
    """No connection came about, so nothing was sent. *proxy* is the proxy's host, when one is used."""
    details = Details(server_text=type(error).__name__)
    if proxy and f"failed: {PROXY_REFUSED}" in str(error):
        return proxy_refused(proxy)
    if isinstance(error, ssl.SSLCertVerificationError):
        return certificate(error, host)
    if proxy:
        return ProxyError(
            tr(
                "Api", "The proxy {proxy} could not be reached: {reason}.", proxy=proxy, reason=_reason(error)
            ),
            details,
        )
    if isinstance(error, socket.gaierror | UnicodeError):
        return NetworkError(
            tr(
                "Api",
                "The name {host} can't be found. Check the network connection and the address.",
                host=host,
            ),
            details,
        )
    if isinstance(error, ssl.SSLError):
        return NetworkError(
            tr(
                "Api",
                "A secure connection to {host} could not be made. Something between this computer and the server may be in the way.",
                host=host,
            ),
            details,
        )
    if any(isinstance(cause, ConnectionRefusedError) for cause in _causes(error)):
        return NetworkError(
            tr(
                "Api",
                "{place} can't be reached: the connection was refused. Check the address.",
                place=f"{host}:{port}" if port else host,
            ),
            details,
        )
    return NetworkError(
        tr(
            "Api",
            "{host} can't be reached: {reason}. Check the network connection.",
            host=host,
            reason=_reason(error),
        ),
        details,
    )


def answer_lost(error: BaseException, host: str) -> AnswerLost:
    """The connection broke while something was being sent or an answer awaited."""
    return AnswerLost(
        tr("Api", "The connection to {host} broke: {reason}.", host=host, reason=_reason(error)),
        Details(server_text=type(error).__name__),
    )


def proxy_refused(proxy: str) -> ProxyError:
    """407."""
    return ProxyError(
        tr(
            "Api",
            "The proxy {proxy} wants a user name and a password (407). Ask your IT department to let gcdesk through.",
            proxy=proxy,
        ),
        Details(status=PROXY_REFUSED),
    )


def certificate(error: ssl.SSLCertVerificationError, host: str) -> CertificateError:
    """The certificate of *host* is not trusted."""
    details = Details(server_text=error.verify_message or type(error).__name__)
    return CertificateError(
        tr(
            "Api",
            "This computer does not trust the certificate of {host} ({reason}). If your hospital inspects traffic, "
            "ask its IT department for the certificate file and choose it in the settings.",
            host=host,
            reason=error.verify_message or tr("Api", "no reason given"),
        ),
        details,
    )


def _reason(error: BaseException) -> str:
    for cause in _causes(error):
        if isinstance(cause, TimeoutError) or "Timeout" in type(cause).__name__:
            return tr("Api", "no reply in time")
        if isinstance(cause, socket.gaierror):
            return tr("Api", "the name can't be found")
        if isinstance(cause, ConnectionRefusedError):
            return tr("Api", "the connection was refused")
        if isinstance(cause, ConnectionError | ssl.SSLEOFError | http.client.IncompleteRead):
            return tr("Api", "it was cut off")
        if isinstance(cause, OSError) and cause.errno in {
            errno.ENETUNREACH,
            errno.EHOSTUNREACH,
            errno.ENETDOWN,
        }:
            return tr("Api", "there is no route to it")
    return tr("Api", "the connection failed")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """*error* and what lies under it: the library wraps causes in arguments, reasons and contexts."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting and len(seen) < 20:
        cause = waiting.pop(0)
        if cause in seen:
            continue
        seen.append(cause)
        yield cause
        under = [*cause.args, getattr(cause, "reason", None), cause.__cause__, cause.__context__]
        waiting += [item for item in under if isinstance(item, BaseException)]
