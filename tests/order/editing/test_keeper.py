from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.api.connection import Connection
from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.journal.journals import Journals
from gcdesk.kit.tasks import Tasks
from gcdesk.order.arranging.arrangement import move_to_top
from gcdesk.order.editing.draft import Draft
from gcdesk.order.editing.keeper import Keeper
from gcdesk.study.place import Place
from gcdesk.study.snapshot import Snapshot
from tests.order.build import sets, told

MADE = sets("a10 b20 c30")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite")
    yield made
    made.close()


def _place(user: str = "editor", pk: str = "s") -> Place:
    snapshot = Snapshot(Study(pk, "chest"), True, (), ())
    return Place(Connection("https://gc.example", "token"), user, False, snapshot)


def _keeper(journal: Journal, tasks: Tasks) -> tuple[Draft, Keeper]:
    draft = Draft()
    keeper = Keeper(draft, Journals(journal), tasks, draft)
    return draft, keeper


@pytest.mark.hazard("G4")
async def test_edits_are_there_again(journal: Journal, tasks: Tasks) -> None:
    draft, keeper = _keeper(journal, tasks)
    assert await keeper.open(_place(), MADE) is None
    draft.begin(MADE)
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    keeper.save_soon()
    await keeper.flush()
    again = await _keeper(journal, tasks)[1].open(_place(), MADE)
    assert again is not None
    assert told(again) == "cab"


@pytest.mark.hazard("G5")
async def test_nobody_else_sees_them_and_no_other_study_has_them(journal: Journal, tasks: Tasks) -> None:
    draft, keeper = _keeper(journal, tasks)
    await keeper.open(_place(), MADE)
    draft.begin(MADE)
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    keeper.save_soon()
    await keeper.flush()
    other = _keeper(journal, tasks)[1]
    assert await other.open(_place(user="reader1"), MADE) is None
    assert await other.open(_place(pk="t"), MADE) is None
    assert journal.load_table(_place().owner, "s") is None  # the upload's table is another thing


async def test_what_is_as_in_the_study_is_not_kept(journal: Journal, tasks: Tasks) -> None:
    draft, keeper = _keeper(journal, tasks)
    await keeper.open(_place(), MADE)
    draft.begin(MADE)
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    keeper.save_soon()
    await keeper.flush()
    draft.undo()
    keeper.save_soon()
    await keeper.flush()
    assert await _keeper(journal, tasks)[1].open(_place(), MADE) is None


async def test_what_is_due_is_saved_before_another_study_is_opened(journal: Journal, tasks: Tasks) -> None:
    draft, keeper = _keeper(journal, tasks)
    await keeper.open(_place(), MADE)
    draft.begin(MADE)
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    keeper.save_soon()
    await keeper.open(_place(pk="t"), MADE)
    kept = await keeper.open(_place(), MADE)
    assert kept is not None
    assert told(kept) == "cab"


async def test_nothing_is_kept_before_a_study_is_opened(journal: Journal, tasks: Tasks) -> None:
    draft, keeper = _keeper(journal, tasks)
    draft.begin(MADE)
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    keeper.save_soon()
    await keeper.flush()
    assert await keeper.open(_place(), MADE) is None


def test_edits_are_saved_by_themselves(qtbot: QtBot, journal: Journal, tasks: Tasks) -> None:
    draft, keeper = _keeper(journal, tasks)
    opened = tasks.start(keeper.open(_place(), MADE))
    qtbot.waitUntil(opened.done)
    draft.begin(MADE)
    draft.change(move_to_top(draft.arrangement, "c"), "x")
    keeper.save_soon()
    qtbot.waitUntil(lambda: journal.load_table(_place().owner, "order s") is not None)
