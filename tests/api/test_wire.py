from __future__ import annotations

import json
import time
from typing import Any

import msgspec
import pytest

from gcdesk.api.models import Answer, Interface, Upload
from gcdesk.api.wire import (
    Page,
    WireDisplaySet,
    WireImage,
    WireImport,
    WireInstances,
    WireInterface,
    WireQuestion,
    WireStudy,
    decode,
    key_of,
    raw_or_safe,
)
from tests.api.exchanges import exchange


def body(value: object) -> bytes:
    return json.dumps(value).encode()


def test_a_recorded_study() -> None:
    study = decode(exchange("study by its slug").body, Page[WireStudy]).results[0].model()
    assert (study.slug, study.title) == ("chest-ct-practice", "Chest CT practice")
    assert study.is_educational
    assert study.has_ground_truth
    assert not study.allow_case_navigation
    choice = study.questions[1]
    assert choice.answer_type == "Choice"
    assert [option.title for option in choice.options] == [
        "Very low",
        "Low",
        "Undecided",
        "High",
        "Very high",
    ]
    assert study.questions[2].text == "Patterns & findings"
    severity = study.questions[5]
    assert (severity.answer_min_value, severity.answer_max_value) == (0, 100)


def test_a_study_without_description() -> None:
    studies = decode(exchange("list of studies").body, Page[WireStudy]).results
    assert studies[2].model().description == ""


def test_recorded_display_sets_as_read_and_as_written() -> None:
    read = decode(exchange("page of display sets").body, Page[WireDisplaySet]).results[0].model()
    assert (read.title, read.order, read.index) == ("case 001", 10, 0)
    score, image = read.values
    assert (score.interface.super_kind, score.value) == ("Value", 3.2)
    assert image.interface.title == "CT Image"
    assert image.image
    assert image.image.startswith("https://server.example/api/v1/cases/images/")
    written = decode(exchange("value saved").body, WireDisplaySet).model()
    assert written.values[0].interface == Interface(slug="some-score")
    assert written.values[0].value == 2.1


@pytest.mark.hazard("N12")
def test_the_newer_dialect() -> None:
    newer = {
        "pk": "1",
        "title_safe": "a x &amp; y",
        "descriptions_map_safe": {"a": "b"},
        "values": [{"pk": 3, "socket": {"slug": "ct", "title_safe": "CT &lt;1&gt;", "super_kind": "Image"}}],
    }
    read = decode(body(newer), WireDisplaySet).model()
    assert read.title == "a x & y"
    keyed_otherwise = {"pk": "1", "values": [{"pk": "b-1", "socket": {"slug": "ct", "pk": "c-1"}}]}
    assert decode(body(keyed_otherwise), WireDisplaySet).model().values[0].pk == 0
    assert read.values[0].interface == Interface(slug="ct", title="CT <1>", super_kind="Image")
    question = decode(
        body({"pk": "q", "question_text_safe": "One &amp; two", "answer_type": "Hologram", "socket": "ct"}),
        WireQuestion,
    ).model()
    assert (question.text, question.answer_type) == ("One & two", "Hologram")
    assert question.interface == Interface(slug="ct")
    assert (
        decode(body({"pk": "q", "question_text": "Old", "help_text": "h"}), WireQuestion).model().help_text
        == "h"
    )


@pytest.mark.hazard("N12")
@pytest.mark.parametrize("given", [{"pk": "1"}, {"pk": "1", "values": None, "order": None, "title": None}])
def test_missing_and_empty_fields_have_defaults(given: dict[str, Any]) -> None:
    display_set = decode(body(given), WireDisplaySet).model()
    assert (display_set.title, display_set.order, display_set.values, display_set.index) == ("", 0, (), None)


@pytest.mark.hazard("N12")
def test_the_raw_title_wins_over_the_safe_one() -> None:
    assert raw_or_safe("a <b>x</b> & y", "a x &amp; y") == "a <b>x</b> & y"
    assert raw_or_safe("", "ignored") == ""
    assert raw_or_safe(None, None) == ""


@pytest.mark.hazard("N12")
def test_nulls_where_a_model_has_a_default() -> None:
    given = {"pk": "1", "creator": None, "created": None, "answer": {"a": None}, "score": None, "new": [1]}
    answer = decode(body(given), Answer)
    assert answer == Answer(pk="1", written=msgspec.Raw(b'{"a":null}'))
    assert decode(body({"pk": "1", "filename": None}), Upload) == Upload(pk="1")


@pytest.mark.hazard("N12")
@pytest.mark.parametrize("given", [{}, {"pk": None}, [], {"pk": {}}])
def test_what_is_strictly_needed_must_be_there(given: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(body(given), Answer)


def test_a_recorded_answer() -> None:
    mask = decode(exchange("answer that is a mask").body, Answer)
    assert mask.answer is None
    assert mask.answer_image
    assert mask.creator == "reader1"
    scored = decode(body({"pk": "1", "score": 0.5, "total_edit_duration": "PT1M"}), Answer)
    assert (scored.score, scored.total_edit_duration) == (0.5, "PT1M")


def test_a_recorded_image() -> None:
    image = decode(exchange("image").body, WireImage).model()
    assert image.name == "outline_r1_0.mha"
    assert image.files[0].image_type == "MHD"
    assert image.shape == (10, 10, 10)
    assert image.segments is None
    newer = decode(
        body({"pk": "1", "shape": [1, 2], "segments": [0, 1], "dicom_image_set": {"a": 1}}), WireImage
    )
    assert newer.model().segments == (0, 1)
    assert newer.model().shape == (1, 2)
    assert newer.model().dicom_image_set == {"a": 1}


def test_imports_name_uploads_by_key_or_by_address() -> None:
    given = {
        "pk": "1",
        "status": "Failed",
        "error_message": None,
        "user_uploads": ["k1", "https://x/uploads/k2/"],
    }
    found = decode(body(given), WireImport).model()
    assert found.uploads == ("k1", "k2")
    assert (found.error_message, found.images) == ("", ())
    assert key_of("https://x/a/b") == "b"


def test_dicom_instances() -> None:
    given = {
        "instances": [{"sop_instance_uid": "1.2", "get_instance": {"url": "https://x/", "method": "get"}}]
    }
    (instance,) = (each.model() for each in decode(body(given), WireInstances).instances)
    assert (instance.sop_instance_uid, instance.method, instance.headers) == ("1.2", "GET", {})


def test_an_interface_by_its_slug_has_a_title() -> None:
    assert decode(body({"slug": "ct"}), WireInterface).model().title == "ct"


@pytest.mark.hazard("A2")
def test_100_000_answers_are_decoded_fast() -> None:
    one = exchange("page of answers").response["results"][0]
    page = json.dumps({"count": 1000, "results": [{**one, "pk": str(n)} for n in range(1000)]}).encode()
    start = time.process_time()
    for _ in range(100):
        assert len(decode(page, Page[Answer]).results) == 1000
    assert time.process_time() - start < 3
