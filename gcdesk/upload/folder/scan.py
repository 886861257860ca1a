"""Find the files below a folder. Blocking: call it on a background thread."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from gcdesk.errors import Cancelled, FileError
from gcdesk.texts import tr
from gcdesk.upload.folder.cases import FileEntry, Listing, Trouble
from gcdesk.upload.folder.names import natural

_SYSTEM_FILES = frozenset(
    {"thumbs.db", "desktop.ini", "dicomdir", "__macosx", "$recycle.bin", "system volume information"}
)
_COUNT_EVERY = 200


def list_files(
    root: Path,
    *,
    on_count: Callable[[int], None] = lambda _count: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Listing:
    """All files below *root*, in natural order of their paths.

    Hidden files and the ones that systems leave behind are ignored and listed apart; what can't be looked at
    becomes a `Trouble` and the rest goes on. A folder reached twice through links is read once.

    Raises:
        FileError: *root* is not a folder that can be read.
        Cancelled: *cancelled* said so.

    """
    if not root.is_dir():
        raise FileError(tr("Upload", "There is no folder {folder}. Choose another one.", folder=root))
    files: list[FileEntry] = []
    ignored: list[str] = []
    troubles: list[Trouble] = []
    for item in _walk(root, "", set(), troubles):
        if cancelled():
            raise Cancelled(tr("Upload", "Looking through the folder was stopped."))
        relative, entry = item
        if _is_noise(relative, entry):
            ignored.append(relative)
            continue
        try:
            status = entry.stat()
        except OSError as error:
            troubles.append(Trouble(Path(entry.path), _reason(error)))
            continue
        if not stat.S_ISREG(status.st_mode):
            ignored.append(relative)
            continue
        files.append(FileEntry(Path(entry.path), relative, status.st_size, status.st_mtime_ns))
        if len(files) % _COUNT_EVERY == 0:
            on_count(len(files))
    on_count(len(files))
    if not files and troubles and troubles[0].path == root:
        raise FileError(
            tr(
                "Upload",
                "The folder {folder} can't be read: {reason}.",
                folder=root,
                reason=troubles[0].reason,
            )
        )
    files.sort(key=lambda file: natural(file.relative))
    return Listing(root, tuple(files), tuple(ignored), tuple(troubles))


def _walk(
    folder: Path, prefix: str, seen: set[tuple[int, int]], troubles: list[Trouble]
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every file below *folder* (and every ignored folder), with its path below the root."""
    try:
        status = folder.stat()
        identity = (status.st_dev, status.st_ino)
        if status.st_ino and identity in seen:
            return
        seen.add(identity)
        with os.scandir(folder) as found:
            entries = list(found)
    except OSError as error:
        troubles.append(Trouble(folder, _reason(error)))
        return
    for entry in entries:
        relative = f"{prefix}{entry.name}"
        try:
            is_folder = entry.is_dir()
        except OSError as error:
            troubles.append(Trouble(Path(entry.path), _reason(error)))
            continue
        if is_folder and not _is_noise(relative, entry):
            yield from _walk(Path(entry.path), f"{relative}/", seen, troubles)
        else:
            yield relative, entry


def _is_noise(relative: str, entry: os.DirEntry[str]) -> bool:
    name = relative.rpartition("/")[2]
    if name.startswith(".") or unicodedata.normalize("NFC", name).casefold() in _SYSTEM_FILES:
        return True
    try:
        # Only Windows has this field.
        flags = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(flags & stat.FILE_ATTRIBUTE_HIDDEN)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
