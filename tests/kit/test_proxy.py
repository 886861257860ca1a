from __future__ import annotations

import threading

import pytest
from PySide6 import QtNetwork
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from gcdesk.kit import proxy
from gcdesk.kit.proxy import SystemProxy

Kind = QNetworkProxy.ProxyType


class System:
    """Stands for the operating system's settings, which a test can't change."""

    def __init__(self, *answers: QNetworkProxy) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def systemProxyForQuery(self, query: QNetworkProxyQuery) -> list[QNetworkProxy]:  # noqa: N802 - Qt's name
        self.asked.append(query.url().toString())
        return self.answers


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    made = System()
    monkeypatch.setattr(QtNetwork, "QNetworkProxyFactory", made)
    return made


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([], None),
        ([QNetworkProxy(Kind.NoProxy)], None),
        (
            [QNetworkProxy(Kind.HttpProxy, "proxy.hospital.example", 3128)],
            "http://proxy.hospital.example:3128",
        ),
        (
            [QNetworkProxy(Kind.HttpProxy, "p.example", 8080, "jan", "a:b@c")],
            "http://jan:a%3Ab%40c@p.example:8080",
        ),
        ([QNetworkProxy(Kind.Socks5Proxy, "s.example", 1080)], None),
        (
            [
                QNetworkProxy(Kind.Socks5Proxy, "s.example", 1080),
                QNetworkProxy(Kind.HttpCachingProxy, "c", 1),
            ],
            "http://c:1",
        ),
        ([QNetworkProxy(Kind.HttpProxy, "", 0)], None),
    ],
)
def test_the_first_proxy_that_speaks_http(
    system: System, answers: list[QNetworkProxy], expected: str | None
) -> None:
    system.answers = answers
    assert SystemProxy().proxy_for("https://gc.example/api/v1/?secret=1") == expected
    assert system.asked == ["https://gc.example/"]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000/api", "http://localhost/x", "https://[::1]:4/"])
def test_this_computer_is_reached_without(system: System, url: str) -> None:
    assert SystemProxy().proxy_for(url) is None
    assert system.asked == []


def test_the_system_is_asked_once_a_minute_for_a_server(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = SystemProxy()
    threads = [threading.Thread(target=known.proxy_for, args=("https://gc.example/a",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    known.proxy_for("https://gc.example/b")
    known.proxy_for("https://store.example/b")
    assert system.asked == ["https://gc.example/", "https://store.example/"]
    monkeypatch.setattr(proxy, "REMEMBERED", -1.0)
    known.proxy_for("https://gc.example/b")
    assert len(system.asked) == 3


def test_the_real_system_answers() -> None:
    assert isinstance(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery()), list)
    answer = SystemProxy().proxy_for("https://gc.example/")
    assert answer is None or answer.startswith("http://")
