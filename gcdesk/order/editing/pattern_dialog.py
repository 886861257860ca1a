"""Titles by a pattern: typed, seen at once for every display set, and only then taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import scrolling
from gcdesk.kit.help_link import HelpLink, beside_link
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import Sets
from gcdesk.order.arranging.titling import Titled, by_pattern
from gcdesk.order.editing.scope import Scope, ScopeChoice
from gcdesk.order.editing.titles_preview import LinesModel, change_label, changed, lines_of, preview_table
from gcdesk.texts import counted, tr

FIRST = "Case {n:03}"
_REST = 120
"""Milliseconds after the last key until the titles are made."""
_LARGEST_START = 1_000_000


class PatternDialog(QDialog):
    """`titles` is what was agreed on, once it is accepted."""

    def __init__(
        self, arrangement: Arrangement, sets: Sets, names: Mapping[str, str], scope: Scope, parent: QWidget
    ) -> None:
        """*names*: interface slug → what people call it."""
        super().__init__(parent)
        self._arrangement, self._sets, self._names = arrangement, sets, names
        title = tr("Order", "Titles by a pattern")
        named(self, "pattern_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(620)
        self.titles: dict[str, str] = {}
        self._pattern = named(QLineEdit(FIRST), "pattern_field", tr("Order", "Pattern"))
        self._start = named(QSpinBox(), "pattern_start", tr("Order", "First number"))
        self._start.setRange(0, _LARGEST_START)
        self._start.setValue(1)
        self._scope = ScopeChoice(scope)
        self._model = LinesModel(self)
        self._told = named(label("", "muted"), "pattern_told", tr("Order", "What the pattern does"))
        self._help = HelpLink("pattern_help")
        row, self._accept = answers(self, "pattern", tr("Order", "Change titles"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        table = preview_table(self._model)
        told = beside_link(self._told, self._help)
        layout.addWidget(scrolling(self._form(), self._scope, table, told, tall=table, spacing=GAP), 1)
        layout.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._show)
        self._pattern.textChanged.connect(self._wait)
        self._start.valueChanged.connect(self._wait)
        self._scope.toggled.connect(self._wait)
        self._pattern.selectAll()
        self._show()

    def _form(self) -> QWidget:
        insert = named(QPushButton(tr("Order", "Insert")), "pattern_insert", tr("Order", "Insert a field"))
        insert.setProperty("menu", "true")
        insert.setAutoDefault(False)
        insert.setMenu(self._fields_menu(insert))
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._pattern, 1)
        line.addWidget(insert)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        form.addRow(label(tr("Order", "Pattern"), wrap=False), line)
        form.addRow(label(tr("Order", "First number"), wrap=False), self._start)
        return page

    def _fields_menu(self, parent: QWidget) -> QMenu:
        menu = named(QMenu(parent), "pattern_fields", tr("Order", "Fields"))
        fields = [
            ("{n:03}", tr("Order", "The number, with zeros: 001")),
            ("{n}", tr("Order", "The number: 1")),
            ("{title}", tr("Order", "The title so far")),
        ]
        fields += [
            (
                f"{{value:{slug}}}",
                tr("Order", "The value of {interface}", interface=self._names.get(slug, slug)),
            )
            for slug in self._sets.slugs
        ]
        for field, words in fields:
            action = menu.addAction(words)
            action.setObjectName(f"insert {field}")
            action.triggered.connect(lambda _=False, field=field: self._pattern.insert(field))
        return menu

    def _wait(self) -> None:
        self._accept.setEnabled(False)  # what is agreed on must be what is shown
        self._timer.start()

    def _show(self) -> None:
        try:
            titled = by_pattern(
                self._arrangement,
                self._sets,
                self._pattern.text(),
                self._scope.keys,
                start=self._start.value(),
            )
        except GcdeskError as error:
            self._show_titled(Titled({}, {}), error.sentence, error.help_target)
            return
        self._show_titled(titled, "")

    def _show_titled(self, titled: Titled, wrong: str, help_target: str = "") -> None:
        self._help.lead_to(help_target)
        self.titles = dict(titled.titles)
        self._model.show_lines(lines_of(self._arrangement, titled))
        amount = changed(self._arrangement, titled.titles)
        verb = change_label(amount)
        self._accept.setText(verb)
        self._accept.setAccessibleName(verb)
        self._accept.setEnabled(amount > 0)
        told = wrong or _stay(len(titled.left_out))
        self._told.setText(told)
        self._told.setProperty("role", "problem" if wrong else "muted")
        self._told.style().polish(self._told)


def _stay(amount: int) -> str:
    if not amount:
        return tr("Order", "Nothing is sent yet: the titles stand in the table first.")
    return counted(
        amount,
        tr(
            "Order",
            "{n} display set keeps its title. Nothing is sent yet: the titles stand in the table first.",
        ),
        tr(
            "Order",
            "{n} display sets keep their titles. Nothing is sent yet: the titles stand in the table first.",
        ),
    )
