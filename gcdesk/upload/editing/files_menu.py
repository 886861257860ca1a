"""The menu of a cell's files: those that no cell of the case holds yet, those in it, and the dialog for several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gcdesk.kit import resources
from gcdesk.kit.widgets import named
from gcdesk.texts import counted, tr
from gcdesk.texts.amounts import size
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.folder.rules import suits
from gcdesk.upload.table.plan import Column, Draft, Files

_MOST = 25
"""More files than this are not put into a menu, but into the dialog only."""


class FilesMenu(QMenu):
    """What can stand in one cell. Says what was chosen; changes nothing."""

    chosen = Signal(object)
    """A `Files`, or None to clear the cell."""
    several_wanted = Signal()
    """The dialog in which several files can be ticked is to be opened."""

    def __init__(self, draft: Draft, column: Column, parent: QWidget, series: Sequence[Files] = ()) -> None:
        """*series*: DICOM series in the cell, when there are several."""
        super().__init__(parent)
        named(self, "files_menu", tr("Upload", "Files of the case"))
        self.setToolTipsVisible(True)
        source = draft.values.get(column.slug)
        held = source.entries if isinstance(source, Files) else ()
        self._add_series(series)
        for entry in held[:_MOST]:
            self._add_file(entry, chosen=True)
        fitting, others = _split(draft.unassigned, column)
        for entry in fitting:
            self._add_file(entry, chosen=False)
        if others and (fitting or held):
            self.addSeparator()
        for entry in others:
            self._add_file(entry, chosen=False)
        if not held and not draft.unassigned:
            nothing = self.addAction(tr("Upload", "The case has no file that is not assigned yet"))
            nothing.setEnabled(False)
        self.addSeparator()
        self._add_ends(draft, held=bool(source))

    def _add_series(self, series: Sequence[Files]) -> None:
        """One of the *series* in the place of all of them."""
        for number, files in enumerate(series, start=1):
            told = tr(
                "Upload",
                "Only series {number}: {files}, from {first}",
                number=number,
                files=counted(len(files.entries), tr("Upload", "{n} file"), tr("Upload", "{n} files")),
                first=_shown_name(files.entries[0]),
            )
            action = self.addAction(resources.icon("image"), f"{told}\t{size(files.size)}")
            action.setObjectName(f"series_{number}_action")
            action.triggered.connect(lambda _checked=False, one=files: self.chosen.emit(one))
        if series:
            self.addSeparator()

    def _add_file(self, entry: FileEntry, *, chosen: bool) -> None:
        action = QAction(f"{_shown_name(entry)}\t{size(entry.size)}", self)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setToolTip(entry.relative)
        action.triggered.connect(lambda: self.chosen.emit(Files((entry,))))
        self.addAction(action)

    def _add_ends(self, draft: Draft, *, held: bool) -> None:
        several = self.addAction(
            resources.icon("list"),
            tr("Upload", "Choose among all files of the case ({n})…", n=len(draft.files)),
        )
        several.setObjectName("choose_several_action")
        several.setEnabled(bool(draft.files))
        several.triggered.connect(self.several_wanted)
        clear = self.addAction(resources.icon("close"), tr("Upload", "Clear the cell"))
        clear.setObjectName("clear_cell_action")
        clear.setEnabled(held)
        clear.triggered.connect(lambda: self.chosen.emit(None))


def _split(
    entries: tuple[FileEntry, ...], column: Column
) -> tuple[tuple[FileEntry, ...], tuple[FileEntry, ...]]:
    """The *entries* that suit the interface by their extension, and the others; no more than a menu can hold."""
    fitting = tuple(entry for entry in entries if suits(column.interface, entry.name))
    those = set(fitting)
    others = tuple(entry for entry in entries if entry not in those)
    return fitting[:_MOST], others[: max(0, _MOST - len(fitting))]


def _shown_name(entry: FileEntry) -> str:
    """The path within the case, with ``&`` doubled: a single one marks a shortcut in menus."""
    inside = entry.relative.partition("/")[2] or entry.relative
    return inside.replace("&", "&&")
