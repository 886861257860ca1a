"""The dialogs that open over the window wherever one is: the study's data, settings, help, about, a report for support."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gcdesk.api.connection import ProxyFor
from gcdesk.connect.about_dialog import AboutDialog
from gcdesk.connect.frame import Frame
from gcdesk.connect.help_dialog import HelpDialog, raised
from gcdesk.connect.practice_tour import PracticeTour
from gcdesk.connect.settings_dialog import SettingsDialog
from gcdesk.connect.study_panel import StudyPanel
from gcdesk.connect.updates import Updates
from gcdesk.errors import GcdeskError
from gcdesk.kit import messages
from gcdesk.kit.log_file import write_more
from gcdesk.kit.settings import Settings
from gcdesk.kit.support import Extract
from gcdesk.kit.support_dialog import SupportDialog
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr


class Panels(QObject):
    """Opens them over *window*."""

    settings_saved = Signal()
    """The settings are others now."""
    practice_wanted = Signal()
    """A study in practice is to be opened: the tour is wanted, which is made there."""

    def __init__(
        self,
        window: QWidget,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        journal_extract: Callable[[], Extract],
        proxy_for: ProxyFor | None = None,
    ) -> None:
        """*journal_extract* gives what a report for support tells of the journal; called on a background thread."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._settings = settings
        self._theme = theme
        self._journal_extract = journal_extract
        self._proxy_for = proxy_for
        self._help: HelpDialog | None = None
        self._updates: Updates | None = None
        self._frame: Frame | None = None
        self._tour: PracticeTour | None = None

    def serve(self, frame: Frame) -> None:
        """Open what the head of *frame* asks for; show around in practice."""
        self._log_as_set()
        self._frame = frame
        self._tour = PracticeTour(self._window, frame, self._settings)
        self._updates = Updates(self, self._tasks, self._settings, self._proxy_for, frame.add_note)
        head = frame.head
        head.settings_wanted.connect(self.show_settings)
        head.about_wanted.connect(self.show_about)
        head.help_wanted.connect(lambda: self.show_help(frame.help_page))
        frame.paragraph_wanted.connect(self.show_help)

    def _log_as_set(self) -> None:
        write_more(self._settings.logs_more)

    def show_about(self) -> None:
        """Version, folders, licences."""
        dialog = AboutDialog(self._window, self._tasks, self._settings)
        dialog.look_wanted.connect(self._tasks.slot(partial(self._look, dialog), alone=True))
        dialog.open()

    def look_for_update(self) -> None:
        """gcdesk has started: look for a newer version, if that is allowed and a week has gone by."""
        if self._updates is not None:
            self._tasks.start(self._updates.begin(datetime.now(UTC)), "look_for_update")

    async def _look(self, dialog: AboutDialog) -> None:
        if self._updates is None:
            return
        dialog.say(tr("Connect", "Looking…"))
        help_target = ""
        try:
            said = await self._updates.look(datetime.now(UTC))
        except GcdeskError as error:
            said, help_target = error.sentence, error.help_target
        if isValid(dialog):
            dialog.say(said, help_target)

    def show_study(self, snapshot: Snapshot | None) -> None:
        """The general data of the study, if there is one."""
        if snapshot is not None:
            StudyPanel(self._window, snapshot).open()

    def show_settings(self) -> None:
        """The settings."""
        dialog = SettingsDialog(self._window, self._tasks, self._settings, self._theme, self._proxy_for)
        dialog.saved.connect(self._log_as_set)
        dialog.saved.connect(self.settings_saved)
        dialog.support_wanted.connect(self.show_support)
        dialog.open()

    def show_help(self, page: str) -> None:
        """A page of the help, or a paragraph of one (``page#id``), in the one window for it."""
        if self._help is None:
            self._help = HelpDialog(page)
            self._help.tour_wanted.connect(self._tasks.slot(self.show_around, alone=True))
        else:
            self._help.show_page(page)
        raised(self._help)

    async def show_around(self) -> None:
        """The button of the help: begin the tour, in practice; elsewhere, offer to go there."""
        tour, frame = self._tour, self._frame
        if tour is None or frame is None:
            return
        if self._help is not None:
            self._help.close()
        raised(self._window)
        if tour.is_possible:
            tour.start()
        elif frame.is_practising or await messages.ask(
            self._window,
            tr("Connect", "Go to practice?"),
            tr(
                "Connect",
                "The tour is made in practice, where nothing is real. You come back to your own studies by the menu at the top left.",
            ),
            accept=tr("Connect", "Go to practice"),
            reject=tr("Connect", "Not now"),
        ):
            tour.wish()
            self.practice_wanted.emit()

    def close_help(self) -> None:
        """The program ends, and its help with it."""
        if self._tour is not None:
            self._tour.stop()
        if self._updates is not None:
            self._updates.stop()
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None

    async def offer_report(self) -> None:
        """gcdesk has crashed the last time: ask whether a report is to be saved."""
        if await messages.ask(
            self._window,
            tr("Support", "gcdesk stopped unexpectedly the last time"),
            tr(
                "Support",
                "You can go on with what was being sent, and the table is as it was. A report helps the developers to find the mistake. It holds no token, no file and no answer, and gcdesk sends it to nobody.",
            ),
            accept=tr("Support", "Save a report…"),
            reject=tr("Support", "Not now"),
        ):
            self.show_support()

    def show_support(self) -> None:
        """Save a report for support."""
        log = self._settings.places.log
        SupportDialog(self._window, self._tasks, self._settings, log, self._journal_extract).open()
