"""The tabs of the window: all about the same reader study, shown it together and asked together before it is left."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtWidgets import QTabWidget, QWidget

from gcdesk.api.connection import Connection
from gcdesk.connect.session import Session
from gcdesk.connect.shared_answers import SharedAnswers
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import named
from gcdesk.study.answers import AnswersSource
from gcdesk.study.place import Place
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr


class StudyTab(Protocol):
    """What the window asks of every tab, which is a widget."""

    @property
    def busy(self) -> bool:
        """Whether something is under way that leaving the study would end."""

    def show_study(
        self, connection: Connection, user: str, practice: bool, snapshot: Snapshot, answers: AnswersSource
    ) -> None:
        """Be about this study. The same one again: it was renewed, and nothing of the user's is lost."""

    async def leave_asked(self) -> bool:
        """Another account or study is wanted: whether it may be; asks where something would end."""

    async def close_asked(self) -> bool:
        """The window is to be closed: whether it may be; asks where something would end."""

    async def put_away(self) -> None:
        """The program ends: what is under way stops within two seconds, and what is to be kept is kept."""

    def stop(self) -> None:
        """The program ends now."""


class Tabs(QTabWidget):
    """All tabs, and the answers that they share."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        named(self, "tabs", tr("Window", "Tabs"))
        self.setDocumentMode(True)
        self._tasks = tasks
        self._tabs: list[StudyTab] = []
        self._place: Place | None = None
        self._owed: list[StudyTab] = []
        """Tabs that were at work when the study was renewed."""
        self._answers: SharedAnswers | None = None
        self.currentChanged.connect(self._settle)

    def add(self, tab: StudyTab, title: str, help_page: str) -> None:
        """Add *tab*, which is a widget, under *title*; *help_page* is the name of its page of the help."""
        widget = cast("QWidget", tab)
        widget.setProperty("help_page", help_page)
        self._tabs.append(tab)
        self.addTab(widget, title)

    @property
    def help_page(self) -> str:
        """The help page of the tab that is shown."""
        return str(self.currentWidget().property("help_page"))

    @property
    def busy(self) -> bool:
        """Whether something is under way in any of them."""
        return any(tab.busy for tab in self._tabs)

    # ---- the study

    def show_study(self, session: Session, snapshot: Snapshot) -> None:
        """Let every tab be about *snapshot*, at work or not."""
        self._take(session, snapshot)
        for tab in self._tabs:
            self._show(tab)

    def renew(self, session: Session, snapshot: Snapshot) -> None:
        """The same study as it is now. A tab that is at work with the old one is shown it when it is done."""
        self._take(session, snapshot)
        self._owed = list(self._tabs)
        self._settle()

    def _take(self, session: Session, snapshot: Snapshot) -> None:
        before, answers = self._place, self._answers
        place = Place(session.connection, session.user, session.practice, snapshot)
        self._place, self._owed = place, []
        if before is not None and answers is not None and place.sees_the_same(before):
            if before.connection == place.connection:
                return
            answers.stop()  # with a token that is no longer taken
            self._answers = SharedAnswers(self._tasks, session.connection, snapshot, answers.latest)
        else:
            self.leave()
            self._place = place
            self._answers = SharedAnswers(self._tasks, session.connection, snapshot)

    def leave(self) -> None:
        """The study is left: its answers are forgotten."""
        if self._answers is not None:
            self._answers.stop()
        self._answers = self._place = None

    def _settle(self) -> None:
        """Show the renewed study to the tabs that were at work, and are no longer."""
        owed, self._owed = self._owed, [tab for tab in self._owed if tab.busy]
        for tab in owed:
            if not tab.busy:
                self._show(tab)

    def _show(self, tab: StudyTab) -> None:
        if self._place is not None and self._answers is not None:
            here = self._place
            tab.show_study(here.connection, here.user, here.practice, here.snapshot, self._answers)

    # ---- before it is left

    async def leave_asked(self) -> bool:
        """Another account or study is wanted: whether every tab agrees. The first that does not is shown."""
        for tab in self._tabs:
            self._show_if_busy(tab)
            if not await tab.leave_asked():
                return False
        return True

    async def close_asked(self) -> bool:
        """The window is to be closed: whether every tab agrees."""
        for tab in self._tabs:
            self._show_if_busy(tab)
            if not await tab.close_asked():
                return False
        return True

    def _show_if_busy(self, tab: StudyTab) -> None:
        if tab.busy:
            self.setCurrentWidget(cast("QWidget", tab))

    async def put_away(self) -> None:
        """The program ends: let every tab put away its work."""
        if self._answers is not None:
            self._answers.stop()
        for tab in self._tabs:
            await tab.put_away()

    def stop(self) -> None:
        """The program ends now."""
        if self._answers is not None:
            self._answers.stop()
        for tab in self._tabs:
            tab.stop()
