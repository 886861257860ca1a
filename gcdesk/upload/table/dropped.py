"""Files that were dropped on a cell. Blocking: call it on a background thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from gcdesk.errors import FileError
from gcdesk.texts import tr
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.table.plan import Draft


def entries_of(paths: Iterable[Path], draft: Draft) -> tuple[FileEntry, ...]:
    """The dropped *paths* as files of the case: its own where they are, others by their full path.

    A dropped folder stands for all files in it, as a DICOM series is.

    Raises:
        FileError: a path can't be read, or there is no file in what was dropped.

    """
    own = {entry.path: entry for entry in draft.files}
    found = tuple(dict.fromkeys(own.get(path) or _entry(path) for path in _files(paths)))
    if not found:
        raise FileError(tr("Upload", "There are no files in what was dropped."))
    return found


def is_outside(entry: FileEntry) -> bool:
    """Whether the file lies outside the chosen folder: then its `relative` is its full path."""
    return Path(entry.relative).is_absolute()


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (entry.path for entry in list_files(path).files)
        else:
            yield path


def _entry(path: Path) -> FileEntry:
    try:
        status = path.stat()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileError(tr("Upload", "{file} can't be read: {reason}.", file=path, reason=reason)) from error
    return FileEntry(path, path.absolute().as_posix(), status.st_size, status.st_mtime_ns)
