from __future__ import annotations

import msgspec
import pytest

from gcdesk.upload.engine import events
from gcdesk.upload.engine.events import Event, FileKey

FILE = FileKey("case", "ct-image", 0)

ALL: list[Event] = [
    events.UploadAsked(FILE),
    events.UploadMade(FILE, "pk", "s3", "https://x/api/v1/uploads/pk/", "print", 5),
    events.PartSent(FILE, "pk", 1, '"etag"'),
    events.CompleteAsked(FILE),
    events.UploadCompleted(FILE, "pk"),
    events.AbortAsked(("pk", "other")),
    events.UploadGone(FILE, "pk"),
    events.SetAsked("case", "title"),
    events.SetNotMade("case"),
    events.SetMade("case", "pk"),
    events.SetGone("case"),
    events.FillAsked("case", {"ct-image": ""}, {"ct-image": "print"}),
    events.NotFilled("case"),
    events.Filled("case"),
    events.ImportFound("case", "ct-image", "pk"),
    events.Landed("case", "ct-image"),
    events.ImportFailed("case", "ct-image"),
]


@pytest.mark.parametrize("event", ALL, ids=lambda event: type(event).__name__)
def test_an_event_can_be_written_down_and_read_again(event: Event) -> None:
    written = msgspec.json.encode(event)
    assert msgspec.json.decode(written, type=Event) == event
