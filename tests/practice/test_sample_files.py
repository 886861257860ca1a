from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import SimpleITK
from pydicom import dcmread

from gcdesk.practice.sample_chest import Grid
from gcdesk.practice.sample_files import write_dicom_series, write_json, write_metaimage, write_pdf

GRID = Grid((4, 3, 2), (0.7, 0.8, 5.0), (-10.5, 20.25, -300.0))
VOXELS = np.arange(24, dtype=np.int16).reshape(2, 3, 4) - 12


def check(image: Any) -> None:
    assert image.GetSize() == GRID.size
    assert image.GetSpacing() == pytest.approx(GRID.spacing)
    assert image.GetOrigin() == pytest.approx(GRID.origin)
    assert np.array_equal(SimpleITK.GetArrayFromImage(image), VOXELS)


@pytest.mark.parametrize("name", ["ct.mha", "ct.mhd"])
@pytest.mark.parametrize("compressed", [False, True])
def test_another_program_reads_the_metaimage(tmp_path: Path, name: str, compressed: bool) -> None:
    path = tmp_path / "new folder" / name
    write_metaimage(path, VOXELS, GRID, compressed=compressed)
    check(SimpleITK.ReadImage(str(path)))
    assert (tmp_path / "new folder" / "ct.raw").exists() is (name == "ct.mhd")


def test_another_program_reads_the_labels(tmp_path: Path) -> None:
    write_metaimage(tmp_path / "seg.mha", VOXELS.astype(np.uint8), GRID, compressed=True)
    image = SimpleITK.ReadImage(str(tmp_path / "seg.mha"))
    assert image.GetPixelID() == SimpleITK.sitkUInt8
    assert np.array_equal(SimpleITK.GetArrayFromImage(image), VOXELS.astype(np.uint8))


@pytest.mark.parametrize("ending", [".dcm", ""])
def test_another_program_reads_the_series(tmp_path: Path, ending: str) -> None:
    write_dicom_series(tmp_path, VOXELS, GRID, patient="001 One", ending=ending)
    reader = SimpleITK.ImageSeriesReader()
    (series,) = reader.GetGDCMSeriesIDs(str(tmp_path))
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(tmp_path), series))
    check(reader.Execute())


def test_two_series_of_a_patient_lie_beside_each_other(tmp_path: Path) -> None:
    for series in (1, 2):
        write_dicom_series(tmp_path, VOXELS, GRID, patient="001 One", series=series)
    slices = [dcmread(path) for path in sorted(tmp_path.iterdir())]
    assert len(slices) == len({each.SOPInstanceUID for each in slices}) == 4
    assert len({each.SeriesInstanceUID for each in slices}) == 2
    assert len({each.StudyInstanceUID for each in slices}) == 1
    assert {str(each.PatientName) for each in slices} == {"Practice^One"}


def test_json_is_one_value(tmp_path: Path) -> None:
    write_json(tmp_path / "new" / "score.json", 2.1)
    assert (tmp_path / "new" / "score.json").read_bytes() == b"2.1\n"
    assert json.loads((tmp_path / "new" / "score.json").read_bytes()) == 2.1


def test_the_pdf_is_well_formed(tmp_path: Path) -> None:
    write_pdf(tmp_path / "new" / "report.pdf", "Nobody was scanned.")
    content = (tmp_path / "new" / "report.pdf").read_bytes()
    assert content.startswith(b"%PDF-1.4\n")
    assert content.endswith(b"%%EOF\n")
    table = int(content.split(b"startxref\n")[1].split(b"\n")[0])
    assert content[table:].startswith(b"xref\n0 6\n")
    places = [int(line[:10]) for line in content[table:].splitlines()[3:8]]
    assert [content[place:].split(b"\n")[0] for place in places] == [b"%d 0 obj" % n for n in range(1, 6)]
    stream = content.split(b">>\nstream\n")[1].split(b"\nendstream")[0]
    assert b"/Length %d " % len(stream) in content
