from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.masks.browsing.looks_work import LooksWork
from gcdesk.masks.browsing.model import Column, MasksModel
from gcdesk.masks.listing.found import MaskRow, MaskState
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.practice.faults import Delay, Status
from tests.masks.conftest import Stage


@pytest.fixture
def model(stage: Stage) -> MasksModel:
    made = MasksModel()
    made.show_rows(stage.rows, range(len(stage.rows)))
    return made


@pytest.fixture
def work(stage: Stage, model: MasksModel, tasks: Tasks, tmp_path: Path) -> Iterator[LooksWork]:
    made = LooksWork(model, tasks, model)
    made.use(stage.connection, MaskCache(tmp_path / "cache", "server", "editor"))
    yield made
    made.stop()


def told(model: MasksModel, row: MaskRow, column: Column) -> object:
    line = model.line_of(row.pk)
    assert line is not None
    role = Qt.ItemDataRole.DecorationRole if column is Column.PICTURE else Qt.ItemDataRole.DisplayRole
    return model.index(line, column).data(role)


def test_pictures_and_sizes_come_in(qtbot: QtBot, stage: Stage, model: MasksModel, work: LooksWork) -> None:
    rows = stage.rows[:3]
    work.want(rows)
    qtbot.waitUntil(lambda: all(model.has_look(row) for row in rows), timeout=20_000)
    assert all(told(model, row, Column.PICTURE) is not None for row in rows)
    assert told(model, rows[0], Column.SIZE) == "96 × 96 × 28"
    assert not model.has_look(stage.rows[3]), "what is not seen is not fetched"
    qtbot.waitUntil(lambda: work._errand is None)
    before = len(stage.server.state.log)
    work.want(rows)
    assert work._errand is None
    assert len(stage.server.state.log) == before


def test_what_cannot_be_had_says_so(qtbot: QtBot, stage: Stage, model: MasksModel, work: LooksWork) -> None:
    stage.server.faults.add(Status(403), path="cases/images")
    work.want(stage.rows[:1])
    qtbot.waitUntil(lambda: model.has_look(stage.rows[0]), timeout=20_000)
    assert str(told(model, stage.rows[0], Column.STATE)).startswith("no access")
    assert told(model, stage.rows[0], Column.PICTURE) is None


def test_a_mask_that_is_being_imported_is_no_fault(
    qtbot: QtBot, stage: Stage, model: MasksModel, work: LooksWork
) -> None:
    row = replace(stage.rows[0], image="", state=MaskState.IMPORTING)
    model.show_rows((row,), (0,))
    work.want((row,))
    qtbot.waitUntil(lambda: model.has_look(row), timeout=20_000)
    assert "still being imported" in str(told(model, row, Column.STATE))


def test_a_broken_file_is_told_in_its_row(
    qtbot: QtBot, stage: Stage, model: MasksModel, work: LooksWork
) -> None:
    stage.stored(stage.rows[0]).write_bytes(b"no image")
    work.want(stage.rows[:2])
    qtbot.waitUntil(lambda: all(model.has_look(row) for row in stage.rows[:2]), timeout=20_000)
    assert told(model, stage.rows[0], Column.STATE) != "ready"
    assert told(model, stage.rows[1], Column.STATE) == "ready"


def test_stopping_ends_it_at_once(qtbot: QtBot, stage: Stage, model: MasksModel, work: LooksWork) -> None:
    stage.server.faults.add(Delay(30), path="cases/images")
    work.want(stage.rows[:4])
    qtbot.waitUntil(lambda: bool(work._under_way))
    work.stop()
    assert work._errand is None
    assert not any(model.has_look(row) for row in stage.rows)
