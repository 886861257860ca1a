from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester

from gcdesk.order.listing.change_lines import ChangeLine
from gcdesk.order.running.changes_dialog import ChangesDialog, ChangesModel, Question

LINES = [
    ChangeLine("One", "First", 10, 10, 1, 2),
    ChangeLine("", "", 20, 5, 2, 1),
    ChangeLine("Three", "Three", 30, 30, 3, 4),
]


def _button(dialog: ChangesDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def test_before_and_after_stand_side_by_side(qtmodeltester: ModelTester) -> None:
    model = ChangesModel(LINES)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    rows = [[model.index(row, column).data() for column in range(6)] for row in range(3)]
    assert rows == [
        ["One", "→ First", "10", "", "1", "→ 2"],
        ["(no title)", "", "20", "→ 5", "2", "→ 1"],
        ["Three", "", "30", "", "3", "→ 4"],
    ]
    across = Qt.Orientation.Horizontal
    assert [model.headerData(at, across) for at in (0, 2, 4)] == ["Title now", "Number now", "Place now"]
    accessible = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(accessible) == "First"
    assert model.index(1, 1).data(accessible) == "the same"
    assert model.index(0, 1).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "First"


def test_without_places_there_are_no_columns_for_them() -> None:
    assert ChangesModel([ChangeLine("One", "First", 10, 10)]).columnCount() == 4


def test_what_is_written_is_listed_and_the_rest_on_request(parent: QWidget) -> None:
    dialog = ChangesDialog(Question("Apply 2 changes?", "Two.", LINES, "Apply 2 changes"), parent)
    assert dialog._model.rowCount() == 2
    tick = dialog.findChild(QCheckBox, "changes_all")
    assert tick is not None
    assert tick.text() == "Also list the display set that only comes to another place"
    tick.click()
    assert dialog._model.rowCount() == 3
    tick.click()
    assert dialog._model.rowCount() == 2


def test_agreeing_and_not(parent: QWidget) -> None:
    for name, result in (
        ("changes_accept", QDialog.DialogCode.Accepted),
        ("changes_cancel", QDialog.DialogCode.Rejected),
    ):
        dialog = ChangesDialog(Question("Apply 2 changes?", "Two.", LINES[:2], "Apply 2 changes"), parent)
        dialog.open()
        _button(dialog, name).click()
        assert dialog.result() == result.value


def test_there_may_be_nothing_to_agree_to(parent: QWidget) -> None:
    dialog = ChangesDialog(Question("Changes", "Two.", LINES[:2]), parent)
    dialog.open()
    assert dialog.findChild(QPushButton, "changes_accept") is None
    _button(dialog, "changes_close").click()
    assert not dialog.isVisible()


def test_it_is_as_high_as_its_rows(parent: QWidget) -> None:
    heights = []
    for lines in (LINES, LINES * 3, LINES * 40):
        dialog = ChangesDialog(Question("Apply 2 changes?", "Two.", lines, "Apply 2 changes"), parent)
        dialog.show()
        heights.append(dialog.height())
        dialog.close()
    assert heights[0] < heights[1] < heights[2] <= 560
