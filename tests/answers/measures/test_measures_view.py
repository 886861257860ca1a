from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from gcdesk.answers.figures.marks import Marks
from gcdesk.answers.figures.ratings import QuestionRatings
from gcdesk.answers.measures.figures_model import PART, READERS
from gcdesk.answers.measures.kept_marks import KeptMarks
from gcdesk.answers.measures.marks_dialog import MarksDialog
from gcdesk.answers.measures.measures_view import MeasuresView
from gcdesk.answers.measures.outcome import Outcome, Stopped, compare_readers
from gcdesk.answers.measures.scope import Scope, scope_of
from gcdesk.answers.tables.filters import Filter
from gcdesk.errors import Cancelled
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from tests.answers.build import GRADE, PERCENT, SIGNS, answer
from tests.answers.screen import found, the_snapshot


@pytest.fixture
def view(qtbot: QtBot, tasks: Tasks, settings: Settings) -> MeasuresView:
    made = MeasuresView("agreement", "Agreement", compare_readers, tasks, settings)
    qtbot.addWidget(made)
    made.resize(1000, 400)
    return made


def shown(qtbot: QtBot, view: MeasuresView) -> None:
    view.show_scope(scope_of(found(), the_snapshot()))
    view.show()
    qtbot.waitUntil(lambda: bool(view._model.figures) and not view._work.is_busy, timeout=20_000)


def test_figures_are_computed_once_it_is_seen(qtbot: QtBot, view: MeasuresView) -> None:
    view.show_scope(scope_of(found(), the_snapshot()))
    assert not view._work.is_busy
    shown(qtbot, view)
    assert view._question.currentText().startswith("How severe?")
    assert view._marked.text().startswith("Chosen: 3 cases, 2 readers, 4 answers, 1 not answered.")
    assert "1 answer with removed options is left out" in view._marked.text()
    assert "Percent agreement" in view._definition._text.toPlainText()
    assert not view._busy.isVisible()


def test_no_column_is_cut_off_where_there_is_room_for_all(qtbot: QtBot, view: MeasuresView) -> None:
    view.resize(1256, 400)
    shown(qtbot, view)
    assert view._table.horizontalScrollBar().maximum() == 0
    needed = view._table.whole_width()
    assert view._split.sizes()[0] == needed
    view.resize(700, 400)
    assert view._split.sizes()[0] < needed, "what is beside keeps some room"


def test_the_names_of_two_readers_are_not_cut_off(qtbot: QtBot, view: MeasuresView) -> None:
    pair = ("radiologist1", "radiologist2")
    answers = [answer(name, GRADE, case, case) for name in pair for case in (1, 2, 3)]
    view.show_scope(scope_of(found(None, *answers), the_snapshot()))
    view.show()
    qtbot.waitUntil(lambda: bool(view._model.figures) and not view._work.is_busy, timeout=20_000)
    assert any(figure.readers_named == pair for figure in view._model.figures)
    assert view._table.columnWidth(READERS) >= view._table.sizeHintForColumn(READERS) > 130


def test_no_end_of_a_line_parts_the_seed_from_its_label(qtbot: QtBot, view: MeasuresView) -> None:
    shown(qtbot, view)
    for width in range(300, 1000, 50):
        view.resize(width, 400)
        text = next(each for each in view.findChildren(QLabel) if each.text() == "Seed")
        at = text.mapTo(view, text.rect().center()).y()
        top = view._seed.mapTo(view, view._seed.rect().topLeft()).y()
        assert top < at < top + view._seed.height()


def test_it_is_told_which_filters_count(qtbot: QtBot, view: MeasuresView) -> None:
    shown(qtbot, view)
    assert "When you report a figure, give the cases in its own row" in view._marked.text()
    assert "Only the filters" not in view._marked.text()
    view.show_scope(
        scope_of(found(Filter(text="severe", readers=frozenset({"anna", "ben"}))), the_snapshot())
    )
    qtbot.waitUntil(lambda: "Only the filters for readers" in view._marked.text(), timeout=20_000)
    view.show_scope(scope_of(found(Filter(readers=frozenset({"anna", "ben"}))), the_snapshot()))
    qtbot.waitUntil(lambda: "Only the filters" not in view._marked.text(), timeout=20_000)


def test_the_same_seed_gives_the_same_figures(qtbot: QtBot, view: MeasuresView) -> None:
    shown(qtbot, view)
    first = view._model.figures
    view._again.click()
    qtbot.waitUntil(lambda: view._model.figures is not first and not view._work.is_busy, timeout=20_000)
    assert view._model.figures == first
    view._seed.setValue(2)
    qtbot.waitUntil(lambda: not view._work.is_busy, timeout=20_000)


def test_marks_are_asked_for_kept_and_used(qtbot: QtBot, view: MeasuresView) -> None:
    shown(qtbot, view)
    amount = len(view._model.figures)
    view._mark.click()
    qtbot.waitUntil(lambda: view.findChild(QDialog) is not None)
    dialog = view.findChild(QDialog)
    assert isinstance(dialog, MarksDialog)
    dialog._ordered.setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: "Ordered: severe < mild" in view._marked.text(), timeout=20_000)
    assert len(view._model.figures) > amount
    assert view._kept.of(GRADE.pk) == Marks(ordered=(3, 1, 2))
    view._question.choose(SIGNS.pk)
    assert not view._mark.isEnabled(), "each option is by itself"
    assert view._table.isColumnHidden(PART), "whole question, in every row"
    qtbot.waitUntil(lambda: not view._work.is_busy, timeout=20_000)
    assert not view._table.isColumnHidden(PART)
    view._question.choose(PERCENT.pk)
    qtbot.waitUntil(lambda: not view._work.is_busy, timeout=20_000)


def test_marks_that_were_made_in_the_other_view_count_when_it_is_shown_again(
    qtbot: QtBot, settings: Settings, view: MeasuresView
) -> None:
    shown(qtbot, view)
    amount = len(view._model.figures)
    view.hide()
    KeptMarks(settings).keep(GRADE.pk, Marks(ordered=(1, 2, 3)))
    view.show()
    qtbot.waitUntil(lambda: "Ordered: mild < moderate < severe" in view._marked.text(), timeout=20_000)
    assert len(view._model.figures) > amount
    figures = view._model.figures
    view.hide()
    view.show()
    assert not view._work.is_busy, "nothing has changed since"
    assert view._model.figures is figures


def test_without_a_question_that_fits_it_says_so(qtbot: QtBot, view: MeasuresView) -> None:
    view.show_scope(Scope())
    view.show()
    assert "This study has none" in view._nothing._sentence.text()


def test_who_sees_only_his_own_answers_is_told_why_there_is_nothing_to_compare(
    qtbot: QtBot, view: MeasuresView
) -> None:
    scope = scope_of(found(), the_snapshot())
    view.show_scope(replace(scope, all_readers=False))
    view.show()
    assert "your own answers only" in view._nothing._sentence.text()
    assert not view._work.is_busy
    assert not view._again.isEnabled()
    view.show_scope(scope)
    qtbot.waitUntil(lambda: view._again.isEnabled() and bool(view._model.figures), timeout=20_000)
    assert view._mark.isEnabled()


def test_computing_can_be_stopped(qtbot: QtBot, tasks: Tasks, settings: Settings) -> None:
    def endless(_ratings: QuestionRatings, _marks: Marks, _seed: int, stopped: Stopped) -> Outcome:
        while not stopped():
            pass
        raise Cancelled("stopped")

    view = MeasuresView("truth", "Ground truth", endless, tasks, settings)
    qtbot.addWidget(view)
    view.show_scope(scope_of(found(), the_snapshot()))
    view.show()
    qtbot.waitUntil(view._busy.isVisible)
    view._busy.stopped.emit()
    qtbot.waitUntil(lambda: not view._work.is_busy)
    assert "Stopped" in view._nothing._sentence.text()
    view.stop()
