"""The bottom of the upload tab: the button that sends, how a run goes, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit import resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, ElidedLabel, label, named, picture, primary
from gcdesk.texts import tr
from gcdesk.upload.engine.board import Board
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.speed import Speed
from gcdesk.upload.engine.states import Held, Ready
from gcdesk.upload.records.run_text import progress, retry_label, summary, tally, upload_label
from gcdesk.upload.running.summary_frame import SummaryFrame

_STEPS = 1000
"""A bar counts in 32 bits; bytes don't fit."""


class RunView(QWidget):
    """Shows one of three things: what can be sent, a run that goes on, a run that has ended."""

    upload_wanted = Signal()
    pause_wanted = Signal()
    """Pause, or go on when it is paused."""
    cancel_wanted = Signal()
    try_now_wanted = Signal()
    retry_wanted = Signal()
    """What failed is to be tried again, and what is imported looked at again."""
    save_wanted = Signal()
    study_wanted = Signal()
    """The study's web page is to be opened."""
    runs_wanted = Signal()
    """Earlier uploads are to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self._is_following = False
        self._make_buttons()
        self._summary = self._make_summary()
        self._progress = self._make_progress()
        self._reason = named(label("", "muted"), "upload_reason", tr("Upload", "Why nothing can be uploaded"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._runs)
        row.addWidget(self._progress, 1)
        row.addWidget(self._reason, 1)
        for button in (self._try_now, self._pause, self._cancel, self._upload):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._summary)
        layout.addLayout(row)
        self._show_running(running=False)
        self.show_outcome(None)
        self.show_ready(0, "")

    @property
    def outcome(self) -> Outcome | None:
        """The run that is summed up, if any."""
        return self._outcome

    def show_ready(self, amount: int, reason: str) -> None:
        """*amount* cases can be sent; when none can, *reason* says why."""
        text = upload_label(amount)
        self._upload.setText(text)
        self._upload.setAccessibleName(text)
        self._upload.setEnabled(amount > 0)
        self._upload.setToolTip(reason)
        self._reason.setText(reason)
        if self._is_following:
            self._upload.setVisible(amount > 0)

    def begin(self) -> None:
        """A run begins."""
        self.show_outcome(None)
        self._show_running(running=True)
        self._text.set_text("")
        self._counts.setText("")
        self._bar.setValue(0)

    def show_run(self, board: Board, speed: Speed, *, paused: bool) -> None:
        """Show how the run goes."""
        sent, total = board.shown_bytes, board.total_bytes
        self._bar.setValue(max(0, min(sent, total)) * _STEPS // total if total else 0)
        rate, left = speed.bytes_per_second, speed.seconds_left(total)
        line = progress(sent, total, None if paused else rate, None if paused else left)
        states = board.states().values()
        self._counts.setText(tally(states))
        held = bool(board.notice) or any(isinstance(state, Held) for state in states)
        self._text.set_text(
            tr("Upload", "Paused") + f" · {line}" if paused else f"{line}  {board.notice}".strip()
        )
        self._held.lead_to(board.notice_help if not paused else "")
        self._try_now.setVisible(held and not paused)
        self._pause.setText(tr("Upload", "Go on") if paused else tr("Upload", "Pause"))
        self._pause.setIcon(resources.icon("play" if paused else "pause"))

    def show_following(self) -> None:
        """All is sent, and the server imports it: there is nothing to pause, and further cases can be sent."""
        self._is_following = True
        self._pause.hide()
        self._upload.setVisible(self._upload.isEnabled())

    def show_cancelling(self) -> None:
        """Cancelling takes a moment."""
        for button in (self._pause, self._cancel, self._try_now):
            button.setEnabled(False)
        self._text.set_text(tr("Upload", "Stopping…"))

    def show_halted(self, sentence: str) -> None:
        """It waits for the user, as *sentence* says."""
        for button in (self._pause, self._try_now):
            button.setEnabled(False)
        self._text.set_text(sentence)

    def end(self, outcome: Outcome | None) -> None:
        """The run has ended; None: it never began."""
        self._show_running(running=False)
        self.show_outcome(outcome)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Sum *outcome* up; None hides the summary."""
        self._outcome = outcome
        self._summary.setVisible(outcome is not None)
        if outcome is None:
            return
        good = bool(outcome.rows) and all(isinstance(row.state, Ready) for row in outcome.rows)
        self._summary.setProperty("banner", "good" if good else "warning")
        self._summary.style().polish(self._summary)
        self._good.setVisible(good)
        self._not_good.setVisible(not good)
        self._why.lead_to(outcome.stopped_by.help_target if outcome.stopped_by is not None else "")
        self._told.setText(summary(outcome))
        self._told.setAccessibleName(summary(outcome))
        text = retry_label(row.state for row in outcome.rows)
        self._retry.setVisible(bool(text))
        self._retry.setText(text)
        self._retry.setAccessibleName(text)

    # ---- inside

    def _make_buttons(self) -> None:
        self._upload = primary(self._button("upload_button", tr("Upload", "Upload"), "", self.upload_wanted))
        self._pause = self._button("pause_button", tr("Upload", "Pause"), "pause", self.pause_wanted)
        self._cancel = self._button("cancel_button", tr("Upload", "Cancel"), "stop", self.cancel_wanted)
        self._try_now = self._button("try_now_button", tr("Upload", "Try now"), "retry", self.try_now_wanted)
        self._runs = self._button("runs_button", tr("Upload", "Earlier uploads…"), "list", self.runs_wanted)
        self._retry = self._button("retry_button", "", "retry", self.retry_wanted)
        self._save = self._button(
            "save_summary_button", tr("Upload", "Save summary…"), "save", self.save_wanted
        )
        self._page = self._button(
            "open_study_button", tr("Upload", "Open in browser"), "external", self.study_wanted
        )

    def _button(self, name: str, text: str, icon: str, wanted: SignalInstance) -> QPushButton:
        button = named(QPushButton(text), name, text)
        if icon:
            button.setIcon(resources.icon(icon))
        button.clicked.connect(wanted)
        return button

    def _make_summary(self) -> SummaryFrame:
        self._good, self._not_good = picture("ready", "good"), picture("warning", "warning")
        self._told: QLabel = named(label(""), "run_summary_text", "")
        self._why = HelpLink("run_summary_help")
        icons, buttons = (self._good, self._not_good), (self._why, self._retry, self._save, self._page)
        frame = SummaryFrame(icons, self._told, buttons)
        frame.setProperty("banner", "good")
        return named(frame, "run_summary", tr("Upload", "How the upload ended"))

    def _make_progress(self) -> QWidget:
        self._bar = named(QProgressBar(), "run_bar", tr("Upload", "Bytes sent"))
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._text = named(ElidedLabel(), "run_progress", tr("Upload", "How far the upload is"))
        self._counts = named(label("", "muted", wrap=False), "run_counts", tr("Upload", "Cases by state"))
        lines = QHBoxLayout()
        lines.setSpacing(GAP)
        self._held = HelpLink("run_progress_help")
        lines.addWidget(self._text, 1)
        lines.addWidget(self._held)
        lines.addWidget(self._counts)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(lines)
        layout.addWidget(self._bar)
        return box

    def _show_running(self, *, running: bool) -> None:
        self._is_following = False
        for widget in (self._progress, self._pause, self._cancel):
            widget.setVisible(running)
        for button in (self._pause, self._cancel, self._try_now):
            button.setEnabled(True)
        self._try_now.hide()
        self._held.lead_to("")
        self._reason.setVisible(not running)
        self._upload.setVisible(not running)
