"""The strip that shows that files are being looked into, and stops it."""

from __future__ import annotations

from gcdesk.kit.widgets import BusyStrip
from gcdesk.texts import tr
from gcdesk.upload.editing.live_checks import LiveChecks


class LookingStrip(BusyStrip):
    """Visible while *checks* look into files."""

    def __init__(self, checks: LiveChecks) -> None:
        super().__init__("facts")
        self._checks = checks
        checks.looking_changed.connect(self._show_or_hide)
        checks.looked.connect(self._show_count)
        self.stopped.connect(checks.stop)

    def _show_or_hide(self) -> None:
        if self._checks.is_looking:
            self.begin(tr("Upload", "Checking the files…"))
        else:
            self.end()

    def _show_count(self, done: int, total: int) -> None:
        text = tr("Upload", "Checking the files: {done} of {total}", done=done, total=total)
        self.show_progress(done, total, text if total else None)
