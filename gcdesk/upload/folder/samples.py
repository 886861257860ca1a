"""The folders of made-up cases that practice offers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Samples:
    """Folders of the practice server, each to be chosen like any other."""

    cases: Path
    """Patients with a CT, a segmentation and a score."""
    dicom: Path
    """Patients with a folder of DICOM slices each."""
    troubles: Path
    """Cases with something wrong, to see what is said of it."""
