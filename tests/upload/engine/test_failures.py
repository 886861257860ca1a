from __future__ import annotations

from gcdesk.errors import Busy, Details, GcdeskError, NetworkError, OutcomeUnknown, TooManyUploads
from gcdesk.upload.engine.events import FileKey
from gcdesk.upload.engine.failures import Failures
from gcdesk.upload.engine.schedule import Finish, Open, Task

OPEN, OTHER, FINISH = Open(FileKey("a", "i", 0)), Open(FileKey("b", "i", 0)), Finish("a")
LOST, BROKEN = OutcomeUnknown("lost"), OutcomeUnknown("broken", Details(status=500))


def failed(
    failures: Failures, error: GcdeskError, task: Task, *, all_held: bool = False, opening_held: bool = False
) -> int:
    return failures.one_more(error, task, all_held=all_held, opening_held=opening_held)


def test_each_task_has_its_own_tries() -> None:
    failures = Failures()
    assert [failed(failures, BROKEN, OPEN), failed(failures, BROKEN, OPEN)] == [1, 2]
    assert failed(failures, BROKEN, OTHER) == 1
    failures.worked(OPEN)
    assert failed(failures, BROKEN, OPEN) == 1
    assert failed(failures, BROKEN, OTHER) == 2


def test_looks_are_counted_apart_from_tries() -> None:
    failures = Failures()
    assert [failed(failures, error, FINISH) for error in (BROKEN, LOST, LOST, LOST, BROKEN)] == [
        *[1, 1, 2, 3],
        2,
    ]


def test_the_network_is_everybodys_and_failing_together_counts_once() -> None:
    failures = Failures()
    assert failed(failures, NetworkError("gone"), OPEN) == 1
    assert failed(failures, NetworkError("gone"), OTHER, all_held=True) == 1
    assert failed(failures, Busy("later"), FINISH, all_held=True) == 1
    assert failed(failures, OutcomeUnknown("later", Details(status=503)), OTHER) == 2
    failures.worked(FINISH)
    assert failed(failures, NetworkError("gone"), OPEN, all_held=True) == 1, (
        "held by nothing that was counted"
    )


def test_places_are_counted_until_some_are_free() -> None:
    failures, full = Failures(), TooManyUploads("full")
    assert [failed(failures, full, OPEN), failed(failures, full, OTHER, opening_held=True)] == [1, 1]
    assert failed(failures, full, OTHER) == 2
    failures.worked(FINISH)
    assert failed(failures, full, OPEN) == 3
    failures.places_are_free()
    assert failed(failures, full, OPEN) == 1
    failures.worked(OPEN)
    assert failed(failures, full, OTHER) == 1
