"""Whether files can be one image, as far as their names and headers tell."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.texts import tr

NO_IMAGES = frozenset(
    {
        FileKind.PDF,
        FileKind.MP4,
        FileKind.JSON,
        FileKind.CSV,
        FileKind.TEXT,
        FileKind.DICOMDIR,
        FileKind.EMPTY,
    }
)
"""Kinds that are never an image, nor a part of one. (What the server may still understand is not among them.)"""

_WHOLE_IMAGES = frozenset(
    {
        FileKind.METAIMAGE,
        FileKind.METAIMAGE_HEADER,
        FileKind.NIFTI,
        FileKind.NRRD,
        FileKind.TIFF,
        FileKind.PNG,
        FileKind.JPEG,
    }
)
"""Kinds of which one file is one image (with its data files, when it is a header)."""

Named = tuple[str, FileFacts]


def one_image(files: Sequence[Named]) -> str:
    """Why *files*, each with its (relative) name, can't be one image: a sentence for the user, or "".

    What is wrong inside a file (`FileFacts.trouble`) is among the reasons. No files at all are no reason.
    """
    data = _data_names(files)
    others = [(name, facts) for name, facts in files if same_name(name) not in data or _is_header(facts)]
    return (
        _missing_data(files)
        or _not_an_image(others)
        or _troubled(files)
        or _several_images(others)
        or _several_series(others)
        or _strangers(others)
    )


def _bare(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def same_name(name: str) -> str:
    """The bare *name* in the form in which a header's data file and a file on disk are the same: NFC, ignoring case."""
    return unicodedata.normalize("NFC", _bare(name)).casefold()


def _is_header(facts: FileFacts) -> bool:
    return facts.kind is FileKind.METAIMAGE_HEADER


def _data_names(files: Sequence[Named]) -> Collection[str]:
    return {same_name(name) for _, facts in files for name in facts.data_files}


def _missing_data(files: Sequence[Named]) -> str:
    there = {same_name(name) for name, _ in files}
    for name, facts in files:
        missing = [_bare(data) for data in facts.data_files if same_name(data) not in there]
        if len(missing) == 1:
            return tr(
                "Imaging",
                "{name} keeps its voxels in {data}, which is not among the files. Choose that one, too.",
                name=_bare(name),
                data=missing[0],
            )
        if missing:
            return tr(
                "Imaging",
                "{name} keeps its voxels in {n} files that are not among these: {data} and others. Choose them, too.",
                name=_bare(name),
                n=len(missing),
                data=missing[0],
            )
    return ""


def _not_an_image(files: Sequence[Named]) -> str:
    for name, facts in files:
        if facts.kind is FileKind.EMPTY:
            return tr("Imaging", "{name} is empty. Choose another file.", name=_bare(name))
        if facts.kind in NO_IMAGES:
            return tr("Imaging", "{name} is not an image. Choose another file.", name=_bare(name))
    return ""


def _troubled(files: Sequence[Named]) -> str:
    for name, facts in files:
        if facts.trouble:
            return tr("Imaging", "{name}: {trouble}", name=_bare(name), trouble=facts.trouble)
    return ""


def _several_images(files: Sequence[Named]) -> str:
    images = [_bare(name) for name, facts in files if facts.kind in _WHOLE_IMAGES]
    dicom = [_bare(name) for name, facts in files if facts.kind is FileKind.DICOM]
    if images and dicom:
        return tr(
            "Imaging",
            "{dicom} is DICOM and {other} is an image of its own: choose one of the two.",
            dicom=dicom[0],
            other=images[0],
        )
    if len(images) == 2:
        first, second = images
        return tr(
            "Imaging",
            "These are two images, and only one can be here: {first} and {second}.",
            first=first,
            second=second,
        )
    if images[1:]:
        return tr(
            "Imaging",
            "These are {n} images, and only one can be here: {first}, {second} and others.",
            n=len(images),
            first=images[0],
            second=images[1],
        )
    return ""


def _several_series(files: Sequence[Named]) -> str:
    series = {facts.series for _, facts in files if facts.kind is FileKind.DICOM}
    if len(series) < 2:
        return ""
    return tr("Imaging", "The DICOM files are of {n} series; choose the files of one.", n=len(series))


def _strangers(files: Sequence[Named]) -> str:
    """A file of unknown kind beside an image that needs no other file."""
    whole = [name for name, facts in files if facts.kind in _WHOLE_IMAGES or facts.kind is FileKind.DICOM]
    others = [
        name for name, facts in files if facts.kind not in _WHOLE_IMAGES and facts.kind is not FileKind.DICOM
    ]
    if not whole or not others:
        return ""
    return tr(
        "Imaging",
        "{name} does not belong to the image in {image}.",
        name=_bare(others[0]),
        image=_bare(whole[0]),
    )
