"""The composition root: builds the application and its window, shows it, and hands it over to `gcdesk.life`.

Starting is to be quick. So what stands here, and what it imports, is only what the first page needs; it is painted by Qt's
own event loop, which takes input, too. All else, beginning with asyncio, is loaded after that.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gcdesk import __version__
from gcdesk.desk import JOURNAL, Desk, KeptJournal, Practice, Script
from gcdesk.kit import resources
from gcdesk.kit.crashes import crashes_noted_in
from gcdesk.kit.garbage import collected_here
from gcdesk.kit.language import speaking
from gcdesk.kit.last_resort import unhandled_errors_go_to
from gcdesk.kit.proxy import SystemProxy
from gcdesk.kit.qt_messages import qt_messages_kept
from gcdesk.kit.reporter import Reporter
from gcdesk.kit.screen import no_window_told
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import STYLE, Theme
from gcdesk.kit.turns import short_turns
from gcdesk.window import MainWindow

PATIENCE = 2.0
"""Seconds after which nobody waits any longer: a window that is minimised, or on another desktop, is not painted."""


def run(
    *,
    practice: bool = False,
    server: str | None = None,
    home: Path | None = None,
    script: Script | None = None,
    pace: float | None = None,
) -> int:
    """Show the window until it is closed; the exit code.

    *practice*: begin on the practice server. *server*: the address to sign in to. *home*: the folder for settings,
    journal and cache. *pace*: seconds for each request that follows imports; None: the usual.
    """
    settings = Settings(home=home)
    if server is not None:
        settings.server = server
    app = _application(settings.scale)
    app.setQuitOnLastWindowClosed(False)
    with (
        crashes_noted_in(settings.places.log) as crash,
        qt_messages_kept() as qt_said,
        collected_here(),
        speaking(app, settings.language),
        short_turns(),
    ):
        desk = _desk(app, settings, pace)
        with unhandled_errors_go_to(desk.reporter.report):
            try:
                desk.theme.apply()
                desk.window.show()
                desk.painted_at = _painted(desk.window)
                from gcdesk import life  # noqa: PLC0415 - see above

                return life.live(desk, in_practice=practice, script=script, crash=crash, qt_said=qt_said)
            finally:
                desk.reporter.let_go()  # without a log, should there be none yet: to the terminal


def _application(scale: int) -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))
    with no_window_told():
        app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("gcdesk")
    app.setApplicationDisplayName("gcdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gcdesk")
    app.setWindowIcon(resources.app_icon())
    return app


def _desk(app: QApplication, settings: Settings, pace: float | None) -> Desk:
    """The window, not shown yet nor in its colours, and what belongs to it. Its tasks are held, and its errors."""

    def show(error: BaseException) -> None:
        from gcdesk.kit import messages  # noqa: PLC0415 - dialogs are not needed for the first page

        messages.show_error(desk.window, error)

    reporter, theme, proxy = Reporter(show), Theme(app, settings, at_once=False), SystemProxy()
    tasks, practice, journal = Tasks(reporter.report), Practice(), KeptJournal(settings.places.data / JOURNAL)
    tasks.hold()
    reporter.hold()
    window = MainWindow(tasks, settings, theme, journal.open, practice.start, proxy.proxy_for, pace=pace)
    desk = Desk(app, window, tasks, settings, theme, journal, practice, reporter)
    return desk  # which `show` knows, too


def _painted(window: MainWindow) -> float | None:
    """Let Qt paint *window*, and take what is typed and clicked; when it had been."""
    waiting, patience = QEventLoop(), QTimer(singleShot=True)
    window.painted.connect(waiting.quit)
    patience.timeout.connect(waiting.quit)
    patience.start(int(1000 * PATIENCE))
    waiting.exec()
    patience.stop()
    return time.time() if window.was_painted else None
