from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import gcdesk
from gcdesk.kit.screen import NO_SCREEN

ROOT = Path(__file__).parents[1]


def gcdesk_with(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    known = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT" not in key}
    return subprocess.run(
        [sys.executable, "-m", "gcdesk", *arguments],
        env=known | variables,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_question_is_answered_without_qt(option: str) -> None:
    code = (
        "import sys\nfrom gcdesk.__main__ import main\n"
        f"try:\n    main(['{option}'])\nexcept SystemExit as end:\n"
        "    assert end.code == 0\n"
        "    assert not [name for name in sys.modules if 'PySide6' in name]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert ("--practice" if option == "--help" else gcdesk.__version__) in done.stdout


def test_without_a_screen_it_says_so_and_does_not_abort() -> None:
    done = gcdesk_with("--practice")
    assert done.returncode == NO_SCREEN
    assert done.stderr.startswith("gcdesk is a window, and this computer has no screen")


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt ends the process")
def test_a_screen_that_can_not_be_reached_is_told_too() -> None:
    done = gcdesk_with(DISPLAY=":987")
    assert done.returncode == NO_SCREEN
    assert done.stderr.startswith("gcdesk can't open a window here")
    assert ":987" in done.stderr


def test_an_argument_that_makes_no_sense_is_refused() -> None:
    done = gcdesk_with("--nonsense", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "--nonsense" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
@pytest.mark.parametrize(
    "place", ["gcdesk.__main__.load_qt", "gcdesk.app._desk", "gcdesk.app._painted", "gcdesk.life.live"]
)
def test_ctrl_c_ends_it_at_once_until_the_event_loop_runs(home: Path, place: str, name: str) -> None:
    module, _, function = place.rpartition(".")
    code = (
        f"import sys, time\nimport {module} as module\nfrom gcdesk.__main__ import main\n"
        "def stop(*given, **more):\n    print('here', flush=True)\n    time.sleep(30)\n"
        f"module.{function} = stop\nsys.exit(main([]))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        env=os.environ | {"GCDESK_HOME": str(home)},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever runs the tests in the background may have had Ctrl+C ignored for all that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no thread of ours is at work
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "here\n"
            process.send_signal(signal.Signals[name])
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (out, err, process.returncode) == ("", "", -signal.Signals[name])


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_that_is_ignored_stays_so_while_it_starts(home: Path) -> None:
    code = (
        "import os, signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nfrom gcdesk import __main__\n"
        "__main__.load_qt = lambda: os.kill(os.getpid(), signal.SIGINT)\n"
        "from gcdesk import app\napp.run = lambda **given: 5\nprint(__main__.main([]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"GCDESK_HOME": str(home)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("5\n", "")
