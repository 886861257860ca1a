from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from gcdesk.kit.table import COLUMN_KEY_ROLE
from gcdesk.order.arranging.arrangement import move_to_top
from gcdesk.order.editing.cells import Role
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.model import OrderModel
from gcdesk.order.editing.row_words import Told
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.signs import Sign
from gcdesk.study.answers import Answered
from tests.order.build import sets
from tests.order.screen import Screen, display_sets_of


def _model(spec: str = "a10 b20! c30") -> tuple[OrderModel, Draft]:
    draft = Draft()
    model = OrderModel(draft, draft)
    made = sets(spec, {"a": {"some-score": 2.5}})
    model.show_sets(display_sets_of(made))
    model.set_may_edit(may=True)
    draft.begin(made)
    model.show_rows(draft.arrangement.sequence)
    model.show_answers(known=True)
    return model, draft


def _cell(model: OrderModel, pk: str, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    row = model.row(pk)
    assert row is not None
    return model.index(row, column).data(role)


def test_it_is_a_model(qtmodeltester: ModelTester) -> None:
    model, draft = _model()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    model.show_rows(draft.arrangement.sequence)
    model.show_rows(("c",))
    model.show_rows(())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def test_a_row_tells_place_number_title_values_and_answers() -> None:
    model, _ = _model()
    texts = [str(model.index(0, column).data()) for column in Column]
    assert texts == ["1", "10", "a", "1: some-score", "none", ""]
    assert [str(model.index(1, column).data()) for column in Column] == [
        "2",
        "20",
        "b",
        "empty",
        "1 by 1 reader",
        "locked",
    ]


def test_columns_have_names_keys_and_help() -> None:
    model, _ = _model()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    names = [model.headerData(column, across) for column in Column]
    assert names == ["Place", "Number", "Title", "Values", "Answers", "State"]
    assert model.headerData(Column.TITLE, across, COLUMN_KEY_ROLE) == "title"
    assert all(model.headerData(column, across, Qt.ItemDataRole.ToolTipRole) for column in Column)
    assert model.headerData(0, down) is None
    assert model.headerData(9, across) is None
    assert model.headerData(0, across, Qt.ItemDataRole.FontRole) is None


def test_what_will_be_sent_is_marked_and_tells_what_it_was() -> None:
    model, draft = _model()
    draft.change(draft.arrangement.with_titles({"a": "First"}), "x")
    model.show_rows(draft.arrangement.sequence)
    model.show_told(Told({"a": 15}))
    assert _cell(model, "a", Column.NUMBER) == "15"
    assert _cell(model, "a", Column.TITLE) == "First"
    assert _cell(model, "a", Column.STATE) == "number 10 → 15, new title"
    for column in (Column.NUMBER, Column.TITLE):
        assert _cell(model, "a", column, Role.SIGN) == Sign.CHANGED
        assert _cell(model, "a", column, Role.CHANGED)
    assert "is 10 in the study" in str(_cell(model, "a", Column.NUMBER, Qt.ItemDataRole.ToolTipRole))
    assert "“a” in the study" in str(_cell(model, "a", Column.TITLE, Qt.ItemDataRole.ToolTipRole))
    assert "“a” in the study" in str(_cell(model, "a", Column.TITLE, Qt.ItemDataRole.AccessibleTextRole))
    assert not _cell(model, "c", Column.TITLE, Role.CHANGED)
    assert model.sentences("a") == [
        "The order number is 10 in the study, and will be 15.",
        "The title is “a” in the study.",
    ]


def test_places_are_those_among_all_rows_whichever_are_shown() -> None:
    model, _ = _model()
    model.show_rows(("c",))
    assert model.rowCount() == 1
    assert _cell(model, "c", Column.PLACE) == "3"
    assert model.row("a") is None


def test_locked_rows_say_why_and_can_not_be_edited() -> None:
    model, _ = _model()
    editable = Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, Column.TITLE)) & editable
    assert model.flags(model.index(0, Column.PLACE)) & editable
    assert not model.flags(model.index(0, Column.NUMBER)) & editable
    for column in Column:
        assert not model.flags(model.index(1, column)) & editable
    assert _cell(model, "b", Column.PLACE, Role.SIGN) == Sign.LOCKED
    told = str(_cell(model, "b", Column.ANSWERS, Qt.ItemDataRole.ToolTipRole))
    assert "server refuses" in told
    assert "reader1" in told
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_ground_truth_locks_too_and_says_so() -> None:
    model, draft = _model()
    row = draft.sets.by_pk["a"]
    truth = type(row)(row.pk, row.title, row.order, Answered(0, (), 3))
    draft.renew(type(draft.sets)((truth, *draft.sets.rows[1:])))
    model.show_rows(draft.arrangement.sequence)
    assert _cell(model, "a", Column.ANSWERS) == "ground truth"
    assert "ground truth" in " ".join(model.sentences("a"))


def test_a_row_that_the_server_refused_is_locked_whatever_the_answers_say() -> None:
    model, draft = _model()
    row = draft.sets.by_pk["a"]
    refused = type(row)(row.pk, row.title, row.order, is_refused=True)
    draft.renew(type(draft.sets)((refused, *draft.sets.rows[1:])))
    model.show_rows(draft.arrangement.sequence)
    assert _cell(model, "a", Column.ANSWERS) == "some"
    assert not model.flags(model.index(0, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable


def test_unknown_answers_are_not_none() -> None:
    model, _ = _model()
    model.show_answers(known=False)
    assert _cell(model, "a", Column.ANSWERS) == "not known"


def test_empty_display_sets_are_marked() -> None:
    model, _ = _model()
    assert _cell(model, "c", Column.VALUES) == "empty"
    assert _cell(model, "c", Column.VALUES, Role.SIGN) == Sign.WARNING
    assert _cell(model, "a", Column.VALUES, Role.SIGN) == Sign.NONE


def test_nothing_is_edited_where_nothing_may_be() -> None:
    model, _ = _model()
    model.set_may_edit(may=False)
    assert not model.flags(model.index(0, Column.TITLE)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, Column.TITLE), "x")


def test_a_title_and_a_place_are_typed() -> None:
    model, draft = _model("a10 b20 c30")
    refused: list[str] = []
    model.edits_refused.connect(refused.append)
    assert model.setData(model.index(0, Column.TITLE), " First ")
    assert draft.arrangement.title("a") == "First"
    places: list[tuple[str, int]] = []
    model.place_typed.connect(lambda pk, place: places.append((pk, place)))
    assert model.setData(model.index(0, Column.PLACE), "2")
    assert model.setData(model.index(0, Column.PLACE), "99999999999999")
    assert places == [("a", 2), ("a", 3)]
    assert not model.setData(model.index(0, Column.PLACE), "three")
    assert refused == ["A place is a whole number, 1 for the first."]
    assert not model.setData(model.index(0, Column.NUMBER), "3")


def test_a_title_may_be_taken_away_and_is_then_told_as_missing() -> None:
    model, draft = _model()
    model.setData(model.index(0, Column.TITLE), "")
    model.show_rows(draft.arrangement.sequence)
    assert _cell(model, "a", Column.TITLE) == "(no title)"
    assert _cell(model, "a", Column.TITLE, Qt.ItemDataRole.EditRole) == ""


def test_problems_and_states_stand_in_the_last_column() -> None:
    model, draft = _model()
    draft.change(draft.arrangement.with_titles({"a": "c"}), "x")
    model.show_rows(draft.arrangement.sequence)
    model.show_told(Told({}, {"a": "Twice."}))
    assert _cell(model, "a", Column.STATE) == "Twice."
    assert _cell(model, "a", Column.STATE, Role.SIGN) == Sign.PROBLEM
    assert _cell(model, "a", Column.TITLE, Role.SIGN) == Sign.PROBLEM
    assert (model.help_target("a"), model.help_target("c")) == ("trouble#titles", "")
    model.show_states({"a": (Sign.ACTIVE, "being written"), "zz": (Sign.GOOD, "written")})
    assert _cell(model, "a", Column.STATE) == "being written"
    assert model.sentences("a")[0] == "being written"
    assert model.sentences("zz") == []


def test_what_was_written_is_forgotten_and_the_rest_stays() -> None:
    model, _ = _model()
    model.show_states({"a": (Sign.GOOD, "written"), "c": (Sign.PROBLEM, "failed")})
    model.forget_written()
    assert dict(model.states) == {"c": (Sign.PROBLEM, "failed")}
    model.forget_states()
    assert not model.states


def test_the_table_has_the_model(screen_of: Callable[[str], Screen]) -> None:
    assert screen_of("a10 b20").panel.view.model() is not None
