"""What a server says against what was sent, read from any shape of error body into one sentence. Pure.

Error bodies come in five shapes, and lists of errors may be keyed by position. What a server, or a proxy before it,
says is shown, kept and exported: secrets that it echoes are taken out here, before anybody else sees them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import msgspec

from gcdesk.texts import tr
from gcdesk.texts.scrub import scrub

_MOST = 20
"""Complaints that are told: nobody reads more, and a broken server may have no end of them."""
_LONGEST = 500
_NO_FIELD = frozenset({"detail", "non_field_errors", "__all__"})


@dataclass(frozen=True)
class Complaint:
    """One of the things that a server says against what was sent."""

    fields: tuple[str, ...]
    """From the outside in; positions in lists as numbers."""
    text: str
    """Without secrets."""


def complaints(body: bytes) -> tuple[Complaint, ...]:
    """What the error *body* says, in whatever shape; nothing where it is not JSON."""
    try:
        return tuple(islice(_complaints(msgspec.json.decode(body), ()), _MOST))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


def sentence_of(found: Sequence[Complaint], names: Sequence[str]) -> str:
    """All of *found* in one sentence, empty if there is none; *names* are the interfaces of the values sent."""
    parts = [f"{where}: {text}" if where else text for where, text in (_part(item, names) for item in found)]
    return tr("Api", "The server refused this. {reasons}", reasons="; ".join(parts)) if parts else ""


def _part(complaint: Complaint, names: Sequence[str]) -> tuple[str, str]:
    fields, text = complaint.fields, complaint.text
    inner = fields[2:] if _is_value(fields) else fields
    where = [_label(name) for name in inner if not (_is_value(fields) and name == "interface")]
    if _is_value(fields):
        position = int(fields[1])
        if position < len(names):
            where.insert(0, tr("Api", "Interface {name}", name=names[position]))
        else:
            where.insert(0, tr("Api", "Value {n}", n=position + 1))
    if inner == ("interface",) and "does not exist" in text:
        text = tr("Api", "the server has no interface with this name.")
    elif inner[-1:] in {("user_upload",), ("user_uploads",)} and "Invalid hyperlink" in text:
        text = tr(
            "Api", "the sent file is no longer on the server: it was used already, or purged. Send it again."
        )
    return ", ".join(where), text


def _is_value(fields: tuple[str, ...]) -> bool:
    return len(fields) > 1 and fields[0] == "values" and fields[1].isdigit()


def _label(name: str) -> str:
    if name.isdigit():
        return tr("Api", "number {n}", n=int(name) + 1)
    known = {
        "title": tr("Api", "Title"),
        "order": tr("Api", "Order number"),
        "filename": tr("Api", "File name"),
        "part_numbers": tr("Api", "Parts"),
        "parts": tr("Api", "Parts"),
        "reader_study": tr("Api", "Reader study"),
        "user_upload": tr("Api", "File"),
        "user_uploads": tr("Api", "Files"),
        "image": tr("Api", "Image"),
        "image_name": tr("Api", "Name of the image"),
        "value": tr("Api", "Value"),
        "values": tr("Api", "Values"),
    }
    return known.get(name, name)


def _complaints(tree: object, fields: tuple[str, ...]) -> Iterator[Complaint]:
    if isinstance(tree, Mapping):
        for name, branch in tree.items():
            yield from _complaints(branch, (*fields, str(name)))
    elif isinstance(tree, list):
        for position, branch in enumerate(tree):
            # A list of texts belongs to its field as a whole; a list of anything else is keyed by position.
            yield from _complaints(branch, fields if isinstance(branch, str) else (*fields, str(position)))
    elif tree is not None:
        own = tuple(scrub(name, paths_allowed=True) for name in fields if name not in _NO_FIELD)
        text = scrub(str(tree), paths_allowed=True)
        yield Complaint(own, text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
