"""The file that an export becomes: whole or not at all, and never over another one unasked. Blocking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from gcdesk.errors import Cancelled, FileError
from gcdesk.texts import tr

OnRow = Callable[[int, int], None]
"""Hears, on the thread that writes, how many rows are written and how many there are; must be quick."""
_TELL_EVERY = 500
"""Rows between two looks at whether somebody wants to stop."""


class TargetExists(FileError):
    """There is a file of that name already: ask, and then say that it may be replaced."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written."""

    path: Path
    rows: int
    """Without headers, of all its sheets together."""
    notes: tuple[str, ...] = ()
    """What did not fit, a sentence each; to be shown to the user."""


@contextmanager
def unfinished(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """Where to write *target* meanwhile; when the ``with`` block ends well, it gets its name, else it goes.

    Raises `TargetExists` when there is such a file and it may not be replaced, and `FileError` when it can't be
    written.
    """
    _refuse_existing(target, overwrite=overwrite)
    part = target.with_name(f"{target.name}.part")
    _forget(part)  # of a crash, or a link that would lead what is written elsewhere
    try:
        yield part
        _refuse_existing(target, overwrite=overwrite)
        part.replace(target)
    except OSError as error:
        raise FileError(_not_written(target, error)) from error
    finally:
        _forget(part)


def counting(total: int, on_row: OnRow | None, cancelled: Callable[[], bool]) -> Callable[[], None]:
    """What to call after each of *total* rows; raises `Cancelled` soon after *cancelled*."""
    written = 0

    def tick() -> None:
        nonlocal written
        written += 1
        if written % _TELL_EVERY == 0 or written == total:
            if cancelled():
                raise Cancelled(tr("Answers", "The export was stopped; no file was written."))
            if on_row:
                on_row(written, total)

    return tick


def _refuse_existing(target: Path, *, overwrite: bool) -> None:
    """Also once it is written: writing may take long."""
    if target.is_dir():
        raise FileError(tr("Answers", "{file} is a folder. Choose another name for the export.", file=target))
    if not overwrite and target.exists():
        raise TargetExists(tr("Answers", "{file} exists already. It was not changed.", file=target))


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # what stopped the writing also stops this; the name tells that it is no whole file


def _not_written(target: Path, error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return tr(
        "Answers",
        "{file} could not be written: {reason}. Close it if it is open in another program, or choose another folder.",
        file=target,
        reason=reason,
    )
