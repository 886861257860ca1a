"""Writes one display set: reads it, and writes it only if it is as it is known to be. Blocking, thread-safe.

Each write is recorded before it is sent. One whose answer was lost is looked up: reading comes first at each try, so it
is seen whether the server has done it. Writing the same order number and title twice would do no harm; writing them over
what somebody else wrote in between would.
"""

from __future__ import annotations

import re

from gcdesk.api import studies
from gcdesk.api.client import Client
from gcdesk.api.models import DisplaySet
from gcdesk.errors import (
    Busy,
    Cancelled,
    Details,
    GcdeskError,
    Locked,
    OutcomeUnknown,
    Refused,
    ServerBroken,
    UnreadableAnswer,
)
from gcdesk.order.applying.events import Asked, LockFound, Seen, Theirs
from gcdesk.order.applying.ledger import Ledger
from gcdesk.order.applying.work import Content
from gcdesk.texts import tr

_MOST_READS = 3
_SERVER_FAULT = 500
_BUSY = 503
_TAGS = re.compile(r"<[^>]*>")


class ChangedByOthers(GcdeskError):
    """The display set is not as it was when it was loaded; it was left as it is."""

    help_target = "order#apply"

    def __init__(self, now: Content) -> None:
        super().__init__(tr("Order", "Somebody else has changed this display set meanwhile."))
        self.now = now


class Unsettled(Busy):
    """No answer came to a write, or one that asks to come back: it is looked up after a pause."""


class Broken(ServerBroken):
    """The server has a fault: it is looked up after a longer pause, twice."""


class RowWriter:
    """Writes display sets of one run."""

    def __init__(self, client: Client, ledger: Ledger) -> None:
        self._client = client
        self._ledger = ledger

    def settle(self, pk: str) -> None:
        """Find out how a write ended that was under way when an earlier run was cut."""
        self._settled(pk, self._read(pk))

    def write(self, pk: str, target: Content) -> None:
        """Let the display set have *target*; as often as the client's policy says, as long as the outcome is unknown.

        Raises `ChangedByOthers`, `Locked`, and every other `GcdeskError` for what it says; it is then recorded what the
        server has, as far as it is known.
        """

        def once() -> None:
            self._write(pk, target)

        self._client.repeated(once, lambda error: isinstance(error, Unsettled | Broken))

    def _write(self, pk: str, target: Content) -> None:
        now = self._read(pk)
        known = self._settled(pk, now)
        if is_same(now, target):
            self._ledger.record(Seen(pk, *target))
            return
        if not is_same(now, known):
            self._ledger.record(Theirs(pk, *now))
            raise ChangedByOthers(now)
        self._ledger.record(Asked(pk, *target))
        shown = self._sent(pk, known, target)
        if not is_same(shown, target):
            self._ledger.record(Seen(pk, *shown))
            raise Refused(
                tr(
                    "Order",
                    "The server has taken something else: order number {order}, title “{title}”.",
                    order=shown.order,
                    title=shown.title,
                )
            )
        self._ledger.record(Seen(pk, *target))

    def _sent(self, pk: str, known: Content, target: Content) -> Content:
        title = None if target.title == known.title else target.title
        order = None if target.order == known.order else target.order
        try:
            return _content(studies.change_display_set(self._client, pk, title=title, order=order))
        except OutcomeUnknown as error:
            raise _transient(error) from error
        except Busy as error:
            raise Unsettled(error.sentence, error.details, error.retry_after) from error
        except Cancelled:
            raise  # it may have been done: what was asked stays open
        except Locked:
            self._ledger.record(LockFound(pk))
            raise
        except GcdeskError:
            self._ledger.record(Seen(pk, *known))
            raise

    def _settled(self, pk: str, now: Content) -> Content:
        """What the server is known to have: of a write that was under way, *now* tells."""
        record = self._ledger.row(pk)
        if record.asked is not None:
            if is_same(now, record.asked):
                self._ledger.record(Seen(pk, *record.asked))
            elif is_same(now, record.known):
                self._ledger.record(Seen(pk, *record.known))
            else:
                self._ledger.record(Theirs(pk, *now))
        return self._ledger.row(pk).known

    def _read(self, pk: str) -> Content:
        for _ in range(_MOST_READS - 1):
            try:
                return _content(studies.read_display_set(self._client, pk))
            except UnreadableAnswer:
                continue  # cut, or somebody else's, as a hotel's
        return _content(studies.read_display_set(self._client, pk))


def is_same(shown: Content, meant: Content) -> bool:
    """Whether a display set that shows *shown* has *meant*: newer servers show titles without what looks like a tag."""
    title = meant.title.strip()
    return shown.order == meant.order and shown.title.strip() in {title, _TAGS.sub("", title).strip()}


def _content(display_set: DisplaySet) -> Content:
    return Content(display_set.order, display_set.title)


def _transient(error: OutcomeUnknown) -> GcdeskError:
    status = error.details.status
    if status is None or status < _SERVER_FAULT or status == _BUSY:
        return Unsettled(error.sentence, error.details, error.retry_after)
    return Broken(error.sentence, Details(error.details.method, error.details.address, status))
