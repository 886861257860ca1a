"""What can be done in the assignment table, each as one action with a name, a key and a place in the menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from gcdesk.kit import messages, resources
from gcdesk.kit.actions import view_action
from gcdesk.kit.dialogs import finished
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import counted, tr
from gcdesk.upload.editing.files_dialog import FilesDialog
from gcdesk.upload.editing.files_menu import FilesMenu
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.json_dialog import JsonDialog
from gcdesk.upload.editing.model import AssignmentModel
from gcdesk.upload.editing.table_view import AssignmentView
from gcdesk.upload.table import clips, edits, plan
from gcdesk.upload.table.dropped import entries_of
from gcdesk.upload.table.facts import Facts
from gcdesk.upload.table.plan import Column, Files, Source, Typed
from gcdesk.upload.table.series import series_among


class TableActions(QObject):
    """Joins the view's wishes with edits of the history's table."""

    page_wanted = Signal(str)
    """The web page of the row of that key is to be opened."""

    def __init__(self, view: AssignmentView, model: AssignmentModel, history: History, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._history = history
        self._tasks = tasks
        self.row_choices: Callable[[list[str]], list[QAction]] = lambda _keys: []
        """Gives what else can be chosen for some rows."""
        self.facts: Callable[[], Facts] = dict
        """Gives what is known of files."""
        add, keys = partial(view_action, view), QKeySequence.StandardKey
        all_of = QKeySequence.keyBindings
        stack = history.stack
        self.undo = add("undo", tr("Upload", "Undo"), stack.undo, all_of(keys.Undo), "undo")
        self.redo = add("redo", tr("Upload", "Redo"), stack.redo, all_of(keys.Redo), "redo")
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        self.copy = add("copy", tr("Upload", "Copy"), self.copy_cells, keys.Copy, "copy")
        self.paste = add("paste", tr("Upload", "Paste"), self.paste_cells, keys.Paste, "paste")
        self.clear = add("clear", tr("Upload", "Clear"), self.clear_cells, keys.Delete, "close")
        self.fill = add("fill_down", tr("Upload", "Fill down"), self.fill_down, "Ctrl+D", "down")
        self.by_rule = add("by_rule", tr("Upload", "Fill by the rule again"), self.fill_by_rule, "Ctrl+L")
        self.out = add("leave_out", tr("Upload", "Leave out"), self.leave_out, "Ctrl+Delete", "minus")
        self.sort = add("sort_by_title", tr("Upload", "Sort by title"), self.sort_by_title, "", "list")
        self.rule = add("edit_rule", tr("Upload", "Change the rule…"), self.edit_rule, "Ctrl+R", "edit")
        self.remove = add("remove_column", tr("Upload", "Remove the column"), self.remove_column, "", "trash")
        view.files_wanted.connect(self.open_files_menu)
        view.json_wanted.connect(tasks.slot(self.edit_json))
        view.files_dropped.connect(tasks.slot(self.put_dropped))
        view.customContextMenuRequested.connect(self._open_cell_menu)
        view.header.customContextMenuRequested.connect(self._open_header_menu)
        view.header.rule_typed.connect(self.set_rule)

    def set_structure_free(self, *, free: bool) -> None:
        """Whether columns, rules, order and history may change: not while rows are being sent."""
        for action in (self.by_rule, self.sort, self.rule, self.remove):
            action.setEnabled(free)
        self._view.header.setEnabled(free)

    # ---- actions, each named after its entry in the menu

    def copy_cells(self) -> None:
        """The selection as text that spreadsheets understand."""
        keys, slugs = self._view.selected_keys(), self._view.selected_slugs()
        if keys and slugs:
            QGuiApplication.clipboard().setText(clips.as_text(self._history.table, keys, slugs))

    def paste_cells(self) -> None:
        """The clipboard from the selection's top left cell on; one copied cell fills the whole selection."""
        keys, slugs = self._view.selected_keys(), self._view.selected_slugs()
        text = QGuiApplication.clipboard().text()
        if not keys or not slugs or not text:
            return
        table = self._history.table
        grid = clips.spread(clips.read(text), len(keys), len(slugs))
        all_keys = [draft.key for draft in table.drafts]
        all_slugs = [clips.TITLE, *(column.slug for column in table.columns)]
        below = all_keys[all_keys.index(keys[0]) :]
        right = all_slugs[all_slugs.index(slugs[0]) :]
        pasted = clips.paste(table, grid, below, right, self._history.locked)
        self._history.change(pasted, tr("Upload", "pasting"))
        if told := clips.what_did_not_fit(grid, len(below), len(right)):
            messages.tell(self._view.window(), tr("Upload", "Not everything was pasted"), told)

    def clear_cells(self) -> None:
        """Nothing in the selected cells; a cleared title is the case's own name again."""
        table, keys = self._history.table, self._view.selected_keys()
        slugs = self._view.selected_slugs()
        cells: dict[tuple[str, str], Source | None] = {
            (k, s): None for k in keys for s in slugs if s != clips.TITLE
        }
        if clips.TITLE in slugs:
            table = plan.retitle(table, dict.fromkeys(keys, ""))
        self._history.change(plan.assign_many(table, cells), tr("Upload", "clearing"))

    def fill_down(self) -> None:
        """The first selected row's typed values in the other selected rows."""
        table = self._history.table
        for slug in self._view.selected_slugs():
            if slug != clips.TITLE:
                table = plan.fill_down(table, self._view.selected_keys(), slug)
        self._history.change(table, tr("Upload", "filling down"))

    def fill_by_rule(self) -> None:
        """The selected cells as the rules fill them."""
        table = self._history.table
        for slug in self._view.selected_slugs():
            if slug != clips.TITLE:
                table = plan.back_to_rule(table, self._view.selected_keys(), slug)
        self._history.change(table, tr("Upload", "filling by the rule"))

    def leave_out(self) -> None:
        """The selected cases leave the table; the files stay where they are."""
        keys = [key for key in self._view.selected_keys() if key not in self._history.locked]
        label = counted(
            len(keys), tr("Upload", "leaving out {n} case"), tr("Upload", "leaving out {n} cases")
        )
        self._history.change(plan.leave_out(self._history.table, keys), label)

    def sort_by_title(self) -> None:
        """Rows, and so the display sets, in natural order of their titles."""
        self._history.change(edits.sort_by_title(self._history.table), tr("Upload", "sorting by title"))

    def edit_rule(self) -> None:
        """Open the rule of the current column."""
        self._view.header.edit_rule(self._view.currentIndex().column())

    def set_rule(self, section: int, rule: str) -> None:
        """The column's cells are filled by *rule* from now on."""
        column = self._model.column(section)
        if column:
            label = tr("Upload", "changing the rule of {interface}", interface=column.interface.title)
            self._history.change(plan.set_rule(self._history.table, column.slug, rule), label)

    def remove_column(self) -> None:
        """The current column leaves the table, with its values."""
        column = self._model.column(self._view.currentIndex().column())
        if column:
            label = tr("Upload", "removing {interface}", interface=column.interface.title)
            self._history.change(plan.remove_column(self._history.table, column.slug), label)

    # ---- files and JSON

    def open_files_menu(self, index: QModelIndex) -> None:
        """The menu of the cell's files, below the cell."""
        column = self._model.column(index.column())
        if column is None:
            return
        draft = self._model.draft(index.row())
        source = draft.values.get(column.slug)
        series = series_among(source.entries, self.facts()) if isinstance(source, Files) else ()
        menu = FilesMenu(draft, column, self._view, series)
        menu.chosen.connect(lambda source: self._put(draft.key, column, source))
        menu.several_wanted.connect(lambda: self._tasks.start(self.choose_several(draft.key, column)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(self._view.visualRect(index).bottomLeft()))

    async def choose_several(self, key: str, column: Column) -> None:
        """Tick files for one cell in a dialog."""
        draft = self._history.table.draft(key)
        if draft is None:
            return
        dialog = FilesDialog(self._history.table, draft, column, self._view.window())
        chosen: list[Files | None] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.files()))
        if await finished(dialog) and chosen:
            self._put(key, column, chosen[0])

    async def edit_json(self, index: QModelIndex, typed: str) -> None:
        """The editor for JSON, with what the cell holds, or what was typed over it."""
        column = self._model.column(index.column())
        if column is None:
            return
        draft = self._model.draft(index.row())
        source = draft.values.get(column.slug)
        text = typed or (source.text if isinstance(source, Typed) else "")
        dialog = JsonDialog(column.interface, draft.title, text, self._view.window())
        texts: list[str] = []
        dialog.accepted.connect(lambda: texts.append(dialog.text()))
        if await finished(dialog) and texts:
            self._put(draft.key, column, Typed(texts[0]) if texts[0].strip() else None)

    async def put_dropped(self, index: QModelIndex, paths: list[Path]) -> None:
        """Files from the file manager in the cell they were dropped on."""
        column = self._model.column(index.column())
        if column is None:
            return
        draft = self._model.draft(index.row())
        entries = await self._tasks.run(entries_of, paths, draft)
        self._put(draft.key, column, Files(entries))

    # ---- inside

    def _put(self, key: str, column: Column, source: Source | None) -> None:
        label = tr("Upload", "changing {interface}", interface=column.interface.title)
        self._history.change(plan.assign(self._history.table, key, column.slug, source), label)

    def _open_cell_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if not index.isValid():
            return
        menu = QMenu(self._view)
        column = self._model.column(index.column())
        if column and index.flags() & Qt.ItemFlag.ItemIsEditable:
            files = menu.addAction(resources.icon("file"), tr("Upload", "Choose files…"))
            files.triggered.connect(lambda: self.open_files_menu(index))
            menu.addActions([self.fill, self.by_rule])
            menu.addSeparator()
        menu.addActions([self.copy, self.paste, self.clear])
        menu.addSeparator()
        menu.addActions([self.out, self.sort])
        menu.addActions(self.row_choices(self._view.selected_keys()))
        self._add_page(menu, self._model.draft(index.row()).key)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _add_page(self, menu: QMenu, key: str) -> None:
        state = self._model.states.get(key)
        if getattr(state, "url", ""):
            menu.addSeparator()
            page = menu.addAction(resources.icon("external"), tr("Upload", "Open in browser"))
            page.triggered.connect(lambda: self.page_wanted.emit(key))

    def _open_header_menu(self, place: QPoint) -> None:
        section = self._view.header.logicalIndexAt(place)
        menu = QMenu(self._view)
        if self._model.column(section) is not None:
            row = max(self._view.currentIndex().row(), 0)
            self._view.setCurrentIndex(self._model.index(row, section))
            menu.addActions([self.rule, self.remove])
            menu.addSeparator()
        menu.addAction(self.sort)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.header.viewport().mapToGlobal(place))

    def _name_undo(self, what: str) -> None:
        self.undo.setText(_with(tr("Upload", "Undo"), what))

    def _name_redo(self, what: str) -> None:
        self.redo.setText(_with(tr("Upload", "Redo"), what))


def _with(verb: str, what: str) -> str:
    return tr("Upload", "{verb}: {what}", verb=verb, what=what) if what else verb
