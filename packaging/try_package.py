"""Install a Debian package, use the program as somebody does who knows nothing of its sources, and remove it.

Without the right to install, the package is unpacked into a folder and used from there.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from build_folder import ROOT
from machine import CannotSetUp

_PATIENCE = 60.0
_OURS = r's/^ *(0x[0-9a-f]+) "gcdesk[^"]*": \("gcdesk".* [0-9]{3,}x[0-9]{3,}\+.*/\1/p'
"""For sed: the number of the program's own window in a list of all windows."""
_LOADED = "All of gcdesk is loaded"
"""A line of its log. Whoever tells it to end before its event loop runs ends it at once, and not in order."""
_MENU_ENTRY = "usr/share/applications/gcdesk.desktop"


def try_it(package: Path, python: Path) -> None:
    """Install *package*, start it from its menu entry, let it test itself, tell how fast it starts, and remove it.

    *python* has PySide6, for the empty window that starting is measured against. Raises CannotSetUp with a sentence when something of this does not work.
    """
    if os.geteuid() != 0:
        with tempfile.TemporaryDirectory(prefix="gcdesk-package-") as folder:
            _run(["dpkg-deb", "--extract", str(package), folder])
            _use(Path(folder), python)
        print("Tried from a folder: only root can install a package.")
        return
    _run(["apt-get", "install", "--yes", "--no-install-recommends", "--quiet=2", str(package)])
    files = [Path(line) for line in _run(["dpkg-query", "--listfiles", "gcdesk"]).splitlines()]
    try:
        _use(Path("/"), python)
    finally:
        _run(["dpkg", "--purge", "gcdesk"])
    # Folders like /usr are other packages' too.
    left = [str(file) for file in files if file.exists() and "gcdesk" in str(file)]
    if left:
        raise CannotSetUp("Removing the package left these files:\n  " + "\n  ".join(left))
    print("Installed, used, and removed without a trace.")


def _use(root: Path, python: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="gcdesk-user-") as home:
        variables = {"HOME": home, "PATH": f"{root / 'usr/bin'}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        command = _menu_command(root)
        _opens_a_window(command, variables)
        _tests_itself(command, variables)
        _tells_how_fast(command, variables, python)


def _menu_command(root: Path) -> list[str]:
    """What a click on the menu entry starts."""
    entry = (root / _MENU_ENTRY).read_text(encoding="utf-8")
    (line,) = re.findall(r"^Exec=(.+)$", entry, flags=re.MULTILINE)
    name, *rest = shlex.split(line)
    # The link in usr/bin is absolute, and so leads out of a folder that the package was unpacked into.
    return [str(root / "usr/lib/gcdesk" / name), *rest] if root != Path("/") else [name, *rest]


def _screen(command: Sequence[str]) -> list[str]:
    return ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1280x720x24", *command]


def _opens_a_window(command: Sequence[str], variables: dict[str, str]) -> None:
    # The window's title is looked for on the same screen, by the same shell.
    script = (
        f"{shlex.join(command)} & program=$!; "
        f"end=$(($(date +%s) + {_PATIENCE:.0f})); "
        # Qt has small windows of its own, and ours is there some time before it is shown.
        f"until shown=$(xwininfo -root -tree | sed -nE {shlex.quote(_OURS)} | head -n 1); "
        '[ -n "$shown" ] && xwininfo -id "$shown" | grep -q IsViewable; do '
        "kill -0 $program 2>/dev/null || exit 2; [ $(date +%s) -lt $end ] || exit 3; sleep 0.2; done; "
        f'until grep -rqs {shlex.quote(_LOADED)} "$HOME"; do '
        "kill -0 $program 2>/dev/null || exit 2; [ $(date +%s) -lt $end ] || exit 4; sleep 0.2; done; "
        "kill -TERM $program; wait $program"
    )
    began = time.monotonic()
    process = subprocess.Popen(_screen(["sh", "-c", script]), env=variables, start_new_session=True)
    try:
        code = process.wait(2 * _PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise CannotSetUp("The installed program did not end when it was told to.") from None
    if code != 0:
        reasons = {
            2: "ended before it was told to",
            3: "showed no window",
            4: "showed its window, but did not load the rest",
        }
        reason = reasons.get(code, f"ended with {code}")
        raise CannotSetUp(f"The installed program {reason}.")
    print(f"Started from the menu's command, showed its window and ended: {time.monotonic() - began:.1f} s")


def _tests_itself(command: Sequence[str], variables: dict[str, str]) -> None:
    """In Dutch, as the catalogues must come along."""
    told = _run(_screen([*command, "--self-test"]), variables | {"LC_ALL": "nl_NL.UTF-8"})
    if "casussen" not in told:
        raise CannotSetUp(f"The installed program does not speak Dutch:\n{told}")
    print(told.rstrip())


def _tells_how_fast(command: Sequence[str], variables: dict[str, str], python: Path) -> None:
    measure = [str(python), "-m", "tests.benchmarks.start", "--turns", "3", *command]
    print(_run(_screen(measure), variables | {"PYTHONPATH": str(ROOT)}).rstrip())


def _run(command: Sequence[str], variables: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise CannotSetUp(f"{shlex.join(command)} did not work:\n{done.stdout}")
    return done.stdout
