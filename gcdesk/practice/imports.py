"""Imports (``cases/upload-sessions``): how far uploaded images are."""

from __future__ import annotations

from gcdesk.practice import dialects
from gcdesk.practice.exchange import Reply, Request, json_reply, not_found, paged
from gcdesk.practice.site import Site


def list_imports(site: Site, request: Request) -> Reply:
    """``GET cases/upload-sessions/``: one's own, in no useful order."""
    rows = sorted((row for row in site.state.imports if row.creator == request.user), key=lambda row: row.pk)
    return paged(request, site.api("cases/upload-sessions/"), rows, lambda row: dialects.import_(site, row))


def read_import(site: Site, request: Request, pk: str) -> Reply:
    """``GET cases/upload-sessions/<pk>/``."""
    row = site.state.imports.get(pk)
    if row is None or row.creator != request.user:
        raise not_found("RawImageUploadSession")
    return json_reply(dialects.import_(site, row))
