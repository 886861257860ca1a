"""The Debian package: the built folder, a menu entry and icons, and what they need of the system."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from icon_files import SIZES

PROGRAM = "usr/lib/gcdesk"
"""Where the built folder goes; it is started through ``/usr/bin/gcdesk``."""

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# Asked for at run time, so no file names them: what OpenGL is drawn with, where fonts are found, and a font.
_BESIDES = (
    "fontconfig-config",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
    "libegl1",
    "libgl1",
)
_FOUND_ANYWHERE = re.compile(r"(ld-linux|libc|libm|libdl|librt|libpthread|libutil|libresolv|linux-vdso)\b")

_CONTROL = """\
Package: gcdesk
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Maintainer: The gcdesk developers <nobody@example.invalid>
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager
Description: Fill, order and read out reader studies on Grand Challenge
 gcdesk turns a folder of medical images into the display sets of a reader
 study on Grand Challenge, puts them in order, and shows and saves what the
 readers answered and drew. No programming is needed.
"""


@dataclass(frozen=True)
class Made:
    """What the package is made of."""

    bundle: Path
    """The folder that PyInstaller built."""
    icons: Path
    """The folder with the icon in all sizes."""
    root: Path
    """The project's folder."""
    version: str
    moment: int
    """The time that all files get, in seconds since the epoch."""


def build(made: Made, folder: Path, *, compression: Iterable[str]) -> Path:
    """Write the package into *folder*; the file. *compression*: arguments of dpkg-deb.

    Raises subprocess.CalledProcessError when a tool fails, OSError when a file can't be written.
    """
    architecture = _ARCHITECTURES[sysconfig.get_platform().rpartition("-")[2]]
    tree = folder / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(made, tree)
    size = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=made.version,
            architecture=architecture,
            size=size,
            depends=", ".join(sorted({*_BESIDES, *packages_of(made.bundle)})),
        )
    )
    package = folder / f"gcdesk_{made.version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *compression, "--build", str(tree), str(package)],
        env={"SOURCE_DATE_EPOCH": str(made.moment), "PATH": "/usr/bin:/bin"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    shutil.rmtree(tree)
    return package


def _lay_out(made: Made, tree: Path) -> None:
    shutil.copytree(made.bundle, tree / PROGRAM, symlinks=True)
    command = tree / "usr/bin/gcdesk"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/{PROGRAM}/gcdesk")
    entries = tree / "usr/share/applications"
    entries.mkdir(parents=True)
    shutil.copy(made.root / "packaging/linux/gcdesk.desktop", entries)
    papers = tree / "usr/share/doc/gcdesk"
    papers.mkdir(parents=True)
    shutil.copy(made.root / "LICENSE", papers / "copyright")
    for size in SIZES:
        folder = tree / f"usr/share/icons/hicolor/{size}x{size}/apps"
        folder.mkdir(parents=True)
        shutil.copy(made.icons / f"gcdesk-{size}.png", folder / "gcdesk.png")


def packages_of(bundle: Path) -> set[str]:
    """The Debian packages with the libraries that the files of *bundle* ask for and that are not in it."""
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]
    inside = {file.name for file in bundle.rglob("*.so*")}
    headers = _headers(files)
    asked = set(re.findall(r"^  NEEDED +(\S+)$", headers, flags=re.MULTILINE)) - inside
    found = {_package_of(name) for name in asked if not _FOUND_ANYWHERE.match(name)}
    oldest = max(tuple(map(int, pair)) for pair in re.findall(r"\bGLIBC_(\d+)\.(\d+)\b", headers))
    return {package for package in found if package} | {f"libc6 (>= {oldest[0]}.{oldest[1]})"}


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _headers(files: Iterable[Path]) -> str:
    return subprocess.run(
        ["objdump", "-p", *map(str, files)], capture_output=True, text=True, check=True
    ).stdout


def _package_of(library: str) -> str:
    answer = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    return answer.partition(":")[0]
