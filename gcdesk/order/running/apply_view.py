"""The bottom of the order tab: what will be sent, the button that applies it, how that goes, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, ElidedLabel, label, named, picture, primary
from gcdesk.order.applying.applier import Outcome
from gcdesk.order.applying.states import Conflict, Failed, Written
from gcdesk.order.listing.apply_text import apply_label, outcome_text, progress_text
from gcdesk.texts import tr

_STEPS = 1000


class ApplyView(QWidget):
    """Shows one of three things: what can be applied, a run that goes on, a run that has ended."""

    apply_wanted = Signal()
    show_wanted = Signal()
    """The changes are to be listed."""
    discard_wanted = Signal()
    """Everything is to be as it is in the study."""
    stop_wanted = Signal()
    try_now_wanted = Signal()
    retry_wanted = Signal()
    """What failed is to be tried again."""
    put_back_wanted = Signal()
    overwrite_wanted = Signal()
    """What somebody else has changed is to be written over."""
    keep_theirs_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._make_buttons()
        self._summary = self._make_summary()
        self._progress = self._make_progress()
        self._told: ElidedLabel = named(ElidedLabel(mode=Qt.TextElideMode.ElideRight), "apply_told", "")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._progress, 1)
        row.addWidget(self._told, 1)
        for button in (self._back, self._discard, self._show, self._try_now, self._stop, self._apply):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._summary)
        layout.addLayout(row)
        self.show_outcome(None)
        self._show_running(running=False)
        self.show_ready(0, "", can_apply=False)
        self.offer_back(offered=False)

    def show_ready(self, amount: int, told: str, *, can_apply: bool, is_edited: bool = False) -> None:
        """*amount* display sets would be written; *told* says what, or why nothing can be applied."""
        text = apply_label(amount)
        self._apply.setText(text)
        self._apply.setAccessibleName(text)
        self._apply.setEnabled(can_apply)
        self._apply.setToolTip("" if can_apply else told)
        self._show.setEnabled(amount > 0)
        self._discard.setVisible(is_edited and not self._is_running)
        self._told.set_text(told)

    def offer_back(self, *, offered: bool, tooltip: str = "") -> None:
        """Whether there is something that can be put back."""
        self._can_back = offered
        self._back.setVisible(offered and not self._is_running)
        self._back.setToolTip(tooltip)

    def begin(self) -> None:
        """A run begins."""
        self.show_outcome(None)
        self._show_running(running=True)
        self._bar.setValue(0)
        self._text.set_text("")

    def show_run(self, done: int, total: int, notice: str, notice_help: str = "") -> None:
        """Show how far it is; *notice_help*: the paragraph of the help about the *notice*."""
        self._held.lead_to(notice_help)
        self._bar.setValue(done * _STEPS // total if total else 0)
        self._text.set_text(progress_text(done, total, notice))
        self._try_now.setVisible(bool(notice))

    def show_stopping(self) -> None:
        """Stopping takes a moment."""
        for button in (self._stop, self._try_now):
            button.setEnabled(False)
        self._text.set_text(tr("Order", "Stopping…"))

    def show_halted(self, sentence: str) -> None:
        """It waits for the user, as *sentence* says."""
        self._try_now.hide()
        self._text.set_text(sentence)

    def end(self, outcome: Outcome | None, *, is_back: bool = False) -> None:
        """The run has ended; None: it broke off."""
        self._show_running(running=False)
        self.show_outcome(outcome, is_back=is_back)

    def show_outcome(self, outcome: Outcome | None, *, is_back: bool = False) -> None:
        """Sum *outcome* up; None hides the summary."""
        self._summary.setVisible(outcome is not None)
        if outcome is None:
            return
        states = outcome.states.values()
        good = all(isinstance(state, Written) for state in states)
        self._summary.setProperty("banner", "good" if good else "warning")
        self._summary.style().polish(self._summary)
        self._good.setVisible(good)
        self._not_good.setVisible(not good)
        told = outcome_text(outcome, is_back=is_back)
        self._help.lead_to(outcome.stopped_by.help_target if outcome.stopped_by is not None else "")
        self._ended.setText(told)
        self._ended.setAccessibleName(told)
        # Of one that was cut the tab asks, and there it can be gone on with.
        self._retry.setVisible(not outcome.is_cut and any(isinstance(state, Failed) for state in states))
        has_conflicts = any(isinstance(state, Conflict) for state in states)
        self._overwrite.setVisible(has_conflicts)
        self._keep.setVisible(has_conflicts)

    # ---- inside

    def _make_buttons(self) -> None:
        self._is_running = self._can_back = False
        self._apply = primary(self._button("apply_button", tr("Order", "Apply"), "", self.apply_wanted))
        self._show = self._button(
            "show_changes_button", tr("Order", "Show changes…"), "list", self.show_wanted
        )
        self._discard = self._button(
            "discard_button",
            tr("Order", "Discard"),
            "",
            self.discard_wanted,
            tr("Order", "Puts everything back as it is in the study; “Undo” brings your changes back"),
        )
        self._back = self._button(
            "put_back_button", tr("Order", "Put it back…"), "undo", self.put_back_wanted
        )
        self._stop = self._button("apply_stop_button", tr("Order", "Stop"), "stop", self.stop_wanted)
        self._try_now = self._button(
            "apply_try_now_button", tr("Order", "Try now"), "retry", self.try_now_wanted
        )
        self._retry = self._button(
            "apply_retry_button", tr("Order", "Try the rest again"), "retry", self.retry_wanted
        )
        self._overwrite = self._button(
            "overwrite_button", tr("Order", "Overwrite theirs"), "edit", self.overwrite_wanted
        )
        self._keep = self._button(
            "keep_theirs_button", tr("Order", "Keep theirs"), "ready", self.keep_theirs_wanted
        )

    def _button(
        self, name: str, text: str, icon: str, wanted: SignalInstance, tooltip: str = ""
    ) -> QPushButton:
        button = named(QPushButton(text), name, text, tooltip)
        if icon:
            button.setIcon(resources.icon(icon))
        button.clicked.connect(wanted)
        return button

    def _make_summary(self) -> QFrame:
        frame = named(QFrame(), "apply_summary", tr("Order", "How applying ended"))
        frame.setProperty("banner", "good")
        row = QHBoxLayout(frame)
        row.setContentsMargins(GAP, SMALL, GAP, SMALL)
        row.setSpacing(GAP)
        self._good, self._not_good = picture("ready", "good"), picture("warning", "warning")
        self._ended: QLabel = named(label(""), "apply_summary_text", "")
        row.addWidget(self._good)
        row.addWidget(self._not_good)
        row.addWidget(self._ended, 1)
        self._help = HelpLink("apply_summary_help")
        row.addWidget(self._help)
        for button in (self._retry, self._overwrite, self._keep):
            row.addWidget(button)
        return frame

    def _make_progress(self) -> QWidget:
        self._bar = named(QProgressBar(), "apply_bar", tr("Order", "Display sets written"))
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._text = named(ElidedLabel(), "apply_progress", tr("Order", "How far applying is"))
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        self._held = HelpLink("apply_progress_help")
        line = QHBoxLayout()
        line.addWidget(self._text, 1)
        line.addWidget(self._held)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        return box

    def _show_running(self, *, running: bool) -> None:
        self._is_running = running
        self._progress.setVisible(running)
        self._stop.setVisible(running)
        self._stop.setEnabled(True)
        self._try_now.setEnabled(True)
        self._try_now.hide()
        self._held.lead_to("")
        for widget in (self._told, self._show, self._apply):
            widget.setVisible(not running)
        self._discard.hide()
        self._back.setVisible(self._can_back and not running)
