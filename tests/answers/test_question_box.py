from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gcdesk.answers.question_box import QuestionBox, line
from gcdesk.answers.words.kinds import Kind
from gcdesk.api.models import Question
from tests.answers.build import NODULE, PERCENT, reading


@pytest.fixture
def box(qtbot: QtBot) -> QuestionBox:
    made = QuestionBox("question")
    qtbot.addWidget(made)
    return made


def test_the_chosen_question_stays_when_the_study_is_renewed(qtbot: QtBot, box: QuestionBox) -> None:
    chosen: list[None] = []
    box.chosen.connect(lambda: chosen.append(None))
    box.offer(reading(questions=(NODULE, PERCENT)).questions)
    assert box.question is not None
    assert box.question.pk == NODULE.pk
    assert len(chosen) == 1
    box.choose(PERCENT.pk)
    assert len(chosen) == 2
    box.offer(reading(questions=(PERCENT,)).questions)
    assert box.question.pk == PERCENT.pk
    assert len(chosen) == 2, "nothing was chosen anew"
    box.offer(())
    assert box.currentIndex() == -1
    assert len(chosen) == 3
    box.choose("unknown")


def test_only_questions_that_fit_are_offered(qtbot: QtBot) -> None:
    box = QuestionBox("question", lambda asked: asked.kind is Kind.NUMBER)
    qtbot.addWidget(box)
    box.offer(reading(questions=(NODULE, PERCENT)).questions)
    assert [box.itemText(n) for n in range(box.count())] == ["How much? (%) · Number"]


@pytest.mark.hazard("A3")
def test_a_question_is_one_line_of_text(box: QuestionBox) -> None:
    long = Question("q", answer_type="Bool", text="5 < 6 & <img src=x>\n" * 100)
    box.offer(reading(questions=(long,)).questions)
    assert "\n" not in box.itemText(0)
    assert len(box.itemText(0)) < 120
    assert "<img" not in box.toolTip()
    assert "<img" not in str(box.itemData(0, Qt.ItemDataRole.ToolTipRole))
    assert line("a\n b") == "a b"
