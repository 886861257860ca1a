from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    GrayscaleSoftcopyPresentationStateStorage,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    KeyObjectSelectionDocumentStorage,
    MediaStorageDirectoryStorage,
    RawDataStorage,
)

from gcdesk.imaging.files import dicom
from gcdesk.imaging.files.facts import FileFacts, FileKind
from tests.imaging.build import as_bytes, one_slice, write_slices


def look_at(content: bytes) -> FileFacts | None:
    return dicom.look_at(BytesIO(content), len(content))


def facts_of(content: bytes) -> FileFacts:
    facts = look_at(content)
    assert facts is not None
    return facts


def test_a_slice_tells_its_series(tmp_path: Path) -> None:
    slices = [facts_of(path.read_bytes()) for path in write_slices(tmp_path)]
    assert {facts.kind for facts in slices} == {FileKind.DICOM}
    assert len({facts.series for facts in slices}) == 1
    assert slices[0].series == dcmread(tmp_path / "IM0001.dcm").SeriesInstanceUID
    assert [facts.trouble for facts in slices] == ["", "", ""]


@pytest.mark.hazard("F15")
def test_a_slice_tells_its_size_and_where_it_lies(tmp_path: Path) -> None:
    slices = [facts_of(path.read_bytes()).slice for path in write_slices(tmp_path)]
    assert [(one.rows, one.columns) for one in slices if one] == [(8, 8)] * 3
    assert [one.place for one in slices if one] == [0.0, 2.0, 4.0]

    dataset = one_slice(tmp_path)
    dataset.ImageOrientationPatient = [0, 1, 0, 0, 0, -1]
    dataset.ImagePositionPatient = [12.5, 3, 4]
    sagittal = facts_of(as_bytes(dataset)).slice
    assert sagittal is not None
    assert (sagittal.place, sagittal.across) == (-12.5, (-1.0, 0.0, 0.0))


@pytest.mark.hazard("F15")
@pytest.mark.parametrize("spoil", ["frames", "no place", "no orientation", "words"])
def test_what_is_not_one_slice_with_a_place_has_none(tmp_path: Path, spoil: str) -> None:
    dataset = one_slice(tmp_path)
    match spoil:
        case "frames":
            dataset.NumberOfFrames = 3
        case "no place":
            del dataset.ImagePositionPatient
        case "no orientation":
            del dataset.ImageOrientationPatient
    content = as_bytes(dataset)
    if spoil == "words":
        at = content.index(b"\x20\x00\x32\x00DS") + 8
        content = content[:at] + b"?" + content[at + 1 :]
    assert facts_of(content).slice is None


def test_patient_data_is_assumed(tmp_path: Path) -> None:
    dataset = one_slice(tmp_path)
    assert facts_of(as_bytes(dataset)).patient_data
    dataset.PatientIdentityRemoved = "YES"
    assert facts_of(as_bytes(dataset)).patient_data
    dataset.PatientName = ""
    assert facts_of(as_bytes(dataset)).patient_data
    dataset.PatientID = ""
    assert not facts_of(as_bytes(dataset)).patient_data
    dataset.PatientIdentityRemoved = "NO"
    assert facts_of(as_bytes(dataset)).patient_data


@pytest.mark.hazard("F16")
@pytest.mark.parametrize(
    ("sop_class", "name"),
    [
        (GrayscaleSoftcopyPresentationStateStorage, "Presentation State"),
        (KeyObjectSelectionDocumentStorage, "Key Object"),
        (RawDataStorage, "Raw Data"),
        ("1.2.3.4.5", ""),
    ],
)
def test_dicom_without_an_image_is_told(tmp_path: Path, sop_class: str, name: str) -> None:
    dataset = one_slice(tmp_path)
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = sop_class
    del dataset.PixelData, dataset.Rows
    facts = facts_of(as_bytes(dataset))
    assert facts.kind is FileKind.DICOM
    assert "without an image" in facts.trouble
    assert name in facts.trouble


def test_an_image_class_without_pixels_is_told(tmp_path: Path) -> None:
    dataset = one_slice(tmp_path)
    del dataset.PixelData
    assert facts_of(as_bytes(dataset)).trouble == "It is a DICOM file without an image in it (CT Image)."


def test_a_directory_of_a_disc_is_told_apart(tmp_path: Path) -> None:
    dataset = one_slice(tmp_path)
    dataset.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    content = BytesIO()
    dataset.save_as(content)
    assert facts_of(content.getvalue()).kind is FileKind.DICOMDIR


@pytest.mark.parametrize("lost", [1, 100, 128])
def test_a_slice_that_is_cut_off_is_told(tmp_path: Path, lost: int) -> None:
    content = as_bytes(one_slice(tmp_path))
    assert "cut off" in facts_of(content[:-lost]).trouble


def test_a_slice_that_is_cut_off_in_its_header_is_told(tmp_path: Path) -> None:
    dataset = one_slice(tmp_path)
    dataset.add_new(0x00291010, "LO", "x" * 64)
    content = as_bytes(dataset)
    facts = facts_of(content[: content.index(b"x" * 64) + 5])
    assert facts.trouble


def test_compressed_pixels_have_no_length_to_check(tmp_path: Path) -> None:
    dataset = one_slice(tmp_path)
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.PixelData = b"\xfe\xff\x00\xe0\0\0\0\0\xfe\xff\x00\xe0\4\0\0\0abcd"
    dataset["PixelData"].is_undefined_length = True
    assert facts_of(as_bytes(dataset)).trouble == ""


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian]
)
def test_other_transfer_syntaxes(tmp_path: Path, syntax: str) -> None:
    read = one_slice(tmp_path)
    dataset = Dataset({element.tag: element for element in read})  # without the byte order that was read
    dataset.file_meta = read.file_meta
    dataset.file_meta.TransferSyntaxUID = syntax
    facts = facts_of(as_bytes(dataset))
    assert facts.kind is FileKind.DICOM
    assert facts.trouble == ""
    assert facts.series


@pytest.mark.hazard("F16")
@pytest.mark.parametrize("implicit", [True, False])
def test_a_data_set_without_preamble(tmp_path: Path, implicit: bool) -> None:
    dataset = one_slice(tmp_path)
    dataset.file_meta = FileMetaDataset()
    content = BytesIO()
    dataset.save_as(content, implicit_vr=implicit, little_endian=True)
    facts = facts_of(content.getvalue())
    assert facts.kind is FileKind.DICOM
    assert facts.trouble == ""


def test_what_is_no_dicom() -> None:
    assert look_at(b"\x08\0\x10\0\4\0\0\0abcd" * 20) is None
    assert look_at(b"") is None


def test_values_that_break_the_rules_neither_warn_nor_fail(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    content = as_bytes(one_slice(tmp_path))
    broken = content.replace(b"2.25.", b"2.25/").replace(b"ISO_IR", b"\xff\xfe????")
    assert facts_of(broken).kind is FileKind.DICOM
    assert not caplog.records


@pytest.mark.hazard("G9")
def test_a_damaged_file_is_not_named_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "Jansen_Piet.dcm"
    content = as_bytes(one_slice(tmp_path))
    path.write_bytes(content[: content.index(b"Practice chest")])
    with path.open("rb") as file:
        dicom.look_at(file, path.stat().st_size)
    assert not caplog.records


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_any_damage_is_survived(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(as_bytes(one_slice(tmp_path)))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(132, len(content) - 1))] = data.draw(st.integers(0, 255))
    look_at(bytes(content[: data.draw(st.integers(0, len(content)))]))


class Failing(BytesIO):
    """A file that can't be read."""

    def __init__(self, error: OSError) -> None:
        super().__init__(bytes(500))
        self.error = error

    def read(self, size: int | None = -1, /) -> bytes:
        raise self.error


@pytest.mark.hazard("F4")
def test_a_disk_that_fails_is_not_taken_for_damage() -> None:
    with pytest.raises(OSError, match="Input/output"):
        dicom.look_at(Failing(OSError(5, "Input/output error")), 500)


def test_what_pydicom_calls_an_error_of_the_disk_is_damage() -> None:
    assert dicom.look_at(Failing(OSError("No tag to read at file position 1F")), 500) is None
