"""How the server gets on with turning uploads into images."""

from __future__ import annotations

from urllib.parse import quote

from gcdesk.api.client import Client
from gcdesk.api.models import Import
from gcdesk.api.paging import OnPage, read_list
from gcdesk.api.wire import WireImport

_IMPORTS = "cases/upload-sessions/"


def list_imports(client: Client, on_page: OnPage | None = None) -> list[Import]:
    """The user's imports, in no useful order."""
    return [found.model() for found in read_list(client, _IMPORTS, WireImport, on_page=on_page)]


def read_import(client: Client, pk: str) -> Import:
    """An import as it is now."""
    return client.get(f"{_IMPORTS}{quote(pk, safe='')}/", WireImport).model()
