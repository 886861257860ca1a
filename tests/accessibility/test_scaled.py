"""At 200 %: the scale is taken up when a program starts, and so the tour is made in a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
LONGEST = 300
"""Seconds; far more than it takes, for machines that are busy with other work."""


def test_nothing_is_cut_off_at_200_percent() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/accessibility/test_tour.py"],
        cwd=PROJECT,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-4000:]
    assert "5 passed" in ended.stdout
