"""Another token, when the server refuses the one that a run sends with."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from gcdesk.api.client import Connection
from gcdesk.errors import GcdeskError, NoUser, OtherUser, TokenRefused
from gcdesk.texts import tr
from gcdesk.upload.running.outside import Outside
from gcdesk.upload.running.run_view import RunView

AskForToken = Callable[[GcdeskError], Awaitable[Connection | None]]
"""Asks for another token of the same user, as the one that was used is refused; None: not now."""


class TokenWish:
    """Asks at most once at a time."""

    def __init__(self, view: RunView, outside: Outside) -> None:
        self._view = view
        self._outside = outside
        self._asking: asyncio.Future[Connection | None] | None = None
        self.ask: AskForToken | None = None

    async def instead_of(self, refused: GcdeskError | None) -> Connection | None:
        """What to go on with after the run was stopped by *refused*; None: it was not for the token, or not now."""
        if not isinstance(refused, TokenRefused | NoUser | OtherUser) or self.ask is None:
            return None
        self._view.show_halted(tr("Upload", "Waiting for another token"))
        self._outside.need(refused.sentence)
        self._asking = asyncio.ensure_future(self.ask(refused))
        try:
            await asyncio.wait({self._asking})
            return None if self._asking.cancelled() else self._asking.result()
        finally:
            self._asking.cancel()
            self._asking = None

    def give_up(self) -> None:
        """Ask no longer."""
        if self._asking is not None:
            self._asking.cancel()
