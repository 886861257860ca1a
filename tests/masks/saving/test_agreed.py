from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from gcdesk.imaging.grids import same_grid
from gcdesk.imaging.masks.consensus import Way, way_text
from gcdesk.imaging.volumes.volume import read_volume
from gcdesk.masks.saving.manifest import read_manifest
from gcdesk.masks.saving.options import Format, SaveOptions
from gcdesk.masks.saving.states import (
    Failed,
    Saved,
)
from tests.masks.conftest import Stage


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("format_", [Format.STORED, Format.NIFTI])
def test_a_consensus_of_each_case(stage: Stage, options: SaveOptions, way: Way, format_: Format) -> None:
    rows = tuple(row for row in stage.rows if row.display_set_title == "Patient 001")
    outcome = stage.save(replace(options, consensus=way, format=format_), *rows)
    assert all(isinstance(state, Saved) for state in outcome.states.values())
    (line,) = (line for line in read_manifest(options.folder) if line.what == "consensus")
    agreed = read_volume(options.folder / line.file)
    truth = read_volume(stage.stored(stage.of("Patient 001", "ground truth")))
    assert same_grid(agreed.grid, truth.grid)
    both = np.logical_and(agreed.voxels, truth.voxels).sum()
    assert 2 * both / (agreed.voxels.sum() + truth.voxels.sum()) > 0.7
    assert line.reader == f"consensus ({way_text(way)})"
    assert int(line.voxels) == agreed.voxels.sum()


@pytest.mark.parametrize("names", [None, {"reader1": "R02", "reader2": "R04", "reader3": "R01"}])
@pytest.mark.hazard("A7")
def test_a_consensus_with_a_mask_that_can_not_be_had_is_told(
    stage: Stage, options: SaveOptions, names: Mapping[str, str] | None
) -> None:
    row = stage.of("Patient 001", "reader2")
    stage.stored(row).write_bytes(b"no image at all")
    rows = tuple(row for row in stage.rows if row.display_set_title == "Patient 001")
    outcome = stage.save(replace(options, consensus=Way.MAJORITY, names=names), *rows)
    (failed,) = (state for state in outcome.states.values() if isinstance(state, Failed))
    assert "without the mask of reader2" in failed.reason, "as the table names the reader"
    assert sum(isinstance(state, Saved) for state in outcome.states.values()) == len(rows)
