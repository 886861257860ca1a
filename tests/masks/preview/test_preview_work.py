from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.masks.preview.preview_view import PreviewView
from gcdesk.masks.preview.preview_work import PreviewWork, choices
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.practice.faults import Delay, Status
from tests.masks.conftest import Stage
from tests.masks.listing.rows import CT, PET, answer, display_set, rows, snapshot
from tests.masks.screen import CT_IMAGE, two_readers


@pytest.fixture
def view(qtbot: QtBot) -> PreviewView:
    made = PreviewView()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def work(stage: Stage, view: PreviewView, tasks: Tasks, tmp_path: Path) -> Iterator[PreviewWork]:
    made = PreviewWork(view, tasks, view)
    made.use(stage.connection, MaskCache(tmp_path / "cache", "server", "editor"))
    yield made
    made.stop()


def test_a_row_that_is_looked_at_is_loaded(
    qtbot: QtBot, stage: Stage, view: PreviewView, work: PreviewWork
) -> None:
    group = [row for row in stage.rows if row.display_set_title == "Patient 001"]
    work.look_at(group[1], group)
    qtbot.waitUntil(lambda: view._preview is not None, timeout=20_000)
    assert len(view._ticks) == len(group)
    assert view._ticks[group[1].pk].isChecked()
    before = view._preview
    work.look_at(group[1], group)
    assert view._preview is before, "looking at the same row again loads nothing"
    work.look_at(None, ())
    assert view._preview is None


def test_a_row_that_is_looked_at_later_wins(
    qtbot: QtBot, stage: Stage, view: PreviewView, work: PreviewWork
) -> None:
    one, other = stage.of("Patient 001", "reader1"), stage.of("Patient 002", "reader1")
    stage.server.faults.add(Delay(0.2), path="images")
    work.look_at(one, [one])
    qtbot.waitUntil(lambda: work._errand is not None)
    work.look_at(other, [other])
    qtbot.waitUntil(lambda: view._preview is not None, timeout=20_000)
    assert list(view._ticks) == [other.pk]


def test_stop_stops_and_says_how_to_go_on(
    qtbot: QtBot, stage: Stage, view: PreviewView, work: PreviewWork
) -> None:
    row = stage.of("Patient 001", "reader1")
    stage.server.faults.add(Delay(30), path="images")
    work.look_at(row, [row])
    qtbot.waitUntil(lambda: work._errand is not None)
    view._busy._stop.click()
    assert any("Loading was stopped" in label.text() for label in view.findChildren(QLabel))
    work.look_at(row, [row])
    assert view._busy.isVisible(), "it can be chosen again"


def test_what_the_server_refuses_is_told_beside_the_mask(
    qtbot: QtBot, stage: Stage, view: PreviewView, work: PreviewWork
) -> None:
    row = stage.of("Patient 001", "reader1")
    stage.server.faults.add(Status(403), path="images")
    work.look_at(row, [row])
    qtbot.waitUntil(lambda: view._preview is not None, timeout=20_000)
    assert not view._ticks[row.pk].isEnabled()


def test_another_image_can_be_chosen_afterwards(tmp_path: Path) -> None:
    case = display_set("d-1", "Case 1", CT, PET)
    (row,) = rows(answer("1"), of=snapshot(case))
    preview = two_readers(tmp_path)
    shown = choices(row, preview, None)
    assert [each.interface.slug for each in shown] == ["ct", "pet"]
    asked = two_readers(tmp_path, ask=True)
    assert choices(row, asked, None) == asked.belongs.candidates
    elsewhere = replace(preview, chosen=replace(CT_IMAGE, image="other/"))
    assert choices(row, elsewhere, None) == preview.belongs.candidates
