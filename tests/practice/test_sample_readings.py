from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from gcdesk.practice.sample_chest import chest, nodule
from gcdesk.practice.sample_questions import PATTERNS, SUSPICION, questions
from gcdesk.practice.sample_readings import Finding, answers, masks
from gcdesk.practice.sample_types import SampleAnswer

FOLDER = Path("masks")
FINDINGS = tuple(
    Finding(
        f"Patient {n:03d}",
        chest(n, with_nodule=n % 4 != 0),
        suspicion=1 + n % 5,
        patterns=PATTERNS[: n % 3],
        emphysema_percent=n * 8,
    )
    for n in range(1, 13)
)


@pytest.fixture(scope="module")
def given() -> tuple[SampleAnswer, ...]:
    return answers(FINDINGS, FOLDER)


def of(given: tuple[SampleAnswer, ...], question: str, creator: str = "") -> dict[str, SampleAnswer]:
    return {a.display_set: a for a in given if a.question == question and a.creator == (creator or a.creator)}


def of_masks(given: tuple[SampleAnswer, ...]) -> list[SampleAnswer]:
    return [answer for answer in given if answer.question == "nodule-mask"]


def test_the_same_findings_have_the_same_answers(given: tuple[SampleAnswer, ...]) -> None:
    assert answers(FINDINGS, FOLDER) == given


def test_readers_got_as_far_as_they_got(given: tuple[SampleAnswer, ...]) -> None:
    asked = sum(question.answer_type != "Heading" for question in questions())
    count = Counter(answer.creator for answer in given if not answer.is_ground_truth)
    assert count["reader1"] == asked * 12
    assert count["reader2"] == asked * 10
    assert 0 < count["reader3"] < asked * 5
    assert len({a.display_set for a in given if a.creator == "reader3"}) == 5
    asked_without_drawing = sum(not q.image_port and q.answer_type != "Heading" for q in questions())
    assert count["reader4"] == asked_without_drawing * 12
    assert len({a.display_set for a in given if a.creator == "reader10"}) == 8


def test_some_display_sets_were_left_in_the_middle(given: tuple[SampleAnswer, ...]) -> None:
    required = {question.key for question in questions() if question.required}
    for reader, last in (("reader3", "Patient 005"), ("reader10", "Patient 008")):
        answered = {a.question for a in given if (a.creator, a.display_set) == (reader, last)}
        assert answered
        assert not required <= answered


def test_nobody_answers_twice_or_answers_a_heading(given: tuple[SampleAnswer, ...]) -> None:
    keys = [(answer.creator, answer.display_set, answer.question) for answer in given]
    assert len(keys) == len(set(keys))
    headings = {question.key for question in questions() if question.answer_type == "Heading"}
    assert not headings & {answer.question for answer in given}


def test_readers_agree_on_most_and_differ_on_some(given: tuple[SampleAnswer, ...]) -> None:
    one, two = of(given, "suspicion", "reader1"), of(given, "suspicion", "reader2")
    same = [one[title].answer == two[title].answer for title in two]
    assert 0.4 <= np.mean(same) < 1


def test_answers_fit_their_questions(given: tuple[SampleAnswer, ...]) -> None:
    assert {a.answer for a in of(given, "suspicion").values()} <= {*SUSPICION, "CO-RADS 0"}
    for answer in given:
        match answer.question:
            case "patterns":
                assert isinstance(answer.answer, list)
                assert set(answer.answer) <= set(PATTERNS)
            case "nodule":
                assert isinstance(answer.answer, bool)
            case "emphysema":
                assert isinstance(answer.answer, int)
                assert 0 <= answer.answer <= 100
            case "comment":
                assert isinstance(answer.answer, str)


@pytest.mark.hazard("A1")
def test_some_answers_are_empty_or_name_what_was_removed(given: tuple[SampleAnswer, ...]) -> None:
    values = [answer.answer for answer in given]
    assert None in values
    assert "" in values
    assert [] in values
    assert "CO-RADS 0" in values
    assert any(answer.total_edit_seconds is None for answer in given if not answer.is_ground_truth)
    assert any(answer.total_edit_seconds for answer in given)
    texts = [value for value in values if isinstance(value, str)]
    assert any("<b>" in text for text in texts)
    assert {"=", "@"} <= {text[:1] for text in texts}


@pytest.mark.hazard("A1")
def test_one_mask_is_pending(given: tuple[SampleAnswer, ...]) -> None:
    pending = [a for a in of_masks(given) if isinstance(a.answer, dict)]
    assert [(a.creator, a.display_set) for a in pending] == [("reader2", "Patient 010")]
    assert pending[0].answer == {"upload_session_pk": "00000000-0000-4000-8000-000000000010"}


def test_every_mask_that_is_answered_is_drawn_and_the_other_way_round(
    given: tuple[SampleAnswer, ...],
) -> None:
    answered = [answer.answer for answer in given if isinstance(answer.answer, Path)]
    drawn = [mask.path(FOLDER) for mask in masks(FINDINGS)]
    assert sorted(answered) == sorted(drawn)
    assert len(set(drawn)) == len(drawn)


def test_masks_differ_between_readers_and_lie_on_the_nodule() -> None:
    seen = set()
    for mask in masks(FINDINGS):
        truth = nodule(mask.patient) > 0
        voxels = nodule(mask.patient, grow=mask.grow, shift=mask.shift) > 0
        seen.add((mask.patient.seed, voxels.tobytes()))
        dice = 2 * (voxels & truth).sum() / (voxels.sum() + truth.sum())
        assert dice == 1 if mask.creator == "editor" else dice > 0.5
    assert len(seen) > 0.8 * len(masks(FINDINGS))


def test_ground_truth_is_the_editors_and_true(given: tuple[SampleAnswer, ...]) -> None:
    truth = [answer for answer in given if answer.is_ground_truth]
    assert {answer.creator for answer in truth} == {"editor"}
    assert {answer.display_set for answer in truth} == {finding.title for finding in FINDINGS[:6]}
    by_title = {a.display_set: a.answer for a in truth if a.question == "suspicion"}
    assert by_title == {finding.title: SUSPICION[finding.suspicion - 1] for finding in FINDINGS[:6]}
    assert any(answer.explanation for answer in truth)


def test_moments_are_in_universal_time(given: tuple[SampleAnswer, ...]) -> None:
    assert all(answer.created.endswith("Z") and datetime.fromisoformat(answer.created) for answer in given)
