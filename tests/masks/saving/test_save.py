from __future__ import annotations

import csv
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

import msgspec
import numpy as np
import pytest
from pydicom import dcmread

from gcdesk.api.client import Client
from gcdesk.errors import FileError, TokenRefused
from gcdesk.imaging.consensus import Way
from gcdesk.imaging.grids import same_grid
from gcdesk.imaging.volume import read_volume
from gcdesk.masks.saving.manifest import MANIFEST, read_manifest
from gcdesk.masks.saving.options import Decision, Format, SaveOptions
from gcdesk.masks.saving.plan import Plan
from gcdesk.masks.saving.save import Outcome, Saving
from gcdesk.masks.saving.states import (
    Differs,
    Failed,
    Held,
    Kept,
    Loading,
    Saved,
    SaveState,
    Stopped,
    There,
    is_done,
)
from gcdesk.practice import faults
from gcdesk.practice.records import ImageFile
from tests.imaging.volumes import write_image
from tests.masks.conftest import FAST, Stage


@pytest.fixture
def options(tmp_path: Path) -> SaveOptions:
    return SaveOptions(tmp_path / "out")


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def loaded(stage: Stage) -> int:
    """How many files of masks the server's storage gave out."""
    return sum(
        entry.port == "storage" and entry.path.startswith("/images/") for entry in stage.server.state.log
    )


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
    assert state.reason == "it is of Patient 001 · reader1"


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


def as_dicom(stage: Stage, image_url: str, folder: Path) -> None:
    """Let the server have the image as a DICOM image set, of the same voxels."""
    from gcdesk.practice.records import Instance
    from gcdesk.practice.sample_chest import Grid
    from gcdesk.practice.sample_files import write_dicom_series

    state = stage.server.state
    image = state.images[image_url.rstrip("/").rpartition("/")[2]]
    volume = read_volume(stage.server.site.media(image.files[0].key))
    x, y, z = volume.grid.size
    grid = Grid((x, y, z), volume.grid.spacing, volume.grid.origin)
    write_dicom_series(folder, volume.voxels.astype(np.int16), grid, patient="009 Nine")
    instances = []
    for number, path in enumerate(sorted(folder.iterdir())):
        key = f"images/dicom/{image.pk}/{path.name}"
        stage.server.site.media(key).parent.mkdir(parents=True, exist_ok=True)
        stage.server.site.media(key).write_bytes(path.read_bytes())
        instances.append(Instance(f"1.2.{number}", key))
    state.images.put(
        image.pk,
        msgspec.structs.replace(image, files=(), dicom_image_set="set-1", instances=tuple(instances)),
    )


# ---- images and consensus


def test_images_are_saved_beside_their_masks(stage: Stage, options: SaveOptions) -> None:
    rows = (stage.of("Patient 001", "reader1"), stage.of("Patient 001", "reader2"))
    outcome = stage.save(replace(options, images=True), *rows)
    assert all(isinstance(state, Saved) for state in outcome.states.values())
    (image,) = (line for line in read_manifest(options.folder) if line.what == "image")
    assert image.file == "Patient 001/CT Image.mha"
    assert image.labels == image.note == ""
    assert len(outcome.states) == 3


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
    assert line.reader == f"consensus ({way})"
    assert int(line.voxels) == agreed.voxels.sum()


@pytest.mark.hazard("A7")
def test_a_consensus_with_a_mask_that_can_not_be_had_is_told(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader2")
    stage.stored(row).write_bytes(b"no image at all")
    rows = tuple(row for row in stage.rows if row.display_set_title == "Patient 001")
    outcome = stage.save(replace(options, consensus=Way.MAJORITY), *rows)
    (failed,) = (state for state in outcome.states.values() if isinstance(state, Failed))
    assert "without the mask of reader2" in failed.reason
    assert sum(isinstance(state, Saved) for state in outcome.states.values()) == len(rows)


# ---- what is wrong with a mask


@pytest.mark.hazard("A7")
def test_each_trouble_is_told_in_its_row_and_the_others_go_on(
    stage: Stage, options: SaveOptions, tmp_path: Path
) -> None:
    state = stage.server.state
    titles = [row for row in stage.rows if row.reader() == "reader1"]
    importing, gone, forbidden, tiff, dicom, empty, fileless = titles[:7]
    pks = {row.pk: row.image.rstrip("/").rpartition("/")[2] for row in titles}
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


# ---- the network


@pytest.mark.hazard("N1")
def test_a_download_that_is_cut_arrives_whole(stage: Stage, options: SaveOptions) -> None:
    rng = np.random.default_rng(1)
    row = stage.of("Patient 001", "reader1")
    content = stage.stored(row).read_bytes() + rng.bytes(3_000_000)
    stage.stored(row).write_bytes(content)
    stage.server.faults.add(faults.Drop(after=1_200_000), path="^/images/", times=2)
    (state,) = stage.save(options, row).states.values()
    assert isinstance(state, Saved)
    assert (options.folder / state.file).read_bytes() == content
    assert loaded(stage) == 3


@pytest.mark.hazard("N1")
def test_a_mask_that_changes_while_it_is_loaded_is_begun_anew(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    stored = stage.stored(row)
    stored.write_bytes(stored.read_bytes() + bytes(3_000_000))
    changed = stored.read_bytes() + b"x"
    stage.server.faults.add(faults.Drop(after=1_200_000), path="^/images/", times=1)
    stage.server.faults.add(faults.Delay(0.3), path="^/images/", skip=1)
    saving = stage.saving(options, row)
    with in_background(saving.run) as outcome:
        until(lambda: loaded(stage) >= 1)
        stored.write_bytes(changed)
    (state,) = outcome().states.values()
    assert isinstance(state, Saved)
    assert (options.folder / state.file).read_bytes() == changed


@pytest.mark.hazard("N1")
def test_what_does_not_arrive_fails_alone_and_can_be_tried_again(stage: Stage, options: SaveOptions) -> None:
    row = stage.of("Patient 001", "reader1")
    key = stage.stored(row).name
    stage.server.faults.add(faults.Drop(after=100), path=f"^/images/.*{key}")
    planned = stage.planned(options, *stage.rows[:6])
    outcome = run(stage, planned)
    failed = [key for key, state in outcome.states.items() if isinstance(state, Failed)]
    assert failed == [f"mask:{row.pk}:as stored"]
    assert not list(options.folder.rglob("*.part*"))
    stage.server.faults.clear()
    again = run(stage, planned.only(failed))
    assert [type(state) for state in again.states.values()] == [Saved]


@pytest.mark.hazard("N5")
def test_a_busy_server_is_waited_for_and_the_row_says_so(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.server.faults.add(faults.Status(503, retry_after=0), path="cases/images/", times=1)
    saving = stage.saving(options, stage.rows[0])
    seen: list[SaveState] = []
    put = saving.board.put

    def noted(key: str, state: SaveState) -> None:
        seen.append(state)
        put(key, state)

    monkeypatch.setattr(saving.board, "put", noted)
    (state,) = saving.run().states.values()
    assert isinstance(state, Saved)
    assert any(isinstance(each, Held) and "busy" in each.reason for each in seen)


@pytest.mark.hazard("N7")
def test_a_refused_token_ends_everything(stage: Stage, options: SaveOptions) -> None:
    stage.server.faults.add(
        faults.Status(401, body={"detail": "Invalid token."}), path="cases/images/", skip=3
    )
    outcome = stage.save(options)
    assert isinstance(outcome.error, TokenRefused)
    assert any(isinstance(state, Stopped) for state in outcome.states.values())
    assert not any(isinstance(state, Failed) for state in outcome.states.values())
    stage.server.faults.clear()
    assert all(map(is_done, stage.save(options).states.values()))


@pytest.mark.hazard("G9")
def test_the_token_does_not_go_to_storage(stage: Stage, options: SaveOptions) -> None:
    """The practice server's storage refuses whoever brings a token."""
    outcome = stage.save(options, stage.rows[0])
    assert all(map(is_done, outcome.states.values()))


# ---- the disk


@pytest.mark.hazard("A6")
def test_a_full_disk_is_told_and_leaves_nothing_half_done(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as injected:
        injected.setattr("gcdesk.masks.fetching.Path.open", full_after(200), raising=False)
        outcome = stage.save(options, *stage.rows[:4])
    assert all(isinstance(state, Failed) for state in outcome.states.values())
    assert {state.reason for state in outcome.states.values() if isinstance(state, Failed)} == {
        "The disk is full. Make room on it, then try again."
    }
    assert files(options.folder) == []
    assert all(map(is_done, stage.save(options, *stage.rows[:4]).states.values()))


def full_after(size: int) -> Callable[..., object]:
    """``Path.open`` for a disk that has room for *size* bytes of each ``.part``."""
    real = Path.open

    def opened(path: Path, mode: str = "r", *args: object, **more: object) -> object:
        file = real(path, mode, *args, **more)  # type: ignore[call-overload]
        if ".part" in path.name and "w" in mode:
            write, room = file.write, [size]

            def limited(block: bytes) -> int:
                room[0] -= len(block)
                if room[0] < 0:
                    raise OSError(28, "No space left on device")
                return int(write(block))

            return _Limited(file, limited)
        return file

    return opened


class _Limited:
    def __init__(self, file: object, write: Callable[[bytes], int]) -> None:
        self._file, self.write = file, write

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()  # type: ignore[attr-defined]


@pytest.mark.hazard("A6")
def test_a_folder_that_may_not_be_written_into(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(FileError, match="you may not write into the folder"):
        stage.save(options, stage.rows[0])


def test_a_folder_that_can_not_be_made(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileError, match="can't be written"):
        run(stage, Plan((), SaveOptions(tmp_path / "file" / "below")))


def test_a_part_of_the_folder_that_is_a_file_is_told_in_its_row(stage: Stage, options: SaveOptions) -> None:
    options.folder.mkdir()
    (options.folder / "Patient 001").write_bytes(b"a file")
    outcome = stage.save(options, stage.of("Patient 001", "reader1"), stage.of("Patient 002", "reader1"))
    assert sorted(type(state).__name__ for state in outcome.states.values()) == ["Failed", "Saved"]


def test_somebody_elses_masks_csv_stops_the_run(stage: Stage, options: SaveOptions) -> None:
    options.folder.mkdir()
    (options.folder / MANIFEST).write_text("name,age\n", encoding="utf-8")
    with pytest.raises(FileError, match="did not write"):
        run(stage, Plan((), options))


@pytest.mark.hazard("A6")
def test_a_manifest_that_can_not_be_written_is_told(
    stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gcdesk.masks.saving.kept_manifest.write_manifest", full)
    outcome = stage.save(options, stage.rows[0])
    assert "disk is full" in outcome.trouble


def test_workplaces_of_a_crash_are_removed(stage: Stage, options: SaveOptions) -> None:
    old, young = options.folder / ".gcdesk-old", options.folder / ".gcdesk-young"
    for folder in (old, young):
        folder.mkdir(parents=True)
        (folder / "mask.mha").write_bytes(b"x")
    os.utime(old, (1, 1))
    stage.save(options, stage.rows[0])
    assert not old.exists()
    assert young.exists()


# ---- pausing and cancelling


@pytest.mark.hazard("G7")
@pytest.mark.parametrize("effect", [faults.Hang(), faults.Delay(60)])
@pytest.mark.parametrize("path", ["^/images/", "cases/images/"])
def test_cancelling_ends_within_two_seconds(
    stage: Stage, options: SaveOptions, effect: faults.Effect, path: str
) -> None:
    stage.server.faults.add(effect, path=path, skip=3)
    saving = stage.saving(options)
    with in_background(saving.run) as outcome:
        until(lambda: saving.board.progress.done >= 2)
        began = time.monotonic()
        saving.cancel()
        states = outcome().states
        assert time.monotonic() - began < 2
    assert {type(state) for state in states.values()} == {Saved, Stopped}
    assert not list(options.folder.rglob("*.part*"))
    stage.server.faults.clear()
    again = stage.save(options)
    assert sum(isinstance(state, There) for state in again.states.values()) == sum(
        map(is_done, states.values())
    )
    assert all(map(is_done, again.states.values()))


def test_while_it_is_paused_nothing_arrives(stage: Stage, options: SaveOptions) -> None:
    stage.server.faults.bandwidth = 60_000
    saving = stage.saving(replace(options, workers=2))
    with in_background(saving.run) as outcome:
        until(
            lambda: any(isinstance(state, Loading) and state.done for state in saving.board.states().values())
        )
        saving.pause()
        assert saving.paused
        stage.server.faults.bandwidth = None
        until(lambda: settled(stage))
        arrived = saving.board.progress
        assert arrived.over < arrived.rows
        assert not saving.board.take() or settled(stage)
        assert saving.board.progress == arrived
        saving.go_on()
        states = outcome().states
    assert all(isinstance(state, Saved) for state in states.values())


@pytest.mark.hazard("G7")
def test_cancelling_while_paused(stage: Stage, options: SaveOptions) -> None:
    saving = stage.saving(options)
    saving.pause()
    with in_background(saving.run) as outcome:
        saving.cancel()
        assert all(isinstance(state, Stopped) for state in outcome().states.values())


def test_a_defect_is_raised(stage: Stage, options: SaveOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("gcdesk.masks.saving.save.save", broken)
    with pytest.raises(ZeroDivisionError):
        stage.save(options)


def run(stage: Stage, planned: Plan) -> Outcome:
    return Saving(stage.connection, planned, policy=FAST).run()


@contextmanager
def in_background(call: Callable[[], Outcome]) -> Iterator[Callable[[], Outcome]]:
    """*call* on a thread; gives what waits for its result."""
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(call)
        yield lambda: future.result(30)


def until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < ends, "it did not come to that"
        time.sleep(0.005)


def settled(stage: Stage) -> bool:
    """Whether the server has heard nothing new for a while."""
    before = len(stage.server.state.log)
    time.sleep(0.1)
    return len(stage.server.state.log) == before
