"""The colours by their roles, for light and dark; every pair that carries text has a contrast of at least 4.5:1.

Nothing is told by colour alone: an icon or a word always goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal[
    "text", "muted", "faded", "accent", "on_accent", "problem", "warning", "good", "practice", "on_practice",
    "window", "base", "alternate", "button", "border", "selection", "hover",
    "accent_fill", "accent_hover", "practice_fill",
    "problem_back", "warning_back", "good_back", "accent_back", "practice_back",
]  # fmt: skip
"""What a colour is for. ``faded`` is what can't be used now. ``…_fill`` lies under ``on_…``; ``…_back`` is a banner's ground, under its own role."""

Palette = dict[Role, str]

LIGHT: Palette = {
    "text": "#1b2430",
    "muted": "#556070",
    "faded": "#7f8895",
    "accent": "#1d5bb8",
    "on_accent": "#ffffff",
    "problem": "#b3261e",
    "warning": "#855000",
    "good": "#176639",
    "practice": "#6a3fa3",
    "on_practice": "#ffffff",
    "window": "#f4f6f8",
    "base": "#ffffff",
    "alternate": "#f8fafc",
    "button": "#ffffff",
    "border": "#cbd2db",
    "selection": "#d9e6fa",
    "hover": "#eaf0f7",
    "accent_fill": "#1d5bb8",
    "accent_hover": "#174c9c",
    "practice_fill": "#6a3fa3",
    "problem_back": "#fcebea",
    "warning_back": "#fdf3df",
    "good_back": "#e8f5ec",
    "accent_back": "#e8f0fc",
    "practice_back": "#f1eafa",
}

DARK: Palette = {
    "text": "#e4e8ee",
    "muted": "#aab4c2",
    "faded": "#7c848f",
    "accent": "#8ab6ff",
    "on_accent": "#ffffff",
    "problem": "#ff9a91",
    "warning": "#f3be5a",
    "good": "#7bd398",
    "practice": "#cfb0ff",
    "on_practice": "#ffffff",
    "window": "#20242b",
    "base": "#181b20",
    "alternate": "#1d2127",
    "button": "#2a2f38",
    "border": "#424a57",
    "selection": "#294569",
    "hover": "#323945",
    "accent_fill": "#2f66be",
    "accent_hover": "#3a6fc4",
    "practice_fill": "#6f45ad",
    "problem_back": "#3b2325",
    "warning_back": "#372d1b",
    "good_back": "#1c3325",
    "accent_back": "#1f2f49",
    "practice_back": "#30264a",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A text colour and a ground that it is read on."""

    text: Role
    ground: Role


GROUNDS: tuple[Role, ...] = ("window", "base", "alternate", "button", "hover", "selection")
SPEAKING: tuple[Role, ...] = ("text", "muted", "accent", "problem", "warning", "good", "practice")

BACKS: tuple[tuple[Role, Role], ...] = (
    ("problem", "problem_back"),
    ("warning", "warning_back"),
    ("good", "good_back"),
    ("accent", "accent_back"),
    ("practice", "practice_back"),
)
FILLS: tuple[tuple[Role, Role], ...] = (
    ("on_accent", "accent_fill"),
    ("on_accent", "accent_hover"),
    ("on_practice", "practice_fill"),
)

PAIRS: tuple[Pair, ...] = (
    *(Pair(text, ground) for text in SPEAKING for ground in GROUNDS),
    *(Pair(text, ground) for text, ground in BACKS),
    *(Pair("text", ground) for _, ground in BACKS),
    *(Pair(text, ground) for text, ground in FILLS),
)
"""Every pair that is read in the window: 4.5:1."""

OFF: tuple[Pair, ...] = (
    *(Pair("faded", ground) for ground in ("window", "base", "alternate", "button", "hover")),
    Pair("muted", "border"),
)
"""What can't be used now, words and icons: 3:1, though WCAG asks nothing of it."""

DRAWN: tuple[Pair, ...] = (
    *(Pair("accent", ground) for ground in (*GROUNDS, "accent_back")),
    *(Pair("muted", ground) for ground in GROUNDS),
    Pair("on_accent", "accent_fill"),
    Pair("on_practice", "practice_fill"),
)
"""Frames of the focus, edges of tick boxes, arrows, bars and signs: 3:1 (WCAG 2.2, 1.4.11)."""


def contrast(one: str, other: str) -> float:
    """The contrast of two ``#rrggbb`` as WCAG 2 defines it: 1 for the same, 21 for black and white."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
