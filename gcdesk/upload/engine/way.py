"""Whether it is one request that fails, or nothing gets through to the server at all. Blocking.

A network's sign-in page at three in the morning, or a server that is being updated, would use up the few tries that each
request has, case after case, until all of them had failed. So before such a failure counts as a try, the server is looked
at once; when that fails as well, everything is held until it works again.
"""

from __future__ import annotations

from gcdesk.api.account import look_whether_there
from gcdesk.api.client import Client
from gcdesk.errors import (
    Busy,
    Cancelled,
    GcdeskError,
    Intercepted,
    NetworkError,
    NoUser,
    OutcomeUnknown,
    TokenRefused,
    UnreadableAnswer,
)
from gcdesk.texts import tr
from gcdesk.upload.engine.judge import is_busy, leads_elsewhere


class Way:
    """The way to the server. Thread-safe."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def told_apart(self, error: GcdeskError) -> GcdeskError:
        """*error*, or what keeps every request from the server just now. Raises `Cancelled`."""
        if not _may_be_the_way(error):
            return error
        try:
            look_whether_there(self._client)
        except Cancelled:
            raise
        except (NetworkError, Busy, TokenRefused, NoUser) as of_all:
            return of_all
        except GcdeskError as of_all:
            if isinstance(of_all, UnreadableAnswer) or leads_elsewhere(of_all):
                return _intercepted(of_all)
        return error


def _may_be_the_way(error: GcdeskError) -> bool:
    if isinstance(error, OutcomeUnknown):
        return error.details.status is not None and not is_busy(error)  # that tells itself until when
    return isinstance(error, UnreadableAnswer) or leads_elsewhere(error)


def _intercepted(error: GcdeskError) -> Intercepted:
    return Intercepted(
        tr(
            "Upload",
            "Something on the way answers in the server's place, as the sign-in page of a network does. {reason}",
            reason=error.sentence,
        ),
        error.details,
    )
