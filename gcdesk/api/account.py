"""Who asks."""

from __future__ import annotations

from gcdesk.api.client import Client
from gcdesk.api.wire import WireProfile
from gcdesk.errors import NotFound, NotGrandChallenge, NoUser, Refused, UnreadableAnswer
from gcdesk.texts import tr

_SELF = "profiles/users/self/"
_NOBODY = "AnonymousUser"


def look_whether_there(client: Client) -> None:
    """Ask the server for next to nothing, once; raises what any request would meet now."""
    client.look(_SELF, WireProfile)


def who_am_i(client: Client) -> str:
    """The user name that belongs to the token.

    Raises `TokenRefused`, `NoUser` when the server answers but knows nobody, `NotGrandChallenge` when something
    else is at the address, and what can go wrong on the way.
    """
    try:
        profile = client.get(_SELF, WireProfile)
    except (UnreadableAnswer, NotFound, Refused) as error:
        raise NotGrandChallenge(
            tr(
                "Api",
                "There is a server at {server}, but it is not a Grand Challenge. Check the address.",
                server=client.connection.server,
            ),
            error.details,
        ) from error
    name = profile.user.username
    if not name or name == _NOBODY:
        raise NoUser(
            tr(
                "Api",
                "The server answered, but does not know whose token this is. Paste the whole token again.",
            )
        )
    return name
