from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.upload.table.value_text import (
    EditorKind,
    ValueRefused,
    editor_for,
    fitting,
    parse,
    read_json,
    read_json_bytes,
    shown,
    understood,
    written,
)
from tests.elsewhere import elsewhere
from tests.upload.build import interface


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("ct-image", EditorKind.FILES),
        ("report", EditorKind.FILES),
        ("some-score", EditorKind.NUMBER),
        ("patient-age", EditorKind.WHOLE),
        ("is-smoker", EditorKind.YES_NO),
        ("comment-text", EditorKind.TEXT),
        ("lesion-boxes", EditorKind.JSON),
        ("anything-json", EditorKind.JSON),
    ],
)
def test_each_interface_has_its_editor(slug: str, kind: EditorKind) -> None:
    assert editor_for(interface(slug)) is kind


@pytest.mark.parametrize(
    ("slug", "text", "value"),
    [
        ("some-score", " 2,1 ", 2.1),
        ("some-score", "-1e3", -1000.0),
        ("some-score", "4", 4.0),
        ("some-score", "1.234", 1.234),
        ("some-score", "1.234,5", 1234.5),
        ("patient-age", "+63", 63),
        ("is-smoker", "Ja", True),
        ("is-smoker", "FALSE", False),
        ("comment-text", "", ""),
        ("comment-text", " a ", " a "),
        ("anything-json", '{"a": [1]}', {"a": [1]}),
        ("findings", '["a"]', ["a"]),
        ("lesion-boxes", '{"type": "Multiple 2D bounding boxes"}', {"type": "Multiple 2D bounding boxes"}),
    ],
)
def test_what_is_typed_becomes_a_value(slug: str, text: str, value: object) -> None:
    assert parse(interface(slug), text) == value


@pytest.mark.hazard("F17")
@pytest.mark.parametrize(
    ("slug", "text", "reason"),
    [
        ("some-score", "high", "“high” is not a number"),
        ("some-score", "", "is not a number"),
        ("some-score", "1,234", "“1,234” could mean 1.234 or 1234: write the one"),
        ("some-score", "nan", "“nan” is not a number"),
        ("some-score", "1e999", "too large"),
        ("patient-age", "3.5", "“3.5” is not a whole number"),
        ("is-smoker", "maybe", "“maybe” is neither yes nor no"),
        ("anything-json", "null", "Empty"),
        ("anything-json", '{"a": 1,\n "b" 2}', "line 2, column 6"),
        ("anything-json", "[NaN]", "“NaN” is not a number that JSON knows"),
        ("anything-json", "[" * 100_000, "nested too deeply"),
        ("lesion-boxes", "3", "not a JSON object"),
        ("findings", '"a"', "not a list of choices"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(slug: str, text: str, reason: str) -> None:
    with pytest.raises(ValueRefused, match=reason):
        parse(interface(slug), text)


@pytest.mark.hazard("F17")
@pytest.mark.parametrize(
    ("slug", "value", "reason"),
    [
        ("some-score", "high", "“high” is not a number"),
        ("some-score", True, "“true” is not a number"),
        ("patient-age", 3.5, "“3.5” is not a whole number"),
        ("is-smoker", "yes", "“yes” is not yes or no"),
        ("comment-text", 3, "“3” is not a text"),
        ("some-score", None, "Empty"),
    ],
)
def test_json_of_the_wrong_type_is_refused(slug: str, value: object, reason: str) -> None:
    with pytest.raises(ValueRefused, match=reason):
        fitting(interface(slug), value)


@pytest.mark.hazard("F17")
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"a" 1}', "a colon is missing after the name"),
        ('{"a": 1 "b"}', "a comma, or the closing bracket, is missing"),
        ('{"a": 1', "a comma, or the closing bracket, is missing"),
        ("{a: 1}", "a name in double quotes is missing"),
        ("", "a value is missing, or a text is not in double quotes"),
        ('{"a": high}', "a value is missing, or a text is not in double quotes"),
        ("1 2", "something follows after the end"),
        ('"abc', "the quotes of this text are not closed"),
        ('"a\nb"', "a text goes on in another line, or holds a tab"),
        ('"\\q"', "what follows the backslash is unknown"),
        ("\ufeff1", "an invisible mark stands before the beginning"),
    ],
)
def test_a_fault_in_json_is_told_in_words_with_its_place(text: str, reason: str) -> None:
    with pytest.raises(ValueRefused, match=rf"line \d+, column \d+: {reason}") as refused:
        read_json(text)
    assert not set("'()") & set(str(refused.value)), "nothing of Python's own words"


def test_a_comma_too_many_is_told_as_what_it_is() -> None:
    with pytest.raises(ValueRefused, match=r"a name in double quotes is missing|a comma after the last item"):
        read_json('{"a": 1,}')  # what is told depends on the version of Python


def test_json_of_the_right_type_is_let_through() -> None:
    assert fitting(interface("patient-age"), 3.0) == 3.0
    assert fitting(interface("some-score"), 3) == 3
    assert fitting(interface("comment-text"), "") == ""
    assert fitting(interface("anything-json"), [1]) == [1]


@pytest.mark.hazard("F17")
def test_json_files_in_the_encodings_people_have() -> None:
    assert read_json_bytes(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}
    assert read_json_bytes('{"a": "é"}'.encode("utf-16")) == {"a": "é"}
    with pytest.raises(ValueRefused, match="not UTF-8 text"):
        read_json_bytes('{"a": "é"}'.encode("cp1252"))
    with pytest.raises(ValueRefused, match="line 1, column 1"):
        read_json_bytes(b"")


def test_values_are_shown_short() -> None:
    assert shown("x") == "x"
    assert shown([1, "é"]) == '[1, "é"]'
    assert len(shown("x" * 100)) == 40


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda c: st.lists(c) | st.dictionaries(st.text(), c),
    )
)
def test_all_json_is_read(value: object) -> None:
    assert read_json(json.dumps(value)) == value


def test_where_the_decimal_sign_is_a_comma_a_point_may_stand_between_thousands() -> None:
    with elsewhere():
        assert parse(interface("some-score"), "1,234") == parse(interface("some-score"), "1,2340") == 1.234
        with pytest.raises(ValueRefused, match="could mean 1,234 or 1234"):
            parse(interface("some-score"), "1.234")


def test_a_number_is_shown_as_it_was_understood_and_all_else_as_it_is() -> None:
    score = interface("some-score")
    with elsewhere():
        told = [understood(score, text) for text in ("2.1", "2,1", " 1 234.5 ", "1.234", "high")]
        assert told == ["2,1", "2,1", "1234,5", "1.234", "high"]
        assert understood(interface("comment-text"), "2.1") == "2.1"
    assert [understood(score, text) for text in ("2,1", "4")] == ["2.1", "4"]


@pytest.mark.parametrize(
    ("slug", "value"),
    [
        ("some-score", 1.234),
        ("some-score", -0.5),
        ("some-score", 4),
        ("some-score", 1e-7),
        ("patient-age", 1234),
        ("is-smoker", False),
        ("comment-text", 'says "1.234"'),
        ("anything-json", "a text"),
        ("anything-json", [1.234, None]),
    ],
)
def test_what_is_written_is_read_as_the_same_value_wherever_one_is(slug: str, value: object) -> None:
    assert parse(interface(slug), written(interface(slug), value)) == value
    with elsewhere():
        assert parse(interface(slug), written(interface(slug), value)) == value
