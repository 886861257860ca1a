from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from gcdesk.order.editing.sheet_dialog import SheetDialog, Use
from gcdesk.study.spreadsheets.sheet import Line, Sheet, SheetError
from tests.links import help_of
from tests.order.build import arranged, sets

MADE = sets("a10 b20! c30")


def _sheet(*rows: tuple[str | int | None, ...], names: tuple[str, ...] = ("",)) -> Sheet:
    lines = tuple(Line(at + 2, row) for at, row in enumerate(rows))
    return Sheet(names[0], names, ("title", "score", "new"), lines)


ROWS = (("c", 5, "Third"), ("a", 7, "First"), ("b", 1, "Second"))


def _dialog(parent: QWidget, use: Use, sheet: Sheet | None = None) -> SheetDialog:
    return SheetDialog(Path("list.csv"), sheet or _sheet(*ROWS), use, arranged(MADE), MADE, parent)


def _choose(dialog: SheetDialog, name: str, text: str) -> None:
    found = dialog.findChild(QComboBox, name)
    assert found is not None
    found.setCurrentText(text)
    assert found.currentText() == text


def _accept(dialog: SheetDialog) -> QPushButton:
    found = dialog.findChild(QPushButton, "sheet_accept")
    assert found is not None
    return found


def _told(dialog: SheetDialog) -> str:
    found = dialog.findChild(QLabel, "sheet_told")
    assert found is not None
    return found.text()


def test_the_order_of_the_rows_is_proposed(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.ORDER)
    assert dict(dialog.said.values) == {"c": 2, "a": 3, "b": 4}
    assert _accept(dialog).text() == "Sort 3 display sets"


def test_a_column_to_sort_by(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.ORDER)
    _choose(dialog, "sheet_value", "score")
    assert dict(dialog.said.values) == {"c": 5, "a": 7, "b": 1}
    descending = dialog.findChild(QCheckBox, "sheet_descending")
    assert descending is not None
    descending.click()
    assert dialog.said.descending
    assert dialog.said.column == "score"


def test_new_titles_leave_locked_ones_alone(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.TITLES)
    _choose(dialog, "sheet_value", "new")
    assert dict(dialog.said.titles) == {"c": "Third", "a": "First"}
    assert _accept(dialog).text() == "Change 2 titles"
    assert [dialog._model.index(1, at).data() for at in (0, 1)] == [
        "b",
        "stays: it is locked, as answers for it exist",
    ]


def test_what_does_not_match_is_told(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.ORDER, _sheet(("a", 1, ""), ("nobody", 2, "")))
    assert "nobody" in _told(dialog)
    assert "2 display sets are not in the spreadsheet" in _told(dialog)


def test_two_rows_for_one_display_set_are_told_and_not_taken(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.ORDER, _sheet(("a", 1, ""), ("a", 2, "")))
    assert "Rows 2 and 3" in _told(dialog)
    assert not _accept(dialog).isEnabled()
    assert help_of(dialog, "sheet_help") == "trouble#tables"
    dialog.show_sheet(_sheet(("a", 1, "")))
    assert help_of(dialog, "sheet_help") == ""


def test_the_wrong_column_of_titles_matches_nothing(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.ORDER)
    _choose(dialog, "sheet_titles", "new")
    assert not _accept(dialog).isEnabled()


def test_another_sheet_of_the_file(parent: QWidget) -> None:
    dialog = _dialog(parent, Use.ORDER, _sheet(*ROWS, names=("One", "Two")))
    wanted: list[str] = []
    dialog.sheet_wanted.connect(wanted.append)
    _choose(dialog, "sheet_name", "Two")
    assert wanted == ["Two"]
    dialog.show_sheet(_sheet(("b", 1, ""), names=("One", "Two")))
    assert dict(dialog.said.values) == {"b": 2}
    dialog.show_problem(SheetError("It is broken."))
    assert _told(dialog) == "It is broken."
    assert not _accept(dialog).isEnabled()
