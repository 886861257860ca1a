"""Rows of a table dragged to another place with the mouse: a line shows where they would go.

Not Qt's own dragging: that runs an event loop of its own until the button is let go, stops scrolling at the table's
edge, and can't be played by tests.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gcdesk.kit.table import TableView
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import SMALL, named
from gcdesk.texts import tr

_LINE = 9
"""Pixels that the drop line's widget is high; the line itself is in its middle."""
_EDGE = 40
"""Pixels from the upper and lower edge in which the table scrolls."""
_BEAT = 16
"""Milliseconds between two steps of scrolling."""
_FASTEST = 60
"""Pixels a step."""
_FROM_POINTER = QPoint(18, 14)

Words = Callable[[Sequence[int], int], str]
"""What is said beside the pointer, of the dragged rows and the row that they would go before."""
MayDrag = Callable[[Sequence[int]], bool]
"""Whether these rows may be dragged; one who refuses tells why."""


class RowDrag(QObject):
    """Watches *view*: the left button, without a modifier key, on a row and then moved, drags the selected rows."""

    dropped = Signal(int)
    """The selected rows are to go before the row of that number; the number of rows: behind the last."""

    def __init__(self, view: TableView, theme: Theme, may_drag: MayDrag, words: Words) -> None:
        super().__init__(view)
        self._view = view
        self._may_drag = may_drag
        self._words = words
        self._pressed_at: QPoint | None = None
        self._rows: list[int] = []
        """The rows that are dragged; none: nothing is."""
        self._is_refused = False
        """Until the button is let go, as the rows may not be dragged."""
        self._pointer = QPoint()
        self._line = _DropLine(view.viewport(), theme)
        self._told = named(QLabel(view.viewport()), "drag_told", tr("Order", "Where the rows would go"))
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._told.hide()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        theme.changed.connect(self._paint_anew)
        self._theme = theme
        self._paint_anew()

    @property
    def is_dragging(self) -> bool:
        """Whether rows are being dragged."""
        return bool(self._rows)

    @property
    def target(self) -> int:
        """The row before which the rows would go, were they let go now."""
        return self._target_at(self._pointer.y())

    def cancel(self) -> None:
        """Leave everything where it is."""
        self._pressed_at = None
        self._is_refused = False
        self._rows = []
        self._timer.stop()
        self._line.hide()
        self._told.hide()
        self._view.viewport().unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to dragging; everything else is the table's."""
        kind = event.type()
        if watched is self._view:
            return self._key(kind, event)
        if isinstance(event, QMouseEvent):
            if kind is QEvent.Type.MouseButtonPress:
                self._press(event)
            elif kind is QEvent.Type.MouseMove:
                return self._move(event)
            elif kind is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                return self._release()
        return False

    # ---- inside

    def _key(self, kind: QEvent.Type, event: QEvent) -> bool:
        leaving = kind in {QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.WindowDeactivate}
        if leaving and self.is_dragging:
            self.cancel()
        elif self.is_dragging and isinstance(event, QKeyEvent):
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()  # so that it comes as a key, and not as a shortcut
            elif kind is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.cancel()
            return True  # while rows hang at the pointer, no key does anything else to them
        return False

    def _press(self, event: QMouseEvent) -> None:
        self.cancel()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and plain and self._view.indexAt(place).isValid():
            self._pressed_at = place

    def _move(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        self._pointer = event.position().toPoint()
        if self.is_dragging:
            self._show_target()
        elif not self._is_refused and self._has_left(self._pressed_at):
            self._begin()
        return True  # the table itself would select the rows that the pointer passes

    def _has_left(self, place: QPoint) -> bool:
        return (self._pointer - place).manhattanLength() >= QApplication.startDragDistance()

    def _begin(self) -> None:
        rows = self._view.selected_rows()
        if not rows or not self._may_drag(rows):
            self._is_refused = True
            return
        self._rows = rows
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._timer.start()
        self._show_target()
        self._line.show()
        self._told.show()

    def _release(self) -> bool:
        was_dragging, target = self.is_dragging, self.target
        self.cancel()
        if was_dragging:
            self.dropped.emit(target)
        return was_dragging

    def _target_at(self, y: int) -> int:
        """The row whose upper edge is nearest to *y*, within what is seen."""
        rows = self._view.verticalHeader()
        count = rows.count()
        seen = min(max(y, 0), self._view.viewport().height() - 1)
        row = rows.logicalIndexAt(seen)
        if row < 0:
            return count
        middle = rows.sectionViewportPosition(row) + rows.sectionSize(row) // 2
        return row + 1 if seen >= middle else row

    def _show_target(self) -> None:
        target = self.target
        rows, port = self._view.verticalHeader(), self._view.viewport()
        count = rows.count()
        if target < count:
            y = rows.sectionViewportPosition(target)
        else:
            y = rows.sectionViewportPosition(count - 1) + rows.sectionSize(count - 1)
        # At the edges the line is seen whole.
        y = min(max(y, _LINE // 2), port.height() - _LINE // 2 - 1)
        self._line.setGeometry(QRect(0, y - _LINE // 2, port.width(), _LINE))
        self._told.setText(self._words(self._rows, target))
        self._told.adjustSize()
        room = port.rect().adjusted(0, 0, -self._told.width(), -self._told.height())
        wanted = self._pointer + _FROM_POINTER
        self._told.move(
            min(max(wanted.x(), 0), max(room.right(), 0)), min(max(wanted.y(), 0), max(room.bottom(), 0))
        )
        self._line.raise_()
        self._told.raise_()

    def _scroll(self) -> None:
        above = _EDGE - self._pointer.y()
        below = self._pointer.y() - (self._view.viewport().height() - _EDGE)
        beyond = above if above > 0 else below
        if beyond <= 0:
            return
        step = min(_FASTEST, 2 + beyond // 2)
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before - step if above > 0 else before + step)
        if bar.value() != before:
            self._show_target()

    def _paint_anew(self) -> None:
        colour = self._theme.colour
        self._told.setStyleSheet(
            f"background: {colour('accent_fill').name()}; color: {colour('on_accent').name()}; "
            f"border-radius: 4px; padding: {SMALL - 2}px {SMALL}px;"
        )


class _DropLine(QWidget):
    """A line with a ring at its beginning, across the table, where the rows would go."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        named(self, "drop_line", tr("Order", "Where the rows would go"))
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        pen = painter.pen()
        pen.setColor(self._theme.colour("accent"))
        pen.setWidth(3)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("base"))
        painter.drawLine(_LINE, middle, self.width(), middle)
        painter.drawEllipse(QPoint(_LINE // 2 + 1, middle), _LINE // 2 - 2, _LINE // 2 - 2)
        painter.end()
