"""Gives the places of open uploads back when a run was cancelled, as many as the time allows."""

from __future__ import annotations

import time
from collections import deque
from threading import Thread

from gcdesk.api import uploads
from gcdesk.api.client import Client, Connection
from gcdesk.api.repeat import Policy
from gcdesk.errors import GcdeskError
from gcdesk.upload.events import AbortAsked, FileKey, UploadGone
from gcdesk.upload.ledger import Ledger, UploadRecord
from gcdesk.upload.send_file import upload_of

_AT_ONCE = 6
_ENDING = 0.1
"""Seconds: the calls of a stopped client end at once."""


def abort_open(connection: Connection, ledger: Ledger, cases: set[str], seconds: float) -> None:
    """Abort the open uploads of *cases* on the server, within *seconds*.

    The run's own client is stopped by then, so this one is asked by another. What could not be aborted stays in the
    ledger; the server purges it after a day.
    """
    left = deque((file, record) for file, record in ledger.open_uploads().items() if file.case in cases)
    if not left or seconds <= 0:
        return
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
    client.close()
    for thread in threads:
        thread.join(_ENDING)


def _work(client: Client, ledger: Ledger, left: deque[tuple[FileKey, UploadRecord]]) -> None:
    while left:
        try:
            file, record = left.popleft()
        except IndexError:  # another thread was faster
            return
        ledger.record(AbortAsked(file, record.pk))
        try:
            uploads.abort(client, upload_of(record))
        except GcdeskError:
            continue
        ledger.record(UploadGone(file, record.pk))
