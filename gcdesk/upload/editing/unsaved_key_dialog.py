"""The question before a table is replaced whose key nobody has saved: save it, lose it, or keep the table."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit.dialogs import finished
from gcdesk.kit.fitting import fit_words
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named, picture, primary
from gcdesk.texts import tr

_WIDTH = 640


class WithKey(Enum):
    """What is to become of a table whose key is not saved."""

    SAVE = "save"
    """The key is saved first."""
    LOSE = "lose"
    """The table goes, and its key with it."""
    KEEP = "keep"
    """The table stays."""


class UnsavedKeyDialog(QDialog):
    """Enter saves the key, Escape keeps the table: neither loses anything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Upload", "Make a new table?")
        sentence = tr(
            "Upload",
            "The key has not been saved: only the key tells which case each neutral title stands for. It is lost with this "
            "table, and so is what you typed and assigned by hand.",
        )
        named(self, "unsaved_key_dialog", title)
        self.setWindowTitle(title)
        self.chosen = WithKey.KEEP
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(label(title, "heading"))
        words.addWidget(named(label(sentence), "unsaved_key_text", sentence))
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(picture("warning", "warning", 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        keep = self._button("unsaved_key_keep", tr("Upload", "Keep this one"), WithKey.KEEP)
        lose = self._button("unsaved_key_lose", tr("Upload", "Make a new table"), WithKey.LOSE)
        save = primary(self._button("unsaved_key_save", tr("Upload", "Save the key…"), WithKey.SAVE))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(keep)
        row.addStretch(1)
        row.addWidget(lose)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE - 4)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addStretch(1)
        column.addLayout(row)
        save.setDefault(True)
        save.setFocus()
        fit_words(self, _WIDTH)

    def _button(self, name: str, text: str, what: WithKey) -> QPushButton:
        def pressed() -> None:
            self.chosen = what
            self.accept()

        button = named(QPushButton(text), name, text)
        button.clicked.connect(pressed)
        return button


async def ask_about_key(parent: QWidget) -> WithKey:
    """What is to become of the table and its key."""
    dialog = UnsavedKeyDialog(parent)
    chosen: list[WithKey] = []
    dialog.accepted.connect(lambda: chosen.append(dialog.chosen))
    await finished(dialog)
    return chosen[0] if chosen else WithKey.KEEP
