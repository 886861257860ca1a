from __future__ import annotations

import sys

import pytest

from gcdesk.kit.turns import TURN, short_turns


def test_turns_are_short_while_it_lasts_and_as_before_afterwards() -> None:
    usual = sys.getswitchinterval()
    assert usual > TURN
    with short_turns():
        assert sys.getswitchinterval() == pytest.approx(TURN)
    assert sys.getswitchinterval() == usual
