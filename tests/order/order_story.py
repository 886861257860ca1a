"""The order tab in a window, on a practice server, and hands for it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcdesk.api import studies
from gcdesk.api.client import Client, Connection
from gcdesk.connect.shared_answers import SharedAnswers
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.order.editing.model import OrderModel
from gcdesk.order.editing.table_view import OrderView
from gcdesk.order.listing.columns import Column
from gcdesk.order.running.kept_work import KeptWork
from gcdesk.order.shown_study import ShownStudy
from gcdesk.order.tab import OrderTab
from gcdesk.practice.records import Answer, DisplaySet, Value
from gcdesk.practice.server import PracticeServer
from gcdesk.practice.state import new_pk
from gcdesk.study.answers import AnswersSource
from gcdesk.study.load import load
from gcdesk.study.snapshot import Snapshot
from tests.order.screen import LEFT, find, is_shown, there

SLUG = "empty-practice"
PATIENCE = 20_000
"""Milliseconds."""


class Story:
    """One user in front of the tab, which the window would show a study again when it asks for it."""

    def __init__(
        self,
        qtbot: QtBot,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        journal: Journal,
        server: PracticeServer,
    ) -> None:
        self.qtbot, self.tasks, self.server = qtbot, tasks, server
        self.ended = False
        self.renewed = 0
        """How often the tab has asked for the study."""
        self._renewed_before = 0
        self.answers: AnswersSource | None = None
        self.tab = OrderTab(tasks, settings, theme, journal)
        self.tab.study_changed.connect(self._renew)
        self.tab.resize(1280, 660)
        with qtbot.waitActive(self.tab):
            self.tab.show()

    def end(self) -> None:
        """Close the tab as the window does. Not left to qtbot, which would delete it under its tasks."""
        self.ended = True
        closing = self.tasks.start(self.tab.put_away())
        self.qtbot.waitUntil(closing.done, timeout=PATIENCE)
        # The program cancels what is still under way before it deletes anything; here that comes to its end.
        self.until(lambda: not any(map(_is_of_the_tab, self.tasks._tasks)))
        self.tab.stop()
        self.tab.close()
        self.tab.deleteLater()

    # ---- the server

    def put(self, *titles: str, orders: Sequence[int] = (), values: Sequence[Value] = ()) -> None:
        """Make display sets of these titles, with orders of ten, twenty … unless they are given."""
        study = self._study()
        for at, title in enumerate(titles):
            order = orders[at] if orders else 10 * (at + 1)
            self.server.state.put_display_set(
                DisplaySet(new_pk(), study, title, order, 1_700_000_000.0 + at, tuple(values))
            )

    def answer(self, title: str, reader: str = "reader1", *, truth: bool = False) -> None:
        """Somebody answers the first question about a display set."""
        state, row = self.server.state, self.row(title)
        question = state.studies[row.study].questions
        asked = question[0].pk if question else "none"
        now = state.clock.now()
        state.put_answer(
            Answer(new_pk(), row.study, row.pk, asked, reader, True, now, now, is_ground_truth=truth)
        )

    def change(self, title: str, /, **changes: Any) -> None:
        """Somebody else changes a display set."""
        self.server.state.put_display_set(msgspec.structs.replace(self.row(title), **changes))

    def remove(self, title: str) -> None:
        """Somebody removes a display set on the web page."""
        self.server.state.remove_display_set(self.row(title).pk)

    def row(self, title: str) -> DisplaySet:
        """The server's display set of that title."""
        return next(row for row in self._rows() if row.title == title)

    def listed(self) -> list[tuple[str, int]]:
        """Titles and order numbers, read by a client of its own."""
        client = Client(self.connection())
        try:
            found = studies.list_display_sets(client, self._study())
        finally:
            client.close()
        return [(each.title, each.order) for each in found]

    def writes(self) -> int:
        """How often a display set was changed on the server."""
        return sum(
            entry.method == "PATCH" and "display-sets" in entry.path for entry in self.server.state.log
        )

    def connection(self, user: str = "editor") -> Connection:
        return Connection(self.server.address, self.server.tokens[user])

    def snapshot(self, user: str = "editor") -> Snapshot:
        client = Client(self.connection(user))
        try:
            return load(client, studies.find_study(client, SLUG))
        finally:
            client.close()

    def _study(self) -> str:
        study = self.server.state.study_by_slug(SLUG)
        assert study is not None
        return study.pk

    def _rows(self) -> list[DisplaySet]:
        return self.server.state.display_sets_of(self._study())

    # ---- hands

    def show(
        self,
        *,
        user: str = "editor",
        practice: bool = False,
        snapshot: Snapshot | None = None,
        answers: AnswersSource | None = None,
    ) -> None:
        """The window shows the study, as it is on the server now, and it is there with its answers."""
        now = snapshot or self.snapshot(user)
        connection = self.connection(user)
        self.answers = answers or SharedAnswers(self.tasks, connection, now)
        self.tab.show_study(connection, user, practice, now, self.answers)
        if answers is None:
            self.until(lambda: self.answers is not None and self.answers.latest is not None)
        self.until(self._is_there)

    def click(self, name: str) -> None:
        """Click a button once it can be used."""
        self.until(lambda: is_shown(name)() and there(name, QPushButton).isEnabled())
        QTest.mouseClick(there(name, QPushButton), LEFT)

    def apply(self, amount: int) -> None:
        """Click the button that says *amount*, and agree to what is shown."""
        label = f"Apply {amount} change{'s' if amount != 1 else ''}"
        self.until(lambda: there("apply_button", QPushButton).text() == label)
        self.click("apply_button")
        self.agree(label)

    def agree(self, label: str) -> None:
        """Agree in the dialog that lists changes."""
        self.until(is_shown("changes_dialog"))
        assert there("changes_accept", QPushButton).text() == label
        self._renewed_before = self.renewed
        self.click("changes_accept")

    def until_ended(self) -> str:
        """Wait for the end of applying and until the study was taken up again; what is said."""
        self.until(is_shown("apply_summary"))
        self.until(lambda: self.renewed > self._renewed_before)
        self.until(self._is_there)
        return there("apply_summary_text", QLabel).text()

    def select(self, *titles: str) -> None:
        """Select rows, with the keyboard in the table."""
        self.front()
        self.view.setFocus()
        pks = [self.pk(title) for title in titles]
        self.view.select(pks, pks[-1])

    def front(self) -> None:
        """Make the tab's window the active one, as a window manager does after a dialog: offscreen there is none."""
        with self.qtbot.waitActive(self.tab):
            self.tab.activateWindow()

    def close_dialogs(self) -> None:
        """Close what is open over the tab."""
        for dialog in self.tab.findChildren(QDialog):
            dialog.reject()
        QApplication.processEvents()

    def until(self, condition: Any) -> None:
        """Wait for *condition*."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    # ---- eyes

    @property
    def view(self) -> OrderView:
        return there("order_table", OrderView)

    @property
    def model(self) -> OrderModel:
        return self.tab._panel.model

    @property
    def titles(self) -> list[str]:
        return self.column(Column.TITLE)

    @property
    def states(self) -> list[str]:
        return self.column(Column.STATE)

    def column(self, column: Column) -> list[str]:
        """What a column says."""
        model = self.model
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def pk(self, title: str) -> str:
        """The row that is called so now."""
        return self.model.pk(self.titles.index(title))

    def state(self, title: str) -> str:
        """What is said of a row."""
        return self.states[self.titles.index(title)]

    def text(self, name: str) -> str:
        """What a label or button says; "" when it is not there."""
        widget = find(name)
        if isinstance(widget, ElidedLabel):
            return widget.whole_text()
        return str(widget.property("text") or "") if widget is not None else ""

    def _is_there(self) -> bool:
        return self.tab._study.is_open and self.tab._plan.plan is not None

    def _renew(self) -> None:
        snapshot = self.snapshot()
        assert self.answers is not None
        self.tab.show_study(self.connection(), "editor", False, snapshot, self.answers)
        self.renewed += 1


def _is_of_the_tab(task: asyncio.Task[Any]) -> bool:
    name = getattr(task.get_coro(), "__qualname__", "")
    return name.startswith((OrderTab.__name__, ShownStudy.__name__, KeptWork.__name__))


class Pages:
    """Takes the web pages that would be opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def open(self, url: QUrl) -> bool:
        """A page is to be opened."""
        self.opened.append(url.toString())
        return True
