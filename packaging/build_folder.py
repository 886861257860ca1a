"""Let PyInstaller build the folder that packages are made of, in ``dist``, with the Python that runs this.

Works alike on Linux, Windows and macOS (there it makes the app, too).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import icon_files

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
ICONS = DIST / "icons"


def moment(variables: Mapping[str, str] = os.environ) -> int:
    """The time that everything built is dated: of the commit, unless SOURCE_DATE_EPOCH says another; seconds."""
    if given := variables.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    # Without a repository, 2020: zip files know no time before 1980.
    return int(answer.stdout) if answer.returncode == 0 else 1_577_836_800


def build_folder() -> Path:
    """Build it; the folder. Raises subprocess.CalledProcessError when PyInstaller fails."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    variables |= {
        "PYTHONPATH": str(ROOT / "packaging"),
        "PYTHONHASHSEED": "0",  # the order of sets ends up in compiled modules
        "SOURCE_DATE_EPOCH": str(moment()),
        "QT_QPA_PLATFORM": "offscreen",
    }
    icon_files.write_all(ROOT / "resources/icons/gcdesk.svg", ICONS)
    work = DIST / "work"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--workpath", str(work), "--distpath", str(DIST)]
    subprocess.run(
        [*command, *places, str(ROOT / "packaging/gcdesk.spec")], cwd=ROOT, env=variables, check=True
    )
    shutil.rmtree(work)
    folder = DIST / "gcdesk"
    if sys.platform == "linux":
        # A Python that was built with its symbols is four times as large; Qt and the libraries come without theirs.
        libraries = (folder / "_internal").glob("libpython3*.so*")
        subprocess.run(["strip", *map(str, libraries)], check=True)
    return folder


if __name__ == "__main__":
    print(build_folder())
