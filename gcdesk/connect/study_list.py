"""A searchable list of reader studies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from gcdesk.api.models import Study
from gcdesk.connect.study_name import name_of
from gcdesk.connect.study_search import matches, sorted_studies
from gcdesk.kit.fitting import Fitting
from gcdesk.kit.resources import icon
from gcdesk.kit.widgets import SMALL, EmptyState, named
from gcdesk.texts import tr

_STUDY = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 36


class StudyList(QWidget):
    """Search field, list, and what to do when there is nothing in it."""

    changed = Signal()
    """Another study is selected, or none."""
    activated = Signal()
    """The selected study is wanted: Enter or a double click."""
    again = Signal()
    """The list is wanted once more."""

    def __init__(self) -> None:
        super().__init__()
        self._studies: list[Study] | None = None
        self._waiting: Mapping[str, str] = {}
        hint = tr("Connect", "Search your reader studies")
        self.search = named(QLineEdit(), "study_search", hint)
        self.search.setPlaceholderText(hint)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._list = named(QListWidget(), "study_list", tr("Connect", "Your reader studies"))
        self._list.setUniformItemSizes(True)
        self._list.setIconSize(QSize(20, 20))
        self._nothing = EmptyState("study", "", "", tr("Connect", "Look again"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._nothing_page = Fitting(self._nothing)
        self._stack.addWidget(self._nothing_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._search_entered)
        self.search.installEventFilter(self)
        self._list.itemSelectionChanged.connect(self.changed)
        self._list.itemActivated.connect(self.activated)
        self._nothing.pressed.connect(self.again)

    @property
    def loaded(self) -> bool:
        """Whether the server has told which studies there are."""
        return self._studies is not None

    def clear(self) -> None:
        """Forget everything: another session begins."""
        self._studies, self._waiting = None, {}
        self.search.clear()
        self._fill()

    def expect(self) -> None:
        """The server is being asked."""
        self._stack.setCurrentWidget(self._list)

    def show_studies(self, studies: Iterable[Study]) -> None:
        """List *studies*; the only one is selected."""
        self._studies = sorted_studies(studies)
        self._fill()

    def show_waiting(self, waiting: Mapping[str, str]) -> None:
        """Say beside studies what waits there, by the study's pk."""
        self._waiting = waiting
        self._fill()

    def say_stopped(self) -> None:
        """Nothing came, or not all: offer to look again."""
        if not self.loaded:
            self._say(
                tr("Connect", "Your reader studies are not listed"),
                tr("Connect", "Look again, or paste the slug or address of one below."),
                again=True,
            )

    def chosen(self) -> Study | None:
        """The study that is selected."""
        items = self._list.selectedItems()
        if not items or self._stack.currentWidget() is not self._list:
            return None
        study = items[0].data(_STUDY)
        return study if isinstance(study, Study) else None

    def choose_none(self) -> None:
        """Select nothing."""
        self._list.clearSelection()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go from the search field into the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._list.setFocus()
            if not self._list.selectedItems() and self._list.count():
                self._list.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        before = self.chosen()
        self._list.clear()
        found = [study for study in self._studies or () if matches(study, self.search.text())]
        for study in found:
            waits = self._waiting.get(study.pk, "")
            name = tr("Connect", "{study} · {waits}", study=name_of(study), waits=waits) if waits else ""
            item = QListWidgetItem(icon("waiting" if waits else "study", "accent"), name or name_of(study))
            item.setData(_STUDY, study)
            item.setToolTip(study.url or study.slug)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self._list.addItem(item)
            if before is not None and before.pk == study.pk:
                self._list.setCurrentItem(item)
        if len(found) == 1:
            self._list.setCurrentRow(0)
        self._show_what_there_is(found)
        self.changed.emit()

    def _show_what_there_is(self, found: list[Study]) -> None:
        if found or self._studies is None:
            self._stack.setCurrentWidget(self._list)
        elif self._studies:
            self._say(
                tr("Connect", "None of your reader studies is called that"),
                tr("Connect", "Type another part of its title, or clear the search."),
            )
        else:
            self._say(
                tr("Connect", "You have no reader studies yet"),
                tr(
                    "Connect",
                    "Ask an editor of the study to add you, then look again. "
                    "Or paste the slug or address of a study below.",
                ),
                again=True,
            )

    def _say(self, title: str, sentence: str, *, again: bool = False) -> None:
        self._nothing.say(title, sentence)
        if self._nothing.button is not None:
            self._nothing.button.setVisible(again)
        self._stack.setCurrentWidget(self._nothing_page)

    def _search_entered(self) -> None:
        if self.chosen() is not None:
            self.activated.emit()
