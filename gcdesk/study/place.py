"""Where somebody is: the server, the account and the reader study that is shown. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from gcdesk.api.connection import Connection
from gcdesk.api.pages import display_set_page, display_sets_page
from gcdesk.study.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Place:
    """All that a tab is told of where it is."""

    connection: Connection
    user: str
    practice: bool
    snapshot: Snapshot

    @property
    def owner(self) -> str:
        """Whose it is what is done here: nobody else on this computer, and nobody on another server, gets to see it."""
        return owner_of(self.connection.server, self.user)

    @property
    def server_name(self) -> str:
        """The server's name for people."""
        return urlsplit(self.connection.server).netloc

    @property
    def study_pk(self) -> str:
        """The study's pk."""
        return self.snapshot.study.pk

    @property
    def study_page(self) -> str:
        """The web page where the study's display sets are listed, and can be deleted."""
        url = self.snapshot.study.url
        if url:
            return f"{url.rstrip('/')}/display-sets/"
        return display_sets_page(self.connection.server, self.snapshot.study.slug)

    def page_of(self, pk: str) -> str:
        """The web page of a display set."""
        if self.snapshot.study.url:
            return f"{self.study_page}{pk}/"
        return display_set_page(self.connection.server, self.snapshot.study.slug, pk)

    def is_same(self, other: Place | None) -> bool:
        """Whether *other* is the same study for the same account on the same server."""
        return other is not None and (self.owner, self.study_pk) == (other.owner, other.study_pk)

    def sees_the_same(self, other: Place | None) -> bool:
        """Whether the same answers are seen in *other*: it is the same, and with the same rights."""
        return (
            other is not None
            and self.is_same(other)
            and self.snapshot.may_change == other.snapshot.may_change
        )


def owner_of(server: str, user: str) -> str:
    """How an account is called in the journal."""
    return f"{server} {user}"
