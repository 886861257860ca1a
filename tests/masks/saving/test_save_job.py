from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest
from pydicom import dcmread

from gcdesk.api.client import Client
from gcdesk.imaging.grids import same_grid
from gcdesk.imaging.volumes.volume import read_volume
from gcdesk.masks.saving.manifest import MANIFEST, read_manifest
from gcdesk.masks.saving.options import Decision, Format, SaveOptions
from gcdesk.masks.saving.states import (
    Differs,
    Failed,
    Kept,
    Saved,
    There,
    is_done,
)
from gcdesk.practice import faults
from gcdesk.practice.records import ImageFile
from tests.imaging.written import write_image
from tests.masks.conftest import Stage
from tests.masks.saving.acting import as_dicom, files

# ---- what arrives


def test_all_masks_arrive_byte_for_byte(stage: Stage, options: SaveOptions) -> None:
    outcome = stage.save(options)
    assert len(stage.rows) > 20
    assert [state for state in outcome.states.values() if not isinstance(state, Saved)] == []
    assert outcome.trouble == ""
    row = stage.of("Patient 001", "reader2")
    file = options.folder / "Patient 001" / "Outline the nodule_reader2.mha"
    assert file.read_bytes() == stage.stored(row).read_bytes()
    assert len(files(options.folder)) == len(stage.rows) + 1
    assert not list(options.folder.rglob("*.part*")) + list(options.folder.glob(".gcdesk*"))


def test_the_manifest_says_what_each_file_is(stage: Stage, options: SaveOptions) -> None:
    stage.save(replace(options, names={"reader1": "R01"}), stage.of("Patient 001", "reader1"))
    with (options.folder / MANIFEST).open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file)
    row = stage.of("Patient 001", "reader1")
    stored = stage.stored(row).read_bytes()
    voxels = read_volume(stage.stored(row))
    drawn = int((voxels.voxels == 1).sum())
    assert line["file"] == "Patient 001/Outline the nodule_R01.mha"
    assert (line["display_set"], line["display_set_pk"]) == ("Patient 001", row.display_set.pk)
    assert (line["question"], line["reader"], line["created"]) == ("Outline the nodule", "R01", row.created)
    assert (line["labels"], line["label_names"], line["voxels"]) == ("1", "nodule", str(drawn))
    assert float(line["volume_ml"]) == pytest.approx(drawn * (voxels.grid.voxel_ml or 0), rel=1e-4)
    assert line["sha256"] == hashlib.sha256(stored).hexdigest()
    assert line["size"] == str(len(stored))
    assert line["source"] == row.image
    assert "reader1" not in (options.folder / MANIFEST).read_text(encoding="utf-8-sig")


@pytest.mark.hazard("G9")
def test_no_signature_gets_into_the_manifest(stage: Stage, options: SaveOptions) -> None:
    stage.save(options)
    text = (options.folder / MANIFEST).read_text(encoding="utf-8-sig")
    assert "X-Amz" not in text
    assert "?" not in text


@pytest.mark.hazard("A5")
def test_names_of_a_study_can_not_lead_out_of_the_folder(stage: Stage, options: SaveOptions) -> None:
    rows = tuple(
        replace(
            row,
            display_set=msgspec.structs.replace(row.display_set, title=title),
            creator=creator,
            is_ground_truth=False,
        )
        for row, title, creator in zip(
            stage.rows,
            ["../../evil", "/etc/passwd", "CON", "a:b", "case", "CASE", "c\0d", "x" * 400, ""],
            ["../x", "C:\\x", "nul", "a/b", "r", "R", "..", "y" * 400, "."],
            strict=False,
        )
    )
    outcome = replace(stage, rows=rows).save(options)
    assert all(isinstance(state, Saved) for state in outcome.states.values())
    found = files(options.folder)
    assert len(found) == len(rows) + 1
    assert len({name.casefold() for name in found}) == len(found)
    assert [
        path.name for path in options.folder.parent.iterdir() if path.name not in {"practice", "out"}
    ] == []


@pytest.mark.hazard("A5")
def test_a_folder_that_leads_elsewhere_is_not_followed(
    stage: Stage, options: SaveOptions, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    options.folder.mkdir()
    (options.folder / "Patient 001").symlink_to(elsewhere, target_is_directory=True)
    row = stage.of("Patient 001", "reader1")
    (state,) = stage.save(options, row).states.values()
    assert isinstance(state, Failed)
    assert "leads out of the chosen folder" in state.reason
    assert list(elsewhere.iterdir()) == []


# ---- again


@pytest.mark.hazard("A6")
def test_what_is_there_and_right_is_not_loaded_again(stage: Stage, options: SaveOptions) -> None:
    stage.save(options, *stage.rows[:5])
    before = len(stage.server.state.log)
    outcome = stage.save(options, *stage.rows[:5])
    assert all(isinstance(state, There) for state in outcome.states.values())
    assert len(stage.server.state.log) == before
    outcome = stage.save(options)
    assert sum(isinstance(state, There) for state in outcome.states.values()) == 5
    assert all(map(is_done, outcome.states.values()))


@pytest.mark.hazard("A6")
@pytest.mark.parametrize(
    ("decision", "kind"),
    [
        (Decision.ASK, Differs),
        (Decision.KEEP, Kept),
        (Decision.REPLACE, Saved),
        (Decision.BESIDE, Saved),
    ],
)
def test_a_file_that_was_changed_is_never_overwritten_without_asking(
    stage: Stage, options: SaveOptions, decision: Decision, kind: type
) -> None:
    row = stage.of("Patient 001", "reader1")
    stage.save(options, row)
    file = options.folder / "Patient 001" / "Outline the nodule_reader1.mha"
    file.write_bytes(b"my own work")
    (state,) = stage.save(replace(options, decision=decision), row).states.values()
    assert isinstance(state, kind)
    assert (file.read_bytes() == b"my own work") == (decision is not Decision.REPLACE)
    if isinstance(state, Differs):
        assert "changed since it was saved" in state.reason
    if decision is Decision.BESIDE:
        beside = options.folder / "Patient 001" / "Outline the nodule_reader1 (2).mha"
        assert beside.read_bytes() == stage.stored(row).read_bytes()
        (again,) = stage.save(options, row).states.values()
        assert again == There("Patient 001/Outline the nodule_reader1 (2).mha", len(beside.read_bytes()))


@pytest.mark.hazard("A6")
@pytest.mark.parametrize(("content", "kind"), [(None, There), (b"somebody else's", Differs)])
def test_a_file_that_no_manifest_knows_is_compared(
    stage: Stage, options: SaveOptions, content: bytes | None, kind: type
) -> None:
    row = stage.of("Patient 001", "reader1")
    file = options.folder / "Patient 001" / "Outline the nodule_reader1.mha"
    file.parent.mkdir(parents=True)
    file.write_bytes(stage.stored(row).read_bytes() if content is None else content)
    (state,) = stage.save(options, row).states.values()
    assert isinstance(state, kind)
    assert len(read_manifest(options.folder)) == (1 if content is None else 0)
    assert files(file.parent) == [file.name]
    if content is not None:
        (kept,) = stage.save(replace(options, decision=Decision.KEEP), row).states.values()
        assert isinstance(kept, Kept)
        (replaced,) = stage.save(replace(options, decision=Decision.REPLACE), row).states.values()
        assert isinstance(replaced, Saved)


@pytest.mark.hazard("A6")
def test_a_mask_that_was_drawn_anew_is_asked_about(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    stage.save(options, row)
    redrawn = replace(row, image=stage.of("Patient 001", "reader2").image)
    (state,) = stage.save(options, redrawn).states.values()
    assert isinstance(state, Differs)
    assert "another mask was drawn" in state.reason


@pytest.mark.hazard("A6")
def test_a_file_of_something_else_is_asked_about(stage: Stage, options: SaveOptions) -> None:
    stage.save(replace(options, pattern="mask"), stage.of("Patient 001", "reader1"))
    other = replace(stage, rows=(stage.of("Patient 002", "reader2"),))
    (state,) = other.save(replace(options, pattern="mask")).states.values()
    assert isinstance(state, Differs)
    assert state.reason == "it belongs to Patient 001 · reader1"


def test_a_mask_is_called_the_same_whatever_is_selected(stage: Stage, options: SaveOptions) -> None:
    flat = replace(options, pattern="{display_set}")
    names = {job.key: job.stem for job in stage.planned(flat).jobs}
    for row in stage.rows[:4]:
        (job,) = stage.planned(flat, row).jobs
        assert names[job.key] == job.stem


# ---- formats


def test_nifti_keeps_the_geometry(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    (state,) = stage.save(replace(options, format=Format.NIFTI), row).states.values()
    assert isinstance(state, Saved)
    saved, stored = read_volume(options.folder / state.file), read_volume(stage.stored(row))
    assert state.file.endswith(".nii.gz")
    assert np.array_equal(saved.voxels, stored.voxels)
    assert same_grid(saved.grid, stored.grid)
    (again,) = stage.save(replace(options, format=Format.NIFTI), row).states.values()
    assert isinstance(again, There)


def test_png_slices_are_in_a_folder(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    wanted = replace(options, format=Format.PNG)
    (state,) = stage.save(wanted, row).states.values()
    assert isinstance(state, Saved)
    stored = read_volume(stage.stored(row)).voxels
    names = files(options.folder / state.file)
    assert len(names) == len(stored)
    for name, plane in zip(names, stored, strict=True):
        assert np.array_equal(read_volume(options.folder / state.file / name).voxels[0], plane)
    (again,) = stage.save(wanted, row).states.values()
    assert isinstance(again, There)
    (options.folder / state.file / names[0]).write_bytes(b"")
    (replaced,) = stage.save(replace(wanted, decision=Decision.REPLACE), row).states.values()
    assert isinstance(replaced, Saved)
    assert len(files(options.folder)) == len(stored) + 1


def test_a_mask_of_two_dimensions_is_one_png(stage: Stage, options: SaveOptions, tmp_path: Path) -> None:
    row = stage.of("Patient 001", "reader1")
    write_image(tmp_path / "flat.mha", np.eye(9, dtype=np.uint8))
    stage.stored(row).write_bytes((tmp_path / "flat.mha").read_bytes())
    (state,) = stage.save(replace(options, format=Format.PNG), row).states.values()
    assert isinstance(state, Saved)
    assert state.file == "Patient 001/Outline the nodule_reader1.png"
    assert np.array_equal(read_volume(options.folder / state.file).voxels[0], np.eye(9))


@pytest.mark.hazard("A7")
def test_dicom_seg_without_instances_is_told(stage: Stage, options: SaveOptions) -> None:
    (state,) = stage.save(
        replace(options, format=Format.SEG), stage.of("Patient 001", "reader1")
    ).states.values()
    assert isinstance(state, Failed)
    assert "needs the DICOM instances" in state.reason


def test_dicom_seg_on_the_instances_of_its_image(stage: Stage, options: SaveOptions, tmp_path: Path) -> None:
    row, other = stage.of("Patient 001", "reader1"), stage.of("Patient 001", "reader2")
    as_dicom(stage, row.display_set.values[0].image or "", tmp_path / "series")
    outcome = stage.save(replace(options, format=Format.SEG, images=True), row, other)
    seg = dcmread(options.folder / "Patient 001" / "Outline the nodule_reader1.dcm")
    assert seg.Modality == "SEG"
    assert seg.SegmentSequence[0].SegmentLabel == "nodule"
    assert int(seg.pixel_array.sum()) == int((read_volume(stage.stored(row)).voxels == 1).sum())
    assert all(isinstance(state, Saved) for state in outcome.states.values())
    (title,) = (
        job.stem for job in stage.planned(replace(options, images=True), row).jobs if job.what == "image"
    )
    assert len(files(options.folder / title)) == len(list((tmp_path / "series").iterdir()))
    asked = [e.path for e in stage.server.state.log if e.path.endswith("/dicom/instances/")]
    assert len(asked) == 2, "once for both masks, and once for the image"


# ---- images


def test_images_are_saved_beside_their_masks(stage: Stage, options: SaveOptions) -> None:
    rows = (stage.of("Patient 001", "reader1"), stage.of("Patient 001", "reader2"))
    outcome = stage.save(replace(options, images=True), *rows)
    assert all(isinstance(state, Saved) for state in outcome.states.values())
    (image,) = (line for line in read_manifest(options.folder) if line.what == "image")
    assert image.file == "Patient 001/CT Image.mha"
    assert image.labels == image.note == ""
    assert len(outcome.states) == 3


# ---- what is wrong with a mask


@pytest.mark.hazard("A7")
def test_each_trouble_is_told_in_its_row_and_the_others_go_on(
    stage: Stage, options: SaveOptions, tmp_path: Path
) -> None:
    state = stage.server.state
    titles = [row for row in stage.rows if row.reader() == "reader1"]
    importing, gone, forbidden, tiff, dicom, empty, fileless = titles[:7]
    pks = {row.pk: row.image.rstrip("/").rpartition("/")[2] for row in titles}
    imported = next(a for a in state.answers if a.pk == importing.pk)
    state.put_answer(msgspec.structs.replace(imported, answer_image=""))
    rows = [replace(importing, image=""), replace(gone, image=f"{gone.image[:-5]}0000/"), *titles[2:]]

    key = state.images[pks[forbidden.pk]].files[0].key
    stage.server.faults.add(faults.Status(403), path=f"/media/{key}")
    image = state.images[pks[tiff.pk]]
    write_image(tmp_path / "a.tif", np.eye(9, dtype=np.uint8))
    tif = image.files[0].key.replace(".mha", ".tif")
    stage.server.site.media(tif).write_bytes((tmp_path / "a.tif").read_bytes())
    state.images.put(image.pk, msgspec.structs.replace(image, files=(ImageFile("f", tif, "TIFF"),)))
    image = state.images[pks[dicom.pk]]
    state.images.put(image.pk, msgspec.structs.replace(image, files=(), dicom_image_set="set"))
    write_image(tmp_path / "e.mha", np.zeros((3, 4, 5), np.uint8))
    stage.stored(empty).write_bytes((tmp_path / "e.mha").read_bytes())
    image = state.images[pks[fileless.pk]]
    state.images.put(image.pk, msgspec.structs.replace(image, files=()))

    outcome = stage.save(options, *rows)
    told = {row.pk: outcome.states[f"mask:{row.pk}:as stored"] for row in rows}
    for row, sentence in [
        (importing, "still being imported"),
        (gone, "does not exist any more"),
        (forbidden, "no right"),
        (dicom, "DICOM image set"),
        (fileless, "no file"),
    ]:
        failed = told[row.pk]
        assert isinstance(failed, Failed)
        assert sentence in failed.reason
    for row, note in [(tiff, "TIFF, not MetaImage"), (empty, "nothing is drawn")]:
        saved = told[row.pk]
        assert isinstance(saved, Saved)
        assert saved.note == note
    assert all(isinstance(told[row.pk], Saved) for row in titles[7:])


@pytest.mark.hazard("A7")
def test_a_mask_whose_import_ended_meanwhile_is_saved(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    (state,) = stage.save(options, replace(row, image="")).states.values()
    assert isinstance(state, Saved)
    (line,) = read_manifest(options.folder)
    assert line.source == row.image
    for again in (row, replace(row, image="")):
        (state,) = stage.save(options, again).states.values()
        assert isinstance(state, There)
    gone = replace(stage, rows=(replace(row, image="", pk=f"{row.pk[:-4]}0000"),))
    (state,) = gone.save(options).states.values()
    assert isinstance(state, Failed)
    assert "does not exist any more" in state.reason


@pytest.mark.hazard("A7")
def test_what_is_no_mask_is_saved_as_it_is_and_noted(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    stage.stored(row).write_bytes(b"no image at all")
    (state,) = stage.save(options, row).states.values()
    assert isinstance(state, Saved)
    assert state.note == "its labels could not be read"
    (state,) = stage.save(replace(options, format=Format.NIFTI), row).states.values()
    assert isinstance(state, Failed)
    assert files(options.folder) == ["Patient 001/Outline the nodule_reader1.mha", MANIFEST]


def test_a_reader_gets_no_more_than_he_may_see(
    stage: Stage, client_for: Callable[[str], Client], options: SaveOptions
) -> None:
    """Rows of an editor, saved by a reader's token: others' masks are 404."""
    reader = replace(stage, connection=client_for("reader1").connection)
    outcome = reader.save(options, stage.of("Patient 001", "reader1"), stage.of("Patient 001", "reader2"))
    own, other = (
        outcome.states[f"mask:{stage.of('Patient 001', r).pk}:as stored"] for r in ("reader1", "reader2")
    )
    assert isinstance(own, Saved)
    assert isinstance(other, Failed)
