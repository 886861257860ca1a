"""Faults and delays on demand, settable while the server runs and from any thread.

``faults.add(Status(503, retry_after=2), path="presigned", times=3)`` lets the next three matching requests fail. What
a fault does is an `Effect`; which requests it hits, how often and how likely is its `Rule`.
"""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Status:
    """Answers with this status, and does nothing else."""

    code: int
    retry_after: float | str | None = None
    """Seconds, or an HTTP date as text."""
    body: Any = None
    """JSON for the body; None: what the platform says with that status."""


@dataclass(frozen=True, slots=True)
class Delay:
    """Waits this many seconds before the work begins."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Hang:
    """Takes the request and never answers."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Cuts the connection when this many bytes of the body went through: of the request's, if it has one."""

    after: int = 0


@dataclass(frozen=True, slots=True)
class LoseReply:
    """Does the work, then cuts the connection instead of answering."""


@dataclass(frozen=True, slots=True)
class Html:
    """Does the work, then answers 200 with a web page instead of JSON."""


@dataclass(frozen=True, slots=True)
class CutJson:
    """Does the work, then answers with the first part of the body only (0: an empty body)."""

    keep: float = 0.5


@dataclass(frozen=True, slots=True)
class WithoutFields:
    """Leaves these fields out of the answer, at any depth."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WithFields:
    """Adds these fields to every object in the answer that has a ``pk``."""

    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ListedTwice:
    """Lists everything twice, as the platform does with a shuffled study."""


@dataclass(frozen=True, slots=True)
class Shuffled:
    """Lists display sets as the platform does with a study that shuffles.

    At random, the same at each request of one user, each with its place in that list.
    """


@dataclass(frozen=True, slots=True)
class Expired:
    """Storage says that the signed address has expired."""


@dataclass(frozen=True, slots=True)
class NoETag:
    """Storage takes the part and does not say which it has."""


@dataclass(frozen=True, slots=True)
class OtherParts:
    """Lists parts of other ETags than storage has."""


Effect = (
    Status
    | Delay
    | Hang
    | Drop
    | LoseReply
    | Html
    | CutJson
    | WithoutFields
    | WithFields
    | ListedTwice
    | Shuffled
    | Expired
    | NoETag
    | OtherParts
)

TOO_MANY_UPLOADS = Status(
    400, body={"non_field_errors": ["You have created too many uploads. Please try again later."]}
)
"""For ``POST uploads/``."""

UPLOAD_LIMIT_REACHED = Status(403, body={"detail": "Upload limit reached"})
"""For ``generate-presigned-urls``."""


@dataclass(slots=True, eq=False)
class Rule:
    """Which requests an effect hits."""

    effect: Effect
    method: re.Pattern[str]
    path: re.Pattern[str]
    times: int | None
    """How often still; None: always."""
    probability: float
    skip: int
    """Matching requests that go through before the first is hit."""
    hits: int = field(default=0)

    def _takes(self, chance: random.Random) -> bool:
        if self.times is not None and self.hits >= self.times:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        return self.probability >= 1 or chance.random() < self.probability

    def hit(self, method: str, path: str, chance: random.Random) -> bool:
        """Whether this request is hit; counts it if so."""
        if not (self.method.fullmatch(method) and self.path.search(path) and self._takes(chance)):
            return False
        self.hits += 1
        return True


class Faults:
    """The knobs."""

    def __init__(self, *, import_seconds: float = 0.2, seed: int = 1) -> None:
        self.latency = 0.0
        """Seconds before each answer, of both ports."""
        self.bandwidth: float | None = None
        """Bytes a second, all connections together."""
        self.bandwidth_each: float | None = None
        """Bytes a second for each connection."""
        self.import_seconds = import_seconds
        """How long an import waits before it begins; ``math.inf``: it never does."""
        self._lock = threading.Lock()
        self._rules: list[Rule] = []
        self._failing_imports: list[tuple[re.Pattern[str], str]] = []
        self._chance = random.Random(seed)

    def add(
        self,
        effect: Effect,
        *,
        method: str = ".*",
        path: str = "",
        times: int | None = None,
        probability: float = 1.0,
        skip: int = 0,
    ) -> Rule:
        """Let *effect* hit the requests whose method matches wholly and whose path has a match of *path*.

        The path begins with ``/api/v1/`` and has its query on the api port; on the storage port it begins with
        ``/uploads/`` or ``/images/`` and has none.
        """
        rule = Rule(effect, re.compile(method), re.compile(path), times, probability, skip)
        with self._lock:
            self._rules.append(rule)
        return rule

    def remove(self, rule: Rule) -> None:
        """Let *rule* hit no more."""
        with self._lock:
            self._rules = [other for other in self._rules if other is not rule]

    def clear(self) -> None:
        """No more faults, no more delays; imports take as long as they do."""
        with self._lock:
            self._rules = []
            self._failing_imports = []
        self.latency = 0.0
        self.bandwidth = self.bandwidth_each = None

    def hitting(self, method: str, path: str) -> list[Effect]:
        """The effects on this request, which is counted."""
        with self._lock:
            return [rule.effect for rule in self._rules if rule.hit(method, path, self._chance)]

    def fail_imports(self, filename: str, message: str) -> None:
        """Let imports of a file whose name has a match of *filename* fail with *message*."""
        with self._lock:
            self._failing_imports.append((re.compile(filename), message))

    def failure_of_import(self, filenames: list[str]) -> str | None:
        """The message with which an import of these files is to fail."""
        with self._lock:
            for pattern, message in self._failing_imports:
                if any(pattern.search(name) for name in filenames):
                    return message
        return None
