from __future__ import annotations

import pytest

from gcdesk.kit.colours import DARK, LIGHT, PAIRS, Pair, Palette, contrast


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.text} on {pair.ground}")
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_read_can_be_read(palette: Palette, pair: Pair) -> None:
    assert contrast(palette[pair.text], palette[pair.ground]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_a_disabled_primary_button_can_be_read(palette: Palette) -> None:
    assert contrast(palette["muted"], palette["border"]) >= 3.0


def test_the_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_both_have_every_role() -> None:
    assert LIGHT.keys() == DARK.keys()
