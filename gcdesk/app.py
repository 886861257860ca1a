"""The composition root: builds the application, its event loop and its window, and takes them down again.

Ending: Qt never quits by itself. The window sets its event ``closed``, which `_live` waits for; then workers are stopped,
two seconds at most, and the exit code goes back.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from gcdesk import __version__
from gcdesk.errors import JournalError
from gcdesk.kit import resources
from gcdesk.kit.crashes import crashes_noted_in
from gcdesk.kit.garbage import collected_here, forget_modules
from gcdesk.kit.interrupts import interrupts_call
from gcdesk.kit.language import speaking
from gcdesk.kit.last_resort import (
    Reporter,
    loop_errors_go_to,
    qt_messages_go_to_log,
    unhandled_errors_go_to,
)
from gcdesk.kit.log_file import log_kept_in, log_versions, write_more
from gcdesk.kit.proxy import SystemProxy
from gcdesk.kit.screen import no_window_told
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import STYLE, Theme
from gcdesk.kit.turns import short_turns
from gcdesk.texts import tr
from gcdesk.window import MainWindow

if TYPE_CHECKING:
    from gcdesk.connect.practice_offer import PracticeOffer
    from gcdesk.journal import Journal
    from gcdesk.practice.server import PracticeServer

PRACTICE_STUDY = "chest-ct-practice"
JOURNAL = "journal.sqlite"
_log = logging.getLogger(__name__)
LAST_ACT = 2.0
"""Seconds that a script has for ending after the window was closed."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The running program, as a script that drives it sees it."""

    app: QApplication
    window: MainWindow
    tasks: Tasks
    settings: Settings
    practice: Practice


Script = Callable[[Desk], Awaitable[int]]
"""Drives the window; when it is done the program ends with the exit code that it gives."""


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
    with (
        log_kept_in(settings.places.log),
        crashes_noted_in(settings.places.log) as crash,
        qt_messages_go_to_log(),
        collected_here(),
        speaking(app, settings.language),
        short_turns(),
        asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner,
    ):
        write_more(settings.logs_more)
        if crash:
            _log.error("gcdesk had crashed the last time:\n%s", crash)
        return runner.run(
            _live(app, settings, pace, in_practice=practice, script=script, has_crashed=bool(crash))
        )


class Practice:
    """The practice server of this process: started when it is first wanted; what was sent to it goes with it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._server: PracticeServer | None = None

    @property
    def server(self) -> PracticeServer | None:
        """The server, while it runs."""
        return self._server

    def start(self) -> PracticeOffer:
        """Start the server unless it runs, and tell what it offers. Blocks for as long as making samples takes."""
        # Half of what starting gcdesk would load, and most who start it don't practise.
        from gcdesk.connect.practice_offer import PracticeOffer  # noqa: PLC0415
        from gcdesk.practice.server import PracticeServer  # noqa: PLC0415

        with self._lock:
            if self._server is None:
                self._server = PracticeServer().start()
            server = self._server
            return PracticeOffer(
                address=server.address,
                token=server.tokens["editor"],
                sample_folder=server.sample_folder,
                trouble_folder=server.trouble_folder,
                dicom_folder=server.dicom_folder,
                study_slug=PRACTICE_STUDY,
            )

    def stop(self) -> None:
        """Stop the server, if it runs."""
        with self._lock:
            if self._server is not None:
                self._server.stop()
                self._server = None


class KeptJournal:
    """The journal of this process: opened when it is first wanted."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._journal: Journal | None = None

    def open(self) -> Journal:
        """Open it, unless it is. Blocks."""
        from gcdesk.journal import Journal  # noqa: PLC0415 - SQLite is not needed to ask who somebody is

        if self._journal is None:
            self._journal = Journal(self._file)
        return self._journal

    @property
    def notice(self) -> str:
        """What its user should know of it; "" before it is opened."""
        return self._journal.notice if self._journal is not None else ""

    def close(self) -> None:
        """Close it, if it was opened."""
        if self._journal is not None:
            self._journal.close()


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


async def _live(
    app: QApplication,
    settings: Settings,
    pace: float | None,
    *,
    in_practice: bool,
    script: Script | None,
    has_crashed: bool,
) -> int:
    """Everything between the first window and the last."""
    app.setQuitOnLastWindowClosed(False)
    windows: list[MainWindow] = []

    def show(error: BaseException) -> None:
        from gcdesk.kit import messages  # noqa: PLC0415 - dialogs are not needed for the first page

        for window in windows:
            messages.show_error(window, error)

    reporter = Reporter(show)
    loop_errors_go_to(asyncio.get_running_loop(), reporter.report)
    with (
        unhandled_errors_go_to(reporter.report),
        closing(KeptJournal(settings.places.data / JOURNAL)) as journal,
        ExitStack() as held,
    ):
        tasks, practice = Tasks(reporter.report), Practice()
        theme, proxy = Theme(app, settings), SystemProxy()
        window = MainWindow(tasks, settings, theme, journal.open, practice.start, proxy.proxy_for, pace=pace)
        windows.append(window)
        desk = Desk(app, window, tasks, settings, practice)
        try:
            with interrupts_call(window.interrupt):
                window.show()
                furnishing = tasks.start(
                    _furnish(desk, journal, held, in_practice=in_practice, has_crashed=has_crashed),
                    "furnish",
                )
                return await _until_closed(desk, script, furnishing)
        finally:
            windows.clear()  # errors of what is cut off now are logged only
            window.hide()
            window.stop()
            await tasks.close()
            practice.stop()
            settings.save()
            window.deleteLater()
            theme.deleteLater()


async def _furnish(
    desk: Desk, journal: KeptJournal, held: ExitStack, *, in_practice: bool, has_crashed: bool
) -> None:
    """What is done once the window is there. *held* lasts as long as it does."""
    if await desk.window.painted():
        _log.info("The window is painted and takes input")
    if in_practice:
        desk.window.enter_practice()
    else:
        desk.window.begin()
    rooms = await desk.window.rooms()
    from gcdesk.kit.wheel import wheel_only_scrolls  # noqa: PLC0415 - nothing that the wheel changes was there before

    # Now: it has each event of each widget shown to Python, which would make the widgets a fifth slower to make.
    held.enter_context(wheel_only_scrolls(desk.app))
    _log.info("All of gcdesk is loaded")
    forget_modules()
    _tell_what_was_set_aside(desk, journal)
    if has_crashed:
        desk.tasks.start(rooms.panels.offer_report(), "offer_report")
    await desk.tasks.run(log_versions)


async def _until_closed(desk: Desk, script: Script | None, furnishing: asyncio.Task[None]) -> int:
    if script is None:
        await desk.window.closed.wait()
        return 0
    driving = asyncio.ensure_future(_driven(desk, script, furnishing))
    closed = asyncio.ensure_future(desk.window.closed.wait())
    try:
        await asyncio.wait([driving, closed], return_when=asyncio.FIRST_COMPLETED)
        # A window closed under its hands ends a script, but closing it may be the last thing that a script does.
        return await asyncio.wait_for(driving, LAST_ACT)
    except TimeoutError:
        return 1
    finally:
        closed.cancel()


async def _driven(desk: Desk, script: Script, furnishing: asyncio.Task[None]) -> int:
    """*script* has all of gcdesk before it."""
    await asyncio.shield(furnishing)
    return await script(desk)


def _tell_what_was_set_aside(desk: Desk, journal: KeptJournal) -> None:
    from gcdesk.kit import messages  # noqa: PLC0415 - the rooms have loaded it

    window, settings = desk.window, desk.settings
    title = tr("App", "Something could not be read")
    if settings.set_aside is not None:
        sentence = tr(
            "App",
            "The settings were damaged. gcdesk starts with new ones; the old file is {file}.",
            file=settings.set_aside,
        )
        messages.tell(window, title, sentence)
    if journal.notice:
        messages.tell(window, title, journal.notice, help_target=JournalError.help_target)
