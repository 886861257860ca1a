from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.answers.head_view import HeadView
from gcdesk.study.answers import Changes
from tests.answers.screen import loaded


@pytest.fixture
def head(qtbot: QtBot) -> HeadView:
    made = HeadView()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_whose_how_many_and_when(head: HeadView) -> None:
    head.show_loaded(loaded(), all_readers=True)
    assert head._whose.text() == "Everybody's answers"
    assert head._amount.text().startswith("16 answers · 2 readers · plus 3 of ground truth · loaded at ")
    assert not head.news.isVisible()


def test_a_reader_is_told_that_the_answers_are_his_own(head: HeadView) -> None:
    head.show_loaded(loaded(all_readers=False), all_readers=False)
    assert head._whose.text() == "Your own answers: you are a reader of this study"
    assert "readers" not in head._amount.text()
    assert not head.truth_file.isVisible(), "the website takes ground truth from editors only"


def test_what_is_new_is_counted(head: HeadView) -> None:
    brought = Changes(frozenset("ab"), frozenset("c"), frozenset("defg"))
    head.show_loaded(loaded(brought=brought), all_readers=True)
    assert head.news.isVisible()
    assert head.news.text().startswith("Since the last load: 2 new answers, 1 changed, 4 no longer there.")
    head.show_loaded(loaded(brought=Changes(gone=frozenset("a"))), all_readers=True)
    assert "bold" not in head.news.text()
    head.show_loaded(None, all_readers=True)
    assert not head.news.isVisible()
    assert head._amount.text() == "Not loaded yet"
    assert not head.export.isEnabled()


def test_its_buttons_are_asked(qtbot: QtBot, head: HeadView) -> None:
    head.show_loaded(loaded(), all_readers=True)
    for button, signal in (
        (head.refresh, head.refresh_wanted),
        (head.export, head.export_wanted),
        (head.truth_file, head.truth_file_wanted),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    head.follow(is_busy=True)
    assert not head.refresh.isEnabled()
