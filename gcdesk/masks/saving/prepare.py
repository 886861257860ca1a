"""From what somebody chose to the plan of a saving: what readers are called, the key to that, and names for the files. Blocks."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from gcdesk.errors import FileError
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.claimed import claimed
from gcdesk.masks.saving.manifest import Line, read_manifest
from gcdesk.masks.saving.names import folded
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import Plan, plan
from gcdesk.masks.saving.reader_names import by_pseudonyms, check_hidden, check_plain, in_folder
from gcdesk.study.reader_key import key_beside, last_key, read_key, write_key

_MOST_FILES = 100_000


@dataclass(frozen=True)
class Prepared:
    """A saving that can begin."""

    plan: Plan
    note: str = ""
    """A sentence for the user about the readers' names."""


def prepare(
    rows: Sequence[MaskRow], options: SaveOptions, *, everything: Sequence[MaskRow], readers: Sequence[str]
) -> Prepared:
    """What is saved of *rows*, of *everything* that the study has.

    With pseudonyms (`SaveOptions.names`: proposed ones for all *readers*), those that were given before stay, and who is
    who is written beside the folder before anything else. Raises `FileError` as `reader_names` does, and when the folder
    can't be used, another gcdesk saves there, or the key can't be read or written.
    """
    folder = options.folder
    if options.names is None:
        manifest = read_manifest(folder)
        key = last_key(key_beside(folder)).names  # one that can't be read is of no matter: nothing goes by it
        check_plain(in_folder(manifest, everything), key)
        made = plan(rows, options, everything=everything, manifest=manifest)
        check_plain(in_folder(_lines_beside(made), everything), key)
        return Prepared(made)
    with claimed(folder):  # another one would draw other pseudonyms meanwhile
        manifest = read_manifest(folder)
        key_file = key_beside(folder)
        key = read_key(key_file)
        there = in_folder(manifest, everything, _other_files(folder, manifest))
        names, note = by_pseudonyms(there, key, readers, options.names, options.last)
        made = plan(rows, replace(options, names=names), everything=everything, manifest=manifest)
        check_hidden(in_folder(_lines_beside(made), everything), key, options.last)
        if any(name not in key for name in names):
            write_key(key_file, {**key, **names})
    return Prepared(made, note)


def _lines_beside(made: Plan) -> list[Line]:
    """What other manifests say of files beside those of *made*: a folder in this one, or one that it is in, was saved into."""
    root = made.options.folder.absolute()
    places = {(root / job.stem).parent for job in made.jobs}
    others = {folder for place in places for folder in (place, *place.parents)} - {root}
    found: list[Line] = []
    for folder in others:
        with contextlib.suppress(FileError):  # somebody else's table tells nothing of masks
            found += (line for line in read_manifest(folder) if (folder / line.file).parent in places)
    return found


def _other_files(folder: Path, manifest: Sequence[Line]) -> list[str]:
    """The files below *folder* that the *manifest* does not have; of very many some, as somebody may choose any folder."""
    known = {folded(line.file) for line in manifest}
    found: list[str] = []
    with contextlib.suppress(OSError):  # what can't be listed has no names to go by
        for path in islice(folder.rglob("*"), _MOST_FILES):
            name = path.relative_to(folder).as_posix()
            if folded(name) not in known:
                found.append(name)
    return found
