"""What does not fit: pages that scroll on small screens, and windows that never begin larger than theirs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QScrollArea,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gcdesk.kit.widgets import SMALL

_LEAST = 72
"""Pixels at 100 % that are always seen of a page, however small the window is."""
_FEWEST = 3
"""Rows of a table that are seen at least."""
_HIGHEST = 100_000
_FRAME = 32
"""Pixels at 100 % left for the title bar that the system draws."""


class Fitting(QScrollArea):
    """Shows *page* as it is while there is room for it, and scrolls it when there is not."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self._page = page
        SeesFocus(self)

    def sizeHint(self) -> QSize:
        """As the page wants it."""
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as the page must be, with the scroll bar, and hardly any height."""
        page = self._page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(page.width() + bar, min(page.height(), _LEAST))


class SeesFocus(QObject):
    """Lets *area* scroll to what Tab reaches from outside: Qt only does where the focus was in it before."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not isValid(self._area):  # the focus changes once more while it is being deleted
            return
        port = self._area.viewport()
        if not port.isAncestorOf(now):
            return
        seen = QRect(now.mapTo(port, QPoint()), now.size())
        if not seen.intersects(port.rect()):  # else a click would move what it is on
            self._area.ensureWidgetVisible(now)


def scrolling(*widgets: QWidget, tall: QWidget, spacing: int = SMALL) -> Fitting:
    """*widgets* below one another, without margins, on a page that scrolls; *tall* takes the height that is left."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is tall else 0)
    return Fitting(page)


def fit_screen(window: QWidget, width: int, height: int) -> None:
    """Give *window* that size, or what its screen, or its parent's, has room for."""
    parent = window.parentWidget()
    screen = (parent.window() if parent else window).screen()
    window.resize(bounded(QSize(width, height), screen.availableGeometry()))


def fit_words(
    window: QWidget, width: int, tall: QWidget | None = None, *, height: int = 0, most: int = _HIGHEST
) -> None:
    """Give *window*, laid out already, that width, and the height that its words then need, or what its screen has room for.

    *tall*: what in it would take any height; it needs *height*, but the window is not higher than *most* for it.
    """
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    needed = (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
    if tall is not None:
        needed = min(needed + height - tall.sizeHint().height(), most)
    fit_screen(window, width, needed)


def height_of_rows(view: QAbstractItemView) -> int:
    """Pixels that all rows of a table, list or tree need, and not less than for three; a tree as it is unfolded."""
    frame = 2 * view.frameWidth()
    if isinstance(view, QTableView):
        rows = view.verticalHeader()
        across, needed = view.horizontalHeader(), max(rows.length(), _FEWEST * rows.defaultSectionSize())
        return across.sizeHint().height() + needed + frame
    model = view.model()
    line = view.sizeHintForRow(0)
    amount = model.rowCount()
    if isinstance(view, QTreeView):
        frame += view.header().sizeHint().height()
        tops = [model.index(row, 0) for row in range(amount)]
        amount += sum(model.rowCount(top) for top in tops if view.isExpanded(top))
    return max(amount, _FEWEST) * line + frame


def bounded(wanted: QSize, room: QRect) -> QSize:
    """*wanted*, but with its title bar never larger than *room*."""
    return wanted.boundedTo(QSize(room.width(), room.height() - _FRAME))
