"""Masks in other formats than the server's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from gcdesk.imaging.masks.labels import Mask
from gcdesk.imaging.masks.write_seg import write_seg
from gcdesk.imaging.masks.write_slices import slice_files
from gcdesk.imaging.volumes.write_volume import write_volume
from gcdesk.masks.saving.manifest import Line
from gcdesk.masks.saving.options import Format


def ending_in(format_: Format, mask: Mask | None) -> str:
    """How a mask saved in *format_* ends; PNG slices are in a folder, which has no ending, but for a single one."""
    match format_:
        case Format.NIFTI:
            return ".nii.gz"
        case Format.SEG:
            return ".dcm"
        case Format.PNG:
            return ".png" if mask is not None and mask.volume.grid.flat else ""
        case Format.STORED:
            return ".mha"


def write_mask(
    mask: Mask,
    format_: Format,
    part: Path,
    line: Line,
    instances: Sequence[Path] = (),
    check: Callable[[], object] = lambda: None,
) -> None:
    """Write *mask* to *part* in *format_*; *instances* are the DICOM files of its image, for `Format.SEG`.

    *check* is asked between slices. Raises `FileError` when the format can't hold it, and OSError.
    """
    if format_ is Format.SEG:
        write_seg(mask, instances, part, described_as=line.question, reader=line.reader)
    elif format_ is Format.PNG:
        _write_slices(mask, part, check)
    else:
        write_volume(mask.volume, part)


def _write_slices(mask: Mask, part: Path, check: Callable[[], object]) -> None:
    if mask.volume.grid.flat:
        ((_, content),) = slice_files(mask)
        part.write_bytes(content)
        return
    part.mkdir()
    for name, content in slice_files(mask):
        check()
        (part / name).write_bytes(content)
