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
)
from gcdesk.order.listing.signs import Sign
from gcdesk.order.listing.state_signs import help_targets_of, sign_of, signs_of


@pytest.mark.parametrize(
    ("state", "sign"),
    [
        (Waiting(), Sign.MUTED),
        (Writing(), Sign.ACTIVE),
        (Held("waiting for the network"), Sign.WARNING),
        (Written(), Sign.GOOD),
        (Conflict(1, "x"), Sign.WARNING),
        (Locked(), Sign.LOCKED),
        (Failed("No."), Sign.PROBLEM),
        (Stopped(), Sign.WARNING),
    ],
)
def test_every_state_has_a_sign(state: State, sign: Sign) -> None:
    assert sign_of(state) is sign


def test_signs_and_words_of_rows() -> None:
    assert signs_of({"a": Written(), "b": Failed("No.")}) == {
        "a": (Sign.GOOD, "written"),
        "b": (Sign.PROBLEM, "failed: No."),
    }


def test_rows_of_which_there_is_more_to_say_lead_to_it() -> None:
    states: dict[str, State] = {
        "1": Locked(),
        "2": Failed("No.", help_target="trouble#titles"),
        "3": Failed("No."),
        "4": Written(),
    }
    assert help_targets_of(states) == {"1": "trouble#locked", "2": "trouble#titles"}
