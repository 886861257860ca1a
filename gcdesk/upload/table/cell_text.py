"""What a cell of the assignment table says. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from gcdesk.api.models import Interface
from gcdesk.texts import counted, tr
from gcdesk.texts.amounts import size
from gcdesk.upload.table.plan import Files, Source, Typed
from gcdesk.upload.table.value_text import understood

_LONGEST = 200
"""Characters of a typed value that a cell shows; the whole is in its editor."""
_FILES_TOLD = 20


@dataclass(frozen=True, slots=True)
class CellText:
    """The text of a cell, in two parts so that sizes stand below one another."""

    main: str
    detail: str = ""
    """Such as the size; shown at the right, less prominent."""
    empty: bool = False

    def __str__(self) -> str:
        return f"{self.main}  {self.detail}" if self.detail else self.main


def cell_text(interface: Interface, source: Source | None) -> CellText:
    """What the cell of *interface* that holds *source* says."""
    match source:
        case Typed(text):
            return CellText(_one_line(understood(interface, text)))
        case Files(entries) if len(entries) == 1:
            return CellText(entries[0].name, size(source.size))
        case Files(entries) if entries:
            files = counted(len(entries), tr("Upload", "{n} file"), tr("Upload", "{n} files"))
            return CellText(files, size(source.size))
    if interface.super_kind == "Value":
        return CellText(tr("Upload", "— no value"), empty=True)
    return CellText(tr("Upload", "— no file"), empty=True)


def plain(source: Source | None) -> str:
    """The cell as text to copy: the typed value, or the files' paths with ``;`` between them."""
    match source:
        case Typed(text):
            return text
        case Files(entries):
            return ";".join(entry.relative for entry in entries)
    return ""


def cell_tooltip(source: Source | None) -> str:
    """Everything that the cell holds: the files' paths, or the whole value."""
    match source:
        case Typed(text):
            return text if len(text) <= 10 * _LONGEST else f"{text[: 10 * _LONGEST]}…"
        case Files(entries):
            lines = [f"{entry.relative}  ({size(entry.size)})" for entry in entries[:_FILES_TOLD]]
            if len(entries) > _FILES_TOLD:
                lines.append(tr("Upload", "and {n} more", n=len(entries) - _FILES_TOLD))
            return "\n".join(lines)
    return ""


def _one_line(text: str) -> str:
    line = " ".join(text[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
