"""The self-test as a program: it succeeds, and whatever is broken, it notices."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.selftest.broken import TAMPERS

ROOT = Path(__file__).parents[2]
STEPS = ["sign_in", "scan", "assign", "upload", "ready", "order", "answers", "masks"]
LONGEST = 120.0
"""Seconds that a run may take; on an idle machine it is a few."""


def _run(*arguments: str, system: str = "C.UTF-8") -> tuple[int, list[dict[str, Any]], str]:
    """Exit code, the lines that it printed as JSON, and what it complained of, on a system that is set to *system*."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": system, "LANGUAGE": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def test_it_does_the_main_job_and_says_so(tmp_path: Path) -> None:
    code, lines, complaints = _run("-m", "gcdesk", "--self-test", "--pictures", str(tmp_path / "pictures"))
    assert (code, lines[-1]) == (0, {"ok": True}), complaints
    assert [line["step"] for line in lines[:-1]] == STEPS
    assert all(line["ok"] is True and line["seconds"] >= 0 for line in lines[:-1])
    assert sum(line["seconds"] for line in lines[:-1]) < 60
    assert "Practice server" in lines[0]["account"]
    assert lines[1]["effect"] == "8 cases, 3 files each"
    assert {"CT Image", "Airway segmentation", "Some score", "Patient age"} < set(lines[2]["columns"])
    assert lines[4] | {"seconds": 0} == {
        "step": "ready",
        "ok": True,
        "seconds": 0,
        "display_sets": 8,
        "values": 32,
        "files": 16,
    }
    assert lines[5] | {"seconds": 0} == {
        "step": "order",
        "ok": True,
        "seconds": 0,
        "display_sets": 20,
        "moved": "patient five",
    }
    assert lines[6]["answers"] > 500
    assert lines[6]["compared"] > 20
    assert lines[6]["figures"] > 5
    assert lines[7]["masks"] > lines[7]["compared"] > 20
    pictures = sorted((tmp_path / "pictures").iterdir())
    assert [picture.name for picture in pictures] == [f"{n}_{s}.png" for n, s in enumerate(STEPS, 1)]
    images = [QImage(str(picture)) for picture in pictures]
    assert all(image.width() >= 600 and image.height() >= 400 for image in images)
    assert images[0] != images[-1]


# Each run takes seconds: one way of breaking each step in every run of the checks, all of them with --full.
@pytest.mark.parametrize(
    ("step", "how"),
    [
        pytest.param(step, how, marks=[] if first else pytest.mark.full)
        for step, hows in TAMPERS.items()
        for first, how in ((number == 0, how) for number, how in enumerate(hows))
    ],
)
def test_it_notices_what_is_broken(step: str, how: str) -> None:
    # The last of them comes by all that is done before: in Dutch, and with a decimal comma, as elsewhere in English.
    system = "nl_NL.UTF-8" if step == STEPS[-1] else "C.UTF-8"
    code, lines, complaints = _run("-m", "tests.selftest.broken", step, how, system=system)
    assert (code, lines[-1]) == (1, {"ok": False}), complaints
    told = {line["step"]: line["ok"] for line in lines[:-1]}
    number = STEPS.index(step)
    assert told == {**dict.fromkeys(STEPS[:number], True), step: False}, lines
    assert lines[-2]["problem"]
    if system.startswith("nl"):
        assert lines[1]["effect"] == "8 casussen, elk 3 bestanden"


def test_every_step_is_broken_by_some_test() -> None:
    assert list(TAMPERS) == STEPS
