"""The views of the answers, of which one is shown: tables, charts, and how far readers agree."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from gcdesk.answers.charting.charts_view import ChartsView
from gcdesk.answers.measures.bland_altman_view import BlandAltmanView
from gcdesk.answers.measures.confusion_view import ConfusionView
from gcdesk.answers.measures.measures_view import MeasuresView
from gcdesk.answers.measures.outcome import compare_readers, compare_with_truth
from gcdesk.answers.measures.scope import scope_of
from gcdesk.answers.nothing_view import NothingView
from gcdesk.answers.sheets import Found, SheetKind
from gcdesk.answers.sheets_view import SheetsView
from gcdesk.kit import resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import SMALL, named
from gcdesk.study.snapshot import Snapshot
from gcdesk.texts import tr

_SHEETS = tuple(SheetKind)
"""The first views, in the order of their buttons."""
_PROGRESS, _TRUTH, _AGREEMENT = _SHEETS.index(SheetKind.PROGRESS), len(_SHEETS) + 1, len(_SHEETS) + 2
"""Places of the views to which the filter for ground truth makes no difference."""
_LEAST_HEIGHT = 230
"""Pixels at 100 % for a view; in smaller windows the tab scrolls."""


class ViewsRow(QWidget):
    """Which view is shown: a row of buttons, one of them pressed."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "answers_views", tr("Answers", "Views"))
        self._group = QButtonGroup(self)
        self._in_one_line: tuple[int, int] | None = None
        """Pixels that all buttons need in one line, without their icons and with them; None: not measured yet."""
        self._icons: list[QIcon] = []
        flow = FlowLayout(self, SMALL)
        for place, (name, icon, text) in enumerate(_views()):
            button = named(QPushButton(text), name, text)
            self._icons.append(resources.icon(icon))
            button.setIcon(self._icons[-1])
            button.setCheckable(True)
            self._group.addButton(button, place)
            flow.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        """The place of the view that is shown."""
        return self._group.checkedId()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icons out where all buttons are in one line without them, but not with them."""
        super().resizeEvent(event)
        if self._in_one_line is None:
            self._show_icons(shown=False)
            bare = self._width()
            self._show_icons(shown=True)
            self._in_one_line = bare, self._width()
        bare, whole = self._in_one_line
        self._show_icons(shown=not bare <= event.size().width() < whole)

    def changeEvent(self, event: QEvent) -> None:
        """In another font the buttons have other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._in_one_line = None

    def _width(self) -> int:
        buttons = self._group.buttons()
        return sum(button.sizeHint().width() for button in buttons) + SMALL * (len(buttons) - 1)

    def _show_icons(self, *, shown: bool) -> None:
        for button, icon in zip(self._group.buttons(), self._icons, strict=True):
            if button.icon().isNull() is shown:
                button.setIcon(icon if shown else QIcon())


class Views(QStackedWidget):
    """The view that is chosen in *row*, or, while there is nothing to be seen, why, and what to do.

    How high one would like to be must not make the tab scroll: what is in it scrolls by itself.
    """

    def __init__(self, row: ViewsRow, tasks: Tasks, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._row = row
        self.nothing = NothingView()
        self.sheets = SheetsView(tasks, settings)
        self.charts = ChartsView(tasks, settings, theme)
        self.truth = MeasuresView("truth", tr("Answers", "Ground truth"), compare_with_truth, tasks, settings)
        confusion = ConfusionView()
        self.truth.put_beside(confusion, confusion)
        self.agreement = MeasuresView(
            "agreement", tr("Answers", "Agreement"), compare_readers, tasks, settings
        )
        differences = BlandAltmanView(tasks, theme)
        self.agreement.put_beside(differences, differences)
        for page in (self.nothing, self.sheets, self.charts, self.truth, self.agreement):
            self.addWidget(page)
        row.chosen.connect(self._choose)

    @property
    def is_table(self) -> bool:
        """Whether the chosen view is a table."""
        return self._row.current < len(_SHEETS)

    @property
    def is_figures(self) -> bool:
        """Whether the chosen view has figures, which say themselves what they rest on."""
        return self._row.current in {_TRUTH, _AGREEMENT}

    @property
    def why_no_truth(self) -> str:
        """Why it makes no difference to the chosen view whether ground truth is looked at; empty: it does."""
        current = self._row.current
        if current == _PROGRESS:
            return tr(
                "Answers", "Has no effect in this view: progress is that of readers, without ground truth."
            )
        if current == _TRUTH:
            return tr(
                "Answers", "Has no effect in this view: it compares what readers said with the ground truth."
            )
        if current == _AGREEMENT:
            return tr(
                "Answers",
                "Has no effect in this view: it compares readers with each other, without ground truth.",
            )
        return ""

    def take(self, found: Found, snapshot: Snapshot) -> None:
        """Let every view be about what was *found*."""
        self.sheets.show_found(found)
        self.charts.show_found(found)
        scope = scope_of(found, snapshot)
        self.truth.show_scope(scope)
        self.agreement.show_scope(scope)

    def show_chosen(self) -> None:
        """There is something to be seen."""
        self._row.setEnabled(True)
        self.setCurrentIndex(1 + max(0, self._row.current - len(_SHEETS) + 1))

    def show_nothing(self, *, is_loaded: bool, is_busy: bool, all_readers: bool) -> None:
        """There is nothing to be seen: see `NothingView.tell`."""
        self._row.setEnabled(False)
        self.nothing.tell(is_loaded=is_loaded, is_busy=is_busy, all_readers=all_readers)
        self.setCurrentIndex(0)

    def stop(self) -> None:
        """Compute no more."""
        for view in (self.sheets, self.charts, self.truth, self.agreement):
            view.stop()

    def sizeHint(self) -> QSize:
        """Hardly any height."""
        return QSize(super().sizeHint().width(), _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(super().minimumSizeHint().width(), _LEAST_HEIGHT)

    def _choose(self, number: int) -> None:
        if number < len(_SHEETS):
            self.sheets.show_kind(_SHEETS[number])
        else:
            self.sheets.rest()


def _views() -> tuple[tuple[str, str, str], ...]:
    return (
        ("view_answers", "list", tr("Answers", "Answers")),
        ("view_by_reader", "person", tr("Answers", "By display set and reader")),
        ("view_by_display_set", "table", tr("Answers", "By display set")),
        ("view_progress", "partly", tr("Answers", "Progress")),
        ("view_charts", "chart", tr("Answers", "Charts")),
        ("view_truth", "target", tr("Answers", "Ground truth")),
        ("view_agreement", "people", tr("Answers", "Agreement")),
    )
