from __future__ import annotations

from pathlib import Path

import pytest

from gcdesk.connect.practice_offer import PracticeOffer


@pytest.mark.hazard("G9")
def test_the_token_is_not_shown() -> None:
    offer = PracticeOffer("http://127.0.0.1:1", "secret", Path("a"), Path("b"), Path("c"), "study")
    assert "secret" not in repr(offer)
    assert "127.0.0.1" in repr(offer)
