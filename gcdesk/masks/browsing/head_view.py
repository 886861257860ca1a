"""The head of the masks tab: how many masks there are, of whom, as of when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.widgets import GAP, SMALL, BusyStrip, ElidedLabel, label, named
from gcdesk.masks.listing.loaded import Loaded
from gcdesk.texts import counted, tr
from gcdesk.texts.region import clock


class HeadView(QWidget):
    """Above everything else in the tab."""

    refresh_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._whose = named(
            label("", "heading", wrap=False), "masks_whose", tr("Masks", "Whose masks these are")
        )
        self._amount = ElidedLabel()
        named(self._amount, "masks_amount", "")
        self._amount.setProperty("role", "muted")
        text = tr("Masks", "Refresh")
        tip = tr("Masks", "Loads the answers again and shows new masks (F5)")
        self.refresh = named(QPushButton(text), "refresh_masks", text, tip)
        self.refresh.setIcon(resources.icon("retry"))
        self.busy = BusyStrip("masks_busy")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._whose)
        words.addWidget(self._amount)
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addLayout(words, 1)
        first.addWidget(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(first)
        column.addWidget(self.busy)
        self.refresh.clicked.connect(self._refresh_pressed)

    def show_loaded(self, loaded: Loaded | None, *, all_readers: bool, shown: int = 0) -> None:
        """Tell of *loaded*, of which the filters leave *shown*; None: nothing is loaded yet."""
        self._whose.setText(
            tr("Masks", "Everybody's masks")
            if all_readers
            else tr("Masks", "Your own masks: you are a reader of this study")
        )
        self._amount.set_text(
            tr("Masks", "Not loaded yet") if loaded is None else amount_text(loaded, shown=shown)
        )

    def follow(self, *, is_busy: bool) -> None:
        """Let what can't be done while answers are loaded not be pressed."""
        self.refresh.setEnabled(not is_busy)

    def _refresh_pressed(self) -> None:
        self.refresh_wanted.emit()


def amount_text(loaded: Loaded, *, shown: int) -> str:
    """How many masks readers drew, how many there are of ground truth besides, and as of when."""
    total = len(loaded.rows)
    truth = sum(row.is_ground_truth for row in loaded.rows)
    told = [counted(total - truth, tr("Masks", "{n} mask"), tr("Masks", "{n} masks"))]
    if loaded.answers.all_readers:
        told.append(counted(loaded.drawn_by, tr("Masks", "{n} reader"), tr("Masks", "{n} readers")))
    if truth:
        told.append(tr("Masks", "plus {n:,} of ground truth", n=truth))
    if shown < total:
        told.append(tr("Masks", "{shown:,} of {total:,} shown", shown=shown, total=total))
    told.append(
        tr("Masks", "loaded at {time}", time=clock(loaded.answers.loaded_at.astimezone(), seconds=True))
    )
    return " · ".join(told)
