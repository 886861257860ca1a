from __future__ import annotations

import json
import time
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcdesk.kit.pseudonyms import ORDINARY, Pseudonyms, walk

NAME = st.text(
    st.characters(categories=["L", "N"], include_characters=" ,._-()'&é"), min_size=1, max_size=12
).map(lambda text: f"Jansen{text}".strip())


def test_each_name_has_one_other_name_and_it_is_always_the_same() -> None:
    names = Pseudonyms()
    assert [names.case(name) for name in ("Jansen", "Visser", "Jansen")] == ["case 1", "case 2", "case 1"]
    assert names.file("/data/trial 7/Jansen/ct.MHA") == "folder 1/folder 2/folder 3/file 1.mha"
    assert names.file(r"C:\data\ct.nii.gz") == "folder 4/folder 1/file 2.nii.gz"
    assert names.file("Jansen.1985") == "file 3"  # what is no ending of data may be part of a name
    assert names.file("/") == "file 4"


def test_an_extract_keeps_its_shape_and_says_nothing_of_who_it_is() -> None:
    extract = {
        "run": 3,
        "begun": "2026-11-24T17:02:11",
        "study": "chest-ct-practice",
        "last": "“Jansen, Jan” could not be sent: “Jansen.mha” is gone, says “somebody else”.",
        "cases": [
            {
                "title": "Jansen, Jan",
                "state": "failed",
                "pk": "1d3c7f0e-4a51-4b0e-9c41-0d8f3c0e2a11",
                "files": [{"path": PurePosixPath("/trial/Jansen.mha"), "size": 5, "sent": False}],
                "values": {
                    "score": 2.5,
                    "comment": {"deep": ["smoker"]},
                    "ct-image": {"files": ["Jansen.mha"]},
                },
                "value": None,
                "upload_token": "abc",
                "note": "",
            },
            {"title": "Visser", "state": "ready", "display_set": None},
        ],
        "Visser": "a name as a field",
    }
    told = Pseudonyms().extract(extract)
    assert told == {
        "run": 3,
        "begun": "2026-11-24T17:02:11",
        "study": "chest-ct-practice",
        "last": "“case 1” could not be sent: “file 1” is gone, says “…”.",
        "cases": [
            {
                "title": "case 1",
                "state": "failed",
                "pk": "1d3c7f0e-4a51-4b0e-9c41-0d8f3c0e2a11",
                "files": [{"path": "folder 1/file 1.mha", "size": 5, "sent": False}],
                "values": {
                    "score": "<float>",
                    "comment": {"deep": ["<str>"]},
                    "ct-image": {"files": ["file 1.mha"]},
                },
                "value": "<NoneType>",
                "upload_token": "…",
                "note": "",
            },
            {"title": "case 2", "state": "ready", "display_set": None},
        ],
        "case 2": "a name as a field",
    }
    json.dumps(told)


@pytest.mark.hazard("G9")
@given(
    NAME,
    st.sampled_from(
        [
            "{} is empty",
            "case {}: failed",
            "“{}”",
            "({})",
            "x_{}_y",
            "{}.",
            "GET {}",
            "/data/{}/ct.mha",
            "{}\n",
        ]
    ),
    st.booleans(),
    st.sampled_from(["NFC", "NFD"]),
)
def test_a_name_that_was_met_survives_nowhere(name: str, form: str, upper: bool, spelling: str) -> None:
    said = form.format(name.upper() if upper and name.upper().lower() == name.lower() else name)
    extract = {"note": unicodedata.normalize(spelling, said), "rows": [{"title": name}]}  # type: ignore[arg-type]  # NFC or NFD
    assert "jansen" not in json.dumps(Pseudonyms().extract(extract), ensure_ascii=False).lower()


@pytest.mark.hazard("G9")
def test_a_path_that_was_never_met_goes_too() -> None:
    names = Pseudonyms()
    assert names.text("can't open /trial/Jansen/ct.mha") == "can't open <path>"
    assert names.text("Jansen.mha, Authorization: Bearer abc") == "<file>, Authorization: …"
    home = Path.home()
    assert home.name not in names.file(f"{home}/trial/ct.mha")


def test_the_longer_name_is_found_and_a_part_of_a_word_is_not() -> None:
    names = Pseudonyms()
    for name in ("Jan", "Jan Jansen", "Jansen"):
        names.case(name)
    assert names.text("Jan Jansen and Jan, January, jansen") == "case 2 and case 1, January, case 3"


def test_what_is_too_short_or_too_ordinary_is_looked_for_only_where_it_must_be_a_name() -> None:
    names = Pseudonyms()
    for name in ("CT", "1", "2024", "…"):
        names.case(name)
    names.file("/data/upload/x")
    for text in ("CT 1 of 2024 at gcdesk.upload.engine.engine", "patient data …"):
        assert names.text(text) == text
    assert names.text("“CT”, “1”") == "“case 1”, “case 2”"
    names.case("4711007")
    assert names.text("patient 4711007") == "patient case 5"
    assert all(word == word.lower() for word in ORDINARY)


def test_with_names_allowed_values_and_secrets_go_all_the_same() -> None:
    told = walk(
        {"title": "Jansen", "value": "smoker", "token": "abc", "at": {1: (2, 3)}}, lambda _, text: text
    )
    assert told == {"title": "Jansen", "value": "<str>", "token": "…", "at": {"1": [2, 3]}}


def test_many_names_take_no_time() -> None:
    rows = [{"title": f"patient {n}", "note": f"“patient {n}” is ready"} for n in range(5_000)]
    names = Pseudonyms()
    started = time.process_time()
    told = names.extract({"cases": rows})
    names.text("patient 17 was sent\n" * 20_000)
    assert time.process_time() - started < 10, "work that grows with names times text"
    assert told == {
        "cases": [{"title": f"case {n}", "note": f"“case {n}” is ready"} for n in range(1, 5_001)]
    }
