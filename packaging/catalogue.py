"""A language's catalogue: its ``.ts`` file, which Qt Linguist edits, and the compiled ``.qm`` that gcdesk reads.

Written here and not by ``lupdate`` (see `texts_found`): contexts and texts in the order of the alphabet, so that a change
of the sources is as small a change of the file.
"""

from __future__ import annotations

import difflib
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from texts_found import Key

SAME = "the same in English"
"""The translator's comment on a translation that equals its English on purpose."""
_CLOSE = 0.75
"""How much alike two English texts are when the translation of one is proposed for the other, of 1."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text in one language."""

    translation: str = ""
    unfinished: bool = True
    """Missing, or proposed and not yet looked at."""
    comment: str = ""
    """What the translator noted."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All texts in one language."""

    language: str
    """Its code: ``nl``."""
    entries: dict[Key, Entry] = field(default_factory=dict)


def read(file: Path) -> Catalogue:
    """The catalogue in *file*, called after its language; empty when there is no such file."""
    catalogue = Catalogue(file.stem)
    if not file.exists():
        return catalogue
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            written = message.find("translation")
            kind = "" if written is None else written.get("type", "")
            if written is None or kind in {"vanished", "obsolete"}:
                continue
            key = (context.findtext("name", ""), message.findtext("source", ""))
            catalogue.entries[key] = Entry(
                written.text or "", kind == "unfinished", message.findtext("translatorcomment", "")
            )
    return catalogue


def write(catalogue: Catalogue, places: Mapping[Key, Iterable[str]], file: Path) -> None:
    """Write *catalogue* to *file*; *places* tells where each text is said."""
    root = ET.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    for context in sorted({context for context, _ in catalogue.entries}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for key in sorted(key for key in catalogue.entries if key[0] == context):
            _add(group, key, catalogue.entries[key], places.get(key, ()))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
    )


def renewed(catalogue: Catalogue, wanted: Iterable[Key]) -> Catalogue:
    """*catalogue* with all *wanted* texts and no others.

    A new text takes over the translation of the one that it is most like among those that are gone, for a translator to
    look at.
    """
    wanted = set(wanted)
    gone = {key: entry for key, entry in catalogue.entries.items() if key not in wanted and entry.translation}
    return Catalogue(
        catalogue.language,
        {key: catalogue.entries.get(key) or _proposed(key, gone) for key in wanted},
    )


def filled(catalogue: Catalogue, file: Path) -> Catalogue:
    """*catalogue* with the translations in the JSON *file*: context → English → translation. Others stay.

    Raises ValueError when the file holds anything else.
    """
    read_in = json.loads(file.read_text(encoding="utf-8"))
    entries = dict(catalogue.entries)
    for context, texts in read_in.items():
        for text, translation in texts.items():
            if not isinstance(translation, str):
                raise ValueError(f"{file}: the translation of “{text}” is no text")
            if translation and (context, text) in entries:
                old = entries[context, text]
                comment = "" if old.comment == SAME and translation != text else old.comment
                entries[context, text] = Entry(translation, unfinished=False, comment=comment)
    return Catalogue(catalogue.language, entries)


def accepted(catalogue: Catalogue) -> Catalogue:
    """*catalogue* with the note that all of its texts that equal their English do so on purpose."""
    return Catalogue(
        catalogue.language,
        {
            key: replace(entry, comment=SAME) if entry.translation == key[1] else entry
            for key, entry in catalogue.entries.items()
        },
    )


def missing(catalogue: Catalogue) -> dict[str, dict[str, str]]:
    """What is not translated yet, as `filled` takes it: context → English → what is proposed, or nothing."""
    told: dict[str, dict[str, str]] = {}
    for (context, text), entry in sorted(catalogue.entries.items()):
        if entry.unfinished:
            told.setdefault(context, {})[text] = entry.translation
    return told


def _add(group: ET.Element, key: Key, entry: Entry, files: Iterable[str]) -> None:
    message = ET.SubElement(group, "message")
    for name in files:
        ET.SubElement(message, "location", filename=f"../../{name}")
    ET.SubElement(message, "source").text = key[1]
    if entry.comment:
        ET.SubElement(message, "translatorcomment").text = entry.comment
    translation = ET.SubElement(message, "translation")
    translation.text = entry.translation
    if entry.unfinished:
        translation.set("type", "unfinished")


def _proposed(key: Key, gone: Mapping[Key, Entry]) -> Entry:
    context, text = key
    others = {other: entry.translation for (where, other), entry in gone.items() if where == context}
    close = difflib.get_close_matches(text, others, n=1, cutoff=_CLOSE)
    return Entry(others[close[0]]) if close else Entry()
