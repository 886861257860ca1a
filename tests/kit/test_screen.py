from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gcdesk.kit.screen import has_screen, why_no_window

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only there Qt ends the process")


def test_a_screen_is_named_by_the_environment() -> None:
    assert not has_screen({}, "linux")
    assert not has_screen({"DISPLAY": ""}, "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert has_screen({name: "x"}, "linux")
    assert has_screen({}, "win32")


def test_without_a_screen_a_sentence_says_so() -> None:
    assert "no screen" in str(why_no_window({}, "linux"))
    assert why_no_window({}, "darwin") is None


def ask(**variables: str) -> str:
    """What a fresh process says: the question forks, which this one's threads would not survive."""
    code = "from gcdesk.kit.screen import why_no_window; print(why_no_window())"
    known = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT" not in key}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=known | variables,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.strip()


@linux_only
def test_a_screen_that_works() -> None:
    assert ask(QT_QPA_PLATFORM="offscreen") == "None"


@linux_only
@pytest.mark.parametrize(
    ("variables", "word"),
    [({"DISPLAY": ":987"}, ":987"), ({"QT_QPA_PLATFORM": "no-such-platform"}, "no-such-platform")],
)
def test_a_screen_that_can_not_be_reached_is_told_in_qts_words(variables: dict[str, str], word: str) -> None:
    said = ask(**variables)
    assert said.startswith("gcdesk can't open a window here")
    assert word in said
