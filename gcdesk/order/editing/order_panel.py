"""The middle of the order tab: tools, what can't hold, the table, what a row holds, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gcdesk.api.models import DisplaySet
from gcdesk.kit import resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, ElidedLabel, EmptyState, label, named
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.live_plan import LivePlan
from gcdesk.order.editing.model import OrderModel
from gcdesk.order.editing.order_actions import OrderActions
from gcdesk.order.editing.rearranging import Rearranging
from gcdesk.order.editing.row_words import Told
from gcdesk.order.editing.table_view import OrderView
from gcdesk.order.editing.tools import Tools
from gcdesk.order.listing.finding import Kind, found, of_kind, shown
from gcdesk.order.planning.plan import Plan
from gcdesk.order.preview.preview_view import PreviewView
from gcdesk.texts import counted, tr

_TABLE, _NO_SETS, _NONE_FOUND = range(3)
"""The pages."""
_PREVIEW = "order/preview"
"""Under which it is remembered whether the preview is shown."""


class OrderPanel(QWidget):
    """Shows the draft and its plan. Which rows are shown never changes what an action is done to."""

    looked_at = Signal(str)
    """The row of that pk is the current one; "": none is."""
    preview_shown = Signal()
    """The preview can be seen now."""

    def __init__(self, draft: Draft, plan: LivePlan, tasks: Tasks, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._draft, self._live, self._settings = draft, plan, settings
        self._words: Mapping[str, str] = {}
        self._empty: frozenset[str] = frozenset()
        self._changed: frozenset[str] = frozenset()
        self._said = ""
        """What was said of the last edit, until the next, or until another row is looked at."""
        self.model = OrderModel(draft, self)
        self.view = OrderView(self.model, theme, settings)
        self.actions_ = OrderActions(self.view, draft)
        self.work = Rearranging(draft, lambda: self.actions_.scope, tasks, settings, self)
        self.tools = Tools(self.actions_, self.work, draft, tasks)
        self.preview = PreviewView()
        self._help = HelpLink("order_told_help")
        self._told = named(ElidedLabel(mode=Qt.TextElideMode.ElideRight), "order_told", "")
        self._amount: QLabel = named(label("", "muted", wrap=False), "order_amount", tr("Order", "How many"))
        self._stack = QStackedWidget()
        for page in (self.view, _no_sets(), self._none_found()):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()
        self.follow()

    # ---- what it is told

    def show_sets(
        self, display_sets: Mapping[str, DisplaySet], names: Mapping[str, str], words: Mapping[str, str]
    ) -> None:
        """The study was loaded; the draft follows. *words*: pk → what a search looks at."""
        self.model.show_sets(display_sets)
        self.work.names = names
        self._words = words
        self._empty = frozenset(pk for pk, each in display_sets.items() if not each.values)

    def forget(self) -> None:
        """Another study is being opened: nothing of this one is to be seen, or edited, any more."""
        self.tools.forget_search()
        self.model.forget_states()
        self._split.hide()
        self.tools.hide()
        self._amount.setText("")
        self.say("")

    def set_may_edit(self, *, may: bool) -> None:
        """Whether anything can be edited now."""
        self.model.set_may_edit(may=may)
        self.view.set_may_move(may=may)
        self.actions_.set_may_edit(may=may)
        self.tools.set_may_edit(may=may)
        self.view.viewport().update()

    def say(self, sentence: str) -> None:
        """Say something of the last edit below the table; "": nothing but what is to be said of the current row."""
        self._said = sentence
        self._show_sentence()

    def show_only(self, kind: Kind) -> None:
        """Show the display sets of *kind*."""
        self.tools.show_kind(kind)

    def follow(self) -> None:
        """Show the draft as it is now, as far as it is searched for."""
        now = self._draft.arrangement
        found_ones = found(self.tools.searched, now, self._words)
        kinds = of_kind(
            self.tools.kind,
            self._draft.sets,
            changed=self._changed,
            empty=self._empty,
            problems=self.model.told.problems,
        )
        rows = shown(now.sequence, found_ones, kinds)
        with self.view.keeping_place():
            self.model.show_rows(rows)
        total = len(now.sequence)
        self._stack.setCurrentIndex(_TABLE if rows else _NONE_FOUND if total else _NO_SETS)
        self.tools.setVisible(total > 0)
        self._split.show()
        amount = counted(total, tr("Order", "{n} display set"), tr("Order", "{n} display sets"))
        if len(rows) != total:
            amount = tr("Order", "{n} of {amount} shown", n=len(rows), amount=amount)
        self._amount.setText(amount)

    # ---- inside

    def _show_plan(self) -> None:
        plan = self._live.plan
        if plan is None:
            return
        self._changed = frozenset(change.pk for change in plan.written)
        self.model.show_told(Told(plan.orders, _problems(plan)))
        if self.tools.kind in {Kind.CHANGED, Kind.PROBLEM}:
            self.follow()
        self._show_sentence()

    def _show_current(self) -> None:
        self.say("")
        self.looked_at.emit(self.view.current_pk())

    def _show_sentence(self) -> None:
        """What was said last, or all that is to be said of the current row, not for the pointer only."""
        pk = self.view.current_pk()
        self._told.set_text(self._said or (" ".join(self.model.sentences(pk)) if pk else ""))
        self._help.lead_to(self.model.help_target(pk) if pk and not self._said else "")

    def _show_preview(self, *, wanted: bool) -> None:
        self.preview.setVisible(wanted)
        self._settings.remember(_PREVIEW, "shown" if wanted else "hidden")
        if wanted:
            self.preview_shown.emit()

    def _show_all(self) -> None:
        self.tools.forget_search()
        self.follow()
        self.view.setFocus()

    def _none_found(self) -> QWidget:
        state = EmptyState(
            "search",
            tr("Order", "No display set matches"),
            tr("Order", "Change the search or what is to be shown, or show all."),
            tr("Order", "Show all"),
        )
        if state.button is not None:
            state.button.setObjectName("order_show_all_button")
        state.pressed.connect(self._show_all)
        return state

    def _make_toggle(self) -> QPushButton:
        text = tr("Order", "Preview")
        toggle = named(
            QPushButton(text),
            "preview_button",
            text,
            tr("Order", "Show the images of the current row, and what else it holds"),
        )
        toggle.setIcon(resources.icon("eye"))
        toggle.setCheckable(True)
        toggle.toggled.connect(lambda on: self._show_preview(wanted=on))
        with QSignalBlocker(toggle):
            toggle.setChecked(self._settings.recall(_PREVIEW) != "hidden")
        return toggle

    def _lay_out(self) -> None:
        toggle = self._make_toggle()
        split = self._split = named(
            QSplitter(Qt.Orientation.Horizontal), "order_split", tr("Order", "Table and preview")
        )
        split.setChildrenCollapsible(False)
        split.addWidget(self._stack)
        split.addWidget(self.preview)
        self.preview.setVisible(toggle.isChecked())  # not before: alone, it would be a window
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self._told, 1)
        below.addWidget(self._help)
        below.addWidget(self._amount)
        below.addWidget(toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.tools)
        layout.addWidget(split, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._draft.changed.connect(lambda: self.say(""))
        self._draft.changed.connect(self.follow)
        self._live.found.connect(self._show_plan)
        self.tools.search_changed.connect(self.follow)
        self.view.current_changed.connect(self._show_current)
        self.actions_.told.connect(self.say)
        self.model.edits_refused.connect(self.say)
        self.model.place_typed.connect(self.actions_.move_to_place)
        self.work.done.connect(self.view.setFocus)
        self.work.told.connect(self.say)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.tools.focus_search)


def _problems(plan: Plan) -> dict[str, str]:
    """Pk → all that is wrong with it."""
    told: dict[str, str] = {}
    for problem in plan.problems:
        told[problem.pk] = (
            f"{told[problem.pk]} {problem.sentence}" if problem.pk in told else problem.sentence
        )
    return told


def _no_sets() -> QWidget:
    return EmptyState(
        "list",
        tr("Order", "This reader study has no display sets yet"),
        tr("Order", "Upload cases first: then they are put in order here."),
    )
