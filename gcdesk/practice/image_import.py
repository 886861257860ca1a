"""Whether uploaded files are one image, told by their content, and making that image of them."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.imaging.files.look import look
from gcdesk.practice import metaimage_facts
from gcdesk.practice.images import image_key
from gcdesk.practice.records import Image, ImageFile, Instance
from gcdesk.practice.state import new_pk

NOT_ONE = "Image imports should result in a single image."
TWICE = "Duplicate files uploaded, please try again with a unique set of files."
NO_SEGMENTS = (
    "Image segments could not be determined, ensure the voxel values are integers and that it contains no more "
    f"than {metaimage_facts.MOST_SEGMENTS} segments. Ensure the image has the minimum and maximum voxel values set "
    "as tags if the image is a TIFF file."
)

_SUFFIXES = {FileKind.NIFTI: ".nii", FileKind.NRRD: ".nrrd", FileKind.PNG: ".png", FileKind.JPEG: ".jpg"}


class NoImage(Exception):
    """The files can't be the image."""

    def __init__(self, message: str, *, consumed: bool) -> None:
        super().__init__(message)
        self.message = message
        """In the platform's words."""
        self.consumed = consumed
        """Whether the files were used up all the same."""


@dataclass(frozen=True, slots=True)
class Source:
    """An uploaded file."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Found:
    """An uploaded file, and what it is."""

    source: Source
    facts: FileFacts


def make_image(
    image: Image, sources: Sequence[Source], kind: str, media: Callable[[str], Path], work: Path
) -> Image:
    """*image* with the files that *sources* become; *kind* is the interface's. Raises `NoImage`.

    Whole MetaImages are moved, byte for byte; everything else is converted, in a temporary folder below *work*.
    """
    if len({source.name for source in sources}) < len(sources):
        raise NoImage(TWICE, consumed=False)
    found = [Found(source, look(source.path)) for source in sources]
    if kind == "DICOM Image Set":
        return _image_set(image, found, media)
    groups, strangers = _groups(found)
    if strangers:
        raise _not_imported(len(strangers))
    if len(groups) != 1:
        raise NoImage(NOT_ONE, consumed=True)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        image = _made(image, groups[0], media, Path(folder))
    if kind == "Segmentation" and image.segments is None:
        for file in image.files:
            media(file.key).unlink()
        raise NoImage(NO_SEGMENTS, consumed=True)
    return image


def _not_imported(count: int) -> NoImage:
    return NoImage(f"{count} file{'s' if count > 1 else ''} could not be imported.", consumed=False)


def _groups(found: Sequence[Found]) -> tuple[list[list[Found]], list[Found]]:
    """The files of each image, and the files of none."""
    headers = [file for file in found if file.facts.kind is FileKind.METAIMAGE_HEADER]
    data_names = {name for file in headers for name in _data_names(file)}
    by_name = {file.source.name: file for file in found}
    series: dict[str, list[Found]] = {}
    groups: list[list[Found]] = []
    strangers: list[Found] = []
    for file in found:
        kind = file.facts.kind
        if kind is FileKind.METAIMAGE_HEADER and all(name in by_name for name in _data_names(file)):
            groups.append([file, *(by_name[name] for name in _data_names(file))])
        elif kind is FileKind.DICOM and file.facts.series and not file.facts.trouble:
            series.setdefault(file.facts.series, []).append(file)
        elif kind in {FileKind.METAIMAGE, FileKind.TIFF, *_SUFFIXES} and not file.facts.trouble:
            groups.append([file])
        elif file.source.name not in data_names:
            strangers.append(file)
    return [*groups, *series.values()], strangers


def _data_names(file: Found) -> list[str]:
    return [re.split(r"[/\\]", name)[-1] for name in file.facts.data_files]


def _made(image: Image, group: Sequence[Found], media: Callable[[str], Path], work: Path) -> Image:
    """The image of one group of files."""
    first = group[0]
    kind = first.facts.kind
    is_tiff = kind is FileKind.TIFF
    key = image_key(image.pk, f"{image.pk}.{'tif' if is_tiff else 'mha'}")
    name = image.name if kind is FileKind.METAIMAGE or is_tiff else f"{Path(first.source.name).stem}.mha"
    target = media(key)
    target.parent.mkdir(parents=True, exist_ok=True)
    image = msgspec.structs.replace(
        image, name=name, files=(ImageFile(new_pk(), key, "TIFF" if is_tiff else "MHD"),)
    )
    try:
        if is_tiff:
            image = _described_tiff(image, first.source.path, work)
            first.source.path.replace(target)
            return image
        made = first.source.path if kind is FileKind.METAIMAGE else _converted(group, work)
        metaimage_facts.check(made)
        image = metaimage_facts.described(image, made)
        image = msgspec.structs.replace(image, segments=metaimage_facts.segments(made))
    except (RuntimeError, metaimage_facts.Damaged) as error:
        raise _not_imported(len(group)) from error
    made.replace(target)
    return image


def _linked(source: Source, work: Path, name: str) -> Path:
    """The file under another name, which the library goes by."""
    path = work / name
    try:
        path.hardlink_to(source.path)
    except OSError:  # a file system without hard links
        shutil.copyfile(source.path, path)
    return path


def _library() -> Any:
    import SimpleITK  # noqa: PLC0415 - takes half a second and 250 MB: only when something is to be converted

    SimpleITK.ProcessObject.SetGlobalWarningDisplay(False)
    return SimpleITK


def _described_tiff(image: Image, path: Path, work: Path) -> Image:
    sitk = _library()
    reader = sitk.ImageFileReader()
    reader.SetFileName(os.fspath(_linked(Source("", path), work, "image.tif")))
    reader.ReadImageInformation()
    width, height = reader.GetSize()[:2]
    channels = reader.GetNumberOfComponents()
    shape = (height, width)
    return msgspec.structs.replace(
        image,
        width=width,
        height=height,
        color_space={1: "GRAY", 3: "RGB", 4: "RGBA"}.get(channels, ""),
        shape_without_color=shape,
        shape=shape if channels == 1 else (*shape, channels),
    )


def _converted(group: Sequence[Found], work: Path) -> Path:
    """One MetaImage, without any of the metadata, of the files of a group; raises RuntimeError."""
    sitk = _library()
    kind = group[0].facts.kind
    if kind is FileKind.DICOM:
        paths = [_linked(file.source, work, f"{number:05}.dcm") for number, file in enumerate(group)]
        names = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(os.fspath(work), group[0].facts.series)
        if len(names) != len(paths):
            raise RuntimeError
        volume = sitk.ReadImage(names)
    elif kind is FileKind.METAIMAGE_HEADER:
        header, *data = group
        for file in data:
            _linked(file.source, work, file.source.name)
        volume = sitk.ReadImage(os.fspath(_linked(header.source, work, "header of the image.mhd")))
    else:
        suffix = ".nii.gz" if _is_gzip(group[0].source.path) else _SUFFIXES[kind]
        volume = sitk.ReadImage(os.fspath(_linked(group[0].source, work, f"image{suffix}")))
    for key in volume.GetMetaDataKeys():
        volume.EraseMetaData(key)
    made = work / "made.mha"
    sitk.WriteImage(volume, os.fspath(made), True)
    return made


def _is_gzip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(2) == b"\x1f\x8b"


def _image_set(image: Image, found: Sequence[Found], media: Callable[[str], Path]) -> Image:
    """An image set: the DICOM files of one series, kept as they are."""
    import pydicom  # noqa: PLC0415 - takes a while, and most images are none of these

    strangers = [file for file in found if not file.facts.series or file.facts.trouble]
    if strangers:
        raise _not_imported(len(strangers))
    if len({file.facts.series for file in found}) != 1:
        raise NoImage(NOT_ONE, consumed=True)
    instances = []
    rows = columns = 0
    for file in found:
        header = pydicom.dcmread(file.source.path, stop_before_pixels=True)
        uid = str(header.SOPInstanceUID)
        rows, columns = int(header.get("Rows", 0)), int(header.get("Columns", 0))
        key = image_key(image.pk, f"{uid}.dcm")
        media(key).parent.mkdir(parents=True, exist_ok=True)
        file.source.path.replace(media(key))
        instances.append(Instance(uid, key))
    shape = (len(instances), rows, columns)
    return msgspec.structs.replace(
        image,
        dicom_image_set=image.pk.replace("-", ""),
        instances=tuple(instances),
        width=columns,
        height=rows,
        depth=len(instances),
        shape=shape,
        shape_without_color=shape,
    )
