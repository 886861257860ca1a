"""The lines above the order table that stay as long as they are true."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcdesk.errors import NotEditor
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import SMALL, Banner
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.listing.apply_text import clashes_text, lost_titles_text
from gcdesk.order.listing.sights import Sights
from gcdesk.order.planning.plan import Plan, lost_titles
from gcdesk.texts import counted, tr


class Notices(QWidget):
    """That one may not change the study, that it shuffles, what is empty, and why an order or titles can't hold."""

    reload_wanted = Signal()
    """The user may have been given the right to change the study."""
    page_wanted = Signal()
    """The study's page is to be opened, on which empty display sets can be deleted."""
    nearest_wanted = Signal()
    """The nearest order that can hold is to be taken."""
    titles_wanted = Signal()
    """Locked display sets are to be called as they are in the study."""

    def __init__(self) -> None:
        super().__init__()
        self._no_right = Banner(
            "warning",
            tr(
                "Order",
                "You may not change this reader study: you can only look at its order. Ask its editors.",
            ),
            tr("Order", "Load the study again"),
            name="order_no_right",
        )
        self._shuffles = Banner(
            "info",
            tr(
                "Order",
                "This reader study shuffles: each reader sees the display sets in an order of their own, whatever their "
                "numbers say. You can still put them in order here, for the study's own list.",
            ),
            name="order_shuffles",
        )
        self._empty = Banner("info", "", tr("Order", "Open the study's page"), name="order_empty")
        self._clash = Banner("problem", "", tr("Order", "Take the nearest order"), name="order_clash")
        self._titles = Banner(
            "problem", "", tr("Order", "Let them keep their titles"), name="order_lost_titles"
        )
        self._no_right.add(HelpLink("order_no_right_help", NotEditor.help_target))
        self._shuffles.add(HelpLink("order_shuffles_help", "order#shuffles"))
        self._empty.add(HelpLink("order_empty_help", "order#empty"))
        self._clash.add(HelpLink("order_clash_help", "order#clash"))
        self._titles.add(HelpLink("order_lost_titles_help", "order#lost-titles"))
        self._no_right.pressed.connect(self.reload_wanted)
        self._empty.pressed.connect(self.page_wanted)
        self._clash.pressed.connect(self.nearest_wanted)
        self._titles.pressed.connect(self.titles_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for banner in (self._no_right, self._shuffles, self._empty, self._clash, self._titles):
            column.addWidget(banner)

    def follow(self, *, may_look_only: bool, sights: Sights, plan: Plan | None, sets: Sets) -> None:
        """Show what is true now. *plan* None: it is not known whether the wanted order can hold."""
        clashes = clashes_text(plan, sets) if plan is not None and not may_look_only else ""
        self._no_right.setVisible(may_look_only)
        self._shuffles.setVisible(sights.is_shuffled)
        self._empty.setVisible(bool(sights.empty))
        if sights.empty:
            self._empty.say(_empty_text(len(sights.empty)))
        self._clash.setVisible(bool(clashes))
        if clashes:
            self._clash.say(clashes)
        lost = lost_titles(plan, sets) if plan is not None and not may_look_only else []
        self._titles.setVisible(bool(lost))
        if lost:
            self._titles.say(lost_titles_text(lost, sets))
        self.setVisible(
            may_look_only or sights.is_shuffled or bool(sights.empty) or bool(clashes) or bool(lost)
        )


def _empty_text(amount: int) -> str:
    return counted(
        amount,
        tr(
            "Order",
            "{n} display set is empty: readers see nothing in it. It can be deleted on the study's web page.",
        ),
        tr(
            "Order",
            "{n} display sets are empty: readers see nothing in them. They can be deleted on the study's web page.",
        ),
    )
