from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.model import AssignmentModel, Mark, Role
from gcdesk.upload.engine.states import (
    Failed,
    Held,
    Importing,
    Ready,
    RowState,
    Sending,
    Sent,
    Stopped,
    Waiting,
)
from gcdesk.upload.table.findings import Findings, Problem, Severity
from gcdesk.upload.table.plan import Typed, add_column, assign, leave_out, retitle, set_rule
from tests.upload.build import interface
from tests.upload.screen import small_table, value

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
TOOLTIP = Qt.ItemDataRole.ToolTipRole
SCORE = 2


@pytest.fixture
def history(qapp: object) -> History:
    made = History()
    made.show(small_table())
    return made


@pytest.fixture
def model(history: History) -> AssignmentModel:
    return AssignmentModel(history)


def text(model: AssignmentModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def mark(model: AssignmentModel, row: int, column: int) -> str:
    return str(model.index(row, column).data(Role.MARK))


def test_it_keeps_the_rules_of_models(
    qtmodeltester: ModelTester, history: History, model: AssignmentModel
) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    history.change(leave_out(history.table, ["case 2"]), "out")
    history.change(add_column(history.table, interface("dicom-ct")), "column")
    model.show_states({"case 1": Sending(1, 2)})
    history.show(small_table(0))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def test_cells_tell_files_with_size_values_and_what_is_missing(
    history: History, model: AssignmentModel
) -> None:
    history.change(assign(history.table, "case 1", "some-score", Typed("2.5")), "score")

    assert [text(model, 0, column) for column in range(4)] == [
        "case 1",
        "ct.mha  10 bytes",
        "2.5",
        "— no value",
    ]
    assert text(model, 0, 6) == "— no file"
    assert mark(model, 0, 6) == Mark.MUTED
    assert model.index(0, 1).data(Role.DETAIL) == "10 bytes"
    assert model.index(0, 1).data(TOOLTIP) == "case 1/ct.mha  (10 bytes)"


def test_headers_tell_interface_and_rule(model: AssignmentModel) -> None:
    assert [model.headerData(n, ACROSS) for n in (0, 1, 7)] == ["Title", "CT Image", "State"]
    assert [model.headerData(n, ACROSS, Role.RULE) for n in (0, 1, 2, 7)] == [None, "*ct*", "", None]
    assert "ct-image, Image" in str(model.headerData(1, ACROSS, TOOLTIP))
    assert "by hand" in str(model.headerData(2, ACROSS, TOOLTIP))
    assert (model.headerData(2, DOWN), model.headerData(2, DOWN, TOOLTIP)) == (3, None)
    assert model.headerData(99, ACROSS) is None


def test_a_title_is_edited_and_an_emptied_one_is_the_name_again(
    history: History, model: AssignmentModel
) -> None:
    assert model.setData(model.index(1, 0), "second")
    assert history.table.drafts[1].title == "second"

    model.setData(model.index(1, 0), "  ")
    assert history.table.drafts[1].title == "case 2"


def test_a_value_is_typed_and_cleared(history: History, model: AssignmentModel) -> None:
    model.setData(model.index(1, SCORE), "3,5")
    assert value(history, "case 2", "some-score") == Typed("3,5")
    assert model.index(1, SCORE).data(Qt.ItemDataRole.EditRole) == "3,5"

    model.setData(model.index(1, SCORE), "")
    assert value(history, "case 2", "some-score") is None


def test_typing_nothing_into_an_empty_cell_is_no_step(history: History, model: AssignmentModel) -> None:
    model.setData(model.index(1, SCORE), "")

    assert not history.stack.canUndo()


def test_locked_rows_and_states_cannot_be_edited(history: History, model: AssignmentModel) -> None:
    history.lock(["case 1"])

    assert not model.setData(model.index(0, 0), "x")
    assert not model.setData(model.index(1, model.state_column), "x")
    assert not model.setData(model.index(1, 0), "x", Qt.ItemDataRole.DisplayRole)
    assert history.table.drafts[0].title == "case 1"


def test_only_what_changed_is_told(qtbot: QtBot, history: History, model: AssignmentModel) -> None:
    told: list[tuple[int, int]] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(True))

    history.change(retitle(history.table, {"case 2": "x", "case 4": "y"}), "titles")

    assert told == [(1, 1), (3, 3)]
    assert not resets


def test_a_rule_tells_its_header(qtbot: QtBot, history: History, model: AssignmentModel) -> None:
    with qtbot.waitSignal(model.headerDataChanged):
        history.change(set_rule(history.table, "report", "*.pdf"), "rule")

    assert text(model, 0, 6) == "report.pdf  10 bytes"


def test_thousands_of_changes_are_told_at_once(history: History, model: AssignmentModel) -> None:
    history.show(small_table(2_000, ["ct-image"]))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    model.show_states({f"case {n}": Sending(n, 4_000) for n in range(1, 2_001)})

    assert told == [(0, 1_999)]
    model.show_states({f"case {n}": Sending(n, 4_000) for n in range(1, 2_001)})
    assert len(told) == 1, "the same states again are nothing new"


def test_states_land_by_key_and_unknown_keys_are_ignored(history: History, model: AssignmentModel) -> None:
    model.show_states({"case 3": Sending(61, 100), "nobody": Waiting()})
    history.change(leave_out(history.table, ["case 1"]), "out")

    last = model.state_column
    assert text(model, 1, last) == "sending 61 %"
    assert model.index(1, last).data(Role.PROGRESS) == 61
    assert (model.row("case 3"), model.row("nobody")) == (1, None)

    model.forget_states(["case 3", "case 4"])
    assert text(model, 1, last) == "checking …"


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (Waiting(), Mark.MUTED),
        (Sending(1, 2), Mark.ACTIVE),
        (Sent(), Mark.ACTIVE),
        (Held("waiting for the network", 1, 2), Mark.HELD),
        (Importing("pk", ""), Mark.ACTIVE),
        (Importing("pk", "", ("CT Image",), late=True), Mark.HELD),
        (Ready("pk", "https://server.example/"), Mark.GOOD),
        (Failed("It was refused.", details="HTTP 400"), Mark.PROBLEM),
        (Stopped(), Mark.WARNING),
    ],
)
def test_every_state_has_words_and_a_sign(model: AssignmentModel, state: RowState, expected: Mark) -> None:
    model.show_states({"case 1": state})

    index = model.index(0, model.state_column)
    assert index.data()
    assert mark(model, 0, model.state_column) == expected
    assert str(index.data(TOOLTIP)).startswith(str(index.data()))


def test_a_finished_row_says_that_it_has_a_page(model: AssignmentModel) -> None:
    model.show_states(
        {"case 1": Ready("pk", "https://server.example/"), "case 2": Failed("No.", details="HTTP 400")}
    )

    assert "browser" in str(model.index(0, model.state_column).data(TOOLTIP))
    assert str(model.index(1, model.state_column).data(TOOLTIP)).splitlines() == ["failed: No.", "HTTP 400"]


def findings() -> Findings:
    return Findings(
        {
            "case 1": (
                Problem("case 1", "some-score", Severity.BLOCK, "high is not a number."),
                Problem("case 1", None, Severity.WARN, "Looks like a name.", about_title=True),
            ),
            "case 2": (Problem("case 2", "ct-image", Severity.WARN, "Slices are missing."),),
            "case 3": (Problem("case 3", "report", Severity.WARN, "Report is empty."),),
        }
    )


def test_problems_stand_at_their_cells_and_are_counted_in_the_row(model: AssignmentModel) -> None:
    model.show_findings(findings())

    last = model.state_column
    assert [text(model, row, last) for row in range(4)] == [
        "high is not a number.",
        "Slices are missing.",
        "Report is empty.",
        "to be uploaded",
    ]
    assert [mark(model, row, last) for row in range(4)] == [
        Mark.PROBLEM,
        Mark.WARNING,
        Mark.WARNING,
        Mark.MUTED,
    ]
    assert [mark(model, 0, c) for c in (0, SCORE)] == [Mark.WARNING, Mark.PROBLEM]
    assert mark(model, 2, 6) == Mark.MUTED, "an empty cell says by itself that it is empty"
    assert "high is not a number." in str(model.index(0, SCORE).data(TOOLTIP))
    assert "high is not a number." in str(model.index(0, SCORE).data(Qt.ItemDataRole.AccessibleTextRole))
    assert str(model.index(0, last).data(TOOLTIP)).splitlines() == [
        "high is not a number.",
        "Looks like a name.",
    ]
    assert model.sentences(model.index(1, 1)) == ["Slices are missing."]
    assert model.sentences(model.index(1, last)) == []


@pytest.mark.parametrize(
    ("severity", "told"),
    [
        (Severity.BLOCK, "2 problems: The file is empty."),
        (Severity.WARN, "2 warnings: The file is empty."),
    ],
)
def test_several_problems_of_a_row_are_counted_and_the_first_is_told(
    model: AssignmentModel, severity: Severity, told: str
) -> None:
    both = (
        Problem("case 1", "report", severity, "The file\nis empty."),
        Problem("case 1", "some-score", severity, "high is not a number."),
    )
    model.show_findings(Findings({"case 1": both}))
    assert text(model, 0, model.state_column) == told


def test_a_row_that_was_sent_shows_its_state_and_no_problems(model: AssignmentModel) -> None:
    model.show_findings(findings())
    model.show_states({"case 1": Waiting()})

    assert mark(model, 0, SCORE) == Mark.MUTED
    assert text(model, 0, model.state_column) == "waiting"
