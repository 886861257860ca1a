"""Edits of the assignment table that need more than one step of `gcdesk.upload.plan`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gcdesk.api.models import Interface
from gcdesk.upload import plan
from gcdesk.upload.cases import Case, FileEntry
from gcdesk.upload.dropped import is_outside
from gcdesk.upload.names import natural
from gcdesk.upload.plan import Column, Draft, Files, Source, Table
from gcdesk.upload.rules import propose


def add_interfaces(table: Table, interfaces: Iterable[Interface]) -> Table:
    """*table* with a column for each of *interfaces*, filled by a proposed rule where one fits the files.

    Rules that go by names come before those that go by the extension alone: ``*.mha`` would take the file that
    ``*seg*.mha`` is about.
    """
    wanted = list(interfaces)
    for interface in wanted:
        rule = _proposal(table, interface)
        if rule and not _by_extension(rule):
            table = plan.add_column(table, interface, rule)
    rest = [interface for interface in wanted if table.column(interface.slug) is None]
    values = [interface for interface in rest if interface.super_kind == "Value"]
    for interface in rest:
        # Any JSON file could be any of several values: then the user must say which.
        guess = interface not in values or len(values) == 1
        table = plan.add_column(table, interface, _proposal(table, interface) if guess else "")
    return table


def begin(cases: Iterable[Case], columns: Sequence[Column], used: Iterable[Interface]) -> Table:
    """A new table of *cases*: with the *columns* that were there, or those of *used* that find files."""
    if columns:
        return plan.draft_table(cases, columns)
    table = add_interfaces(plan.draft_table(cases), used)
    return replace(table, columns=tuple(column for column in table.columns if column.rule))


def _proposal(table: Table, interface: Interface) -> str:
    return propose(interface, [draft.unassigned for draft in table.drafts])


def _by_extension(rule: str) -> bool:
    return rule == "*" or rule.startswith("*.")


def sort_by_title(table: Table) -> Table:
    """*table* with its rows in natural order of their titles: ``case 2`` before ``case 10``."""
    return replace(table, drafts=tuple(sorted(table.drafts, key=lambda draft: natural(draft.title))))


def merge(old: Table, cases: Iterable[Case], *, new_ones: bool) -> Table:
    """*old* for files scanned anew, its rows in the order in which they were, files from elsewhere kept.

    Cases that *old* does not have come last, when *new_ones*; else they are left out, as the user may have left
    them out before.
    """
    known = {draft.key for draft in old.drafts}
    wanted = [case for case in cases if new_ones or case.key in known]
    place = {draft.key: at for at, draft in enumerate(old.drafts)}
    merged = plan.take_over(old, wanted)
    drafts = sorted(merged.drafts, key=lambda draft: place.get(draft.key, len(place)))
    return plan.assign_many(replace(merged, drafts=tuple(drafts)), _from_elsewhere(old, merged))


def _from_elsewhere(old: Table, merged: Table) -> dict[tuple[str, str], Source | None]:
    """The cells of *old* that hold files from outside the folder, which a scan of the folder can't find."""
    cells: dict[tuple[str, str], Source | None] = {}
    for draft in old.drafts:
        now = merged.draft(draft.key)
        if now is None:
            continue
        for slug, source in draft.values.items():
            outside = _outside(source)
            if outside:
                cells[draft.key, slug] = Files((*_entries(now, slug), *outside))
    return cells


def _entries(draft: Draft, slug: str) -> tuple[FileEntry, ...]:
    source = draft.values.get(slug)
    return source.entries if isinstance(source, Files) else ()


def _outside(source: Source) -> tuple[FileEntry, ...]:
    if not isinstance(source, Files):
        return ()
    return tuple(entry for entry in source.entries if is_outside(entry))
