"""Set gcdesk up on this computer and start it; `packaging/start` calls this."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import machine
from environment import ROOT, Environment, set_up

APP = Environment(ROOT / ".venv-app", ROOT / "packaging/locks/app.txt")
PICTURES = ROOT / "pictures"
_HELP = {"--help", "-h"}
_SCREENLESS = {*_HELP, "--self-test", "--version"}


def has_screen(variables: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown, as far as the environment tells; who names a Qt platform knows better."""
    return platform != "linux" or any(
        variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def main(arguments: Sequence[str]) -> int:
    """Set up, then become gcdesk with *arguments*, by default in practice mode; the exit code."""
    screen = has_screen(os.environ)
    set_up(APP, *((machine.WINDOW, "xcb") if screen else (machine.OFFSCREEN, "offscreen")))
    arguments = list(arguments) or ["--practice"]
    if _HELP & set(arguments):
        print(
            "Without options, packaging/start begins with practice data. With any of these, it begins on the page to\n"
            "sign in on, unless --practice is among them.\n",
            flush=True,
        )
    if screen:
        return _become(arguments, APP.variables())
    if arguments == ["--practice"]:
        return _show_in_pictures()
    if _SCREENLESS & set(arguments):
        return _become(arguments, APP.variables(QT_QPA_PLATFORM="offscreen"))
    print(
        "This computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), and gcdesk is a window.\n"
        "Without options, this command shows its main job in pictures all the same.",
        file=sys.stderr,
    )
    return 1


def _become(arguments: Sequence[str], variables: Mapping[str, str]) -> int:
    command = [str(APP.python), "-m", "gcdesk", *arguments]
    os.execve(command[0], command, dict(variables))


def _show_in_pictures() -> int:
    print(
        "This computer has no screen: gcdesk does its main job with practice data in a window that nobody sees,\n"
        "and takes a picture after each step.",
        flush=True,
    )
    PICTURES.mkdir(exist_ok=True)
    began = time.time_ns()
    command = [str(APP.python), "-m", "gcdesk", "--self-test", "--pictures", str(PICTURES)]
    code = subprocess.run(command, env=APP.variables(QT_QPA_PLATFORM="offscreen"), check=False).returncode
    new = sorted(_pictures_since(began))
    if new:
        print("The pictures of the steps:", *new, sep="\n  ")
    print("Every step worked." if code == 0 else "A step did not work; what was seen is above.")
    return code


def _pictures_since(nanoseconds: int) -> list[Path]:
    return [file for file in PICTURES.iterdir() if file.stat().st_mtime_ns >= nanoseconds]


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except machine.CannotSetUp as error:
        sys.exit(f"\n{error}")
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run this again to go on.")
