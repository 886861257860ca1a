"""Make the pictures of the guide from the running program; `packaging/pictures` calls this.

Sets gcdesk up like `packaging/start`, then plays a story in a window that nobody sees, in light and in dark.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import machine
from environment import ROOT, set_up
from start import APP

TARGET = ROOT / "resources/pictures"


def main(arguments: Sequence[str]) -> int:
    """Set up, make the pictures; the exit code."""
    parser = argparse.ArgumentParser(
        prog="packaging/pictures", description="Make the pictures of the guide from the running program."
    )
    parser.add_argument("--language", default="en", help="the language of the window: en, nl or de")
    parser.add_argument("--into", type=Path, default=TARGET, help="the folder for them")
    asked = parser.parse_args(arguments)
    set_up(APP, machine.OFFSCREEN, "offscreen")
    asked.into.mkdir(exist_ok=True)
    for appearance in ("light", "dark"):
        made = subprocess.run(
            [
                *(str(APP.python), str(ROOT / "packaging/picture_story.py")),
                *(str(asked.into.absolute()), appearance, asked.language),
            ],
            env=APP.variables(QT_QPA_PLATFORM="offscreen"),
            check=False,
        )
        if made.returncode:
            return made.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
