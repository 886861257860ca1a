"""Writing the files that sample data consist of: MetaImage, a DICOM series, a small PDF."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gcdesk.practice.sample_chest import Grid, Hounsfield

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_ELEMENTS = {"int16": "MET_SHORT", "uint8": "MET_UCHAR"}


def write_metaimage(
    path: Path, voxels: npt.NDArray[np.int16] | npt.NDArray[np.uint8], grid: Grid, *, compressed: bool = False
) -> None:
    """Write *voxels* [z, y, x] on *grid* as ``.mha``; or as ``.mhd`` with a ``.raw`` of the same name beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = voxels.tobytes()
    if compressed:
        data = zlib.compress(data, 1)
    raw = path.with_suffix(".raw") if path.suffix == ".mhd" else None
    header = metaimage_header(
        grid, _ELEMENTS[voxels.dtype.name], raw.name if raw else "LOCAL", len(data) if compressed else None
    )
    if raw:
        path.write_bytes(header)
        raw.write_bytes(data)
    else:
        path.write_bytes(header + data)


def metaimage_header(grid: Grid, element: str, data_file: str, compressed_size: int | None = None) -> bytes:
    """A header that says that *data_file* holds the voxels."""
    lines = [
        "ObjectType = Image",
        "NDims = 3",
        "BinaryData = True",
        "BinaryDataByteOrderMSB = False",
        f"CompressedData = {compressed_size is not None}",
        *([] if compressed_size is None else [f"CompressedDataSize = {compressed_size}"]),
        "TransformMatrix = 1 0 0 0 1 0 0 0 1",
        f"Offset = {_words(grid.origin)}",
        "CenterOfRotation = 0 0 0",
        "AnatomicalOrientation = RAI",
        f"ElementSpacing = {_words(grid.spacing)}",
        f"DimSize = {_words(grid.size)}",
        f"ElementType = {element}",
        f"ElementDataFile = {data_file}",
    ]
    return ("\n".join(lines) + "\n").encode("ascii")


def write_json(path: Path, value: object) -> None:
    """Write *value* as the JSON file *path*."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value) + "\n", encoding="utf-8")


def write_dicom_series(
    folder: Path, volume: Hounsfield, grid: Grid, *, patient: str, series: int = 1, ending: str = ".dcm"
) -> None:
    """Write *volume* as one CT series into *folder*, a file a slice, from the feet to the head.

    *patient* is "<number> <word>" of a patient who never was; *ending* may be empty. The second series of a
    patient goes on counting where the first ended.
    """
    from pydicom.dataset import Dataset, FileMetaDataset  # noqa: PLC0415 - only when samples are really made
    from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid  # noqa: PLC0415 - the same

    def uid(*words: object) -> str:
        return str(generate_uid(entropy_srcs=["gcdesk practice", patient, *map(str, words)]))

    folder.mkdir(parents=True, exist_ok=True)
    for index, plane in enumerate(volume):
        number = (series - 1) * len(volume) + index + 1
        dataset = Dataset()
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        dataset.SOPClassUID, dataset.SOPInstanceUID = CTImageStorage, uid(series, number)
        dataset.StudyInstanceUID, dataset.SeriesInstanceUID = uid(), uid(series)
        dataset.FrameOfReferenceUID, dataset.PositionReferenceIndicator = uid("frame"), ""
        dataset.SeriesNumber, dataset.InstanceNumber = series, number
        dataset.SeriesDescription = f"Practice chest {series}"
        _describe_patient(dataset, patient)
        _describe_plane(dataset, plane, grid, index)
        dataset.save_as(folder / f"IM{number:04d}{ending}", enforce_file_format=True)


def _describe_patient(dataset: Dataset, patient: str) -> None:
    number, word = patient.split()
    dataset.PatientName, dataset.PatientID = f"Practice^{word}", f"PRACTICE-{number}"
    dataset.PatientBirthDate, dataset.PatientSex = "19000101", "O"
    dataset.StudyDate, dataset.StudyTime, dataset.StudyID = "20260302", "090000", "1"
    dataset.AccessionNumber, dataset.ReferringPhysicianName = "", ""
    dataset.Modality, dataset.Manufacturer = "CT", "gcdesk practice"


def _describe_plane(dataset: Dataset, plane: Hounsfield, grid: Grid, index: int) -> None:
    (dx, dy, dz), (x, y, z) = grid.spacing, grid.origin
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.AcquisitionNumber, dataset.KVP, dataset.SliceThickness = 1, "120", dz
    dataset.ImagePositionPatient = [x, y, round(z + index * dz, 3)]
    dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    dataset.PixelSpacing = [dy, dx]
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows, dataset.Columns = plane.shape
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 16, 15
    dataset.PixelRepresentation = 1
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = 0, 1, "HU"
    dataset.WindowCenter, dataset.WindowWidth = -300, 1500
    dataset.PixelData = plane.tobytes()


def write_pdf(path: Path, sentence: str) -> None:
    """Write a PDF of one page that says *sentence* (ASCII without brackets)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = f"BT /F1 14 Tf 60 780 Td ({sentence}) Tj ET".encode("ascii")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    written = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    written += (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            len(objects) + 1,
            table,
            len(objects) + 1,
            len(written),
        )
    )
    path.write_bytes(written)


def _words(numbers: tuple[float, ...]) -> str:
    return " ".join(f"{number:g}" for number in numbers)
