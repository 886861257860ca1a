"""What is done with many display sets at once: sorting, shuffling, numbering, titles. Asks in dialogs where needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gcdesk.errors import GcdeskError
from gcdesk.kit import dialogs, messages
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.order.arranging import sorting
from gcdesk.order.arranging.arrangement import Arrangement, Keys, as_listed, reverse
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.number_dialog import NumberDialog
from gcdesk.order.editing.pattern_dialog import PatternDialog
from gcdesk.order.editing.replace_dialog import ReplaceDialog
from gcdesk.order.editing.scope import Scope
from gcdesk.order.editing.sheet_dialog import KINDS, Said, SheetDialog, Use
from gcdesk.order.editing.shuffle_dialog import ShuffleDialog, stay_text
from gcdesk.study.spreadsheets.read import read_sheet
from gcdesk.study.spreadsheets.sheet import Sheet
from gcdesk.texts import tr

_FOLDER = "order/spreadsheets"
"""Under which the folder of the last spreadsheet is remembered."""


class Rearranging(QObject):
    """Each method is named after its entry in a menu. Dialogs open over *parent*."""

    done = Signal()
    """A dialog was closed, or an edit made: the table wants the keyboard again."""
    told = Signal(str)
    """A sentence about what an edit has done, or has not."""

    def __init__(
        self, draft: Draft, scope: Callable[[], Scope], tasks: Tasks, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._draft = draft
        self._scope = scope
        self._tasks = tasks
        self._settings = settings
        self.names: Mapping[str, str] = {}
        """Interface slug → what people call it."""
        self.descending = False
        """Whether sorting puts the largest first."""

    def name(self, slug: str) -> str:
        """What people call the interface *slug*."""
        return self.names.get(slug, slug)

    # ---- the order

    async def sort_by_title(self) -> None:
        """In natural order of the titles."""
        keys, now, hold = self._scope().keys, self._draft.arrangement, self._draft.locked
        order = await self._tasks.run(sorting.by_title, now, keys, descending=self.descending, hold=hold)
        self._arrange(now, order, tr("Order", "sorting by title"), keys)

    async def sort_by_value(self, slug: str) -> None:
        """By the value of an interface."""
        keys, now, sets = self._scope().keys, self._draft.arrangement, self._draft.sets
        order = await self._tasks.run(
            sorting.by_value, now, sets, slug, keys, descending=self.descending, hold=sets.locked
        )
        self._arrange(now, order, tr("Order", "sorting by {interface}", interface=self.name(slug)), keys)

    async def sort_by_sheet(self) -> None:
        """By a column of a spreadsheet."""
        keys, now, hold = self._scope().keys, self._draft.arrangement, self._draft.locked
        said = await self._said(Use.ORDER)
        if said is not None:
            order = await self._tasks.run(
                sorting.by_values, now, said.values, keys, descending=said.descending, hold=hold
            )
            self._arrange(now, order, tr("Order", "sorting by a spreadsheet"), keys)

    def reverse(self) -> None:
        """The other way round."""
        keys, now = self._scope().keys, self._draft.arrangement
        self._arrange(now, reverse(now, keys, hold=self._draft.locked), tr("Order", "reversing"), keys)

    def as_in_study(self) -> None:
        """The order that the study has; titles stay as they are wanted."""
        now = self._draft.arrangement
        order = now.with_sequence(as_listed(self._draft.sets).sequence).with_numbering(None)
        self._take(now, order, tr("Order", "going back to the study's order"))

    async def shuffle(self) -> None:
        """At random, or in balanced blocks."""
        now = self._draft.arrangement
        dialog = ShuffleDialog(self._draft.sets, self.names, self._scope(), self._window)
        chosen: list[tuple[Arrangement, str, int]] = []
        dialog.accepted.connect(lambda: chosen.append((dialog.shuffled(now), dialog.label_, dialog.seed)))
        if not await dialogs.finished(dialog) or not chosen:
            self.done.emit()
            return
        after, label, seed = chosen[0]
        self._take(now, after, label)
        told = tr(
            "Order", "Shuffled with the seed {seed}, which shuffles them the same way again.", seed=seed
        )
        if after.numbering is None:
            told += " " + tr("Order", "“Number…” gives them order numbers in even steps.")
        self.told.emit(told)

    async def number(self) -> None:
        """Count the order numbers, or not any more."""
        now = self._draft.arrangement
        dialog = NumberDialog(now.numbering, self._window)
        chosen: list[Arrangement] = []
        dialog.accepted.connect(lambda: chosen.append(now.with_numbering(dialog.numbering)))
        if await dialogs.finished(dialog) and chosen:
            self._take(now, chosen[0], tr("Order", "numbering"))
        self.done.emit()

    # ---- titles

    async def titles_by_pattern(self) -> None:
        """As a pattern says."""
        now = self._draft.arrangement
        dialog = PatternDialog(now, self._draft.sets, self.names, self._scope(), self._window)
        chosen: list[dict[str, str]] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.titles))
        if await dialogs.finished(dialog) and chosen:
            self._take(now, now.with_titles(chosen[0]), tr("Order", "titles by a pattern"))
        self.done.emit()

    async def replace_in_titles(self) -> None:
        """One text by another."""
        now = self._draft.arrangement
        dialog = ReplaceDialog(now, self._draft.sets, self._scope(), self._tasks, self._window)
        chosen: list[dict[str, str]] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.titles))
        if await dialogs.finished(dialog) and chosen:
            self._take(now, now.with_titles(chosen[0]), tr("Order", "replacing in titles"))
        self.done.emit()

    async def titles_by_sheet(self) -> None:
        """From a spreadsheet."""
        now = self._draft.arrangement
        said = await self._said(Use.TITLES)
        if said is not None:
            self._take(now, now.with_titles(said.titles), tr("Order", "titles from a spreadsheet"))

    def study_titles(self) -> None:
        """The titles that the study has; the order stays as it is wanted."""
        now = self._draft.arrangement
        titles = as_listed(self._draft.sets).titles
        keys = self._scope().keys
        wanted = titles if keys is None else {pk: titles[pk] for pk in keys}
        self._take(now, now.with_titles(wanted), tr("Order", "going back to the study's titles"))

    # ---- inside

    def _arrange(self, before: Arrangement, after: Arrangement, label: str, keys: Keys | None) -> None:
        """As `_take`, of an order of *keys* (None: all); which of them had to stay is said."""
        is_current, is_new = self._draft.arrangement is before, after != before
        self._take(before, after, label)
        if not is_current:
            return
        held = len(self._draft.locked if keys is None else self._draft.locked.intersection(keys))
        told = stay_text(held)
        if not is_new:
            told = " ".join(part for part in (tr("Order", "They are in this order already."), told) if part)
        self.told.emit(told)

    def _take(self, before: Arrangement, after: Arrangement, label: str) -> None:
        """Want *after*, which was made of *before*, unless something else was edited meanwhile."""
        if self._draft.arrangement is before:
            self._draft.change(after, label)
        self.done.emit()

    async def _said(self, use: Use) -> Said | None:
        """What a spreadsheet that the user chooses says; None: nothing was chosen."""
        start = Path(self._settings.recall(_FOLDER) or Path.home())
        kinds = tr("Order", "Spreadsheets ({kinds})", kinds=KINDS)
        path = await dialogs.choose_file(self._window, tr("Order", "Spreadsheet"), start, kinds)
        if path is None:
            self.done.emit()
            return None
        self._settings.remember(_FOLDER, str(path.parent))
        try:
            sheet = await self._tasks.run(read_sheet, path, cancelled=self._tasks.closing)
        except GcdeskError as error:
            messages.show_error(self._window.window(), error)
            return None
        return await self._agreed(path, sheet, use)

    async def _agreed(self, path: Path, sheet: Sheet, use: Use) -> Said | None:
        dialog = SheetDialog(path, sheet, use, self._draft.arrangement, self._draft.sets, self._window)
        dialog.sheet_wanted.connect(lambda name: self._tasks.start(self._read_into(dialog, path, name)))
        chosen: list[Said] = []
        dialog.accepted.connect(lambda: chosen.append(dialog.said))
        await dialogs.finished(dialog)
        self.done.emit()
        return chosen[0] if chosen else None

    async def _read_into(self, dialog: SheetDialog, path: Path, name: str) -> None:
        try:
            dialog.show_sheet(await self._tasks.run(read_sheet, path, name, cancelled=self._tasks.closing))
        except GcdeskError as error:
            dialog.show_problem(error)
