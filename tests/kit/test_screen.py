from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gcdesk.kit.screen import NO_SCREEN, has_screen, why_no_screen

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only there Qt ends the process")


def test_a_screen_is_named_by_the_environment() -> None:
    assert not has_screen({}, "linux")
    assert not has_screen({"DISPLAY": ""}, "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert has_screen({name: "x"}, "linux")
    assert has_screen({}, "win32")


def test_without_a_screen_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gcdesk.kit.screen.has_screen", lambda: False)
    assert "no screen" in str(why_no_screen())
    monkeypatch.undo()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert why_no_screen() is None


def begin(**variables: str) -> subprocess.CompletedProcess[str]:
    """A process that makes a Qt application, which may end it."""
    code = (
        "from PySide6.QtWidgets import QApplication\n"
        "from gcdesk.kit.screen import no_window_told\n"
        "with no_window_told():\n    QApplication([])\n"
        "print('it works')\n"
    )
    known = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT" not in key}
    return subprocess.run(
        [sys.executable, "-c", code],
        env=known | variables,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_screen_that_works() -> None:
    done = begin(QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout, done.stderr) == (0, "it works\n", "")


@linux_only
@pytest.mark.parametrize(
    ("variables", "word"),
    [({"DISPLAY": ":987"}, ":987"), ({"QT_QPA_PLATFORM": "no-such-platform"}, "no-such-platform")],
)
def test_a_screen_that_can_not_be_reached_is_told_in_qts_words(variables: dict[str, str], word: str) -> None:
    done = begin(**variables)
    assert (done.returncode, done.stdout) == (NO_SCREEN, "")
    assert done.stderr.startswith("gcdesk can't open a window here")
    assert word in done.stderr
