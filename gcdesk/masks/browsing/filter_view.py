"""The filters over the list of masks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from gcdesk.kit import resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.widgets import named
from gcdesk.masks.listing.found import GROUND_TRUTH, MaskFilter, MaskRow, MaskState, state_text
from gcdesk.study.natural import natural
from gcdesk.texts import tr

_ANY = None
_SEARCH_WIDTH = 200
_LETTERS = 24
"""Of a question or title in a box; the whole is in its list."""


class FilterView(QWidget):
    """Says which masks are shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "mask_filters", tr("Masks", "Filters"))
        text = tr("Masks", "Search the list")
        self._text = named(QLineEdit(), "mask_filter_text", text)
        self._text.setPlaceholderText(text)
        self._text.setClearButtonEnabled(True)
        self._text.setFixedWidth(_SEARCH_WIDTH)
        self._text.addAction(resources.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._sets = _box("mask_filter_display_set", tr("Masks", "Display set"))
        self._questions = _box("mask_filter_question", tr("Masks", "Question"))
        self._readers = _box("mask_filter_reader", tr("Masks", "Reader"))
        self._states = _box("mask_filter_state", tr("Masks", "State"))
        text = tr("Masks", "Clear filters")
        self._clear = named(QPushButton(text), "mask_clear_filters", text)
        self._clear.setIcon(resources.icon("close"))
        flow = FlowLayout(self)
        for widget in (self._text, self._sets, self._questions, self._readers, self._states, self._clear):
            flow.addWidget(widget)
        self._text.textChanged.connect(self._tell)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        self.offer(())

    @property
    def wanted(self) -> MaskFilter:
        """What is looked for now."""
        return MaskFilter(
            text=self._text.text(),
            questions=_chosen(self._questions),
            readers=_chosen(self._readers),
            states=frozenset(MaskState(state) for state in _chosen(self._states)),
            display_sets=_chosen(self._sets),
        )

    def offer(self, rows: Iterable[MaskRow]) -> None:
        """Offer what *rows* have; what was chosen stays where it is among them."""
        rows = tuple(rows)
        readers = sorted({row.creator for row in rows if not row.is_ground_truth}, key=natural)
        truth = [(GROUND_TRUTH, tr("Masks", "ground truth"))] if any(r.is_ground_truth for r in rows) else []
        _fill(
            self._sets,
            tr("Masks", "All display sets"),
            [(row.display_set.pk, row.display_set_title) for row in rows],
        )
        _fill(
            self._questions,
            tr("Masks", "All questions"),
            [(row.question.pk, row.question_text) for row in rows],
        )
        _fill(self._readers, tr("Masks", "All readers"), [*((name, name) for name in readers), *truth])
        states = sorted({row.state for row in rows}, key=list(MaskState).index)
        _fill(self._states, tr("Masks", "Any state"), [(state.value, state_text(state)) for state in states])
        self._follow()

    def clear(self) -> None:
        """Look for everything."""
        with QSignalBlocker(self):
            self._text.clear()
            for box in self._boxes:
                box.setCurrentIndex(0)
        self._tell()

    def search(self) -> None:
        """Let the keyboard be in the search."""
        self._text.setFocus()
        self._text.selectAll()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self._sets, self._questions, self._readers, self._states

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        self._clear.setEnabled(self.wanted != MaskFilter())


def _box(name: str, accessible_name: str) -> QComboBox:
    box = named(QComboBox(), name, accessible_name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(220)
    return box


def _chosen(box: QComboBox) -> frozenset[str]:
    key = box.currentData()
    return frozenset() if key is _ANY else frozenset({str(key)})


def _fill(box: QComboBox, everything: str, choices: Iterable[tuple[str, str]]) -> None:
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, _ANY)
        for key, text in dict(choices).items():
            box.addItem(text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…", key)
            box.setItemData(box.count() - 1, text, 3)  # the whole as a tip
        box.setCurrentIndex(max(0, box.findData(before) if before is not _ANY else 0))
    box.setEnabled(box.count() > 2)
