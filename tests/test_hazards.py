from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.hazards import HAZARDS, OPEN

TESTS = Path(__file__).parent


def _marks() -> Iterator[str]:
    """The ids in ``hazard("…")`` marks of all test files."""
    for file in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "hazard"
            ):
                yield from (str(arg.value) for arg in node.args if isinstance(arg, ast.Constant))


def test_every_hazard_is_made_to_happen_by_a_test_or_is_open() -> None:
    marked = set(_marks())
    assert marked <= set(HAZARDS), "marks that name no row"
    assert set(HAZARDS) - marked == OPEN
