"""At which field of the sign-in page a refusal belongs."""

from __future__ import annotations

from enum import StrEnum

from gcdesk.errors import NetworkError, NoUser, ServerError, TokenRefused


class Field(StrEnum):
    """What the user would change so that the next attempt goes better."""

    TOKEN = "token"  # noqa: S105 - the name of a field
    SERVER = "server"
    PRACTICE = "practice"
    """Beside the practice button: nothing that was typed is to blame."""


def field_of(error: BaseException) -> Field:
    """The field that *error* belongs beside."""
    of_the_server = isinstance(error, NetworkError | ServerError) and not isinstance(
        error, TokenRefused | NoUser
    )
    return Field.SERVER if of_the_server else Field.TOKEN
