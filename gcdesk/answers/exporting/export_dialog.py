"""What to export: which answers, as what kind of file, with or without the readers' names."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.answers.export.csv_file import CsvStyle
from gcdesk.answers.exporting.choices import Choices, Format
from gcdesk.answers.question_box import QuestionBox
from gcdesk.answers.sheets import Found
from gcdesk.answers.words.kinds import Kind
from gcdesk.kit import resources
from gcdesk.kit.chosen_file import read_chosen
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import Fitting, fit_screen
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.study.reader_key import LastKey, about_last, chosen_key
from gcdesk.texts import tr

_INDENT = 24
_NARROWEST = 280
"""Of what the dialog asks; it scrolls then."""
_SCORES = frozenset({Kind.CHOICE, Kind.BOOL, Kind.NUMBER})


class ExportDialog(QDialog):
    """Asks what the export is to be; where it goes is asked next."""

    def __init__(self, found: Found, tasks: Tasks, parent: QWidget, last: LastKey | None = None) -> None:
        """*last*: the key that was used last for the study; its pseudonyms are proposed."""
        super().__init__(parent)
        self._tasks = tasks
        self._last = last
        title = tr("Answers", "Export answers")
        named(self, "export_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 680, 700)
        reading = found.loaded.reading
        self._scope, self._formats = QButtonGroup(self), QButtonGroup(self)
        self._pseudonyms = _tick(
            "export_pseudonyms", tr("Answers", "Replace the readers' names by R01, R02 …")
        )
        self._figures = _tick(
            "export_figures",
            tr("Answers", "With a sheet of the figures of agreement and ground truth (takes longer)"),
        )
        self._bom = _tick(
            "export_bom", tr("Answers", "For Excel: begin with a byte order mark, so that é and ü are right")
        )
        self._semicolon = _tick(
            "export_semicolon",
            tr("Answers", "Semicolons between cells, for Excel in languages with a decimal comma"),
        )
        with_truth = {row.question.pk for row in reading.truth}
        self._scores = QuestionBox("export_scores", lambda asked: asked.kind in _SCORES)
        self._scores.offer(reading.questions)
        self._truth = QuestionBox(
            "export_truth", lambda asked: asked.kind in _SCORES and asked.pk in with_truth
        )
        self._truth.offer(reading.questions)
        self._can_imrmc = self._truth.question is not None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(label(tr("Answers", "Which answers"), "heading"))
        self._add_scope(column, found)
        column.addSpacing(GAP)
        column.addWidget(label(tr("Answers", "Format"), "heading"))
        self._add_formats(column)
        column.addSpacing(GAP)
        column.addWidget(label(tr("Answers", "Readers"), "heading"))
        column.addWidget(self._pseudonyms)
        column.addWidget(
            _below(
                tr(
                    "Answers",
                    "The numbers are drawn at random. Who is who is written to a second file, in the folder “Key to the readers - keep apart”: never pass it on with the export. As long as it is there, the next export, and masks that are saved, give everybody the same number.",
                )
            )
        )
        self._same = _tick("export_same_pseudonyms", tr("Answers", "The same pseudonyms as before"))
        self._about_last = _below("")
        text = tr("Answers", "Choose a key to the readers…")
        self._choose_key = named(
            QPushButton(text),
            "export_choose_key",
            text,
            tr("Answers", "Go on with the pseudonyms of an earlier export, or of masks that were saved"),
        )
        self._choose_key.setIcon(resources.icon("key"))
        self._choose_key.setAutoDefault(False)
        self._choose_key.clicked.connect(tasks.slot(self.choose_key, alone=True))
        self._add_last(column)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        fitting = Fitting(page)
        fitting.setMinimumWidth(_NARROWEST)
        layout.addWidget(fitting, 1)
        buttons, self._accept = answers(self, "export", tr("Answers", "Choose where…"))
        layout.addLayout(buttons)
        self._formats.idClicked.connect(self._follow)
        self._pseudonyms.toggled.connect(self._follow)
        self._follow()

    def choices(self) -> Choices:
        """What is chosen."""
        scores, truth = self._scores.question, self._truth.question
        is_imrmc = self._format is Format.IMRMC
        return Choices(
            format=self._format,
            only_found=self._scope.checkedId() == 1,
            pseudonyms=self._pseudonyms.isChecked(),
            last=self._last if self._same.isEnabled() and self._same.isChecked() else None,
            figures=self._figures.isChecked(),
            style=CsvStyle(self._bom.isChecked(), self._semicolon.isChecked()),
            scores=scores.pk if scores is not None and is_imrmc else "",
            truth=truth.pk if truth is not None and is_imrmc else "",
        )

    async def choose_key(self) -> None:
        """The button: go on with the pseudonyms of another key, or of one that was moved."""
        title = tr("Answers", "Key to the readers")
        start = self._last.path.parent if self._last is not None else None
        key = await read_chosen(
            self, self._tasks, title, chosen_key, start=start, kinds=f"{title} (*.csv *.xlsx)"
        )
        if key is not None:
            self._last = key
            self._show_last()

    # ---- inside

    @property
    def _format(self) -> Format:
        return list(Format)[self._formats.checkedId()]

    def _follow(self) -> None:
        chosen = self._format
        self._figures.setEnabled(chosen is Format.WORKBOOK)
        for tick in (self._bom, self._semicolon):
            tick.setEnabled(chosen in {Format.CSV_LONG, Format.CSV_WIDE})
        self._imrmc.setEnabled(chosen is Format.IMRMC)
        for widget in (self._same, self._choose_key):
            widget.setEnabled(self._pseudonyms.isChecked())

    def _add_last(self, column: QVBoxLayout) -> None:
        column.addWidget(self._same)
        column.addWidget(self._about_last)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(self._choose_key)
        row.addStretch(1)
        column.addLayout(row)
        self._show_last()

    def _show_last(self) -> None:
        last = self._last
        self._same.setChecked(last is not None and bool(last.names))
        self._same.setVisible(self._same.isChecked())
        self._about_last.setVisible(last is not None)
        if last is not None:
            self._about_last.setText(about_last(last))
            self._about_last.setToolTip(str(last.path))

    def _add_scope(self, column: QVBoxLayout, found: Found) -> None:
        n, total = len(found.rows), len(found.loaded.reading.rows)
        everything = _radio("export_all", tr("Answers", "All answers, with ground truth: {n:,}", n=total))
        filtered = _radio(
            "export_found", tr("Answers", "Only the answers that the filters leave: {n:,}", n=n)
        )
        for number, button in enumerate((everything, filtered)):
            self._scope.addButton(button, number)
            column.addWidget(button)
        (filtered if found.wanted.narrows and n else everything).setChecked(True)
        filtered.setEnabled(n > 0)

    def _add_formats(self, column: QVBoxLayout) -> None:
        self._imrmc = self._imrmc_page()
        below: dict[Format, tuple[QWidget, ...]] = {
            Format.WORKBOOK: (self._figures,),
            Format.CSV_WIDE: (self._bom, self._semicolon),
            Format.IMRMC: (self._imrmc,),
        }
        for number, (form, name, text) in enumerate(_formats()):
            button = _radio(name, text)
            self._formats.addButton(button, number)
            column.addWidget(button)
            button.setEnabled(form is not Format.IMRMC or self._can_imrmc)
            for widget in below.get(form, ()):
                row = QHBoxLayout()
                row.addSpacing(_INDENT)
                row.addWidget(widget, 1)
                column.addLayout(row)
        self._formats.button(0).setChecked(True)

    def _imrmc_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        if self._can_imrmc:
            form.addRow(label(tr("Answers", "Scores"), wrap=False), self._scores)
            form.addRow(label(tr("Answers", "Ground truth of"), wrap=False), self._truth)
            form.addRow(label(_about_imrmc(), "muted"))
        else:
            form.addRow(label(tr("Answers", "This study has no ground truth that iMRMC could use."), "muted"))
        return page


def _formats() -> tuple[tuple[Format, str, str], ...]:
    return (
        (Format.WORKBOOK, "export_workbook", tr("Answers", "Excel workbook (.xlsx): all views as sheets")),
        (Format.CSV_LONG, "export_csv_long", tr("Answers", "CSV, long: one row per answer")),
        (
            Format.CSV_WIDE,
            "export_csv_wide",
            tr("Answers", "CSV, wide: one row per display set and reader, one column per question"),
        ),
        (
            Format.IMRMC,
            "export_imrmc",
            tr("Answers", "Input for iMRMC (.imrmc): scores of one question, with ground truth"),
        ),
    )


def _about_imrmc() -> str:
    return tr(
        "Answers",
        "First mark in the view “Ground truth” which answers are positive, and the order of options that serve as scores.",
    )


def _radio(name: str, text: str) -> QRadioButton:
    return named(QRadioButton(text), name, text)


def _tick(name: str, text: str) -> QCheckBox:
    return named(QCheckBox(text), name, text)


def _below(text: str) -> QLabel:
    made = label(text, "muted")
    made.setContentsMargins(_INDENT, 0, 0, 0)
    return made
