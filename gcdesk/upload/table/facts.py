"""What the assigned files hold, as far as the checks need it. Blocking: call it on a background thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from gcdesk.errors import Cancelled
from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.imaging.files.look import look
from gcdesk.texts import tr
from gcdesk.upload.folder.cases import FileEntry
from gcdesk.upload.table.plan import Files, Table
from gcdesk.upload.table.value_text import ValueRefused, read_json_bytes

# Looking waits for disks and network drives far more than for the processor.
_THREADS = 4
_LARGEST_JSON = 32 * 1024 * 1024
_LARGEST_HEADER = 4 * 1024 * 1024
_COUNT_EVERY = 50


@dataclass(frozen=True, slots=True)
class Json:
    """The value in a JSON file, or why there is none."""

    value: object = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of one file."""

    seen: FileFacts | None = None
    """For a file of an Image or File interface."""
    json: Json | None = None
    """For a file of a Value interface."""
    header: bytes = b""
    """The whole header, when its data are in another file (``.mhd``)."""
    unreadable: str = ""
    """Why the file can't be read now: gone, locked, changed since the folder was scanned."""


Facts = Mapping[FileEntry, Fact]


def gather(
    table: Table,
    known: Facts,
    *,
    on_count: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[FileEntry, Fact]:
    """Facts of all files that *table* assigns; those in *known* are taken from there.

    Pass an empty *known* to look at every file again, as before sending.

    Raises:
        Cancelled: *cancelled* said so.

    """
    wanted = dict(_assigned(table))
    facts = {e: known[e] for e, as_value in wanted.items() if _is_known(known.get(e), as_value=as_value)}
    missing = [(entry, as_value) for entry, as_value in wanted.items() if entry not in facts]

    def one(item: tuple[FileEntry, bool]) -> tuple[FileEntry, Fact]:
        if cancelled():
            raise Cancelled(tr("Upload", "Checking the files was stopped."))
        return item[0], _fact(*item)

    with ThreadPoolExecutor(_THREADS, thread_name_prefix="facts") as pool:
        for done, (entry, fact) in enumerate(pool.map(one, missing), start=1):
            facts[entry] = fact
            if done % _COUNT_EVERY == 0 or done == len(missing):
                on_count(done, len(missing))
    return facts


def _assigned(table: Table) -> Iterator[tuple[FileEntry, bool]]:
    as_value = {column.slug: column.interface.super_kind == "Value" for column in table.columns}
    for draft in table.drafts:
        for slug, source in draft.values.items():
            if isinstance(source, Files):
                for entry in source.entries:
                    yield entry, as_value[slug]


def _is_known(fact: Fact | None, *, as_value: bool) -> bool:
    """Whether *fact* tells what is needed; an unreadable file is looked at again each time."""
    if fact is None or fact.unreadable:
        return False
    return (fact.json if as_value else fact.seen) is not None


def _fact(entry: FileEntry, as_value: bool) -> Fact:
    try:
        status = os.stat(entry.path)  # noqa: PTH116 - a plain stat, on purpose the same call as in the scan
        if (status.st_size, status.st_mtime_ns) != (entry.size, entry.modified_ns):
            return Fact(
                unreadable=tr(
                    "Upload",
                    "{file} has changed since the folder was looked through. Choose the folder again.",
                    file=entry.name,
                )
            )
        if as_value:
            return Fact(json=_json(entry))
        seen = look(entry.path)
        header = _header(entry.path) if seen.kind is FileKind.METAIMAGE_HEADER else b""
        return Fact(seen=seen, header=header)
    except FileNotFoundError:
        return Fact(unreadable=tr("Upload", "{file} is no longer there.", file=entry.name))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Fact(
            unreadable=tr("Upload", "{file} can't be read: {reason}.", file=entry.name, reason=reason)
        )


def _json(entry: FileEntry) -> Json:
    if entry.size > _LARGEST_JSON:
        return Json(problem=tr("Upload", "{file} is too large for a value.", file=entry.name))
    try:
        return Json(value=read_json_bytes(entry.path.read_bytes()))
    except ValueRefused as error:
        return Json(problem=tr("Upload", "{file}: {problem}", file=entry.name, problem=error.sentence))


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST_HEADER)
