from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from gcdesk.api import studies, uploads
from gcdesk.api.client import Client, Connection
from gcdesk.api.models import Part
from gcdesk.errors import GcdeskError, NotFound
from gcdesk.practice.records import Value
from gcdesk.practice.server import PracticeServer
from gcdesk.selftest.compare import Comparison, Expected, compare
from tests.journeys.cases import write_cases

STUDY = "empty-practice"
EXPECTED = Expected(
    files={"ct-image": "ct.mha"}, json_files={"some-score": "score.json"}, values={"patient-age": 63}
)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(samples=False, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cases(tmp_path / "cases", 2)


@pytest.fixture
def filled(server: PracticeServer, folder: Path) -> PracticeServer:
    """Both cases are there, behind a display set that the study had."""
    with closing(Client(_connection(server))) as client:
        studies.create_display_set(client, STUDY, "an older one", 10)
        for number in (1, 2):
            _send(client, folder / f"case {number}", order=10 + 10 * number)
    _wait_for_imports(server)
    return server


def _connection(server: PracticeServer) -> Connection:
    return Connection(server.address, server.tokens["editor"])


def _send(client: Client, case: Path, order: int) -> None:
    content = (case / "ct.mha").read_bytes()
    upload = uploads.create(client, "ct.mha")
    etag = uploads.put_part(client, uploads.presign(client, upload, [1])[1], content)
    uploads.complete(client, upload, [Part(1, etag, len(content))])
    display_set = studies.create_display_set(client, STUDY, case.name, order)
    values = [
        studies.image_entry("ct-image", [upload.api_url]),
        studies.json_entry("some-score", msgspec.json.decode((case / "score.json").read_bytes())),
        studies.json_entry("patient-age", 63),
    ]
    studies.change_display_set(client, display_set.pk, values=values)


def _wait_for_imports(server: PracticeServer) -> None:
    until = time.monotonic() + 20
    while len(server.state.jobs):
        assert time.monotonic() < until, "the server imports for ever"
        time.sleep(0.01)


def _set(server: PracticeServer, title: str, **changes: object) -> None:
    row = next(row for row in server.state.display_sets if row.title == title)
    server.state.put_display_set(msgspec.structs.replace(row, **changes))


def _compared(server: PracticeServer, folder: Path) -> Comparison:
    return compare(_connection(server), STUDY, folder, EXPECTED)


def test_what_arrived_as_it_should_has_no_differences(filled: PracticeServer, folder: Path) -> None:
    assert _compared(filled, folder) == Comparison(2, 6, 2, ())


def test_a_changed_byte_is_named(filled: PracticeServer, folder: Path) -> None:
    image = folder / "case 2" / "ct.mha"
    image.write_bytes(image.read_bytes()[:-1] + b"?")
    assert _compared(filled, folder).differences == ("case 2: ct-image is not ct.mha byte for byte",)


def test_another_value_is_named(filled: PracticeServer, folder: Path) -> None:
    (folder / "case 1" / "score.json").write_text("7", encoding="ascii")
    assert _compared(filled, folder).differences == ("case 1: some-score is 0.125 instead of 7",)


def test_another_typed_value_is_named(filled: PracticeServer, folder: Path) -> None:
    row = next(row for row in filled.state.display_sets if row.title == "case 1")
    filled.state.set_value(row.pk, Value(pk=99, interface="patient-age", value=64))
    assert _compared(filled, folder).differences == ("case 1: patient-age is 64 instead of 63",)


def test_a_value_more_or_less_is_named(filled: PracticeServer, folder: Path) -> None:
    row = next(row for row in filled.state.display_sets if row.title == "case 1")
    _set(filled, "case 1", values=row.values[1:])
    (told,) = _compared(filled, folder).differences
    assert told.startswith("case 1: interfaces [")


def test_another_order_is_named(filled: PracticeServer, folder: Path) -> None:
    _set(filled, "case 2", order=15)
    (told,) = _compared(filled, folder).differences
    assert told == "order: ['case 2', 'case 1'] instead of ['case 1', 'case 2']"


def test_a_place_before_what_was_there_is_named(filled: PracticeServer, folder: Path) -> None:
    _set(filled, "an older one", order=100)
    assert _compared(filled, folder).differences == (
        "the new display sets are not after those that the study had",
    )


def test_a_case_that_is_missing_is_named(filled: PracticeServer, folder: Path) -> None:
    write_cases(folder / "more", 1)
    (folder / "more" / "case 1").rename(folder / "case 3")
    (folder / "more").rmdir()
    found = _compared(filled, folder)
    assert found.display_sets == 2
    assert found.differences[0].startswith("order: ")


def test_an_image_of_several_files_is_no_image_to_compare(filled: PracticeServer, folder: Path) -> None:
    for image in filled.state.images:
        filled.state.images.put(image.pk, msgspec.structs.replace(image, files=image.files * 2))
    with pytest.raises(GcdeskError, match="has 2 files instead of one"):
        _compared(filled, folder)


def test_an_unknown_study_can_not_be_compared(server: PracticeServer, folder: Path) -> None:
    with pytest.raises(NotFound):
        compare(_connection(server), "nowhere", folder, EXPECTED)
