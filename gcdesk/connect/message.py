"""What went wrong, in words beside what it is about, instead of in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, label, named, picture
from gcdesk.texts import tr


class Message(QFrame):
    """A sentence that is not there while there is nothing to say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("banner", "problem")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SMALL, GAP, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(picture("problem", "problem"))
        self._text = named(label(), name, tr("Connect", "What went wrong"))
        self._link = HelpLink(f"{name}_help")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        self.row = row
        self.hide()

    def say(self, sentence: str, help_target: str = "") -> None:
        """Show *sentence*; "" hides it. *help_target*: the paragraph of the help that tells more."""
        self._link.lead_to(help_target)
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        """What it says."""
        return self._text.text()
