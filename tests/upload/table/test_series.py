from __future__ import annotations

import pytest

from gcdesk.imaging.files.facts import FileFacts, FileKind
from gcdesk.upload.table.facts import Fact
from gcdesk.upload.table.series import series_among
from tests.upload.build import entry

SLICES = tuple(entry(f"a/{n}.dcm") for n in range(5))


def dicom(series: str) -> Fact:
    return Fact(seen=FileFacts(FileKind.DICOM, series=series))


@pytest.mark.hazard("F14")
def test_files_are_put_together_by_their_series() -> None:
    facts = {file: dicom("even" if n % 2 == 0 else "odd") for n, file in enumerate(SLICES)}
    note = entry("a/readme.txt")
    facts[note] = Fact(seen=FileFacts(FileKind.TEXT))
    first, second = series_among((*SLICES, note, entry("a/unknown")), facts)
    assert first.entries == SLICES[::2]
    assert second.entries == SLICES[1::2]


def test_one_series_needs_no_choice() -> None:
    assert series_among(SLICES, {file: dicom("one") for file in SLICES}) == ()
    assert series_among(SLICES, {}) == ()
