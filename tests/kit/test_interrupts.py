from __future__ import annotations

import os
import signal
import sys
import threading
import time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcdesk.kit.interrupts import interrupts_call


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't send itself these there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_is_heard_while_qt_sleeps(qapp: QApplication, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    seen: list[threading.Thread] = []

    def end() -> None:
        seen.append(threading.current_thread())
        qapp.exit()

    with interrupts_call(end):
        later = threading.Timer(0.05, os.kill, (os.getpid(), number))
        later.start()
        began = time.monotonic()
        qapp.exec()
        assert time.monotonic() - began < 2
        assert seen == [threading.main_thread()]
        assert signal.getsignal(number) is before
        later.join()
    assert signal.set_wakeup_fd(-1) == -1


def test_without_one_nothing_stays(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGINT)
    with interrupts_call(lambda: None):
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
