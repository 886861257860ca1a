from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.kit.settings import Appearance
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import (
    Banner,
    BannerKind,
    BusyStrip,
    ElidedLabel,
    EmptyState,
    label,
    named,
    picture,
    primary,
)


def test_named_gives_scripts_and_screen_readers_a_name(qtbot: QtBot) -> None:
    button = named(QPushButton("Go"), "go_button", "Go there", "Goes there at once")
    qtbot.addWidget(button)
    assert button.objectName() == "go_button"
    assert button.accessibleName() == "Go there"
    assert button.toolTip() == button.accessibleDescription() == "Goes there at once"
    assert primary(button) is button
    assert button.property("primary") is True


@pytest.mark.hazard("A3")
def test_a_label_shows_markup_as_text(qtbot: QtBot) -> None:
    for made in (label("<b>bold</b> &amp; so"), ElidedLabel("<b>bold</b>")):
        qtbot.addWidget(made)
        assert made.textFormat() is Qt.TextFormat.PlainText


def test_an_elided_label_gives_way_and_tells_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    text = "/data/a very long folder name/" * 5 + "\nend"
    made = ElidedLabel(text)
    qtbot.addWidget(made)
    made.resize(120, 20)
    made.show()
    assert "…" in made.text()
    assert "\n" not in made.text()
    assert made.toolTip() == made.accessibleName() == made.whole_text() == text
    made.set_text("short")
    assert (made.text(), made.toolTip()) == ("short", "")
    font = made.font()
    font.setPointSize(80)
    made.setFont(font)
    assert made.text() != "short"


def test_an_empty_state_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("folder", "No folder yet", "Choose one.", "Choose folder…")
    qtbot.addWidget(empty)
    empty.show()
    assert empty.button is not None
    with qtbot.waitSignal(empty.pressed, timeout=1000):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.say("Nothing in it", "Choose another.")
    shown = {found.text() for found in empty.findChildren(QLabel)}
    assert {"Nothing in it", "Choose another."} <= shown
    without = EmptyState("folder", "No folder yet", "Choose one.")
    qtbot.addWidget(without)
    assert without.button is None


def test_a_busy_strip_shows_a_wait_that_can_be_stopped(qtbot: QtBot) -> None:
    strip = BusyStrip("scan")
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.begin("Looking for files…")
    bar, stop = strip.findChild(QProgressBar, "scan_bar"), strip.findChild(QPushButton, "scan_stop")
    assert isinstance(bar, QProgressBar)
    assert isinstance(stop, QPushButton)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    strip.show_progress(5 << 30, 10 << 30, "Half way")
    assert (bar.value(), bar.maximum(), strip.text()) == (500, 1000, "Half way")
    strip.show_progress(3, 0)
    assert bar.maximum() == 0
    with qtbot.waitSignal(strip.stopped, timeout=1000):
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not stop.isEnabled()
    strip.end()
    assert strip.isHidden()
    strip.begin("Again", can_stop=False)
    assert stop.isHidden()


@pytest.mark.parametrize("kind", ["info", "good", "warning", "problem", "practice"])
def test_a_banner_says_something_and_may_offer_a_button(qtbot: QtBot, theme: Theme, kind: BannerKind) -> None:
    banner = Banner(kind, "2 problems", "Show", name="problems_banner")
    qtbot.addWidget(banner)
    assert banner.button is not None
    assert banner.button.objectName() == "problems_banner_button"
    with qtbot.waitSignal(banner.pressed, timeout=1000):
        banner.button.click()
    banner.say("3 problems")
    assert banner.text() == "3 problems"


def test_a_picture_changes_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    made = picture("folder", "accent", 32)
    qtbot.addWidget(made)
    theme.appearance = Appearance.LIGHT
    light = made.grab().toImage()
    theme.appearance = Appearance.DARK
    assert made.grab().toImage() != light
