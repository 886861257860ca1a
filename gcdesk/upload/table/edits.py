"""Edits of the assignment table that need more than one step of `gcdesk.upload.table.plan`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gcdesk.api.models import Interface
from gcdesk.upload.folder.cases import Case, Cases, FileEntry
from gcdesk.upload.folder.names import natural
from gcdesk.upload.folder.rules import fills, propose, with_series
from gcdesk.upload.table import plan
from gcdesk.upload.table.dropped import is_outside
from gcdesk.upload.table.plan import Column, Draft, Files, Source, Table

_SCANS = frozenset({"Image", "DICOM Image Set"})
"""Kinds of interfaces whose values may be what a scanner made; the others are drawn or computed."""


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
    # Sorted, as files that tell nothing by their names are scans rather than segmentations of them.
    for interface in sorted(rest, key=lambda i: i.super_kind == "Image" and i.kind not in _SCANS):
        # Any JSON file could be any of several values: then the user must say which.
        guess = interface not in values or len(values) == 1
        table = plan.add_column(table, interface, _proposal(table, interface) if guess else "")
    return _with_series(table, {interface.slug for interface in wanted})


def begin(cases: Iterable[Case], columns: Sequence[Column], used: Iterable[Interface]) -> Table:
    """A new table of *cases*, in the place of one with *columns*; *used* are the interfaces that the study uses.

    Rules are proposed for these cases as if they were the first. What the user did stays: rules that were typed, as
    long as they find files in half of the cases; and columns that only the user can have added, because the study
    does not use their interface or they have no rule.
    """
    rows = tuple(cases)
    if not rows:
        return plan.draft_table((), columns)
    kept = [column for column in columns if column.typed and _finds_enough(column.rule, rows)]
    taken = {column.slug for column in kept}
    found = {interface.slug: interface for interface in used}
    table = plan.draft_table(rows, kept)
    table = add_interfaces(table, [interface for slug, interface in found.items() if slug not in taken])
    table = replace(table, columns=tuple(column for column in table.columns if column.rule))
    return add_interfaces(
        table, [c.interface for c in columns if c.typed or not c.rule or c.slug not in found]
    )


def _finds_enough(rule: str, cases: Sequence[Case]) -> bool:
    return 2 * sum(bool(fills(rule, case.files)) for case in cases) >= len(cases)


def _with_series(table: Table, added: set[str]) -> Table:
    """*table* with a rule that takes the DICOM series of some cases, too, into the only column for scans.

    The names of slices tell nothing: of several such columns nobody could say whose they are.
    """
    scans = [column for column in table.columns if column.interface.kind in _SCANS]
    if len(scans) != 1 or scans[0].slug not in added or scans[0].typed:
        return table
    (column,) = scans
    wider = with_series(column.rule, column.interface, [_free(draft, column.slug) for draft in table.drafts])
    return table if wider == column.rule else plan.set_rule(table, column.slug, wider, typed=False)


def _free(draft: Draft, slug: str) -> tuple[FileEntry, ...]:
    """The files of the case that the column *slug* can have."""
    others = {s: source for s, source in draft.values.items() if s != slug}
    return replace(draft, values=others).unassigned


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


def left_out_of(cases: Cases | None, table: Table) -> int:
    """How many of *cases* have no row: each row is one of them, so counting is enough. An empty table leaves none out."""
    return max(0, len(cases.cases) - len(table.drafts)) if cases is not None and table.drafts else 0


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
