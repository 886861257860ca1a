from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gcdesk.kit.tasks import Tasks
from gcdesk.kit.widgets import ElidedLabel
from gcdesk.upload.choosing.folder_view import FolderView
from gcdesk.upload.choosing.folder_work import FolderWork
from gcdesk.upload.folder.cases import Cases, Grouping
from tests.upload.build import real_files


@pytest.fixture
def view(qtbot: QtBot) -> FolderView:
    made = FolderView()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    names = ("a/ct.mha", "a/seg.mha", "b/ct.mha", "b/seg.mha", "readme.txt")
    return real_files(tmp_path / "cases", dict.fromkeys(names, b"x"))


def told(view: FolderView) -> str:
    label = view.findChild(ElidedLabel, "grouping_effect")
    assert label is not None
    return label.whole_text()


async def opened(work: FolderWork, path: Path | str) -> list[Cases]:
    found: list[Cases] = []
    work.found.connect(found.append)
    await work.open(str(path))
    return found


async def test_a_folder_becomes_cases_with_the_effect_told(
    tasks: Tasks, view: FolderView, folder: Path
) -> None:
    work = FolderWork(view, tasks, view)

    (cases,) = await opened(work, folder)

    assert [case.name for case in cases.cases] == ["a", "b"]
    assert told(view) == "2 cases, 2 files each; 1 file in no case"
    assert work.cases == cases
    assert not view.scan.isVisible()


async def test_a_flat_folder_is_one_file_a_case(tasks: Tasks, view: FolderView, folder: Path) -> None:
    work = FolderWork(view, tasks, view)

    await opened(work, folder / "a")

    assert view.grouping is Grouping.FILE
    assert told(view) == "2 cases, 1 file each"


async def test_another_grouping_has_its_effect_at_once(tasks: Tasks, view: FolderView, folder: Path) -> None:
    work = FolderWork(view, tasks, view)
    found = await opened(work, folder)

    view.show_grouping(Grouping.PATTERN, "*/{case}.mha")
    await work.regroup()

    assert [case.name for case in found[-1].cases] == ["ct", "seg"]


async def test_a_pattern_that_cannot_be_used_is_explained(
    tasks: Tasks, view: FolderView, folder: Path
) -> None:
    work = FolderWork(view, tasks, view)
    found = await opened(work, folder)

    view.show_grouping(Grouping.PATTERN, "no place for the name")
    await work.regroup()

    assert told(view).startswith("The pattern needs {case} once")
    assert len(found) == 1


async def test_the_same_folder_keeps_its_grouping(tasks: Tasks, view: FolderView, folder: Path) -> None:
    work = FolderWork(view, tasks, view)
    await opened(work, folder)
    view.show_grouping(Grouping.FILE, "")

    await work.open(str(folder))

    assert view.grouping is Grouping.FILE


async def test_a_kept_grouping_comes_back(tasks: Tasks, view: FolderView, folder: Path) -> None:
    work = FolderWork(view, tasks, view)

    await work.open(str(folder), (Grouping.PATTERN, "{case}/*"))

    assert (view.grouping, view.pattern) == (Grouping.PATTERN, "{case}/*")
    assert told(view).startswith("2 cases")


@pytest.mark.hazard("F4")
async def test_a_folder_that_is_not_there_is_told_beside_the_field(
    tasks: Tasks, view: FolderView, tmp_path: Path
) -> None:
    work = FolderWork(view, tasks, view)

    assert await opened(work, tmp_path / "nowhere") == []
    assert told(view).startswith("There is no folder")
    assert not view.scan.isVisible()


async def test_a_stopped_scan_says_so(tasks: Tasks, view: FolderView, folder: Path) -> None:
    work = FolderWork(view, tasks, view)
    task = tasks.start(work.open(str(folder)))
    await asyncio.sleep(0)
    assert work.is_scanning

    view.stop_wanted.emit()
    await task

    assert told(view).startswith("Stopped.")
    assert work.cases is None
    assert not work.is_scanning


async def test_going_back_shows_what_was(tasks: Tasks, view: FolderView, folder: Path) -> None:
    work = FolderWork(view, tasks, view)
    (cases,) = await opened(work, folder)
    view.show_grouping(Grouping.FILE, "")
    await work.regroup()

    work.show_again(cases)
    assert view.grouping is Grouping.SUBFOLDER
    assert told(view).startswith("2 cases, 2 files each")

    work.clear()
    assert work.cases is None
    assert told(view) == ""
