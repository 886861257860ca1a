"""The import contracts in pyproject.toml tell the direction; this keeps their list of modules whole."""

from __future__ import annotations

import tomllib
from pathlib import Path

import grimp
import pytest

SLICES = ("connect", "upload", "order", "answers", "masks")
KNOWN_ROOMS = {
    "errors",
    "texts",
    "whole_file",
    "api",
    "kit",
    "study",
    "imaging",
    "journal",
    "practice",
    *SLICES,
}
JOINERS = {"__main__", "app", "life", "desk", "window", "later", "rooms", "tabs", "selftest"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("gcdesk", include_external_packages=True)


def kept_from_qt() -> set[str]:
    """The modules of slices that a contract keeps from Qt."""
    settings = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())
    (contract,) = (
        contract
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract["name"].startswith("Decisions and blocking work")
    )
    return set(contract["source_modules"])


def speaks_of_qt(graph: grimp.ImportGraph, module: str) -> bool:
    """Whether *module* itself imports Qt, or the kit, which is all of Qt."""
    return any(
        name.startswith(("PySide6", "qasync", "gcdesk.kit"))
        for name in graph.find_modules_directly_imported_by(module)
    )


@pytest.mark.parametrize("room", SLICES)
def test_every_module_of_a_slice_without_qt_is_kept_from_it(graph: grimp.ImportGraph, room: str) -> None:
    inside = graph.find_descendants(f"gcdesk.{room}")
    packages = {module for module in inside if graph.find_children(module)}
    without = {module for module in inside - packages if not speaks_of_qt(graph, module)}
    listed = {module for module in kept_from_qt() if module.startswith(f"gcdesk.{room}.")}
    kept = listed | {module for package in listed for module in graph.find_descendants(package)}

    assert without - kept == set(), "add them to the contract in pyproject.toml"
    assert listed - inside == set(), "these are gone: remove them from the contract in pyproject.toml"


def test_every_room_is_known(graph: grimp.ImportGraph) -> None:
    rooms = {name.removeprefix("gcdesk.") for name in graph.find_children("gcdesk")}

    assert rooms - KNOWN_ROOMS - JOINERS == set(), "a new slice: add it to SLICES and to the contracts"
