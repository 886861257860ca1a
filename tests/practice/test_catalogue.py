"""The interfaces that the practice server promises."""

from __future__ import annotations

from gcdesk.practice.catalogue import CODES, FILE_KINDS, IMAGE_KINDS, INTERFACES

PROMISED = {
    "ct-image": ("Image", "Image"),
    "airway-segmentation": ("Segmentation", "Image"),
    "generic-medical-image": ("Image", "Image"),
    "some-score": ("Float", "Value"),
    "patient-age": ("Integer", "Value"),
    "is-smoker": ("Bool", "Value"),
    "comment-text": ("String", "Value"),
    "report": ("PDF file", "File"),
    "anything-json": ("Anything", "Value"),
    "anything-file": ("Anything", "File"),
    "lesion-boxes": ("Multiple 2D bounding boxes", "Value"),
    "dicom-ct": ("DICOM Image Set", "Image"),
    "scan-quality": ("Choice", "Value"),
}


def test_has_what_is_promised() -> None:
    assert {slug: (INTERFACES[slug].kind, INTERFACES[slug].super_kind) for slug in PROMISED} == PROMISED


def test_kinds_fit_super_kinds() -> None:
    for interface in INTERFACES.values():
        assert interface.kind in CODES
        assert (interface.kind in IMAGE_KINDS) == (interface.super_kind == "Image")
        assert interface.kind not in FILE_KINDS or interface.super_kind == "File"
    assert len({interface.pk for interface in INTERFACES.values()}) == len(INTERFACES)
