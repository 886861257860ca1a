"""Loading a reader study from its server. Blocks: call it on a background thread."""

from __future__ import annotations

from collections.abc import Callable

from gcdesk.api import studies
from gcdesk.api.client import Client
from gcdesk.api.models import Study
from gcdesk.study.snapshot import Snapshot

OnPage = Callable[[int, int], None]
"""Called with the number of entries loaded so far and the number known to exist; may raise `Cancelled`."""


def load(client: Client, study: Study, on_page: OnPage | None = None) -> Snapshot:
    """Everything that the tabs need to know of *study*, as it is now.

    *on_page* is told of interfaces and display sets together, so what is known to exist grows once, when
    the second list begins. Raises what `gcdesk.api` raises, and whatever *on_page* raises.
    """
    may_change = studies.may_change(client, study)
    seen = 0

    def page(loaded: int, total: int) -> None:
        if on_page:
            on_page(seen + loaded, seen + total)

    interfaces = studies.list_interfaces(client, page)
    seen = len(interfaces)
    display_sets = studies.list_display_sets(client, study.pk, page)
    return Snapshot(study, may_change, tuple(interfaces), tuple(display_sets))
