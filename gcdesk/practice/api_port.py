"""The api port: who asks, what the faults do to the request, and what they do to its answer."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote

import msgspec

from gcdesk.practice import routes
from gcdesk.practice.exchange import JSON, Reply, Request, html_page, json_reply, status_page
from gcdesk.practice.faults import CutJson, Effect, Html, Status, WithFields, WithoutFields
from gcdesk.practice.serving import Handler
from gcdesk.texts import tr

LARGEST_BODY = 64 * 1024 * 1024

_DETAILS = {
    401: "Invalid token.",
    403: "You do not have permission to perform this action.",
    404: "Not found.",
    429: "Request was throttled.",
}

_log = logging.getLogger(__name__)


class ApiHandler(Handler):
    """Answers below ``/api/v1/`` and ``/media/``, and the few pages for a browser."""

    port_name = "api"

    def respond(self) -> None:
        """Answer the request that was just read."""
        self.user = ""
        if self.length() > LARGEST_BODY or "Transfer-Encoding" in self.headers:
            self.close_connection = True
            self.send(status_page(413))
            return
        pieces: list[bytes] = []
        self.receive(lambda piece: pieces.append(bytes(piece)))
        self.hold()
        reply = broken(self.effects) or self._answer(b"".join(pieces))
        self.send(altered(self.effects, reply))

    def _answer(self, body: bytes) -> Reply:
        path, _, query = self.path.partition("?")
        user, wrong_token = self._who()
        self.user = user or ""
        request = Request(
            method=self.command,
            path=unquote(path),
            query=dict(parse_qsl(query)),
            user=user,
            content_type=self.headers.get("Content-Type", ""),
            body=body,
            effects=tuple(self.effects),
            wrong_token=wrong_token,
        )
        try:
            return routes.answer(self.site, request)
        except Exception:  # noqa: BLE001 - whatever fails in here is a 500 for the client, as on the platform
            _log.exception("The practice server failed at %s %s.", self.command, request.path)
            return status_page(500)

    def _who(self) -> tuple[str | None, bool]:
        """The user whose token was sent, and whether it was nobody's; another scheme than Bearer is no token."""
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            return None, False
        user = self.site.state.user_of(token.strip())
        return user, user is None


def broken(effects: Sequence[Effect]) -> Reply | None:
    """The reply of a `Status` fault, in the platform's words."""
    status = next((effect for effect in effects if isinstance(effect, Status)), None)
    if status is None:
        return None
    if status.body is not None:
        reply = json_reply(status.body, status.code)
    elif status.code in _DETAILS:
        reply = json_reply({"detail": _DETAILS[status.code]}, status.code)
    else:
        reply = status_page(status.code)
    headers = {} if status.retry_after is None else {"Retry-After": str(status.retry_after)}
    return Reply(reply.status, reply.body, reply.content_type, headers)


def altered(effects: Sequence[Effect], reply: Reply) -> Reply:
    """*reply* as the faults leave it; it is cut last, as nobody could put fields into half a reply."""
    for effect in sorted(effects, key=lambda each: isinstance(each, CutJson)):
        if isinstance(effect, Html):
            reply = html_page(200, tr("Practice", "Sign in to the network"))
        elif isinstance(effect, CutJson):
            body = reply.body[: int(len(reply.body) * effect.keep)]
            reply = Reply(reply.status, body, reply.content_type, reply.headers)
        elif isinstance(effect, WithFields | WithoutFields) and reply.content_type == JSON:
            fields = _other_fields(msgspec.json.decode(reply.body), effect)
            reply = Reply(reply.status, msgspec.json.encode(fields), JSON, reply.headers)
    return reply


def _other_fields(value: Any, effect: WithFields | WithoutFields) -> Any:
    if isinstance(value, list):
        return [_other_fields(item, effect) for item in value]
    if not isinstance(value, dict):
        return value
    inner = {name: _other_fields(item, effect) for name, item in value.items()}
    if isinstance(effect, WithFields):
        return {**inner, **effect.fields} if "pk" in inner else inner
    return {name: item for name, item in inner.items() if name not in effect.names}
