"""Saving small files for the user: all of it or nothing, as a spreadsheet may have the old one open. Blocking."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from gcdesk.errors import FileError
from gcdesk.texts import tr


def write_whole(target: Path, content: bytes) -> None:
    """Write *content* to *target*.

    Raises:
        FileError: it can't be written.

    """
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)  # of a crash, or a link that would lead what is written elsewhere
        with part.open("xb") as file:
            file.write(content)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Upload", "{file} could not be saved: {reason}.", file=target, reason=reason)
        ) from error


def read_whole(source: Path) -> bytes:
    """What is in *source*.

    Raises:
        FileError: it can't be read.

    """
    try:
        return source.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileError(
            tr("Upload", "{file} could not be read: {reason}.", file=source, reason=reason)
        ) from error
