from __future__ import annotations

import pytest

from gcdesk.order.applying.states import (
    Conflict,
    Failed,
    Held,
    Locked,
    State,
    Stopped,
    Waiting,
    Writing,
    Written,
    describe,
    is_over,
)


@pytest.mark.parametrize(
    ("state", "over", "says"),
    [
        (Waiting(), False, "waiting"),
        (Writing(), False, "being written"),
        (Held("waiting for the network"), False, "waiting for the network"),
        (Written(), True, "written"),
        (Conflict(7, "x"), True, "changed by somebody else meanwhile: order number 7, title “x”"),
        (Locked(), True, "locked: a reader has answered it meanwhile"),
        (Failed("it broke"), True, "failed: it broke"),
        (Stopped(), True, "not written yet"),
        (Stopped("x"), True, "half written: it has a temporary title, which stands for “x”"),
        (
            Failed("it broke", title="x"),
            True,
            "failed: it broke It has a temporary title, which stands for “x”.",
        ),
    ],
)
def test_each_state_in_words(state: State, over: bool, says: str) -> None:
    assert describe(state) == says
    assert is_over(state) == over
