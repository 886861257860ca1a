"""Fetches how the rows that are seen look: thumbnail, size, and whether they can be had at all."""

from __future__ import annotations

import asyncio
from collections import deque

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.errors import Cancelled, GcdeskError
from gcdesk.kit.tasks import Tasks
from gcdesk.masks.browsing.model import MasksModel
from gcdesk.masks.listing.found import MaskRow, MaskState
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.errand import Errand
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
        self._errand: Errand | None = None

    def use(self, connection: Connection, cache: MaskCache) -> None:
        """Fetch from there from now on."""
        self.stop()
        self._connection, self._cache = connection, cache

    def want(self, rows: tuple[MaskRow, ...]) -> None:
        """These rows are seen now."""
        self._wanted = deque(
            row for row in rows if not self._model.has_look(row) and row.pk not in self._under_way
        )
        self._go_on()

    def stop(self) -> None:
        """Fetch nothing any more."""
        self._wanted.clear()
        self._under_way.clear()
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.stop()

    # ---- inside

    def _go_on(self) -> None:
        connection, cache = self._connection, self._cache
        if not self._wanted or self._errand is not None or connection is None or cache is None:
            return
        if not self._tasks.closing():
            self._errand = Errand(connection, workers=AT_ONCE)
            self._tasks.start(self._fetch_all(self._errand, cache), "thumbnails of masks")

    async def _fetch_all(self, errand: Errand, cache: MaskCache) -> None:
        try:
            client = await self._tasks.run(errand.open)
            await asyncio.gather(*(self._serve(errand, client, cache) for _ in range(AT_ONCE)))
        except Cancelled:
            pass
        finally:
            if self._errand is errand:
                self._errand = None
                self._go_on()  # with what was wanted in the last moment
            errand.stop()
            if self._tasks.closing():
                errand.close()
            else:
                await self._tasks.run(errand.close)

    async def _serve(self, errand: Errand, client: Client, cache: MaskCache) -> None:
        while self._wanted and self._errand is errand:
            row = self._wanted.popleft()
            self._under_way.add(row.pk)
            try:
                told, png = await self._tasks.run(_look, client, cache, row)
            except Cancelled:
                return
            except GcdeskError as error:
                told, png = Facts(row.state, trouble=error.sentence), b""
            if self._errand is errand:
                self._under_way.discard(row.pk)
                self._model.show_look(row, told, QImage.fromData(png) if png else None)


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
