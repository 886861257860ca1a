"""Where in a window a control, or a part of one, is to be seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QTableView, QTabWidget, QWidget

from gcdesk.kit.steps import Part, Target

Spot = tuple[QWidget, QRect]
"""A widget, and a rectangle in it."""


def is_shown(window: QWidget, name: str) -> bool:
    """Whether a widget called *name* is visible in *window*."""
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))


def seen(window: QWidget, target: Target) -> QRect | None:
    """What of *target* is within all that holds it, in coordinates of *window*; None: nothing."""
    for widget in window.findChildren(QWidget, target.name):
        spot = _spot(widget, target.part)
        if spot is not None and spot[0].isVisible():
            place = seen_of(window, *spot)
            if not place.isEmpty():
                return place
    return None


def seen_of(window: QWidget, widget: QWidget, rect: QRect) -> QRect:
    """What of *rect*, in *widget*, no ancestor cuts off, in coordinates of *window*."""
    here: QWidget | None = widget
    while here is not None and here is not window:
        rect = rect.intersected(here.rect()).translated(here.pos())
        here = here.parentWidget()
    return rect.intersected(window.rect())


def focusable(window: QWidget, target: Target) -> QWidget | None:
    """What of *target* takes the keyboard, if anything does."""
    for widget in window.findChildren(QWidget, target.name):
        spot = _spot(widget, target.part)
        if spot is not None and spot[0].isVisible():
            return widget if widget.isVisible() else spot[0]
    return None


def bring(widget: QWidget) -> None:
    """Scroll *widget* into sight, where it is on a page that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _spot(widget: QWidget, part: Part) -> Spot | None:
    match part:
        case Part.WHOLE:
            return widget, widget.rect()
        case Part.HEADER if isinstance(widget, QTableView):
            header = widget.horizontalHeader()
            return header, QRect(0, 0, header.length() - header.offset(), header.height())
        case Part.LAST_COLUMN if isinstance(widget, QTableView):
            return _last_column(widget)
        case Part.TAB:
            return _tab(widget)
        case _:
            return None


def _last_column(table: QTableView) -> Spot | None:
    header, port = table.horizontalHeader(), table.viewport()
    if not header.count():
        return None
    last = header.logicalIndex(header.count() - 1)
    left, width = table.columnViewportPosition(last), table.columnWidth(last)
    rows = table.verticalHeader()
    height = header.height() + min(port.height(), rows.length() - rows.offset())
    above = port.geometry().topLeft() - QPoint(0, header.height())
    # Sideways the viewport, which is narrower than the table by the scroll bar, cuts it off.
    across = QRect(left, 0, width, port.height()).intersected(port.rect())
    return table, QRect(above.x() + across.x(), above.y(), across.width(), height)


def _tab(page: QWidget) -> Spot | None:
    above = page.parentWidget()
    while above is not None and not isinstance(above, QTabWidget):
        above = above.parentWidget()
    number = above.indexOf(page) if above is not None else -1
    return None if above is None or number < 0 else (above.tabBar(), above.tabBar().tabRect(number))
