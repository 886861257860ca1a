from __future__ import annotations

import pytest

from gcdesk.upload.engine.states import (
    Failed,
    Held,
    Importing,
    Ready,
    RowState,
    Sending,
    Sent,
    Stopped,
    Waiting,
    can_look_again,
    can_send_again,
    describe,
    is_over,
    percent,
)

URL = "https://gc.example/reader-studies/s/display-sets/pk/"


@pytest.mark.parametrize(
    ("state", "words", "over", "retry"),
    [
        (Waiting(), "waiting", False, False),
        (Sending(1, 3), "sending 33 %", False, False),
        (Held("waiting for the network", 1, 3), "waiting for the network", False, False),
        (Sent(), "sent", False, False),
        (Importing("pk", URL), "being imported", False, True),
        (
            Importing("pk", URL, ("CT Image", "Report"), late=True),
            "no result yet for CT Image, Report",
            False,
            True,
        ),
        (Ready("pk", URL), "ready", True, False),
        (Failed("no"), "failed: no", True, True),
        (Stopped(), "stopped", True, True),
    ],
)
def test_every_state_speaks(state: RowState, words: str, over: bool, retry: bool) -> None:
    assert describe(state) == words
    assert is_over(state) is over
    assert (can_send_again(state) or can_look_again(state)) is retry


@pytest.mark.parametrize("late", [True, False])
def test_what_is_imported_is_looked_for_and_not_sent_again(late: bool) -> None:
    imported = Importing("pk", URL, late=late)
    assert can_look_again(imported)
    assert not can_send_again(imported)
    assert can_send_again(Failed("no"))
    assert not can_look_again(Failed("no"))


def test_nothing_that_is_being_sent_is_all_there() -> None:
    assert percent(0, 10_000) == 0
    assert percent(5_000, 10_000) == 50
    assert percent(10_000, 10_000) == 99
    assert percent(0, 0) == 0
