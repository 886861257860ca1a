"""What is around every page of the window: the practice banner, the head, a note, and the pages themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gcdesk.connect.accounts import Accounts
from gcdesk.connect.head import Head
from gcdesk.connect.session import Session
from gcdesk.connect.study_name import name_of
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import Banner
from gcdesk.texts import tr

if TYPE_CHECKING:
    from gcdesk.study.snapshot import Snapshot

_SIGN_IN = "connect"
"""The page of the help about signing in and choosing a study."""


class Frame(QWidget):
    """Shows one of its pages, and where the user is."""

    placed = Signal(bool)
    """Another page is shown, or the same one anew; whether it is that of a study in practice."""
    paragraph_wanted = Signal(str)
    """A paragraph of the help, ``page#id``."""
    tour_wanted = Signal()
    """To be shown around, in practice."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        text = tr(
            "Connect", "Practice: nothing here is real. Whatever you send is deleted when gcdesk closes."
        )
        self._practice = Banner("practice", text, tr("Connect", "Show me around"), name="practice_banner")
        self._practice.pressed.connect(self.tour_wanted)
        self.head = Head()
        self._note = Banner("info", "", tr("Connect", "Understood"), name="note")
        self._note.pressed.connect(self._note.hide)
        self._note_help = HelpLink("note_help")
        self._note.add(self._note_help)
        self._note.hide()
        self._pages = QStackedWidget()
        self.is_practising = False
        """Whether what is shown is practice, a study or not."""
        self._help_pages: dict[QWidget, Callable[[], str]] = {}
        for page in pages:
            self.add_page(page)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._practice, self.head, self._note):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)

    def add_page(self, page: QWidget, help_page: Callable[[], str] | None = None) -> None:
        """Have *page* to show; *help_page*, for one about a study, names the page of the help for what is on it now."""
        self._pages.addWidget(page)
        if help_page is not None:
            self._help_pages[page] = help_page

    @property
    def help_page(self) -> str:
        """The page of the help for what is shown."""
        page = self.page
        return self._help_pages[page]() if page in self._help_pages else _SIGN_IN

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def show_page(
        self, page: QWidget, session: Session | None, snapshot: Snapshot | None, accounts: Accounts
    ) -> None:
        """Show *page*, and around it on which server, as whom and in which study the user is."""
        self._pages.setCurrentWidget(page)
        self.head.show_place(session, snapshot, accounts.sessions, accounts.kept)
        practising = self.is_practising = session is not None and session.practice
        self._practice.setVisible(practising)
        in_study = page in self._help_pages
        if self._practice.button is not None:
            self._practice.button.setVisible(in_study)
        self.placed.emit(practising and in_study)

    def add_note(self, note: QWidget) -> None:
        """Show *note* below the others until it goes by itself."""
        self._column.insertWidget(self._column.count() - 1, note)

    def say(self, note: str, help_target: str = "") -> None:
        """Show *note* until the user has understood it; "" takes back the last one.

        *help_target*: the paragraph of the help that tells more.
        """
        self._note_help.lead_to(help_target)
        self._note.say(note)
        self._note.setVisible(bool(note))


def window_title(session: Session | None, snapshot: Snapshot | None) -> str:
    """The study's name and the program's; practice says so first."""
    title = "gcdesk" if snapshot is None else tr("Connect", "{study} — gcdesk", study=name_of(snapshot.study))
    in_practice = session is not None and session.practice
    return tr("Connect", "Practice — {title}", title=title) if in_practice else title
