"""What is sent: the plan of one run, made from the table when the user presses the button."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gcdesk.api.models import Interface
from gcdesk.upload.folder.cases import FileEntry


@dataclass(frozen=True, slots=True)
class FileToSend:
    """A file and the name under which the server gets it."""

    entry: FileEntry
    name: str
    content: bytes | None = None
    """Sent instead of the file's own content: a ``.mhd`` whose data file is sent under another name."""
    removed: tuple[str, ...] = ()
    """What of its header tells who the patient is, and is not sent: a copy without it is (or `content`)."""

    @property
    def is_copied(self) -> bool:
        """Whether a copy is sent, which is made when the file's turn comes."""
        return bool(self.removed) and self.content is None

    @property
    def size(self) -> int:
        """Bytes that are sent; of a copy about as many."""
        return self.entry.size if self.content is None else len(self.content)


@dataclass(frozen=True, slots=True)
class JsonValue:
    """A value that is sent as JSON, in the display set itself."""

    value: object


@dataclass(frozen=True, slots=True)
class FileValue:
    """A value that is one uploaded file."""

    file: FileToSend


@dataclass(frozen=True, slots=True)
class ImageValue:
    """A value that the server imports as one image from one or more uploaded files."""

    files: tuple[FileToSend, ...]
    image_name: str | None = None
    """For DICOM image sets only, which have a name of their own."""


Content = JsonValue | FileValue | ImageValue


@dataclass(frozen=True, slots=True)
class ValueToSend:
    """One interface and what it gets."""

    interface: Interface
    content: Content

    @property
    def files(self) -> tuple[FileToSend, ...]:
        """The files to upload for it."""
        match self.content:
            case FileValue(file):
                return (file,)
            case ImageValue(files):
                return files
            case JsonValue():
                return ()


@dataclass(frozen=True, slots=True)
class CaseToSend:
    """One display set to make."""

    key: str
    title: str
    order: int
    values: tuple[ValueToSend, ...]
    replaces: str = ""
    """Pk of the study's display set that gets the values, in the place of those it has; "": a new one is made."""

    @property
    def files(self) -> tuple[FileToSend, ...]:
        """All files to upload."""
        return tuple(file for value in self.values for file in value.files)

    @property
    def size(self) -> int:
        """Bytes to upload."""
        return sum(file.size for file in self.files)

    @property
    def removed(self) -> tuple[str, ...]:
        """What is not sent of its files' headers, each name once."""
        return tuple(dict.fromkeys(name for file in self.files for name in file.removed))


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything one run sends, in the order of the rows."""

    server: str
    user: str
    study_pk: str
    study_slug: str
    study_title: str
    cases: tuple[CaseToSend, ...]

    @property
    def size(self) -> int:
        """Bytes to upload."""
        return sum(case.size for case in self.cases)

    @property
    def removed(self) -> tuple[str, ...]:
        """What is not sent of the headers of files, each name once."""
        return tuple(dict.fromkeys(name for case in self.cases for name in case.removed))

    def only(self, keys: Iterable[str]) -> Plan:
        """The same plan for some of its cases."""
        wanted = set(keys)
        return replace(self, cases=tuple(case for case in self.cases if case.key in wanted))
