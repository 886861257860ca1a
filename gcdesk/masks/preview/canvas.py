"""Where a slice is drawn: as large as there is room, in the proportions of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcdesk.kit.widgets import named
from gcdesk.texts import tr

if TYPE_CHECKING:
    from gcdesk.masks.showing.layers import Picture

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}
_NOTCH = 120
"""What Qt calls one step of a wheel."""


class Canvas(QWidget):
    """Shows one picture; wheel and keys ask for other slices."""

    step_wanted = Signal(int)
    """So many slices further, or back."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "mask_canvas", tr("Masks", "Slice"))
        self._image = QImage()
        self._aspect = 1.0
        self._turned = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 100)

    def sizeHint(self) -> QSize:
        """Room for a slice."""
        return QSize(320, 300)

    def show_picture(self, picture: Picture | None, aspect: float = 1.0) -> None:
        """Show [row, column, 3]; a pixel is *aspect* times as high as wide. None: nothing."""
        self._aspect = aspect
        if picture is None:
            self._image = QImage()
        else:
            height, width = picture.shape[:2]
            # A copy: the array may go before the picture does.
            self._image = QImage(
                picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888
            ).copy()
        self.update()

    @property
    def place(self) -> QRect:
        """Where the picture is drawn."""
        size = QSize(self._image.width(), max(1, round(self._image.height() * self._aspect)))
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(self.rect().topLeft(), size)
        place.moveCenter(self.rect().center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Black around the slice, as on a reading screen; a frame while the keyboard is here."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.place, self._image)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a slice."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        if steps:
            self._turned -= steps * _NOTCH
            self.step_wanted.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Page up and down."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(step)
