"""Everything the practice server knows, and who may see and change what.

All changes go through `State`, under its `lock`; who reads several things that must fit together holds it too.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
import uuid
from collections import deque
from pathlib import Path
from types import MappingProxyType

import msgspec

from gcdesk.practice.ledger import Ledger, Table
from gcdesk.practice.records import (
    Answer,
    DisplaySet,
    Image,
    Import,
    Job,
    LogEntry,
    Part,
    StoredFile,
    Study,
    Upload,
    Value,
)

USERS: MappingProxyType[str, int] = MappingProxyType(
    {"editor": 11, "reader1": 12, "reader2": 13, "reader3": 14, "outsider": 15}
)
"""User name → the number that the platform would have given."""

DAY = 24 * 3600.0


class Clock:
    """The time, which tests may put forward."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let *seconds* pass at once: signed addresses expire, uploads are purged."""
        self._ahead += seconds


class Limits:
    """What an account may do; settable while the server runs."""

    def __init__(self) -> None:
        self.unused_uploads = 2000
        """Uploads that are not used up yet, for one account."""
        self.account_bytes: int | None = None
        """All that an account may ever send; None: as much as it likes."""
        self.smallest_part = 5 * 1024 * 1024
        """Bytes of any part but the last."""
        self.address_seconds = 3600
        """How long a signed address is good for."""
        self.purge_seconds = DAY
        """Age at which an upload is removed."""


class State:
    """The tables, by name, and what follows from them."""

    def __init__(self, folder: Path, *, keep: bool) -> None:
        self.folder = folder
        """Where the files are: ``uploads/<pk>/`` and ``media/``."""
        self.lock = threading.RLock()
        self.clock = Clock()
        self.limits = Limits()
        self.log: deque[LogEntry] = deque(maxlen=100_000)
        self.bytes_sent: dict[str, int] = dict.fromkeys(USERS, 0)
        """What each account has sent to storage so far."""
        self._ledger = Ledger(folder / "state.jsonl" if keep else None)
        self.studies = Table("studies", Study, self._ledger)
        self.display_sets = Table("display_sets", DisplaySet, self._ledger)
        self.images = Table("images", Image, self._ledger)
        self.files = Table("files", StoredFile, self._ledger)
        self.uploads = Table("uploads", Upload, self._ledger)
        self.parts = Table("parts", Part, self._ledger)
        self.imports = Table("imports", Import, self._ledger)
        self.jobs = Table("jobs", Job, self._ledger)
        self.answers = Table("answers", Answer, self._ledger)
        self._parts_of: dict[str, dict[int, Part]] = {}
        self._answered: set[str] = set()
        self._answers_of: dict[str, dict[str, Answer]] = {}
        self._studies_of_image: dict[str, set[str]] = {}
        self._value_pk = 0
        self._restore()
        self.tokens = MappingProxyType(_tokens(folder))
        self._users = {token: name for name, token in self.tokens.items()}

    def _restore(self) -> None:
        tables = self._ledger.read()
        for table in (self.studies, self.display_sets, self.images, self.files, self.uploads, self.parts,
                      self.imports, self.jobs, self.answers):  # fmt: skip
            table.restore(tables.get(table.name, {}))
        self._ledger.begin(tables)
        for part in self.parts:
            self._parts_of.setdefault(part.upload, {})[part.number] = part
        for display_set in self.display_sets:
            self._notice_images(display_set)
            self._value_pk = max([self._value_pk, *(value.pk for value in display_set.values)])
        for answer in self.answers:
            self._notice_answer(answer)

    def close(self) -> None:
        """Keep nothing more."""
        with self.lock:
            self._ledger.close()

    # ---- who

    def user_of(self, token: str) -> str | None:
        """The user to whom *token* belongs."""
        return self._users.get(token)

    def edits(self, user: str | None, study: Study) -> bool:
        """Whether *user* may change the study."""
        return user in study.editors

    def sees(self, user: str | None, study: Study) -> bool:
        """Whether *user* may look at the study."""
        return user in study.editors or user in study.readers

    def studies_seen_by(self, user: str | None) -> list[Study]:
        """In the order in which they were made."""
        return [study for study in self.studies if self.sees(user, study)]

    def sees_image(self, user: str | None, image: Image) -> bool:
        """Whether *user* may look at the image: its creator, who edits a study that uses it, who reads it."""
        if user is None or user == image.creator:
            return user is not None
        studies = [self.studies[pk] for pk in self._studies_of_image.get(image.pk, ())]
        allowed = self.edits if image.is_answer else self.sees
        return any(allowed(user, study) for study in studies)

    # ---- studies and display sets

    def study_by_slug(self, slug: str) -> Study | None:
        """The study with this slug."""
        return next((study for study in self.studies if study.slug == slug), None)

    def display_sets_of(self, study: str) -> list[DisplaySet]:
        """As the study shows them: by order, then by age."""
        mine = [display_set for display_set in self.display_sets if display_set.study == study]
        return sorted(mine, key=lambda display_set: (display_set.order, display_set.created))

    def title_taken(self, study: str, title: str, but: str = "") -> bool:
        """Whether a display set of the study other than *but* has this title; an empty title never is."""
        return bool(title) and any(
            other.title == title and other.study == study and other.pk != but for other in self.display_sets
        )

    def next_order(self, study: str) -> int:
        """The multiple of ten after the highest order in the study."""
        highest = max((row.order for row in self.display_sets if row.study == study), default=0)
        return (highest // 10 + 1) * 10

    def put_display_set(self, display_set: DisplaySet) -> DisplaySet:
        """Add or replace a display set."""
        with self.lock:
            self._notice_images(display_set)
            return self.display_sets.put(display_set.pk, display_set)

    def remove_display_set(self, pk: str) -> None:
        """What the platform offers on a web page only: remove a display set that has no answers."""
        with self.lock:
            if not self.is_locked(pk):
                self.display_sets.remove(pk)

    def set_value(self, display_set: str, value: Value) -> None:
        """Give an interface of a display set its value; the old one of that interface goes.

        Nothing happens when the display set has gone meanwhile.
        """
        with self.lock:
            row = self.display_sets.get(display_set)
            if row is None:
                return
            kept = tuple(old for old in row.values if old.interface != value.interface)
            self.put_display_set(msgspec.structs.replace(row, values=(*kept, value)))

    def next_value_pk(self) -> int:
        """A new number for a value."""
        with self.lock:
            self._value_pk += 1
            return self._value_pk

    def is_locked(self, display_set: str) -> bool:
        """Whether there is any answer, ground truth too."""
        return display_set in self._answered

    def answers_of(self, study: str) -> list[Answer]:
        """The answers of a study, in the order in which they were given."""
        with self.lock:
            return list(self._answers_of.get(study, {}).values())

    def put_answer(self, answer: Answer) -> Answer:
        """Add or replace an answer."""
        with self.lock:
            self._notice_answer(answer)
            return self.answers.put(answer.pk, answer)

    def remove_answer(self, pk: str) -> None:
        """What the platform offers on a web page only: remove an answer."""
        with self.lock:
            answer = self.answers.get(pk)
            if answer is None:
                return
            self.answers.remove(pk)
            mine = self._answers_of[answer.study]
            del mine[pk]
            if not any(other.display_set == answer.display_set for other in mine.values()):
                self._answered.discard(answer.display_set)

    def _notice_images(self, display_set: DisplaySet) -> None:
        for value in display_set.values:
            if value.image:
                self._studies_of_image.setdefault(value.image, set()).add(display_set.study)

    def _notice_answer(self, answer: Answer) -> None:
        self._answered.add(answer.display_set)
        self._answers_of.setdefault(answer.study, {})[answer.pk] = answer
        if answer.answer_image:
            self._studies_of_image.setdefault(answer.answer_image, set()).add(answer.study)

    # ---- uploads

    def parts_of(self, upload: str) -> list[Part]:
        """What storage has of an upload, by part number."""
        return [part for _, part in sorted(self._parts_of.get(upload, {}).items())]

    def put_part(self, part: Part) -> Part | None:
        """Take in a part; gives back the one that it replaces."""
        with self.lock:
            mine = self._parts_of.setdefault(part.upload, {})
            old = mine.get(part.number)
            mine[part.number] = part
            self.parts.put(f"{part.upload}/{part.number}", part)
            return old

    def forget_parts(self, upload: str) -> None:
        """Forget the parts of an upload; their files are the caller's."""
        with self.lock:
            for number in self._parts_of.pop(upload, {}):
                self.parts.remove(f"{upload}/{number}")

    def uploads_of(self, user: str) -> list[Upload]:
        """The uploads of a user that are not used up."""
        return [upload for upload in self.uploads if upload.creator == user]

    def outdated_uploads(self) -> list[Upload]:
        """Uploads that are to be purged now."""
        limit = self.clock.now() - self.limits.purge_seconds
        return [upload for upload in self.uploads if upload.created < limit]


def new_pk() -> str:
    """A new primary key."""
    return str(uuid.uuid4())


def _tokens(folder: Path) -> dict[str, str]:
    """The users' tokens, 64 hexadecimal digits each, the same again for the same folder."""
    seed = folder / "seed"
    if not seed.exists():
        seed.write_text(secrets.token_hex(32), encoding="ascii")
    secret = seed.read_text(encoding="ascii")
    return {user: hashlib.sha256(f"{secret} {user}".encode()).hexdigest() for user in USERS}
