"""Folders of small cases for the stories, and what should have arrived of them."""

from __future__ import annotations

import json
from pathlib import Path

from gcdesk.api.client import Connection
from gcdesk.practice.server import PracticeServer
from gcdesk.selftest.compare import Comparison, Expected, compare

IMAGE, SCORE = "ct-image", "some-score"
CT_TITLE, SCORE_TITLE = "CT Image", "Some score"
FILES = Expected(files={IMAGE: "ct.mha"}, json_files={SCORE: "score.json"}, values={})

_HEADER = (
    "ObjectType = Image\nNDims = 3\nBinaryData = True\nBinaryDataByteOrderMSB = False\n"
    "ElementSpacing = 0.7 0.7 2\nDimSize = {side} {side} 2\nElementType = MET_SHORT\nElementDataFile = LOCAL\n"
)


def write_image(path: Path, number: int = 1, side: int = 4) -> None:
    """A small image, another one for each *number*."""
    voxels = b"".join((number * 7 + i).to_bytes(4, "little")[:2] for i in range(2 * side * side))
    path.write_bytes(_HEADER.format(side=side).encode("ascii") + voxels)


def write_cases(folder: Path, amount: int, *, side: int = 4) -> Path:
    """``case 1`` … each with an image and a score."""
    for number in range(1, amount + 1):
        case = folder / f"case {number}"
        case.mkdir(parents=True)
        write_image(case / "ct.mha", number, side)
        (case / "score.json").write_text(json.dumps(number / 8), encoding="ascii")
    return folder


def differences(
    server: PracticeServer, folder: Path, expected: Expected = FILES, study: str = "empty-practice"
) -> tuple[str, ...]:
    """What the server has that the folder has not, or the other way round, read in a session of its own."""
    return _compared(server, folder, expected, study).differences


def arrived(
    server: PracticeServer, folder: Path, expected: Expected = FILES, study: str = "empty-practice"
) -> int:
    """How many cases of the folder arrived; fails if any of them differs."""
    found = _compared(server, folder, expected, study)
    assert not found.differences, found.differences
    return found.display_sets


def titles_on(server: PracticeServer, study: str = "empty-practice") -> list[str]:
    """The titles of all display sets of a study, in its order."""
    row = server.state.study_by_slug(study)
    assert row is not None
    return [display_set.title for display_set in server.state.display_sets_of(row.pk)]


def _compared(server: PracticeServer, folder: Path, expected: Expected, study: str) -> Comparison:
    connection = Connection(server.address, server.tokens["editor"], server.certificate_file)
    return compare(connection, study, folder, expected)
