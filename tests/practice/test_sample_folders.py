from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
import SimpleITK

from gcdesk.imaging.files.facts import FileKind
from gcdesk.imaging.files.look import look
from gcdesk.imaging.files.together import one_image
from gcdesk.practice.sample_folders import (
    SCORES,
    troubles,
    write_dicom_cases,
    write_sample_cases,
    write_trouble_cases,
)


@pytest.fixture(scope="module")
def trouble_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("troubles")
    write_trouble_cases(folder)
    return folder


def judged(case: Path, *names: str) -> str:
    return one_image([(name, look(case / name)) for name in names])


def test_eight_good_cases(tmp_path: Path) -> None:
    write_sample_cases(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"patient {n}" for n in range(1, 9)]
    for number, score in enumerate(SCORES, start=1):
        case = tmp_path / f"patient {number}"
        assert sorted(path.name for path in case.iterdir()) == ["ct.mha", "score.json", "seg.mha"]
        assert json.loads((case / "score.json").read_bytes()) == score
        ct, seg = (SimpleITK.ReadImage(str(case / name)) for name in ("ct.mha", "seg.mha"))
        assert (ct.GetSize(), ct.GetSpacing(), ct.GetOrigin()) == (
            seg.GetSize(),
            seg.GetSpacing(),
            seg.GetOrigin(),
        )
        assert judged(case, "ct.mha") == judged(case, "seg.mha") == ""
    assert len({(case / "ct.mha").read_bytes() for case in tmp_path.iterdir()}) == 8


@pytest.mark.hazard("F16")
def test_three_dicom_cases(tmp_path: Path) -> None:
    write_dicom_cases(tmp_path)
    for number in (1, 2, 3):
        files = sorted((tmp_path / f"patient {number}").iterdir())
        assert len(files) == 12
        assert {path.suffix for path in files} == ({""} if number == 3 else {".dcm"})
        assert one_image([(path.name, look(path)) for path in files]) == ""
        assert all(look(path).patient_data for path in files)


def test_every_trouble_has_its_folder_and_its_note(trouble_folder: Path) -> None:
    assert {path.name for path in trouble_folder.iterdir()} == {trouble.case for trouble in troubles()}
    assert len(troubles()) >= 12
    assert all(trouble.note.endswith(".") for trouble in troubles())


@pytest.mark.parametrize(
    ("case", "names", "part"),
    [
        pytest.param("cut off", ["ct.mha"], "cut off", marks=pytest.mark.hazard("F2")),
        pytest.param("empty file", ["ct.mha"], "is empty", marks=pytest.mark.hazard("F1")),
        pytest.param("header without voxels", ["ct.mhd"], "ct.raw", marks=pytest.mark.hazard("F11")),
        pytest.param("text in disguise", ["ct.mha"], "not an image", marks=pytest.mark.hazard("F16")),
        pytest.param("two scans", ["ct.mha", "ct old.mha"], "two images", marks=pytest.mark.hazard("F14")),
        ("header and voxels", ["ct.mhd", "ct.raw"], ""),
        ("Jansen_Piet_1958-03-12", ["ct.mha"], ""),
        ("system files", ["ct.mha"], ""),
    ],
)
def test_the_troubles_of_images(trouble_folder: Path, case: str, names: list[str], part: str) -> None:
    sentence = judged(trouble_folder / case, *names)
    assert part in sentence
    assert bool(part) == bool(sentence)


@pytest.mark.hazard("F14")
def test_two_series_lie_in_one_folder(trouble_folder: Path) -> None:
    files = list((trouble_folder / "two series" / "dicom").iterdir())
    facts = [look(path) for path in files]
    assert {each.kind for each in facts} == {FileKind.DICOM}
    assert len({each.series for each in facts}) == 2


@pytest.mark.hazard("F17")
def test_the_troubles_of_scores(trouble_folder: Path) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads((trouble_folder / "invalid score" / "score.json").read_bytes())
    assert (caught.value.lineno, caught.value.colno) == (3, 12)
    assert json.loads((trouble_folder / "score in words" / "score.json").read_bytes()) == "high"
    assert not (trouble_folder / "no score" / "score.json").exists()


@pytest.mark.hazard("F5")
def test_the_troubles_of_names(trouble_folder: Path) -> None:
    names = [path.name for path in (trouble_folder / "long file name").iterdir()]
    assert 128 < max(map(len, names)) < 255
    twins = [path.name for path in (trouble_folder / "twin names").iterdir() if path.suffix == ".txt"]
    assert {unicodedata.normalize("NFC", name) for name in twins} == {"Zoé.txt"}


@pytest.mark.hazard("F8")
def test_system_files_lie_beside_good_ones(trouble_folder: Path) -> None:
    names = {path.name for path in (trouble_folder / "system files").iterdir()}
    assert {"Thumbs.db", ".DS_Store", "._ct.mha", "desktop.ini", "ct.mha"} <= names
