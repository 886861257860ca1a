from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from gcdesk.api.repeat import AS_LONG_AS_IT_TAKES, Pauses, Policy, Wait, pause_after, repeat
from gcdesk.errors import (
    Busy,
    Cancelled,
    CertificateError,
    Details,
    GcdeskError,
    NetworkError,
    ProxyError,
    Refused,
    ServerBroken,
)

FAST = Policy(tries=3, first_pause=0.001, longest_pause=0.002, server_pause=0.001)


def least(low: float, high: float) -> float:
    return low


def most(low: float, high: float) -> float:
    return high


class Failing:
    """Raises its errors one after the other, then answers."""

    def __init__(self, *errors: GcdeskError) -> None:
        self.errors = list(errors)
        self.calls = 0

    def __call__(self) -> str:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return "done"


@pytest.mark.hazard("N1")
def test_pauses_grow_with_jitter_up_to_the_longest() -> None:
    policy = Policy(tries=None, first_pause=1, longest_pause=60)
    pauses = [pause_after(NetworkError("x"), n, policy, most) for n in (1, 2, 3, 7, 5000)]
    assert pauses == [1, 2, 4, 60, 60]
    assert pause_after(NetworkError("x"), 3, policy, least) == 3


@pytest.mark.hazard("N1")
def test_the_network_is_tried_as_often_as_the_policy_says() -> None:
    assert pause_after(NetworkError("x"), 3, Policy(tries=4), least) is not None
    assert pause_after(NetworkError("x"), 4, Policy(tries=4), least) is None
    assert pause_after(NetworkError("x"), 100_000, AS_LONG_AS_IT_TAKES, least) is not None


@pytest.mark.hazard("N11")
def test_a_broken_server_gets_three_tries_far_apart_however_patient_the_policy() -> None:
    pauses = [pause_after(ServerBroken("x"), n, AS_LONG_AS_IT_TAKES, least) for n in (1, 2, 3)]
    assert pauses == [5, 25, None]


@pytest.mark.hazard("N5")
def test_retry_after_is_obeyed_and_never_undercut() -> None:
    error = Busy("x", retry_after=40)
    assert pause_after(error, 1, Policy(), least) == 40
    assert pause_after(error, 1, Policy(), most) == 45
    long = Busy("x", retry_after=3600)
    assert pause_after(long, 1, Policy(), least) is None
    assert pause_after(long, 1, AS_LONG_AS_IT_TAKES, least) == 3600
    assert pause_after(Busy("x"), 1, Policy(), most) == 1


@pytest.mark.hazard("N5")
@pytest.mark.parametrize("asked", [0.0, 0.4])
def test_a_server_that_asks_for_no_pause_is_not_asked_without_end(asked: float) -> None:
    pauses = [pause_after(Busy("x", retry_after=asked), n, AS_LONG_AS_IT_TAKES, least) for n in (1, 4, 20)]
    assert pauses == [0.75, 6.0, 45.0]


@pytest.mark.parametrize(
    "error",
    [CertificateError("x"), ProxyError("x", Details(status=407)), Refused("x")],
    ids=lambda e: type(e).__name__,
)
def test_what_does_not_pass_by_itself_is_not_repeated(error: GcdeskError) -> None:
    call = Failing(error)
    with pytest.raises(type(error)):
        repeat(call, FAST, Pauses())
    assert call.calls == 1


def test_a_proxy_that_is_away_is_tried_again() -> None:
    assert repeat(Failing(ProxyError("x")), FAST, Pauses()) == "done"


def test_errors_of_different_sorts_are_counted_apart() -> None:
    call = Failing(
        NetworkError("x"), ServerBroken("x"), NetworkError("x"), ServerBroken("x"), Busy("x"), Busy("x")
    )
    assert repeat(call, FAST, Pauses()) == "done"
    assert call.calls == 7


def test_what_the_caller_forbids_is_not_repeated() -> None:
    call = Failing(NetworkError("x"))
    with pytest.raises(NetworkError):
        repeat(call, FAST, Pauses(), may_repeat=lambda _: False)
    assert call.calls == 1


def test_waits_are_told_with_a_sentence() -> None:
    told: list[Wait] = []
    pauses = Pauses()

    def tell(wait: Wait) -> None:
        told.append(wait)

    policy = Policy(first_pause=0.001, longest_pause=0.001, server_pause=0.001)
    errors = (NetworkError("n"), Busy("b", retry_after=0.001), ServerBroken("s"))
    repeat(Failing(*errors), policy, pauses, tell=tell)
    assert [wait.sentence for wait in told] == [
        "waiting for the network, next try in 1 s",
        "the server is busy, next try in 1 s",
        "the server has a fault, next try in 1 s",
    ]
    assert [wait.error for wait in told] == list(errors)


def _freed(pauses: Pauses, free: Callable[[], None]) -> float:
    """Seconds that a call pausing for a minute takes after *free*."""
    policy = Policy(first_pause=60, longest_pause=60)
    waiting = threading.Event()
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(repeat(Failing(NetworkError("x")), policy, pauses, tell=lambda _: waiting.set()))
        except Cancelled as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert waiting.wait(5)
    # The listener is told just before the pause: a try-now that comes earlier would go unheard.
    while not pauses.waiting:
        time.sleep(0.001)
    start = time.monotonic()
    free()
    thread.join(5)
    assert not thread.is_alive()
    assert outcome
    assert (outcome[0] == "done") is not pauses.stopped
    return time.monotonic() - start


@pytest.mark.hazard("G7")
def test_stopping_ends_a_pause_at_once() -> None:
    pauses = Pauses()
    assert _freed(pauses, pauses.stop) < 1
    with pytest.raises(Cancelled):
        repeat(Failing(), FAST, pauses)


@pytest.mark.hazard("N1")
def test_try_now_ends_a_pause_at_once() -> None:
    pauses = Pauses()
    assert _freed(pauses, pauses.end) < 1
