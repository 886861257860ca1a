"""How long gcdesk takes until its first page is painted and takes input, against an empty window of PySide6; and its memory.

``python -m tests.benchmarks.start [PROGRAM …]`` measures the program that is installed or built under that command,
without one the sources. Needs a screen (``xvfb-run -a``), or takes Qt's ``offscreen``.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
FROM_SOURCE = (sys.executable, "-m", "gcdesk")
IDLE = 2.0
"""Seconds of rest before memory is measured."""
_PATIENCE = 120.0
_PAINTED, _ALL_THERE, _OPENED = (
    "The window was painted and took input at",
    "All of gcdesk is loaded",
    "The tabs show a study",
)
"""Lines of gcdesk's log."""
_EMPTY = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.tell)

    def tell(self):
        print(time.time(), flush=True)
        app.quit()

app = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
app.exec()
"""
_INSIDE = """
import asyncio, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTabWidget
from gcdesk import app
from gcdesk.window import MainWindow

class Paint(QObject):
    def __init__(self, widget):
        super().__init__(widget)
        self.seen = asyncio.Event()
        widget.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.seen.set)
        return False

gaps = []
began = last = time.perf_counter()
def beat():
    global last
    now = time.perf_counter()
    gaps.append((now - last, last - began))
    last = now
show = MainWindow.show
def shown(window):
    show(window)
    window.heart = QTimer(window, interval=2)
    window.heart.timeout.connect(beat)
    QTimer.singleShot(0, window.heart.start)
MainWindow.show = shown

async def script(desk):
    print("longest pause while the rest is loaded", max(gaps[1:])[0])
    tabs = desk.window.findChild(QTabWidget, "tabs")
    began = time.perf_counter()
    desk.window.enter_practice()
    while not tabs.isVisible():
        await asyncio.sleep(0.005)
    print("from “practice” to the study's tabs", time.perf_counter() - began)
    await asyncio.sleep(1)
    for number in range(1, tabs.count()):
        paint = Paint(tabs.widget(number))
        began = time.perf_counter()
        tabs.setCurrentIndex(number)
        await paint.seen.wait()
        print("first switch to " + tabs.tabText(number), time.perf_counter() - began)
        await asyncio.sleep(1)
    desk.window.close()
    return 0

app.run(home=Path(sys.argv[1]), script=script)
"""


def lines(turns: int, program: Sequence[str] = ()) -> Iterator[str]:
    """The table, line by line. *turns*: how often each is started, in turns; *program*: how, else from source."""
    command = [*program] or [*FROM_SOURCE]
    yield f"Starting, median of {turns} turns: until the first page is painted and takes input ({command[0]})"
    empty, ours = [], []
    _started(command)  # what was not read from the disk yet is read now, for both
    _empty_window()
    for _ in range(turns):
        empty.append(_empty_window())
        ours.append(_started(command))
    for name, runs in (("an empty PySide6 window", empty), ("gcdesk", ours)):
        yield f"  {name:<26}{statistics.median(runs):6.2f} s   ({min(runs):.2f} to {max(runs):.2f})"
    ratio = statistics.median(mine / its for mine, its in zip(ours, empty, strict=True))
    yield f"  ratio {ratio:.2f}; the limit that gcdesk sets itself is 2"
    for what, option, line in (
        ("at the sign-in page", (), _ALL_THERE),
        ("with a practice study open", ("--practice",), _OPENED),
    ):
        yield f"  idle memory {what}: {_memory(command, option, line)}"
    if not program:
        yield from _inside(turns)


def _inside(turns: int) -> Iterator[str]:
    measured: dict[str, list[float]] = {}
    for _ in range(turns):
        with tempfile.TemporaryDirectory() as home:
            for line in _output([sys.executable, "-c", _INSIDE, home]).splitlines():
                what, seconds = line.rsplit(maxsplit=1)
                measured.setdefault(what, []).append(float(seconds))
    for what, times in measured.items():
        yield f"  {what}: {statistics.median(times):.2f} s"


def _empty_window() -> float:
    began = time.time()
    return float(_output([sys.executable, "-c", _EMPTY])) - began


def _started(command: Sequence[str]) -> float:
    """Seconds until the first page is there."""
    began = time.time()
    with _running(command) as (_process, log):
        return datetime.fromisoformat(_line(log, _PAINTED).rsplit(maxsplit=1)[-1]).timestamp() - began


def _memory(command: Sequence[str], options: Sequence[str], line: str) -> str:
    with _running([*command, *options]) as (process, log):
        _line(log, line)
        time.sleep(IDLE)
        return memory_of(process.pid)


def memory_of(process: int) -> str:
    """What a process holds: resident, with its share of what others hold as well, and by itself. Linux only."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return "unknown here"
    held = {
        name: int(rest.split()[0]) / 1024
        for name, _, rest in (x.partition(":") for x in text.splitlines()[1:])
    }
    own = held["Private_Clean"] + held["Private_Dirty"]
    return f"{held['Rss']:.0f} MiB resident, {held['Pss']:.0f} MiB proportional, {own:.0f} MiB its own"


@contextmanager
def _running(command: Sequence[str]) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """gcdesk with a home folder of its own, and where its log is; ended as the system does."""
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(command, cwd=ROOT, env=_variables() | {"GCDESK_HOME": home})
        try:
            yield process, Path(home, "data/log/gcdesk.log")
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _line(log: Path, words: str) -> str:
    """The line of *log* with *words* in it, once it is there."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        for line in log.read_text(encoding="utf-8").splitlines() if log.exists() else ():
            if words in line:
                return line
        time.sleep(0.05)
    raise TimeoutError(f"gcdesk's log does not say “{words}”")


def _output(command: Sequence[str]) -> str:
    done = subprocess.run(command, cwd=ROOT, env=_variables(), stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def _variables() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "xcb" if os.environ.get("DISPLAY") else "offscreen", **os.environ}


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.start", description=__doc__)
    parser.add_argument("--turns", type=int, default=5, help="how often each is started (5)")
    parser.add_argument("program", nargs="*", help="the command of a built or installed gcdesk")
    given = parser.parse_args()
    for line in lines(given.turns, given.program):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
