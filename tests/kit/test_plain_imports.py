"""In a process of its own: here, PySide6 is loaded."""

from __future__ import annotations

import subprocess
import sys

PLAIN = """
import builtins
before = builtins.__import__
from gcdesk.kit.plain_imports import load_qt
load_qt()
assert builtins.__import__ is before
from PySide6.QtCore import QObject, QTimer, Qt
import linecache
import gcdesk.kit.colours
assert not [file for file in linecache.cache if "gcdesk" in file], "sources are read"
timer = QTimer()
timer.setInterval(5)
print(timer.interval(), Qt.Key.Key_A.name)
"""


def test_importing_stays_python_s_own_and_qt_works() -> None:
    done = subprocess.run([sys.executable, "-c", PLAIN], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("5 Key_A\n", "")
