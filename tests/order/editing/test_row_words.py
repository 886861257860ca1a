"""What is said of a row; what the table shows of it is told in ``test_model.py``."""

from __future__ import annotations

from gcdesk.order.editing.row_words import RowWords, Told
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.signs import Sign
from tests.order.build import arranged, sets

MADE = sets("a10 b20! c30")


def test_all_that_is_to_be_said_of_a_row_in_the_order_of_its_weight() -> None:
    words = RowWords(MADE, arranged(MADE, b="other"), told=Told({"b": 25}, {"b": "It can't."}))
    words.states["b"] = (Sign.WARNING, "not written yet")
    assert words.sentences("b")[:4] == [
        "not written yet",
        "It can't.",
        "The order number is 20 in the study, and will be 25.",
        "The title is “b” in the study.",
    ]
    assert words.sentences("b")[4].startswith("Locked: answers exist")
    assert words.sentences("a") == words.sentences("nobody") == []


def test_how_applying_stands_comes_before_what_will_change() -> None:
    words = RowWords(MADE, arranged(MADE, "cab"), told=Told({"c": 5}))
    row = MADE.by_pk["c"]
    assert (words.text(row, Column.STATE), words.sign(row, Column.STATE)) == ("number 30 → 5", Sign.CHANGED)
    words.states["c"] = (Sign.ACTIVE, "being written")
    assert (words.text(row, Column.STATE), words.sign(row, Column.STATE)) == ("being written", Sign.ACTIVE)


def test_who_has_answered_is_not_known_until_it_is() -> None:
    words = RowWords(MADE, arranged(MADE))
    assert words.text(MADE.by_pk["a"], Column.ANSWERS) == "not known"
    words.knows_answers = True
    assert words.text(MADE.by_pk["a"], Column.ANSWERS) == "none"
    assert "reader1" in words.tooltip(MADE.by_pk["b"], Column.ANSWERS)
