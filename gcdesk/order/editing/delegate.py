"""How cells of the order table are painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QIntValidator, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gcdesk.kit import resources
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.order.editing.cells import LOOKS, Role
from gcdesk.order.listing.columns import Column
from gcdesk.order.listing.signs import Sign
from gcdesk.texts import tr

Index = QModelIndex | QPersistentModelIndex

_INSET = 8
_ICON = 14
_GAP = 6
_RIGHT = {Column.PLACE, Column.NUMBER}
"""Numbers stand at the right."""


class CellDelegate(QStyledItemDelegate):
    """Paints a sign and the text, bold where it is changed; makes the editors for places and titles.

    Drawings are kept as they were painted: while rows are dragged, the same few are painted over and over.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn: dict[tuple[Sign, float], QPixmap] = {}
        theme.changed.connect(self._drawn.clear)

    # ---- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        self._paint_ground(painter, option, index)
        painter.save()
        sign = Sign(str(index.data(Role.SIGN) or Sign.NONE))
        box = QRect(option.rect).adjusted(_INSET, 0, -_INSET, 0)
        if LOOKS[sign][0]:
            drawn = self._drawing(sign, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.left(), box.center().y() - _ICON // 2 + 1, drawn)
            box.setLeft(box.left() + _ICON + _GAP)
        if index.data(Role.CHANGED):
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        role = LOOKS[sign][1] if sign in {Sign.MUTED, Sign.LOCKED} else "text"
        painter.setPen(self._theme.colour(role))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if index.column() in _RIGHT else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the whole text needs, were it changed."""
        width = option.fontMetrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        return QSize(width * 11 // 10 + 2 * _INSET + _ICON + _GAP, option.fontMetrics.height() + 10)

    def _drawing(self, sign: Sign, ratio: float) -> QPixmap:
        if (sign, ratio) not in self._drawn:
            self._drawn[sign, ratio] = resources.icon(*LOOKS[sign]).pixmap(QSize(_ICON, _ICON), ratio)
        return self._drawn[sign, ratio]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        focused = bool(ground.state & QStyle.StateFlag.State_HasFocus)
        ground.state &= ~QStyle.StateFlag.State_HasFocus  # drawn here, in one line
        style = ground.widget.style() if ground.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        if focused:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(QRect(option.rect).adjusted(0, 0, -1, -1))

    # ---- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 - Qt's signature
        """A field for the place or the title."""
        if index.column() == Column.PLACE:
            field = named(QLineEdit(parent), "place_editor", tr("Order", "Place"))
            field.setValidator(QIntValidator(1, 999_999, field))
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            return field
        return named(QLineEdit(parent), "title_editor", tr("Order", "Title"))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell holds."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put what was typed into the cell."""
        if not isinstance(editor, QLineEdit):
            return
        # The place of the current row, typed again, is another one for those that are selected beside it.
        if editor.isModified() or editor.text() != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002 - Qt's signature
        """The editor covers its cell."""
        editor.setGeometry(option.rect)
