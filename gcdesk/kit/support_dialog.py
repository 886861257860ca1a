"""Saving a report for support: what is in it, whether names may be, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import choose_target
from gcdesk.kit.messages import ask, show_error, tell
from gcdesk.kit.settings import Settings
from gcdesk.kit.support import Extract, Material, proposed_name, save_report, settings_facts
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, BusyStrip, label, named, primary
from gcdesk.texts import tr

WIDTH = 560


class SupportDialog(QDialog):
    """Open it with ``open()``; it is deleted when it is closed."""

    def __init__(
        self,
        parent: QWidget | None,
        tasks: Tasks,
        settings: Settings,
        log_folder: Path,
        journal_extract: Callable[[], Extract],
    ) -> None:
        """*journal_extract* gives what the journal knows; it is called on a background thread."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._settings = settings
        self._log_folder = log_folder
        self._journal_extract = journal_extract
        self._may_replace: Path | None = None
        title = tr("Support", "Save a report for support")
        named(self, "support_dialog", title)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._make_widgets()
        self._lay_out()

    async def save(self) -> None:
        """The button: save the report, say where it is, and close."""
        target = Path(self._target.text().strip()).expanduser()
        if not await self._may_write(target):
            return
        window = self.parentWidget()  # which may outlive this dialog
        self._busy.begin(tr("Support", "The report is being saved…"), can_stop=False)
        self._save.setEnabled(False)
        try:
            await self._tasks.run(
                save_from,
                target,
                self._journal_extract,
                settings_facts(self._settings),
                self._log_folder,
                names_allowed=self._names.isChecked(),
            )
        except GcdeskError as error:
            show_error(self if isValid(self) else _still(window), error)
            return
        finally:
            if isValid(self):
                self._busy.end()
                self._save.setEnabled(True)
        _tell_where(_still(window), target)
        if isValid(self):
            self.accept()

    async def choose(self) -> None:
        """The button: choose the file."""
        proposed = Path(self._target.text().strip()).expanduser()
        title, kinds = tr("Support", "Save the report as"), tr("Support", "Reports (*.zip)")
        file = await choose_target(self, title, proposed, kinds)
        if file is not None:
            self._may_replace = file  # which that dialog has asked
            self._target.setText(str(file))

    async def _may_write(self, target: Path) -> bool:
        if target.is_dir() or not target.name:
            self._target.setFocus()
            return False
        if target == self._may_replace or not target.exists():
            return True
        return await ask(
            self,
            tr("Support", "Replace the file?"),
            tr("Support", "There is a file {file} already.", file=target),
            accept=tr("Support", "Replace it"),
        )

    def _make_widgets(self) -> None:
        text = tr("Support", "The names of my files and cases may be in it")
        tip = tr("Support", "Otherwise they are called “case 1”, “file 1” and so on in the report.")
        self._names = named(QCheckBox(text), "support_names", text, tip)
        self._target = named(
            QLineEdit(str(_proposed())), "support_target", tr("Support", "Save the report as")
        )
        self._choose = _button("support_choose", tr("Support", "Choose…"))
        self._choose.clicked.connect(self._tasks.slot(self.choose, alone=True))
        self._save = primary(_button("support_save", tr("Support", "Save report")))
        self._save.setDefault(True)
        self._save.clicked.connect(self._tasks.slot(self.save, alone=True))
        self._target.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self._cancel = _button("support_cancel", tr("Support", "Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._busy = BusyStrip("support")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(
            label(
                tr(
                    "Support",
                    "The report holds the versions of gcdesk and its libraries, your settings, how far your uploads got, "
                    "and the log. It never holds your token, passwords, the values that you typed or what is in your files.",
                )
            )
        )
        column.addWidget(self._names)
        column.addWidget(
            label(tr("Support", "Leave this off when a name could tell who a patient is."), "muted")
        )
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(self._target, 1)
        where.addWidget(self._choose)
        column.addLayout(where)
        column.addWidget(self._busy)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column.addLayout(buttons)


def save_from(
    target: Path,
    journal_extract: Callable[[], Extract],
    settings: dict[str, object],
    log_folder: Path,
    *,
    names_allowed: bool,
) -> None:
    """Ask the journal and save the report to *target*. Blocks. Raises FileError.

    A journal that fails is perhaps just what the report is about: then the report says so.
    """
    journal: Extract
    try:
        journal = journal_extract()
    except Exception as error:  # noqa: BLE001 - whatever it is, the rest of the report is still wanted
        journal = {"left out": type(error).__name__}
    save_report(target, Material(settings, journal, log_folder, names_allowed))


def _tell_where(window: QWidget | None, target: Path) -> None:
    sentence = tr("Support", "The report is {file}. gcdesk sends it to nobody.", file=target)
    tell(window, tr("Support", "Report saved"), sentence)


def _still(window: QWidget | None) -> QWidget | None:
    return window if window is not None and isValid(window) else None


def _proposed() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place and Path(place).is_dir() else Path.home()
    return folder / proposed_name(datetime.now().astimezone().date())


def _button(object_name: str, text: str) -> QPushButton:
    button = named(QPushButton(text), object_name, text)
    button.setAutoDefault(False)
    return button
