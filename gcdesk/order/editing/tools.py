"""The row of tools above the order table: moving, sorting, shuffling, titles, numbers, undo, and the search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gcdesk.kit import resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import SMALL, named
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.order_actions import OrderActions
from gcdesk.order.editing.rearranging import Rearranging
from gcdesk.order.listing.finding import Kind
from gcdesk.texts import tr

_REST = 150
"""Milliseconds after the last key until the table is searched."""


class Tools(QWidget):
    """Buttons and menus for an `OrderActions` and a `Rearranging`."""

    search_changed = Signal()
    """Ask `searched` and `kind`."""

    def __init__(self, actions: OrderActions, work: Rearranging, draft: Draft, tasks: Tasks) -> None:
        super().__init__()
        self._actions, self._work, self._draft, self._tasks = actions, work, draft, tasks
        self._sort = _menu_button("sort_button", tr("Order", "Sort"), "sort", self._sort_menu())
        self._titles = _menu_button("titles_button", tr("Order", "Titles"), "title", self._titles_menu())
        self._shuffle = _button("shuffle_button", tr("Order", "Shuffle…"), "shuffle")
        self._number = _button("number_button", tr("Order", "Number…"), "number")
        self._shuffle.clicked.connect(tasks.slot(work.shuffle, alone=True))
        self._number.setToolTip(
            tr("Order", "Order numbers in even steps, such as 10, 20, 30, or as few new ones as possible")
        )
        self._number.clicked.connect(tasks.slot(work.number, alone=True))
        self._search = self._make_search()
        self._kind = self._make_kinds()
        moves = (
            _tool(actions.up, "move_up_button"),
            _tool(actions.down, "move_down_button"),
            _tool(actions.top, "move_to_top_button"),
            _tool(actions.bottom, "move_to_bottom_button"),
        )
        steps = _tool(actions.undo, "order_undo_button"), _tool(actions.redo, "order_redo_button")
        row = FlowLayout(self)
        row.addWidget(_together(*moves))
        for button in (self._sort, self._shuffle, self._titles, self._number):
            row.addWidget(button)
        row.addWidget(_together(*steps))
        row.addWidget(_together(self._kind, self._search))
        self.setTabOrder(self._kind, self._search)

    @property
    def searched(self) -> str:
        """What is searched for."""
        return self._search.text()

    @property
    def kind(self) -> Kind:
        """Which kind of display set is to be shown."""
        return Kind(str(self._kind.currentData()))

    def show_kind(self, kind: Kind) -> None:
        """Show the display sets of *kind*."""
        self._kind.setCurrentIndex(self._kind.findData(kind.value))

    def focus_search(self) -> None:
        """Type into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def forget_search(self) -> None:
        """Another study: show all of it."""
        with QSignalBlocker(self._search), QSignalBlocker(self._kind):
            self._search.clear()
            self._kind.setCurrentIndex(0)
        self._timer.stop()

    def set_may_edit(self, *, may: bool) -> None:
        """Whether anything can be edited now."""
        for button in (self._sort, self._titles, self._shuffle, self._number):
            button.setEnabled(may)

    # ---- inside

    def _make_search(self) -> QLineEdit:
        field = named(
            QLineEdit(),
            "order_search",
            tr("Order", "Search"),
            tr(
                "Order",
                "Shows only the display sets that hold these words. What you do is done to the same ones as before.",
            ),
        )
        field.setPlaceholderText(tr("Order", "Search"))
        field.setClearButtonEnabled(True)
        field.addAction(resources.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        field.setMinimumWidth(120)
        field.setMaximumWidth(240)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.search_changed)
        field.textChanged.connect(self._wait)
        return field

    def _wait(self) -> None:
        self._timer.start()

    def _make_kinds(self) -> QComboBox:
        choice = named(QComboBox(), "order_kind", tr("Order", "Which display sets are shown"))
        for kind, text in (
            (Kind.ALL, tr("Order", "All")),
            (Kind.CHANGED, tr("Order", "Changed")),
            (Kind.PROBLEM, tr("Order", "With problems")),
            (Kind.LOCKED, tr("Order", "Locked")),
            (Kind.FREE, tr("Order", "Not locked")),
            (Kind.EMPTY, tr("Order", "Empty")),
        ):
            choice.addItem(text, kind.value)
        choice.currentIndexChanged.connect(self._choose_kind)
        return choice

    def _choose_kind(self) -> None:
        self.search_changed.emit()

    def _sort_menu(self) -> QMenu:
        menu = named(QMenu(self), "sort_menu", tr("Order", "Sort"))
        menu.aboutToShow.connect(lambda: self._fill_sort(menu))
        return menu

    def _fill_sort(self, menu: QMenu) -> None:
        """Anew at each opening: what is selected and which values there are may be others."""
        menu.clear()
        slot, work = self._tasks.slot, self._work
        _heading(menu, tr("Order", "Sort {which} by", which=self._actions.scope.words))
        _entry(menu, "sort_by_title", tr("Order", "Title"), slot(work.sort_by_title))
        for slug in self._draft.sets.slugs:

            async def sort(slug: str = slug) -> None:
                await work.sort_by_value(slug)

            _entry(menu, f"sort_by_{slug}", work.name(slug), slot(sort))
        _entry(menu, "sort_by_sheet", tr("Order", "A spreadsheet…"), slot(work.sort_by_sheet))
        menu.addSeparator()
        descending = _entry(menu, "sort_descending", tr("Order", "Largest first, Z before A"), _nothing)
        descending.setCheckable(True)
        descending.setChecked(work.descending)
        descending.toggled.connect(lambda on: setattr(work, "descending", on))
        menu.addSeparator()
        _entry(menu, "sort_reverse", tr("Order", "Reverse the order"), work.reverse)
        _entry(menu, "sort_as_in_study", tr("Order", "As it is in the study"), work.as_in_study)

    def _titles_menu(self) -> QMenu:
        menu = named(QMenu(self), "titles_menu", tr("Order", "Titles"))
        menu.aboutToShow.connect(lambda: self._fill_titles(menu))
        return menu

    def _fill_titles(self, menu: QMenu) -> None:
        menu.clear()
        slot, work = self._tasks.slot, self._work
        _heading(menu, tr("Order", "Titles of {which}", which=self._actions.scope.words))
        _entry(menu, "titles_by_pattern", tr("Order", "By a pattern…"), slot(work.titles_by_pattern))
        _entry(menu, "titles_replace", tr("Order", "Find and replace…"), slot(work.replace_in_titles))
        _entry(menu, "titles_by_sheet", tr("Order", "From a spreadsheet…"), slot(work.titles_by_sheet))
        menu.addSeparator()
        _entry(menu, "titles_as_in_study", tr("Order", "As they are in the study"), work.study_titles)


def _nothing() -> None:
    """The tick itself is what it does."""


def _heading(menu: QMenu, text: str) -> None:
    action = menu.addAction(text)
    action.setEnabled(False)
    action.setObjectName("menu_scope")


def _entry(menu: QMenu, name: str, text: str, do: Callable[..., object]) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setObjectName(name)
    action.triggered.connect(do)
    return action


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = named(QPushButton(text), name, text.removesuffix("…"))
    button.setIcon(resources.icon(icon))
    return button


def _menu_button(name: str, text: str, icon: str, menu: QMenu) -> QPushButton:
    button = _button(name, text, icon)
    button.setProperty("menu", "true")
    button.setMenu(menu)
    return button


def _together(*widgets: QWidget) -> QWidget:
    """*widgets* side by side, in one line whatever room there is."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, SMALL, 0)
    row.setSpacing(SMALL)
    for widget in widgets:
        row.addWidget(widget)
    return box


def _tool(action: QAction, name: str) -> QToolButton:
    text = action.text()
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button = named(QToolButton(), name, text)
    button.setDefaultAction(action)
    button.setToolTip(f"{text} ({keys})" if keys else text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
