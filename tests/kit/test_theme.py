from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.colours import DARK, LIGHT
from gcdesk.kit.settings import Appearance, Settings
from gcdesk.kit.theme import Theme, qt_palette, style_sheet


def test_the_choice_is_applied_and_kept(theme: Theme, qapp: QApplication, settings: Settings) -> None:
    for appearance, palette in ((Appearance.DARK, DARK), (Appearance.LIGHT, LIGHT)):
        theme.appearance = appearance
        assert theme.is_dark is (appearance is Appearance.DARK)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == palette["window"]
        assert theme.colour("problem").name() == palette["problem"]
        assert palette["accent_fill"] in qapp.styleSheet()
        assert Settings().appearance is appearance


def test_it_can_wait_until_the_widgets_are_made(qapp: QApplication, settings: Settings) -> None:
    before = qapp.palette()
    settings.appearance = Appearance.DARK
    theme = Theme(qapp, settings, at_once=False)
    assert qapp.styleSheet() == ""
    theme.apply()
    assert theme.is_dark
    assert qapp.styleSheet() != ""
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(before)


def test_a_change_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    theme.appearance = Appearance.LIGHT
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.appearance = Appearance.DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.appearance = Appearance.DARK


class Nested(QWidget):
    """Counts how often it is styled."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.styled = 0
        QVBoxLayout(self).addWidget(inner)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.styled += event.type() is QEvent.Type.StyleChange


def test_a_change_styles_no_widget_once_more_for_each_that_it_is_in(theme: Theme, qtbot: QtBot) -> None:
    theme.appearance = Appearance.LIGHT
    innermost = outermost = Nested(QLabel("text"))
    for _ in range(11):
        outermost = Nested(outermost)
    qtbot.addWidget(outermost)
    outermost.show()
    innermost.styled = 0
    theme.appearance = Appearance.DARK
    assert 1 <= innermost.styled <= 4
    assert innermost.palette().color(QPalette.ColorRole.Window).name() == DARK["window"]


def test_it_follows_the_system_unless_the_user_chose(theme: Theme, qapp: QApplication) -> None:
    system = qapp.styleHints().colorSchemeChanged
    seen: list[bool] = []

    def after(appearance: Appearance, scheme: Qt.ColorScheme) -> None:
        theme.appearance = appearance
        system.emit(scheme)
        seen.append(theme.is_dark)

    after(Appearance.SYSTEM, Qt.ColorScheme.Dark)
    after(Appearance.SYSTEM, Qt.ColorScheme.Light)
    after(Appearance.LIGHT, Qt.ColorScheme.Dark)
    theme.appearance = Appearance.SYSTEM
    assert [*seen, theme.is_dark] == [True, False, False, True]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_disabled_fade_but_are_there(colours: dict[str, str]) -> None:
    palette = qt_palette(LIGHT if colours is LIGHT else DARK)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled not in (
        palette.color(QPalette.ColorRole.Text),
        palette.color(QPalette.ColorRole.Window),
    )


def test_the_style_sheet_has_no_gap_left() -> None:
    for palette, scheme in ((LIGHT, "light"), (DARK, "dark")):
        assert "$" not in style_sheet(palette, scheme)
