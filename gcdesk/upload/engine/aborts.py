"""Gives the places of open uploads back when a run was cancelled: as many as the time allows, the rest later."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from threading import Thread

from gcdesk.api import uploads
from gcdesk.api.client import Client, Connection
from gcdesk.api.repeat import Policy
from gcdesk.errors import GcdeskError, NotFound, OutcomeUnknown
from gcdesk.upload.engine.events import AbortAsked, FileKey, UploadCompleted, UploadGone
from gcdesk.upload.engine.ledger import Ledger, UploadRecord
from gcdesk.upload.engine.send_file import COMPLETED, INITIALIZED, upload_of

_AT_ONCE = 6
_ENDING = 0.1
"""Seconds: the calls of a stopped client end at once."""
_LATER = 30.0


def abort_open(connection: Connection, ledger: Ledger, cases: set[str], seconds: float) -> None:
    """Abort the open uploads of *cases* on the server, within *seconds*.

    The run's own client is stopped by then, so this one is asked by another. What could not be aborted is told by
    `Ledger.aborts_left`; the server purges it after a day.
    """
    there = {file: record for file, record in ledger.open_uploads().items() if file.case in cases}
    if there:
        ledger.record(AbortAsked(tuple(record.pk for record in there.values())))
        _abort(connection, ledger, there, seconds)


def abort_left(connection: Connection, ledger: Ledger, *, seconds: float = _LATER) -> int:
    """Abort what an earlier run was to abort and could not, each upload once, within *seconds*; how many are left.

    Harmless for uploads that are gone. *connection* must be of the account that made them: to any other the server
    says that there are none.
    """
    _abort(connection, ledger, ledger.aborts_left(), seconds)
    return len(ledger.aborts_left())


def _abort(
    connection: Connection, ledger: Ledger, there: Mapping[FileKey, UploadRecord], seconds: float
) -> None:
    if not there or seconds <= 0:
        return
    left = deque(there.items())
    client = Client(connection, workers=_AT_ONCE, policy=Policy(tries=1, server_tries=1))
    threads = [
        Thread(target=_work, args=(client, ledger, left), name="gcdesk abort", daemon=True)
        for _ in range(min(_AT_ONCE, len(left)))
    ]
    for thread in threads:
        thread.start()
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    left.clear()
    client.close()
    for thread in threads:
        thread.join(_ENDING)


def _work(client: Client, ledger: Ledger, left: deque[tuple[FileKey, UploadRecord]]) -> None:
    while left:
        try:
            file, record = left.popleft()
        except IndexError:  # another thread was faster
            return
        try:
            status = _abort_one(client, record)
            if status == COMPLETED:
                ledger.record(UploadCompleted(file, record.pk))
            elif status != INITIALIZED:
                ledger.record(UploadGone(file, record.pk))
        except GcdeskError:
            continue


def _abort_one(client: Client, record: UploadRecord) -> str:
    """The upload's status then, "" when it is gone."""
    try:
        return uploads.abort(client, upload_of(record)).status
    except NotFound:
        return ""
    except OutcomeUnknown:  # 500 as well, for what is no longer open
        try:
            return uploads.read(client, record.pk).status
        except NotFound:
            return ""
