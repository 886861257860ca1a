"""Small values that the tests of the upload slice are made of."""

from __future__ import annotations

from pathlib import Path

from gcdesk.api.models import DisplaySet, Interface
from gcdesk.upload.folder.cases import Case, FileEntry, Listing
from gcdesk.upload.table.in_study import InStudy, in_study

_TITLES = {
    "ct-image": ("CT Image", "Image", "Image"),
    "airway-segmentation": ("Airway Segmentation", "Segmentation", "Image"),
    "dicom-ct": ("DICOM CT", "DICOM Image Set", "Image"),
    "some-score": ("Some score", "Float", "Value"),
    "patient-age": ("Patient age", "Integer", "Value"),
    "is-smoker": ("Is smoker", "Bool", "Value"),
    "comment-text": ("Comment", "String", "Value"),
    "anything-json": ("Anything", "Anything", "Value"),
    "lesion-boxes": ("Lesion boxes", "Multiple 2D bounding boxes", "Value"),
    "findings": ("Findings", "Multiple choice", "Value"),
    "report": ("Report", "PDF file", "File"),
}


def interface(slug: str) -> Interface:
    """The interface *slug* of a small server."""
    title, kind, super_kind = _TITLES[slug]
    return Interface(
        slug=slug, title=title, kind=kind, super_kind=super_kind, pk=sorted(_TITLES).index(slug) + 1
    )


def entry(relative: str, size: int = 10, root: Path = Path("/data")) -> FileEntry:
    """A file below *root* that need not exist."""
    return FileEntry(root / relative, relative, size, 1_000)


def case(name: str, *files: str) -> Case:
    """A case of files in a folder of its own name."""
    return Case(name, name, tuple(entry(f"{name}/{file}") for file in files))


def titled(*titles: str) -> InStudy:
    """A study that has display sets of these titles, of which no more is known."""
    return in_study((DisplaySet(f"pk of {title}", title=title) for title in titles), {}, frozenset())


def listing(*relatives: str) -> Listing:
    """What a scan of ``/data`` would have found."""
    return Listing(Path("/data"), tuple(entry(relative) for relative in relatives))


def real_files(root: Path, contents: dict[str, bytes]) -> Path:
    """Write *contents* (relative path → bytes) below *root*."""
    for relative, content in contents.items():
        path = root / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root
