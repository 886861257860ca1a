"""Compare what the server has with the folder that was uploaded, in a session of its own. Free of Qt.

Nothing of the upload's own plan is used: what should be there is read from the folder anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from natsort import natsorted, ns

from gcdesk.api import images, studies
from gcdesk.api.client import Client, Connection
from gcdesk.api.models import DisplaySet
from gcdesk.errors import GcdeskError


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was compared, and each difference in words."""

    display_sets: int
    values: int
    files: int
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """What each case of a folder of sub-folders should have become."""

    files: Mapping[str, str]
    """Interface slug → file name in the case's folder; compared by SHA-256."""
    json_files: Mapping[str, str]
    """Interface slug → JSON file in the case's folder; compared by value."""
    values: Mapping[str, object]
    """Interface slug → the same value for every case."""


def compare(connection: Connection, study_slug: str, folder: Path, expected: Expected) -> Comparison:
    """Read the study's display sets and compare every value, the order and every file with *folder*.

    Raises:
        GcdeskError: the server could not be read.

    """
    client = Client(connection, workers=4)
    try:
        study = studies.find_study(client, study_slug)
        return _compare(client, studies.list_display_sets(client, study.pk), folder, expected)
    finally:
        client.close()


def _compare(client: Client, sets: list[DisplaySet], folder: Path, expected: Expected) -> Comparison:
    titles = natsorted((path.name for path in folder.iterdir() if path.is_dir()), alg=ns.IGNORECASE)
    ours = [display_set for display_set in sets if display_set.title in set(titles)]
    differences = []
    if [display_set.title for display_set in ours] != titles:
        differences.append(f"order: {[s.title for s in ours]} instead of {titles}")
    if [s.pk for s in sets[-len(ours) :]] != [s.pk for s in ours]:
        differences.append("the new display sets are not after those that the study had")
    values = files = 0
    for display_set in ours:
        case = folder / display_set.title
        values += len(display_set.values)
        files += len(expected.files)
        differences += [
            f"{display_set.title}: {text}" for text in _of_set(client, display_set, case, expected)
        ]
    return Comparison(len(ours), values, files, tuple(differences))


def _of_set(client: Client, display_set: DisplaySet, case: Path, expected: Expected) -> Iterator[str]:
    there = {value.interface.slug: value for value in display_set.values}
    wanted = {*expected.files, *expected.json_files, *expected.values}
    if set(there) != wanted:
        yield f"interfaces {sorted(there)} instead of {sorted(wanted)}"
        return
    for slug, name in expected.json_files.items():
        value = json.loads((case / name).read_bytes())
        if there[slug].value != value:
            yield f"{slug} is {there[slug].value!r} instead of {value!r}"
    for slug, value in expected.values.items():
        if there[slug].value != value:
            yield f"{slug} is {there[slug].value!r} instead of {value!r}"
    for slug, name in expected.files.items():
        content = (case / name).read_bytes()
        if _sha256_on_server(client, there[slug].image or "") != hashlib.sha256(content).hexdigest():
            yield f"{slug} is not {name} byte for byte"


def _sha256_on_server(client: Client, image_url: str) -> str:
    image = images.read_image(client, image_url)
    if len(image.files) != 1:
        raise GcdeskError(f"{image.name} has {len(image.files)} files instead of one.")
    digest = hashlib.sha256()
    images.download(client, image.files[0].file, digest.update)
    return digest.hexdigest()
