"""Fetches how the rows that are seen look: thumbnail, size, and whether they can be had at all."""

from __future__ import annotations

from collections import deque
from contextlib import closing

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.tasks import Tasks
from gcdesk.masks.browsing.model import MasksModel
from gcdesk.masks.listing.found import MaskRow, MaskState
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.preview import Facts, facts
from gcdesk.masks.showing.thumbnails import thumbnail_png
from gcdesk.texts import tr

AT_ONCE = 2


class LooksWork(QObject):
    """Rows that are no longer seen are not fetched; what was fetched stays in the model."""

    def __init__(self, model: MasksModel, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._tasks = tasks
        self._connection: Connection | None = None
        self._cache: MaskCache | None = None
        self._wanted: deque[MaskRow] = deque()
        self._under_way: set[str] = set()
        self._client: Client | None = None

    def use(self, connection: Connection, cache: MaskCache) -> None:
        """Fetch from there from now on."""
        self.stop()
        self._connection, self._cache = connection, cache

    def want(self, rows: tuple[MaskRow, ...]) -> None:
        """These rows are seen now."""
        self._wanted = deque(
            row for row in rows if not self._model.has_look(row.pk) and row.pk not in self._under_way
        )
        self._go_on()

    def stop(self) -> None:
        """Fetch nothing any more."""
        self._wanted.clear()
        self._under_way.clear()
        client, self._client = self._client, None
        if client is not None:
            client.stop()

    def _go_on(self) -> None:
        if self._connection is None or self._tasks.closing():
            return
        while self._wanted and len(self._under_way) < AT_ONCE:
            row = self._wanted.popleft()
            self._under_way.add(row.pk)
            if self._client is None:
                self._client = Client(self._connection, workers=AT_ONCE)
            self._tasks.start(self._fetch(self._client, row), "thumbnail of a mask")

    async def _fetch(self, client: Client, row: MaskRow) -> None:
        cache = self._cache
        if cache is None:
            return
        try:
            told, png = await self._tasks.run(_look, client, cache, row)
        except Cancelled:
            return
        except GcdeskError as error:
            told, png = Facts(row.state, trouble=error.sentence), b""
        if client is not self._client:
            return
        picture = QImage.fromData(png, "PNG") if png else None
        self._model.show_look(row.pk, told, picture)
        self._under_way.discard(row.pk)
        self._go_on()
        if not self._under_way:
            self._client = None
            with closing(client):
                pass


def _look(client: Client, cache: MaskCache, row: MaskRow) -> tuple[Facts, bytes]:
    found = facts(client, row)
    if found.state is not MaskState.READY:
        return found, b""
    try:
        return found, thumbnail_png(client, cache, row)
    except Cancelled:
        raise
    except GcdeskError as error:
        return Facts(found.state, found.size, error.sentence), b""
    except OSError as error:
        reason = error.strerror or type(error).__name__
        text = tr("Masks", "Its picture can't be kept on this computer's disk: {reason}.", reason=reason)
        return Facts(found.state, found.size, text), b""
