"""The one place that decides what is tried again, when, and how long until then.

Only what is harmless gets here more than once: GET, signing addresses, sending a part. Whether a call is
harmless is said by the caller; what its error means for the next try is said here.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from gcdesk.api.network_faults import PROXY_REFUSED
from gcdesk.errors import (
    Busy,
    Cancelled,
    CertificateError,
    GcdeskError,
    NetworkError,
    ProxyError,
    ServerBroken,
)
from gcdesk.texts import tr

T = TypeVar("T")


@dataclass(frozen=True)
class Policy:
    """How patiently what is harmless is repeated. Times in seconds."""

    tries: int | None = 4
    """In all, for what can pass by itself: no network, a busy server. None: as long as the user lets it run."""
    first_pause: float = 1.0
    longest_pause: float = 60.0
    longest_obeyed: float = 300.0
    """A `Retry-After` beyond this is told to the caller, unless *tries* is None."""
    server_tries: int = 3
    """In all, when the server is broken (500)."""
    server_pause: float = 5.0
    """Before its second try; each later one is five times as long."""


AS_LONG_AS_IT_TAKES = Policy(tries=None)


@dataclass(frozen=True)
class Wait:
    """A pause before the next try, told to whoever asked to be told of waits."""

    sentence: str
    seconds: float
    error: GcdeskError


class Pauses:
    """All pauses of a client: any thread can end them."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._round = 0
        self._stopped = False
        self._waiting = 0

    @property
    def stopped(self) -> bool:
        """Whether `stop` was called."""
        return self._stopped

    @property
    def waiting(self) -> int:
        """How many threads pause now."""
        return self._waiting

    def stop(self) -> None:
        """End all pauses, now and for ever."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def end(self) -> None:
        """End the pauses that are going on now."""
        with self._changed:
            self._round += 1
            self._changed.notify_all()

    def pause(self, seconds: float) -> None:
        """Wait *seconds*, or until `end`; raises `Cancelled` after `stop`."""
        with self._changed:
            now = self._round
            self._waiting += 1
            try:
                self._changed.wait_for(lambda: self._stopped or self._round != now, seconds)
            finally:
                self._waiting -= 1
        self.check()

    def check(self) -> None:
        """Raise `Cancelled` after `stop`."""
        if self._stopped:
            raise stopped()


def stopped() -> Cancelled:
    """What every call raises once its client is stopped."""
    return Cancelled(tr("Api", "Stopped."))


def repeat(
    call: Callable[[], T],
    policy: Policy,
    pauses: Pauses,
    *,
    may_repeat: Callable[[GcdeskError], bool] = lambda _: True,
    tell: Callable[[Wait], None] | None = None,
) -> T:
    """The result of *call*, tried as often as *policy* lets it.

    *tell* hears of each pause before it begins. Raises the last error, or `Cancelled` once *pauses* is stopped.
    """
    failures: Counter[type[GcdeskError]] = Counter()
    while True:
        pauses.check()
        try:
            return call()
        except (NetworkError, Busy, ServerBroken) as error:
            failures[_sort(error)] += 1
            seconds = pause_after(error, failures[_sort(error)], policy) if may_repeat(error) else None
            if seconds is None:
                raise
            if tell:
                tell(Wait(_sentence(error, seconds), seconds, error))
        pauses.pause(seconds)


def pause_after(
    error: GcdeskError,
    failures: int,
    policy: Policy,
    jitter: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """Seconds until the next try after *error*, the *failures*-th of its sort; None: there is no next try."""
    if isinstance(error, CertificateError) or (
        isinstance(error, ProxyError) and error.details.status == PROXY_REFUSED
    ):
        return None  # neither passes by itself
    if isinstance(error, ServerBroken):
        far = policy.server_pause * 5 ** (failures - 1)
        return far * jitter(1.0, 1.25) if failures < policy.server_tries else None
    if policy.tries is not None and failures >= policy.tries:
        return None
    # The exponent is bounded: after a night without network 2.0 ** failures would overflow.
    own = min(policy.longest_pause, policy.first_pause * 2.0 ** min(failures - 1, 60)) * jitter(0.75, 1.0)
    if isinstance(error, Busy) and error.retry_after is not None:
        if policy.tries is not None and error.retry_after > policy.longest_obeyed:
            return None
        # Never sooner than asked; a little later, so that all threads do not come back at once.
        asked = error.retry_after + jitter(0.0, min(5.0, 0.1 * error.retry_after + policy.first_pause))
        # "In 0 seconds", or at a moment that has passed, is no leave to ask without end.
        return asked if error.retry_after >= policy.first_pause else max(asked, own)
    return own


def _sort(error: GcdeskError) -> type[GcdeskError]:
    return next(sort for sort in (NetworkError, Busy, ServerBroken) if isinstance(error, sort))


def _sentence(error: GcdeskError, seconds: float) -> str:
    n = max(1, round(seconds))
    if isinstance(error, NetworkError):
        return tr("Api", "waiting for the network, next try in {n} s", n=n)
    if isinstance(error, Busy):
        return tr("Api", "the server is busy, next try in {n} s", n=n)
    return tr("Api", "the server has a fault, next try in {n} s", n=n)
