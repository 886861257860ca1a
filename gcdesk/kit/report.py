"""What somebody can send to the developers after a defect: traceback and versions, and no secrets.

The messages of Python's own exceptions quote the values that they stumbled over: a file's name, a title, an address.
Such values may be a patient's name or a token, so what is quoted is left out, unless it can only be a name in the
program.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import traceback
from collections.abc import Iterator
from pathlib import PurePath

from gcdesk import __version__

_LIBRARIES = (
    "PySide6-Essentials",
    "qasync",
    "requests",
    "urllib3",
    "msgspec",
    "numpy",
    "SimpleITK",
    "pydicom",
)

_QUOTED = re.compile(r"""b?'(?:[^'\\]|\\.)*'|b?"(?:[^"\\]|\\.)*\"""")
_BEARER = re.compile(r"(?i)\b(bearer|token|authorization)\b[\s:=]+(?:bearer\s+)?\S+")
_ADDRESS = re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://\S+")
_PATH = re.compile(r"(?:[A-Za-z]:\\|~?/)\S+")
_LONG = re.compile(r"[A-Za-z0-9+/=_-]{24,}")

_ABOUT_THE_PROGRAM = (AttributeError, NameError, ImportError, TypeError, NotImplementedError)
"""Exceptions whose quotes are names in the program."""
_NAME = re.compile(r"""['"][A-Za-z_][\w.]*(?:\(\))?['"]\Z""")


def defect_report(error: BaseException) -> str:
    """Traceback and versions as text; values that were in the messages are left out."""
    return "\n".join([*_versions(), "", *_traceback(error)])


def clean(message: str, *, keep_names: bool = False) -> str:
    """*message* without quoted values, tokens, addresses and paths; with *keep_names* quoted names stay."""

    def quoted(match: re.Match[str]) -> str:
        return match[0] if keep_names and _NAME.match(match[0]) else "'…'"

    message = _BEARER.sub(r"\1 …", message)
    message = _QUOTED.sub(quoted, message)
    message = _ADDRESS.sub("<address>", message)
    message = _PATH.sub("<path>", message)
    return _LONG.sub("…", message)


def _versions() -> Iterator[str]:
    yield f"gcdesk {__version__}"
    yield f"Python {platform.python_version()} on {platform.platform()}"
    for library in _LIBRARIES:
        try:
            yield f"{library} {importlib.metadata.version(library)}"
        except (
            importlib.metadata.PackageNotFoundError
        ):  # a packaged gcdesk may come without its libraries' data
            continue


def _traceback(error: BaseException) -> Iterator[str]:
    if error.__cause__ is not None:
        yield from _traceback(error.__cause__)
        yield "which led to"
    elif error.__context__ is not None and not error.__suppress_context__:
        yield from _traceback(error.__context__)
        yield "while handling it"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_module(frame.filename)}:{frame.lineno} in {frame.name}"
        if frame.line:
            yield f"    {frame.line}"
    yield f"{type(error).__name__}: {clean(str(error), keep_names=isinstance(error, _ABOUT_THE_PROGRAM))}"
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from ("  " + line for line in _traceback(inner))


def _module(file: str) -> str:
    """The file's place in its package, without the folders of this computer."""
    parts = PurePath(file).parts
    for folder in ("site-packages", "gcdesk", "tests"):
        if folder in parts:
            at = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[at + (folder == "site-packages") :])
    return parts[-1] if parts else file
