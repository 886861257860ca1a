"""Answers: who sees whose, and what an answer may be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleAnswer, SampleDisplaySet, SampleQuestion, SampleStudy
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller

AsUser = Callable[[str | None], Caller]
ANSWERS = "reader-studies/answers/"
QUESTIONS = (
    SampleQuestion("text", "Text", "Say something"),
    SampleQuestion("bool", "Bool", "Is it?"),
    SampleQuestion("number", "Number", "How many?", required=False),
    SampleQuestion("choice", "Choice", "Which?", options=("Left", "Right"), default_option="Right"),
    SampleQuestion("several", "Multiple choice", "Which ones?", options=("a", "b")),
    SampleQuestion("head", "Heading", "Part two"),
    SampleQuestion("mask", "Mask", "Where?"),
    SampleQuestion("point", "Point", "Where exactly?"),
)
STUDY = SampleStudy(
    "read",
    "Read",
    is_educational=True,
    questions=QUESTIONS,
    display_sets=(SampleDisplaySet("one", 10, {}), SampleDisplaySet("two", 20, {})),
    answers=(
        SampleAnswer(
            "reader1", "choice", "one", "Left", created="2026-01-02T03:04:05Z", total_edit_seconds=61.5
        ),
        SampleAnswer("reader1", "several", "one", ["a", "gone"]),
        SampleAnswer("reader2", "text", "one", "hello"),
        SampleAnswer("editor", "choice", "one", "Right", is_ground_truth=True, explanation="Because"),
        SampleAnswer("editor", "text", "one", "truth", is_ground_truth=True),
    ),
    readers=("reader1", "reader2"),
)


@pytest.fixture(autouse=True)
def study(server: PracticeServer) -> Any:
    return load_study(server.site, STUDY)


def _links(caller: Caller, key: str, title: str = "two") -> dict[str, str]:
    text = next(question.text for question in QUESTIONS if question.key == key)
    (study,) = caller.listed("reader-studies/?slug=read")
    question = next(row for row in study["questions"] if row["question_text"] == text)
    display_sets = caller.listed(f"reader-studies/display-sets/?reader_study={study['pk']}")
    display_set = next(row for row in display_sets if row["title"] == title)
    return {"question": question["api_url"], "display_set": display_set["api_url"]}


def test_an_editor_sees_all_and_a_reader_his_own(as_user: AsUser) -> None:
    def creators(user: str | None, query: str = "") -> list[str]:
        return sorted(row["creator"] for row in as_user(user).listed(f"{ANSWERS}{query}"))

    assert creators("editor") == ["editor", "editor", "reader1", "reader1", "reader2"]
    assert creators("reader1") == ["reader1", "reader1"]
    assert creators("outsider") == creators(None) == []
    assert creators("editor", "mine/") == ["editor", "editor"]
    assert creators("editor", "?creator=reader2") == ["reader2"]
    assert creators("editor", "?is_ground_truth=true") == ["editor", "editor"]
    assert creators("editor", "?is_ground_truth=false") == ["reader1", "reader1", "reader2"]
    assert creators("editor", "?is_ground_truth=perhaps") == creators("editor")


def test_lists_by_study_and_display_set(as_user: AsUser, study: Any) -> None:
    editor = as_user("editor")
    assert editor.read(f"{ANSWERS}?question__reader_study={study.pk}")["count"] == 5
    display_set = editor.listed(ANSWERS)[0]["display_set"].split("/")[-2]
    assert editor.read(f"{ANSWERS}?display_set={display_set}")["count"] == 5
    unknown = "00000000-0000-0000-0000-000000000000"
    assert editor.read(f"{ANSWERS}?display_set={unknown}")["count"] == 0
    refused = editor.get(f"{ANSWERS}?question__reader_study=x")
    assert refused.json() == {"question__reader_study": ["“x” is not a valid UUID."]}


@pytest.mark.hazard("A1")
def test_options_are_ids_and_a_removed_one_has_no_title(as_user: AsUser, study: Any) -> None:
    ids = {option.title: option.id for question in study.questions for option in question.options}
    left, several = (row for row in as_user("reader1").listed(ANSWERS))
    assert left["answer"] == ids["Left"]
    assert several["answer"][0] == ids["a"]
    assert several["answer"][1] not in ids.values()
    assert (left["created"], left["total_edit_duration"]) == (
        "2026-01-02T03:04:05.000000Z",
        "P0DT00H01M01.500000S",
    )


def test_the_ground_truth_of_an_educational_study(as_user: AsUser, study: Any) -> None:
    editor = as_user("editor")
    display_set = editor.listed(ANSWERS)[0]["display_set"].split("/")[-2]
    truth = editor.read(f"reader-studies/{study.pk}/ground-truth/{display_set}/")
    by_text = {row["question_text"]: row for row in truth.values()}
    assert by_text["Which?"]["answer_text"] == "Right"
    assert by_text["Which?"]["explanation"] == "Because"
    assert sorted(by_text["Which?"]["options"].values()) == ["Left", "Right"]
    assert by_text["Say something"]["answer_text"] == "truth"
    assert editor.get(f"reader-studies/{study.pk}/ground-truth/{study.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("text", "x"),
        ("bool", False),
        ("number", 4),
        ("number", None),
        ("several", []),
        ("point", {"type": "Point"}),
    ],
)
def test_takes_an_answer(as_user: AsUser, key: str, answer: object) -> None:
    reader = as_user("reader1")
    made = reader.post(ANSWERS, {**_links(reader, key), "answer": answer})
    assert made.status_code == 201, made.text
    assert reader.read(made.json()["api_url"])["answer"] == answer


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("text", 5),
        ("text", None),
        ("bool", "yes"),
        ("number", True),
        ("choice", 999),
        ("choice", "Left"),
        ("several", [999]),
        ("head", "x"),
        ("mask", "x"),
        ("point", [1]),
    ],
)
def test_refuses_an_answer(as_user: AsUser, key: str, answer: object) -> None:
    reader = as_user("reader1")
    refused = reader.post(ANSWERS, {**_links(reader, key), "answer": answer})
    assert refused.status_code == 400
    assert "is not the correct type" in refused.json()["non_field_errors"][0]


@pytest.mark.hazard("N10")
def test_an_answer_locks_its_display_set(as_user: AsUser) -> None:
    editor, reader = as_user("editor"), as_user("reader1")
    links = _links(reader, "bool")
    assert editor.patch(links["display_set"], {"order": 3}).status_code == 200
    assert reader.post(ANSWERS, {**links, "answer": True}).status_code == 201
    assert editor.patch(links["display_set"], {"order": 4}).status_code == 400
    assert reader.post(ANSWERS, {**links, "answer": True}).status_code == 400


def test_only_readers_answer(as_user: AsUser) -> None:
    editor = as_user("editor")
    named = _links(editor, "bool")
    links = {**named, "answer": True}
    assert editor.post(ANSWERS, links).status_code == 403
    assert as_user("outsider").post(ANSWERS, links).json() == {
        "question": ["Invalid hyperlink - Object does not exist."]
    }
    wrong = {**links, "display_set": named["display_set"][:-5] + "0000/"}
    assert as_user("reader1").post(ANSWERS, wrong).json() == {
        "display_set": ["Invalid hyperlink - Object does not exist."]
    }


def test_answers_are_changed_by_their_creator(as_user: AsUser, server: PracticeServer) -> None:
    reader = as_user("reader2")
    (row,) = reader.listed(ANSWERS)
    assert reader.patch(row["api_url"], {"answer": "changed"}).json()["answer"] == "changed"
    assert reader.patch(row["api_url"], {"answer": 5}).status_code == 400
    assert as_user("editor").patch(row["api_url"], {"answer": "x"}).status_code == 403
    assert as_user("reader1").get(row["api_url"]).status_code == 404
    assert as_user(None).get(row["api_url"]).status_code == 404


def test_a_study_may_forbid_changes(server: PracticeServer, as_user: AsUser) -> None:
    fixed = SampleStudy(
        "fixed",
        "Fixed",
        allow_answer_modification=False,
        questions=(SampleQuestion("t", "Text", "?"),),
        display_sets=(SampleDisplaySet("one", 10, {}),),
        answers=(SampleAnswer("reader3", "t", "one", "x"),),
    )
    load_study(server.site, fixed)
    reader = as_user("reader3")
    (row,) = reader.listed(ANSWERS)
    assert reader.patch(row["api_url"], {"answer": "y"}).status_code == 400


@pytest.mark.hazard("A1")
def test_an_option_that_was_removed_has_one_id_for_all(server: PracticeServer, as_user: AsUser) -> None:
    removed = SampleStudy(
        "removed",
        "Removed",
        questions=(SampleQuestion("q", "Choice", "?", options=("a",)),),
        display_sets=(SampleDisplaySet("one", 10, {}),),
        answers=tuple(
            SampleAnswer(reader, "q", "one", "gone") for reader in ("reader1", "reader2", "reader3")
        ),
    )
    pk = load_study(server.site, removed).pk
    ids = {row["answer"] for row in as_user("editor").listed(f"{ANSWERS}?question__reader_study={pk}")}
    assert len(ids) == 1
