"""Values as the user types them: which editor an interface needs, and what its text means as JSON."""

from __future__ import annotations

import json
import math
import re
from enum import StrEnum
from typing import NoReturn

from gcdesk.api.models import Interface
from gcdesk.errors import GcdeskError
from gcdesk.texts import tr
from gcdesk.texts.typed import TwoNumbers, number_text, typed_number

_YES = frozenset({"yes", "true", "1", "y", "ja", "j", "waar", "wahr"})
_NO = frozenset({"no", "false", "0", "n", "nee", "nein", "onwaar", "falsch"})
_SHOWN_LENGTH = 40


class EditorKind(StrEnum):
    """What a cell is edited with."""

    FILES = "files"
    NUMBER = "number"
    WHOLE = "whole"
    YES_NO = "yes_no"
    TEXT = "text"
    JSON = "json"


class ValueRefused(GcdeskError):
    """A typed value, or a JSON file, that does not fit its interface."""

    help_target = "upload#table"


_KINDS = {
    "Float": EditorKind.NUMBER,
    "Integer": EditorKind.WHOLE,
    "Bool": EditorKind.YES_NO,
    "String": EditorKind.TEXT,
    "Choice": EditorKind.TEXT,
}


def editor_for(interface: Interface) -> EditorKind:
    """How a cell of *interface* is edited: by its super kind first, then its kind."""
    if interface.super_kind != "Value":
        return EditorKind.FILES
    return _KINDS.get(interface.kind, EditorKind.JSON)


def parse(interface: Interface, text: str) -> object:
    """The JSON value that *text*, typed in a cell of *interface*, stands for.

    Numbers: see `typed_number`; yes and no are read in the program's languages.

    Raises:
        ValueRefused: it does not fit; the sentence says what would.

    """
    stripped = text.strip()
    match editor_for(interface):
        case EditorKind.NUMBER:
            return _number(stripped)
        case EditorKind.WHOLE:
            return _whole(stripped)
        case EditorKind.YES_NO:
            return _yes_no(stripped)
        case EditorKind.TEXT:
            return text
        case _:
            return fitting(interface, read_json(text))


def read_json(text: str) -> object:
    """The JSON in *text*.

    Raises:
        ValueRefused: it is not JSON (NaN and infinity are not); the sentence names line and column.

    """
    try:
        value: object = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ValueRefused(
            tr(
                "Upload",
                "This is not valid JSON: line {line}, column {column}: {reason}.",
                line=error.lineno,
                column=error.colno,
                reason=_in_words(error.msg),
            )
        ) from error
    except RecursionError as error:
        raise ValueRefused(tr("Upload", "This JSON is nested too deeply.")) from error
    return value


def _in_words(message: str) -> str:
    """What Python says of a fault in JSON, for people who do not program."""
    for beginning, words in (
        ("Expecting ':'", tr("Upload", "a colon is missing after the name")),
        ("Expecting ','", tr("Upload", "a comma, or the closing bracket, is missing")),
        ("Expecting property name", tr("Upload", "a name in double quotes is missing")),
        ("Illegal trailing comma", tr("Upload", "there is a comma after the last item")),
        ("Expecting value", tr("Upload", "a value is missing, or a text is not in double quotes")),
        ("Extra data", tr("Upload", "something follows after the end")),
        ("Unterminated string", tr("Upload", "the quotes of this text are not closed")),
        ("Invalid control character", tr("Upload", "a text goes on in another line, or holds a tab")),
        ("Invalid", tr("Upload", "what follows the backslash is unknown; write \\\\ for a backslash")),
        ("Unexpected UTF-8 BOM", tr("Upload", "an invisible mark stands before the beginning")),
    ):
        if message.startswith(beginning):
            return words
    return tr("Upload", "something is wrong here")


def read_json_bytes(content: bytes) -> object:
    """The JSON of a file: UTF-8, with or without a byte order mark, or UTF-16 with one.

    Raises:
        ValueRefused: it can't be read as text, or is not JSON.

    """
    encoding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise ValueRefused(
            tr(
                "Upload",
                "This JSON file is not UTF-8 text (byte {place}). Save it as UTF-8.",
                place=error.start,
            )
        ) from error
    return read_json(text)


def fitting(interface: Interface, value: object) -> object:
    """*value*, when it can be a value of *interface* as far as its kind tells; whole floats are let through.

    Raises:
        ValueRefused: it can't.

    """
    if value is None:
        _refuse(tr("Upload", "Empty (null) is not a value."))
    kind = interface.kind
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
    if kind == "Float" and number is None:
        _refuse(tr("Upload", "“{value}” is not a number.", value=shown(value)))
    elif kind == "Integer" and (number is None or number != int(number)):
        _refuse(tr("Upload", "“{value}” is not a whole number.", value=shown(value)))
    elif kind == "Bool" and not isinstance(value, bool):
        _refuse(tr("Upload", "“{value}” is not yes or no (in JSON: true or false).", value=shown(value)))
    elif kind in {"String", "Choice"} and not isinstance(value, str):
        _refuse(tr("Upload", "“{value}” is not a text.", value=shown(value)))
    elif kind == "Multiple choice" and not isinstance(value, list):
        _refuse(tr("Upload", "“{value}” is not a list of choices.", value=shown(value)))
    elif kind not in _KINDS and kind not in {"Anything", "Multiple choice"}:
        _check_structured(value)
    return value


def understood(interface: Interface, text: str) -> str:
    """*text*, typed in a cell of *interface*, as it was understood: a number as people here write it; else as it is."""
    if editor_for(interface) is not EditorKind.NUMBER:
        return text
    try:
        return number_text(_number(text.strip()))
    except ValueRefused:
        return text


def written(interface: Interface, value: object) -> str:
    """The text in a cell of *interface* that `parse` reads as *value*."""
    editor = editor_for(interface)
    if editor is EditorKind.TEXT and isinstance(value, str):
        return value
    if editor is EditorKind.NUMBER and isinstance(value, int | float):
        return number_text(value)
    return json.dumps(value, ensure_ascii=False)


def shown(value: object) -> str:
    """*value* as short JSON, for a cell or a sentence."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 1]}…"


def _check_structured(value: object) -> None:
    """Geometric kinds, charts and transforms are objects; the geometric ones need a version (the server's rule)."""
    if not isinstance(value, dict | list):
        _refuse(
            tr("Upload", "“{value}” is not a JSON object, which this interface needs.", value=shown(value))
        )


def _number(text: str) -> float:
    try:
        number = typed_number(text)
    except TwoNumbers as error:
        _refuse(
            tr(
                "Upload",
                "“{value}” could mean {one} or {other}: write the one that you mean.",
                value=shown(text),
                one=error.one,
                other=error.other,
            )
        )
    except ValueError:
        _refuse(tr("Upload", "“{value}” is not a number.", value=shown(text)))
    if not math.isfinite(number):
        _refuse(tr("Upload", "“{value}” is too large.", value=shown(text)))
    return number


def _whole(text: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,18}", text):
        _refuse(tr("Upload", "“{value}” is not a whole number.", value=shown(text)))
    return int(text)


def _yes_no(text: str) -> bool:
    word = text.casefold()
    if word in _YES:
        return True
    if word not in _NO:
        _refuse(tr("Upload", "“{value}” is neither yes nor no.", value=shown(text)))
    return False


def _no_constant(name: str) -> NoReturn:
    _refuse(tr("Upload", "“{value}” is not a number that JSON knows.", value=name))


def _refuse(sentence: str) -> NoReturn:
    raise ValueRefused(sentence)
