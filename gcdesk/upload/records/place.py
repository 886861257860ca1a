"""Where display sets go."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.study.answers import AnswersSource
from gcdesk.study.place import Place
from gcdesk.upload.engine.sending import CaseToSend, Plan
from gcdesk.upload.folder.samples import Samples


@dataclass(frozen=True, slots=True)
class UploadPlace(Place):
    """A place, and what else the upload tab knows of it."""

    samples: Samples | None = None
    """Sample cases, on the practice server."""
    answers: AnswersSource | None = None
    """The study's answers, loaded when somebody wants them."""

    def plan(self, cases: tuple[CaseToSend, ...]) -> Plan:
        """The plan that sends *cases* here."""
        study = self.snapshot.study
        return Plan(self.connection.server, self.user, study.pk, study.slug, study.title, cases)
