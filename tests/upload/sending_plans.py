"""Plans with real files for tests of sending, and what the server is expected to show afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from gcdesk.api.models import Interface
from gcdesk.practice.records import DisplaySet
from gcdesk.practice.server import PracticeServer
from gcdesk.upload.engine.sending import (
    CaseToSend,
    FileToSend,
    FileValue,
    ImageValue,
    JsonValue,
    Plan,
    ValueToSend,
)
from gcdesk.upload.folder.cases import FileEntry

CT = Interface("ct-image", "CT Image", kind="Image", super_kind="Image")
SEGMENTATION = Interface(
    "airway-segmentation", "Airway segmentation", kind="Segmentation", super_kind="Image"
)
SCORE = Interface("some-score", "Some score", kind="Float", super_kind="Value")
REPORT = Interface("report", "Report", kind="PDF file", super_kind="File")
GENERIC = Interface("generic-medical-image", "Generic Medical Image", kind="Image", super_kind="Image")
ANYTHING_FILE = Interface("anything-file", "Anything file", kind="Anything", super_kind="File")
SLUG = "empty-practice"


def mha(seed: int, voxels: int = 64) -> bytes:
    """A MetaImage of *voxels* × 8 × 4 bytes, another one for each *seed*."""
    header = (
        "ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = False\n"
        f"CompressedData = False\nElementSpacing = 1 1 1\nDimSize = {voxels} 8 4\n"
        "ElementType = MET_UCHAR\nElementDataFile = LOCAL\n"
    )
    block = hashlib.sha256(str(seed).encode()).digest()
    size = voxels * 8 * 4
    return header.encode() + (block * (size // len(block) + 1))[:size]


def mask(seed: int) -> bytes:
    """A segmentation: one label, that of *seed*, everywhere."""
    header = mha(0).partition(b"LOCAL\n")[0]
    return header + b"LOCAL\n" + bytes([seed % 32]) * (64 * 8 * 4)


def file_entry(folder: Path, relative: str, content: bytes) -> FileEntry:
    """Write *content* to a file below *folder*."""
    path = folder / relative
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    facts = path.stat()
    return FileEntry(path, relative, facts.st_size, facts.st_mtime_ns)


def image_value(folder: Path, relative: str, content: bytes, interface: Interface = CT) -> ValueToSend:
    """An image of one file."""
    entry = file_entry(folder, relative, content)
    return ValueToSend(interface, ImageValue((FileToSend(entry, entry.name),)))


def file_value(folder: Path, relative: str, content: bytes, interface: Interface) -> ValueToSend:
    """A value that is one file."""
    entry = file_entry(folder, relative, content)
    return ValueToSend(interface, FileValue(FileToSend(entry, entry.name)))


def pdf_value(folder: Path, relative: str, content: bytes = b"%PDF-1.4 nothing\n%%EOF\n") -> ValueToSend:
    """A report."""
    return file_value(folder, relative, content, REPORT)


def score_value(score: float) -> ValueToSend:
    """A score."""
    return ValueToSend(SCORE, JsonValue(score))


def plan_of(server: PracticeServer, cases: Sequence[CaseToSend], slug: str = SLUG) -> Plan:
    """A plan for a study of the practice server."""
    study = server.state.study_by_slug(slug)
    assert study is not None
    return Plan(server.address, "editor", study.pk, slug, slug, tuple(cases))


def image_cases(folder: Path, count: int, *, voxels: int = 64) -> list[CaseToSend]:
    """*count* cases of an image and a score each."""
    return [
        CaseToSend(
            f"key-{n}",
            f"case {n}",
            n * 10,
            (image_value(folder, f"case {n}/ct.mha", mha(n, voxels)), score_value(n + 0.5)),
        )
        for n in range(1, count + 1)
    ]


def sets_of(server: PracticeServer, slug: str = SLUG) -> list[DisplaySet]:
    """The study's display sets on the server, as the study shows them."""
    study = server.state.study_by_slug(slug)
    assert study is not None
    return server.state.display_sets_of(study.pk)
