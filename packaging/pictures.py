"""Make the pictures of the guide from the running program; `packaging/pictures` calls this.

Sets gcdesk up like `packaging/start`, then plays a story in a window that nobody sees, in light and in dark.
"""

from __future__ import annotations

import subprocess
import sys

import machine
from environment import ROOT, set_up
from start import APP

TARGET = ROOT / "resources/pictures"


def main() -> int:
    """Set up, make the pictures; the exit code."""
    set_up(APP, machine.OFFSCREEN, "offscreen")
    TARGET.mkdir(exist_ok=True)
    for appearance in ("light", "dark"):
        made = subprocess.run(
            [str(APP.python), str(ROOT / "packaging/picture_story.py"), str(TARGET), appearance],
            env=APP.variables(QT_QPA_PLATFORM="offscreen"),
            check=False,
        )
        if made.returncode:
            return made.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
