"""The key file: which case a neutral title stands for. A table (CSV) that only its owner has. Pure."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from dataclasses import replace

from gcdesk.errors import FileError
from gcdesk.texts import tr
from gcdesk.upload.engine.sending import CaseToSend, FileToSend, Plan
from gcdesk.upload.folder.rules import extension
from gcdesk.upload.table.in_study import neutral_number
from gcdesk.upload.table.neutral import image_stem, neutral_names
from gcdesk.upload.table.plan import Draft, Files, Table

HEAD = ("title", "case", "sent_as", "original_file")
"""The columns, the same in every language: the file is read again."""
_FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")


def key_csv(table: Table) -> bytes:
    """The rows of *table* that are sent neutrally, a line a file: title, case, name sent, original file."""
    return _csv(
        (draft.title, draft.name, sent_as, original)
        for draft in table.drafts
        if draft.neutral
        for sent_as, original in originals(draft).items() or (("", ""),)
    )


def key_of_plan(plan: Plan) -> bytes:
    """The same of the cases of a *plan* that are sent neutrally, as far as it tells; b"": it has none."""
    lines = []
    for case in plan.cases:
        renamed = _renamed(case)
        name = _name_of(case)
        if name != case.title and (renamed or neutral_number(case.title) is not None):
            lines += [(case.title, name, f.name, f.entry.relative) for f in renamed] or [
                (case.title, name, "", "")
            ]
    return _csv(lines) if lines else b""


def key_mark(table: Table) -> str:
    """Tells whether a key that was saved is still that of *table*; "": it has none that must be saved."""
    if all(draft.by_key or not draft.neutral for draft in table.drafts):
        return ""
    return hashlib.sha256(key_csv(table)).hexdigest()[:16]


def originals(draft: Draft) -> dict[str, str]:
    """The original path of each file of *draft*, by the neutral name under which it is sent."""
    found: dict[str, str] = {}
    for slug, source in draft.values.items():
        if isinstance(source, Files):
            names = neutral_names(draft.neutral, slug, [entry.name for entry in source.entries])
            found |= {name: e.relative for name, e in zip(names, source.entries, strict=True)}
    return found


def read_key(content: bytes) -> dict[str, str]:
    """The title of each case in a key file.

    Raises:
        FileError: it is no key file, or it has two titles for a case or two cases for a title.

    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_key() from error
    first = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=first.count))
    if rows.fieldnames is None or not {"title", "case"} <= set(rows.fieldnames):
        raise _no_key()
    titles: dict[str, str] = {}
    cases: dict[str, str] = {}
    for number, row in enumerate(rows, start=2):
        title, case = (_plain(row.get(name) or "") for name in ("title", "case"))
        if not title or not case:
            continue
        if titles.setdefault(case, title) != title or cases.setdefault(title, case) != case:
            raise FileError(
                tr(
                    "Upload",
                    "Line {number} of the key file contradicts an earlier one: {case} and {title} belong to others.",
                    number=number,
                    case=case,
                    title=title,
                )
            )
    return titles


def by_key(table: Table, titles: Mapping[str, str]) -> Table:
    """*table* with the *titles* of a key file, which prove which case each display set is."""
    return replace(table, drafts=tuple(_keyed(draft, titles.get(draft.name, "")) for draft in table.drafts))


def _keyed(draft: Draft, title: str) -> Draft:
    if not title:
        return draft
    stays = title == draft.title
    neutral = "".join(title.split())
    return replace(draft, title=title, neutral=neutral, by_key=True, replaces=draft.replaces if stays else "")


def _csv(lines: Iterable[tuple[str, ...]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    writer.writerows([_safe(cell) for cell in line] for line in lines)
    return out.getvalue().encode("utf-8-sig")


def _renamed(case: CaseToSend) -> list[FileToSend]:
    """The files of *case* that are sent under neutral names: others have another name where theirs is not safe."""
    return [
        file
        for value in case.values
        for file in value.files
        if file.name != file.entry.name and f"_{image_stem(value.interface.slug)}" in file.name
    ]


def _name_of(case: CaseToSend) -> str:
    """The case's name in its folder: its key, or, where each file is a case, that file's name without its extension."""
    if case.key not in {file.entry.relative for file in case.files}:
        return case.key
    name = case.key.rpartition("/")[2]
    return name.removesuffix(extension(name)) or case.key


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_BEGINS) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_BEGINS) else cell


def _no_key() -> FileError:
    return FileError(
        tr("Upload", "This is not a key file: its first line must name the columns title and case.")
    )
