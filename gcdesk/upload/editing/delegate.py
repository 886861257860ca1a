"""How cells are painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gcdesk.api.models import Interface
from gcdesk.errors import GcdeskError
from gcdesk.kit import colours, resources
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.texts import tr
from gcdesk.upload.editing.model import AssignmentModel, Mark, Role
from gcdesk.upload.table.value_text import EditorKind, editor_for, parse

Index = QModelIndex | QPersistentModelIndex

_INSET = 8
_ICON = 16
_BAR = 84
_DETAIL_AT_LEAST = 120
"""Narrower cells show no size, but the name."""

_LOOKS: dict[Mark, tuple[str, colours.Role]] = {
    Mark.NONE: ("", "text"),
    Mark.MUTED: ("", "muted"),
    Mark.PROBLEM: ("problem", "problem"),
    Mark.WARNING: ("warning", "warning"),
    Mark.GOOD: ("ready", "good"),
    Mark.ACTIVE: ("upload", "accent"),
    Mark.HELD: ("waiting", "warning"),
}


class CellDelegate(QStyledItemDelegate):
    """Paints a sign, the text, a size at the right or a bar; makes the editors for titles and typed values."""

    def __init__(self, model: AssignmentModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    # ---- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        self._paint_ground(painter, option, index)
        painter.save()
        icon, role = _LOOKS[self._sign(index)]
        box = QRect(option.rect).adjusted(_INSET, 0, -_INSET, 0)
        if icon:
            place = QRect(box.left(), box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            resources.icon(icon, role).paint(painter, place)
            box.setLeft(box.left() + _ICON + 6)
        done = index.data(Role.PROGRESS)
        if isinstance(done, int):
            box = self._paint_bar(painter, box, done)
        detail = index.data(Role.DETAIL)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if isinstance(detail, str) and detail:
            text = text.removesuffix(detail).rstrip()
            box = self._paint_detail(painter, box, detail)
        said = _LOOKS[_mark(index)][1]
        painter.setPen(self._theme.colour("text" if said in {"problem", "warning"} else said))
        shown = painter.fontMetrics().elidedText(text, _elision(index), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width that the whole text needs."""
        width = option.fontMetrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        icon = _ICON + 6 if _LOOKS[self._sign(index)][0] else 0
        bar = _BAR + 8 if isinstance(index.data(Role.PROGRESS), int) else 0
        return QSize(width + 2 * _INSET + icon + bar + 12, option.fontMetrics.height() + 10)

    def _sign(self, index: Index) -> Mark:
        """The sign beside the text: an empty cell that the checks warn of has one, too."""
        mark = _mark(index)
        is_warned = mark is Mark.MUTED and bool(self._model.sentences(index))
        return Mark.WARNING if is_warned else mark

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

    def _paint_bar(self, painter: QPainter, box: QRect, done: int) -> QRect:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRect(box.left(), box.center().y() - 2, min(_BAR, box.width() // 3), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(track, 3, 3)
        filled = QRect(track)
        filled.setWidth(track.width() * done // 100)
        painter.setBrush(self._theme.colour("accent_fill"))
        painter.drawRoundedRect(filled, 3, 3)
        return box.adjusted(track.width() + 8, 0, 0, 0)

    def _paint_detail(self, painter: QPainter, box: QRect, detail: str) -> QRect:
        if box.width() < _DETAIL_AT_LEAST:
            return box
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        return box.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(detail) - 10, 0)

    # ---- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 - Qt's signature
        """An editor for the kind of the cell; JSON and files have dialogs and menus instead."""
        column = self._model.column(index.column())
        if column is None:
            return named(QLineEdit(parent), "title_editor", tr("Upload", "Title"))
        title = column.interface.title
        if editor_for(column.interface) is EditorKind.YES_NO:
            return named(_yes_no(parent), "yes_no_editor", title)
        field = named(QLineEdit(parent), "value_editor", title)
        field.textChanged.connect(lambda text: _tell_fit(field, column.interface, text))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell holds."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            place = editor.findData(text.strip().casefold())
            editor.setCurrentIndex(max(place, 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put what was typed into the cell."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002 - Qt's signature
        """The editor covers its cell."""
        editor.setGeometry(option.rect)


def _yes_no(parent: QWidget) -> QComboBox:
    choice = QComboBox(parent)
    choice.addItem(tr("Upload", "— no value"), "")
    choice.addItem(tr("Upload", "yes"), "yes")
    choice.addItem(tr("Upload", "no"), "no")
    return choice


def _tell_fit(field: QLineEdit, interface: Interface, text: str) -> None:
    """Say under the pointer, and by the problem colour, what does not fit; nothing typed is ever refused."""
    sentence = ""
    if text.strip():
        try:
            parse(interface, text)
        except GcdeskError as error:
            sentence = error.sentence
    field.setToolTip(sentence)
    field.setAccessibleDescription(sentence)
    name: colours.Role = "problem" if sentence else "text"
    scheme = colours.DARK if resources.is_dark(field.palette()) else colours.LIGHT
    field.setStyleSheet(f"color: {scheme[name]}")


def _mark(index: Index) -> Mark:
    """The cell's mark, which Qt hands on as a plain text."""
    return Mark(str(index.data(Role.MARK) or Mark.NONE))


def _elision(index: Index) -> Qt.TextElideMode:
    """File names keep their beginning and extension, sentences their beginning."""
    return Qt.TextElideMode.ElideMiddle if index.data(Role.DETAIL) else Qt.TextElideMode.ElideRight
