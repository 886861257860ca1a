from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gcdesk.journal.failures import failure


def _error(code: int, text: str) -> sqlite3.Error:
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


@pytest.mark.hazard("G2")
@pytest.mark.parametrize(
    ("error", "said"),
    [
        (_error(sqlite3.SQLITE_FULL, "database or disk is full"), "disk is full"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
        (_error(sqlite3.SQLITE_CORRUPT, "malformed"), "is damaged"),
        (_error(sqlite3.SQLITE_CORRUPT_INDEX, "malformed"), "is damaged"),
        (_error(sqlite3.SQLITE_IOERR_WRITE, "disk I/O error"), "can't use its journal"),
        (_error(sqlite3.SQLITE_READONLY, "attempt to write a readonly database"), "(attempt to write"),
        (PermissionError(errno.EACCES, "Permission denied"), "(Permission denied)"),
    ],
)
def test_the_sentence_says_what_is_wrong_and_that_nothing_more_is_sent(
    error: sqlite3.Error | OSError, said: str
) -> None:
    sentence = failure(error).sentence
    assert said in sentence
    assert "nothing more" in sentence


def test_an_error_without_a_code_has_a_sentence_too(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "file")
    database.close()
    with closing(database), pytest.raises(sqlite3.ProgrammingError) as closed:
        database.execute("SELECT 1")
    assert "closed database" in failure(closed.value).sentence
