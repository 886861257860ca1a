"""A saving that is killed in the middle, in a process of its own, and another one that goes on."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace

import pytest

from gcdesk.api.connection import Connection
from gcdesk.masks.saving.options import SaveOptions
from gcdesk.masks.saving.plan import Plan
from gcdesk.masks.saving.save import Saving
from gcdesk.masks.saving.states import There, is_done
from gcdesk.practice import faults
from tests.masks.conftest import Stage
from tests.masks.saving.acting import files, loaded, until


def save(connection: Connection, planned: Plan) -> None:
    Saving(connection, planned).run()


@pytest.mark.hazard("G1")
@pytest.mark.hazard("A6")
def test_what_a_killed_saving_left_is_gone_on_with(stage: Stage, options: SaveOptions) -> None:
    options = replace(options, workers=2)
    stage.server.faults.add(faults.Delay(0.05), path="^/images/", times=8)
    hanging = stage.server.faults.add(faults.Hang(), path="^/images/", skip=8)
    apart = multiprocessing.get_context("spawn")
    process = apart.Process(target=save, args=(stage.connection, stage.planned(options)), daemon=True)
    process.start()
    until(lambda: hanging.hits == 2)
    process.kill()
    process.join()
    stage.server.faults.clear()
    there = [
        name for name in files(options.folder) if ".part" not in name and not name.startswith(("m", "."))
    ]
    assert len(there) >= 6

    before = loaded(stage)
    outcome = stage.save(options)
    assert all(map(is_done, outcome.states.values()))
    skipped = sum(isinstance(state, There) for state in outcome.states.values())
    assert skipped == len(there), "what was there and right is not saved again"
    assert loaded(stage) - before >= len(stage.rows) - skipped
    for row in stage.rows:
        state = outcome.states[f"mask:{row.pk}:as stored"]
        assert is_done(state)
        assert (options.folder / state.file).read_bytes() == stage.stored(row).read_bytes()  # type: ignore[union-attr]
    assert not list(options.folder.rglob("*.part*"))
