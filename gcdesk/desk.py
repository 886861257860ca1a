"""What belongs to the running program beside its window: made by `gcdesk.app`, handed to `gcdesk.life`."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gcdesk.kit.reporter import Reporter
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.window import MainWindow

if TYPE_CHECKING:
    from gcdesk.connect.practice_offer import PracticeOffer
    from gcdesk.journal import Journal
    from gcdesk.practice.server import PracticeServer

PRACTICE_STUDY = "chest-ct-practice"
JOURNAL = "journal.sqlite"


@dataclass(slots=True)
class Desk:
    """The running program, as a script that drives it sees it."""

    app: QApplication
    window: MainWindow
    tasks: Tasks
    settings: Settings
    theme: Theme
    journal: KeptJournal
    practice: Practice
    reporter: Reporter
    painted_at: float | None = None
    """When the window was painted for the first time and took input, in seconds since the epoch; None: nobody saw it."""


Script = Callable[[Desk], Awaitable[int]]
"""Drives the window; when it is done the program ends with the exit code that it gives."""


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
