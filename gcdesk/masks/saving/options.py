"""What somebody wants to have saved, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from gcdesk.imaging.masks.consensus import Way
from gcdesk.masks.saving.pattern import DEFAULT
from gcdesk.study.reader_key import LastKey
from gcdesk.texts import tr

WORKERS = (1, 16, 32)
"""Fewest, usual and most masks at a time."""


class Format(StrEnum):
    """What masks are saved as."""

    STORED = "as stored"
    """Byte for byte as the server has it: MetaImage or TIFF."""
    NIFTI = "nifti"
    PNG = "png"
    SEG = "dicom seg"


class Decision(StrEnum):
    """What to do about a file that is there already and is another one."""

    ASK = "ask"
    """Leave it, and say so: the row is `Differs`, and can be saved again with one of the others."""
    REPLACE = "replace"
    KEEP = "keep"
    BESIDE = "beside"
    """Save under another name."""


@dataclass(frozen=True)
class SaveOptions:
    """How masks are saved."""

    folder: Path
    pattern: str = DEFAULT
    format: Format = Format.STORED
    images: bool = False
    """The images that the masks belong to, as stored, too."""
    consensus: Way | None = None
    """A consensus of the readers' masks for each display set and question, too."""
    names: Mapping[str, str] | None = None
    """User name → pseudonym; None: readers under their own names."""
    last: LastKey | None = None
    """The key whose pseudonyms are gone on with, where there are no others; `names` has them already."""
    decision: Decision = Decision.ASK
    """For files that are there and different."""
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """By the key of a job, where it is another one."""
    workers: int = WORKERS[1]

    def decided(self, key: str) -> Decision:
        """What to do about the job *key* when its file is there and different."""
        return self.decisions.get(key, self.decision)

    def in_table(self, reader: str) -> str:
        """What the table of masks calls whom the files call *reader*: the user name; what is no pseudonym stays."""
        names = self.names or {}
        return next((name for name, pseudonym in names.items() if pseudonym == reader), reader)


def format_text(chosen: Format) -> str:
    """*chosen* in words."""
    match chosen:
        case Format.STORED:
            return tr("Masks", "As stored (MetaImage or TIFF)")
        case Format.NIFTI:
            return tr("Masks", "NIfTI (.nii.gz)")
        case Format.PNG:
            return tr("Masks", "PNG slices")
        case Format.SEG:
            return tr("Masks", "DICOM SEG")


def about_format(chosen: Format) -> str:
    """What one should know about *chosen*."""
    match chosen:
        case Format.STORED:
            return tr("Masks", "Byte for byte what the server has.")
        case Format.NIFTI:
            return tr("Masks", "The place in space is kept; each file is read back to make sure.")
        case Format.PNG:
            return tr(
                "Masks",
                "A picture for each slice, without a place in space. Its grey values are the numbers of the labels: 1 looks "
                "black like 0.",
            )
        case Format.SEG:
            return tr("Masks", "Only where the server has the DICOM files of the image that was drawn on.")


def decision_text(decision: Decision) -> str:
    """*decision* in words."""
    match decision:
        case Decision.ASK:
            return tr("Masks", "Ask me")
        case Decision.REPLACE:
            return tr("Masks", "Replace it")
        case Decision.KEEP:
            return tr("Masks", "Keep it")
        case Decision.BESIDE:
            return tr("Masks", "Save under another name")
