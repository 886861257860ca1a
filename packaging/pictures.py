"""Make the pictures of the guide from the running program; `packaging/pictures` calls this.

Sets gcdesk up like `packaging/start`, then plays a story in a window that nobody sees, in light and in dark, in each
language: all of its pictures in English, and in the other languages those that the pages of the help show.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import machine
from environment import ROOT, set_up
from start import APP

TARGET = ROOT / "resources/pictures"
LANGUAGES = sorted(file.stem for file in (ROOT / "resources/languages").glob("*.ts"))
OF_THE_HELP = "*-part*.png"


def main(arguments: Sequence[str]) -> int:
    """Set up, make the pictures; the exit code."""
    parser = argparse.ArgumentParser(
        prog="packaging/pictures", description="Make the pictures of the guide from the running program."
    )
    parser.add_argument("--language", help="only in this language: en, nl or de")
    parser.add_argument("--into", type=Path, default=TARGET, help="the folder for them")
    asked = parser.parse_args(arguments)
    set_up(APP, machine.OFFSCREEN, "offscreen")
    for language in (asked.language,) if asked.language else ("en", *LANGUAGES):
        try:
            _make(language, asked.into if language == "en" else asked.into / language)
        except subprocess.CalledProcessError as error:
            return error.returncode
    return 0


def _make(language: str, into: Path) -> None:
    into.mkdir(exist_ok=True, parents=True)
    with tempfile.TemporaryDirectory(prefix="gcdesk-pictures-") as made:
        for appearance in ("light", "dark"):
            subprocess.run(
                [str(APP.python), str(ROOT / "packaging/picture_story.py"), made, appearance, language],
                env=APP.variables(QT_QPA_PLATFORM="offscreen"),
                check=True,
            )
        for picture in Path(made).glob("*.png" if language == "en" else OF_THE_HELP):
            shutil.copyfile(picture, into / picture.name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
