"""The interfaces of the practice server, and what the platform calls their kinds."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from msgspec import Struct

IMAGE_KINDS = MappingProxyType(
    {
        "Image": "IMG",
        "Segmentation": "SEG",
        "Heat Map": "HMAP",
        "Displacement field": "DSPF",
        "DICOM Image Set": "DCMIS",
    }
)
"""Kind → the short code that the server's refusals name."""

FILE_KINDS = MappingProxyType(
    {
        "PDF file": "PDF",
        "Thumbnail jpg": "JPEG",
        "Thumbnail png": "PNG",
        "OBJ file": "OBJ",
        "MP4 file": "MP4",
        "CSV file": "CSV",
        "ZIP file": "ZIP",
        "SQREG file": "SQREG",
        "Newick tree-format file": "NEWCK",
        "BIOM format": "BIOM",
    }
)

VALUE_KINDS = MappingProxyType(
    {
        "String": "STR",
        "Integer": "INT",
        "Float": "FLT",
        "Bool": "BOOL",
        "Anything": "JSON",
        "Chart": "CHART",
        "Choice": "CHOI",
        "Multiple choice": "MCHO",
        "Affine transform registration": "ATRG",
        "2D bounding box": "2DBB",
        "Multiple 2D bounding boxes": "M2DB",
        "Distance measurement": "DIST",
        "Multiple distance measurements": "MDIS",
        "Point": "POIN",
        "Multiple points": "MPOI",
        "Polygon": "POLY",
        "Multiple polygons": "MPOL",
        "Line": "LINE",
        "Multiple lines": "MLIN",
        "Angle": "ANGL",
        "Multiple angles": "MANG",
        "Ellipse": "ELLI",
        "Multiple ellipses": "MELL",
        "Three-point angle": "3ANG",
        "Multiple three-point angles": "M3AN",
    }
)

CODES = MappingProxyType({**IMAGE_KINDS, **FILE_KINDS, **VALUE_KINDS})


class Interface(Struct, frozen=True):
    """An interface ("socket" in the newer wording)."""

    pk: int
    slug: str
    title: str
    kind: str
    super_kind: str
    """``Image``, ``File`` or ``Value``: decides how a value is sent."""
    relative_path: str
    description: str = ""
    choices: tuple[Any, ...] = ()
    """What a ``Choice`` or ``Multiple choice`` takes."""


_ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    ("generic-medical-image", "Generic Medical Image", "Image", "Image", ""),
    ("generic-overlay", "Generic Overlay", "Heat Map", "Image", "images"),
    ("results-json-file", "Results JSON File", "Anything", "Value", "results.json"),
    ("predictions-csv-file", "Predictions CSV File", "CSV file", "File", "predictions.csv"),
    ("predictions-zip-file", "Predictions ZIP File", "ZIP file", "File", "predictions.zip"),
    ("predictions-json-file", "Predictions JSON File", "Anything", "File", "predictions.json"),
    ("metrics-json-file", "Metrics JSON File", "Anything", "Value", "metrics.json"),
    ("ct-image", "CT Image", "Image", "Image", "images/ct"),
    ("airway-segmentation", "Airway segmentation", "Segmentation", "Image", "images/airways"),
    ("lesion-segmentation", "Lesion segmentation", "Segmentation", "Image", "images/lesions"),
    ("some-score", "Some score", "Float", "Value", "some-score.json"),
    ("patient-age", "Patient age", "Integer", "Value", "patient-age.json"),
    ("is-smoker", "Is smoker", "Bool", "Value", "is-smoker.json"),
    ("comment-text", "Comment text", "String", "Value", "comment-text.json"),
    ("report", "Report", "PDF file", "File", "report.pdf"),
    ("anything-json", "Anything JSON", "Anything", "Value", "anything.json"),
    ("anything-file", "Anything file", "Anything", "File", "anything-file.json"),
    ("lesion-boxes", "Lesion boxes", "Multiple 2D bounding boxes", "Value", "lesion-boxes.json"),
    ("dicom-ct", "DICOM CT", "DICOM Image Set", "Image", "images/dicom-ct"),
    ("scan-quality", "Scan quality", "Choice", "Value", "scan-quality.json"),
    ("lung-findings", "Lung findings", "Multiple choice", "Value", "lung-findings.json"),
    ("carina", "Carina", "Point", "Value", "carina.json"),
    ("nodules", "Nodules", "Multiple points", "Value", "nodules.json"),
    ("longest-axis", "Longest axis", "Distance measurement", "Value", "longest-axis.json"),
    ("lung-outline", "Lung outline", "Polygon", "Value", "lung-outline.json"),
    ("score-chart", "Score chart", "Chart", "Value", "score-chart.json"),
    ("thumbnail", "Thumbnail", "Thumbnail jpg", "File", "thumbnail.jpg"),
    ("airway-mesh", "Airway mesh", "OBJ file", "File", "airway-mesh.obj"),
    ("motion-field", "Motion field", "Displacement field", "Image", "images/motion-field"),
)

_CHOICES: dict[str, tuple[Any, ...]] = {
    "scan-quality": ("good", "acceptable", "poor"),
    "lung-findings": ("emphysema", "fibrosis", "nodule"),
}

INTERFACES: MappingProxyType[str, Interface] = MappingProxyType(
    {
        slug: Interface(
            pk=position,
            slug=slug,
            title=title,
            kind=kind,
            super_kind=super_kind,
            relative_path=relative_path,
            choices=_CHOICES.get(slug, ()),
        )
        for position, (slug, title, kind, super_kind, relative_path) in enumerate(_ROWS, start=1)
    }
)
"""Slug → interface, in the server's order."""
