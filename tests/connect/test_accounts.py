from __future__ import annotations

from dataclasses import replace

import keyring
import pytest
from keyring.backends import fail

from gcdesk.connect.account import Account
from gcdesk.connect.accounts import Accounts, account_of
from gcdesk.connect.keep import kept_token
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.errors import GcdeskError, OtherUser, TokenRefused
from gcdesk.kit.settings import Settings
from gcdesk.practice.server import PracticeServer
from tests.conftest import MemoryKeyring
from tests.connect.test_keep import Stubborn


@pytest.fixture
def editor(server: PracticeServer) -> Account:
    return Account(server.address, "editor")


async def sign_in(accounts: Accounts, server: PracticeServer, user: str, *, keep: bool = False) -> str:
    """The note that came with it."""
    token = f" Bearer {server.tokens[user]}\n"
    return (await accounts.sign_in(accounts.connection(server.address + "/", token), keep=keep)).note


async def test_signing_in_keeps_nothing_unless_asked(
    accounts: Accounts, server: PracticeServer, settings: Settings, key_store: MemoryKeyring
) -> None:
    assert await sign_in(accounts, server, "editor") == ""
    [session] = accounts.sessions
    assert session.user == "editor"
    assert not session.practice
    assert key_store.kept == {}
    assert accounts.kept == ()
    assert settings.server == server.address


@pytest.mark.hazard("G9")
async def test_a_kept_token_is_in_the_key_store_and_nowhere_else(
    accounts: Accounts, server: PracticeServer, settings: Settings, editor: Account
) -> None:
    token = server.tokens["editor"]
    await sign_in(accounts, server, "editor", keep=True)
    assert accounts.kept == (editor,)
    assert kept_token(editor) == token
    assert settings.save()
    assert token not in settings.file.read_text(encoding="utf-8")
    assert token not in repr(accounts.sessions)


@pytest.mark.hazard("G8")
async def test_without_a_key_store_it_is_said_and_the_session_begins(
    accounts: Accounts, server: PracticeServer
) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    note = await sign_in(accounts, server, "editor", keep=True)
    assert "only until gcdesk closes" in note
    assert len(accounts.sessions) == 1
    assert accounts.kept == ()


async def test_signing_in_again_without_keeping_forgets_what_was_kept(
    accounts: Accounts, server: PracticeServer, editor: Account
) -> None:
    await sign_in(accounts, server, "editor", keep=True)
    await sign_in(accounts, server, "editor")
    assert kept_token(editor) is None
    assert accounts.kept == ()
    assert len(accounts.sessions) == 1


async def test_a_wrong_token_begins_no_session(accounts: Accounts, server: PracticeServer) -> None:
    with pytest.raises(TokenRefused):
        await accounts.sign_in(accounts.connection(server.address, "wrong"), keep=True)
    assert accounts.sessions == ()
    assert accounts.kept == ()


@pytest.mark.hazard("N7")
async def test_another_token_of_the_same_user_takes_the_place_of_the_first(
    accounts: Accounts, server: PracticeServer, editor: Account
) -> None:
    await sign_in(accounts, server, "editor", keep=True)
    [session] = accounts.sessions
    old = replace(session, connection=replace(session.connection, token="deleted"))

    renewed = await accounts.renew(old, f"Bearer {server.tokens['editor']}")

    assert renewed == session
    assert accounts.sessions == (renewed,)
    assert kept_token(editor) == server.tokens["editor"]


@pytest.mark.hazard("G5")
async def test_somebody_elses_token_does_not(accounts: Accounts, server: PracticeServer) -> None:
    await sign_in(accounts, server, "editor")
    [session] = accounts.sessions
    with pytest.raises(OtherUser, match="belongs to reader1"):
        await accounts.renew(session, server.tokens["reader1"])
    assert accounts.sessions == (session,)


async def test_the_next_start_goes_on_as_whoever_is_kept(
    accounts: Accounts, server: PracticeServer, editor: Account
) -> None:
    await sign_in(accounts, server, "editor", keep=True)
    [before] = accounts.sessions
    again = Accounts(accounts._tasks, accounts._settings)
    assert again.kept == (editor,)
    assert (await again.resume(editor)).session == before
    assert len(again.sessions) == 1


async def test_a_session_that_is_there_is_gone_back_to(
    accounts: Accounts, server: PracticeServer, editor: Account
) -> None:
    await sign_in(accounts, server, "editor")
    await sign_in(accounts, server, "reader1")
    server.stop()
    assert (await accounts.resume(editor)).session is accounts.sessions[0], "without asking anybody"


async def test_a_token_removed_from_the_key_store_is_asked_for_again(
    accounts: Accounts, server: PracticeServer, editor: Account, key_store: MemoryKeyring
) -> None:
    await sign_in(accounts, server, "editor", keep=True)
    key_store.kept.clear()
    again = Accounts(accounts._tasks, accounts._settings)
    with pytest.raises(TokenRefused, match="Paste it again"):
        await again.resume(editor)
    assert again.kept == ()


async def test_signing_out_forgets_the_token_of_that_account_only(
    accounts: Accounts, server: PracticeServer, editor: Account
) -> None:
    await sign_in(accounts, server, "editor", keep=True)
    await sign_in(accounts, server, "reader1", keep=True)
    reader = Account(server.address, "reader1")
    assert set(accounts.kept) == {editor, reader}
    assert await accounts.sign_out(accounts.sessions[0]) == ""
    assert accounts.kept == (reader,)
    assert kept_token(editor) is None
    assert kept_token(reader) == server.tokens["reader1"]
    assert [account_of(session) for session in accounts.sessions] == [reader]


async def test_a_token_that_stays_is_said(accounts: Accounts, server: PracticeServer) -> None:
    keyring.set_keyring(Stubborn())
    await sign_in(accounts, server, "editor", keep=True)
    note = await accounts.sign_out(accounts.sessions[0])
    assert "could not be removed" in note
    assert accounts.kept == ()


@pytest.mark.hazard("G5")
async def test_signing_out_an_account_that_was_not_kept_leaves_no_trace(
    accounts: Accounts, server: PracticeServer, settings: Settings
) -> None:
    await sign_in(accounts, server, "editor")
    assert await accounts.sign_out(accounts.sessions[0]) == ""
    assert accounts.sessions == ()
    assert settings.users(server.address) == ()


async def test_practice_is_a_session_that_leaves_no_trace(
    accounts: Accounts, offer: PracticeOffer, settings: Settings, key_store: MemoryKeyring
) -> None:
    before = settings.server
    session = (await accounts.practise(offer)).session
    assert session.practice
    assert session.user == "editor"
    assert settings.server == before
    assert accounts.kept == ()
    assert key_store.kept == {}


@pytest.mark.parametrize(("server", "token"), [("http://grand-challenge.example", "abc"), ("x.example", "")])
async def test_what_can_not_be_used_is_said_before_anybody_is_asked(
    accounts: Accounts, server: str, token: str
) -> None:
    with pytest.raises(GcdeskError):
        accounts.connection(server, token)


async def test_the_account_of_the_last_server_comes_first(accounts: Accounts, settings: Settings) -> None:
    for server in ("https://a.example", "https://b.example", "https://c.example"):
        settings.remember_user(server, "j")
    settings.server = "https://b.example"
    assert accounts.kept[0] == Account("https://b.example", "j")
    assert len(accounts.kept) == 3


async def test_stop_without_an_attempt_does_nothing(accounts: Accounts) -> None:
    accounts.stop()
    assert accounts.sessions == ()
