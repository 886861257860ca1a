"""One gcdesk at a time saves into a folder: two would write each other's manifest, and give one pseudonym twice."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gcdesk.errors import FileError
from gcdesk.journal.claims import Claims
from gcdesk.masks.saving.files import remove
from gcdesk.texts import tr
from gcdesk.whole_file import not_written

CLAIM = ".gcdesk-saving"
"""The file in the folder that is locked; the lock ends with its process."""
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


@contextmanager
def claimed(folder: Path) -> Iterator[bool]:
    """Within it no other gcdesk saves into *folder*, which is made if needed.

    Gives whether that is certain: some network drives know no locks, and there everybody is let in. Raises `FileError` when
    another one saves there, or the folder can't be written into.
    """
    claims = Claims(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        certain = claims.take(CLAIM)
    except PermissionError as error:
        if (folder / CLAIM).exists():  # another user's
            raise _held(folder) from error
        raise FileError(not_written(error, folder.name)) from error
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise FileError(not_written(error, folder.name)) from error
        remove(folder / CLAIM)
        yield False
        return
    if not certain:
        raise _held(folder)
    try:
        yield True
    finally:
        claims.drop(CLAIM)


def _held(folder: Path) -> FileError:
    return FileError(
        tr(
            "Masks",
            "Another gcdesk is saving into {folder}, perhaps on another computer. Wait until it has ended, or choose another "
            "folder. If nobody saves there, delete the file {file} in it.",
            folder=folder.name,
            file=CLAIM,
        )
    )
