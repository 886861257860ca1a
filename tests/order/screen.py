"""The order table on a screen, and hands for it: what the tests of the tab's widgets share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.models import DisplaySet, Interface, Value
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.live_plan import LivePlan
from gcdesk.order.editing.order_panel import OrderPanel
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.finding import searched_words
from gcdesk.order.planning.plan import Plan

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
SCORE = Interface("some-score", "Some score", super_kind="Value")


class Screen:
    """A panel with a draft of *made*, edited by hand."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, made: Sets) -> None:
        self.qtbot = qtbot
        self.draft = Draft()
        self.live = LivePlan(self.draft, tasks, self.draft)
        self.panel = OrderPanel(self.draft, self.live, tasks, settings, theme)
        self.draft.setParent(self.panel)
        qtbot.addWidget(self.panel)
        self.panel.resize(1200, 500)
        self.begin(made)
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()
        self.panel.view.setFocus()

    def begin(self, made: Sets, *, may_edit: bool = True) -> None:
        """Begin with *made*; each display set holds what it has as values."""
        display_sets = display_sets_of(made)
        words = {pk: searched_words(each) for pk, each in display_sets.items()}
        self.panel.show_sets(display_sets, {"some-score": "Some score"}, words)
        self.panel.set_may_edit(may=may_edit)
        self.panel.model.show_answers(known=True)
        self.draft.begin(made)

    # ---- eyes

    @property
    def order(self) -> str:
        """The wanted order, a letter a display set."""
        return "".join(self.draft.arrangement.sequence)

    @property
    def shown(self) -> str:
        """The rows that are shown."""
        return "".join(self.panel.model.shown)

    @property
    def plan(self) -> Plan:
        """The plan of what is wanted now."""
        self.qtbot.waitUntil(lambda: self.live.plan is not None)
        plan = self.live.plan
        assert plan is not None
        return plan

    def told(self) -> str:
        """What is said below the table."""
        return self.panel._told.whole_text()

    def text(self, pk: str, column: Column) -> str:
        """What a cell says."""
        row = self.panel.model.row(pk)
        assert row is not None
        return str(self.panel.model.index(row, column).data())

    # ---- hands

    def place(self, pk: str, column: Column = Column.TITLE) -> QPoint:
        """The middle of a cell, in the viewport."""
        row = self.panel.model.row(pk)
        assert row is not None
        index = self.panel.model.index(row, column)
        self.panel.view.scrollTo(index)
        return self.panel.view.visualRect(index).center()

    def click(self, pk: str, modifier: Qt.KeyboardModifier = NO_KEY, column: Column = Column.TITLE) -> None:
        """Click a cell."""
        QTest.mouseClick(self.panel.view.viewport(), LEFT, modifier, self.place(pk, column))

    def select(self, pks: str) -> None:
        """Click the first of *pks*, the others with Ctrl."""
        for at, pk in enumerate(pks):
            self.click(pk, CONTROL if at else NO_KEY)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key in the table."""
        QTest.keyClick(self.panel.view, key, modifier)

    def drag(self, pk: str, to: QPoint, *, let_go: bool = True) -> None:
        """Press on a row, move to a place of the viewport in steps, and let go there."""
        port, begin = self.panel.view.viewport(), self.place(pk)
        QTest.mousePress(port, LEFT, NO_KEY, begin)
        for step in range(1, 5):
            QTest.mouseMove(port, begin + (to - begin) * step / 4)
        if let_go:
            QTest.mouseRelease(port, LEFT, NO_KEY, to)

    def above(self, pk: str) -> QPoint:
        """Just within the upper edge of a row."""
        return self.place(pk) - QPoint(0, self.panel.view.verticalHeader().defaultSectionSize() // 2 - 2)

    def below(self, pk: str) -> QPoint:
        """Just within the lower edge of a row."""
        return self.place(pk) + QPoint(0, self.panel.view.verticalHeader().defaultSectionSize() // 2 - 2)

    def type_into(self, pk: str, column: Column, words: str) -> None:
        """Type over a cell, and Enter."""
        self.click(pk, column=column)
        for letter in words:
            QTest.keyClicks(_with_focus(self.panel), letter)
        editor = _with_focus(self.panel)
        name = editor.objectName()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: find(name) is None)


def display_sets_of(made: Sets) -> Mapping[str, DisplaySet]:
    """Display sets that hold what *made* says; one without values holds nothing."""
    return {
        row.pk: DisplaySet(
            row.pk,
            title=row.title,
            order=row.order,
            values=tuple(
                Value(at, Interface(slug, slug), value) for at, (slug, value) in enumerate(row.values.items())
            ),
        )
        for row in made
    }


def find(name: str) -> QWidget | None:
    """The visible widget called *name*, in any window; None when there is none."""
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            if widget.objectName() == name and widget.isVisible():
                return widget
    return None


def there(name: str, kind: type[W]) -> W:
    """The visible widget called *name*."""
    found = find(name)
    assert isinstance(found, kind), f"no visible {kind.__name__} called {name}"
    return found


def is_shown(name: str) -> Callable[[], bool]:
    """Whether a widget called *name* is on the screen: for ``qtbot.waitUntil``."""
    return lambda: find(name) is not None


def _with_focus(widget: QWidget) -> QWidget:
    focus = widget.window().focusWidget()
    return focus if focus is not None else widget
