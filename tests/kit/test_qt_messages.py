from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import qDebug, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from gcdesk.kit.qt_messages import qt_messages_go_to_log, qt_messages_kept


def test_qt_speaks_to_the_log(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("qt").propagate = False  # the warning is wanted here
    logging.getLogger("qt").addHandler(caplog.handler)
    mine: list[str] = []
    outer = qInstallMessageHandler(lambda kind, context, message: mine.append(message))
    try:
        with caplog.at_level(logging.DEBUG, "qt"), qt_messages_kept() as kept:
            qWarning("it began oddly")
            assert "it began oddly" not in caplog.text
            with qt_messages_go_to_log(kept):
                qWarning("something is odd")
                qDebug("something is so")
                qWarning("This plugin does not support raise()")
        qWarning("after")
    finally:
        qInstallMessageHandler(outer)
        logging.getLogger("qt").removeHandler(caplog.handler)
        logging.getLogger("qt").propagate = True
    assert ("qt", logging.WARNING, "it began oddly") in caplog.record_tuples
    assert ("qt", logging.WARNING, "something is odd") in caplog.record_tuples
    assert ("qt", logging.DEBUG, "something is so") in caplog.record_tuples
    assert ("qt", logging.DEBUG, "This plugin does not support raise()") in caplog.record_tuples
    assert mine == ["after"]


def test_what_nobody_took_goes_to_the_terminal(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    with qt_messages_kept() as kept:
        qWarning("it began oddly")
        assert len(kept) == 1
    assert capsys.readouterr().err == "it began oddly\n"
