"""Reader studies, questions and interfaces: who sees them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_types import SampleQuestion, SampleStudy
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller

AsUser = Callable[[str | None], Caller]


@pytest.mark.parametrize("user", ["editor", "reader1", "reader2", "reader3"])
def test_members_see_the_study(as_user: AsUser, user: str) -> None:
    (study,) = as_user(user).listed("reader-studies/?slug=empty-practice")
    assert as_user(user).read(study["api_url"]) == study
    assert study["has_ground_truth"] is False


def test_others_do_not(as_user: AsUser) -> None:
    (study,) = as_user("editor").listed("reader-studies/")
    for user in ("outsider", None):
        assert as_user(user).listed("reader-studies/?slug=empty-practice") == []
        missing = as_user(user).get(study["api_url"])
        assert (missing.status_code, missing.json()) == (
            404,
            {"detail": "No ReaderStudy matches the given query."},
        )


@pytest.mark.hazard("A3")
def test_questions_are_told_safely(server: PracticeServer, as_user: AsUser) -> None:
    odd = SampleQuestion("q", "Text", "Is <b>x</b> > 3 &amp; y?\nReally?", interface="comment-text")
    load_study(server.site, SampleStudy("odd", "Odd", questions=(odd,), readers=()))
    editor = as_user("editor")
    (question,) = editor.listed("reader-studies/questions/")
    assert question["question_text_safe"] == "Is x &gt; 3 &amp; y?\nReally?"
    assert question["interface"]["slug"] == "comment-text"
    assert editor.read(question["api_url"]) == question
    assert as_user("reader1").get(question["api_url"]).status_code == 404
    study = question["reader_study"].split("/")[-2]
    assert len(editor.listed(f"reader-studies/questions/?reader_study={study}")) == 1
    assert editor.get("reader-studies/questions/?reader_study=x").status_code == 400


def test_interfaces(as_user: AsUser) -> None:
    editor = as_user("editor")
    (row,) = editor.listed("components/interfaces/?slug=ct-image")
    assert editor.read(f"components/interfaces/{row['pk']}/") == row
    assert editor.get("components/interfaces/9999/").status_code == 404
    assert as_user(None).get(f"components/interfaces/{row['pk']}/").status_code == 404
