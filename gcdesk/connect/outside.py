"""What signing in asks of the server and of the system's key store. All of it blocks: call it on a background thread.

What speaks to them is loaded when it is first called: requests and keyring take longer to load than the window that asks
who you are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gcdesk.api.connection import Connection
from gcdesk.connect.account import Account

if TYPE_CHECKING:
    from gcdesk.connect.trial import Trial


def trial_of(connection: Connection) -> Trial:
    """An attempt to sign in, not begun yet."""
    from gcdesk.connect.trial import Trial  # noqa: PLC0415 - loads requests

    return Trial(connection)


def keep_token(account: Account, token: str) -> None:
    """As `gcdesk.connect.keep.keep_token`."""
    from gcdesk.connect import keep  # noqa: PLC0415 - loads keyring

    keep.keep_token(account, token)


def kept_token(account: Account) -> str | None:
    """As `gcdesk.connect.keep.kept_token`."""
    from gcdesk.connect import keep  # noqa: PLC0415 - loads keyring

    return keep.kept_token(account)


def forget_token(account: Account) -> None:
    """As `gcdesk.connect.keep.forget_token`."""
    from gcdesk.connect import keep  # noqa: PLC0415 - loads keyring

    keep.forget_token(account)
