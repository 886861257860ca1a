"""The State column at the right edge of the table, while the column itself is scrolled out of sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.texts import tr
from gcdesk.upload.editing.delegate import CellDelegate
from gcdesk.upload.editing.header import RuleHeader
from gcdesk.upload.editing.model import AssignmentModel


class FrozenState(QTableView):
    """Lies over *view*, shows its rows and selection, and leaves the keyboard to it."""

    opened = Signal(str)
    """The state of the row of that key was double-clicked."""

    def __init__(self, view: QTableView, model: AssignmentModel, theme: Theme) -> None:
        super().__init__(view)
        named(self, "frozen_state", tr("Upload", "State of each row"))
        self._view = view
        self._model = model
        header = RuleHeader(theme, self)
        header.setEnabled(False)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self.setSelectionModel(view.selectionModel())
        self.setItemDelegate(CellDelegate(model, theme, self))
        self._set_looks()
        self._is_following = False
        self.verticalScrollBar().valueChanged.connect(self._lead)
        view.verticalScrollBar().valueChanged.connect(self._keep_up)
        header.setStretchLastSection(True)
        across = view.horizontalScrollBar()
        for signal in (
            view.horizontalHeader().sectionResized,
            across.valueChanged,
            across.rangeChanged,
            model.modelReset,
        ):
            signal.connect(self.follow)
        self.hide()

    @property
    def covered(self) -> int:
        """How many pixels of the table are under it, from the right."""
        return self.width() if self.isVisible() else 0

    def follow(self, *_: object) -> None:
        """Stand where the column should be seen, or nowhere while it is."""
        self._is_following = True
        try:
            self._stand()
        finally:
            self._is_following = False

    def _stand(self) -> None:
        number, view = self._model.state_column, self._view
        if not self._model.columnCount():
            self.hide()
            return
        room, width = view.viewport().width(), view.columnWidth(number)
        is_seen = view.columnViewportPosition(number) + width <= room
        self.setVisible(not is_seen and width < room // 2)
        if self.isHidden():
            return
        for column in range(self._model.columnCount()):
            self.setColumnHidden(column, column != number)
        place = view.viewport().geometry()
        above = view.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(above)
        self.setGeometry(place.right() - width + 1, place.top() - above, width, place.height() + above)
        self.verticalScrollBar().setValue(view.verticalScrollBar().value())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As in the column itself."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._view.setCurrentIndex(index)
            self.opened.emit(self._model.draft(index.row()).key)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Nothing: the table scrolls, and this follows."""

    def _lead(self, value: int) -> None:
        """Rows were scrolled here, by the wheel or by dragging: the table follows.

        What is not seen never leads: its height, and so how far it can be scrolled, is of another time.
        """
        if self.isVisible() and not self._is_following:
            self._view.verticalScrollBar().setValue(value)

    def _keep_up(self, value: int) -> None:
        self._is_following = True
        try:
            self.verticalScrollBar().setValue(value)
        finally:
            self._is_following = False

    def _open_menu(self, place: QPoint) -> None:
        """The menu of the row, as the table opens it."""
        at = self.viewport().mapTo(self._view, place) - self._view.viewport().pos()
        self._view.customContextMenuRequested.emit(at)

    def _set_looks(self) -> None:
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The theme's border would set its rows off from the table's by a pixel.
        self.setStyleSheet("#frozen_state { border: none; }")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._view.verticalHeader().defaultSectionSize())
