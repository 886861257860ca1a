"""Which widgets of a window are controls, and what each must have to be found by keys and by a screen reader."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

PRESSED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
"""What a person presses, types into, or chooses in."""

MIRRORS = {"frozen_state"}
"""Repeats a column of a table that has the keyboard itself."""


def visible(window: QWidget) -> Iterator[QWidget]:
    """All visible widgets of *window* itself: not what is in other windows over it."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def is_part(widget: QWidget) -> bool:
    """Whether *widget* is only a part of a control: the field of a spin box, the bar and headers of a table."""
    if isinstance(widget, QScrollBar | QHeaderView):
        return True
    parent = widget.parentWidget()
    if isinstance(parent, QTabBar | QLineEdit):
        return True
    if isinstance(parent, QAbstractSpinBox | QComboBox):
        return True
    if isinstance(parent, QAbstractItemView) and isinstance(widget, QAbstractButton):
        return True  # the corner of a table
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def has_focus_policy(widget: QWidget) -> bool:
    """Whether it can have the focus at all."""
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def controls(window: QWidget) -> list[QWidget]:
    """The visible, enabled controls of *window*, whole ones only."""
    return [
        widget
        for widget in visible(window)
        if widget.isEnabled()
        and not is_part(widget)
        and widget.objectName() not in MIRRORS
        and widget.focusProxy() is None
        and (isinstance(widget, PRESSED) or has_focus_policy(widget))
        and not isinstance(widget, QTabWidget | QLabel)  # a click on a label only selects its words
    ]


def called(widget: QWidget) -> str:
    """How a finding names *widget*: by its own name, or by where it is."""
    parts: list[str] = []
    here: QWidget | None = widget
    while here is not None and len(parts) < 4:
        parts.append(here.objectName() or type(here).__name__)
        if here.objectName() and len(parts) > 1:
            break
        here = here.parentWidget()
    return "/".join(reversed(parts))


def naming_faults(window: QWidget) -> Iterator[str]:
    """What is wrong with the names of the controls of *window*."""
    named = [widget for widget in controls(window) if not isinstance(widget, QTabBar)]
    for widget in named:
        name = widget.objectName()
        if not SNAKE_CASE.fullmatch(name):
            yield f"{called(widget)}: its object name is {name!r}"
        if not widget.accessibleName().strip():
            yield f"{called(widget)}: it has no accessible name"
        if is_icon_only(widget) and not widget.toolTip():
            yield f"{called(widget)}: an icon without a tooltip"
    for name, times in Counter(widget.objectName() for widget in named).items():
        if times > 1 and name:
            yield f"{name}: {times} controls are called so"


def is_icon_only(widget: QWidget) -> bool:
    """Whether it is a button that shows no words."""
    if isinstance(widget, QToolButton):
        only = Qt.ToolButtonStyle.ToolButtonIconOnly
        return not widget.text() or (widget.toolButtonStyle() is only and not widget.icon().isNull())
    return isinstance(widget, QPushButton) and not widget.text()


def mouse_only(window: QWidget) -> Iterator[str]:
    """The controls that no key reaches, and the widgets that take clicks and no keys."""
    for widget in visible(window):
        if not widget.isEnabled() or is_part(widget) or widget.objectName() in MIRRORS:
            continue
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab or widget.focusProxy() is not None or _is_grouped(widget):
            continue
        if isinstance(widget, PRESSED) or _takes_clicks(widget):
            yield f"{called(widget)}: only the mouse reaches it"


def _takes_clicks(widget: QWidget) -> bool:
    """Whether a class of our own handles clicks on it."""
    ours = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("gcdesk."))
    return any({"mousePressEvent", "mouseReleaseEvent"} & vars(kind).keys() for kind in ours)


def _is_grouped(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and len(group(widget)) > 1


def group(button: QAbstractButton) -> list[QAbstractButton]:
    """The buttons of which one is chosen: Tab goes to the chosen one, the arrow keys to the others."""
    within: QButtonGroup | None = button.group()  # Qt's stubs do not know that there may be none
    if within is not None:
        return within.buttons() if within.exclusive() else [button]
    parent = button.parentWidget()
    if not button.autoExclusive() or parent is None:
        return [button]
    return [one for one in _children(parent) if one.autoExclusive() and one.group() is None]


def _children(parent: QWidget) -> Iterable[QAbstractButton]:
    return parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)


def stands_for(widget: QWidget) -> set[QWidget]:
    """The controls that are within reach once *widget* has the focus."""
    whole = widget
    while is_part(whole):
        parent = whole.parentWidget()
        if parent is None:
            break
        whole = parent
    if isinstance(whole, QAbstractButton):
        return {whole, *group(whole)}
    return {whole}


def open_menus() -> list[QMenu]:
    """The menus that are open."""
    from PySide6.QtWidgets import QApplication

    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QMenu) and top.isVisible()]
