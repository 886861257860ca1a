"""What is loaded in the background has nothing of Qt, and no step on the window's thread is a large one."""

from __future__ import annotations

import json
import subprocess
import sys

STEPS = """
import importlib, json, sys
from gcdesk.later import WITH_QT, load_without_qt

load_without_qt()
print(json.dumps(sorted(sys.modules)))
import gcdesk.window
added = {}
for name in WITH_QT:
    before = len(sys.modules)
    importlib.import_module(name)
    added[name] = len(sys.modules) - before
print(json.dumps(added))
"""
MOST = 40
"""Modules of a step; each takes about a millisecond."""


def test_steps_are_small_and_the_background_is_free_of_qt() -> None:
    done = subprocess.run([sys.executable, "-c", STEPS], capture_output=True, text=True, check=True)
    in_background, added = (json.loads(line) for line in done.stdout.splitlines())

    assert "gcdesk.upload.engine.engine" in in_background
    assert [name for name in in_background if name.startswith(("PySide6", "shiboken6", "qasync"))] == []
    assert 0 < max(added.values()) <= MOST, added
    assert min(added.values()) > 0, f"a step that others do already: {added}"
