"""The stage of the whole-window stories: a window with all that belongs to it, and hands to play with.

A story is a plain test: it does what a person does, with mouse and keys on what it sees, and waits with `Stage.until`
for what the window then shows.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import ProxyFor
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.desk import JOURNAL
from gcdesk.journal import Journal
from gcdesk.kit import messages
from gcdesk.kit.reporter import Reporter
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from gcdesk.selftest import hands
from gcdesk.window import MainWindow

TABLE = "assignment_table"
PACE = 0.05
"""Seconds for each request that follows imports: tests do not wait as long as a real server likes to be left alone."""
BEAT = 10
"""Milliseconds between two beats of a `Heart`."""
ROWS_READ = 50
"""Rows of the table that are searched for secrets."""
EMPTY = "Empty practice"
"""How the title of the empty study begins."""
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Browser(QObject):
    """Takes the pages that the program would open in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in ("http", "https"):
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]  # Qt's stubs say bytes, Qt takes a str only

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """A page is to be opened."""
        self.opened.append(url.toString())

    def end(self) -> None:
        """The system's browser is the browser again."""
        for scheme in ("http", "https"):
            QDesktopServices.unsetUrlHandler(scheme)


class Heart(QObject):
    """Beats on the window's thread as long as nothing keeps that busy."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self.longest_gap = 0.0
        """Seconds."""
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Beat from now on."""
        self._last = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_gap = max(self.longest_gap, now - self._last)
        self._last = now
        self.beats += 1


class Stage:
    """A window on its settings and journal, which stay when the window is closed and opened again."""

    def __init__(self, qtbot: QtBot, server: PracticeServer) -> None:
        self._qtbot = qtbot
        self._reporter = Reporter(self._show)
        self.server = server
        self.proxy_for: ProxyFor | None = None
        """How the window finds the proxy of an address."""
        self.window: MainWindow | None = None
        self._parts: tuple[Settings, Theme, Journal, Tasks] | None = None

    # ---- beginning and ending

    def open(self) -> None:
        """The program starts."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settings = Settings()
        theme, journal = Theme(app, settings), Journal(settings.places.data / JOURNAL)
        tasks = Tasks(self._reporter.report)
        self._parts = settings, theme, journal, tasks
        self.window = MainWindow(
            tasks, settings, theme, lambda: journal, self._offer, self.proxy_for, pace=PACE
        )
        with self._qtbot.waitExposed(self.window):
            self.window.show()
        self.window.begin()

    def close(self) -> None:
        """The window's cross is clicked; returns when it is closed, which nothing was in the way of."""
        self.ask_to_close()
        self.until("the window to close", self.is_closed)
        self.end()

    def ask_to_close(self) -> None:
        """The window's cross is clicked."""
        assert self.window is not None
        self.window.close()

    def is_closed(self) -> bool:
        """Whether the window is closed for good."""
        return self.window is not None and self.window.is_closed

    def end(self) -> None:
        """What the program does once its window is closed; also the end of a story that leaves it open."""
        if self.window is None or self._parts is None:
            return
        settings, theme, journal, tasks = self._parts
        self.window.hide()
        self.window.stop()
        closing = asyncio.get_event_loop().create_task(tasks.close())
        while not closing.done():
            self._qtbot.wait(15)
        journal.close()
        settings.save()
        self.window.deleteLater()
        theme.deleteLater()
        self.window, self._parts = None, None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def leave(self) -> None:
        """The story is over."""
        self.end()
        # Stage and reporter hold each other: if they were left to the garbage collector, that could come by on some
        # thread of a later story, and a QObject that ends on a thread of others takes the process along.
        self._reporter.deleteLater()

    def _show(self, error: BaseException) -> None:
        if self.window is not None:
            messages.show_error(self.window, error)

    # ---- waiting

    def until(self, what: str, condition: Callable[[], bool], seconds: float = 20.0) -> None:
        """Wait until the window shows what is waited for; meanwhile nothing secret may stand in it."""
        deadline = time.monotonic() + seconds
        while not condition():
            words = hands.labels()
            assert "gcdesk made a mistake" not in words, words
            assert time.monotonic() < deadline, f"waited {seconds:.0f} s for {what}; the window says: {words}"
            self._qtbot.wait(15)
        self.look_for_secrets()

    def rest(self, seconds: float) -> None:
        """Let the window live for a moment: between two looks at what must not change."""
        self._qtbot.wait(round(seconds * 1000))

    def look_for_secrets(self) -> None:
        """No widget shows a token or a signed address."""
        secrets = [*self.server.tokens.values(), "X-Amz-Signature"]
        for words in self._all_words():
            assert not any(secret in words for secret in secrets), "a secret is in the window"

    def _all_words(self) -> Iterable[str]:
        for top in QApplication.topLevelWidgets():
            for widget in [top, *top.findChildren(QWidget)]:
                yield f"{widget.toolTip()} {widget.accessibleName()} {widget.accessibleDescription()}"
                if isinstance(widget, QLabel):
                    yield widget.text()
                elif isinstance(widget, QLineEdit):
                    yield widget.displayText()
            yield top.windowTitle()
        table = hands.find_table(TABLE)
        if table is not None:
            model = table.model()
            for row in range(min(model.rowCount(), ROWS_READ)):
                yield str(model.index(row, model.columnCount() - 1).data() or "")

    # ---- signing in

    def sign_in(self, user: str = "editor", *, server: str | None = None, token: str | None = None) -> None:
        """Paste a token, type the server's address, press Enter."""
        self.until("the page to sign in", lambda: hands.usable("token_field"))
        QGuiApplication.clipboard().setText(token if token is not None else self.server.tokens[user])
        hands.type_text("token_field", "")
        hands.press("token_field", Qt.Key.Key_V, CONTROL)
        hands.type_text("server_field", server if server is not None else self.server.address)
        hands.press("server_field", Qt.Key.Key_Return)

    def choose_study(self, title: str = EMPTY) -> None:
        """Open one of the studies in the list."""
        self.until(
            "the list of studies", lambda: any(title in row[0] for row in hands.cell_texts("study_list"))
        )
        number = next(n for n, row in enumerate(hands.cell_texts("study_list")) if title in row[0])
        hands.click_cell("study_list", number, 0)
        self.until("a chosen study", lambda: hands.usable("open_study_button"))
        hands.click("open_study_button")
        self.until("the upload tab", lambda: hands.usable("folder_path"))

    def arrive(self, title: str = EMPTY, user: str = "editor") -> None:
        """Open the program, sign in and open a study: what most stories begin with."""
        self.open()
        self.sign_in(user)
        self.choose_study(title)

    # ---- the table

    def choose_folder(self, folder: Path, cases: int) -> None:
        """Type the folder's path and wait for its cases."""
        hands.type_text("folder_path", str(folder), enter=True)
        self.until(f"{cases} cases", lambda: len(hands.cell_texts(TABLE)) == cases)

    def add_interfaces(self, *slugs: str) -> None:
        """Add a column for each of *slugs*."""
        for slug in slugs:
            before = len(hands.header_texts(TABLE))
            hands.click("add_interface_button")
            self.until("the list of interfaces", lambda: hands.usable("interface_search"))
            hands.type_text("interface_search", slug)
            self.until("the interface", lambda: hands.usable("interface_accept"))
            hands.click("interface_accept")
            self.until(f"a column {slug}", lambda n=before: len(hands.header_texts(TABLE)) == n + 1)  # type: ignore[misc]  # a lambda's default has no type

    def column(self, title: str) -> int:
        """The number of the column called *title*."""
        return hands.header_texts(TABLE).index(title)

    def row(self, title: str) -> int:
        """The number of the row called *title*."""
        return self.titles().index(title)

    def titles(self) -> list[str]:
        """The titles in the table."""
        return [row[0] for row in hands.cell_texts(TABLE)]

    def states(self) -> list[str]:
        """What the State column says."""
        return [row[-1] for row in hands.cell_texts(TABLE)]

    def state(self, title: str) -> str:
        """What the State column says of one row."""
        return self.states()[self.row(title)]

    def cell(self, title: str, column: str) -> str:
        """What a cell says."""
        return hands.cell_texts(TABLE)[self.row(title)][self.column(column)]

    def type_into(self, title: str, column: str, words: str) -> None:
        """Type into a cell, and Enter."""
        hands.click_cell(TABLE, self.row(title), self.column(column))
        hands.type_in_focus(words)
        hands.press_in_focus(Qt.Key.Key_Return)
        self.until("the table to have the keyboard", lambda: QApplication.focusWidget() is hands.find(TABLE))

    def fill_down(self, column: str) -> None:
        """Select the column's cells with the keyboard and press Ctrl+D."""
        hands.click_cell(TABLE, 0, self.column(column))
        for _ in self.titles()[1:]:
            hands.press_in_focus(Qt.Key.Key_Down, SHIFT)
        hands.press_in_focus(Qt.Key.Key_D, CONTROL)

    # ---- sending

    def ask_to_upload(self, amount: int) -> None:
        """Click the button, which says how many it sends."""
        name = f"Upload {amount} display set{'s' if amount != 1 else ''}"
        self.until(name, lambda: hands.text("upload_button") == name and hands.usable("upload_button"), 60)
        hands.click("upload_button")
        self.until("the question before sending", lambda: hands.find("confirm_upload_dialog") is not None)

    def upload(self, amount: int) -> None:
        """Click the button and say yes."""
        self.ask_to_upload(amount)
        hands.click("confirm_upload_accept")
        self.until("the run", lambda: hands.usable("cancel_button") or hands.usable("run_summary"))

    def until_ended(self, seconds: float = 40.0) -> str:
        """Wait for the end of the run; what is said of it."""
        self.until("the end of the run", lambda: hands.find("run_summary") is not None, seconds)
        return hands.text("run_summary_text")

    # ---- menus

    def choose_in_menu(self, button: str, menu: str, action: str) -> None:
        """Open the menu of a button in the head and click an entry."""
        hands.click(button)
        self.until("the menu", lambda: hands.find(menu) is not None)
        hands.choose(menu, action)

    def _offer(self) -> PracticeOffer:
        server = self.server
        return PracticeOffer(
            server.address,
            server.tokens["editor"],
            server.sample_folder,
            server.trouble_folder,
            server.dicom_folder,
            "chest-ct-practice",
        )
