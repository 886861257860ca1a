from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from gcdesk.kit import notify
from gcdesk.kit.notify import Notifier
from gcdesk.kit.tasks import Tasks
from tests.kit.dbus_here import FakeService, bus_in

TITLE, SENTENCE = "Upload finished", "8 display sets are ready <now> & 1 failed."

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs Linux with dbus-daemon"
)


@pytest.fixture
def window(qtbot: QtBot, theme: object) -> QWidget:
    """A window that is not the active one, as no window is that was not shown."""
    widget = QWidget()
    qtbot.addWidget(widget)
    assert QApplication.activeWindow() is None
    return widget


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """The windows that asked for attention: no screen of tests shows that."""
    asked: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", asked.append)
    return asked


@needs_bus
@pytest.mark.parametrize(
    ("abilities", "body"),
    [
        (["body", "actions"], SENTENCE),
        (["body", "body-markup"], "8 display sets are ready &lt;now&gt; &amp; 1 failed."),
    ],
)
def test_the_desktop_shows_it(
    window: QWidget,
    tasks: Tasks,
    alerts: list[QWidget],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    abilities: list[str],
    body: str,
) -> None:
    fake = FakeService(
        "org.freedesktop.Notifications",
        {"GetCapabilities": lambda: ("as", (abilities,)), "Notify": lambda *_: ("u", (1,))},
    )
    with bus_in(tmp_path / "bus") as address, fake.on(address):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        Notifier(window, tasks).tell(TITLE, SENTENCE)
        qtbot.waitUntil(lambda: fake.askers != [] and fake.gone == fake.askers[:1])
    method, (app, replaces, _icon, title, shown, actions, hints, milliseconds) = fake.asked[1]
    assert (method, app, replaces, title, shown, actions) == ("Notify", "gcdesk", 0, TITLE, body, [])
    assert hints == {"desktop-entry": ("s", "gcdesk")}
    assert milliseconds == notify.SHOWN
    assert alerts == []


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")
def test_where_nothing_can_show_it_the_window_asks_for_attention(
    window: QWidget, tasks: Tasks, alerts: list[QWidget], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    Notifier(window, tasks).tell(TITLE, SENTENCE)
    qtbot.waitUntil(lambda: alerts == [window])


def test_a_user_who_looks_at_the_window_is_told_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[str] = []

    def show(title: str, sentence: str) -> bool:
        told.append(title)
        return True

    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window, tasks, show)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    notifier.tell("while looking", SENTENCE)
    window.hide()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    notifier.tell("while elsewhere", SENTENCE)
    qtbot.waitUntil(lambda: told != [])
    assert told == ["while elsewhere"]


def test_a_desktop_that_is_slow_does_not_hold_up_the_window(
    window: QWidget, tasks: Tasks, alerts: list[QWidget], qtbot: QtBot
) -> None:
    answers, asked_by = threading.Event(), list[int]()

    def show(title: str, sentence: str) -> bool:
        asked_by.append(threading.get_ident())
        return not answers.wait(10)  # False: it could not be shown

    Notifier(window, tasks, show).tell(TITLE, SENTENCE)
    qtbot.waitUntil(lambda: asked_by != [])
    assert asked_by != [threading.get_ident()]
    assert alerts == []
    answers.set()
    qtbot.waitUntil(lambda: alerts == [window])


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # the offscreen screen has none
def test_elsewhere_a_tray_icon_shows_it_until_the_window_is_looked_at(
    window: QWidget, tasks: Tasks, alerts: list[QWidget], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows and macOS; that there is a tray is injected."""
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(notify, "show_here", lambda: None)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)

    def show_message(_tray: QSystemTrayIcon, title: str, sentence: str, _icon: QIcon, _for: int) -> None:
        shown.append((title, sentence))

    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show_message)
    notifier = Notifier(window, tasks)
    for _ in range(2):
        notifier.tell(TITLE, SENTENCE)
    qtbot.waitUntil(lambda: shown == [(TITLE, SENTENCE)] * 2)
    (tray,) = notifier.findChildren(QSystemTrayIcon)
    assert tray.isVisible()
    window.show()
    tray.messageClicked.emit()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert not tray.isVisible()
    assert alerts == []


def test_without_a_tray_the_window_asks_for_attention(
    window: QWidget, tasks: Tasks, alerts: list[QWidget], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notify, "show_here", lambda: None)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    Notifier(window, tasks).tell(TITLE, SENTENCE)
    qtbot.waitUntil(lambda: alerts == [window])
