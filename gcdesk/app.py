"""The composition root: builds the application, its event loop and its window, and takes them down again.

Ending: Qt never quits by itself. The last window's closing sets an event that `_live` waits for; then workers are
stopped, two seconds at most, and the exit code goes back.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from gcdesk import __version__
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.kit import messages, resources
from gcdesk.kit.interrupts import interrupts_call
from gcdesk.kit.last_resort import (
    Reporter,
    loop_errors_go_to,
    qt_messages_go_to_log,
    unhandled_errors_go_to,
)
from gcdesk.kit.proxy import SystemProxy
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from gcdesk.window import MainWindow

PRACTICE_STUDY = "chest-ct-practice"


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
) -> int:
    """Show the window until it is closed; the exit code.

    *practice*: begin on the practice server. *server*: the address to sign in to. *home*: the folder for settings,
    journal and cache.
    """
    settings = Settings(home=home)
    if server is not None:
        settings.server = server
    app = _application(settings.scale)
    with ExitStack() as stack:
        stack.enter_context(qt_messages_go_to_log())
        runner = stack.enter_context(asyncio.Runner(loop_factory=lambda: QEventLoop(app)))
        return runner.run(_live(app, settings, in_practice=practice, script=script))


class Practice:
    """The practice server of this process: started when it is first wanted, its files deleted at the end."""

    def __init__(self, cache: Path) -> None:
        self._room = cache / "practice"
        self._lock = threading.Lock()
        self._claim: QLockFile | None = None
        self._server: PracticeServer | None = None

    @property
    def server(self) -> PracticeServer | None:
        """The server, once it runs."""
        return self._server

    def start(self) -> PracticeOffer:
        """Start the server unless it runs, and tell what it offers. Blocks for the time that making samples takes."""
        with self._lock:
            if self._server is None:
                server = PracticeServer(self._own_folder())
                server.start()
                self._server = server
            server = self._server
            return PracticeOffer(
                address=server.address,
                token=server.tokens["editor"],
                sample_folder=server.sample_folder,
                trouble_folder=server.trouble_folder,
                study_slug=PRACTICE_STUDY,
            )

    def stop(self) -> None:
        """Stop the server and delete what was sent to it."""
        with self._lock:
            if self._server is not None:
                self._server.stop()
                self._server = None
            if self._claim is not None:
                _delete_claimed(self._claim)
                self._claim = None

    def _own_folder(self) -> Path:
        """A folder that no other gcdesk uses; what crashed ones left behind is deleted on the way."""
        self._room.mkdir(parents=True, exist_ok=True)
        for left in sorted(self._room.glob("*.lock")):
            claim = QLockFile(str(left))
            if claim.tryLock(0):
                _delete_claimed(claim)
        number = 1
        while True:
            claim = QLockFile(str(self._room / f"{number}.lock"))
            if claim.tryLock(0):
                self._claim = claim
                return _folder_of(claim)
            if claim.error() is not QLockFile.LockError.LockFailedError:
                raise PermissionError(f"no folder can be made in {self._room}")
            number += 1


def _folder_of(claim: QLockFile) -> Path:
    return Path(claim.fileName()).with_suffix("")


def _delete_claimed(claim: QLockFile) -> None:
    shutil.rmtree(_folder_of(claim), ignore_errors=True)
    claim.unlock()


def _application(scale: int) -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))
    app = QApplication(sys.argv[:1])
    app.setApplicationName("gcdesk")
    app.setApplicationDisplayName("gcdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gcdesk")
    app.setWindowIcon(resources.app_icon())
    return app


async def _live(app: QApplication, settings: Settings, *, in_practice: bool, script: Script | None) -> int:
    """Everything between the first window and the last."""
    closed = asyncio.Event()
    app.setQuitOnLastWindowClosed(False)
    windows: list[MainWindow] = []

    def show(error: BaseException) -> None:
        if windows and not closed.is_set():
            messages.show_error(windows[0], error)

    reporter = Reporter(show)
    tasks = Tasks(reporter.report)
    practice = Practice(settings.places.cache)
    theme = Theme(app, settings)
    loop_errors_go_to(asyncio.get_running_loop(), reporter.report)
    with unhandled_errors_go_to(reporter.report), interrupts_call(closed.set):
        window = MainWindow(tasks, settings, theme, practice.start, SystemProxy().proxy_for)
        windows.append(window)
        app.lastWindowClosed.connect(closed.set)
        try:
            window.show()
            if in_practice:
                window.enter_practice()
            desk = Desk(app, window, tasks, settings, practice)
            return await _until_closed(closed, desk, script)
        finally:
            closed.set()
            app.lastWindowClosed.disconnect(closed.set)
            window.hide()
            window.stop()
            await tasks.close()
            practice.stop()
            settings.save()
            window.deleteLater()


async def _until_closed(closed: asyncio.Event, desk: Desk, script: Script | None) -> int:
    if script is None:
        await closed.wait()
        return 0
    driving = asyncio.ensure_future(script(desk))
    closing = asyncio.ensure_future(closed.wait())
    try:
        await asyncio.wait([driving, closing], return_when=asyncio.FIRST_COMPLETED)
        # A window that is closed under it ends the script, unless that closed it as its last act.
        return await asyncio.wait_for(driving, 2.0)
    except TimeoutError:
        return 1
    finally:
        closing.cancel()
