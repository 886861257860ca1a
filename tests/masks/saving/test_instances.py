from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gcdesk.api.client import Client
from gcdesk.api.images import read_image
from gcdesk.errors import Cancelled, FileError
from gcdesk.masks.listing.belongs import SetImage, images_of
from gcdesk.masks.saving.instances import Instances
from tests.masks.conftest import Stage
from tests.masks.saving.acting import as_dicom


@pytest.fixture
def client(client_for: Callable[[str], Client]) -> Client:
    return client_for("editor")


def images(stage: Stage, title: str) -> tuple[SetImage, ...]:
    return images_of(stage.of(title, "reader1").display_set)[:1]


def test_instances_are_loaded_once_for_each_image(stage: Stage, client: Client, tmp_path: Path) -> None:
    first, second = images(stage, "Patient 001"), images(stage, "Patient 002")
    as_dicom(stage, first[0].image, tmp_path / "one")
    as_dicom(stage, second[0].image, tmp_path / "two")
    instances = Instances(tmp_path / "work", lambda: None)
    found = instances.of(client, first)
    assert [path.read_bytes() for path in found] == [
        path.read_bytes() for path in sorted((tmp_path / "one").iterdir())
    ]
    before = len(stage.server.state.log)
    assert instances.of(client, first) == found
    assert len(stage.server.state.log) == before + 1, "only the image is read again"
    instances.of(client, second)
    assert instances.of(client, first)[0].read_bytes() == found[0].read_bytes()


def test_the_one_image_that_has_instances(stage: Stage, client: Client, tmp_path: Path) -> None:
    one, two = images(stage, "Patient 001") + images(stage, "Patient 002")
    instances = Instances(tmp_path / "work", lambda: None)
    with pytest.raises(FileError, match="the server has none"):
        instances.of(client, (one, two))
    as_dicom(stage, one.image, tmp_path / "one")
    assert instances.of(client, (one, two))
    as_dicom(stage, two.image, tmp_path / "two")
    with pytest.raises(FileError, match="is not known"):
        instances.of(client, (one, two))


@pytest.mark.hazard("G7")
def test_loading_stops_when_it_is_told_to(stage: Stage, client: Client, tmp_path: Path) -> None:
    (one,) = images(stage, "Patient 001")
    as_dicom(stage, one.image, tmp_path / "one")

    def check() -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        Instances(tmp_path / "work", check).of(client, (one,))


@pytest.mark.hazard("A7")
def test_an_image_set_without_instances(stage: Stage, client: Client, tmp_path: Path) -> None:
    import msgspec

    (one,) = images(stage, "Patient 001")
    as_dicom(stage, one.image, tmp_path / "one")
    state = stage.server.state
    image = read_image(client, one.image)
    state.images.put(image.pk, msgspec.structs.replace(state.images[image.pk], instances=()))
    with pytest.raises(FileError, match="lists no DICOM instances"):
        Instances(tmp_path / "work", lambda: None).of(client, (one,))
