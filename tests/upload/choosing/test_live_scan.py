from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from gcdesk.errors import Cancelled, FileError
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.choosing.live_scan import LiveScan
from tests.upload.build import real_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return real_files(tmp_path, {f"case {n}/ct.mha": b"x" for n in range(500)})


@pytest.mark.hazard("F9")
async def test_a_folder_is_listed_with_a_count(tasks: Tasks, folder: Path) -> None:
    owner = QObject()
    scan = LiveScan(tasks, owner)
    counts: list[int] = []
    scan.counted.connect(counts.append)

    listing = await scan.scan(folder)

    assert len(listing.files) == 500
    assert counts[-1] == 500
    assert not scan.is_running


@pytest.mark.hazard("F9")
async def test_a_scan_is_stopped(tasks: Tasks, folder: Path) -> None:
    owner = QObject()
    scan = LiveScan(tasks, owner)
    running = asyncio.ensure_future(scan.scan(folder))
    await asyncio.sleep(0)
    assert scan.is_running

    scan.stop()

    with pytest.raises(Cancelled):
        await running
    assert not scan.is_running


async def test_a_new_scan_stops_the_one_before(tasks: Tasks, folder: Path, tmp_path: Path) -> None:
    owner = QObject()
    scan = LiveScan(tasks, owner)
    first = asyncio.ensure_future(scan.scan(folder))
    await asyncio.sleep(0)

    listing = await scan.scan(folder / "case 1")

    assert len(listing.files) == 1
    with pytest.raises(Cancelled):
        await first


async def test_what_is_no_folder_is_refused(tasks: Tasks, tmp_path: Path) -> None:
    owner = QObject()
    with pytest.raises(FileError, match="no folder"):
        await LiveScan(tasks, owner).scan(tmp_path / "nowhere")
