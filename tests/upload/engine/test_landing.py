from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gcdesk.api.models import DisplaySet, Interface, Value
from gcdesk.upload.engine.landing import (
    Wanted,
    fingerprint,
    has_landed,
    late_after,
    missing_values,
    patience_for,
    proves_something,
    readable_failure,
    same_title,
    shown,
    shown_before,
)
from gcdesk.upload.engine.landing import fingerprints as prints_of
from gcdesk.upload.engine.sending import (
    CaseToSend,
    Content,
    FileToSend,
    FileValue,
    ImageValue,
    JsonValue,
    ValueToSend,
)
from gcdesk.upload.folder.cases import FileEntry

IMAGE = Interface("ct-image", "CT Image")
FILE = FileToSend(FileEntry(Path("/data/ct.mha"), "ct.mha", 10, 5), "ct.mha")


def wanted(content: Content, before: str = "") -> Wanted:
    return Wanted(ValueToSend(IMAGE, content), before)


def display_set(**value: object) -> DisplaySet:
    given = Value(1, IMAGE, **value)  # type: ignore[arg-type]
    return DisplaySet("pk", values=(given,))


@pytest.mark.parametrize(
    ("one", "there", "expected"),
    [
        (wanted(JsonValue(4)), DisplaySet("pk"), False),
        (wanted(JsonValue(4)), display_set(value=4.0), True),
        (wanted(JsonValue(4), "3.0"), display_set(value=3.0), False),
        (wanted(JsonValue(4), "3.0"), display_set(value=4.0), True),
        (wanted(JsonValue("a ")), display_set(value="a"), True),
        (wanted(ImageValue((FILE,))), display_set(), False),
        (wanted(ImageValue((FILE,))), display_set(image="https://x/1/"), True),
        (wanted(ImageValue((FILE,)), "https://x/1/"), display_set(image="https://x/1/"), False),
        (wanted(ImageValue((FILE,)), "https://x/1/"), display_set(image="https://x/2/"), True),
        (wanted(FileValue(FILE), "https://x/a.pdf"), display_set(file="https://x/a.pdf?signed=1"), False),
        (wanted(FileValue(FILE), "https://x/a.pdf"), display_set(file="https://x/b.pdf"), True),
    ],
)
def test_a_value_has_landed_when_no_older_one_is_shown(
    one: Wanted, there: DisplaySet, expected: bool
) -> None:
    assert has_landed(one, there) is expected


def test_the_image_that_the_import_made_is_the_wanted_one() -> None:
    one = wanted(ImageValue((FILE,)), "https://x/1/")
    assert has_landed(one, display_set(image="https://x/1/"), ("https://x/1/",))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (wanted(JsonValue(4)), True),
        (wanted(JsonValue(4), "4.0"), False),
        (wanted(JsonValue(4), "3.0"), True),
        (wanted(JsonValue(4), "https://x/old.json"), True),
        (wanted(ImageValue((FILE,))), False),
    ],
)
def test_only_a_json_value_that_was_not_there_proves_a_fill(one: Wanted, expected: bool) -> None:
    assert proves_something(one) is expected


def test_what_is_shown_can_be_compared() -> None:
    assert shown_before(display_set(value={"b": 1, "a": 2})) == {"ct-image": '{"a": 2, "b": 1}'}
    assert shown(Value(1, IMAGE, file="https://x/a.pdf?s=1")) == "https://x/a.pdf"


def test_a_fingerprint_tells_whether_something_is_still_the_same() -> None:
    entry = FILE.entry
    others = [
        replace(FILE, name="other.mha"),
        replace(FILE, content=b"x"),
        replace(FILE, entry=replace(entry, size=11)),
        replace(FILE, entry=replace(entry, modified_ns=6)),
        replace(FILE, entry=replace(entry, path=Path("/data/b/ct.mha"))),
    ]
    assert fingerprint(FILE) == fingerprint(replace(FILE))
    assert len({fingerprint(f) for f in [FILE, *others]}) == 6
    copied = replace(FILE, removed=("header extension",))
    assert fingerprint(copied) != fingerprint(FILE)
    assert fingerprint(copied) == fingerprint(replace(FILE, removed=("uitbreiding van de header",)))
    assert fingerprint(FileValue(FILE)) == fingerprint(FILE)
    assert fingerprint(ImageValue((FILE,))) != fingerprint(ImageValue((FILE,), "name"))
    assert fingerprint(JsonValue({"a": 1, "b": 2})) == fingerprint(JsonValue({"b": 2, "a": 1}))
    assert fingerprint(JsonValue(1)) != fingerprint(JsonValue("1"))


def test_only_what_is_not_there_or_has_changed_is_sent_again() -> None:
    score, age = Interface("score"), Interface("age")
    case = CaseToSend("k", "t", 1, (ValueToSend(score, JsonValue(1)), ValueToSend(age, JsonValue(2))))
    everything = frozenset({"score", "age"})
    sent = prints_of(case)
    assert missing_values(case, sent, everything) == ()
    assert missing_values(case, {}, frozenset()) == case.values
    assert missing_values(case, sent, frozenset({"age"})) == case.values[:1]
    assert missing_values(case, {**sent, "age": "other"}, everything) == case.values[1:]


@pytest.mark.parametrize(
    ("one", "other", "same"), [(" a ", "a", True), ("a", "A", False), ("a\nb", "a b", False)]
)
def test_titles_are_compared_as_the_server_does(one: str, other: str, same: bool) -> None:
    assert same_title(one, other) is same


@pytest.mark.hazard("N14")
@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            "Image validation for socket CT Image failed with error: 1 file could not be imported.",
            "Failed on the server: CT Image: 1 file could not be imported.",
        ),
        (
            "Image validation for socket CT Image failed with error: Image imports should\nresult in one image. ",
            "Failed on the server: CT Image: Image imports should result in one image.",
        ),
        ("An unexpected error occurred", "Failed on the server: CT Image: An unexpected error occurred"),
        ("", "Failed on the server: CT Image: it gave no reason."),
    ],
)
def test_the_server_s_message_becomes_a_sentence(message: str, expected: str) -> None:
    assert readable_failure(message, "CT Image") == expected


def test_patience_grows_with_size() -> None:
    assert patience_for(0) == 30 * 60
    assert patience_for(10**9) == 40 * 60
    assert late_after(0) < late_after(10**9) < patience_for(10**9)
