"""A box of spans of time; one of them is between two days, which are asked for beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from gcdesk.kit.choice_box import ChoiceBox
from gcdesk.kit.widgets import SMALL, named
from gcdesk.texts import tr

K = TypeVar("K")


class SpanBox(QWidget, Generic[K]):
    """The first of its spans is the usual one."""

    changed = Signal()
    """Another span is chosen, or another day of it."""

    def __init__(self, name: str, what: str, spans: Sequence[tuple[K, str]], between: K) -> None:
        """*what* the time is of; *spans*, each with its words; *between* is the one between two days."""
        super().__init__()
        self._between = between
        self._box = ChoiceBox(name, what, spans, spans[0][0])
        self._first = _day(f"{name}_first_day", tr("Filters", "First day"))
        self._last = _day(f"{name}_last_day", tr("Filters", "Last day"))
        self._days_are_set = False
        """Whether somebody has set the two days, rather than them being those that were proposed."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for widget in (self._box, self._first, self._last):
            row.addWidget(widget)
        self._box.changed.connect(self._tell)
        self._first.dateChanged.connect(self._take_days)
        self._last.dateChanged.connect(self._take_days)
        self._follow()

    @property
    def chosen(self) -> K:
        """The span that is chosen."""
        return self._box.chosen

    @property
    def first(self) -> date:
        """One of the two days."""
        return _date(self._first)

    @property
    def last(self) -> date:
        """The other one, which may be the earlier."""
        return _date(self._last)

    @property
    def narrows(self) -> bool:
        """Whether anything but the usual is chosen."""
        return self._box.narrows

    def choose(self, span: K) -> None:
        """Choose *span*."""
        self._box.choose(span)

    def set_days(self, first: date, last: date) -> None:
        """Let the two days be these."""
        self._days_are_set = True
        self._first.setDate(_qdate(first))
        self._last.setDate(_qdate(last))

    def propose_days(self, first: date, last: date) -> None:
        """Let the two days be these as long as nobody has set them; nobody is told."""
        if self._days_are_set:
            return
        with QSignalBlocker(self._first), QSignalBlocker(self._last):
            self._first.setDate(_qdate(first))
            self._last.setDate(_qdate(last))

    def forget_days(self) -> None:
        """Other things are looked at: days that are proposed count again."""
        self._days_are_set = False

    def reset(self) -> None:
        """Choose the usual span."""
        self._box.reset()

    def _take_days(self) -> None:
        self._days_are_set = True
        self._tell()

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        for day in (self._first, self._last):
            day.setVisible(self.chosen is self._between)


def _day(name: str, accessible_name: str) -> QDateEdit:
    made = named(QDateEdit(QDate.currentDate()), name, accessible_name)
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    return made


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
