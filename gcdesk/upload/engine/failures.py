"""How often things went wrong in a row, which decides how long is waited and when is given up. Not thread-safe.

Counted apart: the tries of each task; its looks at what became of an earlier try, which are no tries; and, over all tasks,
failures of the network or a busy server, and refusals of new uploads. What several tasks run into at the same moment is
one failure: otherwise six connections that break together would make the next pause 32 times as long.
"""

from __future__ import annotations

from collections import Counter

from gcdesk.errors import GcdeskError, NetworkError, TooManyUploads
from gcdesk.upload.engine.judge import is_busy, is_look
from gcdesk.upload.engine.schedule import Open, Task

_NETWORK = "network"
_UPLOADS = "uploads"
_LOOK = "look"
_Count = Task | str | tuple[str, Task]


class Failures:
    """The counts of one run."""

    def __init__(self) -> None:
        self._counts: Counter[_Count] = Counter()

    def one_more(self, error: GcdeskError, task: Task, *, all_held: bool, opening_held: bool) -> int:
        """*task* ended with *error*; how often that was. *all_held*, *opening_held*: everything, or the making of
        uploads, waits already.
        """
        count: _Count = (_LOOK, task) if is_look(error) else task
        is_known = False
        if isinstance(error, NetworkError) or is_busy(error):
            count, is_known = _NETWORK, all_held
        elif isinstance(error, TooManyUploads):
            count, is_known = _UPLOADS, opening_held
        if not (is_known and self._counts[count]):
            self._counts[count] += 1
        return self._counts[count]

    def worked(self, task: Task) -> None:
        """*task* is done, so the network is there, and places for uploads are, if it made one."""
        self._forget(task, (_LOOK, task), _NETWORK)
        if isinstance(task, Open):
            self.places_are_free()

    def places_are_free(self) -> None:
        """The server has used some uploads up."""
        self._forget(_UPLOADS)

    def _forget(self, *counts: _Count) -> None:
        for count in counts:
            self._counts.pop(count, None)
