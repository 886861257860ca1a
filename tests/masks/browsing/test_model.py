from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon, QImage

from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.masks.browsing.model import Column, MasksModel, day_and_time
from gcdesk.masks.listing.found import MaskState
from gcdesk.masks.saving.states import Loading, Saved
from gcdesk.masks.showing.preview import Facts
from tests.masks.listing.rows import answer, rows

ROWS = rows(
    answer("1", "d-2", creator="reader 10"),
    answer("2", "d-1", creator="reader 2"),
    answer("3", "d-1", creator="reader 10", image=None, value=1),
)


def shown_in(model: MasksModel, column: Column) -> list[object]:
    return [model.index(line, column).data() for line in range(model.rowCount())]


def model_of(shown: tuple[int, ...] = (0, 1, 2)) -> MasksModel:
    model = MasksModel()
    model.show_rows(ROWS, shown)
    return model


def test_some_of_the_rows_are_shown() -> None:
    model = model_of((0, 2))
    assert model.rowCount() == 2
    assert shown_in(model, Column.DISPLAY_SET) == ["Case 1", "Case 2"]
    assert [row.pk for row in model.shown_rows] == ["2", "1"]
    assert len(model.all_rows) == 3
    assert (model.line_of("1"), model.line_of("3")) == (1, None)
    assert model.row_at(2) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    model.forget()
    assert model.rowCount() == 0


def test_columns_have_titles_and_keys() -> None:
    model = MasksModel()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert titles == ["Picture", "Display set", "Question", "Reader", "Drawn", "Voxels", "State"]
    assert model.headerData(6, Qt.Orientation.Horizontal, COLUMN_KEY_ROLE) == "state"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


@pytest.mark.usefixtures("qapp")  # pictures need one
def test_what_was_learned_is_put_in_by_its_key() -> None:
    model = model_of()
    row = ROWS[0]
    assert not model.has_look(row)
    image = QImage(4, 4, QImage.Format.Format_RGB888)
    model.show_look(row, Facts(MaskState.READY, "4 × 4"), image)
    assert model.has_look(row)
    line = model.line_of(row.pk)
    assert line is not None
    assert shown_in(model, Column.SIZE)[line] == "4 × 4"
    picture = model.index(line, Column.PICTURE).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(picture, QIcon)
    model.show_look(row, Facts(MaskState.NO_ACCESS, trouble="Not yours."), None)
    assert shown_in(model, Column.STATE)[line] == "no access: Not yours."


def test_a_mask_whose_import_ended_meanwhile_is_looked_at_anew() -> None:
    model = model_of()
    importing = next(row for row in ROWS if not row.image)
    model.show_look(importing, Facts(MaskState.IMPORTING), None)
    (ready,) = rows(answer("3", "d-1", creator="reader 10"))
    assert model.has_look(importing)
    assert not model.has_look(ready)


def test_how_saving_goes_is_told_in_the_state_until_another_begins() -> None:
    model = model_of()
    before = shown_in(model, Column.STATE)
    model.show_saved({"2": Loading(1, 4), "gone": Loading()})
    assert "loading 25 %" in shown_in(model, Column.STATE)
    model.show_saved({"2": Saved("a.mha", 9)})
    assert "saved" in shown_in(model, Column.STATE)
    model.forget_saved()
    assert shown_in(model, Column.STATE) == before


def test_sorting_is_natural_and_lasts() -> None:
    model = model_of()
    model.sort(Column.READER)
    assert shown_in(model, Column.READER) == ["reader 2", "reader 10", "reader 10"]
    model.sort(Column.READER, Qt.SortOrder.DescendingOrder)
    model.show_rows(ROWS, (0, 1))
    assert shown_in(model, Column.READER) == ["reader 10", "reader 2"]
    model.sort(-1)
    assert [row.pk for row in model.shown_rows] == [ROWS[0].pk, ROWS[1].pk]
    model.sort(Column.CREATED)
    assert model.rowCount() == 2


def test_times_are_read_and_what_is_none_stays() -> None:
    assert len(day_and_time("2026-03-02T08:30:00Z")) == len("2026-03-02 08:30")
    assert day_and_time("yesterday") == "yesterday"
