"""At the start: what earlier runs were to delete on the server, and could not any more. Blocking."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from gcdesk.api.client import Connection
from gcdesk.errors import GcdeskError
from gcdesk.journal import Journal, Run, RunState
from gcdesk.upload.engine.aborts import abort_left
from gcdesk.upload.records.journaled import PURGED_AFTER, journaled_ledger

_log = logging.getLogger(__name__)


def abort_leftovers(
    journal: Journal, owner: str, connection: Connection, *, clock: Callable[[], float] = time.time
) -> int:
    """Abort the uploads that ended runs of *owner*, whose *connection* it is, left to be aborted; how many remain.

    What goes wrong is logged only: after a day the server removes them itself.
    """
    since = clock() - PURGED_AFTER
    recent = [
        run
        for run in journal.runs.of(owner)
        if run.state is RunState.FINISHED and run.ended is not None and run.ended >= since
    ]
    return sum(_abort(journal, run, connection) for run in recent)


def _abort(journal: Journal, run: Run, connection: Connection) -> int:
    try:
        left = len(journaled_ledger(journal, run).aborts_left())
        if not left or not journal.runs.claim(run):
            return left
        try:
            left = abort_left(connection, journaled_ledger(journal, run))
        finally:
            journal.runs.release(run)
    except GcdeskError as error:
        _log.info("uploads that were to be aborted stay: %s", type(error).__name__)
        return 0
    _log.info("uploads that were to be aborted and stay: %d", left)
    return left
