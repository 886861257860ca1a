"""What can be done with the order, each as one action with a name, a key and a place in the menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from gcdesk.kit.actions import view_action
from gcdesk.order.arranging import arrangement as arranging
from gcdesk.order.arranging.arrangement import Arrangement, as_listed
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.scope import Scope
from gcdesk.order.editing.table_view import OrderView
from gcdesk.order.listing.columns import Column
from gcdesk.texts import counted, tr

Move = Callable[[Arrangement, Sequence[str]], Arrangement]


REDO_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")


class OrderActions(QObject):
    """Moves, undo and redo, and the menu of a row. Locked display sets are never moved: others are moved around them."""

    told = Signal(str)
    """A sentence about what was, or could not be, done."""
    page_wanted = Signal(str)
    """The web page of the display set of that pk is to be opened."""

    def __init__(self, view: OrderView, draft: Draft) -> None:
        super().__init__(view)
        self._view = view
        self._draft = draft
        add, keys = partial(view_action, view), QKeySequence.StandardKey
        all_of = QKeySequence.keyBindings
        self.undo = add("undo", tr("Order", "Undo"), draft.undo, all_of(keys.Undo), "undo")
        self.redo = add("redo", tr("Order", "Redo"), draft.redo, all_of(keys.Redo), "redo")
        self.up = add("move_up", tr("Order", "Move up"), self.move_up, "Alt+Up", "up")
        self.down = add("move_down", tr("Order", "Move down"), self.move_down, "Alt+Down", "down")
        self.top = add("move_to_top", tr("Order", "Move to the top"), self.move_to_top, "Alt+Home", "top")
        self.bottom = add(
            "move_to_bottom", tr("Order", "Move to the end"), self.move_to_bottom, "Alt+End", "bottom"
        )
        self.place = add("type_place", tr("Order", "Type a place"), self.type_place, "Ctrl+G", "number")
        self.rename = add("edit_title", tr("Order", "Change the title"), self.edit_title, "F2", "edit")
        self.copy = add("copy", tr("Order", "Copy"), view.copy, "", "copy")
        self.back = add("back_to_study", tr("Order", "Back to how it is in the study"), self.back_to_study)
        self.page = add("open_page", tr("Order", "Open in browser"), self.open_page, "Ctrl+O", "external")
        self._may_edit = False
        # What people press who are used to another system: Qt knows only that of this one.
        self.redo.setShortcuts(list(dict.fromkeys([*self.redo.shortcuts(), *map(QKeySequence, REDO_KEYS)])))
        for action in (self.undo, self.redo):  # they mean the same wherever the keyboard is, but in a field
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        view.dropped.connect(self.drop)
        view.drag_refused.connect(lambda amount: self.told.emit(_stays(amount)))
        view.delete_pressed.connect(self.tell_of_deleting)
        view.customContextMenuRequested.connect(self._open_menu)
        view.current_changed.connect(self._follow)
        draft.changed.connect(self._follow)
        self._follow()

    @property
    def scope(self) -> Scope:
        """What is selected, among how many."""
        sets = self._draft.sets
        return Scope(tuple(self._view.selected_pks()), len(sets), frozenset(sets.locked))

    def set_may_edit(self, *, may: bool) -> None:
        """Whether anything can be edited now."""
        self._may_edit = may
        self._follow()

    # ---- actions, each named after its entry in the menu

    def move_up(self) -> None:
        """The selected rows one place up."""
        self._move(arranging.move_up, tr("Order", "moving up"))

    def move_down(self) -> None:
        """The selected rows one place down."""
        self._move(arranging.move_down, tr("Order", "moving down"))

    def move_to_top(self) -> None:
        """The selected rows before all others."""
        self._move(arranging.move_to_top, tr("Order", "moving to the top"))

    def move_to_bottom(self) -> None:
        """The selected rows behind all others."""
        self._move(arranging.move_to_bottom, tr("Order", "moving to the end"))

    def drop(self, target: str | None) -> None:
        """The selected rows before *target*; None: behind the last row that is shown."""
        if target is None and self._draft.arrangement.sequence:
            target = self._behind_last_shown()
        self._move(lambda now, keys: arranging.move_before(now, keys, target), tr("Order", "dragging"))

    def type_place(self) -> None:
        """Open the field for the place of the current row, and of all that are selected with it."""
        self._edit(Column.PLACE)

    def move_to_place(self, pk: str, place: int) -> None:
        """The selected rows, when *pk* is one of them, to *place* (1 for the first), together; else only *pk*."""
        chosen = self._view.selected_pks()
        focus = QApplication.focusWidget()
        was_typing = focus is not None and self._view.isAncestorOf(focus)
        self._move(
            lambda now, keys: arranging.move_to(now, keys, place - 1),
            tr("Order", "moving to place {n}", n=place),
            chosen if pk in chosen else [pk],
        )
        if was_typing:
            self._view.setFocus()  # the field went with the row's old place

    def edit_title(self) -> None:
        """Open the field for the title of the current row, or for its place when that is the current cell."""
        at_place = self._view.currentIndex().column() == Column.PLACE
        self._edit(Column.PLACE if at_place else Column.TITLE)

    def back_to_study(self) -> None:
        """Want everything as it is in the study; undo brings the edits back."""
        self._draft.change(as_listed(self._draft.sets), tr("Order", "going back to how it is in the study"))

    def open_page(self) -> None:
        """Open the web page of the current row."""
        if pk := self._view.current_pk():
            self.page_wanted.emit(pk)

    def tell_of_deleting(self) -> None:
        """Delete deletes nothing."""
        self.told.emit(
            tr(
                "Order",
                "Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.",
            )
        )

    # ---- inside

    def _move(self, move: Move, label: str, chosen: Sequence[str] | None = None) -> None:
        """Move the rows *chosen* (None: the selected ones) as far as they are not locked; the view goes with them."""
        if not self._may_edit:
            return
        chosen = self._view.selected_pks() if chosen is None else chosen
        keys = [pk for pk in chosen if pk not in self._draft.locked]
        stay = len(chosen) - len(keys)
        if keys:
            self._draft.change(move(self._draft.arrangement, keys), label)
            current = self._view.current_pk()
            self._view.show_row(keys[0])
            self._view.show_row(current if current in keys else keys[0])
        self.told.emit(_stays(stay) if stay else "")

    def _behind_last_shown(self) -> str | None:
        """The row that is next to the last one shown, of those that no filter hides; None: there is none."""
        last = self._view.last_pk()
        now = self._draft.arrangement
        at = now.place.get(last, len(now.sequence)) + 1
        return now.sequence[at] if at < len(now.sequence) else None

    def _edit(self, column: Column) -> None:
        index = self._view.currentIndex()
        if not index.isValid():
            return
        cell = index.siblingAtColumn(column)
        self._view.enter_cell(cell)
        if cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self._view.edit(cell)
        elif self._view.current_pk() in self._draft.locked:
            self.told.emit(_stays(1))

    def _follow(self) -> None:
        some = self._may_edit and bool(self._view.selected_rows())
        for action in (self.up, self.down, self.top, self.bottom, self.place, self.rename):
            action.setEnabled(some)
        self.undo.setEnabled(self._may_edit and bool(self._draft.undo_label))
        self.redo.setEnabled(self._may_edit and bool(self._draft.redo_label))
        self.undo.setText(_with(tr("Order", "Undo"), self._draft.undo_label))
        self.redo.setText(_with(tr("Order", "Redo"), self._draft.redo_label))
        self.back.setEnabled(self._may_edit and self._draft.is_edited)
        self.page.setEnabled(bool(self._view.current_pk()))

    def _open_menu(self, place: QPoint) -> None:
        if not self._view.indexAt(place).isValid():
            return
        menu = QMenu(self._view)
        menu.setObjectName("row_menu")
        menu.addActions([self.up, self.down, self.top, self.bottom, self.place])
        menu.addSeparator()
        menu.addActions([self.rename, self.copy])
        menu.addSeparator()
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addAction(self.page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(place))


def _stays(amount: int) -> str:
    return counted(
        amount,
        tr(
            "Order",
            "{n} display set stays where it is: it is locked, as answers for it exist. Move others around it.",
        ),
        tr(
            "Order",
            "{n} display sets stay where they are: they are locked, as answers exist. Move others around them.",
        ),
    )


def _with(verb: str, what: str) -> str:
    return tr("Order", "{verb}: {what}", verb=verb, what=what) if what else verb
