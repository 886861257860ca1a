from __future__ import annotations

import pytest
import responses

from gcdesk.api import imports
from gcdesk.api.client import Client
from gcdesk.errors import NotFound
from tests.api.exchanges import API

FAILED = {
    "pk": "i-1",
    "creator": 3,
    "status": "Failed",
    "error_message": "Image validation for socket CT Image failed with error: 1 file could not be imported.",
    "image_set": [],
    "user_uploads": ["u-1"],
    "uploads": [],
}


@pytest.mark.hazard("N14")
def test_imports(client: Client, server: responses.RequestsMock) -> None:
    done = {
        "pk": "i-2",
        "status": "Succeeded",
        "image_set": ["https://server.example/i/1/"],
        "user_uploads": [],
    }
    server.get(f"{API}cases/upload-sessions/", json={"count": 2, "results": [FAILED, done]})
    first, second = imports.list_imports(client)
    assert (first.status, first.uploads) == ("Failed", ("u-1",))
    assert "could not be imported" in first.error_message
    assert second.images == ("https://server.example/i/1/",)


@pytest.mark.hazard("N14")
def test_one_import(client: Client, server: responses.RequestsMock) -> None:
    server.get(f"{API}cases/upload-sessions/i-1/", json=FAILED)
    assert imports.read_import(client, "i-1").status == "Failed"
    server.get(f"{API}cases/upload-sessions/gone/", status=404)
    with pytest.raises(NotFound):
        imports.read_import(client, "gone")
