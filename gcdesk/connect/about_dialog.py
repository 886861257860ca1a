"""About gcdesk: which version, where it keeps what, and under whose licences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk import __version__
from gcdesk.connect.licences_dialog import LicencesDialog
from gcdesk.kit import messages
from gcdesk.kit.fitting import Fitting, fit_screen
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.resources import icon
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import GAP, SMALL, WIDE, ElidedLabel, label, named
from gcdesk.texts import tr

SIZE = (640, 560)


class AboutDialog(QDialog):
    """Changes nothing."""

    look_wanted = Signal()
    """Look for a newer version; what comes of it is told with `say`."""

    def __init__(
        self,
        parent: QWidget | None,
        tasks: Tasks,
        settings: Settings,
        open_folder: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._settings = settings
        self._open_folder = open_folder
        title = tr("Connect", "About gcdesk")
        named(self, "about_dialog", title)
        self.setWindowTitle(title)
        self._outcome = named(
            label("", "muted"), "look_outcome", tr("Connect", "Result of looking for a newer version")
        )
        self._help = HelpLink("look_outcome_help")
        self._lay_out()
        fit_screen(self, *SIZE)

    def say(self, sentence: str, help_target: str = "") -> None:
        """What came of looking for a newer version, or that it is being looked for.

        *help_target*: the paragraph of the help that tells more.
        """
        self._help.lead_to(help_target)
        self._outcome.setText(sentence)
        self._outcome.setAccessibleName(sentence)
        self._outcome.setVisible(bool(sentence))

    def show_licences(self) -> None:
        """The button: the texts of all licences."""
        LicencesDialog(self, self._tasks).open()

    async def show_folder(self, folder: Path) -> None:
        """The buttons: show *folder* in the system's file manager."""
        try:
            # What has not been needed yet is not there yet.
            await self._tasks.run(folder.mkdir, 0o700, parents=True, exist_ok=True)
            is_shown = self._open_folder(QUrl.fromLocalFile(str(folder)))
        except OSError:
            is_shown = False
        if not is_shown:
            title = tr("Connect", "The folder could not be shown")
            sentence = tr("Connect", "Open it yourself; it is here:\n\n{folder}", folder=folder)
            messages.tell(self, title, sentence)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        self._add_version(column)
        column.addSpacing(GAP)
        column.addWidget(label(tr("Connect", "What is kept on this computer"), "heading"))
        column.addLayout(self._folders())
        column.addSpacing(GAP)
        self._add_licences(column)
        column.addStretch(1)
        text = tr("Connect", "Close")
        close = named(QPushButton(text), "about_close", text)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(Fitting(page), 1)
        whole.addLayout(row)
        close.setFocus()

    def _add_version(self, column: QVBoxLayout) -> None:
        version = tr("Connect", "gcdesk {version}", version=__version__)
        column.addWidget(named(label(version, "title"), "about_version", version))
        column.addWidget(
            label(
                tr(
                    "Connect",
                    "Fills, orders and reads out reader studies on Grand Challenge, for people who don't program. It is free, under the Apache License 2.0, and is not a medical device.",
                )
            )
        )
        look = _button("look_for_update", tr("Connect", "Look for a newer version"), "retry")
        look.clicked.connect(self.look_wanted)
        column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._outcome)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        self._outcome.hide()

    def _folders(self) -> QGridLayout:
        kept = self._settings.places
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, (name, title, folder) in enumerate(
            (
                ("settings", tr("Connect", "Settings"), self._settings.file.parent),
                ("data", tr("Connect", "Data: uploads begun and done"), kept.data),
                ("cache", tr("Connect", "Cache: can be made again"), kept.cache),
                ("log", tr("Connect", "Log"), kept.log),
            )
        ):
            grid.addWidget(label(title, "muted"), row, 0)
            place = ElidedLabel(str(folder))
            place.setObjectName(f"{name}_folder")
            grid.addWidget(place, row, 1)
            show = _button(f"show_{name}_folder", tr("Connect", "Show in folder"), "folder")
            show.setAccessibleName(tr("Connect", "Show in folder: {what}", what=title))
            show.clicked.connect(self._tasks.slot(partial(self.show_folder, folder), alone=True))
            grid.addWidget(show, row, 2)
        return grid

    def _add_licences(self, column: QVBoxLayout) -> None:
        column.addWidget(label(tr("Connect", "Licences"), "heading"))
        column.addWidget(
            label(
                tr(
                    "Connect",
                    "gcdesk builds on the work of others. Qt and PySide6 are used under the GNU Lesser General Public License 3 (LGPL): their libraries are separate files beside the program, and you may replace them with your own versions.",
                )
            )
        )
        texts = _button("show_licences", tr("Connect", "All licences…"), "list")
        texts.clicked.connect(self.show_licences)
        column.addWidget(texts, 0, Qt.AlignmentFlag.AlignLeft)


def _button(name: str, text: str, picture: str) -> QPushButton:
    button = named(QPushButton(text), name, text)
    button.setIcon(icon(picture))
    button.setAutoDefault(False)
    return button
