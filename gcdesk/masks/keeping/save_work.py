"""The life of a saving in the window: asked about, planned, carried out, paused, decided about, ended, however it ends."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.api.connection import Connection
from gcdesk.errors import GcdeskError, NoUser, OtherUser, TokenRefused
from gcdesk.kit import browser, dialogs, messages
from gcdesk.kit.awake import Awake
from gcdesk.kit.progress import Sampler
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.masks.browsing.model import MasksModel
from gcdesk.masks.keeping.decide_dialog import DecideDialog
from gcdesk.masks.keeping.save_dialog import Chosen, SaveDialog
from gcdesk.masks.keeping.save_text import help_target, key_text, problem_lines
from gcdesk.masks.keeping.save_view import SaveView
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import MASK, Plan
from gcdesk.masks.saving.prepare import Prepared, prepare
from gcdesk.masks.saving.save import Outcome, Saving
from gcdesk.masks.saving.states import Differs, SaveState, Stopped, can_retry
from gcdesk.study.reader_key import ReaderNames, key_beside, remembered_key
from gcdesk.texts import tr

SECONDS_TO_STOP = 3.0
_SPEED_OVER = 3.0
"""Seconds over which the speed is told."""

AskForToken = Callable[[GcdeskError], Awaitable[Connection | None]]
"""Asks for another token of the same user, as the one that was used is refused; None: not now."""


class SaveWork(QObject):
    """One saving at a time; *view* and *model* show it, dialogs open over *parent*."""

    changed = Signal()
    """It is at work or resting now: ask `is_busy`."""

    def __init__(
        self, view: SaveView, model: MasksModel, tasks: Tasks, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._view, self._model, self._tasks, self._settings = view, model, tasks, settings
        self._connection: Connection | None = None
        self._plan: Plan | None = None
        """Of the saving that is shown; all of it, also while only a part is tried again."""
        self._note = ""
        """What is said of the readers' names."""
        self._states: dict[str, SaveState] = {}
        self._saving: Saving | None = None
        self._is_running = self._is_stopped = False
        self._over = asyncio.Event()
        self._speed = Speed()
        self._awake = Awake()
        self._sampler = Sampler(self, self._sample)
        self.ask_for_token: AskForToken | None = None
        view.pause_wanted.connect(self.pause_or_go_on)
        view.cancel_wanted.connect(self.stop)
        view.folder_wanted.connect(self._show_folder)
        view.problems_wanted.connect(self.tell_problems)
        view.retry_wanted.connect(tasks.slot(self.retry, alone=True))
        view.decide_wanted.connect(tasks.slot(self.decide, alone=True))

    @property
    def is_busy(self) -> bool:
        """Whether masks are being saved."""
        return self._is_running

    def use(self, connection: Connection) -> None:
        """Load from there from now on."""
        self._connection = connection

    def forget(self) -> None:
        """Another study: nothing of the last saving is shown any more."""
        self._plan, self._note, self._states = None, "", {}
        self._view.rest()

    # ---- what the user can do

    async def save(
        self,
        rows: Sequence[MaskRow],
        everything: Sequence[MaskRow],
        readers: Sequence[str],
        key_memory: str,
    ) -> None:
        """Ask where and how, and save *rows*, of *everything* that the study has; *readers* is who may get a pseudonym.

        *key_memory* is where the settings keep which key to the pseudonyms was used last.
        """
        connection = self._connection
        if self.is_busy or not rows:
            return
        last = await remembered_key(self._settings.recall(key_memory), self._tasks.run)
        fresh = ReaderNames().of(readers)
        dialog = SaveDialog(rows, everything, fresh, self._settings, self._tasks, self._window, last)
        chosen: list[Chosen] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.chosen))
        if not await dialogs.finished(dialog) or not chosen or self.is_busy:
            return
        if connection is not self._connection:
            return  # another account was chosen meanwhile
        self._begin()
        try:
            made = await self._tasks.run(_prepared, chosen[0], tuple(everything), tuple(readers))
            if made.plan.options.names is not None:
                key = key_beside(made.plan.options.folder)
                self._settings.remember(key_memory, str(key.absolute()))
            note = " ".join(filter(None, (made.note, key_text(made.plan.options))))
            self._plan, self._note, self._states = made.plan, note, {}
            self._model.forget_saved()
            await self._to_the_end(made.plan)
        finally:
            self._end()

    async def retry(self) -> None:
        """Try once more what failed, and go on with what was stopped."""
        await self._again([key for key, state in self._states.items() if can_retry(state)], None)

    async def decide(self) -> None:
        """Ask what to do about files that are there and different, and do it."""
        differing = {key: state for key, state in self._states.items() if isinstance(state, Differs)}
        if self.is_busy or not differing or self._plan is None:
            return
        plan_before = self._plan
        dialog = DecideDialog(differing, self._window)
        wanted: list[tuple[Sequence[str], SaveOptions]] = []
        dialog.accepted.connect(
            lambda: wanted.append((dialog.keys, replace(plan_before.options, decision=dialog.decision)))
        )
        if await dialogs.finished(dialog) and wanted and self._plan is plan_before:
            await self._again(*wanted[0])

    def pause_or_go_on(self) -> None:
        """Begin nothing more until it is pressed again."""
        if self._saving is None or self._is_stopped:
            return
        if self._saving.paused:
            self._saving.go_on()
        else:
            self._saving.pause()
        self._view.show_paused(paused=self._saving.paused)
        self._sample()

    def stop(self) -> None:
        """Stop within two seconds; what is saved stays, and saving into the same folder goes on later."""
        if self._is_running and not self._is_stopped:
            self._is_stopped = True
            self._view.show_stopping()
            if self._saving is not None:
                self._saving.cancel()

    async def stopped(self) -> None:
        """Stop, and wait until it has ended, a few seconds at most."""
        self.stop()
        if self._is_running:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), SECONDS_TO_STOP)

    async def ask_to_stop(self) -> bool:
        """Ask whether to stop, and wait for the end; False: the user wants to keep saving."""
        if not self.is_busy:
            return True
        wanted = await messages.ask(
            self._window,
            tr("Masks", "Masks are still being saved"),
            tr(
                "Masks",
                "What is saved already stays. Save into the same folder later to go on: what is there is not loaded again.",
            ),
            accept=tr("Masks", "Stop"),
            reject=tr("Masks", "Keep saving"),
        )
        if wanted:
            await self.stopped()
        return wanted

    def tell_problems(self) -> None:
        """List what was not saved, and why."""
        if self._plan is not None:
            lines = problem_lines(self._plan, self._states)
            messages.tell(
                self._window,
                tr("Masks", "Not saved"),
                tr("Masks", "What was not saved, and why, is listed in the details."),
                "\n".join(lines),
                unfolded=True,
                help_target=help_target(self._plan, self._states),
            )

    # ---- inside

    async def _again(self, keys: Iterable[str], options: SaveOptions | None) -> None:
        if self._plan is None or self.is_busy:
            return
        part = self._plan.only(keys, options)
        if not part.jobs:
            return
        self._begin()
        try:
            await self._to_the_end(part)
        finally:
            self._end()

    async def _to_the_end(self, part: Plan) -> None:
        """Save, with another token when the one that is used is refused on the way."""
        while self._connection is not None and not self._is_stopped:
            outcome = await self._run(Saving(self._connection, part))
            self._states.update(outcome.states)
            another = await self._another_token(outcome.error)
            if another is None:
                self._show_end(outcome)
                return
            self._connection = another
            part = part.only(key for key, state in outcome.states.items() if isinstance(state, Stopped))

    async def _run(self, saving: Saving) -> Outcome:
        self._saving = saving
        self._speed = Speed()
        self._view.begin()
        self._sampler.start()
        try:
            return await self._tasks.run(saving.run)
        finally:
            self._saving = None
            self._sampler.stop()
            self._show_rows(saving.board.take())

    async def _another_token(self, refused: GcdeskError | None) -> Connection | None:
        needs_one = isinstance(refused, TokenRefused | NoUser | OtherUser) and not self._is_stopped
        if not needs_one or refused is None or self.ask_for_token is None:
            return None
        self._view.show_halted(tr("Masks", "Waiting for another token"))
        return await self.ask_for_token(refused)

    def _begin(self) -> None:
        self._over.clear()
        self._is_running, self._is_stopped = True, False
        self._view.begin()
        self._awake.start(tr("Masks", "gcdesk is saving masks"))
        self.changed.emit()

    def _end(self) -> None:
        self._awake.stop()
        self._is_running = False
        if self._view.is_at_work:  # it could not begin; why is being told
            self._view.rest()
        self._over.set()
        self.changed.emit()

    def _show_end(self, outcome: Outcome) -> None:
        states = dict(self._states)
        self._view.show_end(replace(outcome, states=states), self._note)

    def _sample(self) -> None:
        saving = self._saving
        if saving is None:
            return
        self._show_rows(saving.board.take())
        if not self._is_stopped:
            progress = saving.board.progress
            speed = self._speed.after(progress.loaded_bytes, time.monotonic())
            self._view.show_progress(progress, speed, paused=saving.paused)

    def _show_rows(self, changed: Mapping[str, SaveState]) -> None:
        self._model.show_saved(
            {key.split(":")[1]: s for key, s in changed.items() if key.startswith(f"{MASK}:")}
        )

    def _show_folder(self) -> None:
        if self._plan is not None:
            browser.open_page(QUrl.fromLocalFile(str(self._plan.options.folder)))


class Speed:
    """Bytes a second over the last moments."""

    def __init__(self) -> None:
        self._seen: list[tuple[float, int]] = []

    def after(self, loaded: int, now: float) -> float:
        """The speed, *loaded* bytes having come until *now* (seconds)."""
        self._seen = [each for each in self._seen if now - each[0] <= _SPEED_OVER]
        self._seen.append((now, loaded))
        (began, before), (ended, after) = self._seen[0], self._seen[-1]
        return (after - before) / (ended - began) if ended > began else 0.0


def _prepared(chosen: Chosen, everything: Sequence[MaskRow], readers: Sequence[str]) -> Prepared:
    return prepare(chosen.rows, chosen.options, everything=everything, readers=readers)
