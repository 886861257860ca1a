"""A virtual environment of gcdesk's own, with exactly what a lock file names.

Runs on the computer's own Python before anything is installed, so with the standard library only.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from machine import CannotSetUp, Need, needs_of_python, provide, unresolved_libraries

ROOT = Path(__file__).resolve().parent.parent
"""The folder of the project."""

# The parts of Qt that gcdesk loads; what else comes with it may lack libraries without harm.
_QT_FILES = (
    *(f"Qt{part}.abi3.so" for part in ("Core", "Gui", "Widgets", "Network", "Svg", "Test")),
    "Qt/plugins/iconengines/libqsvgicon.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/imageformats/libqjpeg.so",
)


@dataclass(frozen=True)
class Environment:
    """A virtual environment in *folder*, made from the lock file *lock*."""

    folder: Path
    lock: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    def program(self, name: str) -> str:
        """The path of a program that is installed in it."""
        return str(self.folder / "bin" / name)

    def variables(self, **more: str) -> dict[str, str]:
        """The environment variables to run gcdesk with, from any current folder."""
        # Nothing of another Python on this computer may get in before the locked versions.
        kept = {
            name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "VIRTUAL_ENV"}
        }
        return kept | {"PYTHONPATH": str(ROOT)} | more

    @property
    def _stamp(self) -> Path:
        return self.folder / "complete"

    def _state(self) -> str:
        """Changes when the environment must be made anew: other versions, another Python, another place."""
        python = f"{sys.implementation.cache_tag} {os.path.realpath(sys.base_prefix)}"
        parts = (self.lock.read_bytes(), os.fsencode(python), os.fsencode(self.folder))
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def is_ready(self) -> bool:
        """Whether it was made, to the end, from this lock by this Python in this place."""
        try:
            return self._stamp.read_text() == self._state() and self.python.exists()
        except OSError:
            return False

    def make(self) -> None:
        """Make it anew. An interruption leaves it without its stamp, and the next time begins again."""
        print(f"Installing what gcdesk needs in {self.folder} (a few minutes, the first time) …", flush=True)
        venv = [sys.executable, "-I", "-m", "venv", "--clear", str(self.folder)]
        # Nothing is built here: a build would fetch tools that no lock names.
        pip = [
            *(str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "install", "--no-user"),
            *("--only-binary", ":all:", "--require-hashes", "-r", str(self.lock)),
            *(() if sys.stdout.isatty() else ("--quiet", "--progress-bar", "off")),
        ]
        for command in (venv, pip):
            if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode != 0:
                raise CannotSetUp(
                    "Installing did not work; the reason is above. If it is the network, or a full disk,"
                    " mend that and run this again."
                )
        self._stamp.write_text(self._state())

    def qt_files(self, platform: str) -> list[Path]:
        """The libraries of Qt whose own needs must be met to draw on *platform*, "xcb" or "offscreen"."""
        names = (*_QT_FILES, f"Qt/plugins/platforms/libq{platform}.so")
        folders = self.folder.glob("lib/python*/site-packages/PySide6")
        return [folder / name for folder in folders for name in names if (folder / name).exists()]


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Two set-ups of the same folder at once would spoil one another: the second waits."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another set-up of this folder is under way; waiting for it …", flush=True)
            fcntl.flock(folder, fcntl.LOCK_EX)
        except OSError:
            pass  # Some network file systems know no locks; then the user takes care.
        yield
    finally:
        os.close(folder)


def set_up(environment: Environment, needs: Iterable[Need], platform: str) -> None:
    """Make *environment* ready and this computer fit to draw on *platform*; takes no time when both are.

    *needs* are asked of Linux only: elsewhere Qt brings everything along.
    Raises CannotSetUp.
    """
    linux = sys.platform == "linux"
    needs = tuple(needs) if linux else ()
    with _one_at_a_time():
        try:
            ready = environment.is_ready()
            provide(needs if ready else (*needs_of_python(), *needs))
            if not ready:
                environment.make()
        except OSError as error:
            raise CannotSetUp(f"gcdesk can't be set up in {environment.folder}: {error.strerror}.") from error
        lacking = unresolved_libraries(environment.qt_files(platform)) if linux else []
    if lacking:
        raise CannotSetUp(
            "Qt, which draws gcdesk's windows, lacks these libraries of the system. Install them, then run this"
            " again:\n  " + "\n  ".join(lacking)
        )
