from __future__ import annotations

import pytest

from gcdesk.kit.plain_tip import plain_tip


@pytest.mark.hazard("A3")
def test_markup_is_shown_as_it_is() -> None:
    assert "&lt;img src=x&gt;" in plain_tip("<img src=x>")


def test_lines_stay_and_length_is_bounded() -> None:
    assert "pre-wrap" in plain_tip("a\nb")
    assert len(plain_tip("x" * 5000)) < 1600
    assert plain_tip("") == ""
