from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.hazards import HAZARDS, RUNS

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


def test_every_hazard_is_made_to_happen_by_a_test() -> None:
    marked = set(_marks(TESTS))
    assert marked <= set(HAZARDS), "marks that name no row"
    assert set(HAZARDS) - marked == set(), "rows that no test makes happen"


def test_every_hazard_of_a_run_is_made_to_happen_to_a_whole_run() -> None:
    assert set(_marks(TESTS / "faults")) == {row for row in HAZARDS if row.startswith(RUNS)}
