"""Tells by a notification of the system what has happened while the user was elsewhere.

Whoever calls gives counts only, never names: notifications are shown on locked screens, and systems keep them.
"""

from __future__ import annotations

import html
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from gcdesk.kit import resources
from gcdesk.kit.tasks import Tasks

SHOWN = 30_000
"""Milliseconds that a notification is shown, where the system lets itself be told."""

Show = Callable[[str, str], bool]
"""Shows title and sentence; whether that worked. Blocks."""

if sys.platform == "linux":
    from gcdesk.kit.bus import Bus, NoAnswer, Service

    DESKTOP = Service(
        "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
    )

    def on_desktop(title: str, sentence: str) -> bool:
        """Ask the desktop to show it; whether it does."""
        try:
            with Bus("session") as bus:
                (abilities,) = bus.call(DESKTOP, "GetCapabilities")
                body = html.escape(sentence, quote=False) if "body-markup" in abilities else sentence
                hints = {
                    "desktop-entry": ("s", "gcdesk")
                }  # whose window comes to the front when it is clicked
                bus.call(
                    DESKTOP, "Notify", "susssasa{sv}i", "gcdesk", 0, "gcdesk", title, body, [], hints, SHOWN
                )
        except NoAnswer:
            return False
        return True


def show_here() -> Show | None:
    """How this system shows one from a background thread; None: by an icon in the tray, if at all."""
    show: Show | None = None
    if sys.platform == "linux":
        show = on_desktop
    return show


class Notifier(QObject):
    """Tells for one window, and only while no window of gcdesk is the active one."""

    def __init__(self, window: QWidget, tasks: Tasks, show: Show | None = None) -> None:
        """*show* instead of the system's own way."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._show = show or show_here()
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, sentence: str) -> None:
        """Show *title* and *sentence*, or, where the system can't, let the window ask for attention."""
        if QApplication.activeWindow() is None:
            self._tasks.start(self._tell(title, sentence), "notify")

    async def _tell(self, title: str, sentence: str) -> None:
        shown = False
        if self._show is not None:
            shown = await self._tasks.run(self._show, title, sentence)
        elif QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show_in_tray(title, sentence)
            shown = True
        if not shown:
            QApplication.alert(self._window)

    def _show_in_tray(self, title: str, sentence: str) -> None:
        """Windows and macOS show notifications for an icon in the tray; it goes when the window is looked at."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(resources.app_icon(), self)
            self._tray.messageClicked.connect(self._looked_at)
            self._tray.activated.connect(self._looked_at)
        self._tray.setToolTip(title)
        self._tray.show()
        self._tray.showMessage(title, sentence, resources.app_icon(), SHOWN)

    def _looked_at(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.raise_()
        self._window.activateWindow()
