"""Which files are one image, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk  # noqa: N813 - as the field writes it
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from gcdesk.practice.image_import import NO_SEGMENTS, NOT_ONE, TWICE, NoImage, Source, make_image
from gcdesk.practice.records import Image
from tests.practice.calling import mask, metaimage, volume

PK = "0a5c265b-72ef-4435-82a4-68996570d029"
Make = Callable[..., Image]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where files are uploaded to, under names of the server's."""
    (tmp_path / "uploads").mkdir()
    return tmp_path


@pytest.fixture
def make(folder: Path) -> Make:
    """Makes an image of files: name → content."""

    def made(files: dict[str, bytes], kind: str = "Image") -> Image:
        sources = []
        for number, (name, data) in enumerate(files.items()):
            path = folder / "uploads" / f"object {number}"
            path.write_bytes(data)
            sources.append(Source(name, path))
        empty = Image(pk=PK, name=next(iter(files)), creator="editor")
        return make_image(empty, sources, kind, lambda key: folder / "media" / key, folder / "uploads")

    return made


def _slices(series: str, count: int = 4, side: int = 8, **tags: Any) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    study, frame = generate_uid(), generate_uid()
    for number in range(count):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.MediaStorageSOPInstanceUID = generate_uid()
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        data = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
        data.SOPClassUID, data.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
        data.StudyInstanceUID, data.SeriesInstanceUID, data.FrameOfReferenceUID = study, series, frame
        data.Modality, data.PatientName, data.PatientID = "CT", "Nobody^Practice", "none"
        data.InstanceNumber = number + 1
        data.ImagePositionPatient, data.ImageOrientationPatient = [0, 0, 2.0 * number], [1, 0, 0, 0, 1, 0]
        data.PixelSpacing, data.SliceThickness = [0.5, 0.5], 2.0
        data.Rows = data.Columns = side
        data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
        data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 16, 16, 15, 1
        data.RescaleIntercept, data.RescaleSlope = 0, 1
        data.PixelData = np.full((side, side), number, "<i2").tobytes()
        for name, value in tags.items():
            setattr(data, name, value)
        buffer = pydicom.filebase.DicomBytesIO()
        pydicom.dcmwrite(buffer, data, enforce_file_format=True)
        files[f"{series[-4:]}-{count - number}.dcm"] = buffer.getvalue()
    return files


def _only_file(image: Image, folder: Path) -> Path:
    (file,) = image.files
    return folder / "media" / file.key


def _written(folder: Path, name: str, array: np.ndarray[Any, Any], *, vector: bool = False) -> bytes:
    sitk.WriteImage(sitk.GetImageFromArray(array, isVector=vector), str(folder / name))
    return (folder / name).read_bytes()


def test_a_metaimage_is_moved_as_it_is(make: Make, folder: Path) -> None:
    image = make({"ct.mha": volume()})
    assert _only_file(image, folder).read_bytes() == volume()
    assert (image.width, image.height, image.depth) == (8, 6, 4)
    assert image.shape == image.shape_without_color == (4, 6, 8)
    assert (image.voxel_width_mm, image.segments) == (0.5, None)
    assert list((folder / "uploads").iterdir()) == []


def test_the_labels_of_a_mask_are_told(make: Make) -> None:
    assert make({"seg.mha": mask(3)}, "Segmentation").segments == (0, 1, 2)


@pytest.mark.parametrize(
    "data", [mask(65), metaimage(np.zeros((2, 3, 4), "<f4"))], ids=["65 labels", "no whole numbers"]
)
def test_a_mask_without_labels_is_refused(make: Make, folder: Path, data: bytes) -> None:
    with pytest.raises(NoImage) as refused:
        make({"seg.mha": data}, "Segmentation")
    assert (refused.value.message, refused.value.consumed) == (NO_SEGMENTS, True)
    assert [path for path in (folder / "media").rglob("*") if path.is_file()] == []


@pytest.mark.hazard("F11")
def test_a_header_and_its_data_become_one_file(make: Make, folder: Path) -> None:
    whole = metaimage(np.arange(24, dtype="<i2").reshape(2, 3, 4))
    head, data = whole[: whole.index(b"LOCAL")], whole[whole.index(b"LOCAL\n") + 6 :]
    image = make({"scan.mhd": head + b"scan.raw\n", "scan.raw": data})
    assert image.name == "scan.mha"
    read = sitk.GetArrayFromImage(sitk.ReadImage(str(_only_file(image, folder))))
    assert (read == np.arange(24).reshape(2, 3, 4)).all()


@pytest.mark.parametrize(
    "files",
    [
        {"scan.mhd": volume().replace(b"LOCAL", b"scan.raw")},
        {"a.mha": b"text"},
        {"a.mha": volume()[:-10]},
        {"a.mha": mask()[:-4] + b"xxxx"},
        {"a.png": b"\x89PNG\r\n\x1a\nbroken"},
        {"a.tif": b"II*\0broken"},
    ],
    ids=["header alone", "text", "cut off", "damaged", "broken PNG", "broken TIFF"],
)
def test_what_is_no_image_is_refused(make: Make, files: dict[str, bytes]) -> None:
    with pytest.raises(NoImage) as refused:
        make(files)
    assert (refused.value.message, refused.value.consumed) == ("1 file could not be imported.", False)


def test_two_images_are_refused(make: Make) -> None:
    with pytest.raises(NoImage, match=NOT_ONE):
        make({"a.mha": volume(1), "b.mha": volume(2)})


def test_two_strangers_are_counted(make: Make) -> None:
    with pytest.raises(NoImage, match="2 files could not be imported"):
        make({"a.mha": volume(1), "b.txt": b"b", "c.txt": b"c"})


def test_the_same_name_twice_is_refused(folder: Path) -> None:
    source = Source("a.mha", folder / "x")
    with pytest.raises(NoImage, match=TWICE):
        make_image(Image(pk=PK, name="", creator=""), [source, source], "Image", folder.joinpath, folder)


def test_a_series_becomes_one_volume_without_names(make: Make, folder: Path) -> None:
    image = make(_slices(generate_uid()))
    path = _only_file(image, folder)
    assert (image.depth, image.voxel_depth_mm) == (4, 2.0)
    read = sitk.ReadImage(str(path))
    assert sitk.GetArrayFromImage(read)[:, 0, 0].tolist() == [0, 1, 2, 3]
    assert b"|" not in path.read_bytes()[:1000]
    assert b"Nobody" not in path.read_bytes()


@pytest.mark.hazard("F14")
def test_two_series_are_refused(make: Make) -> None:
    with pytest.raises(NoImage, match=NOT_ONE):
        make({**_slices(generate_uid()), **_slices(generate_uid())})


def test_a_series_of_two_sizes_is_refused(make: Make) -> None:
    series = generate_uid()
    other = {f"b{name}": data for name, data in _slices(series, side=4).items()}
    with pytest.raises(NoImage):
        make({**_slices(series), **other})


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz", ".nrrd"])
def test_volumes_of_other_formats_are_converted(make: Make, folder: Path, suffix: str) -> None:
    array = np.arange(24, dtype="i2").reshape(2, 3, 4)
    image = make({f"scan{suffix}": _written(folder, f"scan{suffix}", array)})
    assert image.shape == (2, 3, 4)
    assert (sitk.GetArrayFromImage(sitk.ReadImage(str(_only_file(image, folder)))) == array).all()


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_pictures_are_converted(make: Make, folder: Path, suffix: str) -> None:
    array = np.zeros((16, 24, 3), "u1")
    image = make({f"photo{suffix}": _written(folder, f"photo{suffix}", array, vector=True)})
    assert (image.width, image.height, image.depth, image.color_space) == (24, 16, None, "RGB")
    assert (image.shape, image.shape_without_color) == ((16, 24, 3), (16, 24))


def test_a_tiff_stays_a_tiff(make: Make, folder: Path) -> None:
    data = _written(folder, "slide.tif", np.zeros((16, 24), "u1"))
    image = make({"slide.tif": data})
    assert _only_file(image, folder).read_bytes() == data
    assert (image.files[0].image_type, image.shape, image.name) == ("TIFF", (16, 24), "slide.tif")


def test_a_dicom_image_set_keeps_its_files(make: Make, folder: Path) -> None:
    files = _slices(generate_uid())
    image = make(files, "DICOM Image Set")
    assert image.files == ()
    assert image.dicom_image_set == PK.replace("-", "")
    kept = {(folder / "media" / instance.key).read_bytes() for instance in image.instances}
    assert kept == set(files.values())
    assert image.shape == (4, 8, 8)


def test_a_dicom_image_set_is_dicom_of_one_series(make: Make) -> None:
    with pytest.raises(NoImage, match="1 file could"):
        make({**_slices(generate_uid()), "ct.mha": volume()}, "DICOM Image Set")
    with pytest.raises(NoImage, match=NOT_ONE):
        make({**_slices(generate_uid()), **_slices(generate_uid())}, "DICOM Image Set")


def test_works_where_there_are_no_hard_links(
    make: Make, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "hardlink_to", refused)
    image = make({"photo.png": _written(folder, "photo.png", np.zeros((4, 5), "u1"))})
    assert image.shape == (4, 5)
