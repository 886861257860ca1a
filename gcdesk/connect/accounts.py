"""Who is signed in, on which servers, and whose token this computer keeps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gcdesk.api.connection import Connection, ProxyFor, clean_server, clean_token
from gcdesk.connect import outside
from gcdesk.connect.account import Account, NoKeyStore
from gcdesk.connect.practice_offer import PracticeOffer
from gcdesk.connect.session import Session
from gcdesk.errors import GcdeskError, OtherUser, TokenRefused
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.texts import tr

if TYPE_CHECKING:
    from gcdesk.connect.trial import Trial


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session, and what its user should know about it."""

    session: Session
    note: str = ""


class Accounts:
    """The sessions of this window. Practice is a session like any other, but is never kept."""

    def __init__(self, tasks: Tasks, settings: Settings, proxy_for: ProxyFor | None = None) -> None:
        self._tasks = tasks
        self._settings = settings
        self._proxy_for = proxy_for
        self._sessions: dict[Account, Session] = {}
        self._trial: Trial | None = None

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Everybody who is signed in now, the latest last."""
        return tuple(self._sessions.values())

    @property
    def kept(self) -> tuple[Account, ...]:
        """The accounts whose token the key store has, that of the server used last first."""
        servers = sorted(self._settings.servers, key=lambda server: server != self._settings.server)
        return tuple(Account(server, user) for server in servers for user in self._settings.users(server))

    def connection(self, server: str, token: str) -> Connection:
        """What the user typed, cleaned. Raises `GcdeskError` with a sentence when it can't be used."""
        return Connection(
            clean_server(server), clean_token(token), self._settings.certificate_file, self._proxy_for
        )

    async def sign_in(self, connection: Connection, *, keep: bool) -> SignedIn:
        """Try the token and begin a session; *keep* it for the next start, where there is a key store.

        Raises what `gcdesk.api.account.who_am_i` raises, and `Cancelled` after `stop`.
        """
        session = await self._begin(connection, practice=False)
        account = account_of(session)
        self._settings.server = account.server
        note = ""
        if keep:
            note = await self._keep(account, connection.token)
        elif account in self.kept:
            await self._forget(account)
        return SignedIn(session, note)

    async def resume(self, account: Account) -> SignedIn:
        """Begin a session with the token that was kept for *account*, or go back to the one that is there.

        Raises `TokenRefused` when it was removed or is refused, `NoKeyStore`, and what `sign_in` raises.
        """
        if account in self._sessions:
            return SignedIn(self._sessions[account])
        token = await self._tasks.run(outside.kept_token, account)
        if token is None:
            self._settings.forget_user(account.server, account.user)
            raise TokenRefused(
                tr(
                    "Connect",
                    "The token of {user} is not in the key store any more. Paste it again.",
                    user=account.user,
                )
            )
        connection = self.connection(account.server, token)
        session = await self._begin(connection, practice=False)
        self._settings.server = account.server
        return SignedIn(session)

    async def practise(self, offer: PracticeOffer) -> SignedIn:
        """Begin a session on the practice server. It leaves no trace in the settings."""
        return SignedIn(await self._begin(Connection(offer.address, offer.token), practice=True))

    async def renew(self, session: Session, token: str) -> Session:
        """*session* with another *token* of its user, tried first; it takes the place of the one before.

        Raises `OtherUser` when the token is somebody else's, and what `sign_in` raises.
        """
        connection = replace(session.connection, token=clean_token(token))
        user = await self._try(connection)
        if user != session.user:
            raise OtherUser(
                tr(
                    "Connect",
                    "This token belongs to {other}. The upload was begun by {user}, and can go on only with a token of that account.",
                    other=user,
                    user=session.user,
                )
            )
        renewed = replace(session, connection=connection)
        account = account_of(session)
        self._sessions[account] = renewed
        if account in self.kept:
            await self._keep(account, connection.token)
        return renewed

    async def sign_out(self, session: Session) -> str:
        """End *session* and forget its token. The sentence is empty, or says what could not be forgotten."""
        account = account_of(session)
        self._sessions.pop(account, None)
        return await self._forget(account) if account in self.kept else ""

    def stop(self) -> None:
        """End the attempt to sign in that is under way."""
        if self._trial is not None:
            self._trial.stop()

    async def _begin(self, connection: Connection, *, practice: bool) -> Session:
        session = Session(connection, await self._try(connection), practice)
        self._sessions[account_of(session)] = session
        return session

    async def _try(self, connection: Connection) -> str:
        """The user that the token belongs to."""
        trial = await self._tasks.run(outside.trial_of, connection)
        self._trial = trial
        try:
            return await self._tasks.run(trial.user)
        finally:
            self._trial = None

    async def _keep(self, account: Account, token: str) -> str:
        try:
            await self._tasks.run(outside.keep_token, account, token)
        except NoKeyStore as error:
            self._settings.forget_user(account.server, account.user)
            return error.sentence
        self._settings.remember_user(account.server, account.user)
        return ""

    async def _forget(self, account: Account) -> str:
        self._settings.forget_user(account.server, account.user)
        try:
            await self._tasks.run(outside.forget_token, account)
        except GcdeskError:
            return tr(
                "Connect",
                "You are signed out, but the token of {user} could not be removed from the key store of this computer. Delete it on the page of your tokens, so that nobody can use it any more.",
                user=account.user,
            )
        return ""


def account_of(session: Session) -> Account:
    """Who *session* belongs to."""
    return Account(session.connection.server, session.user)
