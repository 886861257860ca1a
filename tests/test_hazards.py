from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.hazards import HAZARDS, OPEN, RUNS

TESTS = Path(__file__).parent


def _marks(folder: Path) -> Iterator[str]:
    """The ids in ``hazard("…")`` marks of all test files below *folder*."""
    for file in folder.rglob("test_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "hazard"
            ):
                yield from (str(arg.value) for arg in node.args if isinstance(arg, ast.Constant))


def test_every_hazard_is_made_to_happen_by_a_test_or_is_open() -> None:
    marked = set(_marks(TESTS))
    assert marked <= set(HAZARDS), "marks that name no row"
    assert set(HAZARDS) - marked <= set(OPEN), "rows that no test makes happen"


def test_every_hazard_of_a_run_is_made_to_happen_to_a_whole_run_or_is_open() -> None:
    of_runs = {row for row in HAZARDS if row.startswith(RUNS)}
    assert set(_marks(TESTS / "faults")) == of_runs - set(OPEN)


def test_what_is_open_is_a_row_and_says_why() -> None:
    assert set(OPEN) <= set(HAZARDS)
    assert all(OPEN.values())
