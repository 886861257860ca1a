"""The window: it begins with the page to sign in on, and has the rest of gcdesk loaded once that page is there."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut, QWhatsThisClickedEvent
from PySide6.QtWidgets import QMainWindow

from gcdesk.api.connection import ProxyFor
from gcdesk.connect.accounts import Accounts
from gcdesk.connect.frame import Frame, window_title
from gcdesk.connect.sign_in_view import SignInView
from gcdesk.errors import Cancelled
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import named
from gcdesk.later import WITH_QT, load_without_qt

if TYPE_CHECKING:
    import asyncio

    from gcdesk.connect.practice_offer import StartPractice
    from gcdesk.journal import Journal
    from gcdesk.rooms import Rooms

SIZE = (1280, 720)
STATE = "main_window"


class MainWindow(QMainWindow):
    """Made once by the application, which shows it, then calls `begin` or `enter_practice` and waits for `closed`.

    Until then there is no event loop, and asyncio is not loaded (see `gcdesk.kit.tasks`).
    """

    painted = Signal()
    """For the first time; now it takes input."""
    closed = Signal()
    """For good."""

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        open_journal: Callable[[], Journal],
        start_practice: StartPractice,
        proxy_for: ProxyFor | None = None,
        *,
        pace: float | None = None,
    ) -> None:
        """*open_journal* blocks, and may be called again after an error. *pace*: seconds for each request that follows imports."""
        super().__init__()
        self.was_painted = self.is_closed = False
        self._tasks = tasks
        self._settings = settings
        self._theme = theme
        self._open_journal = open_journal
        self._proxy_for = proxy_for
        self._pace = pace
        self._making: asyncio.Task[Rooms] | None = None
        self._rooms: Rooms | None = None
        self._ask_to_close = tasks.slot(self._close_if_wanted, alone=True)
        self._accounts = Accounts(tasks, settings, proxy_for)
        self._sign_in = SignInView(tasks, settings, self._accounts, start_practice)
        self._sign_in.ready = self.rooms
        self._frame = Frame(self._sign_in)
        self._lay_out()
        self._connect()

    # ---- how it begins and ends

    def begin(self) -> None:
        """Go on as whoever is kept on this computer, or ask who it is."""
        self._tasks.start(self._look_for_update(), "look_for_update")
        if kept := self._accounts.kept:
            self._tasks.start(self._sign_in.resume(kept[0]), "begin")

    def enter_practice(self) -> None:
        """Start the practice server and open its study."""
        self._tasks.start(self._sign_in_to_practice(), "enter_practice")

    def paintEvent(self, event: QPaintEvent) -> None:
        """After painting, the event loop comes to a timer: then it takes input, too."""
        super().paintEvent(event)
        if not self.was_painted:
            QTimer.singleShot(0, self, self._first_painted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A link beside what went wrong asks for a paragraph of the help."""
        if isinstance(event, QWhatsThisClickedEvent):
            self._frame.paragraph_wanted.emit(event.href())
            return True
        return super().eventFilter(watched, event)

    async def rooms(self) -> Rooms:
        """What is behind the sign-in page; made now, in the background as far as it goes, if it is not there.

        Raises `Cancelled` when it can't be made; why is told once, however many wait for it, and whoever asks later has it
        tried again.
        """
        import asyncio  # noqa: PLC0415 - not needed for the first page

        making = self._making
        if making is None or (making.done() and self._rooms is None):
            making = self._making = self._tasks.start(self._make_rooms(), "make_rooms")
        try:
            return await asyncio.shield(making)
        except Exception as error:
            raise Cancelled(str(error)) from error

    def stop(self) -> None:
        """End what is under way with the server; the program ends."""
        self._accounts.stop()
        if self._rooms is not None:
            self._rooms.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes once the tabs have put away their work, and, while something is being sent, only after asking."""
        if self.is_closed:
            event.accept()
        else:
            event.ignore()
            self._ask_to_close()

    def interrupt(self) -> None:
        """The system, or Ctrl+C, ends the program: without asking, within seconds; sending can be gone on with."""
        self._tasks.start(self._end(), "interrupt")

    def _first_painted(self) -> None:
        # Not before: it shows each event of the window to Python. Nobody has clicked on anything until now.
        if not self.was_painted:
            self.installEventFilter(self)
            self.was_painted = True
            self.painted.emit()

    async def _close_if_wanted(self) -> None:
        if self._rooms is None or await self._rooms.tabs.close_asked():
            await self._end()

    async def _end(self) -> None:
        try:
            if self._rooms is not None:
                await self._rooms.tabs.put_away()
        finally:
            self._settings.set_state(STATE, self.saveGeometry())
            self.stop()
            self.is_closed = True
            self.close()
            self.closed.emit()

    # ---- what begins

    async def _sign_in_to_practice(self) -> None:
        await (self._rooms or self._sign_in).practise()

    async def _look_for_update(self) -> None:
        (await self.rooms()).panels.look_for_update()

    async def _make_rooms(self) -> Rooms:
        import asyncio  # noqa: PLC0415 - as above

        # Nothing waits for it but who is faster than a second; what it does on this thread is a step at a time.
        await self._tasks.run(load_without_qt)
        for name in WITH_QT:
            importlib.import_module(name)
            await asyncio.sleep(0)
        from gcdesk.rooms import Rooms  # noqa: PLC0415 - the one place where gcdesk is loaded later, see there
        from gcdesk.tabs import made_tabs  # noqa: PLC0415 - the same

        journal = await self._tasks.run(self._open_journal)
        tabs = await made_tabs(self._tasks, self._settings, self._theme, journal, pace=self._pace)
        self._rooms = Rooms(
            self,
            self._frame,
            self._sign_in,
            self._accounts,
            tabs,
            self._tasks,
            self._settings,
            self._theme,
            self._proxy_for,
        )
        return self._rooms

    # ---- how it looks

    def _lay_out(self) -> None:
        named(self, "main_window", "gcdesk")
        fit_screen(self, *SIZE)
        self.restoreGeometry(self._settings.state(STATE))
        self.setCentralWidget(self._frame)
        self._frame.show_page(self._sign_in, None, None, self._accounts)
        self.setWindowTitle(window_title(None, None))

    def _connect(self) -> None:
        head = self._frame.head
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        key.activated.connect(head.help_wanted)
        for wish in (
            head.help_wanted,
            head.settings_wanted,
            head.about_wanted,
            head.add_account,
            head.switch_to,
            self._frame.paragraph_wanted,
        ):
            self._keep_until_heard(wish)

    def _keep_until_heard(self, wish: SignalInstance) -> None:
        """What is wished before there are rooms to hear it is said once more when they are there."""

        async def say_again(*what: object) -> None:
            try:
                await self.rooms()
            finally:
                self.unsetCursor()
            wish.emit(*what)

        begin = self._tasks.slot(say_again, alone=True)

        def wished(*what: object) -> None:
            if self._rooms is None:
                self.setCursor(Qt.CursorShape.BusyCursor)
                begin(*what)

        wish.connect(wished)
