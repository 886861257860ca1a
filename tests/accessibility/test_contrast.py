"""What is read has a contrast of 4.5:1, what is only seen 3:1, in light and dark; computed here anew, by WCAG's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from gcdesk.kit import resources
from gcdesk.kit.colours import (
    BACKS,
    DARK,
    DRAWN,
    FILLS,
    GROUNDS,
    LIGHT,
    OFF,
    PAIRS,
    SPEAKING,
    Palette,
    Role,
)
from gcdesk.kit.theme import qt_palette, style_sheet

READ, SEEN = 4.5, 3.0
HEX = re.compile(r"#[0-9a-fA-F]{6}\b")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
SOURCES = Path(resources.__file__).resolve().parents[1]

both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def wcag_contrast(one: str, other: str) -> float:
    """Relative luminance and contrast ratio as WCAG 2.2 defines them, apart from how the program computes them."""

    def luminance(colour: str) -> float:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    light, dark = max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    return (light + 0.05) / (dark + 0.05)


def too_weak(palette: Palette, pairs: Iterable[tuple[Role, Role]], least: float) -> list[str]:
    """Those of *pairs* of roles whose contrast is below *least*."""
    ratios = {(text, ground): wcag_contrast(palette[text], palette[ground]) for text, ground in pairs}
    return [f"{text} on {ground}: {ratio:.2f}" for (text, ground), ratio in ratios.items() if ratio < least]


@both
def test_every_word_can_be_read_on_every_ground(palette: Palette) -> None:
    words: tuple[Role, ...] = ("text", "muted", "accent")
    banners = [(text, ground) for _, ground in BACKS for text in words]
    every = [(text, ground) for text in SPEAKING for ground in GROUNDS]
    assert too_weak(palette, [*every, *banners, *BACKS, *FILLS], READ) == []
    assert {(pair.text, pair.ground) for pair in PAIRS} >= {*every, *BACKS, *FILLS}


@both
def test_what_can_not_be_used_now_can_still_be_read(palette: Palette) -> None:
    assert too_weak(palette, [(pair.text, pair.ground) for pair in OFF], SEEN) == []
    disabled = qt_palette(palette)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        seen = disabled.color(QPalette.ColorGroup.Disabled, role).name()
        for ground in (palette["window"], palette["base"], palette["button"]):
            assert wcag_contrast(seen, ground) >= SEEN, (role, ground)


@both
def test_what_can_not_be_used_is_set_off_from_what_can(palette: Palette) -> None:
    ground = palette["window"]
    for colour in (palette["text"], palette["muted"], palette["accent"]):
        assert wcag_contrast(palette["faded"], ground) < 0.75 * wcag_contrast(colour, ground)


@both
def test_frames_and_signs_can_be_seen(palette: Palette) -> None:
    assert too_weak(palette, [(pair.text, pair.ground) for pair in DRAWN], SEEN) == []


ICON_USE = re.compile(r"(?:icon|picture)\(\s*\"[\w-]+\",\s*\"(\w+)\"")


@both
def test_every_icon_has_a_colour_that_is_seen_on_every_ground(palette: Palette) -> None:
    used = {
        role for file in SOURCES.rglob("*.py") for role in ICON_USE.findall(file.read_text(encoding="utf-8"))
    }
    assert {"muted", "accent"} <= used, "the pattern finds where icons are asked for"
    assert used <= {*SPEAKING, *(text for text, _ in FILLS)}, "an icon in a colour that is no text's"


@pytest.mark.parametrize(("palette", "scheme"), [(LIGHT, "light"), (DARK, "dark")], ids=["light", "dark"])
def test_the_drawings_of_the_style_sheet_are_seen(palette: Palette, scheme: str) -> None:
    grounds: dict[str, tuple[Role, ...]] = {
        f"arrow-{scheme}": GROUNDS,
        f"arrow-up-{scheme}": GROUNDS,
        "ticked": ("accent_fill",),
        "dot": ("accent_fill",),
    }
    for name, below in grounds.items():
        drawing = resources.path(f"icons/fixed/{name}.svg").read_text(encoding="utf-8")
        found = HEX.findall(drawing) or ["#ffffff"]
        for colour in found:
            for ground in below:
                assert wcag_contrast(colour, palette[ground]) >= SEEN, (name, ground)


@pytest.mark.parametrize(("palette", "scheme"), [(LIGHT, "light"), (DARK, "dark")], ids=["light", "dark"])
def test_no_rule_of_the_style_sheet_writes_what_can_not_be_read(palette: Palette, scheme: str) -> None:
    """Rules that name both the colour of words and what is below them."""
    judged = 0
    for selector, rule in RULE.findall(style_sheet(palette, scheme)):
        said = dict(re.findall(r"(?<![-\w])(color|background):\s*(#[0-9a-fA-F]{6})", rule))
        if said.keys() == {"color", "background"}:
            judged += 1
            least = SEEN if ":disabled" in selector else READ
            assert wcag_contrast(said["color"], said["background"]) >= least, selector
    assert judged >= 5


@both
def test_all_of_a_palette_is_colours(palette: Palette) -> None:
    assert all(HEX.fullmatch(colour) for colour in palette.values())


def test_a_colour_outside_the_palette_is_seen_on_white_and_on_black() -> None:
    """Those of the pictures of answers, which follow neither light nor dark."""
    written = {
        colour
        for folder in ("kit", "connect", "upload", "order", "answers", "masks")
        for file in (SOURCES / folder).rglob("*.py")
        if file != SOURCES / "kit" / "colours.py"
        for colour in re.findall(r'"(#[0-9a-fA-F]{6})"', file.read_text(encoding="utf-8"))
    }
    assert written, "the pattern finds them"
    grounds = (LIGHT["base"], DARK["base"])
    weak = {colour for colour in written for ground in grounds if wcag_contrast(colour, ground) < SEEN}
    assert weak == set()
