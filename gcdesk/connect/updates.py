"""Whether a newer gcdesk exists: looked for when asked, and, once the user has allowed it, once a week at the start.

What comes of it is a quiet line with a way to the project's page. Nothing is downloaded.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QPushButton, QWidget

from gcdesk import __version__
from gcdesk.api.connection import ProxyFor
from gcdesk.api.releases import LATEST, RELEASES_PAGE, ReleasePage, is_newer
from gcdesk.errors import GcdeskError
from gcdesk.kit import browser
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import Banner, named
from gcdesk.texts import tr

WEEK = timedelta(days=7)
LOOKED = "updates/looked"
"""Under which name the settings remember when it was looked last."""

_log = logging.getLogger(__name__)


class Updates(QObject):
    """Looks in the background; one look at a time."""

    def __init__(
        self,
        parent: QObject,
        tasks: Tasks,
        settings: Settings,
        proxy_for: ProxyFor | None,
        show_note: Callable[[QWidget], None],
        *,
        address: str = LATEST,
        open_page: Callable[[QUrl], object] = browser.open_page,
    ) -> None:
        """*show_note* puts a line where the user sees it, and owns it; *address* is that of the newest release."""
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._proxy_for = proxy_for
        self._show_note = show_note
        self._address = address
        self._open_page = open_page
        self._page: ReleasePage | None = None
        self._told = ""

    async def begin(self, now: datetime) -> None:
        """gcdesk starts, *now* being aware: look if a week has gone by, or ask whether it may. Failure is silent."""
        if self._settings.looks_for_updates is None:
            if self._settings.has_signed_in:  # not at the very first start, when there is enough to read
                self._ask()
        elif self._settings.looks_for_updates and is_due(self._settings.recall(LOOKED), now):
            try:
                await self.look(now)
            except GcdeskError as error:
                _log.debug("no look for a newer version: %s", type(error).__name__)

    async def look(self, now: datetime) -> str:
        """Look, and say what came of it; a newer version is shown in a line, too. Raises `GcdeskError`."""
        page = await self._tasks.run(
            ReleasePage, self._settings.certificate_file, self._proxy_for, self._address
        )
        self._page = page
        try:
            newest = await self._tasks.run(page.newest)
        finally:
            self._page = None
        self._settings.remember(LOOKED, now.isoformat())
        if not is_newer(newest, __version__):
            return tr("Connect", "gcdesk {version} is the newest version.", version=__version__)
        sentence = tr(
            "Connect",
            "There is a newer version, gcdesk {newest}; this is {version}.",
            newest=newest,
            version=__version__,
        )
        if newest != self._told:
            self._told = newest
            self._tell(sentence)
        return sentence

    def stop(self) -> None:
        """End a look that is under way; the program ends."""
        if self._page is not None:
            self._page.stop()

    def _ask(self) -> None:
        note = Note(
            tr(
                "Connect",
                "May gcdesk look for a newer version once a week? It asks the project's page on GitHub, sends nothing about you or your studies, and downloads nothing.",
            ),
            ("updates_allow", tr("Connect", "Yes, look")),
            ("updates_refuse", tr("Connect", "No")),
        )
        note.first.clicked.connect(self._tasks.slot(self._allow))
        note.second.clicked.connect(self._refuse)
        self._show_note(note)

    async def _allow(self) -> None:
        self._settings.looks_for_updates = True
        await self.begin(datetime.now(UTC))

    def _refuse(self) -> None:
        self._settings.looks_for_updates = False

    def _tell(self, sentence: str) -> None:
        note = Note(
            sentence,
            ("update_page", tr("Connect", "Open its page…")),
            ("update_later", tr("Connect", "Not now")),
        )
        note.first.clicked.connect(lambda: self._open_page(QUrl(RELEASES_PAGE)))
        self._show_note(note)


class Note(Banner):
    """A line with two buttons, each of which takes it away."""

    def __init__(self, text: str, first: tuple[str, str], second: tuple[str, str]) -> None:
        """*first* and *second*: a name and what is on the button."""
        super().__init__("info", text, name="updates_note")
        self.first, self.second = (named(QPushButton(words), name, words) for name, words in (first, second))
        row = self.layout()
        for button in (self.first, self.second):
            button.clicked.connect(self.deleteLater)
            button.clicked.connect(self.hide)
            if row is not None:  # for the types: a banner has one
                row.addWidget(button)


def is_due(looked: str, now: datetime) -> bool:
    """Whether a week has gone by since *looked* (ISO 8601, with a zone; "": never). A clock set back counts as due."""
    try:
        since = now - datetime.fromisoformat(looked)
    except (ValueError, TypeError):
        return True
    return not timedelta() <= since < WEEK
