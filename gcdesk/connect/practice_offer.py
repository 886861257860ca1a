"""What a running practice server offers, as the window needs to know it.

`gcdesk.desk` starts the server and hands this down, so that no room but that knows `gcdesk.practice`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PracticeOffer:
    """A practice server that runs, and what there is to try with it."""

    address: str
    """``http://127.0.0.1:PORT``."""
    token: str = field(repr=False)
    """The editor's token."""
    sample_folder: Path
    """Cases to upload."""
    trouble_folder: Path
    """Cases with something wrong, to see what gcdesk says."""
    dicom_folder: Path
    """Cases of DICOM slices."""
    study_slug: str
    """The study to begin with."""


StartPractice = Callable[[], PracticeOffer]
"""Starts the practice server, or finds it running. Blocks: call it on a background thread."""
