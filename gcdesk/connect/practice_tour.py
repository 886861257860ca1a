"""When the guided tour is on: in practice only, offered once, and whenever the user asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gcdesk.connect.frame import Frame
from gcdesk.connect.tour_steps import tour_steps
from gcdesk.kit.guide import Guide
from gcdesk.kit.settings import Settings

_ENDED = "practice/tour_ended"


def is_offered(settings: Settings) -> bool:
    """Whether the tour begins by itself when practice is opened: as long as nobody has ended it."""
    return not settings.recall(_ENDED)


def offer_no_more(settings: Settings) -> None:
    """From now on the tour begins only when the user asks for it."""
    settings.remember(_ENDED, "true")


class PracticeTour(QObject):
    """Begins and ends the tour of *window* as the user comes to its pages and leaves them."""

    def __init__(self, window: QWidget, frame: Frame, settings: Settings) -> None:
        super().__init__(window)
        self._settings = settings
        self._guide = Guide(window)
        self._guide.ended.connect(self._ended)
        self._was_offered = self._is_wished = False
        self.is_possible = False
        """Whether what it shows is there: a study in practice."""
        frame.placed.connect(self._placed)
        frame.tour_wanted.connect(self.start)

    def start(self) -> None:
        """The button in the banner: the steps without the one that offers them."""
        self._guide.start(tour_steps()[1:])

    def wish(self) -> None:
        """Begin as soon as a study in practice is shown."""
        self._is_wished = True

    def stop(self) -> None:
        """The program ends."""
        self._guide.stop()

    def _placed(self, practising: bool) -> None:
        """The user has come to another page, or to one in another study."""
        self._guide.stop()
        self.is_possible = practising
        is_due = self._is_wished or (not self._was_offered and is_offered(self._settings))
        if practising and is_due:
            self._was_offered, self._is_wished = True, False
            self._guide.start(tour_steps())

    def _ended(self) -> None:
        offer_no_more(self._settings)
