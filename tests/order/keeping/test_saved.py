from __future__ import annotations

import json

import pytest

from gcdesk.order.arranging.arrangement import Numbering, as_listed
from gcdesk.order.keeping.saved import from_bytes, to_bytes
from tests.order.build import arranged, sets


@pytest.mark.hazard("G4")
def test_what_was_kept_comes_back() -> None:
    made = sets("a10 b20 c30 d40!")
    wanted = arranged(made, "cabd", a="First", c="Third").with_numbering(Numbering(5, 2))
    assert from_bytes(to_bytes(wanted, made), made) == wanted


def test_edits_are_taken_up_in_a_study_that_has_changed_meanwhile() -> None:
    before = sets("a10 b20 c30")
    kept = to_bytes(arranged(before, "cab", b="Second"), before)
    now = sets("a10 b20 d25 c30")
    found = from_bytes(kept, now)
    assert found is not None
    assert "".join(found.sequence) == "cabd"
    assert dict(found.titles) == {"a": "a", "b": "Second", "c": "c", "d": "d"}


def test_a_display_set_that_is_gone_is_left_out() -> None:
    before = sets("a10 b20 c30")
    found = from_bytes(to_bytes(arranged(before, "cba"), before), sets("a10 c30"))
    assert found is not None
    assert "".join(found.sequence) == "ca"


def _broken(**changes: object) -> bytes:
    made = sets("a10 b20")
    saved = json.loads(to_bytes(as_listed(made), made))
    return json.dumps(saved | changes).encode()


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{",
        b'{"version": 1}',
        _broken(version=2),
        _broken(sequence=["a"]),
        _broken(sequence=["a", "a"]),
        _broken(sequence=["a", "b", "a"]),
        _broken(titles=7),
    ],
)
def test_what_can_not_be_read_is_nothing(payload: bytes) -> None:
    assert from_bytes(payload, sets("a10 b20")) is None
