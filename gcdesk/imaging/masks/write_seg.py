"""Writing a mask as a DICOM segmentation (SEG) of the DICOM instances that it was drawn on.

Needs highdicom, which comes with ``gcdesk[seg]``.
"""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gcdesk import __version__
from gcdesk.errors import FileError
from gcdesk.imaging.grids import Grid, differences, same_grid
from gcdesk.imaging.masks.labels import Label, Mask
from gcdesk.imaging.volumes.series import grid_of, read_instances
from gcdesk.texts import in_english, tr

if TYPE_CHECKING:
    from pydicom import Dataset

_UTF_8 = "ISO_IR 192"
"""DICOM's name for it; names of labels and readers may have any letters."""
_LONGEST_LABEL = 64
"""Characters of a segment's label (DICOM's LO)."""


def available() -> bool:
    """Whether highdicom is installed."""
    return importlib.util.find_spec("highdicom") is not None


def not_available() -> str:
    """What to do when it is not."""
    return tr(
        "Imaging",
        "DICOM SEG needs the library highdicom, which this copy of gcdesk came without. Choose another format, or install gcdesk from its package.",
    )


def write_seg(mask: Mask, instances: Sequence[Path], path: Path, *, described_as: str, reader: str) -> None:
    """Write *mask* to *path* as a segmentation of the image whose DICOM files *instances* are, in any order.

    *described_as* becomes the series' description, *reader* the content's creator (both shortened to what DICOM takes).
    Raises `FileError` when highdicom is missing, when the mask is empty (a segmentation needs a segment), or when it
    does not lie on the instances' grid; OSError when a file can't be read or written.
    """
    if not available():
        raise FileError(not_available())
    if mask.empty:
        raise FileError(tr("Imaging", "The mask is empty, and a DICOM segmentation can't be."))
    try:
        sources = read_instances(instances, pixels=False)
        there = grid_of(sources)
    except Exception as error:
        raise FileError(
            tr("Imaging", "The image's DICOM instances don't say where their slices are.")
        ) from error
    _check_grid(mask, there)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of values in other people's files
        _segmentation(mask, sources, described_as, reader).save_as(path)


def _check_grid(mask: Mask, there: Grid) -> None:
    if not same_grid(there, mask.volume.grid):
        raise FileError(
            tr(
                "Imaging",
                "The mask does not lie on the grid of the image's DICOM instances: {differences}.",
                differences=", ".join(differences(there, mask.volume.grid)),
            )
        )


@in_english()
def _in_english(label: Label) -> str:
    return label.segment.title


def _segmentation(mask: Mask, sources: Sequence[Dataset], described_as: str, reader: str) -> Any:
    import highdicom as hd  # noqa: PLC0415 - an extra, and slow to import
    import numpy as np  # noqa: PLC0415 - the same
    from pydicom.sr.codedict import codes  # noqa: PLC0415 - the same

    numbered = np.zeros(mask.volume.voxels.shape, np.uint8)
    segments = []
    for number, label in enumerate(mask.labels, start=1):
        numbered[mask.volume.voxels == label.segment.value] = number
        segments.append(
            hd.seg.SegmentDescription(
                segment_number=number,
                segment_label=_in_english(label)[:_LONGEST_LABEL],
                segmented_property_category=codes.SCT.Tissue,
                segmented_property_type=codes.SCT.Tissue,
                algorithm_type=hd.seg.SegmentAlgorithmTypeValues.MANUAL,
            )
        )
    made = hd.seg.Segmentation(
        source_images=list(sources),
        pixel_array=numbered,
        segmentation_type=hd.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=segments,
        series_instance_uid=hd.UID(),
        series_number=100,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        manufacturer="gcdesk",
        manufacturer_model_name="gcdesk",
        software_versions=__version__,
        device_serial_number="0",
        series_description=described_as[:_LONGEST_LABEL],
        content_creator_name=reader[:_LONGEST_LABEL].replace("^", " ").replace("=", " "),
    )
    made.SpecificCharacterSet = _UTF_8
    return made
