"""The official client, as it is, works with the server in the newer dialect."""

from __future__ import annotations

import hashlib
import io
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gcapi
import numpy as np
import pytest
from gcapi import SocketValueSpec

from gcdesk.practice.server import PracticeServer
from tests.practice.calling import mask, metaimage, volume, wait_until

STUDY = "empty-practice"


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(tls=True, import_seconds=0.0) as made:
        yield made


@pytest.fixture
def client(server: PracticeServer) -> Iterator[Any]:
    context = ssl.create_default_context(cafile=server.certificate_file)
    made = gcapi.Client(token=server.tokens["editor"], base_url=f"{server.address}/api/v1/", verify=context)
    yield made
    made.close()


def _written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _display_set(client: Any, pk: str, slugs: set[str]) -> Any:
    """The display set, once all of *slugs* have their values."""

    def there() -> bool:
        values = client.reader_studies.display_sets.detail(pk=pk).values
        return slugs <= {value.interface.slug for value in values}

    wait_until(there)
    return client.reader_studies.display_sets.detail(pk=pk)


def test_adds_a_case_with_image_file_and_value(client: Any, tmp_path: Path) -> None:
    image = _written(tmp_path, "ct.mha", volume())
    segmentation = _written(tmp_path, "seg.mha", mask())
    report = _written(tmp_path, "report.pdf", b"%PDF-1.4 short")
    made = client.add_case_to_reader_study(
        reader_study_slug=STUDY,
        title="walnut",
        values=[
            SocketValueSpec(socket_slug="ct-image", file=image),
            SocketValueSpec(socket_slug="airway-segmentation", file=segmentation),
            SocketValueSpec(socket_slug="report", file=report),
            SocketValueSpec(socket_slug="some-score", value=2.5),
            SocketValueSpec(socket_slug="anything-file", value={"a": [1]}),
        ],
    )
    slugs = {"ct-image", "airway-segmentation", "report", "some-score", "anything-file"}
    row = _display_set(client, made.pk, slugs)
    values = {value.interface.slug: value for value in row.values}
    assert made.title == "walnut"
    assert values["some-score"].value == 2.5
    (downloaded,) = client.images.download(url=values["ct-image"].image, output_directory=tmp_path / "out")
    assert downloaded.read_bytes() == image.read_bytes()
    client.download_socket_value(values["report"], output_directory=tmp_path / "values")
    assert (tmp_path / "values" / "report.pdf").read_bytes() == report.read_bytes()


def test_several_files_are_one_image_and_an_image_is_used_again(client: Any, tmp_path: Path) -> None:
    whole = metaimage(np.arange(64, dtype="<i2").reshape(4, 4, 4))
    head, data = whole[: whole.index(b"LOCAL")], whole[whole.index(b"LOCAL\n") + 6 :]
    files = [
        _written(tmp_path, "scan.mhd", head + b"scan.raw\n"),
        _written(tmp_path, "scan.raw", data),
    ]
    first = client.add_case_to_reader_study(
        reader_study_slug=STUDY,
        title="first",
        values=[SocketValueSpec(socket_slug="ct-image", files=list(files))],
    )
    image = _display_set(client, first.pk, {"ct-image"}).values[0].image
    assert client.images.detail(api_url=image).shape == [4, 4, 4]
    second = client.add_case_to_reader_study(
        reader_study_slug=STUDY,
        title="second",
        values=[SocketValueSpec(socket_slug="generic-medical-image", existing_image_api_url=image)],
    )
    (value,) = client.reader_studies.display_sets.detail(pk=second.pk).values
    assert value.image == image


def test_updates_values_title_and_order(client: Any) -> None:
    made = client.add_case_to_reader_study(
        reader_study_slug=STUDY, title="old", values=[SocketValueSpec(socket_slug="patient-age", value=40)]
    )
    changed = client.update_display_set(
        display_set_pk=made.pk,
        values=[SocketValueSpec(socket_slug="patient-age", value=41)],
        title="new",
        order=70,
    )
    assert (changed.title, changed.order) == ("new", 70)
    (value,) = client.reader_studies.display_sets.detail(pk=made.pk).values
    assert value.value == 41


def test_iterates_over_all_lists(client: Any) -> None:
    studies = list(client.reader_studies.iterate_all())
    display_sets = list(client.reader_studies.display_sets.iterate_all({"reader_study": studies[0].pk}))
    answers = list(client.reader_studies.answers.iterate_all())
    assert [study.slug for study in studies] == ["chest-ct-practice", STUDY]
    assert len(display_sets) == 12
    assert len(answers) > 100
    assert len({answer.pk for answer in answers}) == len(answers)
    assert list(client.reader_studies.answers.mine.iterate_all())
    questions = {question.pk for study in studies for question in study.questions}
    assert {question.pk for question in client.reader_studies.questions.iterate_all()} == questions
    assert len(list(client.images.iterate_all())) > 12
    assert len(list(client.interfaces.iterate_all())) > 20
    assert list(client.raw_image_upload_sessions.iterate_all()) == []
    client.uploads.upload_fileobj(fileobj=io.BytesIO(b"abc"), filename="a.txt")
    assert [upload.status for upload in client.uploads.iterate_all()] == ["Completed"]
    truth = next(answer for answer in answers if answer.is_ground_truth)
    display_set = truth.display_set.rstrip("/").rpartition("/")[2]
    assert client.reader_studies.ground_truth(pk=studies[0].pk, case_pk=display_set)


def test_reads_imports(client: Any, tmp_path: Path) -> None:
    made = client.add_case_to_reader_study(
        reader_study_slug=STUDY,
        title="broken",
        values=[SocketValueSpec(socket_slug="ct-image", file=_written(tmp_path, "a.mha", b"no image"))],
    )
    wait_until(lambda: [row.status for row in client.raw_image_upload_sessions.iterate_all()] == ["Failed"])
    (row,) = client.raw_image_upload_sessions.iterate_all()
    assert "1 file could not be imported." in row.error_message
    assert client.reader_studies.display_sets.detail(pk=made.pk).values == []


def test_sends_40_megabytes_in_several_parts(client: Any, server: PracticeServer, tmp_path: Path) -> None:
    voxels = np.random.default_rng(3).integers(-1000, 1000, (80, 512, 512)).astype("<i2")
    image = _written(tmp_path, "large.mha", metaimage(voxels))
    made = client.add_case_to_reader_study(
        reader_study_slug=STUDY,
        title="large",
        values=[SocketValueSpec(socket_slug="ct-image", file=image)],
    )
    value = _display_set(client, made.pk, {"ct-image"}).values[0]
    (downloaded,) = client.images.download(url=value.image, output_directory=tmp_path / "out")
    assert _sha256(downloaded) == _sha256(image)
    parts = [entry for entry in server.state.log if entry.method == "PUT" and entry.port == "storage"]
    assert len(parts) == 2


def test_the_outsider_sees_nothing(server: PracticeServer) -> None:
    context = ssl.create_default_context(cafile=server.certificate_file)
    token = server.tokens["outsider"]
    with gcapi.Client(token=token, base_url=f"{server.address}/api/v1/", verify=context) as client:
        assert list(client.reader_studies.iterate_all()) == []
        assert list(client.reader_studies.answers.iterate_all()) == []
        assert list(client.images.iterate_all()) == []


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
