"""The banners at the top of the upload tab about uploads: one that is not finished, and another gcdesk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gcdesk.kit.widgets import SMALL, Banner, named
from gcdesk.texts import tr


class RunsView(QWidget):
    """Takes no room while there is nothing to say."""

    go_on_wanted = Signal()
    list_wanted = Signal()
    back_wanted = Signal()
    """The table is to be shown again, in the place of the rows of an upload."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfinished = Banner("info", "", tr("Upload", "Go on"), name="unfinished")
        self._unfinished.pressed.connect(self.go_on_wanted)
        text = tr("Upload", "Show uploads…")
        listing = named(QPushButton(text), "unfinished_list_button", text)
        listing.clicked.connect(self.list_wanted)
        inside = self._unfinished.layout()
        if inside is not None:
            inside.addWidget(listing)
        self._second = Banner(
            "info",
            tr(
                "Upload",
                "gcdesk is already open on this computer. Uploads that it is sending are not sent twice; others can be "
                "sent from here.",
            ),
            name="second_instance",
        )
        self._visit = Banner(
            "info",
            tr("Upload", "These are the rows of an upload as they were sent, not your table."),
            tr("Upload", "Back to the table"),
            name="visit",
        )
        self._visit.pressed.connect(self.back_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        self._banners = (self._second, self._unfinished, self._visit)
        for banner in self._banners:
            banner.hide()
            layout.addWidget(banner)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what is not finished and can be gone on with; "" when nothing is."""
        self._unfinished.say(sentence)
        self._set_shown(self._unfinished, shown=bool(sentence))

    def show_second(self, *, is_second: bool) -> None:
        """Say, or no longer, that another gcdesk was there before this one."""
        self._set_shown(self._second, shown=is_second)

    def show_visit(self, *, is_visiting: bool, may_leave: bool) -> None:
        """Say, or no longer, that these rows are not the table's; *may_leave*: nothing is being sent."""
        self._set_shown(self._visit, shown=is_visiting)
        if self._visit.button is not None:
            self._visit.button.setEnabled(may_leave)

    def _set_shown(self, banner: Banner, *, shown: bool) -> None:
        banner.setVisible(shown)
        self.setVisible(any(not one.isHidden() for one in self._banners))
