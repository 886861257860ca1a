"""Who am I, which clients are served, and the few pages that a browser may be sent to."""

from __future__ import annotations

from gcdesk.practice.exchange import Reply, Request, forbidden, html_page, json_reply
from gcdesk.practice.site import Site
from gcdesk.texts import tr


def who_am_i(_site: Site, request: Request) -> Reply:
    """``GET profiles/users/self/``: without a token it is AnonymousUser."""
    return json_reply(
        {
            "user": {"username": request.user or "AnonymousUser"},
            "mugshot": "",
            "institution": "",
            "department": "",
            "location": "NL",
            "website": "",
        }
    )


def official_client(_site: Site, _request: Request) -> Reply:
    """``GET gcapi/``."""
    return json_reply({"latest_version": "0.16.1", "lowest_supported_version": "0.13.0"})


def root(_site: Site, _request: Request) -> Reply:
    """``GET`` of the API itself."""
    raise forbidden()


def web_page(_site: Site, request: Request) -> Reply:
    """What a browser sees where Grand Challenge has its pages."""
    return html_page(
        200,
        tr("Practice", "Practice server"),
        tr("Practice", "Grand Challenge shows its page {path} here.", path=request.path),
    )
