from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcdesk.kit.choice_box import ChoiceBox

CHOICES = [(10, "ten"), (20, "twenty"), (30, "thirty")]


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox[int]:
    made = ChoiceBox("amount", "How many", CHOICES, 20)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_usual_is_chosen_at_first(box: ChoiceBox[int]) -> None:
    assert (box.chosen, box.currentText(), box.narrows) == (20, "twenty", False)
    assert [box.itemText(row) for row in range(box.count())] == ["ten", "twenty", "thirty"]


def test_another_is_chosen_by_keyboard_and_taken_back(box: ChoiceBox[int]) -> None:
    heard: list[int] = []
    box.changed.connect(lambda: heard.append(box.chosen))
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert box.narrows
    box.choose(30)
    box.reset()
    assert heard == [10, 30, 20]
    assert not box.narrows


def test_what_is_of_no_use_is_not_there_and_chooses_nothing(box: ChoiceBox[int]) -> None:
    heard: list[int] = []
    box.choose(10)
    box.changed.connect(lambda: heard.append(box.chosen))
    box.show_if(useful=False)
    assert not box.isVisible()
    assert box.chosen == 20
    assert heard == []
    box.show_if(useful=True)
    assert box.isVisible()


def test_what_has_no_effect_says_why_and_keeps_what_is_chosen(box: ChoiceBox[int]) -> None:
    box.choose(10)
    box.hold("Of no effect here")
    assert not box.isEnabled()
    assert box.toolTip() == box.accessibleDescription() == "Of no effect here"
    box.hold("")
    assert box.isEnabled()
    assert box.chosen == 10
    assert box.toolTip() == box.accessibleName()
    assert box.accessibleDescription() == ""
