from __future__ import annotations

from gcdesk.practice.sample_geometry import MULTIPLE, SINGLE
from gcdesk.practice.sample_questions import questions


def test_there_is_a_question_of_every_answer_type() -> None:
    kinds = {question.answer_type for question in questions()}
    assert kinds == {
        *("Heading", "Text", "Bool", "Number", "Choice", "Multiple choice", "Mask"),
        *SINGLE,
        *MULTIPLE,
    }


def test_keys_are_unique() -> None:
    keys = [question.key for question in questions()]
    assert len(keys) == len(set(keys))


def test_what_belongs_to_a_type_is_there() -> None:
    by_key = {question.key: question for question in questions()}
    assert by_key["suspicion"].options == tuple(f"CO-RADS {number}" for number in range(1, 6))
    assert len(by_key["patterns"].options) > 2
    assert (by_key["emphysema"].answer_min_value, by_key["emphysema"].answer_max_value) == (0, 100)
    assert [label["voxel_value"] for label in by_key["nodule-mask"].overlay_segments] == [0, 1]
    assert all(q.image_port == "Main" for q in questions() if q.answer_type in (*SINGLE, *MULTIPLE, "Mask"))
    assert "&amp;" in by_key["comment"].text
    assert "\n" in by_key["comment"].text
