"""Keeping a token in the system's key store, for those who ask for it.

Blocks, and may make the system ask the user to unlock the key store: call it on a background thread. A token
is never written to a file: where there is no key store, or only one that writes files that anybody can read,
`NoKeyStore` says so and the token stays for the session.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from gcdesk.connect.account import Account, NoKeyStore
from gcdesk.texts import tr

T = TypeVar("T")

_log = logging.getLogger(__name__)

_NO_STORE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or keep it in plain files or behind a password prompt on a terminal."""


def keep_token(account: Account, token: str) -> None:
    """Keep *token* for *account* beyond this session. Raises `NoKeyStore`."""
    store = _store()
    _ask(lambda: store.set_password(_service(account), account.user, token))
    if _ask(lambda: store.get_password(_service(account), account.user)) != token:
        raise _unusable()


def kept_token(account: Account) -> str | None:
    """The token kept for *account*; None when there is none (any more). Raises `NoKeyStore`."""
    store = _store()
    return _ask(lambda: store.get_password(_service(account), account.user))


def forget_token(account: Account) -> None:
    """Remove what is kept for *account*. Raises `NoKeyStore` when it can't be known to be gone."""
    store = _store()
    try:
        _ask(lambda: store.delete_password(_service(account), account.user))
    except PasswordDeleteError:
        # Nothing was kept; or the store would not remove it, which reading it tells.
        if _ask(lambda: store.get_password(_service(account), account.user)) is not None:
            raise _unusable() from None


def _service(account: Account) -> str:
    """Under which name the key store shows the entry to its owner."""
    return f"gcdesk {account.server}"


def _store() -> KeyringBackend:
    """The first key store that is safe: a chain of several would fall through to the unsafe ones."""
    found = _ask(keyring.get_keyring)
    chained: Iterable[KeyringBackend] = getattr(found, "backends", (found,))
    for backend in chained:
        if not type(backend).__module__.startswith(_NO_STORE):
            return backend
    raise NoKeyStore(
        tr(
            "Connect",
            "This computer has no key store, so you stay signed in only until gcdesk closes. "
            "Next time, paste the token again.",
        )
    )


def _ask(question: Callable[[], T]) -> T:
    try:
        return question()
    except PasswordDeleteError:
        raise
    except KeyringLocked:
        raise NoKeyStore(
            tr(
                "Connect",
                "The key store of this computer stayed locked, so you stay signed in only until gcdesk closes.",
            )
        ) from None
    except Exception as error:  # noqa: BLE001 - key stores are plug-ins, with errors of their own from D-Bus to Windows
        # The kind alone: the text of a plug-in's error may quote what it was to keep.
        _log.info("The key store can't be used: %s", type(error).__name__)
        raise _unusable() from None


def _unusable() -> NoKeyStore:
    return NoKeyStore(
        tr(
            "Connect",
            "The key store of this computer could not be used, so you stay signed in only until gcdesk closes.",
        )
    )
