"""How long gcdesk takes to show its window, against an empty window of PySide6, and how much memory it then holds."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_TELL = """
import resource, sys, time
def tell():
    print(time.time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
"""
_EMPTY = f"""{_TELL}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, lambda: (tell(), app.quit()))
app.exec()
"""
_GCDESK = f"""{_TELL}
from pathlib import Path
from gcdesk import app
async def script(desk):
    tell()
    desk.window.close()
    return 0
app.run(home=Path(sys.argv[1]), script=script)
"""
_HEAVY = ("numpy", "SimpleITK", "pyqtgraph", "xlsxwriter", "openpyxl", "pydicom", "highdicom")
_IMPORTED = f"""
from pathlib import Path
import sys
from gcdesk import app
async def script(desk):
    print(*sorted({_HEAVY!r} & sys.modules.keys()))
    desk.window.close()
    return 0
app.run(home=Path(sys.argv[1]), script=script)
""".replace(f"{_HEAVY!r} &", f"set({_HEAVY!r}) &")


def lines(turns: int) -> Iterator[str]:
    """The table, line by line. *turns*: how often each is started, one after the other."""
    yield f"Starting, the best of {turns} turns each: until the window is shown; memory at that moment"
    empty, ours = [], []
    for _ in range(turns):
        empty.append(_started(_EMPTY))
        ours.append(_started(_GCDESK))
    for name, runs in (("an empty window", empty), ("gcdesk", ours)):
        seconds, memory = zip(*runs, strict=True)
        yield f"  {name:<16}{min(seconds):6.2f} s {min(memory):6.0f} MiB"
    ratio = min(run[0] for run in ours) / min(run[0] for run in empty)
    yield f"  ratio {ratio:.1f}; the limit that gcdesk sets itself is 2"
    heavy = _output(_IMPORTED).strip()
    yield f"  large libraries that are loaded before they are needed: {heavy or 'none'}"


def _started(program: str) -> tuple[float, float]:
    began = time.time()
    shown, kilobytes = _output(program).split()
    return float(shown) - began, int(kilobytes) / 1024


def _output(program: str) -> str:
    with tempfile.TemporaryDirectory() as home:
        return subprocess.run(
            [sys.executable, "-c", program, home],
            cwd=_ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
