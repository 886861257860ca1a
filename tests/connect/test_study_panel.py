from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Option, Question, Study
from gcdesk.connect.study_panel import StudyPanel
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot

URL = "https://x.example/reader-studies/chest/"
LONG = "Is there <b>a</b> lesion & how large?\n" + "word " * 400
QUESTIONS = (
    Question(pk="1", answer_type="Heading", text="Findings"),
    Question(
        pk="2",
        answer_type="Choice",
        text="Score",
        options=(Option(1, "low"), Option(2, "high")),
        required=True,
    ),
    Question(pk="3", answer_type="Text", text=LONG),
)


@pytest.fixture
def pages() -> list[str]:
    return []


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, pages: list[str]) -> Iterator[StudyPanel]:
    study = Study(
        pk="a2e7",
        slug="chest",
        title="Chest <CT>",
        url=URL,
        description="<p>Score each.</p>",
        questions=QUESTIONS,
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    made = StudyPanel(parent, Snapshot(study, False, (), ()), lambda url: pages.append(url.toString()))
    made.open()
    yield made
    parent.close()


def text(panel: StudyPanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    assert found.textFormat() is Qt.TextFormat.PlainText
    return found.text()


def click(qtbot: QtBot, panel: StudyPanel, name: str) -> None:
    found = panel.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_it_shows_the_study(panel: StudyPanel) -> None:
    assert panel.windowTitle() == "Chest <CT>"
    assert text(panel, "study_description") == "Score each."
    assert text(panel, "study_pk") == "a2e7"
    assert text(panel, "study_display_sets") == "0 display sets"
    assert "not change it" in text(panel, "study_may_change")
    assert text(panel, "study_questions") == "3 questions"


@pytest.mark.hazard("A3")
def test_questions_are_text_with_their_options(panel: StudyPanel) -> None:
    assert text(panel, "study_question_3") == LONG.strip()
    told = [label.text() for label in panel.findChildren(QLabel)]
    assert "• low\n• high" in told
    assert "One of the options · required" in told


def test_the_identifier_can_be_copied(qtbot: QtBot, panel: StudyPanel) -> None:
    click(qtbot, panel, "copy_study_pk")
    assert QGuiApplication.clipboard().text() == "a2e7"


def test_its_page_is_a_click_away_and_it_closes(qtbot: QtBot, panel: StudyPanel, pages: list[str]) -> None:
    click(qtbot, panel, "study_panel_page")
    assert pages == [URL]
    with qtbot.waitSignal(panel.finished):
        click(qtbot, panel, "study_panel_close")
