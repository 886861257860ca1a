"""Images: who may look, and the way to their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gcdesk.practice.loading import load_samples
from gcdesk.practice.records import Image, Instance
from gcdesk.practice.sample_types import (
    SampleAnswer,
    SampleDisplaySet,
    SampleImage,
    SampleQuestion,
    Samples,
    SampleStudy,
)
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller, mask, volume

AsUser = Callable[[str | None], Caller]


@pytest.fixture
def pictured(server: PracticeServer, tmp_path: Path) -> PracticeServer:
    """With a study of one image, and a mask that reader1 drew on it."""
    (tmp_path / "ct.mha").write_bytes(volume())
    (tmp_path / "mask.mha").write_bytes(mask())
    study = SampleStudy(
        "pictured",
        "Pictured",
        questions=(SampleQuestion("m", "Mask", "Outline it"),),
        display_sets=(SampleDisplaySet("case", 10, {"ct-image": tmp_path / "ct.mha"}),),
        answers=(SampleAnswer("reader1", "m", "case", tmp_path / "mask.mha"),),
        readers=("reader1", "reader2"),
    )
    images = (SampleImage("CT of nobody.mha", tmp_path / "ct.mha"),)
    load_samples(server.site, Samples(images, (study,), tmp_path, tmp_path, tmp_path))
    return server


def _images(caller: Caller) -> dict[str, Any]:
    return {image["name"]: image for image in caller.listed("cases/images/")}


def test_readers_see_images_and_editors_also_masks(pictured: PracticeServer, as_user: AsUser) -> None:
    ct, drawn = "CT of nobody.mha", "mask_reader1.mha"
    assert _images(as_user("editor")).keys() == {ct, drawn}
    assert _images(as_user("reader1")).keys() == {ct, drawn}
    assert _images(as_user("reader2")).keys() == {ct}
    for user in ("reader3", "outsider", None):
        assert _images(as_user(user)) == {}


def test_lists_by_name_and_study(pictured: PracticeServer, as_user: AsUser) -> None:
    editor = as_user("editor")
    (study,) = editor.listed("reader-studies/?slug=pictured")
    (empty,) = editor.listed("reader-studies/?slug=empty-practice")
    assert len(editor.listed("cases/images/?name=mask_reader1.mha")) == 1
    names = [image["name"] for image in editor.listed(f"cases/images/?reader_study={study['pk']}")]
    assert names == ["CT of nobody.mha"]
    assert editor.listed(f"cases/images/?reader_study={empty['pk']}") == []


@pytest.mark.hazard("N8")
def test_a_file_is_fetched_by_who_may_see_it(pictured: PracticeServer, as_user: AsUser) -> None:
    image = _images(as_user("editor"))["mask_reader1.mha"]
    address = image["files"][0]["file"]
    assert as_user("reader1").download(address) == mask()
    for user in ("reader2", "outsider", None):
        refused = as_user(user).get(address)
        assert (refused.status_code, refused.headers["Content-Type"]) == (403, "text/html; charset=utf-8")
        assert as_user(user).get(image["api_url"]).status_code == 404
    wrong = as_user(None)
    wrong.session.headers["Authorization"] = "Bearer nonsense"
    assert wrong.get(address).status_code == 403
    assert image["segments"] == [0, 1]


def test_other_media_addresses_lead_nowhere(pictured: PracticeServer, as_user: AsUser) -> None:
    for path in ("state.jsonl", "images/a/b/c/d", "components/a/b/c/d/e", "../seed"):
        assert as_user("editor").get(f"{pictured.address}/media/{path}").status_code in {403, 404}


def test_the_instances_of_a_dicom_image_set(pictured: PracticeServer, as_user: AsUser) -> None:
    editor, pk = as_user("editor"), "0a5c265b-72ef-4435-82a4-68996570d029"
    pictured.site.media("images").mkdir(exist_ok=True)
    pictured.site.media("images/1.dcm").write_bytes(b"dicom")
    row = Image(pk, "set", "editor", dicom_image_set="ab", instances=(Instance("1.2.3", "images/1.dcm"),))
    pictured.state.images.put(pk, row)
    image = editor.read(f"cases/images/{pk}/")
    assert (image["files"], image["dicom_image_set"]) == ([], {"image_set_id": "ab"})
    (instance,) = editor.read(f"cases/images/{pk}/dicom/instances/")["instances"]
    assert instance["sop_instance_uid"] == "1.2.3"
    fetched = editor.storage.request(**instance["get_instance"], timeout=10)
    assert fetched.content == b"dicom"
    other = _images(editor)["CT of nobody.mha"]
    assert editor.get(f"{other['api_url']}dicom/instances/").status_code == 404
