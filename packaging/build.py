"""Build the packages of gcdesk for Linux; `packaging/build` calls this.

The folder that PyInstaller builds is the same for all packages of a system: here a ``.deb`` and a ``.tar.gz`` are made of
it. ``packaging/windows`` and ``packaging/macos`` say what is made of it there.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

import deb
import machine
import try_package
from build_folder import DIST, ICONS, ROOT, moment
from environment import Environment, set_up
from version import version

BUILD = Environment(ROOT / ".venv-build", ROOT / "packaging/locks/build.txt")
_FAST = ("-Zzstd", "-z3")
_SMALL = ("-Zxz", "-z6")
_LARGE = 5_000_000


def tell_sizes(folder: Path) -> None:
    """Print what takes the room in *folder*."""
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts = file.relative_to(folder).parts
            top = parts[1] if parts[0] == "_internal" else parts[0]
            sizes[top] = sizes.get(top, 0) + file.stat().st_size
    print(f"{folder}: {sum(sizes.values()) / 1e6:.0f} MB")
    for name, size in sorted(sizes.items(), key=lambda item: -item[1]):
        if size >= _LARGE:
            print(f"  {size / 1e6:6.0f} MB  {name}")


def pack(folder: Path, icon: Path, target: Path, when: int) -> None:
    """Write *folder* into the ``.tar.gz`` *target*, for Linux systems without Debian's packages; all dated *when*."""
    name = target.name.removesuffix(".tar.gz")
    linux = ROOT / "packaging/linux"
    inside = {
        f"{name}/start-gcdesk": linux / "start-gcdesk",
        f"{name}/gcdesk.desktop": linux / "gcdesk.desktop",
        f"{name}/gcdesk.png": icon,
        f"{name}/LICENSE": ROOT / "LICENSE",
        **{f"{name}/gcdesk/{path.relative_to(folder)}": path for path in sorted(folder.rglob("*"))},
    }

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = when, 0, 0, "", ""
        return entry

    # By the program gzip: several times as fast as Python's, and its header can be without name and time.
    with (
        target.open("wb") as packed,
        subprocess.Popen(["gzip", "-n"], stdin=subprocess.PIPE, stdout=packed) as gzip,
        tarfile.open(fileobj=gzip.stdin, mode="w|", format=tarfile.GNU_FORMAT) as archive,
    ):
        for name, path in inside.items():
            archive.add(path, name, recursive=False, filter=plain)


def differing(one: Path, other: Path) -> list[str]:
    """The names of files below *one* and *other* that are not the same in both."""
    first, second = _sums(one), _sums(other)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def _sums(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def _build_folder() -> Path:
    command = [str(BUILD.python), "-E", "-s", str(ROOT / "packaging/build_folder.py")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return DIST / "gcdesk"


def _build_twice() -> int:
    first = DIST / "first"
    shutil.rmtree(first, ignore_errors=True)
    _build_folder().rename(first)
    others = differing(first, _build_folder())
    shutil.rmtree(first)
    print(*([f"differs: {name}" for name in others] or ["No file differs."]), sep="\n")
    return 1 if others else 0


def main(arguments: Sequence[str]) -> int:
    """Build what *arguments* ask for; the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/build", description="Build the packages of gcdesk.")
    parser.add_argument("--try", action="store_true", dest="try_it", help="install it, use it, remove it")
    parser.add_argument("--small", action="store_true", help="as small as it goes, for a release")
    parser.add_argument("--twice", action="store_true", help="tell which files differ between two builds")
    asked = parser.parse_args(arguments)

    set_up(BUILD, machine.BUILD, "offscreen")
    if asked.twice:
        return _build_twice()
    folder = _build_folder()
    tell_sizes(folder)
    made = deb.Made(folder, ICONS, ROOT, version(), moment())
    package = deb.build(made, DIST, compression=_SMALL if asked.small else _FAST)
    archive = DIST / f"gcdesk-{version()}-linux-{os.uname().machine}.tar.gz"
    pack(folder, ICONS / "gcdesk-256.png", archive, moment())
    for file in (package, archive):
        print(f"{file}: {file.stat().st_size / 1e6:.0f} MB")
    if asked.try_it:
        try_package.try_it(package, BUILD.python)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except machine.CannotSetUp as error:
        sys.exit(f"\n{error}")
    except subprocess.CalledProcessError as error:
        sys.exit(f"\n{error.cmd[0]} did not work; the reason is above.")
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
