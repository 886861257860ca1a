"""What is left of a gcdesk that crashed so hard that no Python could run any more, in Qt or another library.

While gcdesk runs, Python's `faulthandler` holds a file open, into which it writes where each thread was when the process
gets a fatal signal; Qt's fatal messages end in one, too. An error that ends the program is written there as well. A gcdesk
that ends by itself removes its file; one that was
killed leaves an empty one. The next start takes up what is there.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FRAME = re.compile(r'^(\s*)File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>\S+)')
_HEADINGS = re.compile(r"^(Fatal Python error|Current thread|Thread|Windows fatal exception)\b")
_LONGEST = 200
"""Lines that are kept of one crash."""


@contextmanager
def crashes_noted_in(folder: Path) -> Iterator[str]:
    """While inside, a crash leaves a file in *folder*; gives what an earlier crash has left, or "".

    It is text for a report: which error, and where in the program each thread was. It holds no values and no folders
    of this computer. Where somebody else has enabled `faulthandler`, that is left as it is.
    """
    left = _taken_up(folder)
    if faulthandler.is_enabled():
        yield left
        return
    file = folder / f"crash-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        opened = os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w")
    except OSError:  # nothing can be written here; the program works without
        yield left
        return
    faulthandler.enable(opened)
    has_failed = False
    try:
        yield left
    except Exception as error:
        # It ends the program, as in its first moments, when nothing may be there yet that could tell of it.
        has_failed = True
        with contextlib.suppress(OSError):
            opened.writelines(_as_a_crash(error))
        raise
    finally:
        faulthandler.disable()
        with contextlib.suppress(OSError):
            opened.close()
            if not has_failed:
                file.unlink()


def _as_a_crash(error: Exception) -> Iterator[str]:
    """What `faulthandler` would have written of *error*; not what it says, which may quote anything."""
    yield f"Fatal Python error: {type(error).__name__}\n"
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        yield f'  File "{code.co_filename}", line {step.tb_lineno} in {code.co_name}\n'
        step = step.tb_next


def _taken_up(folder: Path) -> str:
    """What processes that are gone have left in *folder*; their files are removed."""
    told = []
    for file in sorted(folder.glob("crash-*.txt")):
        number = file.stem.removeprefix("crash-")
        if number.isdecimal() and int(number) != os.getpid() and _is_running(int(number)):
            continue
        with contextlib.suppress(OSError):
            told.append(places(file.read_text(encoding="utf-8", errors="replace")))
            file.unlink()
    return "\n".join(filter(None, told))


def places(text: str) -> str:
    """What `faulthandler` wrote, without the folders of this computer and anything that is not its own."""
    lines = []
    for line in text.splitlines()[:_LONGEST]:
        if frame := _FRAME.match(line):
            lines.append(f"  {_in_package(frame['file'])}:{frame['line']} in {frame['name']}")
        elif _HEADINGS.match(line):
            lines.append(line)
    return "\n".join(lines)


def _in_package(file: str) -> str:
    parts = re.split(r"[/\\]", file)
    for folder in ("site-packages", "_internal", "gcdesk"):
        if folder in parts:
            at = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[at + (folder != "gcdesk") :])
    return parts[-1]


def _is_running(process: int) -> bool:
    if os.name == "nt":
        # A file that another process has open for writing can't be renamed there, nor removed: `unlink` fails.
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
