from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gcdesk.api.models import Study
from gcdesk.journal import Journal
from gcdesk.kit.settings import Settings
from gcdesk.kit.tasks import Tasks
from gcdesk.kit.theme import Theme
from gcdesk.practice.server import PracticeServer
from gcdesk.study.snapshot import Snapshot
from gcdesk.upload.records.place import UploadPlace
from gcdesk.upload.table.plan import add_column
from tests.upload.build import interface, real_files
from tests.upload.running.bench import Bench
from tests.upload.sending_plans import SLUG, mha
from tests.upload.sending_runs import connection_to


@pytest.fixture
def bench(
    qtbot: QtBot,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    tmp_path: Path,
    parent: QWidget,
    server: PracticeServer,
) -> Iterator[Bench]:
    journal = Journal(tmp_path / "journal.sqlite")
    made = Bench(tasks, settings, theme, journal, parent)

    async def begin() -> None:
        study = server.state.study_by_slug(SLUG)
        assert study is not None
        snapshot = Snapshot(Study(pk=study.pk, slug=SLUG, title="Practice"), True, (), ())
        await made.table.open(UploadPlace(connection_to(server), "editor", False, snapshot))
        contents = {f"case {n}/ct.mha": mha(n) for n in (1, 2)}
        await made.folder.open(str(real_files(tmp_path / "cases", contents)))

    begun = tasks.start(begin())
    qtbot.waitUntil(begun.done)
    qtbot.waitUntil(lambda: len(made.history.table.drafts) == 2)
    made.history.change(add_column(made.history.table, interface("ct-image"), "*.mha"), "column")
    qtbot.waitUntil(lambda: len(made.table.sendable) == 2)
    yield made
    made.table.checks.rest()
    ended = tasks.start(made.run.at_work.stopped())
    qtbot.waitUntil(ended.done)
    flushed = tasks.start(made.table.flush())
    qtbot.waitUntil(flushed.done)
    journal.close()
