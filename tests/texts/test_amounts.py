from __future__ import annotations

import pytest

from gcdesk.texts.amounts import duration, size


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (9_949, "9.9 kB"),
        (9_960, "10 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (34_000_000, "34 MB"),
        (5_368_709_120, "5.4 GB"),
        (7_200_000_000_000, "7.2 TB"),
        (7_200_000_000_000_000, "7200 TB"),
    ],
)
def test_sizes_have_two_or_three_digits(number: int, text: str) -> None:
    assert size(number) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-3, "0 s"),
        (0.4, "0 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (130, "2 min"),
        (3_600, "1 h 0 min"),
        (11_100, "3 h 5 min"),
    ],
)
def test_durations_are_as_exact_as_one_needs(seconds: float, text: str) -> None:
    assert duration(seconds) == text
