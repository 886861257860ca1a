from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.imaging.files.look import look
from gcdesk.imaging.files.together import one_image
from tests.imaging.build import write_slices

MHA = FileFacts(FileKind.METAIMAGE)
MHD = FileFacts(FileKind.METAIMAGE_HEADER, data_files=("ct.raw",))
RAW = FileFacts(FileKind.UNKNOWN)
TEXT = FileFacts(FileKind.TEXT)


def dicom(series: str = "1.2") -> FileFacts:
    return FileFacts(FileKind.DICOM, series=series, patient_data=True)


@pytest.mark.parametrize(
    "files",
    [
        [],
        [("ct.mha", MHA)],
        [("ct.mhd", MHD), ("ct.raw", RAW)],
        [("a/ct.raw", RAW), ("a/ct.mhd", MHD)],
        [("ct.mhd", FileFacts(FileKind.METAIMAGE_HEADER, ("C:\\x\\ct.raw",))), ("ct.raw", RAW)],
        [("ct.mhd", MHD), ("CT.RAW", RAW)],
        [("ct.mhd", MHD), ("ct.raw", TEXT)],
        [("1", dicom()), ("2", dicom())],
        [("slide.mrxs", FileFacts(FileKind.JPEG))],
        [("a", RAW), ("b", RAW)],
        [("slices.zip", FileFacts(FileKind.ZIP))],
    ],
)
def test_what_can_be_one_image(files: list[tuple[str, FileFacts]]) -> None:
    assert one_image(files) == ""


def test_a_data_file_is_found_however_its_letters_are_composed() -> None:
    header = FileFacts(FileKind.METAIMAGE_HEADER, (unicodedata.normalize("NFC", "Zoé.raw"),))
    assert one_image([("a.mhd", header), (unicodedata.normalize("NFD", "Zoé.raw"), RAW)]) == ""


@pytest.mark.hazard("F11")
def test_a_header_without_its_voxels() -> None:
    assert (
        one_image([("p/ct.mhd", MHD)])
        == "ct.mhd keeps its voxels in ct.raw, which is not among the files. Choose that one, too."
    )
    slices = FileFacts(FileKind.METAIMAGE_HEADER, data_files=("1.raw", "2.raw", "3.raw"))
    sentence = one_image([("ct.mhd", slices), ("1.raw", RAW)])
    assert (
        sentence
        == "ct.mhd keeps its voxels in 2 files that are not among these: 2.raw and others. Choose them, too."
    )


@pytest.mark.hazard("F11")
def test_voxels_that_are_empty() -> None:
    empty = FileFacts(FileKind.EMPTY, trouble="The file is empty.")
    assert one_image([("ct.mhd", MHD), ("ct.raw", empty)]) == "ct.raw: The file is empty."


@pytest.mark.hazard("F14")
@pytest.mark.parametrize(
    ("files", "parts"),
    [
        ([("a.mhd", MHD), ("b.mhd", MHD), ("ct.raw", RAW)], ["two images", "a.mhd and b.mhd."]),
        ([("a.mha", MHA), ("b.mha", MHA), ("c.mha", MHA)], ["3 images", "a.mha, b.mha and others."]),
        ([("ct.mhd", MHD), ("ct.raw", RAW), ("b.mha", MHA)], ["two images"]),
        ([("1", dicom("1.2")), ("2", dicom("1.3"))], ["2 series"]),
        ([("1", dicom()), ("ct.mha", MHA)], ["1 is DICOM", "ct.mha"]),
        ([("1", dicom()), ("stray.bin", RAW)], ["stray.bin does not belong to the image in 1"]),
        ([("ct.mha", MHA), ("stray.bin", RAW)], ["stray.bin does not belong"]),
        ([("ct.mhd", MHD), ("ct.raw", RAW), ("ct2.raw", RAW)], ["ct2.raw does not belong"]),
    ],
)
def test_more_than_one_image(files: list[tuple[str, FileFacts]], parts: list[str]) -> None:
    sentence = one_image(files)
    assert all(part in sentence for part in parts), sentence


@pytest.mark.hazard("F16")
@pytest.mark.parametrize(
    "kind", [FileKind.PDF, FileKind.JSON, FileKind.CSV, FileKind.TEXT, FileKind.DICOMDIR, FileKind.MP4]
)
def test_files_that_are_no_image(kind: FileKind) -> None:
    assert (
        one_image([("1", dicom()), ("x/other", FileFacts(kind))])
        == "other is not an image. Choose another file."
    )
    assert one_image([("other", FileFacts(kind))]) == "other is not an image. Choose another file."


@pytest.mark.hazard("F1")
def test_an_empty_file_is_told_before_anything_else_about_it() -> None:
    assert (
        one_image([("ct.mha", FileFacts(FileKind.EMPTY, trouble="The file is empty."))])
        == "ct.mha is empty. Choose another file."
    )


def test_what_is_wrong_inside_a_file_is_a_reason() -> None:
    assert (
        one_image([("ct.mha", FileFacts(FileKind.METAIMAGE, trouble="It is cut off."))])
        == "ct.mha: It is cut off."
    )


@pytest.mark.hazard("F14")
def test_real_slices_of_two_series(tmp_path: Path) -> None:
    one, two = (write_slices(tmp_path / str(series), series=series) for series in (1, 2))
    assert one_image([(path.name, look(path)) for path in one]) == ""
    assert "2 series" in one_image([(path.name, look(path)) for path in one + two])
