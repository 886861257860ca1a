"""What readers are called in a folder of masks, so that one name never stands for two of them, nor one of them has two.

The key file beside the folder may have been moved away, as it should be. The manifest tells then what each mask's reader was
called, and the study's answers whose mask it is. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from gcdesk.errors import NamesMixed
from gcdesk.masks.listing.found import MaskRow
from gcdesk.masks.saving.manifest import Line
from gcdesk.masks.saving.plan import MASK, without_ending
from gcdesk.study.natural import natural
from gcdesk.study.reader_key import LastKey, ReaderNames, joined, one_to_one
from gcdesk.texts import tr

_LIKE_A_PSEUDONYM = re.compile(r"R\d{2,}")
_IN_A_NAME = re.compile(r"(?<![^\W_])R\d{2,3}(?![^\W_])")
"""No study has a thousand readers: R2023 is a year, or the number of a room."""
_NOBODYS = ("ground truth", "(reader)")
"""What stands in the manifest where no reader is told."""
_SHOWN = 3
"""Names that a sentence tells at most."""


@dataclass(frozen=True, slots=True)
class InFolder:
    """What the masks in a folder call their readers."""

    pseudonyms: frozenset[tuple[str, str]]
    """(user name, pseudonym) of those whose masks the study still has."""
    lost: frozenset[str]
    """Pseudonyms whose masks it has no longer: who they are can't be told without the key."""
    plain: frozenset[str]
    """User names that stand there themselves."""
    seen: frozenset[str] = frozenset()
    """What looks like a pseudonym in the names of masks that the manifest does not have: it, too, may have been lost."""
    others: frozenset[str] = frozenset()
    """What readers are called whose masks the study does not have, of another study or server maybe, and what does not look
    like a pseudonym: their own names, if no key has it."""


def in_folder(lines: Iterable[Line], rows: Iterable[MaskRow], files: Iterable[str] = ()) -> InFolder:
    """What the *lines* of a manifest call the readers of *rows*, all masks of the study; *files*: others in the folder."""
    drawn = {row.pk: row for row in rows}
    pseudonyms: set[tuple[str, str]] = set()
    lost: set[str] = set()
    plain: set[str] = set()
    others: set[str] = set()
    for line in lines:
        row = drawn.get(line.answer_pk)
        if line.what != MASK or not line.reader or (row is not None and row.is_ground_truth):
            continue
        if row is None:
            if _LIKE_A_PSEUDONYM.fullmatch(line.reader):
                lost.add(line.reader)
            elif line.reader not in _NOBODYS:
                others.add(line.reader)
        elif line.reader == row.creator:
            plain.add(row.creator)
        else:
            pseudonyms.add((row.creator, line.reader))
    masks = (file for file in files if without_ending(file) != file)
    seen = frozenset(word for file in masks for word in _IN_A_NAME.findall(file))
    return InFolder(frozenset(pseudonyms), frozenset(lost), frozenset(plain), seen, frozenset(others))


def check_plain(there: InFolder, key: Mapping[str, str]) -> None:
    """Raise `NamesMixed` where readers' own names would give away pseudonyms in the folder; the *key* may have unusual ones."""
    hidden = {pseudonym for _, pseudonym in there.pseudonyms} | there.lost
    hidden |= there.others & {*key.values()}
    if hidden:
        raise NamesMixed(
            tr(
                "Masks",
                "The folder has masks under pseudonyms ({names}). With the readers' own names beside them, everybody could see who is who. Choose another folder, or replace the names here, too.",
                names=_told(hidden),
            )
        )


def check_hidden(there: InFolder, key: Mapping[str, str], last: LastKey | None = None) -> None:
    """Raise `NamesMixed` where pseudonyms would lie beside readers' own names; *key* and *last* may have unusual pseudonyms."""
    plain = there.plain | (there.others - {*key.values(), *(last.names.values() if last else ())})
    if plain:
        raise NamesMixed(
            tr(
                "Masks",
                "The folder has masks under the readers' own names ({names}). Pseudonyms beside them would hide nobody. Choose another folder.",
                names=_told(plain),
            )
        )


def by_pseudonyms(
    there: InFolder,
    key: Mapping[str, str],
    readers: Sequence[str],
    drawn: Mapping[str, str],
    last: LastKey | None = None,
) -> tuple[Mapping[str, str], str]:
    """Who is called what: by the *key* and as in the folder, then by the *last* key, and by new pseudonyms for the others of
    *readers*. The names of *last* are all among them, those of *key* as far as *readers* have them.

    With it what the user should know: that the key had to be done without, or that of *last* does not hold; else "".
    *drawn* are those that were shown already, for everybody; they are taken where there are no others. Raises
    `NamesMixed` where names would not hide anybody, where key and folder contradict each other, or the folder itself.
    """
    check_hidden(there, key, last)
    _check(there, key)
    known = {**key, **dict(there.pseudonyms)}
    lost = (there.lost | there.seen) - set(known.values())
    wanted, contradiction = joined(known, last, lost)
    names = ReaderNames(wanted, lost).of(readers) if known or lost else drawn
    note = " ".join(filter(None, (_note(there, key, lost), contradiction)))
    added = {name: pseudonym for name, pseudonym in wanted.items() if name not in known}
    return MappingProxyType({**added, **names}), note


def _check(there: InFolder, key: Mapping[str, str]) -> None:
    """Raise where somebody would have two names, or a name two people."""
    if one_to_one(there.pseudonyms | frozenset(key.items())):
        return
    if not one_to_one(there.pseudonyms):
        raise NamesMixed(
            tr(
                "Masks",
                "In the folder, one pseudonym stands for two readers, or a reader has two. Save into another folder.",
            )
        )
    raise NamesMixed(
        tr(
            "Masks",
            "The key to the readers beside the folder belongs to other masks: the masks in the folder have other pseudonyms. Put the right key back, move this one away, or save into another folder.",
        )
    )


def _note(there: InFolder, key: Mapping[str, str], lost: Iterable[str]) -> str:
    told = []
    if any(name not in key for name, _ in there.pseudonyms):
        told.append(
            tr(
                "Masks",
                "The key to the readers was not beside the folder. gcdesk has made it again from masks.csv.",
            )
        )
    if left := sorted(lost, key=natural):
        told.append(
            tr(
                "Masks",
                "Without the key to the readers, gcdesk can't tell who {names} in the folder are. It gave these names to nobody else.",
                names=_told(left),
            )
        )
    return " ".join(told)


def _told(names: Iterable[str]) -> str:
    ordered = sorted(names, key=natural)
    return ", ".join(ordered[:_SHOWN]) + (" …" if len(ordered) > _SHOWN else "")
