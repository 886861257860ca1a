"""A spreadsheet that says the order, or the new titles, of display sets that it names by their titles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import answers
from gcdesk.kit.help_link import HelpLink, beside_link
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.order.arranging.arrangement import Arrangement
from gcdesk.order.arranging.sets import Scalar, Sets
from gcdesk.order.arranging.titling import Titled, locked_text
from gcdesk.order.editing.titles_preview import (
    Line,
    LinesModel,
    change_label,
    changed,
    lines_of,
    preview_table,
)
from gcdesk.order.planning.changes import shown_title
from gcdesk.order.sheets.match import Matched, column_values, likely_column, match, new_titles
from gcdesk.study.spreadsheets.sheet import Sheet
from gcdesk.texts import counted, tr

KINDS = "*.xlsx *.xlsm *.csv *.tsv *.txt *.tab"
"""Files that can be read."""
_ROWS = -1
"""Not a column: the order in which the spreadsheet lists them."""


class Use(Enum):
    """What the spreadsheet is to say."""

    ORDER = "order"
    TITLES = "titles"


@dataclass(frozen=True, slots=True)
class Said:
    """What the spreadsheet says."""

    values: Mapping[str, Scalar]
    """Pk → what to sort by."""
    titles: Mapping[str, str]
    """Pk → new title."""
    descending: bool
    column: str
    """The name of the column that was used."""


class SheetDialog(QDialog):
    """Chooses columns; `said` is what was agreed on, once it is accepted. Another sheet of the file is asked for."""

    sheet_wanted = Signal(str)
    """The sheet of that name is to be read: `show_sheet` follows."""

    def __init__(
        self, path: Path, sheet: Sheet, use: Use, arrangement: Arrangement, sets: Sets, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sheet, self._use = sheet, use
        self._arrangement, self._sets = arrangement, sets
        title = _title(use)
        named(self, "sheet_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(640)
        self.said = Said({}, {}, descending=False, column="")
        self._names = _choice("sheet_name", tr("Order", "Sheet"))
        self._names.addItems(list(sheet.names))
        self._names.setCurrentText(sheet.name)
        self._by = _choice("sheet_titles", tr("Order", "Column with the current titles"))
        self._value = _choice("sheet_value", _value_words(use))
        descending = tr("Order", "Largest first, Z before A")
        self._descending = named(QCheckBox(descending), "sheet_descending", descending)
        self._descending.setVisible(use is Use.ORDER)
        self._model = LinesModel(self)
        self._told = named(label("", "muted"), "sheet_told", tr("Order", "What was found in the spreadsheet"))
        self._help = HelpLink("sheet_help")
        row, self._accept = answers(self, "sheet", _title(use))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(label(tr("Order", "File"), wrap=False), label(path.name))
        if len(sheet.names) > 1:
            form.addRow(label(tr("Order", "Sheet"), wrap=False), self._names)
        form.addRow(label(tr("Order", "Current titles are in"), wrap=False), self._by)
        form.addRow(label(_value_words(use), wrap=False), self._value)
        form.addRow("", self._descending)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        layout.addLayout(form)
        layout.addWidget(preview_table(self._model), 1)
        layout.addWidget(beside_link(self._told, self._help))
        layout.addLayout(row)
        self.show_sheet(sheet)
        self._names.currentTextChanged.connect(self.sheet_wanted)
        self._by.currentIndexChanged.connect(self._show)
        self._value.currentIndexChanged.connect(self._show)
        self._descending.toggled.connect(self._show)

    def show_sheet(self, sheet: Sheet) -> None:
        """Choose in *sheet* from now on."""
        self._sheet = sheet
        likely = likely_column(sheet, set(self._arrangement.titles.values()))
        other = next((at for at in range(len(sheet.columns)) if at != likely), likely)
        for choice, first in ((self._by, likely), (self._value, other)):
            choice.blockSignals(True)
            choice.clear()
            for at, name in enumerate(sheet.columns):
                choice.addItem(name, at)
            choice.setCurrentIndex(first)
            choice.blockSignals(False)
        if self._use is Use.ORDER:
            self._value.insertItem(0, tr("Order", "(the order of its rows)"), _ROWS)
            self._value.setCurrentIndex(0)
        self._show()

    def show_problem(self, error: GcdeskError) -> None:
        """The sheet can't be used, as *error* says."""
        self._put([], 0, error.sentence, wrong=True)
        self._help.lead_to(error.help_target)

    # ---- inside

    def _show(self) -> None:
        if self._by.currentIndex() < 0 or self._value.currentIndex() < 0:
            return
        try:
            matched = match(self._sheet, self._by.currentIndex(), self._arrangement.titles)
            if self._use is Use.ORDER:
                self._show_order(matched)
            else:
                self._show_titles(matched)
        except GcdeskError as error:
            self.show_problem(error)

    def _show_order(self, matched: Matched) -> None:
        column = int(self._value.currentData())
        values: Mapping[str, Scalar] = (
            {pk: line.number for pk, line in matched.lines.items()}
            if column == _ROWS
            else column_values(matched, column)
        )
        self.said = Said(
            values, {}, descending=self._descending.isChecked(), column=self._value.currentText()
        )
        lines = [
            Line(shown_title(self._arrangement.titles[pk]), str(values.get(pk, "")), pk in values)
            for pk in self._arrangement.sequence
        ]
        self._put(lines, len(values), " ".join(matched.notes))

    def _show_titles(self, matched: Matched) -> None:
        found = new_titles(matched, int(self._value.currentData()))
        locked = {pk for pk, title in found.items() if pk in self._sets.locked}
        titles = {pk: title for pk, title in found.items() if pk not in locked}
        left_out = {pk: locked_text() for pk in locked if found[pk] != self._arrangement.titles[pk]}
        self.said = Said({}, titles, descending=False, column=self._value.currentText())
        lines = lines_of(self._arrangement, Titled(titles, left_out))
        self._put(lines, changed(self._arrangement, titles), " ".join(matched.notes))

    def _put(self, lines: list[Line], amount: int, told: str, *, wrong: bool = False) -> None:
        self._help.lead_to("")
        self._model.show_lines(lines)
        if self._use is Use.ORDER:
            verb = counted(amount, tr("Order", "Sort {n} display set"), tr("Order", "Sort {n} display sets"))
        else:
            verb = change_label(amount)
        self._accept.setText(verb)
        self._accept.setAccessibleName(verb)
        self._accept.setEnabled(amount > 0 and not wrong)
        self._told.setText(told)
        self._told.setProperty("role", "problem" if wrong else "muted")
        self._told.style().polish(self._told)


def _choice(name: str, text: str) -> QComboBox:
    return named(QComboBox(), name, text)


def _title(use: Use) -> str:
    return (
        tr("Order", "Sort by a spreadsheet") if use is Use.ORDER else tr("Order", "Titles from a spreadsheet")
    )


def _value_words(use: Use) -> str:
    return tr("Order", "Sort by") if use is Use.ORDER else tr("Order", "New titles are in")
