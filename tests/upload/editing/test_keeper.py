from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from gcdesk.journal import Journal
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.editing.keeper import Keeper
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.table.plan import retitle
from gcdesk.upload.table.saved import SavedTable
from tests.upload.screen import small_table

ME, OTHER = "https://server.example me", "https://server.example other"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


def table(title: str) -> SavedTable:
    return SavedTable(
        "/data", Grouping.SUBFOLDER, "", retitle(small_table(1), {"case 1": title}), {"case 1": 10}
    )


@pytest.mark.hazard("G4")
async def test_what_was_edited_is_there_at_the_next_start(tasks: Tasks, journal: Journal) -> None:
    owner = QObject()
    keeper = Keeper(journal, tasks, owner)
    assert await keeper.open(ME, "study") is None
    keeper.save_soon(lambda: table("edited"))
    while journal.load_table(ME, "study") is None:
        await asyncio.sleep(0.02)

    assert await Keeper(journal, tasks, owner).open(ME, "study") == table("edited")


async def test_only_the_latest_is_saved(tasks: Tasks, journal: Journal) -> None:
    owner = QObject()
    keeper = Keeper(journal, tasks, owner)
    await keeper.open(ME, "study")
    reads: list[str] = []

    def read(title: str) -> SavedTable:
        reads.append(title)
        return table(title)

    for title in ("one", "two", "three"):
        keeper.save_soon(lambda title=title: read(title))  # type: ignore[misc]  # mypy can't infer a lambda's default
    await keeper.flush()
    await keeper.flush()

    assert reads == ["three"]
    assert await keeper.open(ME, "study") == table("three")


@pytest.mark.hazard("G5")
async def test_nobody_sees_the_table_of_somebody_else(tasks: Tasks, journal: Journal) -> None:
    owner = QObject()
    keeper = Keeper(journal, tasks, owner)
    await keeper.open(ME, "study")
    keeper.save_soon(lambda: table("mine"))

    assert await keeper.open(OTHER, "study") is None
    assert await keeper.open(ME, "another study") is None
    assert await keeper.open(ME, "study") == table("mine"), "what was not saved yet went to whom it belongs"
