"""The list of this account's uploads: looked at, gone on with, saved as a summary, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.settings import Settings
from gcdesk.kit.table import TableView
from gcdesk.kit.widgets import GAP, SMALL, WIDE, EmptyState, label, named, primary
from gcdesk.texts import tr
from gcdesk.texts.moments import moment_here
from gcdesk.upload.records import runs_text
from gcdesk.upload.records.kept_runs import KeptRun
from gcdesk.upload.running.lines_model import LinesModel

_SIZE = (900, 480)
_WIDTHS = (170, 260, 90)


class RunsDialog(QDialog):
    """Decides nothing: what is to be done with a run is asked for by a signal."""

    go_on_wanted = Signal(object)
    """A `KeptRun`."""
    open_wanted = Signal(object)
    save_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        title = tr("Upload", "Earlier uploads")
        named(self, "runs_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, *_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._runs: list[KeptRun] = []
        self._at_work = ""
        self._may_go_on = True
        heads = (
            tr("Upload", "Begun"),
            tr("Upload", "Reader study"),
            tr("Upload", "Cases"),
            tr("Upload", "Outcome"),
        )
        self._model = LinesModel(heads, parent=self)
        self._table = TableView("runs_table", title, settings)
        self._table.setSelectionBehavior(TableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self._table.setModel(self._model)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.begin_with(enumerate(_WIDTHS))
        self._table.activated.connect(self._activated)
        self._table.selectionModel().currentRowChanged.connect(self._follow)
        empty = EmptyState(
            "list",
            tr("Upload", "Nothing has been uploaded yet"),
            tr("Upload", "What you upload with this account is listed here, with how it ended."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(named(empty, "runs_empty", ""))
        self._stack.addWidget(self._table)
        self._lay_out(title)
        self._follow()

    def show_runs(self, runs: Sequence[KeptRun], *, at_work: str, may_go_on: bool) -> None:
        """Show *runs*; *at_work*: the id of the one that is being sent; *may_go_on*: whether none is."""
        chosen = self._chosen()
        self._runs, self._at_work, self._may_go_on = list(runs), at_work, may_go_on
        self._model.show_lines(
            [
                (
                    moment_here(kept.run.begun),
                    runs_text.study_of(kept),
                    str(kept.run.cases),
                    runs_text.outcome(kept, is_at_work=kept.run.id == at_work),
                )
                for kept in runs
            ]
        )
        self._stack.setCurrentIndex(1 if runs else 0)
        ids = [kept.run.id for kept in runs]
        row = ids.index(chosen.run.id) if chosen is not None and chosen.run.id in ids else 0
        if runs:
            self._table.selectRow(row)
            self._table.setFocus()
        self._follow()

    # ---- inside

    def _chosen(self) -> KeptRun | None:
        rows = self._table.selected_rows()
        return self._runs[rows[0]] if rows and rows[0] < len(self._runs) else None

    def _follow(self) -> None:
        kept = self._chosen()
        here = kept is not None and not kept.is_elsewhere and kept.run.id != self._at_work
        readable = kept is not None and kept.is_readable
        self._go_on.setEnabled(
            here
            and readable
            and self._may_go_on
            and kept is not None
            and (kept.is_unfinished or kept.left > 0)
        )
        self._open.setEnabled(readable)
        self._save.setEnabled(readable)
        self._forget.setEnabled(here)

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid() and self._open.isEnabled():
            self.open_wanted.emit(self._runs[index.row()])

    def _button(self, name: str, text: str, wanted: Callable[[KeptRun], object]) -> QPushButton:
        def pressed() -> None:
            kept = self._chosen()
            if kept is not None:
                wanted(kept)

        button = named(QPushButton(text), name, text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self, title: str) -> None:
        self._go_on = primary(
            self._button("runs_go_on_button", tr("Upload", "Go on"), self.go_on_wanted.emit)
        )
        self._open = self._button("runs_open_button", tr("Upload", "Open"), self.open_wanted.emit)
        self._save = self._button("runs_save_button", tr("Upload", "Save summary…"), self.save_wanted.emit)
        self._forget = self._button("runs_forget_button", tr("Upload", "Forget…"), self.forget_wanted.emit)
        text = tr("Upload", "Close")
        close = named(QPushButton(text), "runs_close", text)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self._go_on, self._open, self._save, self._forget):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(title, "heading"))
        column.addWidget(self._stack, 1)
        column.addLayout(row)
