"""Takes errors that nobody handled, from wherever they come, and has them logged and shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from gcdesk.errors import Cancelled, GcdeskError


class Reporter(QObject):
    """Takes errors from any thread and hands them to *show* on the window's thread."""

    _told = Signal(object)

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._show: Callable[[BaseException], None] | None = show
        self._held: list[BaseException] | None = None
        """Errors that wait for the log; None: it is there."""
        self._told.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def hold(self) -> None:
        """There is no log yet: what is reported is logged and shown with `let_go`."""
        self._held = []

    def let_go(self) -> None:
        """The log is there now: tell what was reported before."""
        held, self._held = self._held, None
        for error in held or ():
            self.report(error)

    def report(self, error: BaseException) -> None:
        """Log *error* if it is a defect, and show it soon."""
        if self._held is not None:
            self._held.append(error)
            return
        import asyncio  # noqa: PLC0415 - not needed for the first page, as is what follows

        if isinstance(error, Cancelled | asyncio.CancelledError):
            return
        if not isinstance(error, GcdeskError):
            import logging  # noqa: PLC0415

            from gcdesk.kit.report import defect_report  # noqa: PLC0415

            logging.getLogger(__name__).error("a defect:\n%s", defect_report(error))
        self._told.emit(error)

    def _arrived(self, error: BaseException) -> None:
        if self._show is not None:
            self._show(error)

    def only_log(self) -> None:
        """Show nothing any more."""
        self._show = None
