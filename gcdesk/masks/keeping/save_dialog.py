"""What is to be saved, where, as what, and under which names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.imaging.masks import write_seg
from gcdesk.imaging.masks.consensus import Way, way_text
from gcdesk.kit import dialogs, resources
from gcdesk.kit.chosen_file import read_chosen
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import Fitting, fit_screen
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.options import Format, SaveOptions, about_format, format_text
from gcdesk.masks.saving.pattern import DEFAULT, FIELDS, fault
from gcdesk.masks.saving.plan import example
from gcdesk.study.reader_key import LastKey, ReaderNames, about_last, chosen_key, key_beside
from gcdesk.texts import counted, tr

FOLDER = "masks/folder"
PATTERN = "masks/pattern"
FORMAT = "masks/format"
IMAGES = "masks/images"
CONSENSUS = "masks/consensus"
PSEUDONYMS = "masks/pseudonyms"
"""Where the settings keep what was chosen last: who goes on with a folder wants it all once more."""
_YES = "yes"
_WORDS = 400
"""Pixels at 100 % that sentences are wide at least."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the dialog was answered with."""

    rows: tuple[MaskRow, ...]
    options: SaveOptions


class SaveDialog(QDialog):
    """Asks everything at once, and shows what the first file would be called."""

    def __init__(
        self,
        rows: Sequence[MaskRow],
        everything: Sequence[MaskRow],
        names: Mapping[str, str],
        settings: Settings,
        tasks: Tasks,
        parent: QWidget,
        last: LastKey | None = None,
    ) -> None:
        """*rows* are to be saved, of *everything* that the study has; *names*: new pseudonyms for the readers.

        *last* is the key that was used last for the study; its pseudonyms are proposed.
        """
        super().__init__(parent)
        self._rows, self._all, self._names = tuple(rows), tuple(everything), names
        self._last = last
        self._last_names = names
        self._settings, self._tasks = settings, tasks
        title = tr("Masks", "Save masks")
        named(self, "save_masks_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 620, 600)
        self._folder = named(QLineEdit(), "save_folder", tr("Masks", "Folder"))
        self._folder.setPlaceholderText(tr("Masks", "Choose a folder"))
        text = tr("Masks", "Choose…")
        self._browse = named(QPushButton(text), "save_browse", tr("Masks", "Choose a folder"))
        self._browse.setIcon(resources.icon("folder"))
        self._browse.clicked.connect(tasks.slot(self.choose, alone=True))
        self._pattern = named(
            QLineEdit(),
            "save_pattern",
            tr("Masks", "Names of the files"),
            ", ".join(f"{{{field}}}" for field in FIELDS),
        )
        self._example = named(label("", "muted"), "save_example", tr("Masks", "What the first is called"))
        self._help = HelpLink("save_help")
        self._format = named(QComboBox(), "save_format", tr("Masks", "Format"))
        for each in Format:
            self._format.addItem(format_text(each), each)
        self._about_format = named(label("", "muted"), "save_about_format", "")
        self._images = _tick("save_images", tr("Masks", "The images that the masks belong to"))
        self._consensus = named(QComboBox(), "save_consensus", tr("Masks", "Consensus of the readers"))
        self._consensus.addItem(tr("Masks", "None"), None)
        for way in Way:
            self._consensus.addItem(way_text(way), way)
        self._pseudonyms = _tick("save_pseudonyms", tr("Masks", "Replace the readers' names by R01, R02 …"))
        self._key = named(label("", "muted"), "save_key", tr("Masks", "Where it says who is who"))
        self._same = _tick("save_same_pseudonyms", tr("Masks", "The same pseudonyms as before"))
        self._about_last = named(
            label("", "muted"), "save_about_last", tr("Masks", "Which key was used last")
        )
        text = tr("Masks", "Choose a key to the readers…")
        self._choose_key = named(
            QPushButton(text),
            "save_choose_key",
            text,
            tr(
                "Masks",
                "Go on with the pseudonyms of masks that were saved before, or of an export of answers",
            ),
        )
        self._choose_key.setIcon(resources.icon("key"))
        self._choose_key.setAutoDefault(False)
        self._choose_key.clicked.connect(tasks.slot(self.choose_key, alone=True))
        buttons, self._accept = answers(self, "save_masks", self._verb())
        self._lay_out(buttons)
        self._recall()
        for edit in (self._folder, self._pattern):
            edit.textChanged.connect(self._follow)
        self._format.currentIndexChanged.connect(self._follow)
        self._pseudonyms.toggled.connect(self._follow)
        self._same.toggled.connect(self._follow)
        self._take_up_last()

    @property
    def chosen(self) -> Chosen:
        """What was answered; also kept for the next time."""
        options = self._options
        self._settings.remember(FOLDER, self._folder.text().strip())
        self._settings.remember(PATTERN, options.pattern)
        self._settings.remember(FORMAT, options.format)
        self._settings.remember(CONSENSUS, options.consensus or "")
        self._settings.remember(IMAGES, _YES if options.images else "")
        self._settings.remember(PSEUDONYMS, _YES if options.names is not None else "")
        return Chosen(self._rows, options)

    async def choose(self) -> None:
        """Choose a folder."""
        start = Path(self._folder.text().strip() or Path.home())
        folder = await dialogs.choose_folder(self, tr("Masks", "Folder for the masks"), start)
        if folder is not None:
            self._folder.setText(str(folder))

    async def choose_key(self) -> None:
        """The button: go on with the pseudonyms of another key, or of one that was moved."""
        title = tr("Masks", "Key to the readers")
        start = self._last.path.parent if self._last is not None else None
        key = await read_chosen(
            self, self._tasks, title, chosen_key, start=start, kinds=f"{title} (*.csv *.xlsx)"
        )
        if key is not None:
            self._last = key
            self._take_up_last()

    # ---- inside

    def _take_up_last(self) -> None:
        """Propose the pseudonyms of the last key, if it has any."""
        last = self._last
        if last is not None:
            self._last_names = ReaderNames(last.names).of(self._names)
            self._about_last.setText(about_last(last))
            self._about_last.setToolTip(str(last.path))
        self._same.setChecked(last is not None and bool(last.names))
        self._follow()

    def _recall(self) -> None:
        """Choose what was chosen last."""
        recall = self._settings.recall
        self._folder.setText(recall(FOLDER))
        self._pattern.setText(recall(PATTERN) or DEFAULT)
        self._format.setCurrentIndex(max(0, self._format.findData(recall(FORMAT))))
        self._consensus.setCurrentIndex(max(0, self._consensus.findData(recall(CONSENSUS))))
        self._images.setChecked(recall(IMAGES) == _YES)
        self._pseudonyms.setChecked(recall(PSEUDONYMS) == _YES)

    @property
    def _options(self) -> SaveOptions:
        last = self._last if self._pseudonyms.isChecked() and self._same.isChecked() else None
        names = self._last_names if last is not None else self._names
        return SaveOptions(
            Path(self._folder.text().strip()).expanduser(),
            self._pattern.text().strip(),
            self._chosen_format,
            images=self._images.isChecked(),
            consensus=Way(way) if (way := self._consensus.currentData()) else None,
            names=names if self._pseudonyms.isChecked() else None,
            last=last,
        )

    @property
    def _chosen_format(self) -> Format:
        return Format(self._format.currentData())  # Qt gives a plain text back

    def _verb(self) -> str:
        return counted(len(self._rows), tr("Masks", "Save {n} mask"), tr("Masks", "Save {n} masks"))

    def _follow(self) -> None:
        wrong = fault(self._pattern.text())
        self._example.setText(
            wrong or tr("Masks", "For example: {name}", name=example(self._rows or self._all, self._options))
        )
        self._help.lead_to("masks#save" if wrong else "")
        missing = ""
        if self._chosen_format is Format.SEG and not write_seg.available():
            missing = write_seg.not_available()
        self._about_format.setText(missing or about_format(self._chosen_format))
        role = "problem" if missing else "muted"
        if self._about_format.property("role") != role:
            self._about_format.setProperty("role", role)
            self._about_format.style().polish(self._about_format)
        folder = self._folder.text().strip()
        self._key.setText(
            tr(
                "Masks",
                "Who is who will be in “{file}”, beside the folder: keep that file apart.",
                file=key_beside(self._options.folder).name if folder else "…",
            )
        )
        hides = self._pseudonyms.isChecked()
        self._key.setVisible(hides)
        self._same.setVisible(hides and self._last is not None and bool(self._last.names))
        self._about_last.setVisible(hides and self._last is not None)
        self._choose_key.setVisible(hides)
        self._accept.setEnabled(
            not wrong and not missing and bool(folder) and Path(folder).expanduser().is_absolute()
        )

    def _lay_out(self, buttons: QHBoxLayout) -> None:
        place = QHBoxLayout()
        place.addWidget(self._folder, 1)
        place.addWidget(self._browse)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Masks", "Folder"), place)
        form.addRow(tr("Masks", "Names"), self._pattern)
        example = QVBoxLayout()
        example.setSpacing(0)
        example.addWidget(self._example)
        example.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        form.addRow("", example)
        kind = QVBoxLayout()
        kind.setSpacing(0)
        kind.addWidget(self._format)
        kind.addWidget(self._about_format)
        form.addRow(tr("Masks", "Format"), kind)
        form.addRow(tr("Masks", "Also save"), self._images)
        form.addRow(tr("Masks", "Consensus"), self._consensus)
        form.addRow(tr("Masks", "Readers"), self._pseudonyms)
        form.addRow("", self._key)
        form.addRow("", self._same)
        form.addRow("", self._about_last)
        key = QHBoxLayout()
        key.addWidget(self._choose_key)
        key.addStretch(1)
        form.addRow("", key)
        told = tr(
            "Masks",
            "A table masks.csv in the folder says of each file whose mask it is, and lists its labels with their volumes. Files that are there already, and right, are not loaded again.",
        )
        words = label(told, "muted")
        for wrapped in (self._example, self._about_format, self._key, self._about_last, words):
            wrapped.setMinimumWidth(_WORDS)  # else Qt keeps room for as many lines as a narrow one would need
        form.addRow("", words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(SMALL)
        layout.addWidget(Fitting(page), 1)
        layout.addLayout(buttons)


def _tick(name: str, text: str) -> QCheckBox:
    return named(QCheckBox(text), name, text)
