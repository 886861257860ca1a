from __future__ import annotations

from collections.abc import Callable

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from gcdesk.connect.account import Account, NoKeyStore
from gcdesk.connect.keep import forget_token, keep_token, kept_token
from tests.conftest import MemoryKeyring

J = Account("https://grand-challenge.org", "j.devries")
SECRET = "a-token-that-nobody-may-see"


class Chain(KeyringBackend):
    """Several key stores, as keyring's own chainer."""

    priority = 10

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types there
        self.backends = backends

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("the chain falls through to unsafe stores")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("the chain falls through to unsafe stores")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("the chain falls through to unsafe stores")


class PlainFile(MemoryKeyring):
    """As keyrings.alt: it would write the token where anybody can read it."""


PlainFile.__module__ = "keyrings.alt.file"


class Broken(MemoryKeyring):
    """A store whose every method fails with *error*, quoting what it was given."""

    def __init__(self, error: type[Exception]) -> None:
        super().__init__()
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self._error(SECRET)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self._error(password)

    def delete_password(self, service: str, username: str) -> None:
        raise self._error(SECRET)


class Forgetful(MemoryKeyring):
    """Says yes, and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Stubborn(MemoryKeyring):
    """Does not delete."""

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("no")


def test_a_token_is_kept_and_forgotten(key_store: MemoryKeyring) -> None:
    keep_token(J, SECRET)
    assert kept_token(J) == SECRET
    forget_token(J)
    assert kept_token(J) is None
    assert key_store.kept == {}


def test_accounts_are_kept_apart_by_server_and_user() -> None:
    others = (Account("https://other.example", J.user), Account(J.server, "somebody"))
    for number, account in enumerate((J, *others)):
        keep_token(account, f"token {number}")
    forget_token(J)
    assert [kept_token(account) for account in (J, *others)] == [None, "token 1", "token 2"]


def test_forgetting_what_was_never_kept_is_fine(key_store: MemoryKeyring) -> None:
    forget_token(J)
    assert key_store.kept == {}


def stores_that_keep_nothing_safely() -> list[KeyringBackend]:
    return [
        fail.Keyring(),  # type: ignore[no-untyped-call]  # keyring has no types there
        null.Keyring(),  # type: ignore[no-untyped-call]  # as above
        PlainFile(),
        Chain(PlainFile()),
        Chain(),
    ]


@pytest.mark.hazard("G8")
@pytest.mark.parametrize(
    "store", stores_that_keep_nothing_safely(), ids=["fail", "null", "plain", "chain of plain", "empty chain"]
)
def test_where_there_is_no_safe_store_nothing_is_kept_and_it_is_said(store: KeyringBackend) -> None:
    keyring.set_keyring(store)
    with pytest.raises(NoKeyStore, match="has no key store") as caught:
        keep_token(J, SECRET)
    assert SECRET not in str(caught.value)
    if isinstance(store, MemoryKeyring):
        assert store.kept == {}


def test_a_chain_is_asked_for_its_first_safe_store() -> None:
    plain, safe = PlainFile(), MemoryKeyring()
    keyring.set_keyring(Chain(plain, safe))
    keep_token(J, SECRET)
    assert plain.kept == {}
    assert list(safe.kept.values()) == [SECRET]


@pytest.mark.hazard("G9")
@pytest.mark.parametrize("error", [RuntimeError, OSError, KeyringLocked])
def test_whatever_a_store_fails_with_becomes_a_sentence_without_the_token(
    error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    keyring.set_keyring(Broken(error))
    attempts: list[Callable[[], object]] = [
        lambda: keep_token(J, SECRET),
        lambda: forget_token(J),
        lambda: kept_token(J),
    ]
    for attempt in attempts:
        with pytest.raises(NoKeyStore, match="until gcdesk closes") as caught:
            attempt()
        assert SECRET not in str(caught.value)
        assert caught.value.__cause__ is None
    assert SECRET not in caplog.text


def test_a_store_that_does_not_keep_is_found_out() -> None:
    keyring.set_keyring(Forgetful())
    with pytest.raises(NoKeyStore):
        keep_token(J, SECRET)


def test_a_token_that_can_not_be_removed_is_not_called_forgotten() -> None:
    store = Stubborn()
    keyring.set_keyring(store)
    keep_token(J, SECRET)
    with pytest.raises(NoKeyStore):
        forget_token(J)
