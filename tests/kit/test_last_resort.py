from __future__ import annotations

import asyncio
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcdesk.errors import Cancelled, FileError
from gcdesk.kit.last_resort import loop_errors_go_to, unhandled_errors_go_to
from gcdesk.kit.reporter import Reporter


def test_an_error_from_any_thread_is_shown_on_the_windows_thread(qtbot: QtBot) -> None:
    seen: list[tuple[str, threading.Thread]] = []
    reporter = Reporter(lambda error: seen.append((str(error), threading.current_thread())))
    thread = threading.Thread(target=reporter.report, args=(FileError("gone"),))
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: seen == [("gone", threading.main_thread())])
    reporter.report(FileError("on its way"))
    reporter.only_log()
    QApplication.processEvents()
    assert len(seen) == 1


@pytest.mark.hazard("G9")
@pytest.mark.expects_log("a defect:\n(.|\n)*KeyError: '…'$")
def test_a_defect_is_logged_without_the_values_in_it(qtbot: QtBot) -> None:
    seen: list[BaseException] = []
    reporter = Reporter(seen.append)
    reporter.report(KeyError("Jansen"))
    qtbot.waitUntil(lambda: len(seen) == 1)


@pytest.mark.expects_log("a defect:\n(.|\n)*KeyError: '…'$")
def test_what_is_reported_before_there_is_a_log_is_told_when_there_is(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []
    reporter = Reporter(lambda error: seen.append(type(error).__name__))
    reporter.hold()
    reporter.report(KeyError("Jansen"))
    reporter.report(FileError("gone"))
    QApplication.processEvents()
    assert (seen, caplog.text) == ([], "")
    reporter.let_go()
    reporter.let_go()
    reporter.report(FileError("gone again"))
    qtbot.waitUntil(lambda: seen == ["KeyError", "FileError", "FileError"])


def test_what_was_stopped_is_silent(qtbot: QtBot) -> None:
    seen: list[BaseException] = []
    reporter = Reporter(seen.append)
    reporter.report(Cancelled("x"))
    reporter.report(asyncio.CancelledError())
    reporter.report(FileError("last"))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert str(seen[0]) == "last"


class Dying:
    def __del__(self) -> None:
        raise ValueError("in a destructor")


def test_every_hook_leads_to_the_report_and_is_put_back() -> None:
    seen: list[BaseException] = []
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    error = ValueError("in a slot")
    with unhandled_errors_go_to(seen.append):
        sys.excepthook(ValueError, error, None)
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        Dying()
    assert [type(one) for one in seen] == [ValueError, ZeroDivisionError, ValueError]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_ctrl_c_is_no_defect(capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[BaseException] = []
    with unhandled_errors_go_to(seen.append):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.expects_log("the event loop says: only words")
async def test_errors_of_the_loop_lead_to_the_report() -> None:
    seen: list[BaseException] = []
    loop = asyncio.get_running_loop()
    loop_errors_go_to(loop, seen.append)
    loop.call_soon(lambda: 1 // 0)
    loop.call_exception_handler({"message": "only words"})
    await asyncio.sleep(0.01)
    assert [type(one) for one in seen] == [ZeroDivisionError]
