"""What the checks find: problems of rows, and what is said of them all. Pure values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from gcdesk.texts import counted, tr


class Severity(IntEnum):
    """How much a problem matters."""

    NOTE = 0
    """Worth knowing."""
    WARN = 1
    """Asked about before sending."""
    BLOCK = 2
    """The case is not sent until it is solved."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about one row."""

    key: str
    slug: str | None
    """The column, or None for the title or the whole row."""
    severity: Severity
    sentence: str
    about_title: bool = False
    kind: str = ""
    """The sentence without what is special to the case, to be followed by "in" and cases; "": as the sentence is."""
    left_over: bool = False
    """The cell is empty, and files of the case that suit it are assigned nowhere."""
    is_there: bool = False
    """The study has the case already, and the user must choose what is to become of it."""
    is_person: bool = False
    """A name that is sent looks like a person's."""
    is_personal: bool = False
    """The header of a file tells, or may tell, who the patient is, and a copy without that can be sent."""
    help_target: str = ""
    """The paragraph of the help that tells more, ``page#id``."""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that the checks found."""

    by_key: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    """Of each row that has any, the worst first."""
    pending: int = 0
    """Assigned files that have not been looked at yet."""
    patient_data: bool = False
    """Some file that would be sent holds patient data in its header, as DICOM files do."""
    unassigned: int = 0
    """Files of cases that no cell holds."""

    def of(self, key: str) -> tuple[Problem, ...]:
        """The problems of a row, the worst first."""
        return self.by_key.get(key, ())

    def cell(self, key: str, slug: str | None) -> tuple[Problem, ...]:
        """The problems of one cell; *slug* None: of the title."""
        return tuple(p for p in self.of(key) if (p.slug == slug if slug is not None else p.about_title))

    @property
    def blocking_keys(self) -> frozenset[str]:
        """Rows that can't be sent as they are."""
        return frozenset(k for k, ps in self.by_key.items() if any(p.severity is Severity.BLOCK for p in ps))

    @property
    def there_keys(self) -> frozenset[str]:
        """Rows of cases that the study has already."""
        return frozenset(k for k, ps in self.by_key.items() if any(p.is_there for p in ps))

    @property
    def person_keys(self) -> frozenset[str]:
        """Rows that would be sent under what looks like a person's name."""
        return frozenset(k for k, ps in self.by_key.items() if any(p.is_person for p in ps))

    @property
    def personal_keys(self) -> frozenset[str]:
        """Rows of which copies without patient data could be sent."""
        return frozenset(k for k, ps in self.by_key.items() if any(p.is_personal for p in ps))

    def count(self, severity: Severity) -> int:
        """How many problems of that *severity* there are."""
        return sum(p.severity is severity for problems in self.by_key.values() for p in problems)

    def summary(self) -> str:
        """The line above the table, such as "2 problems in 1 case; 1 warning"; "" when there is nothing to say."""
        parts = []
        if problems := self.count(Severity.BLOCK):
            cases = len(self.blocking_keys)
            parts.append(
                tr(
                    "Upload",
                    "{problems} in {cases}",
                    problems=counted(problems, tr("Upload", "{n} problem"), tr("Upload", "{n} problems")),
                    cases=counted(cases, tr("Upload", "{n} case"), tr("Upload", "{n} cases")),
                )
            )
        if warnings := self.count(Severity.WARN):
            parts.append(counted(warnings, tr("Upload", "{n} warning"), tr("Upload", "{n} warnings")))
        if self.unassigned:
            parts.append(
                counted(
                    self.unassigned,
                    tr("Upload", "{n} file assigned to no interface"),
                    tr("Upload", "{n} files assigned to no interface"),
                )
            )
        return "; ".join(parts)
