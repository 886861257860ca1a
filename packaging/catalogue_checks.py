"""What is wrong with a catalogue, as lines for the translator. Pure."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Callable, Iterator

from catalogue import SAME, Catalogue
from texts_found import Found, Key

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|https?://\S+|\(\*\.[^)]*\)|\*\*|`")
"""Tags, addresses, the patterns of file dialogs, and the help's signs."""
_MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")
_ENDS = ".…:?!"


def problems(catalogue: Catalogue, found: Found) -> list[str]:
    """A line for each fault of *catalogue*: texts that miss, that nobody says any more, or that don't fit the English."""
    told = []
    for key in sorted(catalogue.entries.keys() | found.places.keys()):
        told += [
            f"{catalogue.language}: {key[0]} | {key[1]!r}: {fault}"
            for fault in _faults(catalogue, found, key)
        ]
    return told + [
        f"{catalogue.language}: {one[0]} | {one[1]!r}: has a translation for one, and none for many, or the reverse"
        for one, many in sorted(found.counted)
        if _is_there(catalogue, one) != _is_there(catalogue, many)
    ]


def _is_there(catalogue: Catalogue, key: Key) -> bool:
    entry = catalogue.entries.get(key)
    return entry is not None and bool(entry.translation) and not entry.unfinished


def _faults(catalogue: Catalogue, found: Found, key: Key) -> Iterator[str]:
    entry = catalogue.entries.get(key)
    if entry is None or not entry.translation:
        yield "has no translation"
        return
    if key not in found.places:
        yield "is said nowhere any more"
        return
    if entry.unfinished:
        yield "its translation is marked as unfinished"
    source, translation = key[1], entry.translation
    for what, of in _COMPARED.items():
        if of(source) != of(translation):
            yield f"{what}: {of(source)!r} became {of(translation)!r}"
    if source == translation and _has_words(source) and entry.comment != SAME:
        yield f"is not translated; if that is right, note “{SAME}” as the translator's comment"
    if source != translation and entry.comment == SAME:
        yield f"is translated, so the comment “{SAME}” is wrong"


def _fields(text: str) -> Counter[str]:
    """The ``{fields}`` with what is said of their form; all braces where they are none."""
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError:
        return Counter(re.findall(r"[{}]", text))
    return Counter(
        f"{{{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}}}"
        for _, name, spec, conversion in parsed
        if name is not None
    )


def _blanks(text: str) -> tuple[str, str]:
    inside = text.strip()
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if inside else ""


def _end(text: str) -> str:
    last = text.rstrip()[-1:]
    return last if last in _ENDS else ""


def _has_words(text: str) -> bool:
    """Whether there is anything to translate beside fields, numbers and signs."""
    return any(letter.isalpha() for letter in re.sub(r"\{[^{}]*\}", "", text))


_COMPARED: dict[str, Callable[[str], object]] = {
    "fields": _fields,
    "blanks at the ends": _blanks,
    "lines": lambda text: text.count("\n"),
    "letters to press (&)": lambda text: len(_MNEMONIC.findall(text)),
    "tags, addresses and patterns": lambda text: Counter(_MARKUP.findall(text)),
    "the sign at the end": _end,
}
