"""What the user can choose for a case that the study has already: leave it out, replace values, make a new one. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from gcdesk.api.models import Interface, Value
from gcdesk.texts import counted, tr
from gcdesk.upload.folder.names import LONGEST_TITLE
from gcdesk.upload.table.cell_text import cell_text
from gcdesk.upload.table.facts import Facts
from gcdesk.upload.table.in_study import InStudy, Taken, neutral_number
from gcdesk.upload.table.plan import Draft, Files, Source, Table

_NUMBERED = re.compile(r"(.*) \((\d+)\)", re.DOTALL)
_LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True)
class Change:
    """What replacing does to one interface of a display set."""

    interface: str
    """Its title."""
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """A row whose values could go into a display set of the study."""

    key: str
    title: str
    """The display set's."""
    pk: str
    changes: tuple[Change, ...]
    why_not: str = ""
    """Why that is not possible; "" when it is."""


def found_for(draft: Draft, study: InStudy) -> Taken | None:
    """The display set that *draft* may be: of its title, or made of its files under another one."""
    return study.titled(draft.title) or study.twin(draft)


def target(draft: Draft, study: InStudy) -> str:
    """Pk of the display set that gets the values of *draft*: the one chosen, or an empty one of ours; "" for a new one."""
    if draft.replaces:
        return draft.replaces
    taken = study.titled(draft.title)
    return taken.pk if taken is not None and taken.is_ours_and_empty else ""


def replacement(table: Table, draft: Draft, taken: Taken, facts: Facts) -> Replacement:
    """What would become of *taken* if it got the values of *draft*."""
    there = {value.interface.slug: value for value in taken.there.values}
    changes = tuple(
        Change(
            column.interface.title or column.slug,
            _shown(there.get(column.slug)),
            _new(column.interface, draft.values[column.slug], facts),
        )
        for column in table.columns
        if column.slug in draft.values
    )
    return Replacement(draft.key, taken.title, taken.pk, changes, why_not(draft, taken))


def why_not(draft: Draft, taken: Taken) -> str:
    """Why the values of *taken* can't be replaced by those of *draft*; "" when they can."""
    if taken.answers:
        return tr(
            "Upload",
            "it has {answers}, so it can't be changed any more",
            answers=counted(taken.answers, tr("Upload", "{n} answer"), tr("Upload", "{n} answers")),
        )
    if neutral_number(taken.title) is not None and not (draft.by_key or taken.knows(draft)):
        return tr(
            "Upload",
            "nothing shows that it is this case: neither an upload from this computer nor a key file",
        )
    return "" if draft.values else tr("Upload", "the case has no values")


def replace_values(table: Table, chosen: Iterable[Replacement]) -> Table:
    """*table*, the values of whose rows go into the display sets that were *chosen*, under the titles of these."""
    by_key = {one.key: one for one in chosen if not one.why_not}
    return replace(
        table,
        drafts=tuple(
            replace(draft, replaces=by_key[draft.key].pk, title=by_key[draft.key].title)
            if draft.key in by_key
            else draft
            for draft in table.drafts
        ),
    )


def make_new(table: Table, keys: Iterable[str], study: InStudy) -> Table:
    """*table* with titles for *keys* that neither the study nor another row has: "patient 1 (2)"."""
    wanted = set(keys)
    used = {title.casefold() for title in study.by_title}
    used |= {draft.title.strip().casefold() for draft in table.drafts if draft.key not in wanted}

    def made_new(draft: Draft) -> Draft:
        title = _free(draft.title.strip(), used)
        used.add(title.casefold())
        return replace(draft, title=title, replaces="", by_key=False)

    return replace(table, drafts=tuple(made_new(d) if d.key in wanted else d for d in table.drafts))


def _free(title: str, used: set[str]) -> str:
    """*title*, or the first of "title (2)", "title (3)" … that nobody uses."""
    if title.casefold() not in used:
        return title
    found = _NUMBERED.fullmatch(title)
    stem, number = (found[1], int(found[2]) + 1) if found else (title, 2)
    while True:
        tail = f" ({number})"
        candidate = stem[: LONGEST_TITLE - len(tail)] + tail
        if candidate.casefold() not in used:
            return candidate
        number += 1


def _shown(value: Value | None) -> str:
    """What a display set holds for an interface, in a few words."""
    if value is None:
        return tr("Upload", "nothing")
    if value.image:
        return tr("Upload", "an image")
    if value.file:
        return unquote(urlsplit(value.file).path.rpartition("/")[2])
    return _json(value.value)


def _new(interface: Interface, source: Source, facts: Facts) -> str:
    """What a cell would put there: the value itself where it is known, otherwise the file's name."""
    if interface.super_kind == "Value" and isinstance(source, Files):
        fact = facts.get(source.entries[0])
        if fact is not None and fact.json is not None and not fact.json.problem:
            return _json(fact.json.value)
    return cell_text(interface, source).main


def _json(value: object) -> str:
    told = json.dumps(value, ensure_ascii=False)
    return told if len(told) <= _LONGEST_VALUE else f"{told[:_LONGEST_VALUE]}…"
