"""The folders of cases to upload: good ones, DICOM, and one with deliberate troubles."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcdesk.practice.sample_chest import Chest, airways, chest, draw
from gcdesk.practice.sample_files import metaimage_header, write_dicom_series, write_json, write_metaimage
from gcdesk.texts import tr

SCORES = (2.1, 7.9, 0.4, 5.5, 3.0, 9.2, 1.7, 6.3)
"""The score of each sample case."""

_DICOM_PATIENTS = (("001 One", ".dcm"), ("002 Two", ".dcm"), ("003 Three", ""))
_LONG_NAME = "chest ct " + "of which the name goes on and on " * 5 + "end.mha"


def write_sample_cases(folder: Path) -> None:
    """``patient 1`` … ``patient 8``: a CT, a segmentation of its airways, a score."""
    for number, score in enumerate(SCORES, start=1):
        patient = chest(20 + number, with_nodule=number != 4)
        case = folder / f"patient {number}"
        write_metaimage(case / "ct.mha", draw(patient), patient.grid)
        write_metaimage(case / "seg.mha", airways(patient), patient.grid, compressed=True)
        write_json(case / "score.json", score)


def write_dicom_cases(folder: Path) -> None:
    """``patient 1`` … ``patient 3``: a CT series each, the last one's files without an ending."""
    for number, (name, ending) in enumerate(_DICOM_PATIENTS, start=1):
        patient = chest(30 + number, size=(64, 64, 12))
        series = folder / f"patient {number}"
        write_dicom_series(series, draw(patient), patient.grid, patient=name, ending=ending)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A case with one deliberate trouble."""

    case: str
    """The name of its folder."""
    note: str
    """What is the matter, for people."""
    make: Callable[[Path], None]
    """Turns the folder of a good case into this one."""


def troubles() -> tuple[Trouble, ...]:
    """All deliberate troubles; the last ones are none, or warnings only."""
    return (
        Trouble("cut off", tr("Practice", "ct.mha ends in the middle of its voxels."), _cut_off),
        Trouble("empty file", tr("Practice", "ct.mha has 0 bytes."), _empty_file),
        Trouble("header without voxels", tr("Practice", "ct.mhd has no ct.raw beside it."), _header_alone),
        Trouble("invalid score", tr("Practice", "score.json is broken in line 3."), _invalid_score),
        Trouble(
            "no score", tr("Practice", "score.json is missing."), lambda case: _remove(case, "score.json")
        ),
        Trouble(
            "score in words",
            tr("Practice", "score.json says “high” where a number belongs."),
            _score_in_words,
        ),
        Trouble("text in disguise", tr("Practice", "ct.mha is a text."), _text_in_disguise),
        Trouble("two scans", tr("Practice", "Two files could be the CT."), _two_scans),
        Trouble("two series", tr("Practice", "The slices of two DICOM series lie together."), _two_series),
        Trouble(
            "Jansen_Piet_1958-03-12", tr("Practice", "The folder is named like a person."), lambda _: None
        ),
        Trouble("long file name", tr("Practice", "A file name is longer than the server takes."), _long_name),
        Trouble(
            "twin names", tr("Practice", "Two file names look the same (é, written in two ways)."), _twins
        ),
        Trouble(
            "header and voxels", tr("Practice", "ct.mhd and ct.raw are one good image."), _header_and_voxels
        ),
        Trouble(
            "system files", tr("Practice", "Thumbs.db and the like lie beside good files."), _system_files
        ),
    )


def write_trouble_cases(folder: Path) -> None:
    """A folder for each of `troubles`."""
    patient = _patient()
    volume = draw(patient)
    for trouble in troubles():
        case = folder / trouble.case
        write_metaimage(case / "ct.mha", volume, patient.grid)
        write_metaimage(case / "seg.mha", airways(patient), patient.grid, compressed=True)
        write_json(case / "score.json", 4.2)
        trouble.make(case)


def _patient() -> Chest:
    return chest(41, size=(48, 48, 14))


def _remove(case: Path, *names: str) -> None:
    for name in names:
        (case / name).unlink()


def _cut_off(case: Path) -> None:
    whole = (case / "ct.mha").read_bytes()
    (case / "ct.mha").write_bytes(whole[: len(whole) * 2 // 3])


def _empty_file(case: Path) -> None:
    (case / "ct.mha").write_bytes(b"")


def _header_alone(case: Path) -> None:
    _remove(case, "ct.mha")
    (case / "ct.mhd").write_bytes(metaimage_header(_patient().grid, "MET_SHORT", "ct.raw"))


def _header_and_voxels(case: Path) -> None:
    patient = _patient()
    _remove(case, "ct.mha")
    write_metaimage(case / "ct.mhd", draw(patient), patient.grid)


def _invalid_score(case: Path) -> None:
    (case / "score.json").write_text('{\n  "score": 2.1,\n  "reader" "a"\n}\n', encoding="utf-8")


def _score_in_words(case: Path) -> None:
    write_json(case / "score.json", "high")


def _text_in_disguise(case: Path) -> None:
    (case / "ct.mha").write_text("The CT of this patient is still at the other hospital.\n", encoding="utf-8")


def _two_scans(case: Path) -> None:
    (case / "ct old.mha").write_bytes((case / "ct.mha").read_bytes())


def _two_series(case: Path) -> None:
    _remove(case, "ct.mha")
    for series in (1, 2):
        patient = chest(40 + series, size=(64, 64, 6))
        write_dicom_series(case / "dicom", draw(patient), patient.grid, patient="004 Four", series=series)


def _long_name(case: Path) -> None:
    (case / "ct.mha").rename(case / _LONG_NAME)


def _twins(case: Path) -> None:
    """On a disk that takes both for one name, the second replaces the first."""
    for twin in (unicodedata.normalize("NFC", "Zoé.txt"), unicodedata.normalize("NFD", "Zoé.txt")):
        (case / twin).write_text(f"{len(twin)} signs\n", encoding="utf-8")


def _system_files(case: Path) -> None:
    for name in ("Thumbs.db", ".DS_Store", "._ct.mha", "desktop.ini"):
        (case / name).write_bytes(b"\0\0\0\1Bud1\0")
