"""Find and replace in titles: seen at once for every display set that it is about, and only then taken."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.help_link import HelpLink, beside_link
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.replacing import Search, by_search
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.arranging.titling import Titled
from gcdesk.order.editing.scope import Scope, ScopeChoice
from gcdesk.order.editing.titles_preview import LinesModel, change_label, changed, lines_of, preview_table
from gcdesk.texts import counted, tr

_REST = 150
"""Milliseconds after the last key until it is searched."""
_SLOW = 400
"""Milliseconds of searching after which it is said."""


class ReplaceDialog(QDialog):
    """`titles` is what was agreed on, once it is accepted."""

    def __init__(
        self, arrangement: Arrangement, sets: Sets, scope: Scope, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._arrangement, self._sets, self._tasks = arrangement, sets, tasks
        title = tr("Order", "Find and replace in titles")
        named(self, "replace_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(600)
        self.titles: dict[str, str] = {}
        self._asked = 0
        self._find = named(QLineEdit(), "replace_find", tr("Order", "Find"))
        self._by = named(QLineEdit(), "replace_by", tr("Order", "Replace by"))
        self._case = _tick("replace_case", tr("Order", "Upper and lower case are the same"))
        self._expression = _tick("replace_expression", tr("Order", "Regular expression"))
        self._scope = ScopeChoice(scope)
        self._model = LinesModel(self)
        self._told = named(label("", "muted"), "replace_told", tr("Order", "What was found"))
        self._help = HelpLink("replace_help")
        row, self._accept = answers(self, "replace", tr("Order", "Change titles"))
        ticks = FlowLayout(spacing=GAP)
        ticks.addWidget(self._case)
        ticks.addWidget(self._expression)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        form.addRow(label(tr("Order", "Find"), wrap=False), self._find)
        form.addRow(label(tr("Order", "Replace by"), wrap=False), self._by)
        form.addRow("", ticks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        table = preview_table(self._model)
        told = beside_link(self._told, self._help)
        layout.addWidget(scrolling(page, self._scope, table, told, tall=table, spacing=GAP), 1)
        layout.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._begin)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(lambda: self._tell(tr("Order", "Searching…")))
        for changes in (
            self._find.textChanged,
            self._by.textChanged,
            self._case.toggled,
            self._expression.toggled,
            self._scope.toggled,
        ):
            changes.connect(self._wait)
        self._show(Titled({}, {}), "")

    def _wait(self) -> None:
        self._asked += 1
        self._accept.setEnabled(False)  # what is agreed on must be what is shown
        self._timer.start()

    def _begin(self) -> None:
        if not self._find.text():
            self._show(Titled({}, {}), "")
        elif not self._tasks.closing():
            self._slow.start()
            self._tasks.start(self._search(self._asked), "search titles")

    async def _search(self, asked: int) -> None:
        search = Search(
            self._find.text(),
            self._by.text(),
            is_expression=self._expression.isChecked(),
            ignores_case=self._case.isChecked(),
        )
        wrong = help_target = ""
        try:
            titled = await self._tasks.run(by_search, self._arrangement, self._sets, search, self._scope.keys)
        except GcdeskError as error:
            titled, wrong, help_target = Titled({}, {}), error.sentence, error.help_target
        if isValid(self) and asked == self._asked:  # it may have been closed meanwhile
            self._show(titled, wrong, help_target)

    def _show(self, titled: Titled, wrong: str, help_target: str = "") -> None:
        self._help.lead_to(help_target)
        self._slow.stop()
        self.titles = dict(titled.titles)
        self._model.show_lines(lines_of(self._arrangement, titled))
        amount = changed(self._arrangement, titled.titles)
        verb = change_label(amount)
        self._accept.setText(verb)
        self._accept.setAccessibleName(verb)
        self._accept.setEnabled(amount > 0)
        self._tell(wrong or self._found(amount, len(titled.left_out)), "problem" if wrong else "muted")

    def _tell(self, sentence: str, role: str = "muted") -> None:
        self._told.setText(sentence)
        self._told.setProperty("role", role)
        self._told.style().polish(self._told)

    def _found(self, amount: int, locked: int) -> str:
        if not self._find.text():
            return tr("Order", "Type what to find: the titles that change are listed here.")
        if not amount and not locked:
            return tr("Order", "Found in no title.")
        if not locked:
            return tr("Order", "Nothing is sent yet: the titles stand in the table first.")
        return counted(
            locked,
            tr("Order", "{n} locked display set keeps its title."),
            tr("Order", "{n} locked display sets keep their titles."),
        )


def _tick(name: str, text: str) -> QCheckBox:
    return named(QCheckBox(text), name, text)
