"""Dialogs that tell and ask. None of them blocks; texts are shown as they are, never as markup.

An error that can happen to a user (`GcdeskError`) is shown by its own sentence, with its details folded away.
Anything else is a defect of gcdesk: it is said so, and "Copy report" gives what the developers need.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit import colours, resources
from gcdesk.kit.dialogs import finished
from gcdesk.kit.help_link import HelpLink
from gcdesk.kit.report import defect_report
from gcdesk.kit.widgets import GAP, SMALL, WIDE, focus_and_default, label, named, picture, primary
from gcdesk.texts import tr

WIDTH = 460
"""Pixels at 100 % that a message is wide at least."""


@dataclass(frozen=True, slots=True)
class Message:
    """All that a dialog says."""

    title: str
    sentence: str
    accept: str
    reject: str | None = None
    details: str = ""
    tick: str | None = None
    """What must be ticked before one can accept."""
    report: str = ""
    """What "Copy report" copies; without it there is no such button."""
    icon: tuple[str, colours.Role] = ("info", "accent")
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""
    unfolded: bool = False
    """The details are what it is about: they are shown at once."""


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Show *error* and come back at once. What the user stopped is not shown, nor what is on the screen already."""
    if isinstance(error, Cancelled):
        return
    message = message_of(error)
    for shown in _open_messages(parent):
        if shown.message.sentence == message.sentence and shown.message.details == message.details:
            shown.raise_()
            return
    dialog = MessageDialog(parent, message)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


async def ask(
    parent: QWidget | None,
    title: str,
    sentence: str,
    *,
    accept: str,
    reject: str | None = None,
    details: str = "",
    tick: str | None = None,
) -> bool:
    """Ask, and wait for the answer: whether *accept* was pressed.

    *accept* names what happens ("Upload 8 display sets"); *reject* is "Cancel" when it is not given. With
    *tick*, accepting is possible only after the user has ticked that sentence. Enter says no, as Escape does,
    until the user goes to the other button: what is asked about can't be taken back.
    """
    message = Message(
        title,
        sentence,
        accept,
        reject if reject is not None else tr("Messages", "Cancel"),
        details,
        tick,
        icon=("help", "accent") if tick is None else ("warning", "warning"),
    )
    return await finished(MessageDialog(parent, message))


def tell(
    parent: QWidget | None,
    title: str,
    sentence: str,
    details: str = "",
    *,
    unfolded: bool = False,
    help_target: str = "",
) -> None:
    """Say something good to know, and come back at once; *unfolded*: with the details shown.

    *help_target*: the paragraph of the help that tells more, ``page#id``.
    """
    message = Message(
        title, sentence, tr("Messages", "OK"), details=details, unfolded=unfolded, help_target=help_target
    )
    dialog = MessageDialog(parent, message)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def message_of(error: BaseException) -> Message:
    """What is said about *error*."""
    close = tr("Messages", "Close")
    if isinstance(error, GcdeskError):
        return Message(
            tr("Messages", "That did not work"),
            error.sentence,
            close,
            details="\n".join(error.details.lines()),
            icon=("warning", "warning"),
            help_target=error.help_target,
        )
    report = defect_report(error)
    return Message(
        tr("Messages", "gcdesk made a mistake"),
        tr(
            "Messages",
            "This is a defect in gcdesk, not something that you did. You can go on; what was just being done may be unfinished. Please send the report to the developers: it holds no names, files or passwords.",
        ),
        close,
        details=report,
        report=report,
        icon=("problem", "problem"),
    )


class MessageDialog(QDialog):
    """One message, with at most two answers."""

    def __init__(self, parent: QWidget | None, message: Message) -> None:
        super().__init__(parent)
        self.message = message
        named(self, "message_dialog", message.title, "")
        self.setWindowTitle(message.title)
        self.setMinimumWidth(WIDTH)
        self._tick: QCheckBox | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WIDE, WIDE, WIDE, WIDE - 4)
        self._column.setSpacing(GAP)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self._add_text()
        if message.details:
            self._add_details()
        if message.tick is not None:
            self._add_tick(message.tick)
        self._column.addStretch(1)
        self._add_buttons()

    def _add_text(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(WIDE - 6)
        name, role = self.message.icon
        row.addWidget(picture(name, role, 32), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(label(self.message.title, "heading"))
        sentence = named(label(self.message.sentence), "message_text", self.message.sentence)
        sentence.setMinimumWidth(WIDTH - 120)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        words.addWidget(sentence)
        if self.message.help_target and self.parentWidget() is not None:
            link = HelpLink("message_help", self.message.help_target)
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _add_details(self) -> None:
        fold = named(QToolButton(), "message_details", tr("Messages", "Details"))
        fold.setText(tr("Messages", "Details"))
        fold.setCheckable(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setIcon(resources.icon("chevron-right", "muted"))
        text = named(QPlainTextEdit(self.message.details), "message_details_text", tr("Messages", "Details"))
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setMinimumHeight(160)
        text.hide()

        def unfold(shown: bool) -> None:
            text.setVisible(shown)
            fold.setIcon(resources.icon("chevron-down" if shown else "chevron-right", "muted"))
            self.adjustSize()

        fold.toggled.connect(unfold)
        self._column.addWidget(fold)
        self._column.addWidget(text, 1)
        fold.setChecked(self.message.unfolded)

    def _add_tick(self, sentence: str) -> None:
        self._tick = named(QCheckBox(sentence), "message_tick", sentence)
        self._column.addWidget(self._tick)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        if self.message.report:
            copy = named(
                QPushButton(tr("Messages", "Copy report")), "message_copy", tr("Messages", "Copy report")
            )
            copy.setIcon(resources.icon("copy"))
            copy.clicked.connect(self._copy_report)
            row.addWidget(copy)
        row.addStretch(1)
        reject: QPushButton | None = None
        if self.message.reject is not None:
            reject = named(QPushButton(self.message.reject), "message_reject", self.message.reject)
            reject.clicked.connect(self.reject)
            row.addWidget(reject)
        accept = primary(named(QPushButton(self.message.accept), "message_accept", self.message.accept))
        accept.clicked.connect(self.accept)
        if self._tick is not None:
            accept.setEnabled(False)
            self._tick.toggled.connect(accept.setEnabled)
        row.addWidget(accept)
        self._column.addLayout(row)
        # Enter does what is harmless; and once it is in the dialog, or it would lose the focus again.
        focus_and_default(accept if reject is None else reject)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.message.report)


def _open_messages(parent: QWidget | None) -> list[MessageDialog]:
    if parent is None:
        return []
    return [dialog for dialog in parent.findChildren(MessageDialog) if dialog.isVisible()]
