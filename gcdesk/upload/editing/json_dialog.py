"""The editor for values that are JSON: checked while typing, the fault told with line and column."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gcdesk.api.models import Interface
from gcdesk.errors import GcdeskError
from gcdesk.kit.dialogs import answers
from gcdesk.kit.fitting import fit_screen
from gcdesk.kit.help_link import HelpLink, beside_link
from gcdesk.kit.widgets import GAP, WIDE, label, named
from gcdesk.texts import tr
from gcdesk.upload.table.examples import example
from gcdesk.upload.table.kind_words import kind_in_words
from gcdesk.upload.table.value_text import ValueRefused, parse


class JsonDialog(QDialog):
    """A value of *interface* as JSON text. Only what fits can be accepted, or nothing, which clears the cell."""

    def __init__(self, interface: Interface, case: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Upload", "{interface} of {case}", interface=interface.title, case=case)
        named(self, "json_dialog", title)
        self.setWindowTitle(title)
        fit_screen(self, 600, 420)
        self._interface = interface
        self._text = named(QPlainTextEdit(text), "json_text", tr("Upload", "Value as JSON"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._check)
        self._verdict = named(label("", "muted"), "json_verdict", tr("Upload", "What is wrong with it"))
        self._help = HelpLink("json_help")
        buttons, self._accept = answers(self, "json", tr("Upload", "Use this value"))
        self._offer_example(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.setSpacing(GAP)
        layout.addWidget(
            label(
                tr("Upload", "A value of the kind {kind}, as JSON.", kind=kind_in_words(interface)), "muted"
            )
        )
        layout.addWidget(self._text, 1)
        layout.addWidget(beside_link(self._verdict, self._help))
        layout.addLayout(buttons)
        self._check()

    def text(self) -> str:
        """What was typed."""
        return self._text.toPlainText()

    def _offer_example(self, buttons: QHBoxLayout) -> None:
        """Show how such a value looks while there is none, and put it there to be changed."""
        shown = example(self._interface.kind)
        if not shown:
            return
        self._text.setPlaceholderText(shown)
        text = tr("Upload", "Begin with the example")
        button = named(QPushButton(text), "json_example", text)
        button.setAutoDefault(False)
        button.setEnabled(not self.text().strip())
        button.clicked.connect(lambda: self._text.setPlainText(shown))
        button.clicked.connect(self._text.setFocus)
        self._text.textChanged.connect(lambda: button.setEnabled(not self.text().strip()))
        buttons.insertWidget(0, button)

    def _check(self) -> None:
        sentence = ""
        if self.text().strip():
            try:
                parse(self._interface, self.text())
            except GcdeskError as error:
                sentence = error.sentence
        good = (
            tr("Upload", "This fits.") if self.text().strip() else tr("Upload", "Empty: the cell is cleared.")
        )
        self._verdict.setText(sentence or good)
        self._verdict.setProperty("role", "problem" if sentence else "muted")
        self._verdict.style().polish(self._verdict)
        self._help.lead_to(ValueRefused.help_target if sentence else "")
        self._accept.setEnabled(not sentence)
