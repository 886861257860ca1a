"""Readers under other names, R01, R02 …, and the key: the file that tells who is who, to be kept apart from what has them.

Everything that is written of a study goes by the key that was used last for it, so that a pseudonym stands for the same
reader everywhere. What is there already comes first: no key is ever changed but by adding to it.
"""

from __future__ import annotations

import asyncio
import csv
import hashlib
import io
import itertools
import random
import secrets
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from gcdesk.errors import FileError, KeyUnreadable
from gcdesk.study.natural import natural
from gcdesk.study.place import Place
from gcdesk.study.spreadsheets.formulas import guarded, unguarded
from gcdesk.study.spreadsheets.read import read_sheet
from gcdesk.study.spreadsheets.sheet import cell_text
from gcdesk.texts import tr
from gcdesk.whole_file import write_whole

Run = Callable[[Callable[[Path], "LastKey"], Path], Awaitable["LastKey"]]
"""Calls a function on a background thread."""
_PATIENCE = 5.0
"""Seconds that reading the last key may take before a dialog opens without it: a network drive may never answer."""
_NOBODY: Mapping[str, str] = MappingProxyType({})
_DIGITS = 2


# ---- drawing


@dataclass(frozen=True)
class ReaderNames:
    """Gives readers their pseudonyms; who has one keeps it when other readers join."""

    known: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    """User name → the pseudonym that was given before."""
    taken: Collection[str] = ()
    """Further pseudonyms that nobody gets any more: who had them is not known."""
    chance: random.Random = field(default_factory=secrets.SystemRandom, compare=False, repr=False)
    """Draws who gets which number."""

    def of(self, names: Iterable[str]) -> Mapping[str, str]:
        """User name → pseudonym, for each of *names*; among new ones it is drawn who takes which free number.

        In the order of their names, whoever knows who reads could tell everybody without the key. So each call draws
        anew: what it gave is to be kept, and to be `known` the next time. User names are told apart by their capitals.
        Nobody gets a pseudonym that is somebody's user name.
        """
        wanted = sorted(set(names), key=natural)
        new = [name for name in wanted if name not in self.known]
        self.chance.shuffle(new)
        taken = {*self.known, *self.known.values(), *self.taken, *wanted}
        free = (each for each in map(_pseudonym, itertools.count(1)) if each not in taken)
        drawn = dict(zip(new, free, strict=False))
        return MappingProxyType({name: self.known.get(name) or drawn[name] for name in wanted})


def _pseudonym(number: int) -> str:
    return f"R{number:0{_DIGITS}}"


def one_to_one(pairs: Collection[tuple[str, str]]) -> bool:
    """Whether in *pairs* of user name and pseudonym, each told once, nobody has two of them, and none stands for two."""
    return len({one for one, _ in pairs}) == len({other for _, other in pairs}) == len(pairs)


# ---- the file


def key_beside(target: Path) -> Path:
    """Where the key to the pseudonyms in the folder *target* goes."""
    return target.parent / f"{target.name} - key to the readers.csv".lstrip()


def read_key(path: Path) -> Mapping[str, str]:
    """User name → pseudonym, as `write_key` wrote them; nothing when there is no such file.

    A spreadsheet program may have saved the file since. Raises `KeyUnreadable` when it is something else, as who is who
    can't be told then, and when somebody's pseudonym is the user name, which would hide nobody.
    """
    try:
        if not path.exists():
            return _NOBODY
        sheet = read_sheet(path)
    except (FileError, OSError) as error:
        raise KeyUnreadable(_no_key(path)) from error
    lines = [[unguarded(cell_text(cell)) for cell in line.cells] for line in sheet.lines]
    names = {name: pseudonym for pseudonym, name in lines} if len(sheet.columns) == 2 else {}
    told_once = len(names) == len({*names.values()} - {""}) == len(lines)
    if "" in names or not told_once or any(name == pseudonym for name, pseudonym in names.items()):
        raise KeyUnreadable(_no_key(path))
    return MappingProxyType(names)


def write_key(path: Path, names: Mapping[str, str]) -> None:
    """Write *names* (user name → pseudonym), a line each, whole or not at all. Raises `FileError`.

    As CSV for Excel; it is the same in every language. What is there already is replaced.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["Pseudonym", "Reader"])
    lines = sorted((pseudonym, name) for name, pseudonym in names.items())
    writer.writerows([guarded(pseudonym), guarded(name)] for pseudonym, name in lines)
    write_whole(path, text.getvalue().encode("utf-8-sig"))


def _no_key(path: Path) -> str:
    return tr(
        "Study",
        "{file} can't be read as the key to the readers: it needs two columns, pseudonyms and readers, and no name twice. Correct it, or move it away to start a new one.",
        file=path,
    )


# ---- the key that was used last


@dataclass(frozen=True, slots=True)
class LastKey:
    """The key that was used last for a study."""

    path: Path
    names: Mapping[str, str] = field(default_factory=lambda: _NOBODY)
    """User name → pseudonym; nobody when it is not there any more, or can't be read."""


def memory_of(place: Place) -> str:
    """The name under which the settings remember where the key is that was used last in *place*."""
    told = "\n".join((place.connection.server, place.user, place.study_pk))
    return f"study/reader_key/{hashlib.sha256(told.encode()).hexdigest()}"


def last_key(path: Path) -> LastKey:
    """The key at *path*, where the settings say that it is; raises nothing."""
    try:
        return LastKey(path, read_key(path))
    except (FileError, ValueError):  # the latter: somebody broke the settings, and it is no path
        return LastKey(path)


async def remembered_key(path: str, run: Run) -> LastKey | None:
    """The key at *path*, where the settings say that it is, read on a background thread; None: they say nothing.

    When it can't be read in time, it is as if it were not there.
    """
    if not path:
        return None
    try:
        return await asyncio.wait_for(run(last_key, Path(path)), _PATIENCE)
    except TimeoutError:
        return LastKey(Path(path))


def chosen_key(path: Path) -> LastKey:
    """The key at *path*, which somebody chose to go on with. Raises `KeyUnreadable`, also when it names nobody."""
    names = read_key(path)
    if not names:
        raise KeyUnreadable(_no_key(path))
    return LastKey(path, names)


def joined(
    key: Mapping[str, str], last: LastKey | None, lost: Collection[str] = ()
) -> tuple[Mapping[str, str], str]:
    """The pseudonyms of *key*, with those of *last* for everybody else, and "".

    When both contradict each other, *key* alone, with a sentence for the user. They do, too, when *last* gives somebody one
    of *lost*: pseudonyms that are in use already, nobody can tell for whom.
    """
    if last is None:
        return key, ""
    added = {*last.names.values()} - {*key.values()}
    if one_to_one({*key.items(), *last.names.items()}) and added.isdisjoint(lost):
        return MappingProxyType({**last.names, **key}), ""
    return key, tr(
        "Study",
        "There were other pseudonyms here already than those in {file}, so these were kept: the same number may stand for somebody else there.",
        file=last.path,
    )


def about_last(last: LastKey) -> str:
    """What a dialog says of *last*."""
    file = f"…/{last.path.parent.name}/{last.path.name}"
    if last.names:
        return tr(
            "Study",
            "The same pseudonyms as in {file}: each number stands for the same reader there and here. A key that is already where the files go is used first.",
            file=file,
        )
    return tr(
        "Study",
        "The key that was used last, {file}, is not there or can't be read. So new pseudonyms are drawn: the same number may stand for somebody else than before. To go on with that key, choose it where it is now.",
        file=file,
    )
