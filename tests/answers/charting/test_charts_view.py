from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from gcdesk.answers.charting.charts_view import ChartsView
from gcdesk.answers.tables.filters import Filter
from gcdesk.errors import FileError
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from tests.answers.build import PERCENT
from tests.answers.screen import found


@pytest.fixture
def view(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> ChartsView:
    made = ChartsView(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


def words(view: ChartsView) -> str:
    return view._words.toPlainText()


def shown(qtbot: QtBot, view: ChartsView) -> None:
    view.show_found(found())
    view.show()
    qtbot.waitUntil(lambda: "How severe?" in words(view), timeout=20_000)


def test_nothing_is_drawn_before_it_is_seen(qtbot: QtBot, view: ChartsView) -> None:
    view.show_found(found())
    assert view._plot.chart is None
    shown(qtbot, view)
    assert "Readers, 5 answers: severe: 1 (20 %)" in words(view)


def test_each_chart_is_of_what_was_found(qtbot: QtBot, view: ChartsView) -> None:
    shown(qtbot, view)
    view._by_reader.setChecked(True)
    qtbot.waitUntil(lambda: "anna, 3 answers" in words(view))
    view._question.choose(PERCENT.pk)
    qtbot.waitUntil(lambda: "median" in words(view))
    view._kinds.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "anna: 3 display sets" in words(view))
    assert not view._question.isVisible()
    view._kinds.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "minutes" in words(view))
    view.show_found(found(Filter(readers=frozenset({"nobody"}))))
    qtbot.waitUntil(lambda: not view._save.isEnabled())
    view.stop()


def choose(qtbot: QtBot, view: ChartsView, file: Path) -> None:
    view._save.click()
    qtbot.waitUntil(lambda: view.findChild(QFileDialog) is not None)
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(file))
    dialog.accept()


def test_a_chart_is_saved(qtbot: QtBot, view: ChartsView, tmp_path: Path) -> None:
    shown(qtbot, view)
    choose(qtbot, view, tmp_path / "picture.svg")
    qtbot.waitUntil((tmp_path / "picture.svg").exists)
    assert b"<svg" in (tmp_path / "picture.svg").read_bytes()
    qtbot.waitUntil(lambda: view._saved.text() == "picture.svg was saved.")
    view._by_reader.toggle()
    assert not view._saved.text(), "that was another chart"


@pytest.mark.hazard("A6")
def test_a_chart_that_cant_be_saved_is_told(
    qtbot: QtBot, view: ChartsView, tmp_path: Path, reported: list[BaseException]
) -> None:
    shown(qtbot, view)
    choose(qtbot, view, tmp_path / "gone" / "picture.png")
    qtbot.waitUntil(lambda: bool(reported))
    assert isinstance(reported[0], FileError)
    assert "picture.png" in str(reported[0])
    reported.clear()
