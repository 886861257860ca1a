"""The sample data of the practice server: made once, the same every time, of nobody.

Below one folder: the images and masks of the study "Chest CT practice", and three folders of cases to upload.
"""

from __future__ import annotations

import json
from pathlib import Path

from gcdesk.practice.sample_chest import airways, chest, draw, nodule
from gcdesk.practice.sample_files import write_metaimage, write_pdf
from gcdesk.practice.sample_folders import (
    troubles,
    write_dicom_cases,
    write_sample_cases,
    write_trouble_cases,
)
from gcdesk.practice.sample_geometry import drawn_several
from gcdesk.practice.sample_questions import questions
from gcdesk.practice.sample_readings import READERS, Finding, answers, masks
from gcdesk.practice.sample_types import Json, SampleDisplaySet, SampleImage, Samples, SampleStudy

SAMPLE_FOLDER = "sample cases"
DICOM_FOLDER = "sample DICOM cases"
TROUBLE_FOLDER = "sample cases with troubles"

_VERSION = 2
"""Raise it whenever other bytes are made: a folder of another version is made anew."""
_MARKER = "samples.json"
_WITHOUT_NODULE = {3, 8, 11}
_SUSPICIONS = (4, 2, 1, 5, 3, 2, 4, 1, 5, 3, 1, 2)
_PATTERNS: tuple[tuple[str, ...], ...] = (
    ("Ground-glass opacity",),
    ("Emphysema",),
    (),
    ("Ground-glass opacity", "Crazy paving"),
    ("Ground-glass opacity", "Consolidation"),
    (),
)
_REMARKS = {
    1: "Scan after 10 days of symptoms.",
    4: "Contrast: none.\nKernel: soft & sharp.",
    9: "",
}


def make_samples(folder: Path) -> Samples:
    """All sample data below *folder*, made if they are not there yet, whole and of this version.

    Files that somebody else put there stay. Raises OSError when they can't be written.
    """
    if not _is_complete(folder):
        _write(folder)
    images = _images(folder)
    return Samples(
        images=tuple(images.values()),
        studies=(_chest_study(folder, images), _empty_study()),
        sample_folder=folder / SAMPLE_FOLDER,
        trouble_folder=folder / TROUBLE_FOLDER,
        dicom_folder=folder / DICOM_FOLDER,
        notes=tuple(f"{trouble.case}: {trouble.note}" for trouble in troubles()),
    )


def _is_complete(folder: Path) -> bool:
    """Whether every file is there that was written, in its size."""
    try:
        marker = json.loads((folder / _MARKER).read_bytes())
        return bool(
            marker["version"] == _VERSION
            and all((folder / name).stat().st_size == size for name, size in marker["files"].items())
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return False


def _write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARKER).unlink(missing_ok=True)
    _write_study_images(folder)
    write_sample_cases(folder / SAMPLE_FOLDER)
    write_dicom_cases(folder / DICOM_FOLDER)
    write_trouble_cases(folder / TROUBLE_FOLDER)
    sizes = {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for part in ("images", "masks", "files", SAMPLE_FOLDER, DICOM_FOLDER, TROUBLE_FOLDER)
        for path in sorted((folder / part).rglob("*"))
        if path.is_file()
    }
    unfinished = folder / f"{_MARKER}.part"
    unfinished.write_text(json.dumps({"version": _VERSION, "files": sizes}, indent=1), encoding="utf-8")
    unfinished.replace(folder / _MARKER)


def _write_study_images(folder: Path) -> None:
    findings = _findings()
    for number, finding in enumerate(findings, start=1):
        grid = finding.patient.grid
        write_metaimage(_ct(folder, number), draw(finding.patient), grid)
        if _has_airways(number):
            write_metaimage(_airways(folder, number), airways(finding.patient), grid, compressed=True)
    for mask in masks(findings):
        voxels = nodule(mask.patient, grow=mask.grow, shift=mask.shift)
        write_metaimage(mask.path(folder / "masks"), voxels, mask.patient.grid, compressed=True)
    write_pdf(_report(folder), "Practice report: no real patient.")


def _findings() -> tuple[Finding, ...]:
    return tuple(
        Finding(
            title=f"Patient {number:03d}",
            patient=chest(number, with_nodule=number not in _WITHOUT_NODULE),
            suspicion=suspicion,
            patterns=_PATTERNS[number % len(_PATTERNS)],
            emphysema_percent=number * 37 % 45,
        )
        for number, suspicion in enumerate(_SUSPICIONS, start=1)
    )


def _ct(folder: Path, number: int) -> Path:
    return folder / "images" / f"ct_{number:03d}.mha"


def _airways(folder: Path, number: int) -> Path:
    return folder / "images" / f"airways_{number:03d}.mha"


def _report(folder: Path) -> Path:
    return folder / "files" / "report.pdf"


def _has_airways(number: int) -> bool:
    return number % 2 == 1


def _images(folder: Path) -> dict[Path, SampleImage]:
    numbers = range(1, len(_SUSPICIONS) + 1)
    paths = [_ct(folder, number) for number in numbers]
    paths += [_airways(folder, number) for number in numbers if _has_airways(number)]
    return {path: SampleImage(path.name, path) for path in paths}


def _chest_study(folder: Path, images: dict[Path, SampleImage]) -> SampleStudy:
    findings = _findings()
    sets = tuple(
        SampleDisplaySet(finding.title, number * 10, _values(folder, number, finding, images))
        for number, finding in enumerate(findings, start=1)
    )
    return SampleStudy(
        slug="chest-ct-practice",
        title="Chest CT practice",
        description="Drawn chest CTs to practise with. No patient was scanned for them.",
        help_text="Answer every question. Draw the nodule where there is one.",
        is_educational=True,
        questions=questions(),
        display_sets=sets,
        answers=answers(findings, folder / "masks"),
        readers=tuple(reader.name for reader in READERS),
    )


def _values(
    folder: Path, number: int, finding: Finding, images: dict[Path, SampleImage]
) -> dict[str, Path | Json]:
    values: dict[str, Path | Json] = {"ct-image": images[_ct(folder, number)].path}
    if _has_airways(number):
        values["airway-segmentation"] = images[_airways(folder, number)].path
    if number % 5:
        values["some-score"] = round(1 + number * 0.7, 1)
    if number % 4:
        values["patient-age"] = 40 + number * 13 % 45
    values["is-smoker"] = number % 3 == 0
    if number in _REMARKS:
        values["comment-text"] = _REMARKS[number]
    if number == 2:
        values["report"] = _report(folder)
    if number <= 2 and finding.patient.nodule:
        nodule_there = (finding.patient.nodule.centre, finding.patient.nodule.radius)
        values["lesion-boxes"] = drawn_several("Multiple 2D bounding boxes", [nodule_there])
    return values


def _empty_study() -> SampleStudy:
    return SampleStudy(
        slug="empty-practice",
        title="Empty practice",
        description="A reader study without display sets, to fill.",
        questions=questions()[:3],
    )
