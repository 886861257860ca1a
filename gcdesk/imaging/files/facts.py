"""What can be told about a file from its first bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gcdesk.texts import tr
from gcdesk.texts.region import number


class FileKind(StrEnum):
    """What a file is, by its content."""

    METAIMAGE = "metaimage"
    """MetaImage with its voxels inside (``.mha``)."""
    METAIMAGE_HEADER = "metaimage header"
    """MetaImage whose voxels are in other files (``.mhd``)."""
    NIFTI = "nifti"
    NRRD = "nrrd"
    DICOM = "dicom"
    DICOMDIR = "dicomdir"
    """The table of contents of a DICOM disc; no data of its own."""
    TIFF = "tiff"
    PNG = "png"
    JPEG = "jpeg"
    PDF = "pdf"
    MP4 = "mp4"
    JSON = "json"
    """Text that looks like JSON; whether it is valid was not tried."""
    CSV = "csv"
    TEXT = "text"
    ZIP = "zip"
    GZIP = "gzip"
    """Compressed, and not a NIfTI image."""
    EMPTY = "empty"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Slice:
    """The plane of a DICOM image of one frame."""

    rows: int
    columns: int
    place: float
    """Millimetres along the normal of the plane."""
    across: tuple[float, ...]
    """The normal, rounded: planes of one volume share it."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What `gcdesk.imaging.files.look.look` found out about one file."""

    kind: FileKind
    data_files: tuple[str, ...] = ()
    """The files that a MetaImage header says hold its voxels, as it writes them."""
    series: str = ""
    """The SeriesInstanceUID of a DICOM file."""
    slice: Slice | None = None
    """Of a DICOM file that is one slice and says where it lies."""
    patient_data: bool = False
    """The header holds, or may hold, who the patient is."""
    personal: tuple[str, ...] = ()
    """What of a file that is not DICOM may tell who the patient is, and can be removed in a copy."""
    personal_stays: bool = False
    """There is more of it that can't be removed."""
    trouble: str = ""
    """A sentence for the user when something is wrong inside."""


def cut_off(wanted: int, there: int) -> str:
    """A sentence when fewer bytes are *there* than the header promises (*wanted*); otherwise empty."""
    if there >= wanted:
        return ""
    return tr(
        "Imaging",
        "The file is cut off: its header promises {wanted} bytes of image data, but only {there} are there. "
        "Copy it again from where it came.",
        wanted=number(wanted, ","),
        there=number(max(there, 0), ","),
    )
