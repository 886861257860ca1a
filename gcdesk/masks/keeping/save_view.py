"""The bottom of the tab: what can be saved, how saving goes, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, LabelRole, label, named, primary
from gcdesk.masks.keeping.save_text import end_text, progress_text
from gcdesk.masks.saving.board import Progress
from gcdesk.masks.saving.save import Outcome
from gcdesk.masks.saving.states import Differs, Failed, can_retry
from gcdesk.texts import counted, tr


class SaveView(QWidget):
    """Buttons and a progress bar."""

    save_wanted = Signal()
    pause_wanted = Signal()
    cancel_wanted = Signal()
    retry_wanted = Signal()
    decide_wanted = Signal()
    folder_wanted = Signal()
    problems_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "mask_saving", tr("Masks", "Saving"))
        self._told = named(label(""), "mask_save_told", "")
        self._help = HelpLink("mask_save_help")
        self._bar = named(QProgressBar(), "mask_save_progress", tr("Masks", "Progress of saving"))
        self._bar.setTextVisible(False)
        self.save = primary(_button("save_masks_button", tr("Masks", "Save masks…"), "save"))
        self.save.setIcon(resources.icon("save", "on_accent"))
        self.pause = _button("mask_pause", tr("Masks", "Pause"), "pause")
        self.cancel = _button("mask_cancel", tr("Masks", "Cancel"), "stop")
        self.retry = _button("mask_retry", tr("Masks", "Try again"), "retry")
        self.decide = _button("mask_decide", tr("Masks", "Decide…"), "differs")
        self.problems = _button("mask_problems", tr("Masks", "What failed…"), "warning")
        self.folder = _button("mask_folder", tr("Masks", "Show in folder"), "folder")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._told, 1)
        row.addWidget(self._help)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._bar)
        column.addLayout(row)
        self.save.clicked.connect(self.save_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self.decide.clicked.connect(self.decide_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.problems.clicked.connect(self.problems_wanted)
        self.rest()

    @property
    def is_at_work(self) -> bool:
        """Whether a saving is shown that goes on."""
        return not self._bar.isHidden()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.problems, self.folder, self.decide, self.retry, self.pause, self.cancel, self.save

    def offer(self, amount: int, *, of: int, selected: bool) -> None:
        """So many masks *of* all can be saved: those that are *selected*, or those that are shown."""
        if selected:
            text = counted(
                amount, tr("Masks", "Save {n} selected mask…"), tr("Masks", "Save {n} selected masks…")
            )
        elif amount < of:
            text = counted(amount, tr("Masks", "Save {n} shown mask…"), tr("Masks", "Save {n} shown masks…"))
        else:
            text = counted(amount, tr("Masks", "Save {n} mask…"), tr("Masks", "Save all {n} masks…"))
        self.save.setText(text if amount else tr("Masks", "Save masks…"))
        self.save.setAccessibleName(self.save.text())
        self.save.setEnabled(amount > 0)

    def rest(self) -> None:
        """Nothing is being saved, and nothing was."""
        self._tell("")
        self._show_buttons(self.save)
        self._bar.hide()

    def begin(self) -> None:
        """Saving begins."""
        self._bar.setRange(0, 0)
        self._bar.show()
        self._tell(tr("Masks", "Saving begins…"))
        self._show_buttons(self.pause, self.cancel)
        self.pause.setEnabled(True)
        self.cancel.setEnabled(True)
        self.show_paused(paused=False)

    def show_paused(self, *, paused: bool) -> None:
        """What the button does next."""
        self.pause.setText(tr("Masks", "Go on") if paused else tr("Masks", "Pause"))
        self.pause.setIcon(resources.icon("play" if paused else "pause"))
        self.pause.setAccessibleName(self.pause.text())

    def show_progress(self, progress: Progress, speed: float, *, paused: bool) -> None:
        """How far it is; *speed* in bytes a second."""
        self._bar.setRange(0, max(1, progress.rows))
        self._bar.setValue(progress.over)
        self._tell(progress_text(progress, speed, paused=paused))

    def show_stopping(self) -> None:
        """It was cancelled, and is about to end."""
        self._tell(tr("Masks", "Stopping…"))
        self.pause.setEnabled(False)
        self.cancel.setEnabled(False)

    def show_halted(self, why: str) -> None:
        """It waits for the user."""
        self._tell(why)

    def show_end(self, outcome: Outcome, note: str = "") -> None:
        """How it ended, and a sentence about the readers' names."""
        self._bar.hide()
        states = outcome.states.values()
        failed = any(isinstance(state, Failed) for state in states)
        self._tell(end_text(outcome, note), "warning" if failed else "text")
        self._help.lead_to(outcome.help_target)
        shown = [self.folder, self.save]
        if failed:
            shown.append(self.problems)
        if any(can_retry(state) for state in states):
            shown.append(self.retry)
        if any(isinstance(state, Differs) for state in states):
            shown.append(self.decide)
        self._show_buttons(*shown)

    def _tell(self, text: str, role: LabelRole = "text") -> None:
        self._help.lead_to("")
        self._told.setText(text)
        if self._told.property("role") != role:
            self._told.setProperty("role", role)
            self._told.style().polish(self._told)

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in self._buttons:
            button.setVisible(button in shown)


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = named(QPushButton(text), name, text)
    button.setIcon(resources.icon(icon))
    return button
