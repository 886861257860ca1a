"""Hands on the window: mouse and key events on widgets that are found by their ``objectName``.

Events go through the window, as a person's do: what a dialog covers can't be clicked. Never call these from a
coroutine: Qt handles further events in between, and asyncio does not bear that.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)

from gcdesk.errors import GcdeskError
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.texts import tr


class NotThere(GcdeskError):
    """A widget that should be there isn't, or can't be used now."""


def find(name: str) -> QWidget | None:
    """The visible widget called *name*, wherever in the program's windows it is; None when there is none."""
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        for widget in [top, *top.findChildren(QWidget, name)]:
            if widget.objectName() == name and widget.isVisible():
                return widget
    return None


def find_table(name: str) -> QAbstractItemView | None:
    """The visible table or list called *name*; None when there is none."""
    widget = find(name)
    return widget if isinstance(widget, QAbstractItemView) else None


def usable(name: str) -> bool:
    """Whether the widget called *name* is visible and enabled."""
    widget = find(name)
    return widget is not None and widget.isEnabled()


def text(name: str) -> str:
    """What the widget called *name* shows, whole where there is no room for all, "" when it is not there."""
    widget = find(name)
    if widget is None:
        return ""
    if isinstance(widget, ElidedLabel):
        return widget.whole_text()
    shown = widget.property("text")
    return str(shown or "")


def click(name: str) -> None:
    """Click the middle of the widget called *name*.

    Raises:
        NotThere: it isn't visible and enabled.

    """
    widget = _usable(name)
    _click_at(widget, widget.rect().center())


def tick(name: str) -> None:
    """Click a tick box or radio button where its mark is."""
    widget = _usable(name)
    _click_at(widget, QPoint(10, widget.height() // 2))


def type_text(name: str, words: str, *, enter: bool = False) -> None:
    """Click into the field called *name*, replace what it holds by *words*, and press Enter if wanted."""
    click(name)
    press(name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    widget = _usable(name)
    for letter in words:
        _type(widget, letter)
    if enter:
        press(name, Qt.Key.Key_Return)


def press(name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the widget called *name*."""
    QTest.keyClick(_usable(name), key, modifier)


def press_in_focus(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(_with_keyboard(), key, modifier)


def type_in_focus(words: str) -> None:
    """Type where the keyboard is; the first letter may open an editor, which then gets the others."""
    for letter in words:
        _type(_with_keyboard(), letter)


def click_cell(name: str, row: int, column: int) -> None:
    """Click the cell of the table called *name*, scrolled into view first."""
    table = find_table(name)
    if table is None or table.model() is None:
        raise NotThere(tr("SelfTest", "There is no table {name}.", name=name))
    index = table.model().index(row, column)
    table.scrollTo(index)
    _click_at(table.viewport(), table.visualRect(index).center())


def double_click_cell(name: str, row: int, column: int) -> None:
    """Click the cell twice, quickly."""
    click_cell(name, row, column)
    table = find_table(name)
    if table is not None and table.model() is not None:
        _click_at(
            table.viewport(), table.visualRect(table.model().index(row, column)).center(), QTest.mouseDClick
        )


def choose(menu: str, entry: str) -> None:
    """Click *entry*, by its ``objectName`` or its text, in the open menu called *menu*.

    Raises:
        NotThere: the menu is not open, or has no such entry that can be chosen.

    """
    widget = _usable(menu)
    if isinstance(widget, QMenu):
        for action in widget.actions():
            if entry in {action.objectName(), action.text().partition("\t")[0]} and action.isEnabled():
                # To the menu itself, which nothing covers: through its window it takes no click where Qt thinks
                # that the pointer was already before the menu opened.
                button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
                if not widget.rect().contains(widget.actionGeometry(action)):
                    widget.setActiveAction(action)  # scrolls there, as the arrow keys do
                QTest.mouseClick(widget, button, key, widget.actionGeometry(action).center())
                return
    raise NotThere(tr("SelfTest", "{name} can't be chosen in {menu}.", name=entry, menu=menu))


def choose_tab(name: str, page: str) -> None:
    """Click the tab of *page*, by its ``objectName`` or its title, of the tabs called *name*.

    Raises:
        NotThere: there is no such tab, or it can't be used now.

    """
    widget = _usable(name)
    bar = widget.tabBar() if isinstance(widget, QTabWidget) else None
    for number in range(bar.count() if bar else 0):
        if bar is not None and page in _names_of_tab(widget, bar, number) and bar.isTabEnabled(number):
            _click_at(bar, bar.tabRect(number).center())
            return
    raise NotThere(tr("SelfTest", "There is no tab {title}.", title=page))


def _names_of_tab(tabs: QWidget, bar: QTabBar, number: int) -> set[str]:
    page = tabs.widget(number) if isinstance(tabs, QTabWidget) else None
    return {bar.tabText(number), page.objectName() if page is not None else ""}


def cell_texts(name: str) -> list[list[str]]:
    """What the table called *name* shows, row by row."""
    table = find_table(name)
    if table is None or table.model() is None:
        return []
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(_columns(table))]
        for row in range(model.rowCount())
    ]


def header_texts(name: str) -> list[str]:
    """The column titles of the table called *name*."""
    table = find_table(name)
    if table is None or table.model() is None:
        return []
    model = table.model()
    return [
        str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in range(_columns(table))
    ]


def labels() -> str:
    """All words that labels in the windows show; for the story of a step that failed."""
    found = [
        label.text()
        for top in QApplication.topLevelWidgets()
        if top.isVisible()
        for label in top.findChildren(QLabel)
        if label.isVisible() and label.text()
    ]
    return " | ".join(found)


def _columns(table: QAbstractItemView) -> int:
    """How many there are; the models of Qt's lists keep it to themselves."""
    return 1 if isinstance(table, QListView) else table.model().columnCount()


def _usable(name: str) -> QWidget:
    widget = find(name)
    if widget is None:
        raise NotThere(tr("SelfTest", "{name} can't be seen.", name=name))
    if not widget.isEnabled():
        raise NotThere(tr("SelfTest", "{name} can't be used now.", name=name))
    return widget


def _type(widget: QWidget, letter: str) -> None:
    if letter.isascii():
        QTest.keyClicks(widget, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows no others, and aborts
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def _with_keyboard() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        raise NotThere(tr("SelfTest", "Nothing in the window has the keyboard."))
    return widget


def _scroll_to(widget: QWidget, place: QPoint) -> None:
    """Scroll the pages that *widget* is on until *place* in it is in sight, as one does who wants to click there."""
    ancestor = widget.parentWidget()
    while ancestor is not None:
        page = ancestor.widget() if isinstance(ancestor, QScrollArea) else None
        if isinstance(ancestor, QScrollArea) and page is not None and page.isAncestorOf(widget):
            seen = widget.mapTo(page, place)
            ancestor.ensureVisible(seen.x(), seen.y())
        ancestor = ancestor.parentWidget()


def _click_at(widget: QWidget, place: QPoint, click: Callable[..., None] = QTest.mouseClick) -> None:
    window = widget.window()
    handle = window.windowHandle()
    if handle is None:
        raise NotThere(tr("SelfTest", "{name} is in no window.", name=widget.objectName()))
    if not window.isActiveWindow() and QApplication.activeModalWidget() in {None, window}:
        window.activateWindow()  # what a window manager does at a click; a screen of tests has none
    _scroll_to(widget, place)
    click(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.mapTo(window, place))
