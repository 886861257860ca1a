"""The ways in which systems let a program keep the machine from going to sleep by itself.

Each is a context manager that takes the reason, as the user may read it, and holds the lock while it is entered, on one
thread. It raises NotAllowed where it can't be had. Only sleep is kept away: the screen still turns off and is locked,
as on a hospital's computer it should be, and closing the lid still sends a laptop to sleep.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

Way = Callable[[str], AbstractContextManager[None]]

SOON = 0.3
"""Seconds after which a helper that can't do its work has ended."""

AWAKE, UNTIL_FURTHER_NOTICE = 0x00000001, 0x80000000
"""Windows: ES_SYSTEM_REQUIRED and ES_CONTINUOUS."""


class NotAllowed(Exception):
    """This system does not let itself be kept awake in this way."""


if sys.platform == "linux":
    from gcdesk.kit.bus import Bus, NoAnswer, Service

    LOGIND = Service("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
    POWER = Service(
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    )

    @contextmanager
    def by_logind(reason: str) -> Iterator[None]:
        """Held as long as the file descriptor is open that systemd-logind gives."""
        try:
            with Bus("system") as bus:
                (lock,) = bus.call(LOGIND, "Inhibit", "ssss", "sleep", "gcdesk", reason, "block")
        except NoAnswer as error:
            raise NotAllowed from error
        try:
            yield
        finally:
            lock.close()

    @contextmanager
    def by_desktop(reason: str) -> Iterator[None]:
        """Held as long as the connection is open over which the desktop (KDE, Xfce, MATE …) was asked."""
        try:
            bus = Bus("session")
        except NoAnswer as error:
            raise NotAllowed from error
        with bus:
            try:
                bus.call(POWER, "Inhibit", "ss", "gcdesk", reason)
            except NoAnswer as error:
                raise NotAllowed from error
            yield


@contextmanager
def by_caffeinate(reason: str) -> Iterator[None]:  # noqa: ARG001 - macOS shows the program's name only
    """macOS: held as long as its tool of this name runs, which ends with gcdesk, however that ends."""
    command = ["caffeinate", "-i", "-w", str(os.getpid())]
    try:
        helper = subprocess.Popen(  # noqa: S603 - our own words only
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        raise NotAllowed from error
    try:
        if _ended(helper, SOON):
            raise NotAllowed
        yield
    finally:
        helper.terminate()
        if not _ended(helper, SOON):
            helper.kill()
            helper.wait()


def by_thread_state(set_state: Callable[[int], int]) -> Way:
    """Windows: held by the thread that asked, with *set_state*, which returns 0 when it did not work."""

    @contextmanager
    def hold(reason: str) -> Iterator[None]:  # noqa: ARG001 - Windows asks for none
        if not set_state(UNTIL_FURTHER_NOTICE | AWAKE):
            raise NotAllowed
        try:
            yield
        finally:
            set_state(UNTIL_FURTHER_NOTICE)

    return hold


def ways_here() -> tuple[Way, ...]:
    """Those of this system, the best first."""
    found: tuple[Way, ...] = ()
    if sys.platform == "linux":
        found = by_logind, by_desktop
    elif sys.platform == "darwin":
        found = (by_caffeinate,)
    elif sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - its windll is there only

        found = (by_thread_state(ctypes.windll.kernel32.SetThreadExecutionState),)
    return found


def _ended(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True
