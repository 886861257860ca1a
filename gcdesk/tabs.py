"""The tabs: each made once, and what one of them tells the others. Beside the window, the only wiring between slices."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

from PySide6.QtCore import Signal

from gcdesk.answers.tab import AnswersTab
from gcdesk.api.connection import Connection
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.connect.tabs import Tabs
from gcdesk.errors import GcdeskError
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.masks.tab import MasksTab
from gcdesk.order.tab import OrderTab
from gcdesk.texts import tr
from gcdesk.upload.engine.engine import PACE
from gcdesk.upload.folder.samples import Samples
from gcdesk.upload.tab import UploadTab

AskForToken = Callable[[GcdeskError], Awaitable[Connection | None]]
"""What goes on with another token after the server has refused the one; None: not now."""


class AllTabs(Tabs):
    """Upload, order, answers and masks, with what they want of the window."""

    study_changed = Signal()
    """A tab has changed the study on the server."""
    reload_wanted = Signal()
    """The user may have been given another right: the study is to be loaded anew."""
    other_study_wanted = Signal(str)
    """The reader study of that slug is to be shown."""

    def __init__(
        self, tasks: Tasks, upload: UploadTab, order: OrderTab, answers: AnswersTab, masks: MasksTab
    ) -> None:
        super().__init__(tasks)
        self.upload, self.order, self.answers, self.masks = upload, order, answers, masks
        self.answers.mask_wanted.connect(self._show_mask)
        self.upload.display_sets_created.connect(self.study_changed)
        self.order.study_changed.connect(self.study_changed)
        self.upload.reload_wanted.connect(self.reload_wanted)
        self.order.reload_wanted.connect(self.reload_wanted)
        self.upload.other_study_wanted.connect(self.other_study_wanted)

    async def fill(self) -> None:
        """Take the tabs in, one at a time: each is then styled, which takes some time."""
        for tab, title, help_page in (
            (self.upload, tr("Window", "Upload"), "upload"),
            (self.order, tr("Window", "Order"), "order"),
            (self.answers, tr("Window", "Answers"), "answers"),
            (self.masks, tr("Window", "Masks"), "masks"),
        ):
            self.add(tab, title, help_page)
            await asyncio.sleep(0)

    def let_ask_for_token(self, ask: AskForToken) -> None:
        """What a tab calls when the server refuses the token in the middle of its work."""
        self.upload.run.at_work.token.ask = ask
        self.order.run.ask_for_token = ask
        self.masks.run.ask_for_token = ask

    def _show_mask(self, answer_pk: str) -> None:
        self.setCurrentWidget(self.masks)
        self.masks.show_mask(answer_pk)

    def offer(self, offer: PracticeOffer) -> None:
        """Offer the sample cases of practice."""
        self.upload.samples = Samples(offer.sample_folder, offer.dicom_folder, offer.trouble_folder)

    def take_up_settings(self) -> None:
        """The settings were changed."""
        self.upload.run.at_work.take_up_settings()
        self.masks.take_up_settings()

    def come_back(self) -> None:
        """The user is back from choosing another study, without having chosen."""
        self.upload.runs.forget_wish()


async def made_tabs(
    tasks: Tasks, settings: Settings, theme: Theme, journal: Journal, *, pace: float | None = None
) -> AllTabs:
    """All tabs, made one at a time: between two of them the window answers its user.

    *pace*: seconds for each request that follows imports; None: the usual.
    """
    with ExitStack() as unfinished:
        upload = UploadTab(tasks, settings, theme, journal, pace=PACE if pace is None else pace)
        unfinished.callback(_give_up, upload)
        await asyncio.sleep(0)
        order = OrderTab(tasks, settings, theme, journal)
        unfinished.callback(_give_up, order)
        await asyncio.sleep(0)
        answers = AnswersTab(tasks, settings, theme, journal)
        unfinished.callback(_give_up, answers)
        await asyncio.sleep(0)
        masks = MasksTab(tasks, settings, theme, journal)
        unfinished.callback(_give_up, masks)
        await asyncio.sleep(0)
        tabs = AllTabs(tasks, upload, order, answers, masks)
        unfinished.callback(tabs.deleteLater)
        await tabs.fill()
        unfinished.pop_all()
    return tabs


def _give_up(tab: UploadTab | OrderTab | AnswersTab | MasksTab) -> None:
    """The program ends while tabs are being made."""
    tab.stop()
    tab.deleteLater()
