"""The practice study's masks, over real sockets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from gcdesk.api import studies
from gcdesk.api.client import Client
from gcdesk.api.connection import Connection
from gcdesk.api.repeat import Policy
from gcdesk.masks.listing.found import MaskRow, MaskState, mask_rows
from gcdesk.masks.saving.manifest import read_manifest
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import Plan, plan
from gcdesk.masks.saving.save import Outcome, Saving
from gcdesk.practice.server import PracticeServer
from gcdesk.study.load import load
from gcdesk.study.load_answers import load_answers
from gcdesk.study.snapshot import Snapshot

FAST = Policy(tries=3, first_pause=0.01, longest_pause=0.02, server_pause=0.01)


@dataclass(frozen=True)
class Stage:
    """A practice server, and the masks that an editor can have there."""

    server: PracticeServer
    connection: Connection
    snapshot: Snapshot
    rows: tuple[MaskRow, ...]

    def planned(self, options: SaveOptions, *rows: MaskRow) -> Plan:
        """What is saved of *rows*, or of all."""
        folder = options.folder
        manifest = read_manifest(folder) if folder.is_dir() else ()
        return plan(rows or self.rows, options, everything=self.rows, manifest=manifest)

    def saving(self, options: SaveOptions, *rows: MaskRow) -> Saving:
        """Ready to run."""
        return Saving(self.connection, self.planned(options, *rows), policy=FAST)

    def save(self, options: SaveOptions, *rows: MaskRow) -> Outcome:
        """Save *rows*, or all."""
        return self.saving(options, *rows).run()

    def of(self, title: str, reader: str) -> MaskRow:
        """The mask of one display set by one reader."""
        (row,) = (row for row in self.rows if row.display_set_title == title and row.reader() == reader)
        return row

    def stored(self, row: MaskRow) -> Path:
        """The file of a mask in the server's storage."""
        image = self.server.state.images[row.image.rstrip("/").rpartition("/")[2]]
        return self.server.site.media(image.files[0].key)


@pytest.fixture
def stage(practice: PracticeServer, client_for: Callable[[str], Client]) -> Stage:
    return look(practice, client_for("editor"))


def look(server: PracticeServer, client: Client, slug: str = "chest-ct-practice") -> Stage:
    """The study as *client*'s user sees it now."""
    study = studies.find_study(client, slug)
    snapshot = load(client, study)
    answers = load_answers(client, study, all_readers=True)
    ready = (row for row in mask_rows(snapshot, answers) if row.state is MaskState.READY)
    return Stage(server, client.connection, snapshot, tuple(ready))
