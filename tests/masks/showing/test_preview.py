from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from gcdesk.api.client import Client
from gcdesk.api.models import Value
from gcdesk.errors import Cancelled, FileError
from gcdesk.imaging.grids import Grid
from gcdesk.masks.listing.found import MaskState
from gcdesk.masks.showing import preview as previews
from gcdesk.masks.showing.cache import MaskCache
from gcdesk.masks.showing.chosen_image import choose_image
from gcdesk.practice import faults
from tests.imaging.written import GRID, write_image
from tests.masks.conftest import Stage
from tests.masks.saving.acting import as_dicom


@pytest.fixture
def client(client_for: Callable[[str], Client]) -> Client:
    return client_for("editor")


@pytest.fixture
def cache(tmp_path: Path) -> MaskCache:
    return MaskCache(tmp_path / "cache", "server", "editor")


def test_several_readers_masks_over_their_image(stage: Stage, client: Client, cache: MaskCache) -> None:
    rows = [row for row in stage.rows if row.display_set_title == "Patient 001"]
    shown = previews.load_preview(client, cache, rows)
    assert shown.image is not None
    assert shown.chosen is not None
    assert shown.chosen.interface.slug == "ct-image"
    assert shown.trouble == ""
    assert all(each.fits and each.mask and not each.mask.empty for each in shown.masks)
    assert {each.row.reader() for each in shown.masks} >= {"reader1", "reader2", "reader3", "ground truth"}
    first = shown.masks[0].mask
    assert first is not None
    assert [label.segment.name for label in first.labels] == ["nodule"]
    assert (first.labels[0].ml or 0) > 1
    assert len(shown.overlaps) == len(rows) * (len(rows) - 1) // 2
    assert all(each.dice is not None and 0.4 < each.dice < 1 for each in shown.overlaps)
    nodule = shown.image.voxels[first.drawn]
    assert np.median(nodule) == pytest.approx(40, abs=40), "the mask lies on the nodule, not on lung"


def test_what_was_loaded_is_kept(stage: Stage, client: Client, cache: MaskCache) -> None:
    rows = [row for row in stage.rows if row.display_set_title == "Patient 001"][:2]
    previews.load_preview(client, cache, rows)
    before = [entry.port for entry in stage.server.state.log].count("storage")
    previews.load_preview(client, cache, rows)
    assert [entry.port for entry in stage.server.state.log].count("storage") == before == 3


@pytest.mark.hazard("A7")
def test_what_is_wrong_with_one_mask_is_told_beside_it(
    stage: Stage, client: Client, cache: MaskCache, tmp_path: Path
) -> None:
    rows = [row for row in stage.rows if row.display_set_title == "Patient 001"]
    importing = replace(rows[0], image="", state=MaskState.IMPORTING)
    write_image(tmp_path / "other.mha", np.ones((4, 5, 6), np.uint8), GRID)
    stage.stored(rows[1]).write_bytes((tmp_path / "other.mha").read_bytes())
    stage.stored(rows[2]).write_bytes(b"no image")
    shown = previews.load_preview(client, cache, [importing, *rows[1:]])
    first, second, third, *others = shown.masks
    assert first.mask is None
    assert "still being imported" in first.trouble
    assert second.mask is not None
    assert not second.fits
    assert "6 × 5 × 4 voxels instead of" in second.differences[0]
    assert "can't be read" in third.trouble
    assert (first.help_target, third.help_target) == ("trouble#shown", "trouble#files")
    assert all(each.fits for each in others)
    assert {(each.one, each.other) for each in shown.overlaps} == {(1, 3)}
    assert shown.overlaps[0].dice is None


def test_of_masks_that_are_too_large_together_the_one_that_is_looked_at_is_loaded(
    stage: Stage, client: Client, cache: MaskCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previews, "MOST_TOGETHER", 96 * 96 * 28)
    rows = [row for row in stage.rows if row.display_set_title == "Patient 001"]
    shown = previews.load_preview(client, cache, rows, looked_at=rows[2].pk)
    assert [each.row for each in shown.masks] == rows
    assert [each.mask is not None for each in shown.masks] == [False, False, True, False]
    assert "too large to be in memory together" in shown.masks[0].trouble
    assert shown.masks[0].help_target == "trouble#shown"


@pytest.mark.hazard("A7")
def test_an_image_that_can_not_be_had_is_told(stage: Stage, client: Client, cache: MaskCache) -> None:
    row = stage.of("Patient 001", "reader1")
    image = row.display_set.values[0].image or ""
    stage.server.faults.add(faults.Status(404), path=image.partition("/api")[2])
    shown = previews.load_preview(client, cache, [row])
    assert shown.image is None
    assert shown.trouble
    assert shown.help_target == "trouble#access"
    assert shown.masks[0].mask is not None
    bare = replace(row, display_set=msgspec.structs.replace(row.display_set, values=()))
    assert previews.load_preview(client, cache, [bare]).trouble == "The display set has no image."


def test_of_several_images_somebody_chooses(stage: Stage, client: Client, cache: MaskCache) -> None:
    row = stage.of("Patient 001", "reader1")
    other = stage.of("Patient 002", "reader1").display_set.values[0]
    twin = msgspec.structs.replace(row.display_set.values[0].interface, slug="pet", title="PET")
    both = (row.display_set.values[0], Value(9, twin, image=other.image))
    asked = replace(row, display_set=msgspec.structs.replace(row.display_set, values=both))
    by_shape = previews.load_preview(client, cache, [asked])
    assert by_shape.chosen is not None
    assert by_shape.chosen.interface.slug == "ct-image", "the other one's voxels are of another size"

    same = (row.display_set.values[0], Value(9, twin, image=row.image))
    asked = replace(row, display_set=msgspec.structs.replace(row.display_set, values=same))
    shown = previews.load_preview(client, cache, [asked])
    assert shown.belongs.to_ask
    assert shown.image is None
    assert shown.trouble == ""
    chosen = previews.load_preview(client, cache, [asked], shown.belongs.candidates[0])
    assert chosen.image is not None


def test_of_images_of_one_shape_the_one_on_the_masks_grid_is_taken(
    stage: Stage, client: Client, cache: MaskCache, tmp_path: Path
) -> None:
    row = stage.of("Patient 001", "reader1")
    ct, other = (stage.of(title, "reader1").display_set.values[0] for title in ("Patient 001", "Patient 002"))
    twin = Value(9, msgspec.structs.replace(ct.interface, slug="later", title="Later CT"), image=other.image)
    asked = replace(row, display_set=msgspec.structs.replace(row.display_set, values=(ct, twin)))
    place(stage, ct.image, GRID, tmp_path)
    for url in (other.image, row.image):
        place(stage, url, replace(GRID, origin=(1.0, 2.0, 3.0)), tmp_path)
    for _ in ("by the beginnings of the files", "by the files that are kept"):
        belongs = choose_image(client, cache, asked)
        assert belongs.chosen is not None
        assert belongs.chosen.interface.slug == "later"
        assert previews.load_preview(client, cache, [asked]).masks[0].fits
    place(stage, other.image, GRID, tmp_path)
    assert choose_image(client, MaskCache(tmp_path / "new", "s", "u"), asked).to_ask


def place(stage: Stage, url: str | None, grid: Grid, folder: Path) -> None:
    """Let the image at *url* be another one, on *grid*."""
    images = stage.server.state.images
    image = images[(url or "").rstrip("/").rpartition("/")[2]]
    width, height, depth = grid.size
    wide, high, deep = grid.spacing
    put = msgspec.structs.replace(
        image,
        width=width,
        height=height,
        depth=depth,
        voxel_width_mm=wide,
        voxel_height_mm=high,
        voxel_depth_mm=deep,
    )
    images.put(image.pk, put)
    write_image(folder / "placed.mha", np.ones((depth, height, width), np.uint8), grid)
    stage.server.site.media(image.files[0].key).write_bytes((folder / "placed.mha").read_bytes())


def test_an_image_of_dicom_instances(stage: Stage, client: Client, cache: MaskCache, tmp_path: Path) -> None:
    row = stage.of("Patient 001", "reader1")
    before = previews.load_preview(client, cache, [row]).image
    as_dicom(stage, row.display_set.values[0].image or "", tmp_path / "series")
    shown = previews.load_preview(client, MaskCache(tmp_path / "other", "s", "u"), [row])
    assert before is not None
    assert shown.image is not None
    assert shown.masks[0].fits
    assert np.array_equal(shown.image.voxels, before.voxels)


@pytest.mark.hazard("A6")
def test_a_cache_that_can_not_be_written_is_told(stage: Stage, client: Client, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    shown = previews.load_preview(
        client, MaskCache(tmp_path / "file" / "below", "s", "u"), [stage.of("Patient 001", "reader1")]
    )
    assert "can't be kept" in shown.trouble
    assert "can't be kept" in shown.masks[0].trouble
    assert shown.help_target == shown.masks[0].help_target == "trouble#files"


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("questions", range(4))
def test_a_preview_that_nobody_waits_for_any_more_ends(
    stage: Stage, client: Client, cache: MaskCache, questions: int
) -> None:
    left = [questions]

    def check() -> None:
        if not left[0]:
            raise Cancelled("nobody waits")
        left[0] -= 1

    with pytest.raises(Cancelled):
        previews.load_preview(client, cache, [stage.of("Patient 001", "reader1")], check=check)


def test_a_whole_slide_is_not_loaded_only_to_be_refused(
    stage: Stage, client: Client, cache: MaskCache
) -> None:
    row = stage.of("Patient 001", "reader1")
    images = stage.server.state.images
    image = images[(row.display_set.values[0].image or "").rstrip("/").rpartition("/")[2]]
    images.put(image.pk, msgspec.structs.replace(image, width=120_000, height=90_000, depth=None))
    mask = images[row.image.rstrip("/").rpartition("/")[2]]
    images.put(mask.pk, msgspec.structs.replace(mask, width=120_000, height=90_000, depth=None))
    shown = previews.load_preview(client, cache, [row])
    assert "too large to be shown here: 120000 × 90000." in shown.masks[0].trouble
    assert not [entry for entry in stage.server.state.log if entry.path.startswith("/images/")]
    assert "too large to be shown here: 120000 × 90000." in shown.trouble


def test_a_preview_of_nothing(client: Client, cache: MaskCache) -> None:
    with pytest.raises(ValueError, match="nothing"):
        previews.load_preview(client, cache, [])


def test_facts_of_a_row(stage: Stage, client: Client) -> None:
    row = stage.of("Patient 001", "reader1")
    assert previews.facts(client, row) == previews.Facts(MaskState.READY, "96 × 96 × 28")
    assert previews.facts(client, replace(row, image="")).state is MaskState.IMPORTING
    gone = previews.facts(client, replace(row, image=f"{row.image[:-5]}0000/"))
    assert gone.state is MaskState.NO_ACCESS
    assert gone.trouble


def test_a_mask_that_is_still_imported(stage: Stage, client: Client, cache: MaskCache) -> None:
    with pytest.raises(FileError, match="still being imported"):
        previews.load_mask(client, cache, replace(stage.rows[0], image=""))
