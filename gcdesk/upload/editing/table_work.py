"""The life of one assignment table: made from cases, kept, checked, and set aside while the rows of a run are shown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from gcdesk.journal.journals import Journals
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.keeper import Keeper
from gcdesk.upload.editing.live_checks import LiveChecks
from gcdesk.upload.editing.rows_work import RowsWork
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.engine.outcome import Outcome
from gcdesk.upload.engine.states import RowState
from gcdesk.upload.folder.cases import Cases, Grouping
from gcdesk.upload.records.earlier import look_up
from gcdesk.upload.records.journaled import Journaled
from gcdesk.upload.records.kept_runs import known_states, states_of
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.table import edits, plan
from gcdesk.upload.table.findings import Findings
from gcdesk.upload.table.in_study import NOTHING
from gcdesk.upload.table.key_file import key_mark
from gcdesk.upload.table.plan import Table
from gcdesk.upload.table.plan_table import table_of
from gcdesk.upload.table.saved import SavedTable
from gcdesk.upload.table.so_far import RowsSoFar, taken_up


class TableWork(QObject):
    """Holds what belongs to the table beside the table itself, and keeps everything in step with it."""

    changed = Signal()
    """What can be sent may be something else now."""
    begun_anew = Signal()
    """The table is about other cases now."""

    def __init__(
        self,
        history: History,
        panel: TablePanel,
        folder: FolderWork,
        journals: Journals,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._panel = panel
        self._folder = folder
        self._journals = journals
        self._keeper = Keeper(journals.lasting, tasks, self)
        self._tasks = tasks
        self._cases: Cases | None = None
        """What the table was made of; None while it is only what was kept."""
        self._saved: SavedTable | None = None
        self._openings = 0
        """Places whose kept table is being read; the user may have chosen another one meanwhile."""
        self._taking = asyncio.Lock()
        self.place: UploadPlace | None = None
        self.study = NOTHING
        """What the study has, as far as it and the journal know."""
        self.rows = RowsWork(history, panel, tasks)
        self._key_saved = ""
        """The `key_mark` of the table whose key was saved last."""
        self.checks = LiveChecks(tasks, self)
        panel.actions_.facts = lambda: self.checks.facts
        self.ask_to_replace: Callable[[], Awaitable[bool]] | None = None
        """Asks whether a table that was worked on may be replaced."""
        history.changed.connect(self._follow)
        folder.found.connect(tasks.slot(self.take))
        self.checks.found.connect(self._show_findings)
        self.checks.looking_changed.connect(self.changed)

    @property
    def sendable(self) -> frozenset[str]:
        """Rows that can be sent as they are."""
        findings = self._panel.model.findings
        if findings is None or self.checks.is_looking:
            return frozenset()
        return frozenset(draft.key for draft in self.rows.to_send.drafts) - findings.blocking_keys

    @property
    def left_out(self) -> int:
        """How many cases of the folder have no row."""
        return edits.left_out_of(self._folder.cases, self._history.table)

    @property
    def is_opening(self) -> bool:
        """Whether what was kept is being read: what is chosen in the meantime would be lost."""
        return self._openings > 0

    async def open(self, place: UploadPlace) -> None:
        """Show what was kept of the table for *place*, or an empty one."""
        self.place = place
        self.rows.are_visited = False
        self.checks.forget()
        self._folder.clear()
        # The table of the place before is not to be seen here, and never to be sent from here.
        self._panel.hide()
        self._panel.show_findings(None)
        self._openings += 1
        self.changed.emit()
        try:
            saved, known = await self._read(place)
        finally:
            self._openings -= 1
            self.changed.emit()
        if self.place is not place:
            return  # another study was chosen meanwhile
        self._panel.show()
        self._saved, self._cases = saved, None
        self._panel.show_folder(chosen=False)
        if saved is not None:
            self._begin(taken_up(saved.sent, saved.orders).with_known(known, saved.table.drafts), saved.run)
            self.rows.sent_as, self._key_saved = dict(saved.sent_as), saved.key_saved
        else:
            self._begin()
        self._history.show(saved.table if saved else Table())
        self._panel.view.fit_columns()
        if saved is not None and saved.root:
            await self._folder.open(saved.root, (saved.grouping, saved.pattern))

    async def _read(self, place: UploadPlace) -> tuple[SavedTable | None, dict[str, RowState]]:
        """What was kept of the table for *place*, and what the journal knows of its rows."""
        saved = await self._keeper.open(place.owner, place.study_pk)
        known: dict[str, RowState] = {}
        if saved is not None:
            known = await self._tasks.run(states_of, self._journals.of(place), place.owner, saved.run)
        await self.look_up()
        return saved, known

    def renew(self, place: UploadPlace) -> None:
        """The same study was loaded anew."""
        self.place = place
        self._tasks.start(self.look_up(), "look up earlier uploads")

    async def look_up(self) -> None:
        """Find out what the study has of the cases, from its display sets, its answers and the journal."""
        place = self.place
        if place is None:
            return
        study = await self._tasks.run(
            look_up, self._journals.of(place), place.owner, place.study_pk, place.snapshot.display_sets
        )
        if place is self.place:
            self.study = study
            self.take_answers()

    def take_answers(self) -> None:
        """Check with the answers that were loaded last: a display set that has any can't be changed."""
        answers = self.place.answers.latest if self.place and self.place.answers else None
        if answers is not None:
            self.study = self.study.with_answers({k: len(a) for k, a in answers.by_display_set.items()})
        self.check()

    async def take(self, cases: Cases) -> None:
        """Make the table of *cases*, or bring the one that is there up to date."""
        async with self._taking:
            if (
                cases is self._folder.cases and not self.rows.are_visited
            ):  # no other folder was chosen meanwhile
                await self._take(cases)

    async def _take(self, cases: Cases) -> None:
        table = self._history.table
        if self._saved is not None and _is_of(self._saved, cases):
            # What was left out before the program ended stays out.
            self._history.show(await self._tasks.run(edits.merge, table, cases.cases, new_ones=False))
        elif self._cases is not None and table.drafts and _alike(self._cases, cases):
            merged = await self._tasks.run(edits.merge, table, cases.cases, new_ones=True)
            self._history.change(merged, tr("Upload", "looking through the folder again"))
        elif await self._may_replace():
            used = self.place.snapshot.used_interfaces if self.place else ()
            fresh = await self._tasks.run(edits.begin, cases.cases, table.columns, used)
            self.checks.forget()
            self._begin()
            self._history.show(fresh)
        elif self._cases is not None:
            self._folder.show_again(self._cases)
            return
        self._saved, self._cases = None, cases
        self._panel.show_folder(chosen=True)
        self._panel.view.fit_columns()
        self._keep()

    def check(self) -> None:
        """Check the table soon."""
        if self.place is not None and not self.rows.are_visited:
            others = self.rows.so_far.others(self._history.table, self.study)
            self.checks.check(self.rows.to_send, others)
        self.changed.emit()

    async def show_run(self, claimed: Journaled) -> None:
        """Show the rows of a run that goes on: of this table, when they are as they were sent, or else its own."""
        self._folder.stop()
        known = await self._tasks.run(known_states, claimed.plan, claimed.ledger)
        if not await self.rows.are_of(claimed):
            await self._visit(claimed.run.id, await self._tasks.run(table_of, claimed.plan))
        self.rows.take_up(claimed, known)

    async def begin_run(self, claimed: Journaled, orders: Mapping[str, int] | None = None) -> None:
        """The rows of a run are about to be sent. *orders*: order numbers given to rows."""
        await self.rows.begin_run(claimed, orders)
        self._keep()
        await self.flush()  # after a crash the table must know which upload is its own

    def release(self, failed: Mapping[str, RowState]) -> None:
        """Nothing of the run is sent any more; its rows that *failed* can be edited and sent again."""
        self.rows.release(failed)
        self.check()

    def end_run(self, outcome: Outcome | None, sent: Iterable[str]) -> None:
        """The run ended with *outcome* (None: it broke off) of the rows *sent*."""
        self.rows.end_run(outcome, sent)
        self._keep()
        self.check()

    async def is_key_unsaved(self) -> bool:
        """Whether only this table tells which case each neutral title stands for."""
        return await self._tasks.run(key_mark, self._history.table) not in {"", self._key_saved}

    async def note_key_saved(self, table: Table) -> None:
        """The key of *table* was saved."""
        self._key_saved = await self._tasks.run(key_mark, table)
        self._keep()

    async def flush(self) -> None:
        """Keep now what is to be kept."""
        await self._keeper.flush()

    # ---- inside

    def _begin(self, so_far: RowsSoFar | None = None, run_id: str = "") -> None:
        """Other cases: nothing that was known of rows is true of them."""
        self.rows.begin(so_far, run_id)
        self._key_saved = ""
        self._panel.show_findings(None)
        self.begun_anew.emit()

    async def _visit(self, run_id: str, table: Table) -> None:
        await self._keeper.flush()
        self.rows.are_visited = True
        self._saved = self._cases = None  # so what is shown is not kept as the table
        self.checks.forget()
        self._folder.clear()
        self._panel.show_folder(chosen=True)
        self._begin(run_id=run_id)
        self._history.show(table)
        self.rows.lock()
        self._panel.view.fit_columns()

    def _follow(self) -> None:
        self.rows.forget_edited()
        self._keep()
        self.check()

    def _show_findings(self, findings: Findings) -> None:
        if self.rows.are_visited:
            return  # they are of the table
        self._panel.show_findings(findings)
        self.changed.emit()

    async def _may_replace(self) -> bool:
        worked_on = any(draft.by_hand or draft.title != draft.name for draft in self._history.table.drafts)
        return not worked_on or self.ask_to_replace is None or await self.ask_to_replace()

    def _keep(self) -> None:
        if self._cases is not None or self._saved is not None:
            self._keeper.save_soon(self._to_save)

    def _to_save(self) -> SavedTable:
        if self._cases is not None:
            how = (str(self._cases.listing.root), self._cases.grouping, self._cases.pattern)
        elif self._saved is not None:
            how = (self._saved.root, self._saved.grouping, self._saved.pattern)
        else:
            how = ("", Grouping.SUBFOLDER, "")
        rows, so_far = self.rows, self.rows.so_far
        return SavedTable(
            *how,
            self._history.table,
            so_far.orders,
            so_far.sent,
            rows.run_id,
            dict(rows.sent_as),
            self._key_saved,
        )


def _alike(one: Cases, other: Cases) -> bool:
    """Whether both are the same folder, grouped in the same way."""
    return plan.key_of_grouping(one) == plan.key_of_grouping(other)


def _is_of(saved: SavedTable, cases: Cases) -> bool:
    return (saved.root, saved.grouping, saved.pattern) == plan.key_of_grouping(cases)
