"""Whether a server can be reached through the proxy and with the certificates that are set: asked as nobody."""

from __future__ import annotations

import msgspec
from requests import Request

from gcdesk.api.connection import Connection
from gcdesk.api.refusals import refusal
from gcdesk.api.transport import Transport
from gcdesk.api.wire import decode
from gcdesk.errors import NotGrandChallenge, ServerBroken
from gcdesk.texts import tr

PATIENCE = (10.0, 15.0)
"""Seconds for connecting, and for each wait for more of the answer: somebody waits before a button."""


class WireClientVersions(msgspec.Struct, frozen=True):
    """What only a Grand Challenge tells everybody."""

    latest_version: str


def reach(connection: Connection) -> str | None:
    """Ask the server of *connection* for next to nothing, without its token; the proxy that was used, or None.

    Blocks. Raises `NetworkError` and its kinds, `ServerBroken`, `NotGrandChallenge`, and `FileError` when the
    certificate file can't be used.
    """
    address = f"{connection.api}gcapi/"
    transport = Transport(connection, 1, PATIENCE)
    try:
        received = transport.ask_storage(Request("GET", address))
    finally:
        transport.close()
    if not received.ok and isinstance(error := refusal(received), ServerBroken):
        raise error
    try:
        decode(received.body, WireClientVersions)
    except msgspec.MsgspecError:
        sentence = tr(
            "Api",
            "There is a server at {server}, but it is not a Grand Challenge. Check the address.",
            server=connection.server,
        )
        raise NotGrandChallenge(sentence, received.details) from None
    return connection.proxy_for(address) if connection.proxy_for else None
