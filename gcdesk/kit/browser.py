"""Web pages in the system's browser, or, where none opens, their address to copy."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from gcdesk.texts import tr


def open_page(url: QUrl) -> bool:
    """Open *url* in the browser, or show its address; whether a browser took it."""
    if QDesktopServices.openUrl(url):
        return True
    from gcdesk.kit import messages  # noqa: PLC0415 - the first page has links, but shows no dialog

    sentence = tr(
        "Browser",
        "No browser could be opened. Copy this address into one:\n\n{address}",
        address=url.toString(),
    )
    messages.tell(_window(), tr("Browser", "Open in a browser"), sentence)
    return False


def _window() -> QWidget | None:
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow())
    return QApplication.activeWindow() or next(shown, None)
