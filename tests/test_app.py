from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gcdesk import app
from gcdesk.desk import JOURNAL, Desk, Practice
from gcdesk.kit.messages import MessageDialog
from gcdesk.kit.settings import Settings

ROOT = Path(__file__).parents[1]

BEGIN = """
import asyncio, sys, threading, time
from pathlib import Path
from gcdesk import app

def later(seconds, do):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(int(seconds * 1000), do)
"""


NOT_AT_FIRST = {
    *("SimpleITK", "numpy", "pydicom", "highdicom", "pyqtgraph", "openpyxl", "xlsxwriter", "cryptography"),
    *(
        "requests",
        "urllib3",
        "keyring",
        "msgspec",
        "natsort",
        "sqlite3",
        "importlib.metadata",
        "PySide6.QtNetwork",
    ),
    *("asyncio", "qasync", "ssl", "concurrent.futures", "gcdesk.life", "gcdesk.kit.report"),
    *("gcdesk.rooms", "gcdesk.tabs", "gcdesk.upload", "gcdesk.order", "gcdesk.answers", "gcdesk.masks"),
    *(
        "gcdesk.study",
        "gcdesk.imaging",
        "gcdesk.journal",
        "gcdesk.practice",
        "gcdesk.selftest",
        "gcdesk.kit.messages",
    ),
}
"""Packages and modules that nobody needs who has only just started gcdesk."""
LATER = {
    "gcdesk.rooms",
    "gcdesk.upload",
    "gcdesk.answers",
    "requests",
    "msgspec",
    "sqlite3",
    "gcdesk.kit.messages",
}
"""Some of them, that are there soon after: the names are right, and what was loaded is seen."""


def run_apart(
    code: str, home: Path, *, begin: str = BEGIN, timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, as it is for users."""
    return subprocess.run(
        [sys.executable, "-c", begin + code],
        env=os.environ | {"GCDESK_HOME": str(home)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def test_closing_the_window_ends_the_program_and_it_remembers(home: Path) -> None:
    done = run_apart(
        """
async def script(desk):
    desk.settings.upload_workers = 3
    assert desk.window.isVisible()
    desk.window.close()
    return 5
print(app.run(server="https://gc.example", script=script))
""",
        home,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("5\n", "", 0)
    assert Settings().upload_workers == 3
    assert Settings().server == "https://gc.example"
    assert (home / "data" / JOURNAL).exists()


def test_only_what_the_first_page_needs_is_loaded_before_it_is_painted(home: Path) -> None:
    done = run_apart(
        """
painted = app._painted
def seen(window):
    at = painted(window)
    print(at is not None, *sys.modules)
    return at
app._painted = seen
async def script(desk):
    print(*sys.modules)
    desk.window.close()
    return 0
app.run(script=script)
""",
        home,
        begin="import sys; from gcdesk import app",
    )
    assert done.stderr == ""
    (was_painted, *at_first), later = (line.split() for line in done.stdout.splitlines())
    assert was_painted == "True"
    assert set(at_first) & NOT_AT_FIRST == set()
    assert set(later) & LATER == LATER
    assert set(later) & {"SimpleITK", "numpy", "pyqtgraph", "openpyxl", "xlsxwriter"} == set()


def test_no_other_window_is_shown_while_it_starts(home: Path) -> None:
    done = run_apart(
        """
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            print(watched.objectName())
        return False
made = app._desk
def watched(application, *more):
    desk = made(application, *more)
    watch = Watch(desk.window)
    application.installEventFilter(watch)
    return desk
app._desk = watched
async def script(desk):
    desk.window.close()
    return 0
app.run(script=script)
""",
        home,
    )
    assert (done.stdout, done.stderr) == ("main_window\n", "")


def test_what_is_clicked_before_there_is_an_event_loop_is_done_when_there_is(home: Path) -> None:
    done = run_apart(
        """
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
painted = app._painted
def quick(window):
    at = painted(window)
    assert "asyncio" not in sys.modules
    QTest.keyClicks(window.findChild(QLineEdit, "token_field"), "no token")
    QTest.mouseClick(window.findChild(QPushButton, "practice_button"), Qt.MouseButton.LeftButton)
    return at
app._painted = quick
async def script(desk):
    import asyncio
    print(desk.window.findChild(QLineEdit, "token_field").text())
    while desk.practice.server is None:
        await asyncio.sleep(0.01)
    desk.window.close()
    return 5
print(app.run(script=script))
""",
        home,
        begin="import sys; from gcdesk import app",
    )
    assert (done.stdout, done.stderr) == ("no token\n5\n", "")


def test_without_a_script_it_lives_until_the_window_is_closed(home: Path) -> None:
    done = run_apart(
        """
from gcdesk.window import MainWindow
show = MainWindow.show
def shown(window):
    show(window)
    later(0.2, window.close)
MainWindow.show = shown
print(app.run())
""",
        home,
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


@pytest.mark.hazard("G7")
def test_it_ends_in_time_though_a_thread_is_stuck(home: Path) -> None:
    done = run_apart(
        """
async def script(desk):
    begun = threading.Event()
    desk.tasks.start(desk.tasks.run(lambda: (begun.set(), threading.Event().wait())))
    while not begun.is_set():
        await asyncio.sleep(0.01)
    print(time.monotonic(), flush=True)
    desk.window.close()
    return 0
app.run(script=script)
""",
        home,
    )
    ended = time.monotonic()
    assert done.returncode == 0
    assert ended - float(done.stdout) < 4  # two seconds, and what the interpreter itself takes to end


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't send itself these there")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_ctrl_c_ends_it_in_order(home: Path, name: str) -> None:
    done = run_apart(
        f"""
import os, signal
def send():
    while getattr(signal.getsignal(signal.{name}), "__module__", "") != "gcdesk.kit.interrupts":
        time.sleep(0.05)  # asyncio listens first, for itself
    os.kill(os.getpid(), signal.{name})
threading.Thread(target=send).start()
print("ended with", app.run())
""",
        home,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("ended with 0\n", "", 0)


@pytest.mark.parametrize(
    "defect",
    [
        "later(0, lambda: {}['Jansen'])",
        "threading.Thread(target=lambda: {}['Jansen']).start()",
        "asyncio.get_running_loop().call_soon(lambda: {}['Jansen'])",
        "desk.tasks.start(fail())",
        "desk.tasks.slot(fail)()",
        "x = asyncio.create_task(fail()); await asyncio.sleep(0.05); del x",
        "Dying()",
    ],
    ids=["slot", "thread", "callback", "task", "async slot", "bare task", "destructor"],
)
@pytest.mark.hazard("G9")
def test_a_defect_anywhere_is_shown_and_the_program_goes_on(home: Path, defect: str) -> None:
    done = run_apart(
        f"""
from gcdesk.kit.messages import MessageDialog
async def fail():
    {{}}['Jansen']
class Dying:
    def __del__(self):
        {{}}['Jansen']
async def script(desk):
    {defect}
    until = time.monotonic() + 10
    while time.monotonic() < until and not desk.window.findChildren(MessageDialog):
        await asyncio.sleep(0.02)
    for dialog in desk.window.findChildren(MessageDialog):
        print(dialog.message.title)
        assert "KeyError" in dialog.message.report and "Jansen" not in dialog.message.report.rpartition("KeyError")[2]
        dialog.close()
    desk.window.close()
    return 0
print(app.run(script=script))
""",
        home,
    )
    assert done.stdout == "gcdesk made a mistake\n0\n"
    assert "KeyError: '…'" in done.stderr


@pytest.mark.hazard("G9")
def test_a_defect_before_there_is_a_log_is_in_it_and_shown(home: Path) -> None:
    done = run_apart(
        """
from gcdesk.kit.messages import MessageDialog
from gcdesk.window import MainWindow
paint = MainWindow.paintEvent
def defective(window, event):
    MainWindow.paintEvent = paint
    paint(window, event)
    {}['Jansen']
MainWindow.paintEvent = defective
async def script(desk):
    until = time.monotonic() + 10
    while time.monotonic() < until and not desk.window.findChildren(MessageDialog):
        await asyncio.sleep(0.02)
    print([dialog.message.title for dialog in desk.window.findChildren(MessageDialog)])
    desk.window.close()
    return 0
print(app.run(script=script))
""",
        home,
    )
    assert done.stdout == "['gcdesk made a mistake']\n0\n"
    (log,) = home.rglob("*.log")
    assert "KeyError: '…'" in log.read_text()
    assert "Jansen" not in done.stderr + log.read_text()


@pytest.mark.hazard("G9")
def test_a_defect_before_there_is_a_log_is_told_when_there_never_is_one(home: Path) -> None:
    done = run_apart(
        """
sys.modules["gcdesk.life"] = None
painted = app._painted
def defective(window):
    later(0, lambda: {}['Jansen'])
    return painted(window)
app._painted = defective
app.run()
""",
        home,
    )
    assert done.returncode == 1
    assert "KeyError: '…'" in done.stderr
    assert "ModuleNotFoundError: import of gcdesk.life halted" in done.stderr


def test_a_script_under_which_the_window_closes_has_failed(home: Path) -> None:
    done = run_apart(
        """
from gcdesk import life
life.LAST_ACT = 0.2
async def script(desk):
    later(0.1, desk.window.close)
    await asyncio.Event().wait()
print(app.run(script=script))
""",
        home,
    )
    assert (done.stdout, done.stderr) == ("1\n", "")


@pytest.mark.hazard("G2")
def test_what_was_damaged_is_named(home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.ini").write_text("[window]\nno sign here\n", encoding="utf-8")
    (home / "data").mkdir()
    (home / "data" / JOURNAL).write_bytes(b"not a database at all" * 100)
    done = run_apart(
        """
from gcdesk.kit.messages import MessageDialog
async def script(desk):
    for dialog in desk.window.findChildren(MessageDialog):
        print(dialog.message.help_target, dialog.message.sentence)
        dialog.close()
    desk.window.close()
    return 0
app.run(script=script)
""",
        home,
    )
    assert "settings.ini.damaged" in done.stdout
    assert {line.split()[0] for line in done.stdout.splitlines()} == {"trouble#settings", "trouble#journal"}
    assert "journal" in done.stdout.lower().replace(str(home).lower(), "")
    assert done.returncode == 0


def test_practice_starts_once_and_is_gone_afterwards() -> None:
    practice = Practice()
    practice.stop()
    offers = []
    threads = [threading.Thread(target=lambda: offers.append(practice.start())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({offer.address for offer in offers}) == 1
    assert offers[0].token not in repr(offers[0])
    assert offers[0].sample_folder.is_dir()
    assert offers[0].trouble_folder.is_dir()
    server = practice.server
    assert server is not None
    practice.stop()
    assert [practice.server, server.folder.exists()] == [None, False]


def test_within_a_running_application_it_leaves_everything_as_it_was(qapp: QApplication, home: Path) -> None:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook, signal.getsignal(signal.SIGINT)
    titles: list[str] = []

    async def script(desk: Desk) -> int:
        assert desk.app is qapp
        titles.extend(label.text() for label in desk.window.findChildren(QLabel))
        assert desk.window.findChild(QPushButton, "practice_button") is not None
        assert not desk.window.findChildren(MessageDialog)
        has_closed = asyncio.Event()
        desk.window.closed.connect(has_closed.set)
        QTimer.singleShot(0, desk.window.close)
        await has_closed.wait()
        return 0

    assert app.run(home=home, script=script) == 0
    assert titles
    assert hooks == (
        sys.excepthook,
        threading.excepthook,
        sys.unraisablehook,
        signal.getsignal(signal.SIGINT),
    )
    qapp.setStyleSheet("")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_after_a_crash_a_report_is_offered_once(home: Path) -> None:
    crashed = run_apart(
        """
import os, signal
async def script(desk):
    os.kill(os.getpid(), signal.SIGSEGV)
app.run(script=script)
""",
        home,
    )
    assert crashed.returncode == -signal.SIGSEGV
    again = """
from PySide6.QtWidgets import QWidget
async def script(desk):
    for _ in range(100):
        if desk.window.findChildren(QWidget, "message_dialog"):
            break
        await asyncio.sleep(0.01)
    print([found.windowTitle() for found in desk.window.findChildren(QWidget, "message_dialog")])
    desk.window.close()
    return 0
app.run(script=script)
"""
    assert "stopped unexpectedly" in run_apart(again, home).stdout
    assert run_apart(again, home).stdout == "[]\n"
    (log,) = home.rglob("*.log")
    assert "had crashed the last time" in log.read_text()
