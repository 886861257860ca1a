"""The table on a screen, and hands for it: what the tests of the tab's widgets share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit.theme import Theme
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.table.plan import Source, Table, add_column, draft_table
from tests.upload.build import case, interface

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier

SLUGS = ("ct-image", "some-score", "is-smoker", "comment-text", "anything-json", "report")
"""The columns of `small_table`, from the second on."""


def small_table(rows: int = 4, slugs: Iterable[str] = SLUGS) -> Table:
    """Cases "case 1" and so on with three files each; the CT column has a rule, the others are filled by hand."""
    table = draft_table([case(f"case {n}", "ct.mha", "report.pdf", "score.json") for n in range(1, rows + 1)])
    for slug in slugs:
        table = add_column(table, interface(slug), "*ct*" if slug == "ct-image" else "")
    return table


def shown_view(
    qtbot: QtBot, theme: Theme, table: Table, model_kind: type[AssignmentModel] = AssignmentModel
) -> tuple[AssignmentView, AssignmentModel, History]:
    """A view of *table* on the screen."""
    history = History()
    history.show(table)
    model = model_kind(history)
    view = AssignmentView(model, theme)
    # The history and the model live as long as the view does.
    history.setParent(view)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1200, 400)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.fit_columns()
    view.setFocus()
    return view, model, history


def place_of(view: AssignmentView, row: int, column: int) -> QPoint:
    """The middle of a cell, in the viewport."""
    index = view.model().index(row, column)
    view.scrollTo(index)
    return view.visualRect(index).center()


def click(view: AssignmentView, row: int, column: int, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Click a cell."""
    QTest.mouseClick(view.viewport(), LEFT, modifier, place_of(view, row, column))


def double_click(view: AssignmentView, row: int, column: int) -> None:
    """Click a cell twice."""
    place = place_of(view, row, column)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, place)
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, place)


def current(view: AssignmentView) -> tuple[int, int]:
    """Row and column of the current cell."""
    index: QModelIndex = view.currentIndex()
    return index.row(), index.column()


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, modifier)


def enter(qtbot: QtBot, editor: QWidget) -> None:
    """Press Enter in the editor of a cell, and wait until it is closed: Qt does that a moment later."""
    name = editor.objectName()
    press(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_shown(name)())


def typed(widget: QWidget, text: str) -> None:
    """Type *text*, each key going where the focus is by then."""
    for letter in text:
        QTest.keyClicks(_with_focus(widget), letter)


def find(name: str, kind: type[W]) -> W:
    """The visible widget called *name*, in any window."""
    found = [
        widget
        for top in QApplication.topLevelWidgets()
        for widget in (top, *top.findChildren(QWidget))
        if widget.objectName() == name and widget.isVisible() and isinstance(widget, kind)
    ]
    assert found, f"no visible {kind.__name__} called {name}"
    return found[0]


def is_shown(name: str) -> Callable[[], bool]:
    """Whether a widget called *name* is on the screen: for ``qtbot.waitUntil``."""

    def look() -> bool:
        tops = QApplication.topLevelWidgets()
        widgets = (w for top in tops for w in (top, *top.findChildren(QWidget)))
        return any(widget.objectName() == name and widget.isVisible() for widget in widgets)

    return look


def choose(menu: QMenu, text: str) -> None:
    """Click the entry of *menu* that contains *text*."""
    for action in menu.actions():
        if text in action.text() and action.isEnabled():
            place: QRect = menu.actionGeometry(action)
            QTest.mouseClick(menu, LEFT, NO_KEY, place.center())
            return
    raise AssertionError(f"{text!r} is not among {[action.text() for action in menu.actions()]}")


def value(history: History, key: str, slug: str) -> Source | None:
    """What a cell of the table holds."""
    draft = history.table.draft(key)
    assert draft is not None
    return draft.values.get(slug)


def _with_focus(widget: QWidget) -> QWidget:
    focus = widget.window().focusWidget()
    return focus if focus is not None else widget
