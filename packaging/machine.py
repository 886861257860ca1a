"""What gcdesk needs of the operating system: whether it is there, and how it gets there.

Runs on the computer's own Python before anything is installed, so with the standard library only.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


class CannotSetUp(Exception):
    """This computer lacks something that can't be installed from here; the text says what to do."""


@dataclass(frozen=True)
class Need:
    """One thing that the operating system must have."""

    package: str
    """The Debian package that brings it."""
    name: str
    """What it is called elsewhere."""
    is_there: Callable[[], bool]


def _library(package: str, name: str) -> Need:
    def is_there() -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return Need(package, name, is_there)


def _command(package: str, name: str) -> Need:
    return Need(package, name, lambda: shutil.which(name) is not None)


def _has_font() -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(
        file.suffix.lower() in {".ttf", ".otf"} for folder in folders for file in folder.rglob("*.?tf")
    )


def _has_certificates() -> bool:
    paths = ssl.get_default_verify_paths()
    # Either is None where it does not exist.
    named = [Path(path) for path in (paths.cafile, paths.capath) if path]
    return any(path.is_file() or any(path.iterdir()) for path in named)


OFFSCREEN = (
    _library("libegl1", "libEGL.so.1"),
    _library("libgl1", "libGL.so.1"),
    _library("libxkbcommon0", "libxkbcommon.so.0"),
    _library("libx11-6", "libX11.so.6"),
    _library("libfontconfig1", "libfontconfig.so.1"),
    _library("libfreetype6", "libfreetype.so.6"),
    _library("libdbus-1-3", "libdbus-1.so.3"),
    _library("libglib2.0-0", "libglib-2.0.so.0"),
    _library("zlib1g", "libz.so.1"),
    Need("fonts-dejavu-core", "a TrueType font", _has_font),
    Need("ca-certificates", "certificates of the authorities that the system trusts", _has_certificates),
)
"""To draw windows that nobody sees."""

WINDOW = (
    *OFFSCREEN,
    _library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    _library("libx11-xcb1", "libX11-xcb.so.1"),
    _library("libxcb-cursor0", "libxcb-cursor.so.0"),
    _library("libxcb-icccm4", "libxcb-icccm.so.4"),
    _library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _library("libxcb-image0", "libxcb-image.so.0"),
    _library("libxcb-randr0", "libxcb-randr.so.0"),
    _library("libxcb-render0", "libxcb-render.so.0"),
    _library("libxcb-render-util0", "libxcb-render-util.so.0"),
    _library("libxcb-shape0", "libxcb-shape.so.0"),
    _library("libxcb-shm0", "libxcb-shm.so.0"),
    _library("libxcb-sync1", "libxcb-sync.so.1"),
    _library("libxcb-util1", "libxcb-util.so.1"),
    _library("libxcb-xfixes0", "libxcb-xfixes.so.0"),
    _library("libxcb-xkb1", "libxcb-xkb.so.1"),
)
"""To show a window on a screen."""

_PACKAGING = (
    _command("binutils", "objdump"),
    _command("dpkg", "dpkg-deb"),
    _command("nsis", "makensis"),
)

TESTS = (*WINDOW, _command("xvfb", "Xvfb"), _command("xauth", "xauth"), *_PACKAGING)
"""To open windows on a screen that is made for the tests, and to build small packages."""

BUILD = (
    *OFFSCREEN,
    *_PACKAGING,
    _command("x11-utils", "xwininfo"),
    _command("xvfb", "Xvfb"),
    _command("xauth", "xauth"),
)
"""To build packages, and to try them."""


def needs_of_python() -> tuple[Need, ...]:
    """What the Python that runs this lacks before it can make virtual environments.

    Debian takes ensurepip out of its own Pythons and packs it apart; other Pythons have it.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return (Need(f"python{version}-venv", f"the module ensurepip of Python {version}", _has_ensurepip),)


def _has_ensurepip() -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None


def unresolved_libraries(files: Iterable[Path]) -> list[str]:
    """The shared libraries that *files*, libraries themselves, ask for in vain on this computer."""
    loader = shutil.which("ldd")
    if loader is None:
        return []
    answer = subprocess.run([loader, *map(str, files)], capture_output=True, text=True, check=False)
    lines = answer.stdout.splitlines()
    return sorted({line.split()[0] for line in lines if line.rstrip().endswith("=> not found")})


def line_to_type(packages: Sequence[str]) -> str:
    """The one line that installs *packages* on Debian, as its user would type it."""
    work = f"apt-get update && apt-get install --yes --no-install-recommends {' '.join(packages)}"
    if os.geteuid() == 0:
        return work
    if shutil.which("sudo"):
        return "sudo " + work.replace("&& ", "&& sudo ")
    # A login shell: without one, su keeps a path on which dpkg misses its own tools.
    return f"su - -c {shlex.quote(work)}"


def provide(needs: Iterable[Need]) -> None:
    """See to it that everything in *needs* is there: with apt where root runs this.

    Raises CannotSetUp, with the line to type, where it can't.
    """
    missing = [need for need in needs if not need.is_there()]
    if not missing:
        return
    if shutil.which("apt-get") is None:
        raise CannotSetUp(
            "gcdesk needs these of this system, and they are missing. Install them with the system's own means,"
            " then run this again:\n  " + "\n  ".join(need.name for need in missing)
        )
    packages = [need.package for need in missing]
    if os.geteuid() != 0:
        raise CannotSetUp(
            f"Some system packages are missing ({len(packages)}). Type this line, then run this again:\n\n"
            f"  {line_to_type(packages)}\n"
        )
    _install(packages)
    left = [need for need in missing if not need.is_there()]
    if left:
        raise CannotSetUp(
            "Debian's packages were installed, and this is still not found: "
            + ", ".join(f"{need.name} ({need.package})" for need in left)
        )


def _install(packages: Sequence[str]) -> None:
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    quiet = ("--quiet", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Package lists may be empty or name versions that are gone. When they can't be had, what is known may do.
    _run(["apt-get", *quiet, "update"], environment)
    if _run(["apt-get", *quiet, "install", "--yes", "--no-install-recommends", *packages], environment) != 0:
        raise CannotSetUp(
            "apt could not install the system packages that gcdesk needs; its own words are above."
            f" Once that is mended, run this again, or type:\n\n  {line_to_type(packages)}\n"
        )


def _run(command: Sequence[str], environment: dict[str, str]) -> int:
    """The exit code; what it prints is shown only when it fails."""
    answer = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if answer.returncode != 0:
        print(answer.stdout, flush=True)
    return answer.returncode
