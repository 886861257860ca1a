"""Requests and replies of the api port, and lists in pages."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlencode
from uuid import UUID

import msgspec

from gcdesk.practice.faults import Effect

JSON = "application/json"
HTML = "text/html; charset=utf-8"
TEXT = "text/plain; charset=utf-8"
XML = "application/xml"

LONGEST_PAGE = 1000
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """Ends the handling of a request with this reply."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked."""

    method: str
    path: str
    """Without its query."""
    query: Mapping[str, str]
    user: str | None
    """None: nobody."""
    content_type: str = ""
    body: bytes = field(default=b"", repr=False)
    effects: tuple[Effect, ...] = ()
    """The faults that hit this request."""
    wrong_token: bool = False
    """A token was sent, and it is nobody's."""

    def fields(self) -> dict[str, Any]:
        """The JSON object that was sent; an empty body is an empty one. Raises `Refusal`."""
        if not self.body:
            return {}
        if not self.content_type.startswith(JSON):
            raise refusal(415, {"detail": f'Unsupported media type "{self.content_type}" in request.'})
        try:
            value = msgspec.json.decode(self.body)
        except msgspec.DecodeError as error:
            raise refusal(400, {"detail": f"JSON parse error - {error}"}) from error
        if not isinstance(value, dict):
            raise refusal(400, {"non_field_errors": [expected_dictionary(value)]})
        return value

    def signed_in(self) -> str:
        """The user who asks; raises `Refusal` (401) for nobody."""
        if self.user is None:
            raise Refusal(not_signed_in())
        return self.user


def expected_dictionary(value: object) -> str:
    """The sentence for something that is not an object where one must be."""
    return f"Invalid data. Expected a dictionary, but got {type(value).__name__}."


def json_reply(body: object, status: int = 200) -> Reply:
    """A reply in JSON."""
    return Reply(status, msgspec.json.encode(body))


def refusal(status: int, body: object) -> Refusal:
    """A refusal in JSON."""
    return Refusal(json_reply(body, status))


def not_signed_in(detail: str = "Authentication credentials were not provided.") -> Reply:
    """401."""
    return Reply(401, msgspec.json.encode({"detail": detail}), headers={"WWW-Authenticate": "Bearer"})


def forbidden() -> Refusal:
    """403, for something that one may see but not change."""
    return refusal(403, {"detail": "You do not have permission to perform this action."})


def not_found(model: str) -> Refusal:
    """404, for what is not there and for what one may not see."""
    return refusal(404, {"detail": f"No {model} matches the given query."})


def crash(request: Request, kind: str, text: str) -> Refusal:
    """500, as the platform answers when something in it fails."""
    return Refusal(Reply(500, f"{kind} at {request.path}\n{text}\n".encode(), TEXT))


def html_page(status: int, title: str, text: str = "") -> Reply:
    """A web page."""
    title, text = html.escape(title), html.escape(text)
    page = (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="UTF-8"><title>{title}</title></head>\n'
        f"<body><h1>{title}</h1><p>{text}</p></body>\n</html>\n"
    )
    return Reply(status, page.encode(), HTML)


def status_page(status: int) -> Reply:
    """The web page for a status."""
    return html_page(status, f"{status} {HTTPStatus(status).phrase}")


def valid_uuid(field_name: str, text: str) -> str:
    """*text*, which is a UUID; raises `Refusal` that names the field."""
    try:
        return str(UUID(text))
    except ValueError as error:
        raise refusal(400, {field_name: [f"“{text}” is not a valid UUID."]}) from error


def paged(
    request: Request,
    address: str,
    rows: Sequence[Row],
    show: Callable[[Row], dict[str, Any]],
    *,
    twice: bool = False,
) -> Reply:
    """The page of *rows* that is asked for; *address* is that of the list."""
    if twice:
        rows = [row for row in rows for _ in range(2)]
    limit = min(_number(request.query.get("limit"), 1, 100), LONGEST_PAGE)
    offset = _number(request.query.get("offset"), 0, 0)

    def link(start: int) -> str:
        query = {**request.query, "limit": str(limit)}
        query.pop("offset", None)
        if start > 0:
            query["offset"] = str(start)
        return f"{address}?{urlencode(sorted(query.items()))}"

    return json_reply(
        {
            "count": len(rows),
            "next": link(offset + limit) if offset + limit < len(rows) else None,
            "previous": link(offset - limit) if offset > 0 else None,
            "results": [show(row) for row in rows[offset : offset + limit]],
        }
    )


def _number(text: str | None, smallest: int, default: int) -> int:
    try:
        number = int(text or "")
    except ValueError:
        return default
    return number if number >= smallest else default
