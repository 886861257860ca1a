from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from gcdesk.errors import Cancelled
from gcdesk.kit.tasks import Tasks
from gcdesk.upload.editing import live_checks
from gcdesk.upload.editing.live_checks import LiveChecks
from gcdesk.upload.folder.cases import Grouping
from gcdesk.upload.folder.group import group
from gcdesk.upload.folder.scan import list_files
from gcdesk.upload.table.checks import inspect
from gcdesk.upload.table.findings import Findings
from gcdesk.upload.table.in_study import NOTHING
from gcdesk.upload.table.plan import Table, add_column, draft_table, retitle
from tests.upload.build import interface, real_files, titled


@pytest.fixture
def table(tmp_path: Path) -> Table:
    root = real_files(tmp_path, {"a/score.json": b"2.5", "b/score.json": b'"high"', "c/score.json": b""})
    made = draft_table(group(list_files(root), Grouping.SUBFOLDER).cases)
    return add_column(made, interface("some-score"), "*.json")


class Watched:
    def __init__(self, tasks: Tasks) -> None:
        self.owner = QObject()
        self.checks = LiveChecks(tasks, self.owner)
        self.found: list[Findings] = []
        self.checks.found.connect(self.found.append)

    async def until_done(self) -> Findings:
        while not self.found or self.found[-1].pending or self.checks.is_looking:
            await asyncio.sleep(0.01)
        return self.found[-1]


@pytest.fixture
def watched(tasks: Tasks) -> Watched:
    return Watched(tasks)


@pytest.mark.hazard("F1")
async def test_the_table_is_checked_with_what_the_files_hold(watched: Watched, table: Table) -> None:
    watched.checks.check(table, NOTHING)

    findings = await watched.until_done()

    assert findings.blocking_keys == {"b", "c"}


async def test_many_edits_are_checked_once(watched: Watched, table: Table) -> None:
    for n in range(20):
        watched.checks.check(retitle(table, {"a": f"title {n}"}), NOTHING)

    await watched.until_done()

    assert len(watched.found) <= 3


async def test_the_latest_table_counts(watched: Watched, table: Table) -> None:
    watched.checks.check(table, NOTHING)
    await watched.until_done()

    watched.found.clear()
    watched.checks.check(table, titled("a"))
    findings = await watched.until_done()

    assert findings.blocking_keys == {"a", "b", "c"}
    assert len(watched.found) == 1, "nothing had to be looked at again"


async def test_before_sending_files_are_looked_at_again(
    watched: Watched, table: Table, tmp_path: Path
) -> None:
    watched.checks.check(table, NOTHING)
    await watched.until_done()
    (tmp_path / "a" / "score.json").unlink()

    findings, facts = await watched.checks.recheck(table, NOTHING)

    assert "a" in findings.blocking_keys
    assert len(facts) == 3
    watched.found.clear()
    watched.checks.check(table, NOTHING)
    assert "a" in (await watched.until_done()).blocking_keys, "it is known from now on"


async def test_a_check_that_is_under_way_while_files_are_looked_at_again_tells_what_was_seen_there(
    watched: Watched, table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.checks.check(table, NOTHING)
    await watched.until_done()
    (tmp_path / "a" / "score.json").unlink()
    begun, go_on = threading.Event(), threading.Event()

    def slow(*what: Any) -> Findings:
        begun.set()
        go_on.wait(10)
        return inspect(*what)

    monkeypatch.setattr(live_checks, "inspect", slow)
    watched.found.clear()
    watched.checks.check(table, NOTHING)
    while not begun.is_set():
        await asyncio.sleep(0.01)
    monkeypatch.setattr(live_checks, "inspect", inspect)
    await watched.checks.recheck(table, NOTHING)
    go_on.set()
    assert "a" in (await watched.until_done()).blocking_keys
    assert len(watched.found) == 1


@pytest.mark.hazard("F3")
async def test_looking_can_be_stopped(watched: Watched, table: Table) -> None:
    stopped = asyncio.ensure_future(watched.checks.recheck(table, NOTHING))
    await asyncio.sleep(0)
    assert watched.checks.is_looking
    watched.checks.stop()

    with pytest.raises(Cancelled):
        await stopped
    assert not watched.checks.is_looking


async def test_another_folder_forgets_what_was_known(watched: Watched, table: Table) -> None:
    watched.checks.check(table, NOTHING)
    await watched.until_done()
    watched.checks.forget()
    counts: list[object] = []
    watched.checks.looked.connect(lambda _done, total: counts.append(total))

    watched.found.clear()
    watched.checks.check(table, NOTHING)
    await watched.until_done()

    assert counts[-1] == 3
