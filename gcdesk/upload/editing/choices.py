"""What is chosen for cases that the study has already, and for names that tell too much; at a row, or for all at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from gcdesk.errors import Cancelled
from gcdesk.kit import resources
from gcdesk.kit.dialogs import finished
from gcdesk.kit.progress import Sampler
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import BusyStrip, named
from gcdesk.texts import counted, tr
from gcdesk.upload.editing.choice_strip import ChoiceStrip
from gcdesk.upload.editing.history import History
from gcdesk.upload.editing.key_work import KeyWork
from gcdesk.upload.editing.replace_dialog import ReplaceDialog
from gcdesk.upload.editing.table_panel import TablePanel
from gcdesk.upload.editing.table_work import TableWork
from gcdesk.upload.table import choices, patient_data, plan, study_text
from gcdesk.upload.table.checks import PERSONS
from gcdesk.upload.table.neutral import send_neutrally
from gcdesk.upload.table.study_checks import THERE

LEAVE, REPLACE, NEW = "leave_there_button", "replace_there_button", "make_new_button"
COPIES = "send_copies_button"
NEUTRAL, USE_KEY, SAVE_KEY = "neutral_button", "use_key_button", "save_key_button"


class Choices(QObject):
    """Joins strips and menu with edits of the history's table. Every choice is one step that undo takes back."""

    def __init__(
        self, panel: TablePanel, history: History, work: TableWork, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._panel = panel
        self._history = history
        self._work = work
        self._tasks = tasks
        self._there = ChoiceStrip("there_strip", "warning", ("warning", "warning"), _there_buttons(), THERE)
        self._names = ChoiceStrip("names_strip", "warning", ("warning", "warning"), _names_buttons(), PERSONS)
        self._key = ChoiceStrip("key_strip", "info", ("info", "accent"), _key_buttons(), PERSONS)
        self._patient = ChoiceStrip(
            "patient_strip", "warning", ("warning", "warning"), _patient_buttons(), patient_data.HELP
        )
        self._busy = BusyStrip("answers")
        self._busy.stopped.connect(self._stop_loading)
        self._loaded = (0, 0)
        """Answers loaded, of how many."""
        self._sampler = Sampler(self, lambda: self._busy.show_progress(*self._loaded))
        self.strips: tuple[QWidget, ...] = (self._there, self._names, self._patient, self._key, self._busy)
        slot, key = tasks.slot, KeyWork(history, work, tasks, parent)
        work.ask_to_replace = key.may_replace
        self._ways: dict[str, Callable[[], object]] = {
            LEAVE: lambda: self.leave_out(self._there_keys()),
            REPLACE: slot(lambda: self.replace_values(self._there_keys()), alone=True),
            NEW: lambda: self.make_new(self._there_keys()),
            COPIES: lambda: self.send_copies(self._personal_keys()),
            NEUTRAL: lambda: self.send_neutrally(self._person_keys()),
            USE_KEY: slot(key.use, alone=True),
            SAVE_KEY: slot(key.save, alone=True),
        }
        for strip in (self._there, self._names, self._patient, self._key):
            strip.chosen.connect(self._choose)
        self._make_actions()
        panel.actions_.row_choices = self.actions_at
        panel.view.state_opened.connect(self.open_menu)
        work.changed.connect(self.follow)

    def follow(self) -> None:
        """Say what there is to choose now."""
        table = self._history.table
        taken, telling = set(self._there_keys()), set(self._personal_keys())
        there = [draft for draft in table.drafts if draft.key in taken]
        anew = frozenset() if any(self._work.study.titled(d.title) for d in there) else frozenset({NEW})
        self._there.say(study_text.there_text(there, self._work.study), without=anew)
        self._names.say(study_text.person_text(len(self._person_keys())))
        rows = [draft for draft in table.drafts if draft.key in telling]
        self._patient.say(patient_data.patient_text(rows, self._work.checks.facts))
        self._key.say(study_text.neutral_text(sum(bool(draft.neutral) for draft in table.drafts)))

    # ---- what the user can choose, for some rows

    def leave_out(self, keys: list[str]) -> None:
        """The cases leave the table; "Take back" brings them back."""
        label = counted(
            len(keys), tr("Upload", "leaving out {n} case"), tr("Upload", "leaving out {n} cases")
        )
        self._history.change(plan.leave_out(self._history.table, keys), label)

    def make_new(self, keys: list[str]) -> None:
        """The cases become display sets of their own, under titles that nothing else has."""
        table = choices.make_new(self._history.table, keys, self._work.study)
        self._history.change(table, tr("Upload", "making new display sets"))

    async def replace_values(self, keys: list[str]) -> None:
        """The display sets of the study get the values of the cases, after what is replaced was shown."""
        if not await self._load_answers():
            return
        table, study = self._history.table, self._work.study
        chosen = set(keys)
        found = [(draft, choices.found_for(draft, study)) for draft in table.drafts if draft.key in chosen]
        facts = self._work.checks.facts
        wanted = [choices.replacement(table, d, taken, facts) for d, taken in found if taken is not None]
        if wanted and await finished(ReplaceDialog(wanted, self._window)):
            label = tr("Upload", "replacing values")
            self._history.change(choices.replace_values(self._history.table, wanted), label)

    def send_neutrally(self, keys: list[str]) -> None:
        """Titles and file names of the cases tell nothing of the person."""
        table = send_neutrally(self._history.table, keys, self._work.study)
        self._history.change(table, tr("Upload", "using neutral names"))

    def send_copies(self, keys: list[str]) -> None:
        """Copies without patient data in their headers are sent of the cases' files."""
        table = patient_data.send_copies(self._history.table, keys, self._work.checks.facts)
        self._history.change(table, tr("Upload", "sending copies without patient data"))

    # ---- at a row

    def actions_at(self, keys: list[str]) -> list[QAction]:
        """What can be chosen for the rows *keys*, for their menu."""
        free = set(keys) - self._history.locked
        there = free & set(self._there_keys())
        self._replace.setEnabled(bool(there))
        self._new.setEnabled(bool(there))
        self._neutral.setEnabled(any(d.key in free and not d.neutral for d in self._history.table.drafts))
        self._copies.setEnabled(bool(free & set(self._personal_keys())))
        return [*([self._replace, self._new] if there else ()), self._neutral, self._use_key, self._copies]

    def open_menu(self, key: str) -> None:
        """The state of a row was double-clicked, or Enter pressed on it: what can be chosen for it."""
        if key not in self._there_keys():
            return
        menu = named(QMenu(self._panel.view), "choices_menu", tr("Upload", "What becomes of the case"))
        menu.addActions([self._panel.actions_.out, *self.actions_at([key])[:2]])
        menu.aboutToHide.connect(menu.deleteLater)
        view = self._panel.view
        place = view.visualRect(view.currentIndex()).bottomLeft()
        menu.popup(view.viewport().mapToGlobal(place) if view.isVisible() else QCursor.pos())

    # ---- inside

    def _choose(self, name: str) -> None:
        self._panel.view.setFocus()  # the button may go, and undo is in the table
        self._ways[name]()

    def _there_keys(self) -> list[str]:
        found = self._panel.model.findings
        return self._in_order(found.there_keys if found else frozenset())

    def _personal_keys(self) -> list[str]:
        found = self._panel.model.findings
        return self._in_order(found.personal_keys if found else frozenset())

    def _person_keys(self) -> list[str]:
        found = self._panel.model.findings
        return self._in_order(found.person_keys if found else frozenset())

    def _in_order(self, keys: frozenset[str]) -> list[str]:
        wanted = keys - self._history.locked
        return [draft.key for draft in self._history.table.drafts if draft.key in wanted]

    async def _load_answers(self) -> bool:
        """Load the study's answers, as display sets that have any can't be changed; False: it was stopped."""
        place = self._work.place
        if place is None or place.answers is None:
            return False
        text = tr("Upload", "Checking which display sets have answers…")
        self._loaded = (0, 0)
        self._busy.begin(text)
        self._sampler.start()
        try:
            await place.answers.renew(self._count)
        except Cancelled:
            return False
        finally:
            self._sampler.stop()
            self._busy.end()
        self._work.take_answers()
        return place is self._work.place

    def _count(self, loaded: int, total: int) -> None:
        """Called on the thread that loads: what it says is shown by the sampler."""
        self._loaded = (loaded, total)

    def _stop_loading(self) -> None:
        place = self._work.place
        if place is not None and place.answers is not None:
            place.answers.stop()

    def _make_actions(self) -> None:
        view = self._panel.view
        self._replace = self._action("replace_values", tr("Upload", "Replace its values…"), "retry")
        self._replace.triggered.connect(
            self._tasks.slot(lambda: self.replace_values(view.selected_keys()), alone=True)
        )
        self._new = self._action("make_new", tr("Upload", "Make a new display set"), "plus")
        self._new.triggered.connect(lambda: self.make_new(view.selected_keys()))
        self._neutral = self._action("send_neutrally", tr("Upload", "Use neutral names"), "")
        self._neutral.triggered.connect(lambda: self.send_neutrally(view.selected_keys()))
        self._use_key = self._action("use_key", tr("Upload", "Use a key file…"), "")
        self._use_key.triggered.connect(self._ways[USE_KEY])
        self._copies = self._action("send_copies", tr("Upload", "Send copies without patient data"), "")
        self._copies.triggered.connect(lambda: self.send_copies(view.selected_keys()))

    def _action(self, name: str, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"{name}_action")
        if icon:
            action.setIcon(resources.icon(icon))
        return action


def _there_buttons() -> list[tuple[str, str, str]]:
    return [
        (LEAVE, tr("Upload", "Leave out"), tr("Upload", "The cases leave the table and are not sent")),
        (
            REPLACE,
            tr("Upload", "Replace values…"),
            tr("Upload", "The display sets of the study get the values of these cases"),
        ),
        (NEW, tr("Upload", "Make new ones"), tr("Upload", "Under new titles, such as “patient 1 (2)”")),
    ]


def _names_buttons() -> list[tuple[str, str, str]]:
    return [
        (
            NEUTRAL,
            tr("Upload", "Use neutral names"),
            tr("Upload", "Titles such as “case 001”, files such as “case001_ct.mha”"),
        ),
        (USE_KEY, tr("Upload", "Use a key file…"), tr("Upload", "Use the titles of a key saved earlier")),
    ]


def _patient_buttons() -> list[tuple[str, str, str]]:
    return [
        (
            COPIES,
            tr("Upload", "Send copies without these fields"),
            tr(
                "Upload",
                "Copies without these fields are sent, every voxel as it is. Your files stay as they are.",
            ),
        )
    ]


def _key_buttons() -> list[tuple[str, str, str]]:
    return [
        (SAVE_KEY, tr("Upload", "Save the key…"), tr("Upload", "Which case each neutral title stands for"))
    ]
