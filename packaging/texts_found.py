"""Every text for users in the sources: what translators have to translate.

``pyside6-lupdate`` misses each call of `gcdesk.texts.tr` that has named values, a quarter of them all; so the sources are
read as Python.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Key = tuple[str, str]
"""Context and English text, which together name a text."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the sources say."""

    places: dict[Key, list[str]] = field(default_factory=dict)
    """Text → the files that say it, from the folder of the project."""
    counted: set[tuple[Key, Key]] = field(default_factory=set)
    """Singular and plural that are said of the same number."""


def find(root: Path) -> Found:
    """The texts of all of gcdesk's modules below *root*, the folder of the project.

    Raises ValueError where context or text is no literal: nobody could translate it.
    """
    found = Found()
    for file in sorted((root / "gcdesk").rglob("*.py")):
        name = file.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "tr":
                places = found.places.setdefault(_key(node, name), [])
                if name not in places:
                    places.append(name)
            elif node.func.id == "counted":
                found.counted.update(_pair(node, name))
    return found


def _key(call: ast.Call, file: str) -> Key:
    literals = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    if len(literals) == len(call.args) == 2:
        context, text = literals
        if isinstance(context, str) and isinstance(text, str):
            return context, text
    raise ValueError(f"{file}, line {call.lineno}: tr() takes a context and a text as literals")


def _pair(call: ast.Call, file: str) -> Iterator[tuple[Key, Key]]:
    """The two forms, where they are said in the call itself."""
    forms = [
        _key(argument, file)
        for argument in call.args[1:]
        if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Name) and argument.func.id == "tr"
    ]
    if len(forms) == 2:
        yield forms[0], forms[1]
