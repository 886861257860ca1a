"""What somebody can send to the developers after a defect: traceback and versions, and no secrets.

The messages of Python's own exceptions quote the values that they stumbled over: a file's name, a title, an address.
Such values may be a patient's name or a token, so what is quoted is left out, unless it can only be a name in the
program.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import PurePath

from gcdesk import __version__
from gcdesk.texts.scrub import clean

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

_ABOUT_THE_PROGRAM = (AttributeError, NameError, ImportError, TypeError, NotImplementedError)
"""Exceptions whose quotes are names in the program."""


def defect_report(error: BaseException) -> str:
    """Traceback and versions as text; values that were in the messages are left out."""
    return "\n".join([*versions(), "", *traceback_of(error)])


def versions() -> Iterator[str]:
    """Which gcdesk, Python, system and libraries these are, one a line."""
    import importlib.metadata  # noqa: PLC0415 - would take a tenth of the time until the window is there
    import platform  # noqa: PLC0415 - the same

    yield f"gcdesk {__version__}"
    yield f"Python {platform.python_version()} on {platform.platform()}"
    for library in _LIBRARIES:
        try:
            yield f"{library} {importlib.metadata.version(library)}"
        except (
            importlib.metadata.PackageNotFoundError
        ):  # a packaged gcdesk may come without its libraries' data
            continue


def traceback_of(error: BaseException) -> Iterator[str]:
    """Where *error* came from, one place a line, with its causes; values that were in the messages are left out."""
    if error.__cause__ is not None:
        yield from traceback_of(error.__cause__)
        yield "which led to"
    elif error.__context__ is not None and not error.__suppress_context__:
        yield from traceback_of(error.__context__)
        yield "while handling it"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_module(frame.filename)}:{frame.lineno} in {frame.name}"
        if frame.line:
            yield f"    {frame.line}"
    yield f"{type(error).__name__}: {clean(str(error), keep_names=isinstance(error, _ABOUT_THE_PROGRAM))}"
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from ("  " + line for line in traceback_of(inner))


def _module(file: str) -> str:
    """The file's place in its package, without the folders of this computer."""
    parts = PurePath(file).parts
    for folder in ("site-packages", "gcdesk", "tests"):
        if folder in parts:
            at = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[at + (folder == "site-packages") :])
    return parts[-1] if parts else file
