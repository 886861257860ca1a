"""The assignment table as a value: rows are cases, columns are interfaces, and every edit makes a new table.

Nothing here reads a file or asks the server. A `Table` is never changed: each function returns another one
that shares what stayed the same, which is what makes undo, saving and comparing cheap.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from msgspec import Struct

from gcdesk.api.models import Interface
from gcdesk.upload.folder.cases import Case, Cases, FileEntry, Grouping
from gcdesk.upload.folder.rules import fills


class Files(Struct, frozen=True, tag="files"):
    """A cell that holds files of the case."""

    entries: tuple[FileEntry, ...]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(entry.size for entry in self.entries)


class Typed(Struct, frozen=True, tag="typed"):
    """A cell that holds a value, as the user typed it."""

    text: str


Source = Files | Typed


@dataclass(frozen=True, slots=True)
class Column:
    """An interface and the rule that fills its cells."""

    interface: Interface
    rule: str = ""
    """A glob or a part of a name; empty: cells are filled by hand only."""
    typed: bool = False
    """The user typed the rule; others are proposed anew for other cases."""

    @property
    def slug(self) -> str:
        """The interface's slug, by which values are found."""
        return self.interface.slug


@dataclass(frozen=True, slots=True)
class Draft:
    """One row: what will become one display set."""

    key: str
    name: str
    title: str
    files: tuple[FileEntry, ...]
    values: Mapping[str, Source] = field(default_factory=dict)
    """By interface slug: an interface is in a case once, by construction."""
    by_hand: frozenset[str] = frozenset()
    """Slugs of the cells that the user filled or cleared; rules leave these alone."""
    replaces: str = ""
    """Pk of the study's display set whose values it replaces; "": a new one is made."""
    neutral: str = ""
    """How the names begin under which its files are sent, such as "case001"; "": they keep their own."""
    removes: tuple[str, ...] = ()
    """What tells in the headers of its files who the patient is, and is not sent: copies without it are; (): all is."""
    by_key: bool = False
    """Its title comes from a key file, which proves that the display set of that title is this case."""

    @property
    def unassigned(self) -> tuple[FileEntry, ...]:
        """The files of the case that no cell holds."""
        used = {e.relative for s in self.values.values() if isinstance(s, Files) for e in s.entries}
        return tuple(entry for entry in self.files if entry.relative not in used)


@dataclass(frozen=True, slots=True)
class Table:
    """The whole assignment table."""

    columns: tuple[Column, ...] = ()
    drafts: tuple[Draft, ...] = ()
    """In the order of the rows, which becomes the order of the display sets."""

    def draft(self, key: str) -> Draft | None:
        """The row of *key*, or None when it is not in the table any more."""
        return next((draft for draft in self.drafts if draft.key == key), None)

    def column(self, slug: str) -> Column | None:
        """The column of the interface *slug*, or None."""
        return next((column for column in self.columns if column.slug == slug), None)


def draft_table(cases: Iterable[Case], columns: Iterable[Column] = ()) -> Table:
    """A new table: a row a case, titled by its name, the cells filled by the columns' rules."""
    drafts = tuple(Draft(case.key, case.name, case.name, case.files) for case in cases)
    return _refill(Table(tuple(columns), drafts))


def take_over(old: Table, cases: Iterable[Case]) -> Table:
    """*old* for files scanned anew: rows of the same key keep titles and what was done by hand.

    A file that was assigned by hand and is gone is dropped from its cell; one that changed is taken as it is now.
    """
    before = {draft.key: draft for draft in old.drafts}
    drafts = []
    for case in cases:
        was = before.get(case.key)
        fresh = Draft(case.key, case.name, case.name, case.files)
        drafts.append(fresh if was is None else _with_files(was, case))
    return _refill(replace(old, drafts=tuple(drafts)))


def add_column(table: Table, interface: Interface, rule: str = "") -> Table:
    """*table* with a column for *interface* at the end; the same table when it has one already."""
    if table.column(interface.slug) is not None:
        return table
    return _refill(replace(table, columns=(*table.columns, Column(interface, rule))), {interface.slug})


def remove_column(table: Table, slug: str) -> Table:
    """*table* without the column *slug* and its values."""
    columns = tuple(column for column in table.columns if column.slug != slug)
    drafts = tuple(
        replace(
            draft,
            values={s: v for s, v in draft.values.items() if s != slug},
            by_hand=draft.by_hand - {slug},
        )
        for draft in table.drafts
    )
    return Table(columns, drafts)


def set_rule(table: Table, slug: str, rule: str, *, typed: bool = True) -> Table:
    """*table* with another rule for the column *slug*; its cells are filled anew, but for those filled by hand.

    *typed*: the user wants this rule; otherwise it is only proposed.
    """
    columns = tuple(replace(c, rule=rule, typed=typed) if c.slug == slug else c for c in table.columns)
    return _refill(replace(table, columns=columns), {slug})


def assign(table: Table, key: str, slug: str, source: Source | None) -> Table:
    """*table* with the cell of the row *key* and the column *slug* set by hand to *source*; None clears it.

    A file is in one cell of its case at a time: files that *source* holds are taken out of the other cells.
    """
    return assign_many(table, {(key, slug): source})


def assign_many(table: Table, cells: Mapping[tuple[str, str], Source | None]) -> Table:
    """As `assign`, for several cells (row key, slug) at once. Cells of no row or column are left out."""
    by_row: dict[str, dict[str, Source | None]] = {}
    known = {column.slug for column in table.columns}
    for (key, slug), source in cells.items():
        if slug in known:
            by_row.setdefault(key, {})[slug] = source
    if not by_row:
        return table
    drafts = tuple(
        _assigned(draft, by_row[draft.key]) if draft.key in by_row else draft for draft in table.drafts
    )
    return replace(table, drafts=drafts)


def back_to_rule(table: Table, keys: Iterable[str], slug: str) -> Table:
    """*table* with the cells of *keys* in column *slug* filled by the column's rule again."""
    wanted = set(keys)
    drafts = tuple(replace(d, by_hand=d.by_hand - {slug}) if d.key in wanted else d for d in table.drafts)
    return _refill(replace(table, drafts=drafts), {slug})


def retitle(table: Table, titles: Mapping[str, str]) -> Table:
    """*table* with other titles, by row key. A blank title is the case's own name: titles are never empty.

    What was known or chosen of the display set of the title before is not true of the new one.
    """
    drafts = tuple(_retitled(d, titles[d.key]) if d.key in titles else d for d in table.drafts)
    return replace(table, drafts=drafts)


def leave_out(table: Table, keys: Iterable[str]) -> Table:
    """*table* without the rows *keys*."""
    gone = set(keys)
    return replace(table, drafts=tuple(draft for draft in table.drafts if draft.key not in gone))


def fill_down(table: Table, keys: Iterable[str], slug: str) -> Table:
    """*table* with the value typed in the first of *keys* repeated in the others of the column *slug*.

    Files belong to one case and are not repeated: then the table stays as it is.
    """
    first, *others = list(keys) or [""]
    draft = table.draft(first)
    source = draft.values.get(slug) if draft else None
    if not isinstance(source, Typed):
        return table
    return assign_many(table, {(key, slug): source for key in others})


def key_of_grouping(cases: Cases) -> tuple[str, Grouping, str]:
    """What a saved table belongs to: the folder and how its files were grouped."""
    return str(cases.listing.root), cases.grouping, cases.pattern


def _retitled(draft: Draft, title: str) -> Draft:
    wanted = title.strip() or draft.name
    return draft if wanted == draft.title else replace(draft, title=wanted, replaces="", by_key=False)


def _assigned(draft: Draft, cells: Mapping[str, Source | None]) -> Draft:
    values = dict(draft.values)
    by_hand = set(draft.by_hand)
    for slug, source in cells.items():
        by_hand.add(slug)
        values.pop(slug, None)
        if isinstance(source, Files):
            _take_from_others(values, by_hand, source)
        if source is not None and not (isinstance(source, Files) and not source.entries):
            values[slug] = source
    return replace(draft, values=values, by_hand=frozenset(by_hand))


def _take_from_others(values: dict[str, Source], by_hand: set[str], source: Files) -> None:
    taken = {entry.relative for entry in source.entries}
    for slug, other in list(values.items()):
        if isinstance(other, Files) and any(e.relative in taken for e in other.entries):
            rest = tuple(e for e in other.entries if e.relative not in taken)
            by_hand.add(slug)  # a rule must not fetch back what the user moved away
            if rest:
                values[slug] = Files(rest)
            else:
                del values[slug]


def _refill(table: Table, slugs: set[str] | None = None) -> Table:
    """Fill the cells of *slugs* (None: all) by the columns' rules, but for those filled by hand."""
    columns = [c for c in table.columns if slugs is None or c.slug in slugs]
    drafts = tuple(_filled(draft, columns) for draft in table.drafts)
    return replace(table, drafts=drafts)


def _filled(draft: Draft, columns: Iterable[Column]) -> Draft:
    values = dict(draft.values)
    for column in columns:
        if column.slug in draft.by_hand:
            continue
        values.pop(column.slug, None)
        free = replace(draft, values=values).unassigned
        found = fills(column.rule, free)
        if found:
            values[column.slug] = Files(found)
    return replace(draft, values=values)


def _with_files(draft: Draft, case: Case) -> Draft:
    now = {entry.relative: entry for entry in case.files}
    values: dict[str, Source] = {}
    for slug, source in draft.values.items():
        if isinstance(source, Files):
            kept = tuple(now[e.relative] for e in source.entries if e.relative in now)
            if kept:
                values[slug] = Files(kept)
        else:
            values[slug] = source
    return replace(draft, files=case.files, values=values)
