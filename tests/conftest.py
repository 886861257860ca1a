"""Fixtures for all tests, and the hostility that every test runs in (see ``tests/hostile.py``)."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import asyncio
import gc
import inspect
import shutil
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from tests.hostile import no_threads_left, no_windows_left, only_expected_logs, tasks_left
from tests.run_in_place import RunInPlace

if TYPE_CHECKING:
    from gcdesk.api.client import Client
    from gcdesk.practice.server import PracticeServer

LONGEST = 60.0
"""Seconds that a coroutine test may take."""

QT_FIXTURES = {"qapp", "qtbot", "theme"}


# Examples of each property that does not say how many itself: many properties, looked at in every run of the checks.
# How long one may take says more about what else the machine does than about gcdesk.
hypothesis.settings.register_profile("usual", max_examples=40, deadline=None)
hypothesis.settings.register_profile("full", max_examples=200, deadline=None)


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.load_profile("full" if config.getoption("--full") else "usual")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="also run the tests that take long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--full"):
        for item in items:
            if item.get_closest_marker("full"):
                item.add_marker(pytest.mark.skip(reason="runs with --full"))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # thousands of tests and modules, which every collection after a test would look through


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run coroutine tests in Qt's event loop."""
    test = pyfuncitem.obj
    if not inspect.iscoroutinefunction(test):
        return None
    given = {name: pyfuncitem.funcargs[name] for name in inspect.signature(test).parameters}
    with asyncio.Runner(loop_factory=lambda: QEventLoop(QApplication.instance())) as runner:
        tasks = pyfuncitem.funcargs.get("tasks")
        runner.run(_watched(test(**given), tasks if isinstance(tasks, Tasks) else None))
    del runner
    gc.collect()  # the loop holds a timer of Qt's: a later collection on some other thread could not end that
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Collect what a test with Qt left, now that nobody holds it, on the thread that Qt's objects belong to.

    A later collection might come by on a background thread of some other test: a QObject that ends there, while
    Qt hands it an event, takes the whole process along.
    """
    result = yield
    if isinstance(item, pytest.Function) and "qapp" in item.fixturenames:
        gc.collect()
        if not gc.get_freeze_count():
            gc.freeze()  # a test of the whole program, which freezes too, has thawed everything at its end
    return result


async def _watched(test: Coroutine[Any, Any, None], tasks: Tasks | None) -> None:
    try:
        async with asyncio.timeout(LONGEST):
            await test
    finally:
        if tasks is not None:
            await tasks.close()
    if left := tasks_left(asyncio.get_running_loop(), asyncio.current_task()):
        pytest.fail("asyncio tasks left behind: " + ", ".join(left))


@pytest.fixture(autouse=True)
def _hostile(request: pytest.FixtureRequest) -> Iterator[None]:
    """First to be set up and so last to be torn down: it sees what the other fixtures leave behind."""
    marks = request.node.iter_markers("expects_log")
    patterns = [pattern for mark in marks for pattern in mark.args]
    is_coroutine = inspect.iscoroutinefunction(getattr(request.node, "obj", None))
    if is_coroutine:
        request.getfixturevalue("qapp")
    with ExitStack() as watches:
        watches.enter_context(only_expected_logs(patterns))
        watches.enter_context(no_threads_left())
        if is_coroutine or QT_FIXTURES & set(request.fixturenames):
            request.getfixturevalue("qapp")
            watches.enter_context(no_windows_left())
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for settings, data and cache of this test alone."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GCDESK_HOME", str(folder))
    return folder


class MemoryKeyring(KeyringBackend):
    """A key store that forgets with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types there
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(f"nothing kept for {service}")


@pytest.fixture(autouse=True)
def key_store() -> Iterator[MemoryKeyring]:
    """Never the real key store."""
    store = MemoryKeyring()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(MemoryKeyring())


@pytest.fixture
def settings(home: Path) -> Settings:
    """Settings in the test's own folder."""
    return Settings()


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Iterator[Theme]:
    """The theme, put on the application."""
    before = qapp.palette()
    made = Theme(qapp, settings)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(before)


@pytest.fixture
def reported() -> list[BaseException]:
    """The errors that reached the window of `tasks`: a test that expects some clears the list."""
    return []


@pytest.fixture
def tasks(
    request: pytest.FixtureRequest, qapp: QApplication, reported: list[BaseException]
) -> Iterator[Tasks]:
    """The door to the background. In plain tests Qt's loop runs while the test waits (``qtbot.waitUntil``)."""
    made = Tasks(reported.append)
    if inspect.iscoroutinefunction(request.function):
        yield made
    else:
        yield from in_running_loop(qapp, made)
    assert not reported, f"errors that nobody handled: {reported!r}"


def in_running_loop(qapp: QApplication, tasks: Tasks) -> Iterator[Tasks]:
    """*tasks* with Qt's loop running while a plain test waits; closed at the end."""
    loop = QEventLoop(qapp, already_running=True)
    try:
        yield tasks
        closing = loop.create_task(tasks.close())
        while not closing.done():
            qapp.processEvents()
        left = tasks_left(loop, closing)
    finally:
        # What qasync asks of whoever says already_running, but for stop(): that calls QCoreApplication.exit, after
        # which no nested event loop of Qt's runs any more, and so no waitUntil.
        qapp.aboutToQuit.disconnect(loop._after_run_forever)
        loop._after_run_forever()
        loop._QEventLoop__is_running = False
        loop.close()
        asyncio._set_running_loop(None)
        del loop
        gc.collect()  # as for coroutine tests
    assert not left, "asyncio tasks left behind: " + ", ".join(left)


@pytest.fixture
def tasks_in_place() -> Iterator[RunInPlace]:
    """The same door without threads: everything happens before ``start`` comes back."""
    made = RunInPlace()
    yield made
    made.end()


@pytest.fixture(scope="session")
def _practice_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice server's folder with the samples, made once: making them takes seconds."""
    from gcdesk.practice.server import PracticeServer

    folder = tmp_path_factory.mktemp("practice") / "samples"
    with PracticeServer(folder, samples=True) as server:
        assert server.sample_folder.is_dir()
        assert server.trouble_folder.is_dir()
    return folder


@pytest.fixture
def practice(_practice_folder: Path, tmp_path: Path) -> Iterator[PracticeServer]:
    """A practice server of this test's own, with the sample studies."""
    from gcdesk.practice.server import PracticeServer

    folder = tmp_path / "practice"
    shutil.copytree(_practice_folder, folder)
    with PracticeServer(folder, samples=True) as server:
        yield server


@pytest.fixture
def client_for(practice: PracticeServer) -> Iterator[Callable[[str], Client]]:
    """Makes a client of the practice server for one of its users (``editor``, ``reader1`` …)."""
    from gcdesk.api.client import Client, Connection

    clients: list[Client] = []

    def make(user: str) -> Client:
        connection = Connection(practice.address, practice.tokens[user], practice.certificate_file)
        clients.append(Client(connection))
        return clients[-1]

    yield make
    for client in clients:
        client.close()
