from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.upload.editing.choice_strip import ChoiceStrip
from tests.links import help_of
from tests.upload.screen import find, is_shown

BUTTONS = [("one", "One", "The first"), ("two", "Two", "The second")]


@pytest.mark.parametrize("target", ["upload#there", ""])
def test_it_says_what_there_is_to_choose_and_leads_to_the_help(qtbot: QtBot, target: str) -> None:
    strip = ChoiceStrip("strip", "warning", ("warning", "warning"), BUTTONS, target)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.say("Two cases are there already.", without=frozenset({"two"}))
    assert find("strip_text", QLabel).text() == "Two cases are there already."
    assert is_shown("one")()
    assert not is_shown("two")()
    assert help_of(strip, "strip_help") == target
    with qtbot.waitSignal(strip.chosen) as chosen:
        find("one", QPushButton).click()
    assert chosen.args == ["one"]
    strip.say("")
    assert strip.isHidden()
