"""A link beside what went wrong, to the paragraph of the help about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from gcdesk.kit import resources
from gcdesk.kit.widgets import named
from gcdesk.texts import tr


class HelpLink(QPushButton):
    """Not there as long as there is nothing to read.

    It knows no help: it tells the window below all dialogs by Qt's own event for it, whose ``href`` is the paragraph.
    """

    def __init__(self, name: str, target: str = "") -> None:
        """*target*: the paragraph, ``page#id``; "": none."""
        text = tr("Help", "More about this")
        super().__init__(text)
        named(self, name, text, tr("Help", "Opens the help at the paragraph about this"))
        self.setIcon(resources.icon("help", "accent"))
        self.setFlat(True)
        self.setAutoDefault(False)
        self._target = target
        self.clicked.connect(self.open_help)
        if not target:
            self.hide()

    @property
    def target(self) -> str:
        """The paragraph, ``page#id``; "": none."""
        return self._target

    def lead_to(self, target: str) -> None:
        """Open *target* from now on; "": be away."""
        self._target = target
        self.setVisible(bool(target))

    def open_help(self) -> None:
        """Ask for the paragraph."""
        window: QWidget = self.window()
        while (parent := window.parentWidget()) is not None:
            window = parent.window()
        QApplication.sendEvent(window, QWhatsThisClickedEvent(self._target))


def beside_link(told: QWidget, link: HelpLink) -> QWidget:
    """*told*, words about what is wrong or not, and beside them the *link*: a dialog need not be higher for it."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(told, 1)
    row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
    policy = link.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    link.setSizePolicy(policy)
    return both
