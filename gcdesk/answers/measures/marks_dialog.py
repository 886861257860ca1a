"""What the user says about a question: which options are positive, how they are ordered, above which number it is positive."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.answers.figures.marks import Marks, problems, still_offered, suggested_order
from gcdesk.answers.figures.positive import sides
from gcdesk.answers.figures.ratings import Category, Kind, QuestionRatings
from gcdesk.kit import resources
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.help_link import HelpLink, beside_link
from gcdesk.kit.ticks import ROOMY
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.texts import tr
from gcdesk.texts.typed import TwoNumbers, number_text, typed_number

_CATEGORY = Qt.ItemDataRole.UserRole


class MarksDialog(QDialog):
    """Marks for one question. The order of options counts only after the user has said that it is their order."""

    def __init__(self, ratings: QuestionRatings, marks: Marks, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Answers", "Mark the answers")
        named(self, "marks_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 560, 480)
        self._ratings = ratings
        self._problem = label("", "problem")
        self._help = HelpLink("marks_help")
        self._wrong = beside_link(self._problem, self._help)
        self._list = named(
            QListWidget(), "marks_options", tr("Answers", "Options, from the lowest to the highest")
        )
        ordered = tr("Answers", "The options are ordered as above, from the lowest to the highest")
        self._ordered = named(QCheckBox(ordered), "marks_ordered", ordered)
        self._side = named(QComboBox(), "marks_side", tr("Answers", "Which numbers are positive"))
        self._threshold = named(QLineEdit(), "marks_threshold", tr("Answers", "Threshold"))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(" ".join(ratings.text.split()), "heading"))
        if ratings.kind is Kind.NUMBER:
            self._add_threshold(column, marks)
        else:
            self._add_options(column, marks)
        column.addWidget(self._wrong)
        buttons, self._accept = answers(self, "marks", tr("Answers", "Use these marks"))
        column.addLayout(buttons)
        self._check()

    def marks(self) -> Marks:
        """What is marked now."""
        if self._ratings.kind is Kind.NUMBER:
            return Marks(threshold=self._typed()[0], side=self._side.currentData())
        items = self._items()
        positive = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        is_ordered = self._ratings.kind is Kind.CHOICE and self._ordered.isChecked()
        return Marks(
            ordered=tuple(_category(item).id for item in items) if is_ordered else (),
            positive=frozenset(_category(item).id for item in positive),
        )

    # ---- inside

    def _add_options(self, column: QVBoxLayout, marks: Marks) -> None:
        can_be_ordered = self._ratings.kind is Kind.CHOICE
        column.addWidget(
            label(tr("Answers", "Tick the options that mean “positive”, for sensitivity and specificity."))
        )
        self._list.setStyleSheet(ROOMY)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if can_be_ordered:
            self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        known = {category.id: category for category in self._ratings.categories}
        order = marks.ordered or suggested_order(self._ratings) or tuple(known)
        for key in [*(key for key in order if key in known), *(key for key in known if key not in order)]:
            self._list.addItem(_item(known[key], is_positive=key in marks.positive))
        self._list.setCurrentRow(0)
        self._list.itemChanged.connect(self._check)
        column.addWidget(self._list, 1)
        if can_be_ordered:
            column.addLayout(self._move_buttons())
            self._ordered.setChecked(bool(marks.ordered))
            self._ordered.toggled.connect(self._check)
            column.addWidget(self._ordered)
            column.addWidget(
                label(
                    tr("Answers", "Weighted kappa and alpha for ordered options are computed only then."),
                    "muted",
                )
            )

    def _move_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for name, icon, text, by in (
            ("marks_up", "up", tr("Answers", "Move up"), -1),
            ("marks_down", "down", tr("Answers", "Move down"), 1),
        ):
            button = named(QPushButton(text), name, text)
            button.setIcon(resources.icon(icon))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, by=by: self._move(by))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _add_threshold(self, column: QVBoxLayout, marks: Marks) -> None:
        column.addWidget(
            label(tr("Answers", "Which numbers mean “positive”, for sensitivity and specificity?"))
        )
        for side, text in sides():
            self._side.addItem(text, side)
            if side is marks.side:
                self._side.setCurrentIndex(self._side.count() - 1)
        self._threshold.setPlaceholderText(tr("Answers", "no threshold"))
        if marks.threshold is not None:
            self._threshold.setText(number_text(marks.threshold))
        self._threshold.textChanged.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._side)
        row.addWidget(self._threshold, 1)
        column.addLayout(row)
        column.addStretch(1)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        if 0 <= row + by < self._list.count():
            item = self._list.takeItem(row)
            self._list.insertItem(row + by, item)
            self._list.setCurrentRow(row + by)
            self._check()

    def _check(self) -> None:
        found = [*problems(self._ratings, self.marks()), *filter(None, [self._typed()[1]])]
        self._problem.setText("\n".join(found))
        self._wrong.setVisible(bool(found))
        self._help.lead_to("answers#figures" if found else "")
        self._accept.setEnabled(not found)

    def _typed(self) -> tuple[float | None, str]:
        """The threshold, if there is one, and what is wrong with what was typed."""
        text = self._threshold.text().strip()
        if not text or self._ratings.kind is not Kind.NUMBER:
            return None, ""
        try:
            number = typed_number(text)
        except TwoNumbers as error:
            return None, tr(
                "Answers",
                "“{text}” could mean {one} or {other}: write the one that you mean.",
                text=text,
                one=error.one,
                other=error.other,
            )
        except ValueError:
            return None, tr("Answers", "“{text}” is not a number.", text=text)
        return (
            (number, "")
            if isfinite(number)
            else (None, tr("Answers", "“{text}” is not a number.", text=text))
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]


def marks_text(ratings: QuestionRatings, marks: Marks) -> str:
    """What is marked, on one line."""
    titles = {category.id: category.title for category in ratings.categories}
    marks = still_offered(ratings, marks)
    told = []
    if marks.ordered:
        told.append(tr("Answers", "Ordered: {order}", order=" < ".join(titles[key] for key in marks.ordered)))
    if marks.threshold is not None and ratings.kind is Kind.NUMBER:
        side = dict(sides())[marks.side]
        told.append(tr("Answers", "Positive: {side} {threshold:g}", side=side, threshold=marks.threshold))
    elif marks.positive:
        positive = [titles[key] for key in titles if key in marks.positive]
        told.append(tr("Answers", "Positive: {options}", options=", ".join(positive)))
    return " · ".join(told) or tr(
        "Answers", "Nothing is marked: no order, and nothing that means “positive”."
    )


def _item(category: Category, *, is_positive: bool) -> QListWidgetItem:
    item = QListWidgetItem(category.title)
    item.setData(_CATEGORY, category)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if is_positive else Qt.CheckState.Unchecked)
    return item


def _category(item: QListWidgetItem) -> Category:
    found = item.data(_CATEGORY)
    assert isinstance(found, Category)  # noqa: S101 - put there by `_item`
    return found
