from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gcdesk.answers.figures.collect import collect
from gcdesk.answers.figures.marks import NO_MARKS, Marks, Side
from gcdesk.answers.figures.ratings import QuestionRatings
from gcdesk.answers.measures.marks_dialog import MarksDialog, marks_text
from gcdesk.api.models import Question
from tests.answers.build import GRADE, NODULE, PERCENT
from tests.answers.screen import ANSWERS
from tests.elsewhere import elsewhere
from tests.links import help_of


def ratings(question: Question) -> QuestionRatings:
    return collect(question, ANSWERS, ["d1", "d2", "d3"])


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()


def test_options_are_ticked_as_positive_and_put_in_order(parent: QWidget) -> None:
    dialog = MarksDialog(ratings(GRADE), NO_MARKS, parent)
    dialog.show()
    titles = [item.text() for item in dialog._items()]
    assert titles[:3] == ["severe", "mild", "moderate"]
    dialog._list.setCurrentRow(0)
    for _ in range(2):
        down = dialog.findChild(QPushButton, "marks_down")
        assert down is not None
        down.click()
    assert dialog.marks().ordered == (), "the order counts only once it is confirmed"
    dialog._ordered.setChecked(True)
    dialog._items()[2].setCheckState(Qt.CheckState.Checked)
    assert len(titles) == 3, "an option that was removed is not offered"
    assert dialog.marks() == Marks(ordered=(1, 2, 3), positive=frozenset({3}))
    assert dialog._accept.isEnabled()


def test_marks_that_make_no_sense_are_told(parent: QWidget) -> None:
    dialog = MarksDialog(ratings(NODULE), NO_MARKS, parent)
    dialog.show()
    for item in dialog._items():
        item.setCheckState(Qt.CheckState.Checked)
    assert not dialog._accept.isEnabled()
    assert "All options" in dialog._problem.text()
    assert help_of(dialog, "marks_help") == "answers#figures"
    assert not dialog._ordered.isVisible(), "yes and no have no order"


def test_numbers_have_a_threshold(parent: QWidget) -> None:
    dialog = MarksDialog(ratings(PERCENT), Marks(threshold=12.5, side=Side.BELOW), parent)
    dialog.show()
    assert dialog._threshold.text() == "12.5"
    dialog._threshold.setText("20")
    dialog._side.setCurrentIndex(0)
    assert dialog.marks() == Marks(threshold=20, side=Side.AT_LEAST)
    dialog._threshold.clear()
    assert dialog.marks().threshold is None
    assert dialog._accept.isEnabled()


@pytest.mark.parametrize(
    ("typed", "told"),
    [("1,234", "could mean 1.234 or 1234"), ("x", "“x” is not a number"), ("1e999", "is not a number")],
)
def test_what_is_no_number_or_could_be_two_is_told(parent: QWidget, typed: str, told: str) -> None:
    dialog = MarksDialog(ratings(PERCENT), Marks(), parent)
    dialog._threshold.setText(typed)
    assert told in dialog._problem.text()
    assert not dialog._accept.isEnabled()
    dialog._threshold.setText("1,5")
    assert dialog._accept.isEnabled()
    assert dialog.marks().threshold == 1.5


def test_a_threshold_is_shown_and_typed_as_the_computer_writes_numbers(parent: QWidget) -> None:
    with elsewhere():
        dialog = MarksDialog(ratings(PERCENT), Marks(threshold=12.5), parent)
        assert dialog._threshold.text() == "12,5"
        assert dialog.marks().threshold == 12.5


def test_marks_are_told_on_a_line() -> None:
    marks = Marks(ordered=(1, 2, 3, 99), positive=frozenset({3}))
    assert marks_text(ratings(GRADE), marks) == ("Ordered: mild < moderate < severe · Positive: severe")
    assert marks_text(ratings(PERCENT), Marks(threshold=5)) == "Positive: at least 5"
    assert "Nothing is marked" in marks_text(ratings(GRADE), NO_MARKS)
