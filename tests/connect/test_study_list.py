from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Study
from gcdesk.connect.study_list import StudyList
from gcdesk.kit.theme import Theme

STUDIES = [Study(pk=str(n), slug=f"trial-{n}", title=f"Trial {n}") for n in (10, 2, 1)]


@pytest.fixture
def studies(qtbot: QtBot, theme: Theme) -> StudyList:
    made = StudyList()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def rows(studies: StudyList) -> list[str]:
    found = studies.findChild(QListWidget, "study_list")
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def test_studies_are_listed_as_people_sort(studies: StudyList) -> None:
    studies.show_studies(STUDIES)
    assert studies.loaded
    assert rows(studies) == ["Trial 1", "Trial 2", "Trial 10"]
    assert studies.chosen() is None


def test_the_only_match_is_chosen_and_enter_wants_it(studies: StudyList, qtbot: QtBot) -> None:
    studies.show_studies(STUDIES)
    QTest.keyClicks(studies.search, "10")
    assert rows(studies) == ["Trial 10"]
    assert studies.chosen() == STUDIES[0]
    with qtbot.waitSignal(studies.activated):
        QTest.keyClick(studies.search, Qt.Key.Key_Return)


def test_what_was_chosen_stays_chosen_while_it_matches(studies: StudyList) -> None:
    studies.show_studies(STUDIES)
    QTest.keyClick(studies.search, Qt.Key.Key_Down)
    assert studies.chosen() == STUDIES[2]
    QTest.keyClicks(studies.search, "1")
    assert studies.chosen() == STUDIES[2]
    studies.choose_none()
    assert studies.chosen() is None


def test_another_session_begins_with_nothing(studies: StudyList) -> None:
    studies.show_studies(STUDIES)
    QTest.keyClicks(studies.search, "10")
    studies.clear()
    assert rows(studies) == []
    assert studies.search.text() == ""
    assert not studies.loaded
    studies.say_stopped()
    assert studies.chosen() is None


def test_a_title_is_text(studies: StudyList) -> None:
    studies.show_studies([Study(pk="1", slug="s", title="<b>A & B</b>")])
    assert rows(studies) == ["<b>A & B</b>"]


def test_five_hundred_studies_are_searched_at_once(studies: StudyList) -> None:
    studies.show_studies(Study(pk=str(n), slug=f"s{n}", title=f"Study {n}") for n in range(500))
    QTest.keyClicks(studies.search, "49")
    assert rows(studies) == [
        "Study 49",
        "Study 149",
        "Study 249",
        "Study 349",
        "Study 449",
        *(f"Study {n}" for n in range(490, 500)),
    ]


def test_where_something_waits_it_is_said(studies: StudyList) -> None:
    studies.show_studies(STUDIES)
    studies.show_waiting({"2": "an upload is not finished: 3 are left", "99": "elsewhere"})
    assert rows(studies) == ["Trial 1", "Trial 2 · an upload is not finished: 3 are left", "Trial 10"]
    studies.search.setText("trial 2")
    chosen = studies.chosen()
    assert chosen is not None
    assert chosen.pk == "2"
    studies.clear()
    studies.show_studies(STUDIES)
    assert rows(studies)[1] == "Trial 2", "another user's"
