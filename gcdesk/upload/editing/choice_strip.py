"""A line above the table about several cases at once, with a button for each thing that can be chosen for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from gcdesk.kit import colours
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.widgets import GAP, SMALL, BannerKind, label, named, picture


class ChoiceStrip(QFrame):
    """Hidden until it has something to say."""

    chosen = Signal(str)
    """The name of the button that was pressed."""

    def __init__(
        self,
        name: str,
        kind: BannerKind,
        icon: tuple[str, colours.Role],
        buttons: Sequence[tuple[str, str, str]],
        help_target: str = "",
    ) -> None:
        """*buttons*: name, text and tooltip of each. *help_target*: the paragraph of the help that tells more."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("banner", kind)
        self._text = named(label(""), f"{name}_text", "")
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SMALL, GAP, SMALL)
        row.setSpacing(GAP)
        row.addWidget(picture(*icon))
        row.addWidget(self._text, 1)
        row.addWidget(HelpLink(f"{name}_help", help_target))
        for button_name, text, tooltip in buttons:
            button = self._buttons[button_name] = named(QPushButton(text), button_name, text, tooltip)
            button.clicked.connect(lambda _checked=False, which=button_name: self.chosen.emit(which))
            row.addWidget(button)
        self.hide()

    def say(self, text: str, *, without: frozenset[str] = frozenset()) -> None:
        """Show *text*; "" hides the strip. *without*: buttons that are not offered."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        for name, button in self._buttons.items():
            button.setVisible(name not in without)
        self.setVisible(bool(text))
