"""A chart as a value: what is drawn, and the same told in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """The heights of one colour: a reader's, the readers' together, or the ground truth's."""

    name: str
    heights: tuple[float, ...]
    is_truth: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar for each label and series."""

    title: str
    amount: str
    """What the length of a bar counts."""
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    words: tuple[str, ...]
    """The chart, line by line, for who can't see it."""


@dataclass(frozen=True, slots=True)
class Histogram:
    """A bar for each range of numbers, from ``edges[i]`` to below ``edges[i + 1]``, the last with its end."""

    title: str
    amount: str
    unit: str
    """What the numbers are."""
    edges: tuple[float, ...]
    series: tuple[Series, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line that rises by steps."""

    name: str
    moments: tuple[float, ...]
    """Seconds since 1970, rising."""
    heights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """How something grew over time."""

    title: str
    amount: str
    lines: tuple[Line, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """A horizontal line with its name."""

    name: str
    height: float


@dataclass(frozen=True, slots=True)
class Scatter:
    """A point for each case, and lines at certain heights."""

    title: str
    across: str
    """What is to the right."""
    up: str
    points: tuple[tuple[float, float], ...]
    levels: tuple[Level, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to draw."""

    sentence: str
    """Why, and what to do."""


Chart = Bars | Histogram | Steps | Scatter | Nothing
"""Every kind of chart."""

MOST_SERIES = 8
"""Readers that are told apart in one chart; more can't be."""
