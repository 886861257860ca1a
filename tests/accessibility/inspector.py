"""Looks at the active window as somebody without a mouse, and as somebody with a small screen, would meet it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from tests.accessibility.controls import called, controls, mouse_only, naming_faults, stands_for
from tests.accessibility.fitting import cut_off, scrolled_sideways

USUAL = QSize(1280, 720)
SMALLEST = QSize(640, 340)
"""What is left of 1280 × 720 at 200 %, below the title bar."""
MOST_TABS = 150
MOST_LINKS = 40
"""Links in a text that Tab goes through, before it goes on."""


class Inspector:
    """Collects what is wrong in `found`, so that one tour tells everything."""

    def __init__(self, pictures: str = "") -> None:
        self._pictures = pictures
        """The folder for pictures of all that is looked at; empty: none."""
        self.places: list[str] = []
        self.found: list[str] = []

    def look(self, place: str, window: QWidget | None = None) -> None:
        """Look at *window*, or the main one, in both sizes."""
        window = window or _main_window()
        window.activateWindow()  # as a window manager does when a dialog closes; a screen of tests has none
        self.places.append(place)
        before = window.size()
        for size in (SMALLEST, USUAL) if isinstance(window, QMainWindow) else (before,):
            window.resize(size)
            _settle()
            if self._pictures:
                window.grab().save(f"{self._pictures}/{place}-{size.width()}.png")
            self._note(f"{place} at {size.width()} × {size.height()}", cut_off(window))
            self._note(f"{place} at {size.width()} × {size.height()}", tab_faults(window))
            if size is not SMALLEST and window.devicePixelRatioF() == 1.0:
                self._note(f"{place} at {size.width()} × {size.height()}", scrolled_sideways(window))
        self._note(place, naming_faults(window))
        self._note(place, mouse_only(window))
        if isinstance(window, QDialog):
            least = window.minimumSizeHint()
            if least.width() > SMALLEST.width() or least.height() > SMALLEST.height():
                self.found.append(f"{place}: is {least.width()} × {least.height()} at least")
        window.resize(before)

    def _note(self, place: str, faults: Iterator[str]) -> None:
        self.found.extend(f"{place}: {fault}" for fault in faults)


def _main_window() -> QWidget:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, QMainWindow))


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.processEvents()
    # What has come in with the last of these events, as a picture that was loaded, gets its room, too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def tab_faults(window: QWidget) -> Iterator[str]:
    """Press Tab, and then Shift+Tab, all the way round: every control comes by, and can be seen when it does."""
    wanted = {widget: called(widget) for widget in controls(window)}
    if not wanted:
        yield "nothing can have the focus: no key does anything"
        return
    for key, words in ((Qt.Key.Key_Tab, "Tab"), (Qt.Key.Key_Backtab, "Shift+Tab")):
        walk = Walk(window)
        walk.go_round(key)
        if walk.stuck and len(wanted) > 1:
            yield f"{words} {walk.stuck}"
        for widget in wanted.keys() - walk.came:
            if isValid(widget):  # what shows the current row may be made anew on the way
                yield f"{words} does not reach {wanted[widget]}"
        for name in walk.unseen:
            yield f"{words} reaches {name} out of sight"


class Walk:
    """A way round a window by one key."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.came: set[QWidget] = set()
        """The controls that came by."""
        self.unseen: list[str] = []
        """Those that could not be seen when they had the focus."""
        self.stuck = ""

    def go_round(self, key: Qt.Key) -> None:
        """Press *key* until a control comes by that was there before."""
        previous: QWidget | None = None
        met: set[QWidget] = set()
        stays = 0
        for _ in range(MOST_TABS):
            here = self._focused(key)
            if here is None:
                self.stuck = f"leaves the focus nowhere after {called(previous) if previous else 'the start'}"
                return
            stays = stays + 1 if here is previous else 0
            if stays > MOST_LINKS:
                self.stuck = f"is stuck in {called(here)}"
                return
            if here in met and here is not previous:
                return
            met.add(here)
            self._take(here, by_key=previous is not None)
            previous = here
            QTest.keyClick(here, key)
        self.stuck = "does not come round"

    def _focused(self, key: Qt.Key) -> QWidget | None:
        if QApplication.focusWidget() is None:
            QTest.keyClick(self._window, key)
        return QApplication.focusWidget()

    def _take(self, here: QWidget, *, by_key: bool) -> None:
        self.came |= {here, *stands_for(here)}
        if by_key and not is_in_sight(here):
            self.unseen.append(called(here))


def is_in_sight(widget: QWidget) -> bool:
    """Whether any of *widget* is within all that holds it."""
    seen, here = widget.rect(), widget
    while not here.isWindow() and (parent := here.parentWidget()) is not None:
        seen = seen.translated(here.pos()).intersected(parent.rect())
        here = parent
    return not seen.isEmpty()
