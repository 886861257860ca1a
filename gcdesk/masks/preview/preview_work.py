"""Loads what a preview shows, one at a time; a row that is looked at later ends the loading of the one before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from gcdesk.api.connection import Connection
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.tasks import Tasks
from gcdesk.masks.listing.belongs import SetImage, images_of
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.preview.preview_view import PreviewView
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.errand import Errand
from gcdesk.masks.showing.preview import Preview, load_preview
from gcdesk.texts import tr

_WORKERS = 4
_REST = 250
"""Milliseconds that a row must be looked at before anything is loaded: arrow keys pass many."""


class PreviewWork(QObject):
    """Joins a `PreviewView` with the server and the cache."""

    def __init__(self, view: PreviewView, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._connection: Connection | None = None
        self._cache: MaskCache | None = None
        self._row: MaskRow | None = None
        self._group: Sequence[MaskRow] = ()
        self._errand: Errand | None = None
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._begin)
        view.image_chosen.connect(self._load)
        view.stopped.connect(self._stop_loading)

    def use(self, connection: Connection, cache: MaskCache) -> None:
        """Load from there from now on."""
        self._connection, self._cache = connection, cache

    def look_at(self, row: MaskRow | None, group: Sequence[MaskRow]) -> None:
        """Show *row*; *group*: all masks of its display set and question, of which others can be laid on top."""
        if row is not None and row == self._row:
            return
        self.stop()
        self._row, self._group = row, group
        if row is None:
            self._view.show_nothing()
        else:
            self._view.show_waiting(row)
            self._timer.start()

    def stop(self) -> None:
        """Load nothing any more."""
        self._timer.stop()
        self._row = None
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.stop()

    # ---- inside

    def _stop_loading(self) -> None:
        self.stop()
        self._view.show_trouble(tr("Masks", "Loading was stopped. Choose the mask again to see it."))

    def _begin(self) -> None:
        self._load(None)

    def _load(self, chosen: SetImage | None) -> None:
        connection, cache, row = self._connection, self._cache, self._row
        if row is None or connection is None or cache is None or self._tasks.closing():
            return
        if self._errand is not None:
            self._errand.stop()
        self._view.show_waiting(row)
        self._errand = Errand(connection, workers=_WORKERS)
        self._tasks.start(self._fetch(self._errand, cache, row, chosen), "load a mask")

    async def _fetch(self, errand: Errand, cache: MaskCache, row: MaskRow, chosen: SetImage | None) -> None:
        group = list(self._group)
        try:
            preview = await self._tasks.run(_loaded, errand, cache, group, chosen, row.pk)
        except Cancelled:
            return
        except GcdeskError as error:
            if errand is self._errand:
                self._errand = None
                self._view.show_trouble(error.sentence, error.help_target)
            return
        finally:
            errand.stop()
        if errand is self._errand:
            self._errand = None
            self._view.show_preview(row, preview, choices(row, preview, chosen))


def choices(row: MaskRow, preview: Preview, chosen: SetImage | None) -> tuple[SetImage, ...]:
    """The images of which the user may say that the masks belong to it; the one that is shown is among them."""
    candidates = preview.belongs.candidates
    if chosen is None and preview.belongs.to_ask:
        return candidates
    every = images_of(row.display_set)
    return every if preview.chosen is None or preview.chosen in every else candidates


def _loaded(
    errand: Errand, cache: MaskCache, rows: Sequence[MaskRow], chosen: SetImage | None, looked_at: str
) -> Preview:
    try:
        return load_preview(errand.open(), cache, rows, chosen, errand.check, looked_at=looked_at)
    finally:
        errand.close()
