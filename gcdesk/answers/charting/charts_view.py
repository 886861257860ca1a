"""The view with the charts: which one, of which question, by reader or together; told in words beside it; saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gcdesk.answers.charting import saving
from gcdesk.answers.charting.plot import Plot, on_paper, ready_to_draw
from gcdesk.answers.charts.case_time import case_time
from gcdesk.answers.charts.chart import Chart, Nothing
from gcdesk.answers.charts.distribution import distribution
from gcdesk.answers.charts.over_time import over_time
from gcdesk.answers.latest_work import LatestWork, Stopped
from gcdesk.answers.question_box import QuestionBox
from gcdesk.answers.sheets import Found
from gcdesk.kit import dialogs, resources
from gcdesk.kit.flow import FlowLayout
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.kit.widgets import GAP, SMALL, label, named
from gcdesk.texts import tr
from gcdesk.whole_file import write_whole

_DISTRIBUTION, _OVER_TIME, _CASE_TIME = range(3)


class ChartsView(QWidget):
    """Draws the answers that it is given; computes nothing before it is shown."""

    def __init__(self, tasks: Tasks, settings: Settings, theme: Theme) -> None:
        super().__init__()
        named(self, "charts_view", tr("Answers", "Charts"))
        self._tasks, self._settings = tasks, settings
        self._found: Found | None = None
        self._is_current = False
        self._work = LatestWork(tasks, "draw a chart", self)
        self._plot = Plot(theme)
        self._kinds = named(QComboBox(), "chart_kind", tr("Answers", "Chart"))
        self._kinds.addItem(tr("Answers", "Distribution of the answers"))
        self._kinds.addItem(tr("Answers", "Progress over time"))
        self._kinds.addItem(tr("Answers", "Time per case"))
        self._question = QuestionBox("chart_question")
        self._by_reader = named(
            QCheckBox(tr("Answers", "By reader")), "chart_by_reader", tr("Answers", "By reader")
        )
        self._save = named(
            QPushButton(tr("Answers", "Save chart…")), "save_chart", tr("Answers", "Save chart…")
        )
        self._save.setIcon(resources.icon("save"))
        self._saved = named(label("", "muted", wrap=False), "chart_saved", tr("Answers", "What was saved"))
        self._words = named(QPlainTextEdit(), "chart_words", tr("Answers", "The chart in words"))
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._lay_out()
        self._kinds.currentIndexChanged.connect(self._renew)
        self._question.chosen.connect(self._renew)
        self._by_reader.toggled.connect(self._renew)
        self._save.clicked.connect(tasks.slot(self.save, alone=True))

    # ---- for the tab

    def show_found(self, found: Found) -> None:
        """Draw what was *found*."""
        self._found = found
        self._question.offer(found.loaded.reading.questions)
        self._renew()

    def stop(self) -> None:
        """Compute no more."""
        self._work.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is new since it was last seen."""
        super().showEvent(event)
        self._draw_if_needed()

    # ---- what the user can do

    async def save(self) -> None:
        """Save the chart as PNG or SVG."""
        chart = self._plot.chart
        sheet = on_paper(chart, self._plot) if chart is not None else None
        if chart is None or sheet is None or isinstance(chart, Nothing):
            return
        try:
            folder = Path(self._settings.recall("answers/folder") or Path.home())
            kinds = tr("Answers", "Pictures (*.png *.svg)")
            target = await dialogs.choose_target(self, self._save.text(), folder / "picture.png", kinds)
            if target is None:
                return
            self._settings.remember("answers/folder", str(target.parent))
            data = saving.chart_bytes(sheet, target.suffix, chart.title)
            await self._tasks.run(write_whole, target, data)
            told = tr("Answers", "{file} was saved.", file=target.name)
            self._saved.setText(told)
            self._saved.setAccessibleName(told)
        finally:
            sheet.close()
            sheet.deleteLater()

    # ---- inside

    def _renew(self) -> None:
        self._saved.clear()
        self._question.setVisible(self._kinds.currentIndex() == _DISTRIBUTION)
        self._is_current = False
        if self.isVisible():
            self._draw_if_needed()

    def _draw_if_needed(self) -> None:
        if not self._is_current:
            self._is_current = True
            self._tasks.start(self._draw(), "draw a chart")

    async def _draw(self) -> None:
        await ready_to_draw(self._tasks)
        self._work.ask(self._chart_now(), self._show)

    def _chart_now(self) -> Callable[[Stopped], Chart]:
        found, question = self._found, self._question.question
        kind, by_reader = self._kinds.currentIndex(), self._by_reader.isChecked()

        def compute(_stopped: Stopped) -> Chart:
            answers = found.answers if found is not None else ()
            if kind == _OVER_TIME:
                return over_time(answers, by_reader=by_reader)
            if kind == _CASE_TIME:
                return case_time(answers, by_reader=by_reader)
            if question is None:
                return Nothing(tr("Answers", "This reader study asks no questions."))
            of_question = [answer for answer in answers if answer.question.pk == question.pk]
            return distribution(question, of_question, by_reader=by_reader)

        return compute

    def _show(self, chart: Chart) -> None:
        self._plot.show_chart(chart)
        self._save.setEnabled(self._plot.can_be_saved())
        words = [chart.sentence] if isinstance(chart, Nothing) else [chart.title, "", *chart.words]
        self._words.setPlainText("\n".join(words))

    def _lay_out(self) -> None:
        controls = QWidget()
        row = FlowLayout(controls, GAP)
        for widget in (self._kinds, self._question, self._by_reader, self._save, self._saved):
            row.addWidget(widget)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(label(tr("Answers", "In words"), "muted"))
        column.addWidget(self._words, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._plot)
        split.addWidget(beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(controls)
        layout.addWidget(split, 1)
