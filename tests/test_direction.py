"""What may know Qt is told by a module's name; the import contracts in pyproject.toml say the rest."""

from __future__ import annotations

import grimp
import pytest

SLICES = {"connect", "upload"}
# The last word in the name of a module that may reach Qt: what is seen on the screen, Qt's own models and undo stack.
ON_SCREEN = {
    "actions",
    "cards",
    "delegate",
    "dialog",
    "header",
    "list",
    "menu",
    "message",
    "tab",
    "view",
    "widgets",
}
QT_DATA = {"history", "model"}
# Joins the key store, the settings and the tasks for the views; its decisions are in modules without Qt.
JOINS = {"accounts"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("gcdesk", include_external_packages=True)


def slice_modules(graph: grimp.ImportGraph) -> list[str]:
    return [name for room in sorted(SLICES) for name in sorted(graph.find_descendants(f"gcdesk.{room}"))]


def test_modules_of_a_slice_reach_qt_only_if_their_name_says_so(graph: grimp.ImportGraph) -> None:
    reach_qt = graph.find_downstream_modules("PySide6") | graph.find_downstream_modules(
        "gcdesk.kit", as_package=True
    )

    def last_word(module: str) -> str:
        return module.rpartition(".")[2].rpartition("_")[2]

    may = ON_SCREEN | QT_DATA | JOINS
    assert [name for name in slice_modules(graph) if name in reach_qt and last_word(name) not in may] == []


def test_every_room_above_the_data_is_a_slice_or_joins_them(graph: grimp.ImportGraph) -> None:
    rooms = {name.removeprefix("gcdesk.") for name in graph.find_children("gcdesk")}
    known = {"errors", "texts", "api", "kit", "study", "imaging", "journal", "practice"}

    assert rooms - known - SLICES <= {"__main__", "app", "window", "selftest"}
