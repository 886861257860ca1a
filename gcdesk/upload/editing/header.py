"""The table's header: an interface's title, and below it the rule that fills its column, to be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from gcdesk.kit import resources
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.texts import tr
from gcdesk.upload.editing.model import Role

_INSET = 8
_LINE = 24
_ICON = 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RuleHeader(QHeaderView):
    """Paints two lines a section; a click on the second one, or `edit_rule`, opens a field for the rule."""

    rule_typed = Signal(int, str)
    """Section and rule."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._field: QLineEdit | None = None
        self._edited = -1
        self._pressed = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(90)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionResized.connect(self._place_field)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(super().sizeHint().width(), 2 * _LINE + 10)

    def rule_rect(self, section: int) -> QRect:
        """Where the rule of *section* stands in the viewport; an empty rectangle for a section without one."""
        if self._rule(section) is None:
            return QRect()
        left = self.sectionViewportPosition(section)
        return QRect(left + _INSET - 2, _LINE + 4, self.sectionSize(section) - 2 * _INSET + 4, _LINE)

    def edit_rule(self, section: int) -> None:
        """Open the field for the rule of *section*."""
        rule = self._rule(section)
        if rule is None or not self.isEnabled():
            return
        self.cancel_edit()
        field = named(QLineEdit(rule, self.viewport()), "rule_field", tr("Upload", "Rule of the column"))
        field.setPlaceholderText(tr("Upload", "part of a name, or *.mha"))
        field.setToolTip(
            tr(
                "Upload",
                "A part of the file's name, or a pattern such as *ct*.mha. Several: with ; between them.",
            )
        )
        field.selectAll()
        field.installEventFilter(self)
        field.editingFinished.connect(self._commit)
        self._field, self._edited = field, section
        self._place_field()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel_edit(self) -> None:
        """Close the field and keep the rule as it was."""
        field, self._field, self._edited = self._field, None, -1
        if field is not None:
            field.removeEventFilter(self)
            field.blockSignals(True)
            field.deleteLater()
            field.hide()

    # ---- Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Enter takes the rule and Escape keeps it as it was."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel_edit()
                return True
            if event.key() in _ENTER:
                # Not handed on: the table would take the same key for "open the current cell".
                self._commit()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a rule is not one on its section."""
        self._pressed = self._rule_at(event)
        if self._pressed < 0 or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a rule opens its field."""
        pressed, self._pressed = self._pressed, -1
        if pressed >= 0 and event.button() is Qt.MouseButton.LeftButton:
            if self._rule_at(event) == pressed:
                self.edit_rule(pressed)
        else:
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells that the rule can be typed."""
        super().mouseMoveEvent(event)
        if not event.buttons() and self._rule_at(event) >= 0:
            self.setCursor(Qt.CursorShape.IBeamCursor)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Title, and rule in a frame."""
        colour = self._theme.colour
        painter.save()
        painter.fillRect(rect, colour("window"))
        painter.setPen(colour("border"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        rule = self._rule(logical)
        line = rect.adjusted(_INSET, 4, -_INSET, 0)
        line.setHeight(rect.height() - 8 if rule is None else _LINE)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(colour("text"))
        self._draw_text(painter, line, str(self.model().headerData(logical, self.orientation()) or ""))
        if rule is not None:
            painter.setFont(self.font())
            self._paint_rule(painter, self.rule_rect(logical), rule)
        painter.restore()

    # ---- inside

    def _paint_rule(self, painter: QPainter, box: QRect, rule: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("base"))
        painter.drawRoundedRect(box, 4, 4)
        icon = QRect(box.right() - _ICON - 5, box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        resources.icon("edit", "muted").paint(painter, icon)
        painter.setPen(self._theme.colour("text" if rule else "muted"))
        self._draw_text(painter, box.adjusted(6, 0, -_ICON - 8, 0), rule or tr("Upload", "by hand"))

    def _draw_text(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _rule(self, section: int) -> str | None:
        if self.model() is None:
            return None
        rule = self.model().headerData(section, self.orientation(), Role.RULE)
        return rule if isinstance(rule, str) else None

    def _rule_at(self, event: QMouseEvent) -> int:
        place = event.position().toPoint()
        section = self.logicalIndexAt(place)
        return section if section >= 0 and self.rule_rect(section).contains(place) else -1

    def _commit(self) -> None:
        field, section = self._field, self._edited
        if field is None:
            return
        rule, before = field.text().strip(), self._rule(section)
        self.cancel_edit()
        view = self.parentWidget()
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        if rule != before:
            self.rule_typed.emit(section, rule)

    def _place_field(self) -> None:
        if self._field is not None:
            self._field.setGeometry(self.rule_rect(self._edited).adjusted(-2, -1, 2, 1))
