"""Who somebody is on which server, and that a computer may have nowhere to keep a token."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.errors import GcdeskError


@dataclass(frozen=True, slots=True, order=True)
class Account:
    """Who somebody is, and where. Holds no secret."""

    server: str
    """``https://grand-challenge.org``."""
    user: str


class NoKeyStore(GcdeskError):
    """This computer has no key store that gcdesk can use, or it stays locked."""

    help_target = "trouble#key-store"
