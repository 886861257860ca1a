from __future__ import annotations

import pytest

from gcdesk.answers.figures.truth_file.cells import UnreadableCell, cell_value
from gcdesk.answers.figures.truth_file.rules import Value
from gcdesk.api.models import Option
from tests.answers.figures.truth_file.study import question

NUMBERED = question("q", "Choice", options=(Option(1, "1"), Option(2, "2"), Option(3, "A"), Option(4, "a")))


@pytest.mark.hazard("P5")
@pytest.mark.parametrize(
    ("answer_type", "cell", "value"),
    [
        ("Text", " as it is\r\nwritten ", " as it is\nwritten "),
        ("Text", "  ", None),
        ("Bool", "Yes", True),
        ("Bool", "TRUE", True),
        ("Bool", "1", True),
        ("Bool", " no ", False),
        ("Bool", "0.0", False),
        ("Bool", "", None),
        ("Number", "3", 3),
        ("Number", "3.0", 3),
        ("Number", "-2.5", -2.5),
        ("Number", "−2.5", -2.5),
        ("Number", "2,5", 2.5),
        ("Number", "0,125", 0.125),
        ("Number", "1234,567", 1234.567),
        ("Number", "1e3", 1000),
        ("Number", ".5", 0.5),
        ("Choice", "Normal", "Normal"),
        ("Choice", "NORMAL", "Normal"),
        ("Choice", "Unheard of", "Unheard of"),
        ("Multiple choice", "Normal; it's small", ["Normal", "It's small"]),
        ("Multiple choice", "Normal\nIt's small\n", ["Normal", "It's small"]),
        ("Multiple choice", 'Say "large"; or more, \\', ['Say "large"; or more, \\']),
        ("Multiple choice", '["Normal", "It\'s small"]', ["Normal", "It's small"]),
        ("Multiple choice", "[]", []),
        ("Multiple choice", "[broken", ["[broken"]),
        ("Multiple choice", "[1]", ["[1]"]),
    ],
)
def test_what_a_person_writes(answer_type: str, cell: str, value: Value) -> None:
    read = cell_value(question("q", answer_type), cell)
    assert read == value
    assert type(read) is type(value)


def test_a_spreadsheets_numbers_are_options_and_capitals_that_tell_apart_count() -> None:
    assert cell_value(NUMBERED, "1.0") == "1"
    assert cell_value(NUMBERED, "a") == "a"
    assert cell_value(NUMBERED, "A") == "A"


@pytest.mark.parametrize(
    ("answer_type", "cell", "sentence"),
    [
        ("Bool", "perhaps", "“perhaps” is neither yes nor no."),
        ("Number", "high", "“high” is not a number."),
        ("Number", "nan", "“nan” is not a number."),
        ("Number", "1 000", "“1 000” is not a number."),
        ("Number", "1,234", "“1,234” could be two numbers"),
        ("Number", "1.234,5", "“1.234,5” is not a number."),
    ],
)
def test_cells_that_are_no_values(answer_type: str, cell: str, sentence: str) -> None:
    with pytest.raises(UnreadableCell, match=sentence[:12]) as caught:
        cell_value(question("q", answer_type), cell)
    assert sentence in str(caught.value)
