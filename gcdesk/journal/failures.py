"""Why the journal can't be used, as the sentence that the user reads."""

from __future__ import annotations

import errno
import sqlite3

from gcdesk.errors import JournalError
from gcdesk.texts import tr

_PRIMARY = 0xFF
"""SQLite's extended codes carry the plain one in their lowest byte."""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def failure(error: sqlite3.Error | OSError) -> JournalError:
    """The error to raise when the journal's file answered with *error*."""
    if _is_full(error):
        return JournalError(
            tr(
                "Journal",
                "The disk is full: gcdesk can no longer write down how far it got, and so sends nothing more. "
                "Make room on the disk, then go on.",
            )
        )
    if _is_damage(error):
        return JournalError(
            tr(
                "Journal",
                "gcdesk's journal, in which it writes down how far it got, is damaged, and so nothing more is sent. "
                "Start gcdesk again: it keeps the damaged journal aside and begins a new one.",
            )
        )
    return JournalError(
        tr(
            "Journal",
            "gcdesk can't use its journal, in which it writes down how far it got ({reason}), and so sends nothing more. Check the disk, then go on.",
            reason=reason(error),
        )
    )


def reason(error: sqlite3.Error | OSError) -> str:
    """The system's own words."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _code(error: sqlite3.Error) -> int:
    # Errors of the sqlite3 module itself, such as a closed database, have no code.
    return int(getattr(error, "sqlite_errorcode", 0)) & _PRIMARY


def _is_full(error: sqlite3.Error | OSError) -> bool:
    if isinstance(error, OSError):
        return error.errno in _FULL
    return _code(error) == sqlite3.SQLITE_FULL


def _is_damage(error: sqlite3.Error | OSError) -> bool:
    return not isinstance(error, OSError) and _code(error) in _DAMAGED
