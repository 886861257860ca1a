from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.texts.region import PLAIN, Region, write_as
from gcdesk.texts.typed import TwoNumbers, number_text, typed_number

COMMA = Region(",", ".")
BOTH = pytest.mark.parametrize("here", [PLAIN, COMMA], ids=["point", "comma"])


@pytest.fixture(autouse=True)
def plain_afterwards() -> Iterator[None]:
    yield
    write_as(PLAIN)


@BOTH
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2,1", 2.1),
        (" 2.1 ", 2.1),
        ("-.5", -0.5),
        ("−3", -3),
        ("+4,", 4),
        ("0.125", 0.125),
        ("0,125", 0.125),
        ("1234,567", 1234.567),
        ("1.2345", 1.2345),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567),
        ("1,234,567.89", 1234567.89),
        ("1 234,5", 1234.5),
        ("1\u202f234\u202f567", 1234567),
        ("12'345.6", 12345.6),
        ("1e3", 1000),
        ("1,5e-3", 0.0015),
        ("1e999", math.inf),
        ("٢٫١", 2.1),
        ("١٬٢٣٤٫٥", 1234.5),
        ("۰٫۱۲۵", 0.125),
        ("१२.५", 12.5),
    ],
)
def test_what_can_mean_one_number_only_is_read_everywhere(here: Region, text: str, value: float) -> None:
    write_as(here)
    assert typed_number(text) == value


@BOTH
@pytest.mark.parametrize(
    "text",
    [
        "",
        "high",
        "nan",
        "inf",
        "1,2,3",
        "1.23.4",
        "1,234,56",
        "12.34,567",
        "1.234.",
        "1 23",
        ",",
        "1_0",
        "--1",
    ],
)
def test_what_is_no_number_is_refused(here: Region, text: str) -> None:
    write_as(here)
    with pytest.raises(ValueError, match=r"^(?!.* or )"):
        typed_number(text)


def test_the_sign_of_the_region_is_a_decimal_one_and_the_other_could_be_two() -> None:
    assert typed_number("1.234") == 1.234
    with pytest.raises(TwoNumbers) as point:
        typed_number("-1,234")
    write_as(COMMA)
    assert typed_number("1,234") == 1.234
    with pytest.raises(TwoNumbers) as comma:
        typed_number("12.345")
    assert [(each.value.one, each.value.other) for each in (point, comma)] == [
        ("-1.234", "-1234"),
        ("12,345", "12345"),
    ]


@given(
    st.sampled_from([PLAIN, COMMA]),
    st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**15), 10**15),
)
def test_what_is_shown_is_read_as_the_same_number(here: Region, value: float) -> None:
    write_as(here)
    assert typed_number(number_text(value)) == value


@given(st.sampled_from([PLAIN, COMMA]), st.from_regex(r"\A[-+]?[0-9., ]{1,12}\Z"))
def test_another_region_never_reads_another_number(here: Region, text: str) -> None:
    """A table that was typed on one computer is sent from another."""
    read = []
    for each in (here, COMMA if here is PLAIN else PLAIN):
        write_as(each)
        try:
            read.append(typed_number(text))
        except ValueError:
            read.append(math.nan)
    one, other = read
    assert one == other or math.isnan(one) or math.isnan(other)


@pytest.mark.parametrize(
    ("value", "text"), [(4.0, "4"), (4, "4"), (2.5, "2,5"), (-0.0, "0"), (1e20, "1e+20")]
)
def test_a_number_is_shown_as_it_was_given(value: float, text: str) -> None:
    write_as(COMMA)
    assert number_text(value) == text
