"""The top of the upload tab: which folder, how its files become cases, and what that comes to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.errors import GcdeskError
from gcdesk.kit import resources
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, BusyStrip, ElidedLabel, label, named
from gcdesk.texts import counted, tr
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.folder.samples import Samples

_TYPING = 300
"""Milliseconds after the last key until a typed pattern is tried."""


class FolderView(QWidget):
    """Folder field, grouping, and the strip that shows a scan going on. Decides nothing."""

    folder_chosen = Signal(str)
    """A path was typed and entered, or a folder dropped."""
    sample_chosen = Signal(str)
    """The path of one of the folders that practice offers."""
    browse_wanted = Signal()
    grouping_chosen = Signal()
    """Ask `grouping` and `pattern`."""
    rest_wanted = Signal()
    """The files in no case are to be shown."""
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folder_view")
        self.setAcceptDrops(True)
        self._shown = ""
        self._offered: Samples | None = None
        self._groups = QButtonGroup(self)
        self._radios: dict[Grouping, QRadioButton] = {}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.grouping_chosen)
        self.scan = BusyStrip("scan")
        self.scan.stopped.connect(self.stop_wanted)
        stop = self.scan.findChild(QPushButton)
        if stop is not None:
            stop.setObjectName("scan_stop_button")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(self._folder_row())
        layout.addLayout(self._grouping_row())
        layout.addWidget(self.scan)

    @property
    def grouping(self) -> Grouping:
        """The chosen grouping."""
        return next(grouping for grouping, radio in self._radios.items() if radio.isChecked())

    @property
    def pattern(self) -> str:
        """The typed pattern."""
        return self._pattern.text().strip()

    def show_folder(self, path: str) -> None:
        """Show *path* as the chosen folder."""
        self._shown = path
        self._path.setText(path)

    def offer_samples(self, samples: Samples | None) -> None:
        """Offer the folders of the practice server; None: there is none."""
        self._offered = samples
        self._samples.setVisible(samples is not None)

    def show_grouping(self, grouping: Grouping, pattern: str) -> None:
        """Show a grouping without telling anybody."""
        self._typing.stop()
        for other, radio in self._radios.items():
            radio.blockSignals(True)
            radio.setChecked(other is grouping)
            radio.blockSignals(False)
        self._pattern.blockSignals(True)
        self._pattern.setText(pattern)
        self._pattern.blockSignals(False)
        self._pattern.setVisible(grouping is Grouping.PATTERN)

    def show_effect(
        self, sentence: str, *, wrong: bool = False, rest: bool = False, help_target: str = ""
    ) -> None:
        """Show what the grouping comes to; *rest*: there are files in no case, or that could not be read.

        *help_target*: the paragraph of the help that tells more, where something is *wrong*.
        """
        self._effect.set_text(sentence)
        self._effect.setMaximumWidth(self._effect.sizeHint().width())  # so the link stands next to it
        self._effect.setProperty("role", "problem" if wrong else "muted")
        self._effect.style().polish(self._effect)
        self._rest.setVisible(rest)
        self._help.lead_to(help_target)

    def show_error(self, error: GcdeskError) -> None:
        """Show why the folder, or the grouping, can't be used."""
        self.show_effect(error.sentence, wrong=True, help_target=error.help_target or "upload#folder")

    def show_count(self, found: int) -> None:
        """Show how far the scan is."""
        files = counted(found, tr("Upload", "{n} file found"), tr("Upload", "{n} files found"))
        self.scan.show_progress(0, 0, tr("Upload", "Looking through the folder: {files}", files=files))

    def begin_scan(self) -> None:
        """A scan begins."""
        self.scan.begin(tr("Upload", "Looking through the folder…"))

    def set_free(self, *, free: bool) -> None:
        """Whether another folder or grouping may be chosen now."""
        for widget in (self._path, self._samples, self._choose, self._pattern, *self._radios.values()):
            widget.setEnabled(free)
        self.setAcceptDrops(free)

    def take_drops_on(self, widget: QWidget) -> None:
        """A folder can be dropped on *widget* as well as here."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped on the widgets of `take_drops_on` is dropped here."""
        if self.acceptDrops() and isinstance(event, QDropEvent):
            if isinstance(event, QDragEnterEvent):
                self.dragEnterEvent(event)
                return event.isAccepted()
            if event.type() is QEvent.Type.Drop:
                self.dropEvent(event)
                return event.isAccepted()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One folder can be dropped anywhere here."""
        if dropped_path(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped folder is chosen."""
        path = dropped_path(event)
        if path:
            event.acceptProposedAction()
            self.folder_chosen.emit(path)

    # ---- inside

    def _folder_row(self) -> QHBoxLayout:
        self._path = named(QLineEdit(), "folder_path", tr("Upload", "Folder with the cases"))
        self._path.setPlaceholderText(tr("Upload", "Choose a folder, drop one here, or type its path"))
        self._path.returnPressed.connect(self._enter_path)
        self._path.editingFinished.connect(self._restore_path)
        self._choose = named(
            QPushButton(tr("Upload", "Choose folder…")),
            "choose_folder_button",
            tr("Upload", "Choose folder"),
        )
        self._choose.setIcon(resources.icon("folder"))
        self._choose.clicked.connect(self.browse_wanted)
        text = tr("Upload", "Samples")
        tip = tr("Upload", "Made-up cases to practise with")
        self._samples = named(QPushButton(text), "samples_button", text, tip)
        self._samples.setProperty("menu", True)
        self._fill_samples_menu()
        self._samples.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._path, 1)
        row.addWidget(self._samples)
        row.addWidget(self._choose)
        return row

    def _grouping_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(tr("Upload", "Cases:"), "muted", wrap=False))
        for grouping, name, text in (
            (Grouping.SUBFOLDER, "grouping_subfolder", tr("Upload", "one sub-folder per case")),
            (Grouping.FILE, "grouping_file", tr("Upload", "one file per case")),
            (Grouping.PATTERN, "grouping_pattern", tr("Upload", "by a pattern")),
        ):
            radio = named(QRadioButton(text), name, text)
            radio.clicked.connect(self._choose_grouping)
            self._groups.addButton(radio)
            self._radios[grouping] = radio
            row.addWidget(radio)
        self._radios[Grouping.SUBFOLDER].setChecked(True)
        self._pattern = named(
            QLineEdit(),
            "pattern_field",
            tr("Upload", "Pattern that names the case"),
            tr(
                "Upload", "{case} stands for the case's name, * for anything: {case}_*.mha, or site*/{case}/*"
            ),
        )
        self._pattern.setPlaceholderText("{case}_*")
        self._pattern.setFixedWidth(190)
        self._pattern.textEdited.connect(self._typing.start)
        self._pattern.hide()
        row.addWidget(self._pattern)
        self._effect = named(ElidedLabel(), "grouping_effect", tr("Upload", "Result of the grouping"))
        self._rest = named(
            QPushButton(tr("Upload", "Show")), "show_rest_button", tr("Upload", "Show the files in no case")
        )
        self._rest.setFlat(True)
        self._rest.clicked.connect(self.rest_wanted)
        self._rest.hide()
        row.addSpacing(GAP)
        row.addWidget(self._effect, 1000)
        self._help = HelpLink("grouping_help")
        row.addWidget(self._rest)
        row.addWidget(self._help)
        row.addStretch(1)
        return row

    def _enter_path(self) -> None:
        path = self._path.text().strip().strip('"')
        if path:
            self.folder_chosen.emit(path)

    def _restore_path(self) -> None:
        """A field that was only cleared shows the folder that the table is of again."""
        if not self._path.text().strip():
            self._path.setText(self._shown)

    def _fill_samples_menu(self) -> None:
        menu = QMenu(self._samples)
        menu.setObjectName("samples_menu")
        self._samples.setMenu(menu)
        for which, text, icon in (
            ("cases", tr("Upload", "Sample cases"), "image"),
            ("dicom", tr("Upload", "Sample DICOM cases"), "folder"),
            ("troubles", tr("Upload", "Cases with problems"), "warning"),
        ):
            action = menu.addAction(resources.icon(icon), text)
            action.setObjectName(f"samples_{which}_action")
            action.triggered.connect(lambda _, name=which: self._choose_sample(name))

    def _choose_sample(self, which: str) -> None:
        if self._offered is not None:
            self.sample_chosen.emit(str(getattr(self._offered, which)))

    def _choose_grouping(self) -> None:
        by_pattern = self.grouping is Grouping.PATTERN
        self._pattern.setVisible(by_pattern)
        if by_pattern and not self.pattern:
            self._pattern.setText("{case}_*")
        if by_pattern:
            self._pattern.setFocus()
        self.grouping_chosen.emit()


def dropped_path(event: QDropEvent) -> str:
    """The one local path that is dropped, or "". Whether it is a folder is looked at in the background."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return str(Path(paths[0])) if len(paths) == 1 else ""
