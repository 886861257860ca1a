"""Another token, when the server refuses the one that a run sends with."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from gcdesk.api.client import Connection
from gcdesk.errors import GcdeskError, NoUser, OtherUser, TokenRefused
from gcdesk.texts import tr

AskForToken = Callable[[GcdeskError], Awaitable[Connection | None]]
"""Asks for another token of the same user, as the one that was used is refused; None: not now."""


class TokenWish:
    """Asks at most once at a time."""

    def __init__(self, told: Callable[[str, str], None]) -> None:
        """*told* hears what is waited for, and why, before the user is asked."""
        self._told = told
        self._asking: asyncio.Future[Connection | None] | None = None
        self.ask: AskForToken | None = None

    async def instead_of(self, refused: GcdeskError | None) -> Connection | None:
        """What to go on with after the run was stopped by *refused*; None: it was not for the token, or not now."""
        if not isinstance(refused, TokenRefused | NoUser | OtherUser) or self.ask is None:
            return None
        self._told(tr("Upload", "Waiting for another token"), refused.sentence)
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
