"""Where display sets go: the server, the account and the reader study."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from gcdesk.api.client import Connection
from gcdesk.study.answers import AnswersSource
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.folder.samples import Samples


@dataclass(frozen=True, slots=True)
class Place:
    """All that the upload tab knows of where it sends."""

    connection: Connection
    user: str
    practice: bool
    snapshot: Snapshot
    samples: Samples | None = None
    """Sample cases, on the practice server."""
    answers: AnswersSource | None = None
    """The study's answers, loaded when somebody wants them."""

    @property
    def owner(self) -> str:
        """Whose table it is: nobody else on this computer, and nobody on another server, gets to see it."""
        return f"{self.connection.server} {self.user}"

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
        """The web page of the study's display sets, "" when the server named none."""
        url = self.snapshot.study.url
        return f"{url.rstrip('/')}/display-sets/" if url else ""

    def is_same(self, other: Place | None) -> bool:
        """Whether *other* is the same study for the same account on the same server."""
        return other is not None and (self.owner, self.study_pk) == (other.owner, other.study_pk)

    def plan(self, cases: tuple[CaseToSend, ...]) -> Plan:
        """The plan that sends *cases* here."""
        study = self.snapshot.study
        return Plan(self.connection.server, self.user, study.pk, study.slug, study.title, cases)
