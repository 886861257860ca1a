"""The settings of what is kept of masks that were looked at: how much, and a button that empties it."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QSpinBox

from gcdesk.kit.settings import MASK_CACHE, Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import SMALL, label, named
from gcdesk.texts import tr

MEGABYTE = 1_000_000


class CacheSettings:
    """Rows of a form."""

    def __init__(self, tasks: Tasks, settings: Settings) -> None:
        self._tasks = tasks
        self._folder = settings.places.cache / "masks"
        self.size = named(QSpinBox(), "mask_cache", tr("Connect", "Room for masks on this computer"))
        least, _, most = MASK_CACHE
        self.size.setRange(least, most)
        self.size.setSingleStep(100)
        self.size.setSuffix(tr("Connect", " MB"))
        self.size.setValue(settings.mask_cache)
        self.size.lineEdit().setTextMargins(SMALL, 0, 0, 0)  # as the other fields of the settings
        text = tr("Connect", "Empty it")
        name = tr("Connect", "Empty the room for masks")
        self._empty = named(QPushButton(text), "empty_mask_cache", name)
        self._empty.setAutoDefault(False)
        self._empty.clicked.connect(tasks.slot(self.empty, alone=True))
        self._outcome = named(label("", "muted"), "mask_cache_outcome", tr("Connect", "What was freed"))
        self._outcome.hide()

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows into *form*."""
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.size, 1)
        row.addWidget(self._empty)
        form.addRow(tr("Connect", "Room for masks"), row)
        text = tr(
            "Connect",
            "Masks that were looked at are kept on this computer, so that they need not be fetched again.",
        )
        form.addRow(label(text, "muted"))
        form.addRow(self._outcome)

    async def empty(self) -> None:
        """The button: remove what is kept. It is fetched again when it is looked at again."""
        freed = await self._tasks.run(emptied, self._folder)
        sentence = tr("Connect", "Emptied: {n} MB are free again.", n=round(freed / MEGABYTE))
        self._outcome.setText(sentence)
        self._outcome.setAccessibleName(sentence)
        self._outcome.show()


def emptied(folder: Path) -> int:
    """Remove all that is in *folder*; the bytes that this freed. What somebody else is reading may stay. Blocks."""
    before = _bytes_in(folder)
    shutil.rmtree(folder, ignore_errors=True)
    return before - _bytes_in(folder)


def _bytes_in(folder: Path) -> int:
    total = 0
    for file in folder.rglob("*"):
        try:
            total += file.stat().st_size if file.is_file() else 0
        except OSError:
            continue  # gone meanwhile
    return total
