"""What can be done with the order now, and what is said of it: what can be applied, or why nothing can."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.live_plan import LivePlan
from gcdesk.order.editing.order_panel import OrderPanel
from gcdesk.order.listing.apply_text import plan_text
from gcdesk.order.running.apply_view import ApplyView
from gcdesk.order.running.apply_work import ApplyWork
from gcdesk.order.running.kept_work import KeptWork
from gcdesk.order.running.notices import Notices
from gcdesk.order.shown_study import ShownStudy
from gcdesk.texts import tr


class Readiness(QObject):
    """Keeps panel, notices and buttons in step with the study, the draft and the run."""

    def __init__(
        self,
        draft: Draft,
        plan: LivePlan,
        study: ShownStudy,
        run: ApplyWork,
        kept: KeptWork,
        *,
        panel: OrderPanel,
        notices: Notices,
        view: ApplyView,
    ) -> None:
        super().__init__(study)
        self._draft = draft
        self._plan = plan
        self._study = study
        self._run = run
        self._kept = kept
        self._panel = panel
        self._notices = notices
        self._view = view
        plan.found.connect(self.follow)
        plan.lost.connect(self.follow)
        study.changed.connect(self.follow)
        run.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Something is other than it was."""
        study = self._study
        self._notices.follow(
            may_look_only=study.place is not None and not study.may_change,
            sights=study.sights,
            plan=self._plan.plan,
            sets=self._draft.sets,
        )
        may_edit = study.may_change and study.is_open and not self._run.is_busy
        self._panel.set_may_edit(may=may_edit)
        self._panel.model.show_answers(known=study.knows_answers)
        amount, told, can_apply = self._ready()
        self._view.show_ready(
            amount, told, can_apply=can_apply and may_edit, is_edited=may_edit and self._draft.is_edited
        )

    def _ready(self) -> tuple[int, str, bool]:
        """How many display sets would be written, what is said of that, and whether they can be now."""
        plan, study = self._plan.plan, self._study
        if study.place is not None and not study.may_change:
            return 0, tr("Order", "You may not change this study."), False
        if plan is None or not study.is_open:
            return 0, "", False
        amount, told = len(plan.written), plan_text(plan, is_applied=self._run.is_all_written)
        if not plan.can_be_applied:
            return amount, told, False
        if study.waits_for_locks:
            told = tr("Order", "It can be applied as soon as it is known which display sets are locked.")
            return amount, told, False
        if not self._kept.is_known:
            return amount, told, False  # for a moment
        if self._kept.unfinished is not None:
            return amount, tr("Order", "Decide first about the changes that were stopped halfway."), False
        return amount, told, True
