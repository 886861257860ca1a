from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from gcdesk.imaging.files.look import look
from gcdesk.practice.catalogue import INTERFACES
from gcdesk.practice.sample_types import Samples
from gcdesk.practice.samples import make_samples


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("samples") / "new"


@pytest.fixture(scope="module")
def samples(folder: Path) -> Samples:
    return make_samples(folder)


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_they_are_small(samples: Samples, folder: Path) -> None:
    assert samples.sample_folder.parent == folder
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 30_000_000


def test_made_elsewhere_they_are_the_same(samples: Samples, folder: Path, tmp_path: Path) -> None:
    assert samples.images
    make_samples(tmp_path)
    assert digests(tmp_path) == digests(folder)


def test_made_again_nothing_is_written(samples: Samples, folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert make_samples(folder) == samples
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "samples.json").unlink(),
        lambda folder: (folder / "samples.json").write_text("[]"),
        lambda folder: (folder / "samples.json").write_text('{"version": 1'),
        lambda folder: (folder / "samples.json").write_text('{"version": 0, "files": {}}'),
        lambda folder: (folder / "images" / "ct_001.mha").write_bytes(b"short"),
        lambda folder: shutil.rmtree(folder / "sample cases"),
    ],
)
def test_what_is_not_whole_is_made_anew(
    samples: Samples, folder: Path, tmp_path: Path, damage: object
) -> None:
    assert callable(damage)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    (copy / "sample cases" / "mine.txt").write_text("stays unless its folder went")
    damage(copy)
    make_samples(copy)
    made = digests(copy)
    made.pop("sample cases/mine.txt", None)
    made.pop("samples.json")
    wanted = digests(folder)
    wanted.pop("samples.json")
    assert made == wanted


def test_twelve_display_sets(samples: Samples) -> None:
    chest, empty = samples.studies
    assert (chest.slug, empty.slug) == ("chest-ct-practice", "empty-practice")
    assert [each.title for each in chest.display_sets] == [f"Patient {n:03d}" for n in range(1, 13)]
    assert [each.order for each in chest.display_sets] == list(range(10, 130, 10))
    assert not empty.display_sets


def test_values_are_of_interfaces_that_the_server_has_and_of_their_kind(samples: Samples) -> None:
    images = {image.path for image in samples.images}
    used = set()
    for display_set in samples.studies[0].display_sets:
        used |= set(display_set.values)
        assert display_set.values["ct-image"] in images
        for slug, value in display_set.values.items():
            match INTERFACES[slug].super_kind:
                case "Image":
                    assert value in images
                case "File":
                    assert isinstance(value, Path)
                    assert value.is_file()
                case _:
                    assert not isinstance(value, Path)
    assert used == {
        *("ct-image", "airway-segmentation", "some-score", "patient-age", "is-smoker"),
        *("comment-text", "report", "lesion-boxes"),
    }


def test_every_image_can_be_read_and_is_in_order(samples: Samples) -> None:
    for image in samples.images:
        facts = look(image.path)
        assert (facts.trouble, facts.patient_data) == ("", False)
    assert len({image.name for image in samples.images}) == len(samples.images) == 18


def test_masks_are_on_the_grid_of_their_image_and_on_the_nodule(samples: Samples) -> None:
    study = samples.studies[0]
    ct_of = {each.title: each.values["ct-image"] for each in study.display_sets}
    masks = [answer for answer in study.answers if isinstance(answer.answer, Path)]
    assert len({answer.creator for answer in masks}) == 4
    for answer in masks:
        mask, ct = (SimpleITK.ReadImage(str(path)) for path in (answer.answer, ct_of[answer.display_set]))
        assert mask.GetSize() == ct.GetSize()
        assert mask.GetSpacing() == ct.GetSpacing()
        assert mask.GetOrigin() == ct.GetOrigin()
        inside = SimpleITK.GetArrayFromImage(ct)[SimpleITK.GetArrayFromImage(mask) > 0]
        assert inside.size > 5
        assert np.median(inside) > -100


def test_answers_are_for_questions_and_display_sets_of_the_study(samples: Samples) -> None:
    study = samples.studies[0]
    assert {answer.question for answer in study.answers} <= {question.key for question in study.questions}
    assert {answer.display_set for answer in study.answers} == {each.title for each in study.display_sets}
    assert {answer.creator for answer in study.answers} == {*study.readers, *study.editors}


def test_notes_tell_of_every_trouble(samples: Samples) -> None:
    assert len(samples.notes) == len(list(samples.trouble_folder.iterdir()))
    assert samples.dicom_folder.is_dir()
