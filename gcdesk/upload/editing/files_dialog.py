"""Several files for one cell: all files of the case, to be ticked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.texts import counted, tr
from gcdesk.texts.amounts import size
from gcdesk.upload.editing.styles import ROOMY
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.plan import Column, Draft, Files, Table

_ENTRY = Qt.ItemDataRole.UserRole


class FilesDialog(QDialog):
    """Ticked files go into the cell; a file that another cell of the case holds moves."""

    def __init__(self, table: Table, draft: Draft, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Upload", "{interface} of {case}", interface=column.interface.title, case=draft.title)
        named(self, "files_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 640, 460)
        source = draft.values.get(column.slug)
        self._held = source.entries if isinstance(source, Files) else ()
        self._search = named(QLineEdit(), "files_search", tr("Upload", "Search files"))
        self._search.setPlaceholderText(tr("Upload", "Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = named(QTreeWidget(), "files_list", tr("Upload", "Files of the case"))
        self._list.setHeaderLabels([tr("Upload", "File"), tr("Upload", "Size"), tr("Upload", "Now in")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setStyleSheet(ROOMY)
        self._list.itemChanged.connect(self._count)
        self._told = label("", "muted")
        self._fill(draft, _holders(table, draft, column))
        buttons, _ = answers(self, "files", tr("Upload", "Use these files"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        for widget in (self._search, self._list, self._told):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._count()

    def files(self) -> Files | None:
        """What is ticked; None: nothing."""
        entries = tuple(item.data(0, _ENTRY) for item in self._items() if _ticked(item))
        return Files(entries) if entries else None

    def _fill(self, draft: Draft, holders: Mapping[str, str]) -> None:
        own = set(draft.files)
        from_elsewhere = tuple(entry for entry in self._held if entry not in own)
        held = set(self._held)
        for entry in (*from_elsewhere, *draft.files):
            inside = entry.relative.partition("/")[2] or entry.relative
            item = QTreeWidgetItem([inside, size(entry.size), holders.get(entry.relative, "")])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setCheckState(0, Qt.CheckState.Checked if entry in held else Qt.CheckState.Unchecked)
            item.setData(0, _ENTRY, entry)
            self._list.addTopLevelItem(item)
        self._list.resizeColumnToContents(0)
        self._list.setColumnWidth(0, min(max(self._list.columnWidth(0), 300), 380))

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _filter(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in item.text(0).casefold())

    def _count(self) -> None:
        entries: list[FileEntry] = [item.data(0, _ENTRY) for item in self._items() if _ticked(item)]
        files = counted(len(entries), tr("Upload", "{n} file ticked"), tr("Upload", "{n} files ticked"))
        self._told.setText(f"{files}, {size(sum(entry.size for entry in entries))}" if entries else files)


def _ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked


def _holders(table: Table, draft: Draft, column: Column) -> dict[str, str]:
    """Which interface holds a file now, by the file's path."""
    titles = {c.slug: c.interface.title for c in table.columns if c.slug != column.slug}
    return {
        entry.relative: titles[slug]
        for slug, source in draft.values.items()
        if slug in titles and isinstance(source, Files)
        for entry in source.entries
    }
