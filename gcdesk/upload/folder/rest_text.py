"""What a scan left over, in words. Pure."""

from __future__ import annotations

from gcdesk.texts import tr
from gcdesk.upload.folder.cases import Cases

_MOST = 500


def rest_text(cases: Cases) -> str:
    """Files in no case, files and folders that could not be read, and system files, one a line."""
    blocks = [
        (
            tr("Upload", "Could not be read:"),
            [f"{trouble.path}: {trouble.reason}" for trouble in cases.listing.troubles],
        ),
        (tr("Upload", "In no case:"), [entry.relative for entry in cases.unplaced]),
        (tr("Upload", "Ignored, as systems leave them behind:"), list(cases.listing.ignored)),
    ]
    return "\n\n".join("\n".join([title, *_some(lines)]) for title, lines in blocks if lines)


def _some(lines: list[str]) -> list[str]:
    if len(lines) <= _MOST:
        return lines
    return [*lines[:_MOST], tr("Upload", "and {n} more", n=len(lines) - _MOST)]
