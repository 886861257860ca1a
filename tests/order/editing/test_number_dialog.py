from __future__ import annotations

from PySide6.QtWidgets import QLabel, QRadioButton, QSpinBox, QWidget

from gcdesk.order.arranging.arrangement import Numbering
from gcdesk.order.editing.number_dialog import NumberDialog


def _told(dialog: NumberDialog) -> str:
    found = dialog.findChild(QLabel, "number_told")
    assert found is not None
    return found.text()


def test_as_few_as_possible_at_first(parent: QWidget) -> None:
    dialog = NumberDialog(None, parent)
    assert dialog.numbering is None
    assert "fewest" in _told(dialog)


def test_they_are_counted_from_a_start_in_steps(parent: QWidget) -> None:
    dialog = NumberDialog(None, parent)
    count, start, step = (
        dialog.findChild(QRadioButton, "number_count"),
        dialog.findChild(QSpinBox, "number_start"),
        dialog.findChild(QSpinBox, "number_step"),
    )
    assert count is not None
    assert start is not None
    assert step is not None
    assert not start.isEnabled()
    count.click()
    start.setValue(100)
    step.setValue(5)
    assert dialog.numbering == Numbering(100, 5)
    assert _told(dialog).startswith("100, 105, 110 …")


def test_what_was_chosen_before_is_there_again(parent: QWidget) -> None:
    assert NumberDialog(Numbering(7, 3), parent).numbering == Numbering(7, 3)
