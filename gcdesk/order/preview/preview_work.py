"""Fetches the images of the display set that is looked at, one after the other, and drops what nobody looks at any more."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import closing

from PySide6.QtCore import QObject, QTimer

from gcdesk.api.client import Client, Connection
from gcdesk.api.models import DisplaySet
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.tasks import Tasks
from gcdesk.order.pictures.thumbnail import MOST_VOXELS, USUAL_VOXELS, Thumbnail, Weighty, load_thumbnail
from gcdesk.order.preview.preview_view import PreviewView

_REST = 200
"""Milliseconds that a row must be looked at before its images are fetched: arrow keys pass many."""
_KEPT = 60
"""Pictures that are kept."""


class PreviewWork(QObject):
    """Joins a `PreviewView` with the server. Nothing is fetched while the view is hidden."""

    def __init__(self, view: PreviewView, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._connection: Connection | None = None
        self._shown: DisplaySet | None = None
        self._kept: OrderedDict[str, Thumbnail] = OrderedDict()
        self._client: Client | None = None
        """What fetches at the moment; stopped when something else is looked at."""
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._begin)
        view.image_wanted.connect(lambda url: self._start([url], MOST_VOXELS))

    def use(self, connection: Connection) -> None:
        """Fetch from there from now on; pictures of another server or account are forgotten."""
        if self._connection is None or (self._connection.server, self._connection.token) != (
            connection.server,
            connection.token,
        ):
            self._kept.clear()
            self.look_at(None, "")
        self._connection = connection

    def look_at(self, display_set: DisplaySet | None, title: str) -> None:
        """Show *display_set*, called *title*; None: nothing."""
        if display_set is not None and display_set is self._shown:
            self._view.show_title(title)
            return
        if display_set is None and self._shown is None:
            return
        self.stop()
        self._shown = display_set
        if display_set is None:
            self._view.show_nothing()
            return
        self._view.show_set(display_set, title)
        for url in _images(display_set):
            if url in self._kept:
                self._view.show_picture(url, self._kept[url])
        self._timer.start()

    def again(self) -> None:
        """The view is to be seen now: fetch what is looked at."""
        if self._shown is not None and not self._timer.isActive() and self._client is None:
            self._timer.start()

    def stop(self) -> None:
        """Fetch nothing any more."""
        self._timer.stop()
        if self._client is not None:
            self._client.stop()
            self._client = None

    # ---- inside

    def _begin(self) -> None:
        if self._shown is not None and self._view.isVisible():
            self._start([url for url in _images(self._shown) if url not in self._kept], USUAL_VOXELS)

    def _start(self, urls: list[str], most_voxels: int) -> None:
        if self._connection is None or not urls or self._tasks.closing():
            return
        self.stop()
        self._client = Client(self._connection, workers=1)
        for url in urls:
            self._view.show_waiting(url)
        self._tasks.start(self._fetch(self._client, urls, most_voxels), "fetch images")

    async def _fetch(self, client: Client, urls: list[str], most_voxels: int) -> None:
        with closing(client):
            for url in urls:
                try:
                    got = await self._tasks.run(load_thumbnail, client, url, most_voxels=most_voxels)
                except Cancelled:
                    return
                except GcdeskError as error:
                    if self._client is client:
                        can_ask, target = isinstance(error, Weighty), error.help_target
                        self._view.show_sentence(url, error.sentence, can_ask=can_ask, help_target=target)
                else:
                    self._keep(url, got)
                    if self._client is client:
                        self._view.show_picture(url, got)
        if self._client is client:
            self._client = None

    def _keep(self, url: str, thumbnail: Thumbnail) -> None:
        self._kept[url] = thumbnail
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def _images(display_set: DisplaySet) -> list[str]:
    return [value.image for value in display_set.values if value.image]
