"""The log that is kept on disk: five files of one megabyte, readable by their user only.

What is logged holds no secrets and no patient data to begin with; whatever gets in all the same is taken out of each
line before it is written. Where no log can be kept, because the disk is full or can't be written to, gcdesk works on
without.
"""

from __future__ import annotations

import contextlib
import copy
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from gcdesk import __version__
from gcdesk.kit.report import traceback_of, versions
from gcdesk.texts.scrub import scrub

NAME = "gcdesk.log"
LONGEST = 1_000_000
"""Bytes of one file; the oldest of `FILES` goes when the newest has so many."""
FILES = 5
QUIET = ("urllib3", "requests")
"""Libraries that log whole addresses, with the signatures in them."""

_FORM = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_log = logging.getLogger("gcdesk")

ErrorInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None] | BaseException
)


@contextmanager
def log_kept_in(folder: Path) -> Iterator[Path | None]:
    """Everything that is logged goes to `NAME` in *folder* too; gives that file, or None where it can't be kept.

    Warnings still go to the terminal, if there is one, where a log kept nowhere else would have gone.
    """
    root = logging.getLogger()
    handlers = _handlers(folder / NAME)
    before = _log.level, {name: logging.getLogger(name).disabled for name in QUIET}
    for handler in handlers:
        root.addHandler(handler)
    _log.setLevel(logging.DEBUG)
    for name in QUIET:
        logging.getLogger(name).disabled = True
    kept = next((Path(h.baseFilename) for h in handlers if isinstance(h, PrivateFile)), None)
    try:
        if kept is not None:
            _log.info("gcdesk %s starts", __version__)
        yield kept
    finally:
        _log.setLevel(before[0])
        for name, disabled in before[1].items():
            logging.getLogger(name).disabled = disabled
        for handler in handlers:
            root.removeHandler(handler)
            with contextlib.suppress(OSError):  # the last lines found no room
                handler.close()


def log_versions() -> None:
    """Write down which gcdesk, Python, system and libraries these are. Blocks: it looks for the libraries' own data."""
    _log.info("this is\n%s", "\n".join(versions()))


def write_more(more: bool) -> None:
    """Whether each request is written to the file that is kept, or only what is out of the ordinary and why."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, PrivateFile):
            handler.setLevel(logging.DEBUG if more else logging.INFO)


def log_files(folder: Path) -> list[Path]:
    """The files of the log in *folder*, the newest first. Raises nothing; there may be none."""
    files = [folder / NAME, *(folder / f"{NAME}.{n}" for n in range(1, FILES))]
    return [file for file in files if file.is_file()]


class Scrubbed(logging.Formatter):
    """Lines without secrets, paths and what exceptions quote."""

    def format(self, record: logging.LogRecord) -> str:
        """The finished line, scrubbed as a whole: a secret may come with the message or with its values."""
        own = copy.copy(record)
        own.exc_text = None  # another handler may have kept the traceback there, unscrubbed
        own.stack_info = None  # lines of code and folders of this computer
        return scrub(super().format(own))

    def formatException(self, ei: ErrorInfo) -> str:  # noqa: N802 - the name that logging calls
        """As in the report of a defect."""
        error = ei[1] if isinstance(ei, tuple) else ei
        return "" if error is None else "\n".join(traceback_of(error))


class PrivateFile(RotatingFileHandler):
    """A rotating file that its user alone may read, and that never disturbs the program."""

    def _open(self) -> TextIOWrapper:
        # Not by a link that somebody else put there, and not first with the permissions of the umask.
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        number = os.open(self.baseFilename, flags, 0o600)
        if hasattr(os, "fchmod"):
            with contextlib.suppress(OSError):  # a file system without permissions
                os.fchmod(number, 0o600)
        return os.fdopen(number, "a", encoding="utf-8", errors="backslashreplace")

    def doRollover(self) -> None:  # noqa: N802 - the name that logging calls
        """Begin a new file; where another gcdesk holds the old one (Windows), go on with that."""
        with contextlib.suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        """A full disk is no reason to stop, and logging's own way would print the record as it came."""


def _handlers(file: Path) -> list[logging.Handler]:
    handlers: list[logging.Handler] = []
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handlers.append(PrivateFile(file, maxBytes=LONGEST, backupCount=FILES - 1, encoding="utf-8"))
        handlers[0].setFormatter(Scrubbed(_FORM))
    except OSError:
        handlers.clear()
    if sys.stderr is not None:
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.WARNING)
        terminal.setFormatter(Scrubbed())
        handlers.append(terminal)
    return handlers
