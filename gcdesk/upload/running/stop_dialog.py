"""The question before sending is stopped: go on later, give up, or keep sending."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gcdesk.kit.dialogs import finished
from gcdesk.kit.fitting import fit_words
from gcdesk.kit.widgets import GAP, SMALL, WIDE, label, named, picture, primary
from gcdesk.texts import tr

_WIDTH = 640


class Stop(Enum):
    """What is to become of what is half sent."""

    LATER = "later"
    """It stays on the server, and is gone on with."""
    DELETE = "delete"
    """It is deleted on the server."""


class Occasion(Enum):
    """Why sending would stop."""

    CANCEL = "cancel"
    CLOSE = "close"
    LEAVE = "leave"
    """Another account, another study, or the study loaded anew."""


class StopDialog(QDialog):
    """Enter goes on later, Escape keeps sending: neither loses anything."""

    def __init__(
        self, parent: QWidget, occasion: Occasion, *, can_go_on: bool = True, all_sent: bool = False
    ) -> None:
        """*can_go_on*: whether there is a later; *all_sent*: only the server's imports are waited for."""
        super().__init__(parent)
        title, sentence = (
            _words_when_all_is_sent() if all_sent and can_go_on else _words(occasion, can_go_on=can_go_on)
        )
        named(self, "stop_dialog", title)
        self.setWindowTitle(title)
        self.chosen: Stop | None = None
        self.still: Callable[[], bool] = lambda: True
        """Whether it is as the question says."""
        told = named(label(sentence), "stop_text", sentence)
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(label(title, "heading"))
        words.addWidget(told)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(picture("help", "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE - 4)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addStretch(1)
        row, default = self._buttons(occasion, can_go_on=can_go_on, all_sent=all_sent)
        column.addLayout(row)
        default.setFocus()
        fit_words(self, _WIDTH)

    def withdraw(self) -> None:
        """Close, as if nothing had been asked, when it is no longer as the question says."""
        if not self.still():
            self.reject()

    def _buttons(
        self, occasion: Occasion, *, can_go_on: bool, all_sent: bool
    ) -> tuple[QHBoxLayout, QPushButton]:
        keep = self._button(
            "stop_keep", tr("Upload", "Keep waiting") if all_sent else tr("Upload", "Keep sending")
        )
        keep.clicked.connect(self.reject)
        delete = self._button(
            "stop_delete",
            tr("Upload", "Wait no longer") if all_sent else tr("Upload", "Stop and delete what is half sent"),
        )
        delete.clicked.connect(lambda: self._choose(Stop.DELETE))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(keep)
        row.addStretch(1)
        row.addWidget(delete)
        default = keep
        if can_go_on:
            closing = occasion is Occasion.CLOSE
            text = tr("Upload", "Close and go on later") if closing else tr("Upload", "Go on later")
            default = self._button("stop_later", text)
            default.clicked.connect(lambda: self._choose(Stop.LATER))
            row.addWidget(default)
        primary(default).setDefault(True)
        return row, default

    def _button(self, name: str, text: str) -> QPushButton:
        return named(QPushButton(text), name, text)

    def _choose(self, stop: Stop) -> None:
        self.chosen = stop
        self.accept()


async def ask_how_to_stop(
    parent: QWidget,
    occasion: Occasion,
    *,
    can_go_on: bool = True,
    all_sent: bool = False,
    changed: SignalInstance | None = None,
    still: Callable[[], bool] = lambda: True,
) -> Stop | None:
    """What the user wants; None: to keep sending, or waiting when *all_sent*.

    When, after *changed*, it is not *still* as the question says, the question is withdrawn: None.
    """
    dialog = StopDialog(parent, occasion, can_go_on=can_go_on, all_sent=all_sent)
    chosen: list[Stop | None] = []
    dialog.accepted.connect(lambda: chosen.append(dialog.chosen))
    if changed is not None:
        # Bound to the dialog, so that it ends with it.
        changed.connect(dialog.withdraw)
        dialog.still = still
    await finished(dialog)
    return chosen[0] if chosen else None


def _words_when_all_is_sent() -> tuple[str, str]:
    return (
        tr("Upload", "The server is still importing"),
        tr(
            "Upload",
            "Nothing is left to be sent, and the server goes on importing without gcdesk. To see what became of it, go on "
            "with this upload later: nothing is sent again.",
        ),
    )


def _words(occasion: Occasion, *, can_go_on: bool) -> tuple[str, str]:
    there = tr("Upload", "Display sets that are in the study already stay there.")
    if not can_go_on:
        return (
            tr("Upload", "Cases are still being sent"),
            tr("Upload", "The practice server stops when gcdesk closes, and what was sent to it is lost."),
        )
    later = {
        Occasion.CANCEL: tr("Upload", "You can go on later: what has arrived is not sent again."),
        Occasion.CLOSE: tr(
            "Upload", "You can go on at the next start of gcdesk: what has arrived is not sent again."
        ),
        Occasion.LEAVE: tr(
            "Upload",
            "Sending stops when you go to another account or study. You can go on when you come back: what has arrived "
            "is not sent again.",
        ),
    }[occasion]
    stopping = tr("Upload", "Stop sending?")
    title = stopping if occasion is Occasion.CANCEL else tr("Upload", "Cases are still being sent")
    return title, f"{later} {there}"
