"""Files of cases that no cell holds, in words. Pure."""

from __future__ import annotations

from itertools import islice

from gcdesk.texts import tr
from gcdesk.upload.table.plan import Table

_MOST = 500


def unassigned_text(table: Table) -> str:
    """The files of *table* that are assigned to no interface, below the title of their case."""
    found = ((draft.title, entry.relative) for draft in table.drafts for entry in draft.unassigned)
    lines: list[str] = []
    before = None
    for title, file in islice(found, _MOST):
        if title != before:
            lines += ["", title] if lines else [title]
            before = title
        lines.append(f"    {file}")
    more = sum(1 for _ in found)
    return "\n".join([*lines, "", tr("Upload", "and {n} more", n=more)] if more else lines)
