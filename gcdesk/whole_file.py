"""Files that are there whole or not at all, whatever happens while they are written. Blocking.

What is written stands beside its target, as ``<name>.part``, until all of it is on the disk; only then does it take the
target's place. No link is followed, neither one that stands at the target nor one where the writing begins: what a link
leads to is never changed. Who can't be written for is told why and what to do, as `FileError`.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gcdesk.errors import FileError
from gcdesk.texts import tr

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NOWHERE = frozenset({errno.ENAMETOOLONG, errno.ENOENT, errno.ENOTDIR})
_PROMISES_NOTHING = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
"""How some network drives answer who asks that all be on the disk."""


class TargetExists(FileError):
    """There is a file of that name already: ask, and then say that it may be replaced."""


class InUse(FileError):
    """What is there can't be replaced: another program has it open, or writes it at this moment."""


@contextmanager
def whole_file(target: Path, *, overwrite: bool, private: bool = False) -> Iterator[BinaryIO]:
    """What to write into; when the ``with`` block ends well, it is *target*, else there is only what was there before.

    *private*: only this user of the computer may read it. Raises `TargetExists` when there is such a file and it may not
    be replaced, `InUse` when it can't be, and `FileError` when it can't be written for another reason.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        _refuse_existing(target, overwrite=overwrite)
        file = _begin(part, 0o600 if private else 0o666)
        mine = os.fstat(file.fileno())
        try:
            with file:
                yield file
                _flush(file)
                if not _is_there(part, mine):
                    raise _written_elsewhere(target)
            _put(part, target, overwrite=overwrite)
        except BaseException:
            _forget(part, mine)
            raise
    except OSError as error:
        raise FileError(not_written(error, target)) from error


def write_whole(target: Path, content: bytes, *, private: bool = False) -> None:
    """Write *content* to *target*, in the place of a file that is there; raises as `whole_file`."""
    with whole_file(target, overwrite=True, private=private) as file:
        file.write(content)


def read_whole(source: Path) -> bytes:
    """What is in *source*; raises `FileError`."""
    try:
        return source.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Files", "{file} could not be read: {reason}.", file=source, reason=reason)
        ) from error


def put_new(part: Path, path: Path) -> None:
    """Let the file *part* be at *path*, where nothing is; raises FileExistsError when there is something after all, and OSError."""
    if os.name == "nt":
        part.rename(path)  # refuses to overwrite
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError as error:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
        part.rename(path)
    else:
        part.unlink()


def not_written(error: OSError, file: Path | str) -> str:
    """Why *file* can't be written, and what to do."""
    if error.errno in _FULL:
        return tr(
            "Files",
            "{file} could not be written: the disk is full. Make room on it, then try again.",
            file=file,
        )
    if error.errno in _NOT_WRITABLE:
        return tr(
            "Files",
            "{file} could not be written: you may not write into the folder. Choose another folder.",
            file=file,
        )
    if error.errno in _NOWHERE:
        return tr(
            "Files",
            "{file} could not be written: the path is too long, or the folder is gone. Choose a folder with a short path.",
            file=file,
        )
    return tr(
        "Files",
        "{file} could not be written: {reason}. Close it if it is open in another program, or choose another folder.",
        file=file,
        reason=error.strerror or type(error).__name__,
    )


def _refuse_existing(target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise FileError(tr("Files", "{file} is a folder. Choose another name.", file=target))
    if not overwrite and os.path.lexists(target):
        raise _exists(target)


def _begin(part: Path, mode: int) -> BinaryIO:
    """Open *part*, which is made: what is left of a crash goes, as does a link that would lead what is written elsewhere."""
    try:
        part.unlink(missing_ok=True)
    except (PermissionError, IsADirectoryError) as error:
        if os.path.lexists(part):
            raise _held(part) from error
        raise
    return open(part, "xb", opener=lambda path, flags: os.open(path, flags, mode))


def _flush(file: BinaryIO) -> None:
    """Have all of *file* on the disk: a full one, or a drive that is gone, may tell only now."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in _PROMISES_NOTHING:
            raise


def _is_there(part: Path, mine: os.stat_result) -> bool:
    """Whether *part* is still the file that was begun there, and not what another program has begun since.

    On Windows nobody can take away what is open, and the numbers that tell files apart are not always told.
    """
    try:
        return os.name == "nt" or os.path.samestat(part.lstat(), mine)
    except FileNotFoundError:
        return False


def _put(part: Path, target: Path, *, overwrite: bool) -> None:
    try:
        if overwrite:
            part.replace(target)
        else:
            put_new(part, target)
    except FileExistsError as error:
        raise _exists(target) from error
    except PermissionError as error:  # of the target alone: its folder took the part
        raise _held(target) from error


def _forget(part: Path, mine: os.stat_result) -> None:
    try:
        if _is_there(part, mine):
            part.unlink(missing_ok=True)
    except OSError:
        return  # what stopped the writing also stops this; the name tells that it is no whole file


def _exists(target: Path) -> TargetExists:
    return TargetExists(tr("Files", "{file} exists already. It was not changed.", file=target))


def _held(file: Path) -> InUse:
    return InUse(
        tr(
            "Files",
            "{file} can't be replaced: it may be open in another program. Close it there and try again, or choose another name.",
            file=file,
        )
    )


def _written_elsewhere(target: Path) -> InUse:
    return InUse(
        tr(
            "Files",
            "{file} is being written by another program at this moment. Wait until that has ended, then try again.",
            file=target,
        )
    )
