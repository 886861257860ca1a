from __future__ import annotations

from collections import Counter

from gcdesk.practice.loading import load_study
from gcdesk.practice.sample_many import SLUG, many_answers
from gcdesk.practice.server import PracticeServer
from tests.practice.calling import Caller


def test_it_has_as_many_answers_as_one_likes() -> None:
    study = many_answers(readers=3, display_sets=20)
    count = Counter(answer.creator for answer in study.answers)
    assert count == {"reader1": 200, "reader2": 200, "reader3": 200, "editor": 6}
    keys = {(a.creator, a.question, a.display_set, a.is_ground_truth) for a in study.answers}
    assert len(keys) == len(study.answers)


def test_it_is_the_same_every_time() -> None:
    assert many_answers(2, 5) == many_answers(2, 5)


def test_the_server_lists_it(server: PracticeServer, editor: Caller) -> None:
    load_study(server.site, many_answers(readers=2, display_sets=60))
    (study,) = editor.listed(f"reader-studies/?slug={SLUG}")
    page = editor.read(f"reader-studies/answers/?question__reader_study={study['pk']}&limit=1000")
    assert page["count"] == 2 * 60 * 10 + 6 * 3
    assert len(page["results"]) == 1000
